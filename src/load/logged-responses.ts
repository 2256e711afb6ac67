import { descriptorReader } from '../host/shared-memory.ts'
import type { SharedRequests } from '../payload/shared-requests.ts'
import type { OnResponse } from '../transport/transport.ts'
import type { ExchangeLog } from './exchange-log.ts'
import type { Stripe } from './stripe.ts'

/** What writes responses into a log: with the outputs that came in shared memory, where there is any. */
export const loggedResponses = (
  log: ExchangeLog,
  shared: SharedRequests | undefined,
  stripe: Stripe,
): OnResponse => {
  if (shared === undefined) return log.onResponse
  const { slotBytes, outputsDescriptor } = shared
  const read = descriptorReader(outputsDescriptor)
  return (lane, bytes, jsonByteLength) => {
    if (!log.isOpen) return
    const slot = stripe.index + lane * stripe.count
    log.onResponse(lane, bytes, jsonByteLength, read(slot * slotBytes, slotBytes))
  }
}
