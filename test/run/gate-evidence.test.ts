import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.ts'
import type { GateResult, Verdict } from '../../src/compare/verdict.ts'
import { parseThresholds } from '../../src/plan/threshold.ts'
import type { Report } from '../../src/report/report.ts'
import { gate } from '../../src/run/gate.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'

// A gate must never pass when it measured nothing: every field of a report that is evidence is taken away or spoilt in turn and in
// any combination, on either side, and no verdict may come out green.

type Path = readonly (string | number)[]

const levels: readonly LevelSpec[] = [{ concurrency: 1, p95Ms: 10, throughput: 100 }, { concurrency: 8 }]
const candidate = buildReport({ levels })
const baselines = buildHistory(Array.from({ length: 6 }, () => levels))
const plan = {
  ...defaultPlan,
  thresholds: parseThresholds('p50: +10%, p90: +10%, p95: +10%, p99: +10%, avg: +10%, throughput: -10%')
    .thresholds,
}

/** What no verdict rests on: descriptions, soft keys, single windows, and figures that are only shown. */
const descriptive = [
  /^(schema|tool|createdAt|warnings|provenance)\b/,
  /^settings\.(url|transport|connections|calls|serving\.|measurement|input\.(kind|steps))/,
  /^environment\.(memoryBytes|osRelease|nodeVersion|runnerImage)/,
  // Read only where the server's own count is missing.
  /^server\b/,
  /^model\.(version|versions|platform|backend|maxBatchSize|configHash|responseCache|decoupled)\b/,
  /^levels\.\d\.(windows|warnings|histogram)/,
  /^levels\.\d\.measured\.(startedAt|failures|sendRate|breakdown|clientOverhead|server)\b/,
  /^levels\.\d\.measured\.latency\.standardDeviation/,
  /^levels\.\d\.evidence\.(failureTexts|reconnections|sendLag|serverFailed|clientCpu|threads|gcMax|gcTotal|eventLoopUtilization|duration)/,
]

const leavesOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
    : [path]

const branchesOf = (paths: readonly Path[]): readonly Path[] => {
  const all = paths.flatMap((path) => path.map((_, i) => path.slice(0, i + 1)))
  return [...new Map(all.map((path) => [path.join('.'), path])).values()]
}

const isEvidence = (path: Path): boolean => !descriptive.some((pattern) => pattern.test(path.join('.')))
const leaves = leavesOf(candidate).filter(isEvidence)
const branches = branchesOf(leaves).filter(isEvidence)

/** A copy of a report with other contents at the paths; `undefined` deletes. */
const spoilt = (report: Report, paths: readonly Path[], value: unknown): Report => {
  // Through text, because nothing in a report that was read is the same object as another part of it.
  const copy = JSON.parse(JSON.stringify(report)) as Report
  for (const path of paths) {
    const parent = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown> | undefined>(
        (node, key) => node?.[key] as Record<string | number, unknown> | undefined,
        copy as unknown as Record<string, unknown>,
      )
    const key = path.at(-1)
    if (typeof parent !== 'object' || parent === null || key === undefined) continue
    if (value === undefined) delete parent[key]
    else parent[key] = value
  }
  return copy
}

const judge = (report: Report, others: readonly Baseline[]): GateResult =>
  gate({ candidates: [report], baselines: others, excluded: [], plan })
const green: readonly Verdict[] = ['pass', 'improvement']

/** A report that breaks its type may make the gate throw, which ends the run red; it may not make it green. */
const isGreen = (report: Report, others: readonly Baseline[]): boolean => {
  try {
    return green.includes(judge(report, others).verdict)
  } catch {
    return false
  }
}

const nothings = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

it('the untouched reports pass', () => {
  expect(judge(candidate, baselines).verdict).toBe('pass')
  expect(leaves.length).toBeGreaterThan(50)
})

describe.each(nothings)('%s', (nothing) => {
  it.each(leaves.map((path) => [path.join('.'), path] as const))(
    'at %s of the candidate is not green, and no error',
    (_, path) => {
      expect(green).not.toContain(judge(spoilt(candidate, [path], nothing), baselines).verdict)
    },
  )

  it('in place of any part of the candidate is not green', () => {
    for (const path of branches)
      expect(isGreen(spoilt(candidate, [path], nothing), baselines), path.join('.')).toBe(false)
  })

  it('in place of any part of every baseline is not green', () => {
    for (const path of branches) {
      const others = baselines.map((one) => ({ ...one, report: spoilt(one.report, [path], nothing) }))
      expect(isGreen(candidate, others), path.join('.')).toBe(false)
    }
  })
})

/** A level that was neither asked for nor measured is no evidence that is missing: the report is one of the other level. */
const forgetsLevel = (paths: readonly Path[], nothing: unknown): boolean => {
  const names = new Set(paths.map((path) => path.join('.')))
  return (
    nothing === undefined &&
    ['0', '1'].some((at) => names.has(`settings.levels.${at}`) && names.has(`levels.${at}`))
  )
}

it.each(nothings)(
  '%s in what was asked for and in what was measured, on both sides, is not green',
  (nothing) => {
    const [asked, measured] = [/^settings\b/, /^levels\.0\b/].map((part) =>
      branches.filter((path) => part.test(path.join('.'))),
    )
    for (const one of asked!)
      for (const other of measured!) {
        const both = [one, other]
        if (forgetsLevel(both, nothing)) continue
        const others = baselines.map((past) => ({ ...past, report: spoilt(past.report, both, nothing) }))
        expect(isGreen(spoilt(candidate, both, nothing), others), JSON.stringify(both)).toBe(false)
      }
  },
)

it('any set of parts taken from either side is not green', () => {
  const paths = fc.subarray([...branches], { minLength: 1 })
  fc.assert(
    fc.property(
      paths,
      fc.constantFrom(...nothings),
      fc.constantFrom('candidate', 'baselines', 'both'),
      (some, nothing, side) => {
        fc.pre(!forgetsLevel(some, nothing))
        const report = side === 'baselines' ? candidate : spoilt(candidate, some, nothing)
        const others =
          side === 'candidate'
            ? baselines
            : baselines.map((one) => ({ ...one, report: spoilt(one.report, some, nothing) }))
        expect(isGreen(report, others)).toBe(false)
      },
    ),
    { numRuns: 1000 },
  )
})

it.each([0, -1, '41', true, {}, []])('the figure %j is not green', (value) => {
  const figures = leaves.filter((path) => path.includes('latency') || path.includes('throughput'))
  expect(figures.length).toBeGreaterThan(10)
  for (const path of figures) {
    expect(green, path.join('.')).not.toContain(judge(spoilt(candidate, [path], value), baselines).verdict)
    const others = baselines.map((one) => ({ ...one, report: spoilt(one.report, [path], value) }))
    expect(green, path.join('.')).not.toContain(judge(candidate, others).verdict)
  }
})

describe('monotone', () => {
  /** From green to red; what is worse than inconclusive only for want of a baseline stands beside it. */
  const redness: readonly Verdict[] = [
    'improvement',
    'pass',
    'inconclusive',
    'no-baseline',
    'regression',
    'invalid',
  ]
  const rank = (result: GateResult): number => redness.indexOf(result.verdict)
  const factor = fc.double({ min: 0.5, max: 4, noNaN: true })
  const run = fc.record({ p95: factor, throughput: factor })
  const measured = ({ p95, throughput }: { p95: number; throughput: number }): readonly LevelSpec[] => [
    { p95Ms: 40 * p95, throughput: 200 * throughput },
  ]
  const some = fc.array(run, { minLength: 1, maxLength: 8 })

  it('worse figures never have a better verdict', () => {
    fc.assert(
      fc.property(some, run, fc.double({ min: 1, max: 5, noNaN: true }), (past, now, slowdown) => {
        const others = buildHistory(past.map(measured))
        const worse = { p95: now.p95 * slowdown, throughput: now.throughput / slowdown }
        const judged = [now, worse].map((one) => judge(buildReport({ levels: measured(one) }), others))
        expect(rank(judged[1]!)).toBeGreaterThanOrEqual(rank(judged[0]!))
      }),
    )
  })

  it('failed requests, fewer requests and an unstable level never make it green', () => {
    const spoiler = fc.constantFrom<LevelSpec>(
      { failed: 1 },
      { requests: 10 },
      { requests: 0 },
      { state: 'unstable' },
      { state: 'interrupted' },
    )
    fc.assert(
      fc.property(some, run, spoiler, (past, now, spoil) => {
        const others = buildHistory(past.map(measured))
        const levelsNow = measured(now).map((level) => ({ ...level, ...spoil }))
        expect(green).not.toContain(judge(buildReport({ levels: levelsNow }), others).verdict)
      }),
    )
  })

  it('without its baselines nothing is green', () => {
    fc.assert(
      fc.property(run, (now) => {
        expect(judge(buildReport({ levels: measured(now) }), []).verdict).toBe('no-baseline')
      }),
    )
  })
})
