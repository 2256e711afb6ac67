import { metricValue } from './metric.ts'
import { logDeviation } from './sample.ts'
import { normalQuantile, studentTQuantile } from './student-t.ts'
import type { Sample } from './verdict.ts'

/** What two samples say about each other, in logarithms: there a ratio is a difference, and better mirrors worse. */
export type Change = {
  /** ln(candidate / baseline): positive means larger, whichever direction is worse. */
  readonly logRatio: number
  /** Of `logRatio`. */
  readonly standardError: number
  /** What the error of `logRatio` stays below with a probability, in standard errors. */
  readonly quantile: (probability: number) => number
}

/** Baseline runs from which on their own deviation is used instead of an assumed one. */
export const runsForOwnDeviation = 5

/** Runs that happen to agree better than this promise a steadiness that the next machine does not keep. */
const leastDeviation = 0.01

/**
 * The change between two samples of one value per run. The baseline's deviation stands for both sides, since the candidate is
 * most often one run: s sqrt(1/m + 1/n), the prediction form. From five baseline runs on s is theirs and the error follows
 * Student's t with n - 1 degrees; below, s is `assumedNoise` (of ln(metric)) and the error is normal.
 */
export const estimateChange = (candidate: Sample, baseline: Sample, assumedNoise: number): Change => {
  const [m, n] = [candidate.values.length, baseline.values.length]
  const isAssumed = n < runsForOwnDeviation
  const deviation = isAssumed
    ? (metricValue(assumedNoise) ?? Number.NaN)
    : Math.max(logDeviation(baseline), leastDeviation)
  return {
    logRatio: Math.log(candidate.center / baseline.center),
    standardError: deviation * Math.sqrt(1 / m + 1 / n),
    quantile: isAssumed ? normalQuantile : (probability) => studentTQuantile(probability, n - 1),
  }
}

/** The two-sided 95 % interval of the change, as ratios minus 1. */
export const intervalOf = ({ logRatio, standardError, quantile }: Change): { low: number; high: number } => {
  const reach = quantile(0.975) * standardError
  return { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) }
}
