import type { SharedRequests } from '../payload/shared-requests.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import { type RequestSource, requestsInTurn } from './request-source.ts'
import { SequenceSource, type SequenceWorkload } from './sequence-source.ts'
import type { SessionWorkload } from './session-source.ts'
import { SharedMemorySource } from './shared-memory-source.ts'
import type { Stripe } from './stripe.ts'

/** What a load sends, as data that can be handed to other threads. */
export type Workload = (InTurnWorkload | SequenceWorkload | SessionWorkload) & {
  /** The same requests, one stream after the other, where their tensors lie in shared memory. */
  readonly shared?: SharedRequests
}

type InTurnWorkload = {
  readonly kind: 'in-turn'
  /** At least one. */
  readonly requests: readonly EncodedRequest[]
}

/** These requests in turn; at least one. */
export const inTurn = (requests: readonly EncodedRequest[]): InTurnWorkload => ({ kind: 'in-turn', requests })

/** Every different request of a workload, in the order of what they were made from. */
export const requestsOf = (workload: Workload): readonly EncodedRequest[] =>
  workload.kind === 'sequences' ? workload.streams.flat() : workload.requests

/** The source of a workload's requests for one stripe of the load. Sessions have one of their own. */
export const sourceOf = (workload: Exclude<Workload, SessionWorkload>, stripe: Stripe): RequestSource => {
  const { shared } = workload
  const source =
    workload.kind === 'in-turn' ? requestsInTurn(workload.requests) : new SequenceSource(workload, stripe)
  if (shared === undefined) return source
  const chosen = workload.kind === 'in-turn' ? workload.requests : workload.streams.flat()
  return new SharedMemorySource({ source, chosen, shared, stripe })
}
