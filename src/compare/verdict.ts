import type { ExcludedBaseline } from '../baseline/baseline.ts'
import type { KeyDifference } from '../baseline/comparability.ts'
import type { LevelState } from '../measure/level-result.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'

/** Verdict of one row or of the whole gate; the words are defined in design terms in `src/compare/README.md`. */
export type Verdict = 'pass' | 'improvement' | 'regression' | 'inconclusive' | 'no-baseline' | 'invalid'

/** The values of one metric on one side: one per run, in the metric's unit (ns, or so many a second). */
export type Sample = {
  readonly values: readonly number[]
  /** Geometric mean. */
  readonly center: number
}

/** One gated row: model, level and metric, with what was found. */
export type Comparison = {
  readonly model: string
  readonly level: LoadLevel
  readonly threshold: Threshold
  readonly candidate?: Sample
  readonly baseline?: Sample
  /** Candidate over baseline minus 1; positive means larger, whichever direction is worse. */
  readonly change?: number
  /** Two-sided 95 % interval of `change`. */
  readonly interval?: { readonly low: number; readonly high: number }
  /**
   * Smallest worsening this comparison could have shown, as a positive ratio, the test and the threshold both counted.
   * With one to four baseline runs: the smallest observed change that counts; from five on: the true change seen with 80 % power.
   */
  readonly couldShow?: number
  readonly verdict: Verdict
  /** One plain sentence: why this verdict. */
  readonly reason: string
}

/** The outcome of a gate over all rows. */
export type GateResult = {
  readonly verdict: Verdict
  /** Worst first. */
  readonly rows: readonly Comparison[]
  /** Faults of the measurement as a whole that make it `invalid`, in plain sentences. */
  readonly faults: readonly string[]
  /** Differences between baselines and candidate that are shown and never block. */
  readonly softDifferences: readonly KeyDifference[]
  readonly excluded: readonly ExcludedBaseline[]
  /** What else the reader should know: levels that were not compared, counts that were not cross-checked. */
  readonly notes: readonly string[]
  readonly baselineRuns: number
}

/** Everything one row's verdict is drawn from. */
export type RowEvidence = {
  /** Why the candidate's measurement cannot be used; none: it can. */
  readonly faults: readonly string[]
  /** The level as each run of the candidate measured it. */
  readonly runs: readonly { readonly state: LevelState; readonly successes: number }[]
  /** Successes a run needs before the metric says anything. */
  readonly leastSuccesses: number
  /** Absent: there is nothing to compare with. */
  readonly finding?: Finding
  /** The finding with the candidate's median in place of its metric, for runs with fewer successes than that. */
  readonly medianFinding?: Finding
}

/** What was found, in logarithms with positive for worse. `absolute` is measured from the limit. */
export type Finding =
  | {
      readonly kind: 'relative'
      readonly worsening: number
      /** One-sided 95 % upper bound of the true worsening. */
      readonly upperBound: number
      /** A worsening from here on is more than noise explains, with alpha 0.01. */
      readonly critical: number
      /** Worse than this is a regression. */
      readonly allowed: number
      /** Better than this is an improvement. */
      readonly gain: number
    }
  | { readonly kind: 'absolute'; readonly worsening: number }

/**
 * The verdict on one row, and the only place where `pass` or `improvement` can come from: both need a measurement without
 * faults, from stable levels, with enough successes, and a finding that shows it.
 */
export const rowVerdict = ({
  faults,
  runs,
  leastSuccesses,
  finding,
  medianFinding,
}: RowEvidence): Verdict => {
  if (faults.length > 0 || runs.length === 0) return 'invalid'
  if (finding === undefined) return 'no-baseline'
  if (!isFinding(finding)) return 'invalid'
  if (!runs.every((run) => run.successes >= leastSuccesses))
    return medianFinding !== undefined && isFinding(medianFinding) && isWorse(medianFinding)
      ? 'regression'
      : 'inconclusive'
  if (isWorse(finding)) return 'regression'
  if (!runs.every((run) => run.state === 'stable' || run.state === 'request-count')) return 'inconclusive'
  if (isBetter(finding)) return 'improvement'
  return isWithin(finding) ? 'pass' : 'inconclusive'
}

/** From worst to best, so that what is none of them sorts before the worst. */
const severity: readonly Verdict[] = [
  'invalid',
  'regression',
  'no-baseline',
  'inconclusive',
  'pass',
  'improvement',
]

/** Rows with the worst first; rows of one verdict stay in their order. */
export const worstFirst = (rows: readonly Comparison[]): readonly Comparison[] =>
  rows.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict))

/**
 * The verdict over all rows: the worst one. It is `invalid` until there are rows and no faults of the measurement as a whole;
 * `improvement` when all rows pass and one of them is better.
 */
export const overallVerdict = (rows: readonly Comparison[], faults: readonly string[]): Verdict => {
  let verdict: Verdict = 'invalid'
  const [worst] = worstFirst(rows)
  if (worst !== undefined && faults.length === 0) verdict = worst.verdict
  return verdict === 'pass' && rows.some((row) => row.verdict === 'improvement') ? 'improvement' : verdict
}

/** Every number of it is one; NaN decides nothing. */
const isFinding = ({ kind: _, ...numbers }: Finding): boolean => Object.values(numbers).every(Number.isFinite)

const isWorse = (finding: Finding): boolean =>
  finding.kind === 'absolute'
    ? finding.worsening >= 0
    : finding.worsening > finding.critical && finding.worsening > finding.allowed

const isBetter = (finding: Finding): boolean =>
  finding.kind === 'relative' && -finding.worsening > finding.critical && -finding.worsening > finding.gain

const isWithin = (finding: Finding): boolean =>
  finding.kind === 'absolute' ? finding.worsening < 0 : finding.upperBound < finding.allowed
