import type { Nanoseconds } from '../foundation/units.ts'
import type { EncodedRequest, ResponseCheck } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'

/** One request and its answer, as the client saw it; times are readings of one monotonic clock. */
export type Exchange = {
  /** Just before the first byte is handed to the transport. */
  readonly startedAt: Nanoseconds
  /** The last byte of the request is handed over. */
  readonly sentAt: Nanoseconds
  /** HTTP: the first byte of the response is there; gRPC: its message is, to be unmarshalled. Equals `endedAt` when none came. */
  readonly respondedAt: Nanoseconds
  /** The response is complete, or the failure is known. */
  readonly endedAt: Nanoseconds
  /** Streams of responses: when each with data was there, in order, in an array that is used again. Absent: one, at `endedAt`. */
  readonly responseTimes?: readonly Nanoseconds[]
  readonly check: ResponseCheck
}

/** Told once for each request. The exchange belongs to its lane, which uses it again: read it before returning. */
export type OnExchange = (exchange: Exchange, lane: number) => void

/**
 * Told of each good response with data before its request ends. The bytes are the response's body or message, good until this
 * returns; `jsonByteLength` is HTTP's length of the JSON at their start, where it is given.
 */
export type OnResponse = (lane: number, bytes: Uint8Array, jsonByteLength?: number) => void

/** Sends inference requests. Every one ends exactly once and never throws: a failure is data. */
export interface Transport {
  /**
   * Makes room for `lanes` requests at a time, one each, and connects the first `connected` of them (all when not given) as far as
   * the server lets it. The others are connected by their first request.
   */
  open(lanes: number, connected?: number): Promise<void>
  /**
   * Sends a request on a lane that has none in flight. `onEnd` is called after this has returned, never before. The mark is for a
   * request that was encoded with room for it, and is read before this returns.
   */
  send(lane: number, request: EncodedRequest, onEnd: OnExchange, mark?: SequenceMark): void
  /** How many responses the request in flight on a lane has had; absent: each request gets one, which ends it. */
  responsesOn?(lane: number): number
  /** Connections made so far to replace one that was lost. A request that was on a lost one has failed; none is sent twice. */
  reconnections(): number
  /** Cancels what is in flight (it ends as `cancelled`) and frees every socket. */
  close(): Promise<void>
}

/** One exchange as a promise, for where its cost does not matter. */
export const exchangeOn = (
  transport: Transport,
  lane: number,
  request: EncodedRequest,
  mark?: SequenceMark,
): Promise<Exchange> =>
  new Promise((resolve) => {
    const settle = (exchange: Exchange): void => {
      const { responseTimes } = exchange
      resolve({ ...exchange, ...(responseTimes === undefined ? {} : { responseTimes: [...responseTimes] }) })
    }
    transport.send(lane, request, settle, mark)
  })
