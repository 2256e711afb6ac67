import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import type { Channel, ChannelStream, StreamEnd } from './grpc-channel.ts'
import { answeredEarly } from './grpc-response.ts'
import type { Exchange } from './transport.ts'

export type LibraryStreamOptions = {
  readonly channel: Channel
  readonly clock: Clock
  readonly timeoutMs: number
  readonly check: (message: Uint8Array) => ResponseCheck
  readonly failureOf: (end: StreamEnd) => ResponseCheck
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
    const deadline = setTimeout(() => {
      this.#drop()
      this.#settle({ ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` })
    }, timeoutMs)
    const inFlight: InFlight = { startedAt, sentAt: startedAt, deadline, onEnd }
    this.#inFlight = inFlight
    this.#stream ??= this.#open()
    this.#stream.send(message)
    inFlight.sentAt = clock.now()
  }

  #open(): ChannelStream {
    const { channel, check, failureOf } = this.#options
    const stream: ChannelStream = channel.stream({
      rpc: 'ModelStreamInfer',
      onMessage: (message) => {
        if (this.#stream !== stream) return
        if (this.#inFlight === undefined) this.#drop()
        else this.#settle(this.#inFlight === undefined ? answeredEarly : check(message))
      },
      onEnd: (end) => {
        if (this.#stream !== stream) return
        this.#stream = undefined
        this.#settle(failureOf(end))
      },
    })
    return stream
  }

  #drop(): void {
    this.#stream?.cancel()
    this.#stream = undefined
  }

  #settle(check: ResponseCheck): void {
    const inFlight = this.#inFlight
    if (inFlight === undefined) return
    const { startedAt, sentAt, deadline, onEnd } = inFlight
    const now = this.#options.clock.now()
    clearTimeout(deadline)
    this.#inFlight = undefined
    onEnd({ startedAt, sentAt, respondedAt: now, endedAt: now, check })
  }
}
