import { type Distribution, momentsOf, valueAtRank } from '../foundation/distribution.ts'
import type { LatencySummary } from './level-result.ts'
import { percentileOf } from './percentile.ts'

/** Percentiles that every summary holds. */
const always = [50, 90, 95, 99]

/**
 * Summary of `count` latencies in nanoseconds; undefined when there are none. `chosen` is the user's percentile. Mean and
 * deviation are cut to whole nanoseconds, as perf_analyzer's integers are, lest the last digit of a microsecond differ.
 */
export const summarizeLatency = (
  latencies: Distribution,
  count: number,
  chosen?: number,
): LatencySummary | undefined => {
  if (count === 0) return undefined
  const at = (percentile: number): number => percentileOf(latencies, count, percentile)!
  const { mean, deviation } = momentsOf(latencies, count)
  return {
    count,
    mean: Math.floor(mean),
    standardDeviation: Math.floor(deviation),
    min: valueAtRank(latencies, 0)!,
    max: valueAtRank(latencies, count - 1)!,
    p50: at(50),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    ...(chosen === undefined || always.includes(chosen)
      ? {}
      : { chosen: { percentile: chosen, value: at(chosen) } }),
  }
}

/** The summary's value for the percentile, or its mean when none was chosen. */
export const latencyAt = (summary: LatencySummary, percentile: number | undefined): number => {
  switch (percentile) {
    case undefined:
      return summary.mean
    case 50:
      return summary.p50
    case 90:
      return summary.p90
    case 95:
      return summary.p95
    case 99:
      return summary.p99
    default:
      return summary.chosen?.value ?? Number.NaN
  }
}
