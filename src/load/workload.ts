import type { EncodedRequest } from '../triton/infer-request.ts'
import { type RequestSource, requestsInTurn } from './request-source.ts'
import { SequenceSource, type SequenceWorkload } from './sequence-source.ts'
import type { Stripe } from './stripe.ts'

/** What a load sends, as data that can be handed to other threads. */
export type Workload =
  | {
      readonly kind: 'in-turn'
      /** At least one. */
      readonly requests: readonly EncodedRequest[]
    }
  | SequenceWorkload

/** These requests in turn; at least one. */
export const inTurn = (requests: readonly EncodedRequest[]): Workload => ({ kind: 'in-turn', requests })

/** The source of a workload's requests for one stripe of the load. */
export const sourceOf = (workload: Workload, stripe: Stripe): RequestSource =>
  workload.kind === 'in-turn' ? requestsInTurn(workload.requests) : new SequenceSource(workload, stripe)
