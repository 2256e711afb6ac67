import { countOf } from '../foundation/distribution.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'
import type { RequestRecords, ResponseRecords, TokenRecords } from '../load/recorder-memory.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import { type MetricsTally, mergeMetrics, serverMetrics } from '../triton/server-metrics.ts'
import { mergeServerSide, type ServerSide } from '../triton/server-statistics.ts'
import { summarizeLatency } from './latency.ts'
import type { ClientBreakdown, ResponseFigures, TokenFigures, WindowResult } from './level-result.ts'

/** What was seen between two cuts of the load, besides the requests. */
export type Window = {
  /** Nanoseconds since the Unix epoch. */
  readonly startedAt: Nanoseconds
  readonly duration: Nanoseconds
  /** Open loop: requests that the schedule had due in it. */
  readonly asked?: number
  /** Time in which the client's event loop was busy. */
  readonly clientBusy: Nanoseconds
  /** Absent when the server keeps no statistics. */
  readonly server?: ServerSide
  /** The server's counters went back in it. */
  readonly serverRestarted: boolean
  /** Absent: the server's metrics are not collected. */
  readonly metrics?: MetricsTally
}

export type WindowSettings = {
  readonly batchSize: number
  readonly percentile?: number
  readonly hasSequences?: boolean
}

/** Figures of one window, or of several adjoining ones as if they were one, with the requests of all; undefined for none. */
export const windowResult = (
  windows: readonly Window[],
  records: RequestRecords,
  settings: WindowSettings,
): WindowResult | undefined => {
  const [first] = windows
  if (first === undefined) return undefined
  const duration = sum(windows, (window) => window.duration)
  const { succeeded, sent, failures, delayed, sequencesEnded } = records
  const isOpenLoop = first.asked !== undefined
  const latency = summarizeLatency(records.latencies, succeeded, settings.percentile)
  const serviceLatency = isOpenLoop
    ? summarizeLatency(records.serviceLatencies, succeeded, settings.percentile)
    : undefined
  const breakdown = breakdownOf(records)
  const server = serverOf(windows)
  const responses = records.responses && responseFigures(records.responses, duration, settings)
  const metrics = serverMetrics(mergeMetrics(windows.flatMap((window) => window.metrics ?? [])))
  return {
    startedAt: first.startedAt,
    duration,
    successCount: succeeded,
    failures: Object.fromEntries(failures) as Partial<Record<FailureClass, number>>,
    sendRate: perSecond(sent, duration),
    ...(isOpenLoop
      ? {
          askedRate: perSecond(
            sum(windows, ({ asked = 0 }) => asked),
            duration,
          ),
          delayed,
        }
      : {}),
    throughput: perSecond(succeeded * settings.batchSize, duration),
    ...(settings.hasSequences === true
      ? { sequences: { count: sequencesEnded, rate: perSecond(sequencesEnded, duration) } }
      : {}),
    ...(latency === undefined ? {} : { latency }),
    ...(serviceLatency === undefined ? {} : { serviceLatency }),
    ...(breakdown === undefined ? {} : { breakdown }),
    ...(responses === undefined ? {} : { responses }),
    ...(records.tokens === undefined ? {} : { tokens: tokenFigures(records.tokens, duration) }),
    clientOverhead: duration === 0 ? 0 : (100 * sum(windows, (window) => window.clientBusy)) / duration,
    ...(server === undefined ? {} : { server }),
    ...(metrics === undefined ? {} : { metrics }),
  }
}

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0)

const perSecond = (count: number, duration: Nanoseconds): number =>
  duration === 0 ? 0 : (count * nsPerSecond) / duration

const responseFigures = (
  { count, withoutResponse, timesToFirst, gaps }: ResponseRecords,
  duration: Nanoseconds,
  { percentile }: WindowSettings,
): ResponseFigures => {
  const timeToFirst = summarizeLatency(timesToFirst, countOf(timesToFirst), percentile)
  const gap = summarizeLatency(gaps, countOf(gaps), percentile)
  return {
    count,
    rate: perSecond(count, duration),
    withoutResponse,
    ...(timeToFirst === undefined ? {} : { timeToFirst }),
    ...(gap === undefined ? {} : { gap }),
  }
}

const tokenFigures = (
  { count, fromUsage, fromChunks }: TokenRecords,
  duration: Nanoseconds,
): TokenFigures => ({
  count,
  rate: perSecond(count, duration),
  from: fromChunks === 0 ? 'usage' : fromUsage === 0 ? 'chunks' : 'both',
})

const breakdownOf = ({
  succeeded,
  sendTotal,
  waitTotal,
  receiveTotal,
  responses,
}: RequestRecords): ClientBreakdown | undefined =>
  succeeded === 0 || responses !== undefined
    ? undefined
    : {
        send: Math.round(sendTotal / succeeded),
        wait: Math.round(waitTotal / succeeded),
        receive: Math.round(receiveTotal / succeeded),
      }

/** A window without statistics would make the sum wrong, so then there is none. */
const serverOf = (windows: readonly Window[]): ServerSide | undefined => {
  const sides = windows.flatMap((window) => window.server ?? [])
  return sides.length === windows.length ? mergeServerSide(sides) : undefined
}
