import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Exchange, Transport } from '../transport/transport.ts'
import type { Recorder } from './recorder.ts'
import type { RequestSource } from './request-source.ts'
import { type Stripe, shareOf, wholeStripe } from './stripe.ts'

/** A running load. */
export type Load = {
  /** When it began, a reading of the clock; what is due on a schedule counts from there. */
  readonly startedAt: Nanoseconds
  /** Resolves when no request is in flight any more: after `stop`, or when the limit is reached. */
  readonly finished: Promise<void>
  /** Begins no further request; those in flight go on. */
  readonly stop: () => void
}

export type ClosedLoopOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly recorder: Recorder
  readonly source: RequestSource
  /** Requests kept outstanding, over all stripes. */
  readonly concurrency: number
  /** Stop by itself after this many requests, over all stripes. */
  readonly limit?: number
  /** Which share of lanes and requests is sent here; all when not given. */
  readonly stripe?: Stripe
}

/** A refused connection answers at once; without a pause its retries would take the processor from the server. */
const pauseAfterConnectionFailureMs = 20

/** Keeps `concurrency` requests outstanding: each lane sends its next request when its last one has ended. */
export const startClosedLoop = (options: ClosedLoopOptions): Load => {
  const { transport, clock, recorder, source, concurrency, limit, stripe = wholeStripe } = options
  const lanes = shareOf(concurrency, stripe)
  /** How many requests are sent here: as many as lanes for each whole round, and its part of the last one. */
  const share =
    limit === undefined
      ? Number.POSITIVE_INFINITY
      : Math.floor(limit / concurrency) * lanes + shareOf(limit % concurrency, stripe)
  const finished = Promise.withResolvers<void>()
  const startedAt = clock.now()
  /** Since when each lane could have sent. */
  const freeSince = new Float64Array(lanes).fill(startedAt)
  let stopped = false
  let begun = 0
  let busyLanes = lanes

  /**
   * The next request's number over all stripes. They deal them out one for each lane at a time: else a stripe of few lanes would
   * go on alone when the others have sent their share of the limit.
   */
  const nextNumber = (): number =>
    Math.floor(begun / lanes) * concurrency + stripe.index + (begun % lanes) * stripe.count
  const sendNext = (lane: number): void => {
    const isOver = stopped || begun >= share
    const request = isOver ? source.last(lane) : source.next(lane, nextNumber(), share - begun - 1)
    if (request === undefined) {
      busyLanes -= 1
      if (busyLanes === 0) finished.resolve()
      return
    }
    begun += 1
    recorder.begin()
    transport.send(lane, request, onEnd, source.mark)
  }
  const onEnd = (exchange: Exchange, lane: number): void => {
    const { endedAt, check } = exchange
    recorder.end(exchange, freeSince[lane]!)
    if (source.ended(lane, check.ok)) recorder.endSequence()
    freeSince[lane] = endedAt
    if (check.ok || check.failure !== 'connection') sendNext(lane)
    else void sendAfterPause(lane)
  }
  const sendAfterPause = async (lane: number): Promise<void> => {
    await clock.sleep(pauseAfterConnectionFailureMs)
    freeSince[lane] = clock.now()
    sendNext(lane)
  }

  source.begin('closed', lanes)
  for (let lane = 0; lane < lanes; lane += 1) sendNext(lane)
  if (lanes === 0) finished.resolve()
  return {
    startedAt,
    finished: finished.promise,
    stop: () => {
      stopped = true
    },
  }
}
