import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.ts'
import { longestHistory, mergeHistory, sortRuns, withHistory } from '../../src/compare/history.ts'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildHistory, buildReport, type RunSpec } from './report-builder.ts'

const named = (report: Report): Baseline => ({ report, label: `run ${report.provenance?.runId ?? 'local'}` })
const pastRuns = (...specs: readonly RunSpec[]): readonly PastRun[] =>
  specs.map((spec) => pastRunOf(named(buildReport(spec))))
const idsOf = (runs: readonly PastRun[]) => runs.map(({ provenance }) => provenance?.runId)
/** As a later run reads it. */
const stored = (report: Report): Report => readReport(writeReport(report), 'stored')
const local = (run: number): Report => {
  const { provenance: _, ...report } = buildReport({ run })
  return report
}
const onOtherCpu = (report: Report): Report => ({
  ...report,
  environment: { ...report.environment, cpuModel: 'EPYC 9V74' },
})

describe('a history inside a stored run', () => {
  it('tells later runs what the runs before it were', () => {
    const history = buildHistory([[{ p95Ms: 40 }], [{ p95Ms: 41 }, { concurrency: 16, p95Ms: 60 }]])
    const carrier = stored(withHistory(buildReport({ run: 3 }), mergeHistory(history, { maxErrorRate: 0 })))
    const merged = mergeHistory([named(carrier)], { maxErrorRate: 0 })
    expect(idsOf(merged)).toStrictEqual([1, 2, 3])
    expect(merged.map(({ isCarried }) => isCarried)).toStrictEqual([true, true, false])
    const original = pastRunOf(history[1]!)
    expect(merged[1]).toStrictEqual({ ...original, isCarried: true })
    expect(merged[1]?.levels[1]).toMatchObject({
      level: { mode: 'concurrency', value: 16 },
      successCount: 3600,
      errorRate: 0,
      values: { p95: 60e6, throughput: 200 },
    })
  })

  it('goes on from carrier to carrier', () => {
    let past: readonly PastRun[] = []
    for (let run = 1; run <= 6; run += 1) {
      const report = stored(withHistory(buildReport({ run }), past))
      // Each finds only the newest one: the others have expired.
      past = mergeHistory([named(report)], { maxErrorRate: 0 })
    }
    expect(idsOf(past)).toStrictEqual([1, 2, 3, 4, 5, 6])
  })

  it('keeps the newest two hundred', () => {
    const many = pastRuns(...Array.from({ length: 230 }, (_, i) => ({ run: i + 1 })))
    const { history } = withHistory(buildReport({ run: 500 }), many)
    expect(history?.runs).toHaveLength(longestHistory)
    expect(history?.runs[0]?.provenance?.runId).toBe(31)
    // What all of them have in common is there once.
    expect(Object.keys(history?.keys ?? {})).toHaveLength(1)
  })

  it('keeps fewer runs of very many levels, so that it can still be read', () => {
    const levels = Array.from({ length: 64 }, (_, i) => ({ concurrency: i + 1 }))
    const [run] = pastRuns({ run: 1, levels })
    const many = Array.from({ length: 200 }, (_, i) => ({
      ...run!,
      provenance: { ...run!.provenance!, runId: i + 1 },
    }))
    const report = withHistory(buildReport({ run: 500, levels }), many)
    expect(report.history?.runs.length).toBeGreaterThan(100)
    expect(report.history?.runs.length).toBeLessThan(120)
    expect(report.history?.runs.at(-1)?.provenance?.runId).toBe(200)
    expect(writeReport(report).length).toBeLessThan(5_000_000)
  })

  it('is not there when there was no run before', () => {
    const first = buildReport({ run: 1 })
    expect(withHistory(first, [])).toBe(first)
    expect(withHistory(first, pastRuns({ run: 1, attempt: 2 }, { run: 7 }))).toBe(first)
  })

  it('is in order of the runs, whatever their times say', () => {
    const late = { ...buildReport({ run: 1 }), createdAt: '2026-11-20T00:00:00.000Z' }
    expect(
      idsOf(mergeHistory([named(late), ...buildHistory([[{}], [{}], [{}]]).slice(1)], { maxErrorRate: 0 })),
    ).toStrictEqual([1, 2, 3])
  })

  it('is in order of time outside CI', () => {
    const merged = mergeHistory([local(3), local(1), local(2)].map(named), { maxErrorRate: 0 })
    expect(merged.map(({ createdAt }) => createdAt)).toStrictEqual(
      [1, 2, 3].map((run) => local(run).createdAt),
    )
    const carrier = stored(withHistory(local(9), merged))
    expect(mergeHistory([named(carrier)], { maxErrorRate: 0 }).map(({ label }) => label)).toStrictEqual([
      ...[1, 2, 3].map((run) => `report of ${local(run).createdAt}`),
      'run local',
    ])
  })

  it('carries what a search came to as the one level that is compared', () => {
    const report = buildReport({ run: 1, levels: [{ concurrency: 1, throughput: 50 }, { throughput: 200 }] })
    const search = { kind: 'linear', mode: 'concurrency', start: 1, step: 1, latencyLimitMs: 100 } as const
    const searched = { ...report, settings: { ...report.settings, search } }
    const carrier = stored(
      withHistory(buildReport({ run: 2 }), mergeHistory([named(searched)], { maxErrorRate: 0 })),
    )
    expect(mergeHistory([named(carrier)], { maxErrorRate: 0 })[0]?.levels).toMatchObject([
      { level: { mode: 'latency-limit', value: 100 }, values: { throughput: 200 } },
    ])
  })

  it('carries what was accepted', () => {
    const accepted = [{ id: 'a'.repeat(16), metric: 'p95' as const }]
    const report = { ...buildReport({ run: 1 }), accepted }
    const carrier = stored(withHistory(buildReport({ run: 2 }), [pastRunOf(named(report))]))
    expect(mergeHistory([named(carrier)], { maxErrorRate: 0 })[0]?.accepted).toStrictEqual(accepted)
  })
})

describe('a file with a history that cannot be', () => {
  const text = writeReport(withHistory(buildReport({ run: 5 }), pastRuns({ run: 1 })))
  const history = text.slice(text.indexOf('"history"'))

  it.each<[string, RegExp, string]>([
    ['a figure of 0', /"p95": \d+/, '"p95": 0'],
    ['a figure that is none', /"p95": \d+/, '"p95": null'],
    ['an infinite figure', /"p95": \d+/, '"p95": 1e999'],
    ['a figure in quotes', /"p95": \d+/, '"p95": "40"'],
    ['no time', /"createdAt": "[^"]*"/, '"createdAt": "yesterday"'],
    ['a commit that is none', /"sha": "\w+"/, '"sha": "main"'],
    ['a digest that is none', /"key": "\w+"/, '"key": "abc"'],
    ['a negative count', /"successCount": \d+/, '"successCount": -1'],
    ['more failures than requests', /"errorRate": \d+/, '"errorRate": 1.5'],
    ['a level that is none', /"mode": "concurrency"/, '"mode": "chaos"'],
  ])('is refused whole: %s', (_, place, forged) => {
    const changed = history.replace(place, forged)
    expect(changed).not.toBe(history)
    expect(() => readReport(text.replace(history, changed), 'forged')).toThrow(/not a valid report: history/)
    expect(() => readReport(text, 'good')).not.toThrow()
  })

  it('is read when a newer version knows a further metric', () => {
    const newer = text.replace(history, history.replace('"p95":', '"p97": 41000000,\n"p95":'))
    expect(mergeHistory([named(readReport(newer, 'newer'))], { maxErrorRate: 0 })).toHaveLength(2)
  })
})

describe('mergeHistory', () => {
  const carrierOf = (run: number, ...past: readonly PastRun[]): Baseline =>
    named(stored(withHistory(buildReport({ run }), past)))

  it('counts a run once, its own report before what others tell of it', () => {
    const [told] = pastRuns({ run: 1, levels: [{ p95Ms: 99 }] })
    const merged = mergeHistory(
      [carrierOf(3, told!), carrierOf(4, told!), named(buildReport({ run: 1, levels: [{ p95Ms: 40 }] }))],
      { maxErrorRate: 0 },
    )
    expect(idsOf(merged)).toStrictEqual([1, 3, 4])
    expect(merged[0]).toMatchObject({ isCarried: false, levels: [{ values: { p95: 40e6 } }] })
  })

  it('takes the first attempt of a run, in one history or in several', () => {
    const [second] = pastRuns({ run: 1, attempt: 2, levels: [{ p95Ms: 30 }] })
    const [first] = pastRuns({ run: 1, attempt: 1, levels: [{ p95Ms: 40 }] })
    const merged = mergeHistory([carrierOf(3, second!), carrierOf(4, first!)], { maxErrorRate: 0 })
    expect(idsOf(merged)).toStrictEqual([1, 3, 4])
    expect(merged[0]?.levels[0]?.values.p95).toBe(40e6)
  })

  it('an attempt on another machine does not stand for this one', () => {
    const other = onOtherCpu(buildReport({ run: 1, attempt: 1 }))
    expect(
      mergeHistory([other, buildReport({ run: 1, attempt: 2 })].map(named), { maxErrorRate: 0 }),
    ).toHaveLength(2)
  })

  it('counts the legs of a run each', () => {
    const legs = ['0', '1'].map((leg) => {
      const report = buildReport({ run: 1 })
      return named({ ...report, provenance: { ...report.provenance!, leg } })
    })
    expect(mergeHistory(legs, { maxErrorRate: 0 })).toHaveLength(2)
  })

  it('takes no run whose own measurement cannot be used, but the runs it carries', () => {
    const broken = {
      ...withHistory(buildReport({ run: 3, levels: [{ requests: 50, failed: 50 }] }), pastRuns({ run: 1 })),
    }
    expect(idsOf(mergeHistory([named(broken)], { maxErrorRate: 0 }))).toStrictEqual([1])
  })

  it('takes no run with more failures than are allowed today', () => {
    const history = buildHistory([[{}], [{ failed: 36 }]])
    const carrier = carrierOf(3, ...mergeHistory(history, { maxErrorRate: 0.1 }))
    expect(idsOf(mergeHistory([carrier], { maxErrorRate: 0.1 }))).toStrictEqual([1, 2, 3])
    expect(idsOf(mergeHistory([carrier], { maxErrorRate: 0.005 }))).toStrictEqual([1, 3])
  })

  it('believes no history about the run that carries it, or about what was started later', () => {
    const carrier = carrierOf(5, ...pastRuns({ run: 1 }))
    const { history } = carrier.report
    const forged = [5, 6, 1].map((runId) => ({
      ...history!.runs[0]!,
      provenance: { ...history!.runs[0]!.provenance!, runId, runAttempt: 1 },
    }))
    const report = { ...carrier.report, history: { ...history!, runs: forged } }
    expect(idsOf(mergeHistory([named(report)], { maxErrorRate: 0 }))).toStrictEqual([1, 5])
  })

  it('cannot be made longer by a file that says it is', () => {
    const carrier = carrierOf(5000, ...pastRuns({ run: 1 }))
    const { history } = carrier.report
    const runs = Array.from({ length: 900 }, (_, i) => ({
      ...history!.runs[0]!,
      provenance: { ...history!.runs[0]!.provenance!, runId: i + 1 },
    }))
    const report = stored({ ...carrier.report, history: { ...history!, runs } })
    expect(mergeHistory([named(report)], { maxErrorRate: 0 })).toHaveLength(longestHistory)
  })
})

describe('sortRuns', () => {
  const candidate = pastRunOf(named(buildReport({ run: 1000 })))

  it('compares with runs that are alike in every hard key', () => {
    const other = pastRunOf(named(onOtherCpu(buildReport({ run: 2 }))))
    const { comparable, others } = sortRuns(candidate, [...pastRuns({ run: 1 }), other])
    expect(idsOf(comparable)).toStrictEqual([1])
    expect([...others]).toStrictEqual([
      ['CPU model was `EPYC 9V74`, now `AMD EPYC 7763 64-Core Processor`', [other]],
    ])
  })

  it('does not compare a run with itself', () => {
    expect(sortRuns(candidate, pastRuns({ run: 1000, attempt: 2 }))).toStrictEqual({
      comparable: [],
      others: new Map(),
    })
  })

  it.each<[string, (keys: Record<string, string>) => Record<string, string>, RegExp]>([
    ['lacks a key', ({ seed: _, ...keys }) => keys, /^seed was `unknown`, now `7`$/],
    [
      'has a key that is not known here',
      (keys) => ({ ...keys, colour: 'red' }),
      /^colour was `red`, now `unknown`$/,
    ],
    ['has a key with a name of every object', (keys) => ({ ...keys, constructor: 'x' }), /now `unknown`$/],
    ['has no keys at all', () => ({}), /model was `unknown`/],
  ])('does not compare with a run that %s', (_, change, reason) => {
    const [run] = pastRuns({ run: 1 })
    const { comparable, others } = sortRuns(candidate, [{ ...run!, keys: change({ ...run!.keys }) }])
    expect(comparable).toStrictEqual([])
    expect([...others.keys()][0]).toMatch(reason)
  })

  it('does not compare with a carried run whose keys are not in the file', () => {
    const carrier = withHistory(buildReport({ run: 5 }), pastRuns({ run: 1 }))
    const report = stored({ ...carrier, history: { ...carrier.history!, keys: {} } })
    const { comparable } = sortRuns(candidate, mergeHistory([named(report)], { maxErrorRate: 0 }))
    expect(idsOf(comparable)).toStrictEqual([5])
  })
})
