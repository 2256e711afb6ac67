import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Exchange, Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { Load } from './closed-loop.ts'
import type { Pacer } from './pacer.ts'
import type { Recorder } from './recorder.ts'
import type { RequestSource } from './request-source.ts'
import type { Schedule } from './schedule.ts'
import { type Stripe, wholeStripe } from './stripe.ts'

export type OpenLoopOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly recorder: Recorder
  readonly source: RequestSource
  readonly schedule: Schedule
  readonly pacer: Pacer
  /** Most requests outstanding here. */
  readonly lanes: number
  /** Stop by itself after this many requests, over all stripes. */
  readonly limit?: number
  /** Scheduled requests, over all stripes, that are left out at its beginning; the next one is due at once. */
  readonly skip?: number
  /** When the schedule begins, a reading of the clock; now when not given. */
  readonly startAt?: Nanoseconds
  /** Which of the scheduled requests are sent here; all when not given. */
  readonly stripe?: Stripe
}

/**
 * Sends each request when it is due, whatever became of those before it. All that is due goes out at once; where every lane is
 * taken it waits in its order. Nothing is dropped and the schedule never moves: latency counts from the intended time, and how
 * late each request left is recorded beside it.
 */
export const startOpenLoop = (options: OpenLoopOptions): Load => {
  const { transport, clock, recorder, source, schedule, pacer, lanes, stripe = wholeStripe } = options
  const { limit = Number.POSITIVE_INFINITY, startAt = clock.now(), skip = 0 } = options
  const end = skip + limit
  const origin = startAt - schedule(skip)
  const finished = Promise.withResolvers<void>()
  /** When the request on each lane was due. */
  const dueOf = new Float64Array(lanes)
  const freeLanes = Uint32Array.from({ length: lanes }, (_, place) => lanes - 1 - place)
  let free = lanes
  let stopped = false
  /** The next request's number over all stripes, and when it is due. */
  let number = skip + stripe.index
  let due: Nanoseconds = origin + schedule(number)
  /** When a request could be sent after none could: all lanes had been taken, or the source had held back. */
  let roomSince: Nanoseconds = Number.NEGATIVE_INFINITY
  /** What the pacer has been told. */
  let wakesAt: Nanoseconds | undefined

  /** The source has nothing that may be sent before another request has ended. */
  let isHeld = false

  const isOver = (): boolean => stopped || number >= end
  const wake = (): void => {
    wakesAt = undefined
    sendDue()
  }
  const sendDue = (): void => {
    while (free > 0 && !isHeld && !isOver() && due <= clock.now()) sendNext()
    if (isOver()) {
      while (free > 0 && sendLast());
      if (free === lanes) finished.resolve()
      return
    }
    if (free === 0 || isHeld || wakesAt === due) return
    wakesAt = due
    pacer.wakeAt(due, wake)
  }
  const sendNext = (): void => {
    const left = Math.ceil((end - number) / stripe.count) - 1
    const request = source.next(freeLanes[free - 1]!, number, left)
    if (request === undefined) {
      isHeld = true
      return
    }
    if (due < roomSince) recorder.holdBack()
    send(request, due)
    number += stripe.count
    due = origin + schedule(number)
  }
  /** Whether there was one. */
  const sendLast = (): boolean => {
    const request = source.last(freeLanes[free - 1]!)
    if (request !== undefined) send(request, clock.now())
    return request !== undefined
  }
  const send = (request: EncodedRequest, intended: Nanoseconds): void => {
    free -= 1
    const lane = freeLanes[free]!
    dueOf[lane] = intended
    recorder.begin()
    transport.send(lane, request, onEnd, source.mark)
  }
  const onEnd = (exchange: Exchange, lane: number): void => {
    recorder.endScheduled(exchange, dueOf[lane]!)
    if (source.ended(lane, exchange.check.ok)) recorder.endSequence()
    if (free === 0 || isHeld) roomSince = exchange.endedAt
    freeLanes[free] = lane
    free += 1
    isHeld = false
    sendDue()
  }

  source.begin('open', lanes)
  sendDue()
  return {
    startedAt: startAt,
    finished: finished.promise,
    stop: () => {
      stopped = true
      pacer.stop()
      sendDue()
    },
  }
}
