import type { Nanoseconds } from '../foundation/units.ts'
import type { StreamMessage } from '../triton/grpc-stream-response-checker.ts'
import type { ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import { type GrpcLane, type LaneOptions, type LaneRequest, newExchange } from './grpc-lane.ts'
import { answeredEarly } from './grpc-response.ts'
import { GrpcStreamCall } from './grpc-stream-call.ts'
import type { StreamOpening } from './http2-stream.ts'
import { MarkedLaneRequest } from './marked-lane-request.ts'
import { isUnreadable, StreamedAnswer } from './streamed-answer.ts'
import type { OnExchange } from './transport.ts'

export type StreamLaneOptions = LaneOptions & {
  /** Of the stream that every request goes over. */
  readonly opening: StreamOpening
  readonly read: (message: Uint8Array, expectedOutputs: ExpectedOutputs | undefined) => StreamMessage
  /** Requests get any number of responses. */
  readonly decoupled: boolean
}

/**
 * One request after the other on one bidirectional stream that stays open; each ends with the message that says that it is the last
 * one. A stream that ended, or whose connection takes no more of them, is replaced when the next request comes.
 */
export class GrpcStreamLane implements GrpcLane {
  readonly #place: number
  readonly #options: StreamLaneOptions
  readonly #exchange = newExchange()
  readonly #marked = new MarkedLaneRequest()
  readonly #answer: StreamedAnswer
  #onEnd: OnExchange | undefined
  /** Of the request in flight. */
  #expectedOutputs: ExpectedOutputs | undefined
  /** One that is not the current one any more is not listened to. */
  #call: GrpcStreamCall | undefined

  constructor(place: number, options: StreamLaneOptions) {
    this.#place = place
    this.#options = options
    this.#answer = new StreamedAnswer(options.decoupled)
    if (this.#answer.times !== undefined) this.#exchange.responseTimes = this.#answer.times
  }

  get busySince(): Nanoseconds | undefined {
    return this.#onEnd === undefined ? undefined : this.#exchange.startedAt
  }

  /** Responses to the request in flight, or to the last one. */
  get responses(): number {
    return this.#answer.times?.length ?? 0
  }

  send(request: LaneRequest, onEnd: OnExchange, mark?: SequenceMark): void {
    const exchange = this.#exchange
    const { body } = mark === undefined ? request : this.#marked.of(request, mark, exchange.check.ok)
    exchange.startedAt = this.#options.clock.now()
    exchange.sentAt = 0
    exchange.respondedAt = 0
    this.#answer.begin()
    this.#onEnd = onEnd
    this.#expectedOutputs = request.expectedOutputs
    if (this.#call?.isUsable === false) this.#drop()
    this.#call ??= this.#begin()
    this.#call.send(body)
  }

  abort(check: ResponseCheck): void {
    this.#drop()
    this.#settle(check)
  }

  #begin(): GrpcStreamCall {
    const { clock, opening, headers, connectionOf } = this.#options
    const call: GrpcStreamCall = new GrpcStreamCall(connectionOf(this.#place), opening, headers, {
      onSent: () => {
        if (this.#call === call) this.#exchange.sentAt = clock.now()
      },
      onMessage: (message) => {
        if (this.#call !== call) return
        if (this.#onEnd === undefined || !call.isAnswerDue) {
          // What nobody asked for must not be taken for the answer to the next request.
          this.abort(answeredEarly)
          return
        }
        this.#take(message)
      },
      onEnd: (reason) => {
        if (this.#call !== call) return
        this.#call = undefined
        this.#settle(reason)
      },
    })
    return call
  }

  #take(bytes: Uint8Array): void {
    const now = this.#options.clock.now()
    const message = this.#options.read(bytes, this.#expectedOutputs)
    if (this.#exchange.respondedAt === 0) this.#exchange.respondedAt = now
    this.#answer.take(message, now)
    if (message.hasResponse) this.#options.onResponse?.(this.#place, bytes)
    // Whether more comes for the request nobody knows then, and it must not be taken for the answer to the next one.
    if (isUnreadable(message.check)) this.#drop()
    if (message.isLast) this.#settle()
  }

  #drop(): void {
    this.#call?.cancel()
    this.#call = undefined
  }

  #settle(reason?: ResponseCheck): void {
    const onEnd = this.#onEnd
    if (onEnd === undefined) return
    const exchange = this.#exchange
    exchange.endedAt = this.#options.clock.now()
    if (exchange.respondedAt === 0) exchange.respondedAt = exchange.endedAt
    if (exchange.sentAt === 0) exchange.sentAt = exchange.startedAt
    exchange.check = this.#answer.verdict(reason)
    this.#onEnd = undefined
    onEnd(exchange, this.#place)
  }
}
