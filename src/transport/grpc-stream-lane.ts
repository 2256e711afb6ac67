import type { Nanoseconds } from '../foundation/units.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import { type GrpcLane, type LaneOptions, type LaneRequest, newExchange } from './grpc-lane.ts'
import { answeredEarly } from './grpc-response.ts'
import { GrpcStreamCall } from './grpc-stream-call.ts'
import type { StreamOpening } from './http2-stream.ts'
import { MarkedLaneRequest } from './marked-lane-request.ts'
import type { OnExchange } from './transport.ts'

/**
 * One request after the other on one bidirectional stream that stays open; each is answered by one message. A stream that ended, or
 * whose connection takes no more of them, is replaced when the next request comes.
 */
export class GrpcStreamLane implements GrpcLane {
  readonly #place: number
  readonly #options: LaneOptions
  readonly #opening: StreamOpening
  readonly #exchange = newExchange()
  readonly #marked = new MarkedLaneRequest()
  #onEnd: OnExchange | undefined
  /** One that is not the current one any more is not listened to. */
  #call: GrpcStreamCall | undefined

  constructor(place: number, opening: StreamOpening, options: LaneOptions) {
    this.#place = place
    this.#opening = opening
    this.#options = options
  }

  get busySince(): Nanoseconds | undefined {
    return this.#onEnd === undefined ? undefined : this.#exchange.startedAt
  }

  send(request: LaneRequest, onEnd: OnExchange, mark?: SequenceMark): void {
    const exchange = this.#exchange
    const { body } = mark === undefined ? request : this.#marked.of(request, mark, exchange.check.ok)
    exchange.startedAt = this.#options.clock.now()
    exchange.sentAt = 0
    exchange.respondedAt = 0
    this.#onEnd = onEnd
    if (this.#call?.isUsable === false) this.#drop()
    this.#call ??= this.#begin()
    this.#call.send(body)
  }

  abort(check: ResponseCheck): void {
    this.#drop()
    this.#settle(check)
  }

  #begin(): GrpcStreamCall {
    const { clock, check, headers, connectionOf } = this.#options
    const call: GrpcStreamCall = new GrpcStreamCall(connectionOf(this.#place), this.#opening, headers, {
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
        this.#exchange.respondedAt = clock.now()
        this.#settle(check(message))
      },
      onEnd: (reason) => {
        if (this.#call !== call) return
        this.#call = undefined
        this.#settle(reason)
      },
    })
    return call
  }

  #drop(): void {
    this.#call?.cancel()
    this.#call = undefined
  }

  #settle(check: ResponseCheck): void {
    const onEnd = this.#onEnd
    if (onEnd === undefined) return
    const exchange = this.#exchange
    exchange.endedAt = this.#options.clock.now()
    if (exchange.respondedAt === 0) exchange.respondedAt = exchange.endedAt
    if (exchange.sentAt === 0) exchange.sentAt = exchange.startedAt
    exchange.check = check
    this.#onEnd = undefined
    onEnd(exchange, this.#place)
  }
}
