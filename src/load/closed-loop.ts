import type { Clock } from '../foundation/clock.ts'
import type { Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { Recorder } from './recorder.ts'

/** A running load. */
export type Load = {
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
  /** Requests kept outstanding. */
  readonly concurrency: number
  /** Stop by itself after this many requests. */
  readonly limit?: number
}

/** A refused connection answers at once; without a pause its retries would take the processor from the server. */
const pauseAfterConnectionFailureMs = 20

/** Keeps `concurrency` requests outstanding: each lane sends its next request when its last one has ended. */
export const startClosedLoop = (options: ClosedLoopOptions): Load => {
  const { transport, clock, recorder, requests, concurrency, limit = Number.POSITIVE_INFINITY } = options
  let stopped = false
  let begun = 0

  const runLane = async (lane: number): Promise<void> => {
    while (!stopped && begun < limit) {
      const request = requests[begun % requests.length]!
      begun += 1
      recorder.begin()
      const exchange = await transport.send(lane, request)
      recorder.end(exchange)
      if (!exchange.check.ok && exchange.check.failure === 'connection')
        await clock.sleep(pauseAfterConnectionFailureMs)
    }
  }

  const lanes = Array.from({ length: concurrency }, (_, lane) => runLane(lane))
  return {
    finished: Promise.all(lanes).then(() => undefined),
    stop: () => {
      stopped = true
    },
  }
}
