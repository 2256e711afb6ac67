import { createHash } from 'node:crypto'
import type { Baseline } from '../baseline/baseline.ts'
import { type HardKeys, hardDifferences } from '../baseline/comparability.ts'
import { isOtherRun, isOtherValue } from '../baseline/provenance.ts'
import type { AcrossName } from '../plan/comparable-across.ts'
import { isGated } from '../plan/gate-levels.ts'
import type { RunRules } from '../plan/plan.ts'
import { levelFaults, measurementFaults } from '../report/measurement-faults.ts'
import type { Report, RunHistory, StoredRun } from '../report/report.ts'
import { comparedReport } from '../report/search-figure.ts'
import { byTime, type PastRun, pastRunOf } from './past-run.ts'

/** Runs that travel inside a stored baseline: with ten merges a day three weeks, at less than a kilobyte each. */
export const longestHistory = 200

/** Figures that all runs carried have together: some megabytes would be too much to read. */
const mostFigures = 50_000

/**
 * The newest runs that baselines tell of, each once, the oldest first: the baselines themselves, and what is carried inside them.
 * A run's own report counts more than what another carried of it, and an earlier attempt more than a later one. Runs with more
 * failures than the rules allow or other faults are left out; where that is true of a level that is not gated, only the level is.
 */
export const mergeHistory = (
  baselines: readonly Baseline[],
  rules: Pick<RunRules, 'maxErrorRate' | 'gateLevels'>,
): readonly PastRun[] => {
  const { maxErrorRate, gateLevels } = rules
  const own = baselines
    .map((one) => ({ ...one, report: comparedReport(one.report) }))
    .filter(({ report }) => measurementFaults(report, rules).length === 0)
    .map((one): PastRun => {
      const run = pastRunOf(one)
      const isSound = ({ level }: PastRun['levels'][number]): boolean =>
        levelFaults(one.report, level, maxErrorRate).length === 0
      return gateLevels === undefined ? run : { ...run, levels: run.levels.filter(isSound) }
    })
  const isFewFailed = ({ errorRate }: PastRun['levels'][number]): boolean => errorRate <= maxErrorRate
  const carried = baselines
    .flatMap(({ report }) => carriedRuns(report))
    .filter(({ levels }) => levels.every((one) => isFewFailed(one) || !isGated(one.level, gateLevels)))
    .map((run) => ({ ...run, levels: run.levels.filter(isFewFailed) }))
  const known = new Map<string, PastRun>()
  for (const run of [...own.toSorted(byAttempt), ...carried.toSorted(byAttempt)]) {
    const identity = identityOf(run)
    if (!known.has(identity)) known.set(identity, run)
  }
  return [...known.values()].toSorted(byTime).slice(-longestHistory)
}

/** Runs with which a candidate can be compared, and those with which it cannot, by reason. */
export type SortedRuns = {
  readonly comparable: readonly PastRun[]
  readonly others: ReadonlyMap<string, readonly PastRun[]>
}

/**
 * Sorts runs by whether every hard key is shown to be the candidate's, but for what may differ `across` runs; its own run is neither,
 * and neither is a later attempt of a run that is comparable already.
 */
export const sortRuns = (
  candidate: PastRun,
  runs: readonly PastRun[],
  across: readonly AcrossName[] = [],
): SortedRuns => {
  const comparable: PastRun[] = []
  const others = new Map<string, PastRun[]>()
  for (const run of runs.filter((one) => isOtherRun(candidate, one))) {
    const reason = hardDifferences(candidate.keys, run.keys, across)
      .map(({ what, baseline, candidate: now }) => `${what} was \`${baseline}\`, now \`${now}\``)
      .join('; ')
    if (reason === '') {
      if (comparable.every((one) => isOtherValue(one, run))) comparable.push(run)
    } else others.set(reason, [...(others.get(reason) ?? []), run])
  }
  return { comparable, others }
}

/** A report as it is stored, with the newest runs before it inside. */
export const withHistory = (report: Report, runs: readonly PastRun[]): Report => {
  const self = pastRunOf({ report, label: '' })
  const carried = newest(runs.filter((run) => isBefore(run, self)))
  return carried.length === 0 ? report : { ...report, history: storedHistory(carried) }
}

/** A sweep over hundreds of levels carries fewer runs: what is stored has to stay small enough to be read. */
const newest = (runs: readonly PastRun[]): readonly PastRun[] => {
  let figures = 0
  const tooOld = runs.findLastIndex((run) => {
    figures += run.levels.reduce((sum, { values }) => sum + 1 + Object.keys(values).length, 0)
    return figures > mostFigures
  })
  return runs.slice(tooOld + 1).slice(-longestHistory)
}

const storedHistory = (runs: readonly PastRun[]): RunHistory => {
  const keys: Record<string, HardKeys> = {}
  const stored = runs.map(({ createdAt, provenance, keys: own, levels, accepted }): StoredRun => {
    const key = createHash('sha256').update(canonical(own)).digest('hex')
    keys[key] = own
    return { createdAt, ...(provenance && { provenance }), key, levels, ...(accepted && { accepted }) }
  })
  return { keys, runs: stored }
}

const carriedRuns = (report: Report): readonly PastRun[] => {
  if (report.history === undefined) return []
  const { keys, runs } = report.history
  const carrier = pastRunOf({ report, label: '' })
  return runs
    .map(
      ({ createdAt, provenance, key, levels, accepted }): PastRun => ({
        label: provenance === undefined ? `report of ${createdAt}` : `run ${provenance.runId}`,
        createdAt,
        ...(provenance && { provenance }),
        // Without its keys a run cannot be shown to be comparable.
        keys: (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? {},
        levels,
        ...(accepted && { accepted }),
        isCarried: true,
      }),
    )
    .filter((run) => isBefore(run, carrier))
}

/** What was not started before a run is no part of its past, whatever a file says. */
const isBefore = (run: PastRun, than: PastRun): boolean => isOtherRun(run, than) && byTime(run, than) < 0

/** Attempts of a run are one value. One on another machine is another: neither can stand for the other. */
const identityOf = ({ provenance, createdAt, keys }: PastRun): string =>
  JSON.stringify([provenance?.runId, provenance?.leg, provenance ? '' : createdAt, canonical(keys)])

const canonical = (keys: HardKeys): string =>
  JSON.stringify(Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const byAttempt = (a: PastRun, b: PastRun): number =>
  (a.provenance?.runAttempt ?? 0) - (b.provenance?.runAttempt ?? 0)
