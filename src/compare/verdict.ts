import type { ExcludedBaseline } from '../baseline/baseline.ts'
import type { DifferentKey, KeyDifference } from '../baseline/comparability.ts'
import type { LevelState } from '../measure/level-result.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'
import type { Waiver } from '../plan/waiver.ts'
import type { Report } from '../report/report.ts'
import type { AbFigures } from './ab-figures.ts'

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
  /** What the config file calls the measurement; absent: it is not from there. */
  readonly scenario?: string
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
  /** How often chance alone makes a candidate look this much worse, or more; not corrected for the number of rows. */
  readonly p?: number
  /** Worse than allowed, and likely not by chance, but not shown: another look would be worth it. */
  readonly suspected?: true
  /** What the baseline is made from. */
  readonly past?: PastShown
  /** Of an A/B: how its blocks came out. */
  readonly ab?: AbFigures
  readonly verdict: Verdict
  /** One plain sentence: why this verdict. */
  readonly reason: string
  /** The waiver by which a regression was accepted. */
  readonly waived?: Waiver
}

/** Whether a report is of the model and the scenario that a row is about, at whatever level. */
export const isMeasuredBy = (
  { model, scenario }: Pick<Comparison, 'model' | 'scenario'>,
  report: Report,
): boolean => report.model.name === model && report.settings.scenario === scenario

/** What became of a waiver for a model that was judged. */
export type WaiverUse = {
  readonly waiver: Waiver
  /**
   * `applied`: at least one regression was accepted by it. `exceeded`: a regression it is about is worse than it accepts.
   * `expired`: its last day is over. `unused`: nothing that it is about is a regression.
   */
  readonly state: 'applied' | 'exceeded' | 'expired' | 'unused'
}

/** A row at a level that is not gated: figures, and nothing that decides. */
export type ShownRow = Pick<
  Comparison,
  'model' | 'scenario' | 'level' | 'threshold' | 'candidate' | 'baseline' | 'change' | 'interval'
> & {
  /** Why its measurement cannot be used; absent: it can. */
  readonly fault?: string
}

/** The runs behind a row's baseline; changes are new level over old one, minus 1. `since` names the first run at a level. */
export type PastShown = {
  /** At every level looked back on; the baseline's values are those at the present one. */
  readonly runs: number
  /** The last confirmed shift among them. */
  readonly shift?: {
    readonly since: string
    /** ISO 8601: when that run was. */
    readonly startedAt: string
    readonly change: number
    readonly isAccepted: boolean
  }
  /** The newest runs, should they look like a new level without being enough to confirm it. */
  readonly doubt?: { readonly since: string; readonly runs: number; readonly change: number }
}

/** The outcome of a gate over all rows. */
export type GateResult = {
  readonly verdict: Verdict
  /** Worst first. */
  readonly rows: readonly Comparison[]
  /** What is shown beside them and decides nothing; absent: all levels are gated. */
  readonly shown?: readonly ShownRow[]
  /** Faults of the measurement as a whole that make it `invalid`, in plain sentences. */
  readonly faults: readonly string[]
  /** Differences between baselines and candidate that are shown and never block. */
  readonly softDifferences: readonly KeyDifference[]
  /** What would have forbidden the comparison, had it not been asked for all the same; absent: nothing. */
  readonly comparedAcross?: readonly DifferentKey[]
  readonly excluded: readonly ExcludedBaseline[]
  /** What else the reader should know: levels that were not compared, counts that were not cross-checked. */
  readonly notes: readonly string[]
  readonly baselineRuns: number
  /** Of these, runs whose own report is gone or was not read: another run's history told of them. Absent: none. */
  readonly carriedRuns?: number
  /** Another look at the candidate is worth it: rows are suspected, and none is a regression or unusable. */
  readonly suspected?: true
  /** What became of the waivers for the models that were judged; absent: there are none. */
  readonly waivers?: readonly WaiverUse[]
  /** Why there is nothing to compare with, where that is not the lack of earlier runs: completes "nothing was compared:". */
  readonly nothingBecause?: string
}

/** Everything one row's verdict is drawn from. */
export type RowEvidence = {
  /** Why the candidate's measurement cannot be used; none: it can. */
  readonly faults: readonly string[]
  /** The level as each run of the candidate measured it. */
  readonly runs: readonly { readonly state: LevelState; readonly successes: number }[]
  /** Successes a run needs before the metric says anything. */
  readonly leastSuccesses: number
  /** All of them have to show a verdict; none: there is nothing to compare with. */
  readonly findings: readonly Finding[]
  /** The same with the candidate's median in place of its metric, for runs with fewer successes than that. */
  readonly medianFindings: readonly Finding[]
}

/** What was found, in logarithms with positive for worse. `absolute` is measured from the limit. */
export type Finding =
  | {
      readonly kind: 'relative'
      readonly worsening: number
      /** One-sided 95 % upper bound of the true worsening. */
      readonly upperBound: number
      /** A worsening from here on is more than noise explains, at the level that the row's family leaves it. */
      readonly critical: number
      /** The same for a gain. */
      readonly criticalGain: number
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
  findings,
  medianFindings,
}: RowEvidence): Verdict => {
  if (faults.length > 0 || runs.length === 0) return 'invalid'
  if (findings.length === 0) return 'no-baseline'
  if (!findings.every(isFinding)) return 'invalid'
  if (!runs.every((run) => run.successes >= leastSuccesses))
    return medianFindings.length > 0 && medianFindings.every((one) => isFinding(one) && isWorse(one))
      ? 'regression'
      : 'inconclusive'
  if (findings.every(isWorse)) return 'regression'
  if (!runs.every((run) => run.state === 'stable' || run.state === 'request-count')) return 'inconclusive'
  if (findings.every(isBetter)) return 'improvement'
  return findings.every(isWithin) ? 'pass' : 'inconclusive'
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
export const worstFirst = <Row extends Pick<Comparison, 'verdict'>>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict))

/**
 * The verdict over all rows: the worst one. It is `invalid` until there are rows and no faults of the measurement as a whole;
 * `improvement` when all rows pass and one of them is better.
 */
export const overallVerdict = (
  rows: readonly Pick<Comparison, 'verdict'>[],
  faults: readonly string[],
): Verdict => {
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
  finding.kind === 'relative' &&
  -finding.worsening > finding.criticalGain &&
  -finding.worsening > finding.gain

const isWithin = (finding: Finding): boolean =>
  finding.kind === 'absolute' ? finding.worsening < 0 : finding.upperBound < finding.allowed
