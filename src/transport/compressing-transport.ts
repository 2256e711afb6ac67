import { compressRequest } from '../payload/compress-requests.ts'
import type { Compression } from '../plan/plan.ts'
import { withMark } from '../triton/with-mark.ts'
import type { Transport } from './transport.ts'

/**
 * A transport that compresses the requests of sequences, each when it is sent: what marks it is part of what is compressed. That
 * comes before the clock starts, so that it takes time of this client and none of the latency.
 */
export const compressingTransport = (
  transport: Transport,
  coding: Exclude<Compression['request'], 'none'>,
): Transport => ({
  open: (lanes, connected) => transport.open(lanes, connected),
  send: (lane, request, onEnd, mark) => {
    const sent = mark === undefined ? request : compressRequest(withMark(request, mark), coding)
    transport.send(lane, sent, onEnd)
  },
  ...(transport.responsesOn === undefined
    ? {}
    : { responsesOn: (lane) => transport.responsesOn?.(lane) ?? 0 }),
  reconnections: () => transport.reconnections(),
  close: () => transport.close(),
})
