import type { EncodedRequest } from '../triton/infer-request.ts'
import { type RequestSource, requestsInTurn } from './request-source.ts'

/** What a load sends, as data that can be handed to other threads. */
export type Workload = {
  readonly kind: 'in-turn'
  readonly requests: readonly EncodedRequest[]
}

/** These requests in turn; at least one. */
export const inTurn = (requests: readonly EncodedRequest[]): Workload => ({ kind: 'in-turn', requests })

/** The source of a workload's requests. */
export const sourceOf = ({ requests }: Workload): RequestSource => requestsInTurn(requests)
