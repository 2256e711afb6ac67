import type { EncodedRequest } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'

/**
 * Says what each request of a load is. A sender asks it for every request, and tells it when that has ended. One thread's own, for
 * one load at a time; a live resource.
 */
export interface RequestSource {
  /** What marks the request that was given last as one of a sequence, until the next is given; undefined outside sequences. */
  readonly mark: SequenceMark | undefined
  /** Where requests are made anew for their lanes: which of the workload's the last one is. */
  readonly number?: number
  /** A load begins on so many lanes. `closed`: each lane goes through sequences of its own, one after the other. */
  begin(loop: 'closed' | 'open', lanes: number): void
  /**
   * The next request, for a lane that is free. `place` is its number among all of the load, over all threads; `left` is how many
   * more will be asked for here. Undefined: no request can go on this lane now, and none until another one has ended.
   */
  next(lane: number, place: number, left: number): EncodedRequest | undefined
  /** When the load is over: a request that is still to be sent on a free lane, so that nothing is left open on the server. */
  last(lane: number): EncodedRequest | undefined
  /** The request on that lane has ended. Whether it was a good end of a sequence. */
  ended(lane: number, isGood: boolean): boolean
}

/** The requests in turn, whichever lane sends. */
export const requestsInTurn = (requests: readonly EncodedRequest[]): RequestSource => ({
  mark: undefined,
  begin: () => undefined,
  next: (_, place) => requests[place % requests.length],
  last: () => undefined,
  ended: () => false,
})
