import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { StreamMessage } from '../triton/grpc-stream-response-checker.ts'
import type { EncodedRequest, ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import type { Channel, ChannelStream } from './grpc-channel.ts'
import { failureOfCall } from './grpc-failure.ts'
import { endedEarly } from './grpc-response.ts'
import { isUnreadable, StreamedAnswer } from './streamed-answer.ts'
import type { Exchange, OnResponse } from './transport.ts'

export type LibraryStreamOptions = {
  readonly channel: Channel
  readonly clock: Clock
  readonly timeoutMs: number
  readonly read: (message: Uint8Array, expectedOutputs: ExpectedOutputs | undefined) => StreamMessage
  /** Requests get any number of responses. */
  readonly decoupled: boolean
  readonly onResponse?: OnResponse | undefined
}

type GrpcRequest = Extract<EncodedRequest, { readonly protocol: 'grpc' }>

type InFlight = {
  readonly request: GrpcRequest
  readonly startedAt: Nanoseconds
  sentAt: Nanoseconds
  respondedAt: Nanoseconds | undefined
  readonly deadline: NodeJS.Timeout
  readonly onEnd: (exchange: Exchange) => void
}

/**
 * One request after the other on a stream of the gRPC library, which is replaced when it has ended. The library does not tell which
 * answers were read together, so that a second answer to one request can be taken for the answer to the next.
 */
export class LibraryGrpcStreamLane {
  readonly #place: number
  readonly #options: LibraryStreamOptions
  readonly #answer: StreamedAnswer
  #stream: ChannelStream | undefined
  #inFlight: InFlight | undefined

  constructor(place: number, options: LibraryStreamOptions) {
    this.#place = place
    this.#options = options
    this.#answer = new StreamedAnswer(options.decoupled)
  }

  /** Responses to the request in flight, or to the last one. */
  get responses(): number {
    return this.#answer.times?.length ?? 0
  }

  send(request: GrpcRequest, onEnd: (exchange: Exchange) => void): void {
    const { clock, timeoutMs } = this.#options
    const startedAt = clock.now()
    const deadline = setTimeout(
      () =>
        this.abort({ ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }),
      timeoutMs,
    )
    const inFlight: InFlight = {
      request,
      startedAt,
      sentAt: startedAt,
      respondedAt: undefined,
      deadline,
      onEnd,
    }
    this.#inFlight = inFlight
    this.#answer.begin()
    this.#stream ??= this.#open()
    this.#stream.send(request.message)
    inFlight.sentAt = clock.now()
  }

  #open(): ChannelStream {
    const { channel } = this.#options
    const stream: ChannelStream = channel.stream({
      rpc: 'ModelStreamInfer',
      onMessage: (message) => {
        if (this.#stream !== stream) return
        if (this.#inFlight === undefined) {
          this.#drop()
          return
        }
        this.#take(message, this.#inFlight)
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

  #take(bytes: Uint8Array, inFlight: InFlight): void {
    const now = this.#options.clock.now()
    const message = this.#options.read(bytes, inFlight.request.expectedOutputs)
    inFlight.respondedAt ??= now
    this.#answer.take(message, now)
    if (message.hasResponse) this.#options.onResponse?.(this.#place, bytes)
    if (isUnreadable(message.check)) this.#drop()
    if (message.isLast) this.#settle()
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

  #settle(reason?: ResponseCheck): void {
    const inFlight = this.#inFlight
    if (inFlight === undefined) return
    const { startedAt, sentAt, respondedAt, deadline, onEnd } = inFlight
    const { times } = this.#answer
    const endedAt = this.#options.clock.now()
    clearTimeout(deadline)
    this.#inFlight = undefined
    onEnd({
      startedAt,
      sentAt,
      respondedAt: respondedAt ?? endedAt,
      endedAt,
      check: this.#answer.verdict(reason),
      ...(times === undefined ? {} : { responseTimes: times }),
    })
  }
}
