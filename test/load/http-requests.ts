import type { EncodedRequest } from '../../src/triton/infer-request.ts'

/** So many different requests, each with its place as its body. */
export const httpRequests = (count: number): readonly EncodedRequest[] =>
  Array.from({ length: count }, (_, place) => ({
    protocol: 'http',
    path: '/v2/models/m/infer',
    jsonByteLength: 0,
    body: Uint8Array.of(place),
  }))
