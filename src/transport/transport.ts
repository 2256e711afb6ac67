import type { Nanoseconds } from '../foundation/units.ts'
import type { EncodedRequest, ResponseCheck } from '../triton/infer-request.ts'

/** One request and its answer, as the client saw it; times are readings of one monotonic clock. */
export type Exchange = {
  /** Just before the first byte is handed to the transport. */
  readonly startedAt: Nanoseconds
  /** The last byte of the request is handed over. */
  readonly sentAt: Nanoseconds
  /** The first byte of the response is there; equals `endedAt` when none came. */
  readonly respondedAt: Nanoseconds
  /** The response is complete, or the failure is known. */
  readonly endedAt: Nanoseconds
  readonly check: ResponseCheck
}

/** Sends inference requests. Every call settles exactly once and never rejects: a failure is data. */
export interface Transport {
  /** Opens `lanes` connections' worth of room; one request at a time goes over each lane. */
  open(lanes: number): Promise<void>
  send(lane: number, request: EncodedRequest): Promise<Exchange>
  /** Cancels what is in flight (it settles as `cancelled`) and frees every socket. */
  close(): Promise<void>
}
