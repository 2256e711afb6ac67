import { nsToWholeUs } from '../foundation/units.ts'
import type { ClientBreakdown, LatencySummary } from '../measure/level-result.ts'

/** The percentiles perf_analyzer always shows, and the chosen one in its place; ascending, in nanoseconds. */
export const percentilesOf = (
  latency: LatencySummary,
): readonly { readonly percentile: number; readonly ns: number }[] => {
  const { p50, p90, p95, p99, chosen } = latency
  const usual = [
    { percentile: 50, ns: p50 },
    { percentile: 90, ns: p90 },
    { percentile: 95, ns: p95 },
    { percentile: 99, ns: p99 },
  ]
  const own = chosen === undefined ? [] : [{ percentile: chosen.percentile, ns: chosen.value }]
  return [...usual, ...own].toSorted((a, b) => a.percentile - b.percentile)
}

/** The client's split in whole microseconds, cut one by one and the wait as their difference, so that the parts add up. */
export type ClientSplit = {
  readonly total: number
  readonly send: number
  readonly receive: number
  readonly wait: number
}

/** perf_analyzer's arithmetic of the client's split. */
export const clientSplitUs = ({ send, wait, receive }: ClientBreakdown): ClientSplit => {
  const total = nsToWholeUs(send + wait + receive)
  const [sendUs, receiveUs] = [nsToWholeUs(send), nsToWholeUs(receive)]
  return { total, send: sendUs, receive: receiveUs, wait: total - sendUs - receiveUs }
}
