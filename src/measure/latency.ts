import type { LatencySummary } from './level-result.ts'
import { percentileOf } from './percentile.ts'

/** Percentiles that every summary holds. */
const always = [50, 90, 95, 99]

/**
 * Summary of latencies in nanoseconds (any order); undefined when there are none. `chosen` is the user's percentile. Mean and
 * deviation are cut to whole nanoseconds, as perf_analyzer's integers are, lest the last digit of a microsecond differ.
 */
export const summarizeLatency = (latencies: Float64Array, chosen?: number): LatencySummary | undefined => {
  const count = latencies.length
  if (count === 0) return undefined
  const sorted = latencies.toSorted()
  const at = (percentile: number): number => percentileOf(sorted, percentile)!
  const mean = sorted.reduce((sum, latency) => sum + latency, 0) / count
  return {
    count,
    mean: Math.floor(mean),
    standardDeviation: Math.floor(sampleDeviation(sorted, mean)),
    min: sorted[0]!,
    max: sorted[count - 1]!,
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

/** Two passes, so that large latencies lose no digits. */
const sampleDeviation = (values: Float64Array, mean: number): number => {
  if (values.length < 2) return 0
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}
