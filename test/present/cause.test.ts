import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/compare/verdict.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { explainChange } from '../../src/present/cause.ts'
import { proseToTerminal } from '../../src/present/prose.ts'
import { buildBaseline, buildLevel, buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

const explained = (
  row: Comparison,
  before: LevelResult | undefined,
  after: LevelResult,
): string | undefined => {
  const view = buildView(buildResult(row.verdict, [row]), {
    candidates: [buildReport({ levels: [after] })],
    baselines: before === undefined ? [] : [buildBaseline({ levels: [before] })],
  })
  const cause = explainChange(view, row)
  return cause === undefined ? undefined : proseToTerminal(cause)
}

const slower = buildRow({ from: 41.2, to: 46.9, verdict: 'regression' })

/** The level with some of its measured server side replaced. */
const withServer = (level: LevelResult, server: object): LevelResult => ({
  ...level,
  measured: { ...level.measured!, server: { ...level.measured!.server!, ...server } },
})

describe('explainChange', () => {
  it('names the queue when the queue grew', () => {
    expect(explained(slower, buildLevel(), buildLevel({ p95Ms: 46.9, queueMs: 14.3 }))).toBe(
      'Queue time explains most of it: 9.1 → 14.3 ms.',
    )
  })
  it('names the model when inference grew', () => {
    expect(explained(slower, buildLevel(), buildLevel({ p95Ms: 46.9 }))).toBe(
      'Compute infer time explains most of it: 20.9 → 25.4 ms.',
    )
  })
  it('names the way there when the server got no slower', () => {
    const before = buildLevel()
    const after = { ...buildLevel({ p95Ms: 46.9 }) }
    expect(explained(slower, before, withServer(after, before.measured!.server!))).toBe(
      'Time outside the server explains most of it: 2.00 → 6.56 ms.',
    )
  })
  it('names the largest part when none explains half of it', () => {
    const before = buildLevel()
    const after = buildLevel({ p95Ms: 46.9 })
    const { computeInfer, queue, computeInput } = before.measured!.server!
    const mixed = withServer(after, {
      computeInfer: computeInfer + 1.3e6,
      queue: queue + 1.86e6,
      computeInput: computeInput + 1.4e6,
    })
    expect(explained(slower, before, mixed)).toBe('Queue time is the largest part of it: 9.1 → 11.0 ms.')
  })
  it('compares with the runs since the level shifted', () => {
    const row = {
      ...slower,
      past: {
        runs: 2,
        shift: { since: 'run 2', startedAt: '2026-11-21T00:00:00.000Z', change: 0.1, isAccepted: true },
      },
    }
    const at = (createdAt: string, queueMs: number) =>
      buildBaseline({ createdAt, levels: [buildLevel({ queueMs })] })
    const view = buildView(buildResult('regression', [row]), {
      candidates: [buildReport({ levels: [buildLevel({ p95Ms: 46.9, queueMs: 14.3 })] })],
      baselines: [at('2026-11-20T23:00:00.000Z', 3), at('2026-11-21T00:00:00.000Z', 9.1)],
    })
    expect(proseToTerminal(explainChange(view, row)!)).toBe('Queue time explains most of it: 9.1 → 14.3 ms.')
  })
  it('says so when only the slow requests got slower', () => {
    const before = buildLevel()
    const after = {
      ...before,
      measured: { ...before.measured!, latency: { ...before.measured!.latency!, p95: 46.9e6 } },
    }
    expect(explained(slower, before, after)).toBe(
      'The mean did not follow (33.0 → 33.0 ms): only the slow requests got slower.',
    )
  })
  it('explains a gain as well', () => {
    const faster = buildRow({ from: 46.9, to: 41.2, verdict: 'improvement' })
    expect(explained(faster, buildLevel({ p95Ms: 46.9, queueMs: 14.3 }), buildLevel())).toBe(
      'Queue time explains most of it: 14.3 → 9.1 ms.',
    )
  })
  it('explains throughput by latency, which bounds it in a closed loop', () => {
    const less = buildRow({ metric: 'throughput', from: 188, to: 160, verdict: 'regression' })
    expect(explained(less, buildLevel(), buildLevel({ p95Ms: 48, queueMs: 14.5, throughput: 160 }))).toBe(
      'Queue time explains most of it: 9.1 → 14.5 ms.',
    )
  })
  it('says nothing of responses: the parts are those of whole requests', () => {
    for (const metric of ['first-response-p95', 'inter-response-avg', 'token-throughput'] as const) {
      const row = buildRow({ metric, from: 41.2, to: 46.9, verdict: 'regression' })
      expect(explained(row, buildLevel(), buildLevel({ p95Ms: 46.9, queueMs: 14.3 }))).toBeUndefined()
    }
  })
  it('says nothing when the latency moved the other way', () => {
    const less = buildRow({ metric: 'throughput', from: 188, to: 160, verdict: 'regression' })
    expect(explained(less, buildLevel(), buildLevel({ p95Ms: 30 }))).toBeUndefined()
  })
  it('says nothing without a baseline level or without server figures', () => {
    expect(explained(slower, undefined, buildLevel())).toBeUndefined()
    expect(explained(slower, buildLevel({ concurrency: 4 }), buildLevel({ p95Ms: 46.9 }))).toBeUndefined()
  })
})
