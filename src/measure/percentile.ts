/**
 * The value at a percentile (0-100) of values sorted ascending, at rank floor(p/100 x (n - 1) + 0.5): perf_analyzer's rule.
 * Undefined for no values.
 */
export const percentileOf = (sorted: Float64Array, percentile: number): number | undefined =>
  sorted[Math.floor((percentile / 100) * (sorted.length - 1) + 0.5)]
