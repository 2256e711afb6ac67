import type { LoadLevel } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'

/** Verdict of one row or of the whole gate; the words are defined in design terms in `src/compare/README.md`. */
export type Verdict = 'pass' | 'improvement' | 'regression' | 'inconclusive' | 'no-baseline' | 'invalid'

/** The values of one metric on one side: one per run, in the metric's unit (ns or infer/s). */
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

/** A difference between baseline and candidate that is shown and never blocks. */
export type SoftDifference = { readonly what: string; readonly baseline: string; readonly candidate: string }

/** A report that was not used as baseline, and why. */
export type ExcludedBaseline = { readonly label: string; readonly reason: string }

/** The outcome of a gate over all rows. */
export type GateResult = {
  readonly verdict: Verdict
  /** Worst first. */
  readonly rows: readonly Comparison[]
  /** Faults of the measurement as a whole that make it `invalid`, in plain sentences. */
  readonly faults: readonly string[]
  readonly softDifferences: readonly SoftDifference[]
  readonly excluded: readonly ExcludedBaseline[]
  readonly baselineRuns: number
}
