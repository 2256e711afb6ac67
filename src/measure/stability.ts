import type { Nanoseconds } from '../foundation/units.ts'
import { latencyAt } from './latency.ts'
import type { WindowResult } from './level-result.ts'

/** Number of last windows that must agree. */
export const stableWindows = 3

/**
 * Whether the last three windows agree: the largest throughput and the largest latency (mean, or the chosen percentile) are each
 * within `stabilityPercentage` of the smallest. A window without a success never agrees with anything.
 */
export const isStable = (
  windows: readonly WindowResult[],
  settings: { readonly stabilityPercentage: number; readonly percentile?: number },
): boolean => {
  const last = windows.slice(-stableWindows)
  if (last.length < stableWindows) return false
  const limit = 1 + settings.stabilityPercentage / 100
  const latencies = last.map((window) =>
    window.latency === undefined ? Number.NaN : latencyAt(window.latency, settings.percentile),
  )
  return (
    agree(
      last.map((window) => window.throughput),
      limit,
    ) && agree(latencies, limit)
  )
}

/** Whether there are three windows and one of the last three reached the limit: then waiting for them to agree is of no use. */
export const isOverLimit = (
  windows: readonly WindowResult[],
  {
    latencyLimit,
    measurement: { percentile },
  }: {
    readonly latencyLimit?: Nanoseconds
    readonly measurement: { readonly percentile?: number }
  },
): boolean => {
  const last = windows.slice(-stableWindows)
  return (
    latencyLimit !== undefined &&
    last.length === stableWindows &&
    last.some(({ latency }) => latency !== undefined && latencyAt(latency, percentile) >= latencyLimit)
  )
}

/** Written so that zero, NaN and Infinity disagree. */
const agree = (values: readonly number[], limit: number): boolean => {
  const smallest = Math.min(...values)
  return smallest > 0 && Math.max(...values) / smallest <= limit
}
