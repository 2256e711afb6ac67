import type { Clock } from '../foundation/clock.ts'
import type { Exchange, Transport } from '../transport/transport.ts'
import type { Load } from './closed-loop.ts'
import type { Recorder } from './recorder.ts'
import type { RequestSource } from './request-source.ts'

export type PeriodicLoopOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly recorder: Recorder
  readonly source: RequestSource
  /** Requests that are outstanding at first. */
  readonly start: number
  /** Requests that are sent in all, one on each lane. */
  readonly end: number
  /** Requests that join whenever every one before them has had `period` responses, or has ended. */
  readonly step: number
  readonly period: number
}

/** Far shorter than a model takes to make the responses that are counted. */
const lookEveryMs = 1

/**
 * perf_analyzer's periodic concurrency: `start` requests, and `step` more each time that all of those have had `period` responses,
 * until `end` have been sent. Each lane sends one. A request that ends with fewer responses holds nobody up.
 */
export const startPeriodicLoop = (options: PeriodicLoopOptions): Load => {
  const { transport, clock, recorder, source, start, end, step, period } = options
  const finished = Promise.withResolvers<void>()
  const startedAt = clock.now()
  const hasEnded = new Uint8Array(end)
  let begun = 0
  let ended = 0
  /** When the last ones could join. */
  let joinedAt = startedAt
  let stopped = false

  const hasHadPeriod = (lane: number): boolean =>
    hasEnded[lane] === 1 || (transport.responsesOn?.(lane) ?? 0) >= period
  const areAllAtPeriod = (): boolean => {
    for (let lane = 0; lane < begun; lane += 1) if (!hasHadPeriod(lane)) return false
    return true
  }
  const join = (count: number): void => {
    joinedAt = clock.now()
    for (let more = Math.min(count, end - begun); more > 0; more -= 1) {
      const lane = begun
      begun += 1
      const request = source.next(lane, lane, end - begun)
      if (request === undefined) throw new Error('periodic concurrency has no sequences')
      recorder.begin()
      transport.send(lane, request, onEnd, source.mark)
    }
  }
  const onEnd = (exchange: Exchange, lane: number): void => {
    recorder.end(exchange, Math.min(joinedAt, exchange.startedAt))
    source.ended(lane, exchange.check.ok)
    hasEnded[lane] = 1
    ended += 1
    if (ended === begun && (stopped || begun === end)) finished.resolve()
  }
  const look = async (): Promise<void> => {
    while (!stopped && begun < end) {
      await clock.sleep(lookEveryMs)
      if (!stopped && areAllAtPeriod()) join(step)
    }
  }

  source.begin('closed', end)
  join(start)
  void look()
  return {
    startedAt,
    finished: finished.promise,
    stop: () => {
      stopped = true
      if (ended === begun) finished.resolve()
    },
  }
}
