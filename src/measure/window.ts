import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'
import type { RequestRecords } from '../load/recorder.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import { mergeServerSide, type ServerSide } from '../triton/server-statistics.ts'
import { summarizeLatency } from './latency.ts'
import type { ClientBreakdown, WindowResult } from './level-result.ts'

/** What was seen between two cuts of the load. */
export type Window = {
  /** Nanoseconds since the Unix epoch. */
  readonly startedAt: Nanoseconds
  readonly duration: Nanoseconds
  readonly records: RequestRecords
  /** Time in which the client's event loop was busy. */
  readonly clientBusy: Nanoseconds
  /** Absent when the server keeps no statistics. */
  readonly server?: ServerSide
  /** The server's counters went back in it. */
  readonly serverRestarted: boolean
}

export type WindowSettings = { readonly batchSize: number; readonly percentile?: number }

/** Figures of one window, or of several adjoining ones as if they were one; undefined for none. */
export const windowResult = (
  windows: readonly Window[],
  settings: WindowSettings,
): WindowResult | undefined => {
  const [first] = windows
  if (first === undefined) return undefined
  const duration = sum(windows, (window) => window.duration)
  const latencies = joined(windows.map((window) => window.records.latencies))
  const latency = summarizeLatency(latencies, settings.percentile)
  const breakdown = breakdownOf(windows, latencies.length)
  const server = serverOf(windows)
  return {
    startedAt: first.startedAt,
    duration,
    successCount: latencies.length,
    failures: failuresOf(windows),
    sendRate: perSecond(
      sum(windows, (window) => window.records.sent),
      duration,
    ),
    throughput: perSecond(latencies.length * settings.batchSize, duration),
    ...(latency === undefined ? {} : { latency }),
    ...(breakdown === undefined ? {} : { breakdown }),
    clientOverhead: duration === 0 ? 0 : (100 * sum(windows, (window) => window.clientBusy)) / duration,
    ...(server === undefined ? {} : { server }),
  }
}

/** All latencies of the windows, for the histogram. */
export const latenciesOf = (windows: readonly Window[]): Float64Array =>
  joined(windows.map((window) => window.records.latencies))

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0)

const perSecond = (count: number, duration: Nanoseconds): number =>
  duration === 0 ? 0 : (count * nsPerSecond) / duration

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(sum(parts, (part) => part.length))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

const breakdownOf = (windows: readonly Window[], count: number): ClientBreakdown | undefined => {
  if (count === 0) return undefined
  const mean = (total: (records: RequestRecords) => number): number =>
    Math.round(sum(windows, (window) => total(window.records)) / count)
  return {
    send: mean((records) => records.sendTotal),
    wait: mean((records) => records.waitTotal),
    receive: mean((records) => records.receiveTotal),
  }
}

/** A window without statistics would make the sum wrong, so then there is none. */
const serverOf = (windows: readonly Window[]): ServerSide | undefined => {
  const sides = windows.flatMap((window) => window.server ?? [])
  return sides.length === windows.length ? mergeServerSide(sides) : undefined
}

const failuresOf = (windows: readonly Window[]): Partial<Record<FailureClass, number>> => {
  const totals: Partial<Record<FailureClass, number>> = {}
  for (const { records } of windows)
    for (const [failure, count] of records.failures) totals[failure] = (totals[failure] ?? 0) + count
  return totals
}
