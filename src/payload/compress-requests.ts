import { deflateSync, gzipSync } from 'node:zlib'
import type { Compression, Target } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'

/** The requests as the target has them compressed, once for all the times they are sent; those that are marked first are left. */
export const compressRequests = (
  requests: readonly EncodedRequest[],
  { compression }: Pick<Target, 'compression'>,
): readonly EncodedRequest[] => {
  const coding = compression?.request ?? 'none'
  if (coding === 'none') return requests
  return requests.map((request) =>
    request.places === undefined ? compressRequest(request, coding) : request,
  )
}

/** A request as it is sent compressed. A gRPC message is marked as such, so that one which would only grow stays as it is. */
export const compressRequest = (
  { places: _, ...request }: EncodedRequest,
  coding: Exclude<Compression['request'], 'none'>,
): EncodedRequest => {
  // HTTP's deflate, and gRPC's too, is the format of zlib.
  const compress = coding === 'gzip' ? gzipSync : deflateSync
  if (request.protocol === 'http')
    return { ...request, body: compress(request.body), contentEncoding: coding }
  const message = compress(request.message)
  return message.length < request.message.length ? { ...request, message, isCompressed: true } : request
}
