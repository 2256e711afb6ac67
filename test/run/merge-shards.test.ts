import { describe, expect, it } from 'vitest'
import { usableBaselines } from '../../src/baseline/baseline.ts'
import { compareKeys } from '../../src/baseline/comparability.ts'
import type { Failure } from '../../src/foundation/failure.ts'
import type { Threshold } from '../../src/plan/threshold.ts'
import { measurementFaults } from '../../src/report/measurement-faults.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { gate } from '../../src/run/gate.ts'
import { mergeShards } from '../../src/run/merge-shards.ts'
import { buildReport, defaultPlan } from '../compare/report-builder.ts'
import { buildShard, type ShardSpec } from './shard-report.ts'

const ms = 1e6
const labelled = (reports: readonly Report[]) =>
  reports.map((report, place) => ({ report, label: `${place}.json` }))
const three = (more: readonly Partial<ShardSpec>[] = []): readonly Report[] =>
  [0, 1, 2].map((index) => buildShard({ index, ...more[index] }))
const merge = (reports: readonly Report[], maxErrorRate = 0): Report =>
  mergeShards(labelled(reports), maxErrorRate)

/** The lines of the refusal, which is always exit 5. */
const refusal = (reports: readonly Report[], maxErrorRate = 0): readonly string[] => {
  try {
    merge(reports, maxErrorRate)
  } catch (error) {
    expect(error).toMatchObject({ code: 'shards-unmergeable', exitCode: 5 })
    return (error as Failure).message.split('\n')
  }
  throw new Error('it was merged')
}

describe('shards of one run', () => {
  it('become one report, which is whole, valid and written like any other', () => {
    const merged = merge(three())
    expect(measurementFaults(merged, { maxErrorRate: 0 })).toEqual([])
    expect(readReport(writeReport(merged), 'merged')).toStrictEqual(merged)
    expect(merged).toMatchObject({
      state: 'complete',
      levels: [
        {
          state: 'stable',
          measured: { successCount: 900, throughput: 50 },
          evidence: { sent: 900, succeeded: 900, failed: 0, serverSucceeded: 900 },
        },
      ],
      shards: [0, 1, 2].map(() => ({ lateness: 0, clockStep: 0, sent: 300, succeeded: 300, failed: 0 })),
    })
    expect(merged.levels[0]!.measured!.latency!.p95).toBeCloseTo(40 * ms, -5)
    expect(merged).not.toHaveProperty('shard')
  })

  it('may come in any order', () => {
    const [a, b, c] = three([{ p95Ms: 30 }, { p95Ms: 50 }, { p95Ms: 70 }])
    expect(merge([c!, a!, b!])).toStrictEqual(merge([a!, b!, c!]))
  })

  it('are compared as several machines: with runs of as many, of the same kinds', () => {
    const merged = merge(three())
    expect(merged.environment).toMatchObject({
      cpuModel: '3 x AMD EPYC 7763 64-Core Processor',
      logicalCpus: 12,
      osFamily: 'linux',
    })
    expect(compareKeys(merged, merge(three([{ run: 7 }, { run: 7 }, { run: 7 }]))).hard).toEqual([])
    const other = (report: Report): Report => ({
      ...report,
      environment: { ...report.environment, cpuModel: 'Xeon', runnerImage: 'other' },
    })
    const [a, b, c] = three()
    const mixed = merge([a!, other(b!), c!])
    expect(mixed.environment.cpuModel).toBe('2 x AMD EPYC 7763 64-Core Processor, 1 x Xeon')
    expect(mixed.environment.runnerImage).toBe('other, ubuntu24 20261101.1')
    expect(compareKeys(merged, buildReport()).hard.map(({ what }) => what)).toContain('CPU model')
  })

  it('are judged once, as a whole', () => {
    const limit = (threshold: number): Threshold => ({ kind: 'absolute', metric: 'p95', limit: threshold })
    const merged = merge(three([{ p95Ms: 20 }, { p95Ms: 20 }, { p95Ms: 60 }]))
    const verdict = (threshold: number) =>
      gate({
        candidates: [merged],
        baselines: [],
        excluded: [],
        plan: { ...defaultPlan, thresholds: [limit(threshold)] },
      }).verdict
    // The mean of the shards' p95 would be 33 ms.
    expect(verdict(50 * ms)).toBe('regression')
    expect(verdict(80 * ms)).not.toBe('regression')
  })

  it('keep their doubts, with who had them', () => {
    const doubting = (report: Report, text: string): Report => ({
      ...report,
      warnings: [
        { code: 'x', text },
        { code: 'y', text: 'all of them' },
      ],
    })
    const [a, b, c] = three()
    const merged = merge([doubting(a!, 'one'), doubting(b!, 'two'), doubting(c!, 'two')])
    expect(merged.warnings.map(({ text }) => text)).toEqual([
      'shard 0: one',
      'all of them',
      'shard 1, 2: two',
    ])
  })
})

describe('a shard by itself', () => {
  const [shard] = three()

  it('is no candidate: its figures are a part', () => {
    const { verdict, faults } = gate({ candidates: [shard!], baselines: [], excluded: [], plan: defaultPlan })
    expect(verdict).toBe('invalid')
    expect(faults[0]).toContain('it is shard 0 of 3, a part of a measurement: merge it with the others first')
  })

  it('is no baseline', () => {
    const { usable, excluded } = usableBaselines(
      { ...buildReport(), settings: shard!.settings },
      [{ report: buildShard({ index: 0, run: 5 }), label: 'stored' }],
      { maxErrorRate: 0 },
    )
    expect(usable).toEqual([])
    expect(excluded[0]!.reason).toContain('it is shard 0 of 3')
  })

  it('may be the only one', () => {
    expect(merge([buildShard({ index: 0, of: 1 })]).levels[0]!.evidence.succeeded).toBe(300)
  })
})

describe('what cannot be merged is refused by its name', () => {
  const [a, b, c] = three() as [Report, Report, Report]

  it.each<[string, readonly Report[], readonly RegExp[]]>([
    ['one that is missing', [a, c], [/^shard 1 of 3 is missing$/]],
    ['several', [b], [/^shard 0 of 3 is missing$/, /^shard 2 of 3 is missing$/]],
    ['one that is there twice', [a, b, b, c], [/^shard 1 of 3 is there 2 times \(1.json, 2.json\)$/]],
    ['a whole measurement', [a, b, c, buildReport()], [/^3.json is no shard, but a whole measurement$/]],
    [
      'shards of another number',
      [a, b, buildShard({ index: 2, of: 4 })],
      [/^shard 2 of 4 \(2.json\) was to begin .* different runs$/],
    ],
    [
      'a shard of another start',
      [a, b, { ...c, shard: { ...c.shard!, startAt: '2026-11-01T13:00:00.000Z' } }],
      [/^shard 2 of 3 \(2.json\) was to begin at 2026-11-01T13:00:00.000Z, shard 0 of 3 \(0.json\) at /],
    ],
    ['nothing', [], [/^there is no report of a shard to merge$/]],
  ])('%s', (_, reports, lines) => {
    const found = refusal(reports)
    expect(found).toHaveLength(lines.length)
    for (const [place, line] of lines.entries()) expect(found[place]).toMatch(line)
  })

  it.each<[string, (report: Report) => Report, RegExp]>([
    ['seed', (r) => ({ ...r, settings: { ...r.settings, seed: 8 } }), /settings.seed is 8, there 7$/],
    [
      'data',
      (r) => ({
        ...r,
        settings: { ...r.settings, input: { ...r.settings.input, sha256: 'b'.repeat(64) } },
      }),
      /settings.input is \{"kind":"random","sha256":"b+\.\.\., there \{.*a+\.\.\.$/,
    ],
    [
      'load',
      (r) => ({ ...r, settings: { ...r.settings, levels: [{ mode: 'concurrency', value: 9 }] } }),
      /settings.levels is \[{"mode":"concurrency","value":9}\], there/,
    ],
    ['version of the tool', (r) => ({ ...r, tool: { ...r.tool, version: '9' } }), /tool version is 9, there/],
    [
      'model',
      (r) => ({ ...r, model: { ...r.model, name: 'bert' } }),
      /: model.name is bert, there resnet50$/,
    ],
    [
      'model configuration',
      (r) => ({ ...r, model: { ...r.model, configHash: 'd'.repeat(64) } }),
      /model.configHash is d{64}, there/,
    ],
    [
      'commit',
      (r) => ({ ...r, provenance: { ...r.provenance!, sha: 'e'.repeat(40) } }),
      /commit is e{40}, there/,
    ],
    [
      'server',
      (r) => ({ ...r, server: { ...r.server, version: '3' } }),
      /server is triton 3, there triton 2.51.0/,
    ],
  ])('one of another %s', (_, change, words) => {
    const [line, more] = refusal([a, change(b), c])
    expect(line).toMatch(/^shard 1 of 3 \(1.json\) measured something else than shard 0 of 3 \(0.json\): /)
    expect(line).toMatch(words)
    expect(more).toBeUndefined()
  })

  it('one whose requests failed, although all together fail less than allowed', () => {
    const reports = three([{}, { failed: 20 }, {}])
    expect(refusal(reports, 0.1)).toEqual([
      'shard 1 of 3 (1.json) cannot be used: at concurrency 8, 60 of 360 requests failed (first: `queue full`), more than the error rate allowed (0.1)',
    ])
    expect(merge(reports, 0.2).levels[0]!.evidence).toMatchObject({ succeeded: 900, failed: 60 })
  })

  it('one that was interrupted, or that could not hold its rate', () => {
    const cut: Report = { ...b, state: 'interrupted' }
    expect(refusal([a, cut, c])).toEqual(['shard 1 of 3 (1.json) cannot be used: the run was interrupted'])
    const slow = (report: Report): Report => {
      const [level] = report.levels
      return { ...report, levels: [{ ...level!, measured: { ...level!.measured!, askedRate: 100 } }] }
    }
    expect(refusal([a, b, slow(c)])[0]).toMatch(
      /^shard 2 of 3 \(2.json\) cannot be used: at concurrency 8, the client could not hold the rate/,
    )
  })

  it('one that lacks a level', () => {
    expect(refusal([a, { ...b, levels: [] }, c])[0]).toMatch(
      /^shard 1 of 3 .*: at concurrency 8, nothing was measured$/,
    )
  })

  it('one whose windows were not those of the others, with how late it was', () => {
    expect(merge(three([{}, { lateMs: 600 }])).shards![1]!.lateness).toBeCloseTo(600 * ms, -4)
    expect(refusal(three([{}, { lateMs: 601 }]))).toEqual([
      'shard 1 of 3 (1.json) was up to 601 ms away from the timetable of all shards, expected at most 600 ms: its windows do not overlap with the others enough',
    ])
    expect(refusal(three([{}, {}, { lateMs: -700 }]))[0]).toMatch(/^shard 2 of 3 .* 700 ms away/)
  })

  it('one whose clock was moved while it measured', () => {
    const moved: Report = { ...c, shard: { ...c.shard!, clockStep: -900 * ms } }
    expect(refusal([a, b, moved])).toEqual([
      'the clock of shard 2 of 3 (2.json) was moved by 900 ms while it measured, expected at most 600 ms',
    ])
  })

  it('shards whose clocks say one time while the server says that they sent at different ones', () => {
    expect(() => merge(three([{ serverCounted: 283 }]))).not.toThrow()
    expect(refusal(three([{ serverCounted: 279 }]))).toEqual([
      'at concurrency 8, the server counted 279 successes in the first window, the shards 300: their clocks do not agree, so that they did not send at the same time',
    ])
  })

  it('more successes than the server has counted of all of them', () => {
    const [level] = a.levels
    const evidence = { ...level!.evidence, serverSucceeded: 899 }
    expect(refusal([{ ...a, levels: [{ ...level!, evidence }] }, b, c])).toEqual([
      'at concurrency 8, the server counted 899 of the 900 requests that succeeded',
    ])
  })

  it('records that are damaged', () => {
    const [level] = b.levels
    const shard = { ...level!.shard!, sendLags: { histogram: 'AAAA', sums: 'AAAA' } }
    expect(refusal([a, { ...b, levels: [{ ...level!, shard }] }, c])).toEqual([
      'the records of shard 1 of 3 (1.json) are damaged or missing',
    ])
    const fewer = { ...level!.shard!, windows: level!.shard!.windows.slice(1) }
    expect(refusal([a, { ...b, levels: [{ ...level!, shard: fewer }] }, c])[0]).toMatch(/6000 ms away/)
  })
})
