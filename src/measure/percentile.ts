import { type Distribution, valueAtRank } from '../foundation/distribution.ts'

/**
 * The value at a percentile (0-100) of `count` values, at rank floor(p/100 x (count - 1) + 0.5): perf_analyzer's rule.
 * Undefined for no values.
 */
export const percentileOf = (
  distribution: Distribution,
  count: number,
  percentile: number,
): number | undefined =>
  count === 0 ? undefined : valueAtRank(distribution, Math.floor((percentile / 100) * (count - 1) + 0.5))
