import type { Nanoseconds } from '../foundation/units.ts'
import type { ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import { type GrpcLane, type LaneOptions, type LaneRequest, newExchange } from './grpc-lane.ts'
import { GrpcMessageReader } from './grpc-message-reader.ts'
import { answeredEarly, failureOfCut, malformed, withoutMessage, withoutStatus } from './grpc-response.ts'
import type { HeaderField } from './hpack-static-table.ts'
import type { Http2Connection } from './http2-connection.ts'
import type { Http2Stream, StreamCut, StreamListener } from './http2-stream.ts'
import { MarkedLaneRequest } from './marked-lane-request.ts'
import type { OnExchange } from './transport.ts'

export type UnaryLaneOptions = LaneOptions & {
  readonly check: (message: Uint8Array, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck
}

/** One unary call after the other, each on a stream of its own. */
export class GrpcUnaryLane implements GrpcLane, StreamListener {
  readonly #place: number
  readonly #options: UnaryLaneOptions
  readonly #exchange = newExchange()
  readonly #marked = new MarkedLaneRequest()
  readonly #messages = new GrpcMessageReader((buffer, start, end) => this.#onMessage(buffer, start, end))
  #onEnd: OnExchange | undefined
  /** Of the request in flight. */
  #expectedOutputs: ExpectedOutputs | undefined
  #connection: Http2Connection | undefined
  #stream: Http2Stream | undefined
  #hasHead = false
  #problem: ResponseCheck | undefined
  /** The verdict on the message, which comes before the status. */
  #verdict: ResponseCheck | undefined

  constructor(place: number, options: UnaryLaneOptions) {
    this.#place = place
    this.#options = options
  }

  get busySince(): Nanoseconds | undefined {
    return this.#onEnd === undefined ? undefined : this.#exchange.startedAt
  }

  send(request: LaneRequest, onEnd: OnExchange, mark?: SequenceMark): void {
    const { opening } = mark === undefined ? request : this.#marked.of(request, mark, this.#exchange.check.ok)
    const startedAt = this.#options.clock.now()
    const exchange = this.#exchange
    exchange.startedAt = startedAt
    exchange.sentAt = 0
    exchange.respondedAt = 0
    this.#onEnd = onEnd
    this.#expectedOutputs = request.expectedOutputs
    this.#hasHead = false
    this.#problem = undefined
    this.#verdict = undefined
    this.#messages.reset()
    this.#connection = this.#options.connectionOf(this.#place)
    this.#stream = this.#connection.begin(this, opening)
  }

  abort(check: ResponseCheck): void {
    if (this.#onEnd === undefined) return
    this.#connection!.cancel(this.#stream!)
    this.#settle(check)
  }

  onSent(): void {
    this.#exchange.sentAt = this.#options.clock.now()
  }

  onHeaders(fields: readonly HeaderField[], isLast: boolean): void {
    const { headers } = this.#options
    if (!this.#hasHead) {
      this.#hasHead = true
      this.#problem = headers.headProblem(fields)
      this.#messages.encoding = headers.encoding
    }
    if (isLast) this.#settle(this.#problem ?? headers.statusProblem(fields) ?? this.#messageVerdict())
  }

  onData(buffer: Buffer, start: number, end: number, isLast: boolean): void {
    // A page of a proxy is no message.
    if (this.#problem === undefined) this.#messages.push(buffer, start, end)
    if (isLast) this.#settle(this.#problem ?? withoutStatus)
  }

  onCut(cut: StreamCut): void {
    this.#settle(failureOfCut(cut))
  }

  #onMessage(buffer: Buffer, start: number, end: number): void {
    if (this.#verdict !== undefined) {
      this.#verdict = malformed('the response has more than one message')
    } else if (this.#exchange.sentAt === 0) {
      this.#verdict = answeredEarly
    } else {
      this.#exchange.respondedAt = this.#options.clock.now()
      this.#verdict = this.#options.check(buffer.subarray(start, end), this.#expectedOutputs)
    }
  }

  #messageVerdict(): ResponseCheck {
    const { problem, isInside } = this.#messages
    if (problem !== undefined) return malformed(problem)
    if (this.#verdict === undefined) return withoutMessage
    return isInside ? malformed('the response has more than one message') : this.#verdict
  }

  #settle(check: ResponseCheck): void {
    const onEnd = this.#onEnd
    if (onEnd === undefined) return
    const exchange = this.#exchange
    exchange.endedAt = this.#options.clock.now()
    // What never was takes no time.
    if (exchange.respondedAt === 0) exchange.respondedAt = exchange.endedAt
    if (exchange.sentAt === 0) exchange.sentAt = exchange.startedAt
    exchange.check = check
    this.#onEnd = undefined
    onEnd(exchange, this.#place)
  }
}
