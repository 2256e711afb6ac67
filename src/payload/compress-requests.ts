import { deflateSync, gzipSync } from 'node:zlib'
import { Failure } from '../foundation/failure.ts'
import type { Target } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'

/** The requests as the target has them compressed, once for all the times they are sent. Throws Failure('invalid-option') for sequences. */
export const compressRequests = (
  requests: readonly EncodedRequest[],
  { compression }: Pick<Target, 'compression'>,
): readonly EncodedRequest[] => {
  const coding = compression?.request ?? 'none'
  if (coding === 'none') return requests
  // HTTP's deflate, and gRPC's too, is the format of zlib.
  const compress = coding === 'gzip' ? gzipSync : deflateSync
  return requests.map((request) => {
    if (request.places !== undefined)
      throw new Failure(
        'invalid-option',
        `--${request.protocol === 'http' ? 'http-request-compression' : 'grpc-compression-algorithm'}: got '${coding}' for a sequence model, expected none: each request carries a mark of its own, and would have to be compressed while it is measured`,
      )
    if (request.protocol === 'http')
      return { ...request, body: compress(request.body), contentEncoding: coding }
    const message = compress(request.message)
    // A message is marked, so that one which would only grow may stay as it is.
    return message.length < request.message.length ? { ...request, message, isCompressed: true } : request
  })
}
