import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Exchange, Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { Recorder } from './recorder.ts'
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
  /** Used in turn, request by request, whichever lane sends. */
  readonly requests: readonly EncodedRequest[]
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
  const { transport, clock, recorder, requests, concurrency, stripe = wholeStripe } = options
  const { limit = Number.POSITIVE_INFINITY } = options
  const lanes = shareOf(concurrency, stripe)
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
    const number = nextNumber()
    if (stopped || number >= limit) {
      busyLanes -= 1
      if (busyLanes === 0) finished.resolve()
      return
    }
    const request = requests[number % requests.length]!
    begun += 1
    recorder.begin()
    transport.send(lane, request, onEnd)
  }
  const onEnd = (exchange: Exchange, lane: number): void => {
    const { endedAt, check } = exchange
    recorder.end(exchange, freeSince[lane]!)
    freeSince[lane] = endedAt
    if (check.ok || check.failure !== 'connection') sendNext(lane)
    else void sendAfterPause(lane)
  }
  const sendAfterPause = async (lane: number): Promise<void> => {
    await clock.sleep(pauseAfterConnectionFailureMs)
    freeSince[lane] = clock.now()
    sendNext(lane)
  }

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
