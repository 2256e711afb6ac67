import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.ts'
import type { GateResult, Verdict } from '../../src/compare/verdict.ts'
import { exitCode } from '../../src/foundation/exit-code.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import type { GatePlan } from '../../src/plan/plan.ts'
import { parseThreshold, parseThresholds } from '../../src/plan/threshold.ts'
import type { Report } from '../../src/report/report.ts'
import { type GateInput, gate, gateExitCode } from '../../src/run/gate.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'

/** Twenty runs of one level, 1 % around 40 ms and 200 infer/s. */
const history = buildHistory(
  Array.from({ length: 20 }, (_, i) => [
    { p95Ms: 40 + 0.4 * Math.sin(i), throughput: 200 + 2 * Math.cos(i) },
  ]),
)
const judge = (input: Partial<GateInput>): GateResult =>
  gate({ candidates: [buildReport()], baselines: history, excluded: [], plan: defaultPlan, ...input })
const candidate = (...levels: readonly LevelSpec[]): readonly Report[] => [buildReport({ levels })]
const plan = (changes: Partial<GatePlan>): GatePlan => ({ ...defaultPlan, ...changes })
const rowsOf = ({ rows }: GateResult): readonly string[] =>
  rows.map(({ level, threshold, verdict }) => `${level.value} ${threshold.metric} ${verdict}`)

describe('gate', () => {
  it('passes an unchanged server', () => {
    const result = judge({})
    expect(result).toMatchObject({
      verdict: 'pass',
      faults: [],
      excluded: [],
      softDifferences: [],
      notes: [],
      baselineRuns: 20,
    })
    expect(rowsOf(result)).toStrictEqual(['8 p95 pass', '8 throughput pass'])
  })

  it('sees a regression in one metric, and shows it first', () => {
    const result = judge({ candidates: candidate({ throughput: 150 }) })
    expect(result.verdict).toBe('regression')
    expect(rowsOf(result)).toStrictEqual(['8 throughput regression', '8 p95 pass'])
  })

  it('sees an improvement', () => {
    expect(judge({ candidates: candidate({ p95Ms: 30 }) }).verdict).toBe('improvement')
    expect(judge({ candidates: candidate({ p95Ms: 30, throughput: 150 }) }).verdict).toBe('regression')
  })

  it('gates every level that was asked for, with every threshold', () => {
    const levels = [{ concurrency: 1 }, { concurrency: 2 }]
    const result = judge({
      candidates: candidate(...levels),
      baselines: buildHistory(Array.from({ length: 6 }, () => levels)),
      plan: plan({ thresholds: parseThresholds('p95: +10%, throughput: -10%, p99 < 1s').thresholds }),
    })
    expect(rowsOf(result)).toStrictEqual([
      '1 p95 pass',
      '1 throughput pass',
      '1 p99 pass',
      '2 p95 pass',
      '2 throughput pass',
      '2 p99 pass',
    ])
  })

  it('matches levels by their value, and calls a new one new (A17)', () => {
    const result = judge({ candidates: candidate({}, { concurrency: 16 }) })
    expect(result.verdict).toBe('no-baseline')
    expect(rowsOf(result)).toStrictEqual([
      '16 p95 no-baseline',
      '16 throughput no-baseline',
      '8 p95 pass',
      '8 throughput pass',
    ])
  })

  it('a regression outweighs what is new', () => {
    expect(judge({ candidates: candidate({ p95Ms: 60 }, { concurrency: 16 }) }).verdict).toBe('regression')
  })

  it('notes a level that only the baseline has, and does not gate it', () => {
    const baselines = buildHistory(Array.from({ length: 6 }, () => [{}, { concurrency: 16 }]))
    expect(judge({ baselines })).toMatchObject({
      verdict: 'pass',
      notes: ['concurrency 16 is in the baseline, but was not asked for: not compared'],
    })
  })

  it('notes that counts could not be cross-checked', () => {
    const unchecked = (report: Report): Report => ({
      ...report,
      server: { ...report.server, extensions: [] },
      levels: report.levels.map((result) => {
        const { serverSucceeded: _, ...evidence } = result.evidence
        return { ...result, evidence }
      }),
    })
    expect(judge({ candidates: candidate({}).map(unchecked) })).toMatchObject({
      verdict: 'pass',
      notes: ['the server keeps no statistics, so the number of requests was not cross-checked'],
    })
    const openAi = (report: Report): Report => ({
      ...unchecked(report),
      settings: { ...report.settings, serviceKind: 'openai' },
    })
    expect(judge({ candidates: candidate({}).map(openAi) }).notes).toStrictEqual([])
  })

  it('gathers soft differences over all baselines', () => {
    const toolVersion =
      (version: string) =>
      (baseline: Baseline): Baseline => ({
        ...baseline,
        report: { ...baseline.report, tool: { ...baseline.report.tool, version } },
      })
    const baselines = history.map((one, i) => toolVersion(i < 10 ? '0.0.8' : i < 15 ? '0.0.9' : '0.1.0')(one))
    expect(judge({ baselines })).toMatchObject({
      verdict: 'pass',
      softDifferences: [{ what: 'tool version', baseline: '0.0.8, 0.0.9', candidate: '0.1.0' }],
    })
  })

  it('shows what the store and the comparison left out', () => {
    const bert: Baseline = {
      label: 'bert.json',
      report: { ...buildReport({ run: 77 }), model: { ...buildReport().model, name: 'bert' } },
    }
    const result = judge({
      baselines: [...history, bert],
      excluded: [{ label: 'old.json', reason: 'not JSON' }],
    })
    expect(result).toMatchObject({
      verdict: 'pass',
      baselineRuns: 20,
      excluded: [
        { label: 'old.json', reason: 'not JSON' },
        { label: 'bert.json', reason: 'not comparable: model was `bert`, now `resnet50`' },
      ],
    })
  })
})

describe('nothing to compare with is never a pass (A19, A20, A22, A24)', () => {
  it.each<[string, readonly Baseline[]]>([
    ['no baseline', []],
    [
      'only incomparable ones',
      history.map((one) => ({
        ...one,
        report: { ...one.report, settings: { ...one.report.settings, seed: 8 } },
      })),
    ],
    ['only invalid ones', buildHistory([[{ failed: 3 }], [{ requests: 0 }]])],
    ['only its own run', [{ report: buildReport({ attempt: 2 }), label: 'me' }]],
  ])('%s', (_, baselines) => {
    const result = judge({ baselines })
    expect(result).toMatchObject({ verdict: 'no-baseline', baselineRuns: 0, faults: [] })
    expect(result.excluded).toHaveLength(baselines.length)
    expect(result.rows.every((row) => row.candidate !== undefined)).toBe(true)
  })
})

describe('an unusable measurement is invalid, before any figure is compared', () => {
  const report = buildReport()
  const [result] = report.levels as readonly [LevelResult]
  const withResult = (changes: Partial<LevelResult>): Report => ({
    ...report,
    levels: [{ ...result, ...changes }],
  })
  const withEvidence = (changes: Partial<LevelResult['evidence']>): Report =>
    withResult({ evidence: { ...result.evidence, ...changes } })

  it.each<[string, readonly Report[], string]>([
    ['no candidate', [], 'nothing was measured: there is no report to judge'],
    ['no levels', [{ ...report, levels: [] }], 'at concurrency 8, nothing was measured'],
    [
      'no levels asked for',
      [{ ...report, settings: { ...report.settings, levels: [] } }],
      'no load level was asked for',
    ],
    [
      'a missing level (A18)',
      [
        {
          ...report,
          settings: {
            ...report.settings,
            levels: [...report.settings.levels, { mode: 'concurrency', value: 4 }],
          },
        },
      ],
      'at concurrency 4, nothing was measured',
    ],
    ['an interrupted run', [{ ...report, state: 'interrupted' }], 'the run was interrupted'],
    [
      'errors (A3)',
      candidate({ requests: 900, failed: 2700, p95Ms: 4 }),
      'at concurrency 8, 2700 of 3608 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ],
    [
      'no success (A1)',
      candidate({ requests: 0 }),
      'at concurrency 8, no request succeeded inside the measurement windows',
    ],
    [
      'a restart',
      [withEvidence({ serverRestarted: true })],
      'at concurrency 8, the model or the server was restarted while it was measured',
    ],
    [
      'another server (A13)',
      [withEvidence({ serverSucceeded: 0 })],
      'at concurrency 8, the server counted 0 of the 3608 requests that succeeded',
    ],
    [
      'a throughput of nothing (A32)',
      candidate({ throughput: Number.NaN }),
      'at concurrency 8, throughput is NaN, expected a number above 0',
    ],
    ['one report twice', [report, report], 'run 2 of 2: run 1000, attempt 1 is given twice'],
    [
      'two attempts of one run',
      [report, buildReport({ attempt: 2 })],
      'run 2 of 2: run 1000, attempt 2 is given twice',
    ],
    [
      'candidates of two kinds',
      [report, { ...buildReport({ run: 1001 }), model: { ...report.model, name: 'bert' } }],
      'run 2 of 2: its model (`bert`) is not that of the first run (`resnet50`)',
    ],
    [
      'one bad run of two',
      [report, buildReport({ run: 1001, levels: [{ failed: 1 }] })],
      'at concurrency 8, run 2 of 2: 1 of 3609 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ],
  ])('%s', (_, candidates, fault) => {
    const judged = judge({ candidates })
    expect(judged.verdict).toBe('invalid')
    expect(judged.faults[0]).toBe(fault)
    expect(judged.rows.every((row) => ['invalid', 'pass'].includes(row.verdict))).toBe(true)
    expect(gateExitCode(judged, defaultPlan)).toBe(exitCode.invalid)
  })

  it('an interrupted run has no good row', () => {
    expect(rowsOf(judge({ candidates: [{ ...report, state: 'interrupted' }] }))).toStrictEqual([
      '8 p95 invalid',
      '8 throughput invalid',
    ])
  })

  it('a bad level leaves the others their verdicts', () => {
    const baselines = buildHistory(Array.from({ length: 6 }, () => [{}, { concurrency: 16 }]))
    const judged = judge({ candidates: candidate({}, { concurrency: 16, failed: 5 }), baselines })
    expect(judged.verdict).toBe('invalid')
    expect(rowsOf(judged)).toStrictEqual([
      '16 p95 invalid',
      '16 throughput invalid',
      '8 p95 pass',
      '8 throughput pass',
    ])
  })

  it('is invalid even where there is nothing to compare with', () => {
    expect(judge({ candidates: candidate({ failed: 1 }), baselines: [] }).verdict).toBe('invalid')
  })

  it('without a threshold nothing is gated, which is no pass', () => {
    expect(judge({ plan: plan({ thresholds: [] }) })).toMatchObject({
      verdict: 'invalid',
      faults: ['nothing is gated: there is no threshold'],
    })
  })

  it('errors that the plan allows are no fault', () => {
    expect(
      judge({ candidates: candidate({ requests: 9999, failed: 1 }), plan: plan({ maxErrorRate: 0.001 }) })
        .verdict,
    ).toBe('pass')
  })
})

describe('what cannot be decided (A28, A29)', () => {
  it.each<[string, LevelSpec, string]>([
    ['too few requests', { requests: 40 }, 'only 40 requests succeeded and p95 needs 59: measure longer'],
    [
      'an unstable level',
      { state: 'unstable' },
      'the level never became stable, so it cannot pass: measure longer',
    ],
    ['a bound beyond the threshold', { p95Ms: 43.8 }, '+9.5 % measured, at worst'],
  ])('%s', (_, spec, reason) => {
    const result = judge({ candidates: candidate(spec) })
    expect(result.verdict).toBe('inconclusive')
    expect(result.rows[0]?.reason).toContain(reason)
  })

  it('one baseline run', () => {
    const result = judge({ candidates: candidate({ p95Ms: 46 }), baselines: history.slice(0, 1) })
    expect(result.verdict).toBe('inconclusive')
    expect(result.rows[0]?.reason).toMatch(/^suspected \+15 %; one baseline run can show \+44 %$/)
  })

  it('a service that became too slow for its least number of requests is still a regression', () => {
    const onlyP95 = plan({ thresholds: [parseThreshold('p95: +10%')] })
    expect(
      judge({ candidates: candidate({ p95Ms: 900, requests: 20, throughput: 1 }), plan: onlyP95 }).verdict,
    ).toBe('regression')
  })
})

describe('gateExitCode', () => {
  const row = (verdict: Verdict): GateResult['rows'][number] => ({ ...judge({}).rows[0]!, verdict })
  const result = (verdict: Verdict, ...rows: readonly Verdict[]): GateResult => ({
    ...judge({}),
    verdict,
    rows: [verdict, ...rows].map(row),
  })
  const failing = { onInconclusive: 'fail', onMissingBaseline: 'fail' } as const

  it.each<[GateResult, Partial<GatePlan>, number]>([
    [result('pass'), failing, 0],
    [result('improvement'), failing, 0],
    [result('regression'), { onInconclusive: 'pass' }, 1],
    [result('invalid'), { onInconclusive: 'pass' }, 5],
    [result('inconclusive'), {}, 0],
    [result('inconclusive'), { onInconclusive: 'pass' }, 0],
    [result('inconclusive'), { onInconclusive: 'fail' }, 2],
    [result('inconclusive'), { onMissingBaseline: 'fail' }, 0],
    [result('no-baseline'), {}, 0],
    [result('no-baseline'), { onMissingBaseline: 'fail' }, 6],
    [result('no-baseline'), { onInconclusive: 'fail' }, 0],
    [result('no-baseline', 'inconclusive'), { onInconclusive: 'fail' }, 2],
    [result('no-baseline', 'inconclusive'), failing, 6],
  ])('%#', (given, policies, code) => {
    expect(gateExitCode(given, plan(policies))).toBe(code)
  })
})
