import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.ts'
import { mergeHistory, withHistory } from '../../src/compare/history.ts'
import type { GateResult, Verdict } from '../../src/compare/verdict.ts'
import { exitCode } from '../../src/foundation/exit-code.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import type { GatePlan } from '../../src/plan/plan.ts'
import { parseThreshold, parseThresholds } from '../../src/plan/threshold.ts'
import type { Report } from '../../src/report/report.ts'
import { type GateInput, gate, gateExitCode, gateGroups } from '../../src/run/gate.ts'
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

describe('the history inside a stored run', () => {
  /** The newest of the twenty runs, with the others inside. */
  const carrier = (change: (report: Report) => Report = (report) => report): Baseline => {
    const past = mergeHistory(
      history.map((one) => ({ ...one, report: change(one.report) })),
      { maxErrorRate: 0 },
    )
    return { label: 'run 21', report: withHistory(buildReport({ run: 21 }), past) }
  }
  const onOtherCpu = (report: Report): Report => ({
    ...report,
    environment: { ...report.environment, cpuModel: 'EPYC 9V74' },
  })

  it('is compared with like the runs themselves', () => {
    const whole = judge({ baselines: [...history, carrier()], candidates: candidate({ p95Ms: 41 }) })
    const carried = judge({ baselines: [carrier()], candidates: candidate({ p95Ms: 41 }) })
    expect(carried).toStrictEqual({ ...whole, carriedRuns: 19 })
    expect(carried).toMatchObject({ verdict: 'pass', baselineRuns: 20, excluded: [] })
    expect(judge({ baselines: [carrier()], candidates: candidate({ p95Ms: 60 }) }).verdict).toBe('regression')
  })

  it('says why carried runs were not compared with', () => {
    const result = judge({ baselines: [carrier(onOtherCpu)] })
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      baselineRuns: 1,
      excluded: [
        {
          label: '20 runs of the stored history',
          reason: 'not comparable: CPU model was `EPYC 9V74`, now `AMD EPYC 7763 64-Core Processor`',
          runs: 20,
        },
      ],
    })
  })

  it('is used even when its carrier ran on another machine', () => {
    const [one] = [carrier()].map((found) => ({ ...found, report: onOtherCpu(found.report) }))
    const result = judge({ baselines: [one!] })
    expect(result).toMatchObject({ verdict: 'pass', baselineRuns: 20, carriedRuns: 20 })
    expect(result.excluded.map(({ label }) => label)).toStrictEqual(['run 21'])
  })

  it('is never the history of the run under test itself', () => {
    const own = carrier()
    const result = judge({ baselines: [own], candidates: [buildReport({ run: 5 })] })
    expect(result.baselineRuns).toBe(20)
    expect(judge({ baselines: history, candidates: [buildReport({ run: 5 })] }).baselineRuns).toBe(19)
    expect(result.excluded).toStrictEqual([])
  })
})

describe('a level that shifted', () => {
  /** Fifteen runs at 40 ms, then eight at 46 ms. */
  const shifted = buildHistory(
    Array.from({ length: 23 }, (_, i) => [{ p95Ms: (i < 15 ? 40 : 46) * (1 + 0.01 * Math.sin(7 * i)) }]),
  )
  const accepted = shifted.map(
    (one, i): Baseline =>
      i < 15 ? one : { ...one, report: { ...one.report, accepted: [{ id: 'a'.repeat(16), metric: 'p95' }] } },
  )

  it('is what is compared with, and named while nobody accepted it', () => {
    const result = judge({ baselines: shifted, candidates: candidate({ p95Ms: 46.2 }) })
    expect(rowsOf(result)).toStrictEqual(['8 p95 pass', '8 throughput pass'])
    expect(result.notes).toStrictEqual([
      expect.stringMatching(
        /^p95 at concurrency 8 has been worse in the baseline itself since run 16 \(\+1[45](\.\d)? %\), which nobody accepted/,
      ),
    ])
    expect(judge({ baselines: shifted, candidates: candidate({ p95Ms: 53 }) }).verdict).toBe('regression')
  })

  it('is named with its scenario where there are several', () => {
    const inScenario = (scenario: string) => {
      const named = (report: Report): Report => ({ ...report, settings: { ...report.settings, scenario } })
      const baselines = shifted.map((one) => ({ ...one, report: named(one.report) }))
      return { candidates: candidate({ p95Ms: 46.2 }).map(named), baselines, excluded: [] }
    }
    const { notes } = gateGroups(['small', 'large'].map(inScenario), defaultPlan)
    expect(notes.map((note) => note.replace(/ has been worse.*/, ''))).toEqual([
      '`small`: p95 at concurrency 8',
      '`large`: p95 at concurrency 8',
    ])
  })

  it('is no news when it was accepted, or for the better', () => {
    const faster = buildHistory(
      Array.from({ length: 23 }, (_, i) => [
        { p95Ms: (i < 15 ? 46 : 40) * (1 + 0.01 * Math.sin(7 * i)), throughput: i < 15 ? 180 : 200 },
      ]),
    )
    for (const baselines of [accepted, faster])
      expect(judge({ baselines, candidates: candidate({ p95Ms: 46.2 }) }).notes).toStrictEqual([])
    const slower = buildHistory(Array.from({ length: 20 }, (_, i) => [{ throughput: i < 10 ? 200 : 180 }]))
    expect(judge({ baselines: slower }).notes).toStrictEqual([
      expect.stringMatching(/^throughput at .* since run 11 \(−10 %\)/),
    ])
  })

  it('counts from its first run when it was accepted', () => {
    const early = judge({ baselines: accepted.slice(0, 17), candidates: candidate({ p95Ms: 46.2 }) })
    expect(early.rows.find(({ threshold }) => threshold.metric === 'p95')).toMatchObject({
      verdict: 'pass',
      baseline: { values: [expect.any(Number), expect.any(Number)] },
      past: {
        runs: 17,
        shift: { since: 'run 16', startedAt: accepted[15]?.report.createdAt, isAccepted: true },
      },
    })
  })

  it('decides nothing while it is in doubt', () => {
    const baselines = shifted.slice(0, 17)
    const slow = judge({ baselines, candidates: candidate({ p95Ms: 46.2 }) })
    expect(slow.verdict).toBe('inconclusive')
    expect(slow.rows[0]?.reason).toMatch(
      /measured, but the newest 2 baseline runs \(since run 16\) are \+1\d(\.\d)? % off those before, which may be a new level of p95$/,
    )
    expect(
      judge({ baselines: shifted.slice(0, 16), candidates: candidate({ p95Ms: 46.2 }) }).rows[0]?.reason,
    ).toMatch(/measured, but the newest baseline run \(run 16\) is \+1\d(\.\d)? % off those before/)
    // What the candidate's own measurement lacks is said first.
    const unstable = judge({ baselines, candidates: candidate({ p95Ms: 30, state: 'unstable' }) })
    expect(unstable.rows[0]?.reason).toBe('the level never became stable, so it cannot pass: measure longer')
    expect(judge({ baselines, candidates: candidate({ p95Ms: 40 }) }).verdict).not.toBe('regression')
    expect(judge({ baselines, candidates: candidate({ p95Ms: 70 }) }).verdict).toBe('regression')
  })
})

describe('several rows are one family', () => {
  const levels = (p95Ms: number): readonly LevelSpec[] =>
    Array.from({ length: 6 }, (_, i) => ({ concurrency: i + 1, ...(i === 0 && { p95Ms }) }))
  // 5 % around 40 ms; p is about 0.004 at +16 %.
  const noisy = buildHistory(
    Array.from({ length: 20 }, (_, i) => levels(40 * (1 + 0.075 * Math.sin(2.4 * i)))),
  )
  const one = plan({ thresholds: [parseThreshold('p95: +10%')] })

  it('of which each is tested more strictly the more there are', () => {
    const [row] = judge({ baselines: noisy, candidates: candidate(...levels(47)), plan: one }).rows
    expect(row).toMatchObject({ verdict: 'inconclusive', suspected: true })
    expect(row?.p).toBeLessThan(0.01)
    expect(row?.p).toBeGreaterThan(0.01 / 6)
    const alone = judge({ baselines: noisy, candidates: candidate(levels(47)[0]!), plan: one }).rows[0]
    expect(alone).toMatchObject({ verdict: 'regression' })
    expect(row?.couldShow).toBeGreaterThan(alone?.couldShow ?? Number.NaN)
    expect(row?.change).toBe(alone?.change)
  })

  it('over all groups that are judged together', () => {
    const group = { candidates: candidate(levels(47)[0]!), baselines: noisy, excluded: [] }
    const other = (model: string) => {
      const named = (report: Report): Report => ({ ...report, model: { ...report.model, name: model } })
      return {
        candidates: candidate(...levels(40)).map(named),
        baselines: noisy.map((found) => ({ ...found, report: named(found.report) })),
        excluded: [{ label: model, reason: 'not JSON' }],
      }
    }
    expect(gateGroups([group], one).verdict).toBe('regression')
    const both = gateGroups([group, other('bert')], one)
    expect(both).toMatchObject({ verdict: 'inconclusive', suspected: true, baselineRuns: 20 })
    expect(both.rows).toHaveLength(7)
    expect(both.rows[0]?.model).toBe('resnet50')
    expect(both.excluded).toStrictEqual([{ label: 'bert', reason: 'not JSON' }])
  })

  it('no group at all is nothing measured', () => {
    expect(gateGroups([], one)).toMatchObject({
      verdict: 'invalid',
      faults: ['nothing was measured: there is no report to judge'],
      baselineRuns: 0,
    })
  })
})

describe('suspected', () => {
  const noisy = buildHistory(
    Array.from({ length: 20 }, (_, i) => [{ p95Ms: 40 * (1 + 0.075 * Math.sin(2.4 * i)) }]),
  )
  const at = (...values: readonly number[]): GateResult =>
    judge({
      baselines: noisy,
      candidates: values.map((p95Ms, i) => buildReport({ run: 1000 + i, levels: [{ p95Ms }] })),
      plan: plan({ thresholds: [parseThreshold('p95: +10%')] }),
    })

  it.each<[string, number, Verdict, boolean]>([
    ['nothing to see', 40, 'pass', false],
    ['worse than allowed, and chance seldom looks like that', 45.5, 'inconclusive', true],
    ['shown', 52, 'regression', false],
  ])('%s', (_, p95Ms, verdict, isSuspected) => {
    const result = at(p95Ms)
    expect(result.verdict).toBe(verdict)
    expect(result.suspected).toBe(isSuspected || undefined)
    expect(result.rows[0]?.suspected).toBe(isSuspected || undefined)
  })

  it('is not said of what chance often looks like', () => {
    const result = judge({ baselines: noisy.slice(0, 1), candidates: candidate({ p95Ms: 46 }) })
    expect(result.rows[0]?.p).toBeGreaterThan(0.1)
    expect(result.rows[0]).not.toHaveProperty('suspected')
    expect(result).not.toHaveProperty('suspected')
  })

  it('says in its reason how seldom', () => {
    expect(at(45.5).rows[0]?.reason).toMatch(
      /^suspected \+1\d(\.\d)? % \(chance alone shows this much in \d of 100 runs\); 20 baseline runs can show \+\d+ %$/,
    )
  })

  it('is not asked for where something is shown already', () => {
    const result = judge({
      baselines: noisy,
      candidates: candidate({ p95Ms: 45.5, throughput: 100 }),
    })
    expect(result.verdict).toBe('regression')
    expect(result.rows[1]).toMatchObject({ verdict: 'inconclusive', suspected: true })
    expect(result.suspected).toBeUndefined()
  })

  it('two more runs like the first one show it, and two that are not clear it', () => {
    expect(at(45.5, 45.4, 45.6).verdict).toBe('regression')
    expect(at(45.5, 40, 39.8).verdict).not.toBe('regression')
    expect(at(45.5, 40, 39.8).suspected).toBeUndefined()
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
