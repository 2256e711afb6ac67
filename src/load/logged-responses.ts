import { descriptorReader } from '../host/shared-memory.ts'
import type { SharedRequests } from '../payload/shared-requests.ts'
import type { OnResponse } from '../transport/transport.ts'
import type { ExchangeLog } from './exchange-log.ts'
import type { Stripe } from './stripe.ts'

export type LoggedResponsesOptions = {
  readonly shared: SharedRequests | undefined
  readonly stripe: Stripe
  /** One of several responses to a request may be written over by the next one before it is read. */
  readonly isDecoupled: boolean
}

/** What writes responses into a log: with the outputs that came in shared memory, where they can be told apart. */
export const loggedResponses = (
  log: ExchangeLog,
  { shared, stripe, isDecoupled }: LoggedResponsesOptions,
): OnResponse => {
  if (shared === undefined || isDecoupled) return log.onResponse
  const { slotBytes, outputsDescriptor } = shared
  const read = descriptorReader(outputsDescriptor)
  return (lane, bytes, jsonByteLength) => {
    if (!log.isOpen) return
    const slot = stripe.index + lane * stripe.count
    log.onResponse(lane, bytes, jsonByteLength, read(slot * slotBytes, slotBytes))
  }
}
