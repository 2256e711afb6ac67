import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { groupLegs, judgeLegs } from '../../src/run/judge-legs.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'

const leg = (name: string, level: LevelSpec = {}, more: Partial<Report> = {}): Report => {
  const report = buildReport({ levels: [level] })
  return { ...report, provenance: { ...report.provenance!, leg: name }, ...more }
}
const onCpu = (report: Report, cpuModel: string): Report => ({
  ...report,
  environment: { ...report.environment, cpuModel },
})
const model = (report: Report, name: string): Report => ({ ...report, model: { ...report.model, name } })

const history = buildHistory(
  Array.from({ length: 8 }, (_, i) => [{ p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) }]),
)
const found = { baselines: history, excluded: [] }
const judge = (reports: readonly Report[], more: Partial<Parameters<typeof judgeLegs>[0]> = {}) =>
  judgeLegs({
    groups: groupLegs(reports).map((group) => ({ reports: group, found })),
    plan: defaultPlan,
    faults: [],
    notes: [],
    ...more,
  }).result

describe('groupLegs', () => {
  it('pools what has the same model, levels and kind of machine', () => {
    const legs = [
      leg('0'),
      model(leg('1'), 'bert'),
      leg('2', { p95Ms: 50 }),
      onCpu(leg('3'), 'another'),
      leg('4', { concurrency: 4 }),
    ]
    expect(groupLegs(legs).map((group) => group.map(({ provenance }) => provenance?.leg))).toEqual([
      ['0', '2'],
      ['1'],
      ['3'],
      ['4'],
    ])
  })

  it('keeps versions of one model apart that were asked for', () => {
    const ofVersion = (name: string, version: string): Report => {
      const report = leg(name)
      return { ...report, model: { ...report.model, version } }
    }
    const legs = [ofVersion('0', '1'), ofVersion('1', '2'), ofVersion('2', '1')]
    expect(groupLegs(legs).map((group) => group.map(({ provenance }) => provenance?.leg))).toEqual([
      ['0', '2'],
      ['1'],
    ])
  })

  it('keeps scenarios of one model apart', () => {
    const inScenario = (name: string, scenario: string): Report => {
      const report = leg(name)
      return { ...report, settings: { ...report.settings, scenario } }
    }
    const legs = [inScenario('0.a', 'a'), inScenario('0.b', 'b'), inScenario('1.a', 'a'), leg('2')]
    expect(groupLegs(legs).map((group) => group.map(({ provenance }) => provenance?.leg))).toEqual([
      ['0.a', '1.a'],
      ['0.b'],
      ['2'],
    ])
  })

  it('is nothing of nothing', () => {
    expect(groupLegs([])).toEqual([])
  })
})

describe('judgeLegs', () => {
  it('takes the legs of a group as values of one sample', () => {
    const { rows, verdict } = judge([
      leg('0', { p95Ms: 40 }),
      leg('1', { p95Ms: 41 }),
      leg('2', { p95Ms: 42 }),
    ])
    expect(verdict).toBe('pass')
    expect(rows.map(({ candidate }) => candidate?.values.length)).toEqual([3, 3])
  })

  it('shows with three legs what one cannot', () => {
    const noisy = buildHistory(Array.from({ length: 8 }, (_, i) => [{ p95Ms: 40 * 1.06 ** (i % 3) }]))
    const of = (count: number) =>
      judgeLegs({
        groups: [
          {
            reports: Array.from({ length: count }, (_, i) => leg(String(i), { p95Ms: 49 })),
            found: { baselines: noisy, excluded: [] },
          },
        ],
        plan: defaultPlan,
        faults: [],
        notes: [],
      }).result.rows.find(({ threshold }) => threshold.metric === 'p95')?.verdict
    expect([of(1), of(3)]).toEqual(['inconclusive', 'regression'])
  })

  it('lets the worst row of all groups decide', () => {
    expect(judge([leg('0'), model(leg('1', { p95Ms: 90 }), 'bert')]).verdict).toBe('no-baseline')
    expect(judge([leg('0', { p95Ms: 90 }), model(leg('1'), 'bert')]).verdict).toBe('regression')
  })

  it('judges the rows of a group by its own plan, and names its scenario', () => {
    const report = leg('0', { p95Ms: 60, requests: 100, failed: 3 })
    const groups = (['strict', 'loose'] as const).map((scenario) => ({
      reports: [{ ...report, settings: { ...report.settings, scenario } }],
      found,
      ...(scenario === 'loose' && {
        plan: {
          ...defaultPlan,
          maxErrorRate: 0.1,
          thresholds: [{ kind: 'relative', metric: 'p95', ratio: 2, floor: 0 }] as const,
        },
      }),
    }))
    const { rows, faults } = judgeLegs({ groups, plan: defaultPlan, faults: [], notes: [] }).result
    expect(
      rows.map(({ scenario, threshold, verdict }) => `${scenario} ${threshold.metric} ${verdict}`),
    ).toEqual(['strict p95 invalid', 'strict throughput invalid', 'loose p95 pass'])
    expect(faults).toEqual([expect.stringMatching(/^`strict`: at concurrency 8, 3 of/)])
  })

  it('is invalid, and suspects nothing, for a fault of the legs as a whole', () => {
    const result = judge([leg('0')], { faults: ['1 of 2 legs have measured'] })
    expect(result).toMatchObject({ verdict: 'invalid', faults: ['1 of 2 legs have measured'] })
    expect(result.suspected).toBeUndefined()
  })

  it('is invalid without any leg', () => {
    expect(judge([])).toMatchObject({ verdict: 'invalid', rows: [] })
  })

  it('is invalid when a leg could not be used, or is given twice', () => {
    expect(judge([leg('0'), leg('1', { requests: 100, failed: 50 })]).verdict).toBe('invalid')
    expect(judge([leg('0'), leg('0')]).verdict).toBe('invalid')
  })

  it('keeps notes, and applies waivers to all rows', () => {
    const waiver = { model: 'resnet50', metric: 'p95', upTo: 2, until: '2026-12-31', reason: 'r' } as const
    const result = judge([leg('0', { p95Ms: 90 }), leg('1', { p95Ms: 90 })], {
      notes: ['measured again'],
      waivers: { list: [waiver], today: '2026-12-01' },
    })
    expect(result.verdict).toBe('pass')
    expect(result.notes).toContain('measured again')
    expect(result.waivers).toEqual([{ waiver, state: 'applied' }])
  })
})
