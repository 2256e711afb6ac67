import type { ResponseCheck } from '../triton/infer-request.ts'
import type { GrpcHeaders } from './grpc-lane.ts'
import { GrpcMessageReader } from './grpc-message-reader.ts'
import { endedEarly, failureOfCut, malformed } from './grpc-response.ts'
import type { HeaderField } from './hpack-static-table.ts'
import type { Http2Connection } from './http2-connection.ts'
import type { Http2Stream, StreamCut, StreamListener, StreamOpening } from './http2-stream.ts'

export type StreamCallListener = {
  readonly onSent: () => void
  /** The bytes are there for as long as the call lasts. */
  readonly onMessage: (message: Uint8Array) => void
  /** The stream is over, for this reason. May be told again. */
  readonly onEnd: (reason: ResponseCheck) => void
}

/** A bidirectional call: a stream that stays open, and the reading of its messages. */
export class GrpcStreamCall implements StreamListener {
  readonly #connection: Http2Connection
  readonly #headers: GrpcHeaders
  readonly #listener: StreamCallListener
  readonly #messages: GrpcMessageReader
  readonly #stream: Http2Stream
  #hasHead = false
  #problem: ResponseCheck | undefined
  /** The chunk of the connection that was being read, or was read last, when the last message was all sent. */
  #sentAtChunk = Number.POSITIVE_INFINITY

  constructor(
    connection: Http2Connection,
    opening: StreamOpening,
    headers: GrpcHeaders,
    listener: StreamCallListener,
  ) {
    this.#connection = connection
    this.#headers = headers
    this.#listener = listener
    this.#messages = new GrpcMessageReader((buffer, start, end) =>
      listener.onMessage(buffer.subarray(start, end)),
    )
    this.#stream = connection.begin(this, opening)
  }

  /** Whether it takes another message. */
  get isUsable(): boolean {
    return this.#connection.isUsable && !this.#stream.isOver
  }

  /** Whether what is being read can answer the last message: that was sent before these bytes were read. */
  get isAnswerDue(): boolean {
    return this.#connection.chunks > this.#sentAtChunk
  }

  send(body: Buffer): void {
    this.#sentAtChunk = Number.POSITIVE_INFINITY
    this.#connection.send(this.#stream, body)
  }

  cancel(): void {
    this.#connection.cancel(this.#stream)
  }

  onSent(): void {
    this.#sentAtChunk = this.#connection.chunks
    this.#listener.onSent()
  }

  onHeaders(fields: readonly HeaderField[], isLast: boolean): void {
    if (!this.#hasHead) {
      this.#hasHead = true
      this.#problem = this.#headers.headProblem(fields)
      this.#messages.encoding = this.#headers.encoding
    }
    if (isLast) this.#listener.onEnd(this.#problem ?? this.#headers.statusProblem(fields) ?? endedEarly)
  }

  onData(buffer: Buffer, start: number, end: number, isLast: boolean): void {
    if (this.#problem === undefined) this.#messages.push(buffer, start, end)
    if (this.#messages.problem !== undefined) {
      this.cancel()
      this.#listener.onEnd(malformed(this.#messages.problem))
    } else if (isLast) {
      this.#listener.onEnd(this.#problem ?? endedEarly)
    }
  }

  onCut(cut: StreamCut): void {
    this.#listener.onEnd(failureOfCut(cut))
  }
}
