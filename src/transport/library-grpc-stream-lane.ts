import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import type { Channel, ChannelStream } from './grpc-channel.ts'
import { failureOfCall } from './grpc-failure.ts'
import { endedEarly } from './grpc-response.ts'
import type { Exchange } from './transport.ts'

export type LibraryStreamOptions = {
  readonly channel: Channel
  readonly clock: Clock
  readonly timeoutMs: number
  readonly check: (message: Uint8Array) => ResponseCheck
}

type InFlight = {
  readonly startedAt: Nanoseconds
  sentAt: Nanoseconds
  readonly deadline: NodeJS.Timeout
  readonly onEnd: (exchange: Exchange) => void
}

/**
 * One request after the other on a stream of the gRPC library, which is replaced when it has ended. The library does not tell which
 * answers were read together, so that a second answer to one request can be taken for the answer to the next.
 */
export class LibraryGrpcStreamLane {
  readonly #options: LibraryStreamOptions
  #stream: ChannelStream | undefined
  #inFlight: InFlight | undefined

  constructor(options: LibraryStreamOptions) {
    this.#options = options
  }

  send(message: Uint8Array, onEnd: (exchange: Exchange) => void): void {
    const { clock, timeoutMs } = this.#options
    const startedAt = clock.now()
    const deadline = setTimeout(
      () =>
        this.abort({ ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }),
      timeoutMs,
    )
    const inFlight: InFlight = { startedAt, sentAt: startedAt, deadline, onEnd }
    this.#inFlight = inFlight
    this.#stream ??= this.#open()
    this.#stream.send(message)
    inFlight.sentAt = clock.now()
  }

  #open(): ChannelStream {
    const { channel, clock, check } = this.#options
    const stream: ChannelStream = channel.stream({
      rpc: 'ModelStreamInfer',
      onMessage: (message) => {
        if (this.#stream !== stream) return
        if (this.#inFlight === undefined) {
          this.#drop()
          return
        }
        const respondedAt = clock.now()
        this.#settle(check(message), respondedAt)
      },
      onEnd: (end) => {
        if (this.#stream !== stream) return
        this.#stream = undefined
        // Some failures are known at once, and nobody may be told before `send` has returned.
        const inFlight = this.#inFlight
        queueMicrotask(() => {
          if (this.#inFlight === inFlight) this.#settle(end.code === 0 ? endedEarly : failureOfCall(end))
        })
      },
    })
    return stream
  }

  /** Gives up the stream; the request in flight ends so. */
  abort(check: ResponseCheck): void {
    this.#drop()
    this.#settle(check)
  }

  #drop(): void {
    this.#stream?.cancel()
    this.#stream = undefined
  }

  #settle(check: ResponseCheck, respondedAt?: Nanoseconds): void {
    const inFlight = this.#inFlight
    if (inFlight === undefined) return
    const { startedAt, sentAt, deadline, onEnd } = inFlight
    const endedAt = this.#options.clock.now()
    clearTimeout(deadline)
    this.#inFlight = undefined
    onEnd({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check })
  }
}
