import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import type { MarkPlaces, SequenceMark } from '../triton/sequence-mark.ts'
import { encodingOf, headProblem, statusProblem } from './grpc-response.ts'
import type { HeaderField } from './hpack-static-table.ts'
import type { Http2Connection } from './http2-connection.ts'
import type { StreamOpening } from './http2-stream.ts'
import type { Exchange, OnExchange } from './transport.ts'

/** What the lanes of a transport share. */
export type LaneOptions = {
  readonly clock: Clock
  /** The connection that a lane is to begin its next stream on. */
  readonly connectionOf: (lane: number) => Http2Connection
  readonly headers: GrpcHeaders
}

/** Room for one request at a time. */
export interface GrpcLane {
  /** When the request in flight began; undefined when there is none. */
  readonly busySince: Nanoseconds | undefined
  /** Streams: responses to the request in flight so far. */
  readonly responses?: number
  send(request: LaneRequest, onEnd: OnExchange, mark?: SequenceMark): void
  /** Ends what is in flight with this failure. */
  abort(check: ResponseCheck): void
}

/** A request as bytes that are encoded once. */
export type LaneRequest = {
  readonly opening: StreamOpening
  readonly body: Buffer
  /** Where in the message the mark of a sequence is written. */
  readonly places?: MarkPlaces | undefined
  readonly expectedOutputs?: ExpectedOutputs | undefined
}

/** An exchange that its lane writes anew for each request. */
export type MutableExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] }

export const newExchange = (): MutableExchange => ({
  startedAt: 0,
  sentAt: 0,
  respondedAt: 0,
  endedAt: 0,
  check: { ok: true },
})

/** Reads the headers and trailers of responses. The same fields as those of the last good one need not be looked at. */
export class GrpcHeaders {
  readonly #takesCompressed: boolean
  #goodHead: readonly HeaderField[] | undefined
  #goodEncoding: string | undefined
  #goodTrailers: readonly HeaderField[] | undefined

  /** `takesCompressed`: whether a server may compress its messages. */
  constructor(takesCompressed = false) {
    this.#takesCompressed = takesCompressed
  }

  /** How the messages of a response are compressed, by the header that was looked at last; undefined where they may not be. */
  get encoding(): string | undefined {
    return this.#goodEncoding
  }

  headProblem(fields: readonly HeaderField[]): ResponseCheck | undefined {
    if (fields === this.#goodHead) return undefined
    const problem = headProblem(fields)
    this.#goodHead = problem === undefined ? fields : undefined
    this.#goodEncoding = this.#takesCompressed ? encodingOf(fields) : undefined
    return problem
  }

  statusProblem(trailers: readonly HeaderField[]): ResponseCheck | undefined {
    if (trailers === this.#goodTrailers) return undefined
    const problem = statusProblem(trailers)
    if (problem === undefined) this.#goodTrailers = trailers
    return problem
  }
}
