import { metricValue } from './metric.ts'
import { leastDegrees, type Past } from './stretch.ts'
import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from './student-t.ts'
import type { Sample } from './verdict.ts'

/** What two samples say about each other, in logarithms: there a ratio is a difference, and better mirrors worse. */
export type Change = {
  /** ln(candidate / baseline): positive means larger, whichever direction is worse. */
  readonly logRatio: number
  /** Of `logRatio`. */
  readonly standardError: number
  /** What the error of `logRatio` stays below with a probability, in standard errors. */
  readonly quantile: (probability: number) => number
  /** The probability that the error of `logRatio` stays below a value, in standard errors. */
  readonly probability: (value: number) => number
  /** Whether the deviation between runs is assumed, because too few are known. */
  readonly isAssumed: boolean
}

/** Baseline runs of one stretch from which on their own deviation is used instead of an assumed one. */
export const runsForOwnDeviation = leastDegrees + 1

/**
 * The change between a candidate, one value per run, and the level of the runs past. Their deviation stands for both sides, since
 * the candidate is most often one run: s sqrt(1/m + 1/n), the prediction form. With enough degrees of freedom s is the past's and
 * the error follows Student's t; else s is `assumedNoise` (of ln(metric)), or theirs if that is more, and the error is normal.
 */
export const estimateChange = (candidate: Sample, past: Past, assumedNoise: number): Change => {
  const { current, degrees } = past
  const isAssumed = degrees < leastDegrees
  const assumed = metricValue(assumedNoise) ?? Number.NaN
  // A few runs that differ by more than was assumed have refuted it; that they differ by less proves nothing.
  const deviation = isAssumed ? Math.max(assumed, degrees > 0 ? past.deviation : 0) : past.deviation
  return {
    logRatio: Math.log(candidate.center / current.center),
    standardError: deviation * Math.sqrt(1 / candidate.values.length + 1 / current.values.length),
    quantile: isAssumed ? normalQuantile : (probability) => studentTQuantile(probability, degrees),
    probability: isAssumed ? normalCdf : (value) => studentTCdf(value, degrees),
    isAssumed,
  }
}

/** The two-sided 95 % interval of the change, as ratios minus 1. */
export const intervalOf = ({
  logRatio,
  standardError,
  quantile,
}: Change): { readonly low: number; readonly high: number } => {
  const reach = quantile(0.975) * standardError
  return { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) }
}
