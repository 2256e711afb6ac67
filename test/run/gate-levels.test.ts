import { describe, expect, it } from 'vitest'
import type { GateResult } from '../../src/compare/verdict.ts'
import type { GatePlan } from '../../src/plan/plan.ts'
import { checkText } from '../../src/present/check.ts'
import { gateText } from '../../src/present/gate-text.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { type GateInput, gate, gateExitCode, gateGroups } from '../../src/run/gate.ts'
import { measureAndJudge } from '../../src/run/measure-and-judge.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'

const levels = (at8: LevelSpec, at64: LevelSpec): readonly LevelSpec[] => [
  { concurrency: 8, ...at8 },
  { concurrency: 64, ...at64 },
]
const historyOf = (at64: LevelSpec) =>
  buildHistory(
    Array.from({ length: 20 }, (_, i) =>
      levels({ p95Ms: 40 + 0.4 * Math.sin(i) }, { p95Ms: 90 + Math.cos(i), ...at64 }),
    ),
  )
const plan: GatePlan = { ...defaultPlan, gateLevels: [{ value: 8 }] }
const candidate = (at8: LevelSpec = {}, at64: LevelSpec = { p95Ms: 90 }): Report =>
  buildReport({ levels: levels(at8, at64) })
const judge = (input: Partial<GateInput> = {}): GateResult =>
  gate({ candidates: [candidate()], baselines: historyOf({}), excluded: [], plan, ...input })
const shownOf = ({ shown = [] }: GateResult) =>
  shown.map(({ level, threshold, fault }) => [level.value, threshold.metric, fault !== undefined])
const broken: LevelSpec = { p95Ms: 90, requests: 100, failed: 50 }

describe('a level that is not gated', () => {
  it('changes no verdict, however much worse it got, and has its figures', () => {
    const result = judge({ candidates: [candidate({}, { p95Ms: 180, throughput: 20 })] })
    expect(result.verdict).toBe('pass')
    expect(result.rows.map(({ level }) => level.value)).toEqual([8, 8])
    expect(shownOf(result)).toEqual([
      [64, 'p95', false],
      [64, 'throughput', false],
    ])
    expect(result.shown?.[0]?.change).toBeCloseTo(1, 1)
    expect(gateExitCode(result, plan)).toBe(0)
  })

  it('lets a regression at one that is gated through as one', () => {
    const result = judge({ candidates: [candidate({ p95Ms: 80 })] })
    expect(result.verdict).toBe('regression')
  })

  it('costs the others nothing of what they can show', () => {
    const alone = judge({
      candidates: [buildReport({ levels: [{ concurrency: 8, p95Ms: 43 }] })],
      plan: defaultPlan,
    })
    const beside = judge({ candidates: [candidate({ p95Ms: 43 })] })
    expect(beside.rows.map(({ couldShow }) => couldShow)).toEqual(
      alone.rows.map(({ couldShow }) => couldShow),
    )
  })

  it('has one row a metric, the limit of its own left out', () => {
    const thresholds = [
      ...defaultPlan.thresholds,
      { kind: 'absolute', metric: 'p95', limit: 1 },
      { kind: 'absolute', metric: 'p99', limit: 1e12 },
    ] as const
    const result = judge({ plan: { ...plan, thresholds } })
    expect(result.shown?.map(({ threshold }) => threshold.metric)).toEqual(['p95', 'throughput', 'p99'])
  })

  it('says that it is unusable, and is no fault of the run', () => {
    const result = judge({ candidates: [candidate({}, broken)] })
    expect(result).toMatchObject({ verdict: 'pass', faults: [] })
    expect(result.shown?.map(({ fault, change }) => [fault, change])).toEqual([
      [expect.stringContaining('50 of 214 requests failed'), undefined],
      [expect.stringContaining('50 of 214 requests failed'), undefined],
    ])
  })

  it('that always fails stands in no way of a history', async () => {
    const saved: Report[] = []
    const baselines = historyOf({ requests: 100, failed: 50 })
    const { result } = await measureAndJudge(plan, {
      measure: async () => ({
        measured: [
          {
            report: candidate({}, broken),
            plan,
            store: {
              find: async () => ({ baselines, excluded: [] }),
              save: async (report) => {
                saved.push(report)
                return ''
              },
            },
          },
        ],
        faults: [],
      }),
      storing: true,
      notes: [],
      signal: new AbortController().signal,
    })
    expect(result).toMatchObject({ verdict: 'pass', baselineRuns: 20, excluded: [] })
    expect(result.shown?.every(({ baseline }) => baseline === undefined)).toBe(true)
    expect(saved).toHaveLength(1)
    // Its history is of the good levels alone, also when another run carries it.
    const carried = saved[0]!.history!.runs.flatMap((run) => run.levels.map(({ level }) => level.value))
    expect(new Set(carried)).toEqual(new Set([8]))
    // Whoever gates it after all finds those runs unusable.
    const all = gate({ candidates: [candidate()], baselines, excluded: [], plan: defaultPlan })
    expect(all).toMatchObject({ verdict: 'no-baseline' })
    expect(all.excluded).toHaveLength(20)
  })
})

describe('a level that is gated', () => {
  it('is invalid when it was asked for and not measured', () => {
    const report = candidate()
    const result = judge({
      candidates: [{ ...report, levels: report.levels.filter(({ level }) => level.value !== 8) }],
    })
    expect(result.verdict).toBe('invalid')
    expect(result.faults).toEqual(['at concurrency 8, nothing was measured'])
  })

  it('is invalid when it was not asked for, since nothing then decides', () => {
    const result = judge({ plan: { ...plan, gateLevels: [{ mode: 'request-rate', value: 8 }] } })
    expect(result.verdict).toBe('invalid')
    expect(result.rows).toEqual([])
    expect(result.faults).toEqual([
      'request rate 8 of `resnet50` is gated, but was not asked for (measured: concurrency 8, 64)',
    ])
  })

  it('may be that of one leg of several, and of no other model', () => {
    const leg = (concurrency: number, model = 'resnet50'): { candidates: readonly Report[] } => {
      const report = buildReport({ levels: [{ concurrency }] })
      return { candidates: [{ ...report, model: { ...report.model, name: model } }] }
    }
    const judged = (...legs: readonly { candidates: readonly Report[] }[]) =>
      gateGroups(
        legs.map((one) => ({ ...one, baselines: historyOf({}), excluded: [] })),
        plan,
      )
    expect(judged(leg(8), leg(64))).toMatchObject({ verdict: 'pass', faults: [] })
    expect(judged(leg(8), leg(64, 'bert'))).toMatchObject({ verdict: 'invalid' })
  })
})

describe('what is not gated is told', () => {
  const viewOf = (at64: LevelSpec): GateView => {
    const candidates = [candidate({}, at64)]
    const baselines = historyOf({})
    const result = gate({ candidates, baselines, excluded: [], plan })
    return { result, candidates, baselines, rules: plan, now: '2026-11-23T12:00:00.000Z' }
  }

  it('in the table, in the comment behind a fold, and on the page', () => {
    const view = viewOf({ p95Ms: 180 })
    expect(gateText(view, { colour: true })).toMatch(/c 64 +p95 latency .*shown, not gated/)
    const comment = gateMarkdown(view)
    expect(comment).toContain('no regression in 2 checks')
    expect(comment).toContain('<summary>2 checks passed</summary>')
    expect(comment).toContain('<summary>2 further figures shown, not gated</summary>')
    expect(gateHtml(view)).toMatch(/<tr class="not-gated">/)
    expect(JSON.parse(JSON.stringify(view.result)).shown).toHaveLength(2)
  })

  it('with a warning once for each level when it is unusable', () => {
    const view = viewOf(broken)
    const note = /resnet50`? at concurrency 64 is not gated, and its measurement is unusable: 50 of 214/
    expect(gateMarkdown(view).match(new RegExp(note, 'g'))).toHaveLength(1)
    expect(checkText(view, false)).toMatchObject({
      conclusion: 'success',
      annotations: [{ level: 'warning', message: expect.stringMatching(note) }],
    })
  })
})
