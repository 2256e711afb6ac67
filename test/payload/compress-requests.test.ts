import { gunzipSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressRequest, compressRequests } from '../../src/payload/compress-requests.ts'
import type { Compression } from '../../src/plan/plan.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'
import { targetOf } from '../transport/infer-answer.ts'

const zeros = Buffer.alloc(1000)
const http: EncodedRequest = { protocol: 'http', path: '/p', jsonByteLength: 10, body: zeros }
const grpc: EncodedRequest = { protocol: 'grpc', message: zeros }
const incompressible: EncodedRequest = { protocol: 'grpc', message: Buffer.from('x') }
const targetWith = (protocol: 'http' | 'grpc', request: Compression['request']) =>
  targetOf(protocol, 'h:1', { compression: { request, response: 'gzip' } })

describe('compressRequests', () => {
  it.each([
    { coding: 'gzip', decompress: gunzipSync },
    { coding: 'deflate', decompress: inflateSync },
  ] as const)('compresses with $coding, and says so', ({ coding, decompress }) => {
    const [body] = compressRequests([http], targetWith('http', coding))
    expect(body).toMatchObject({ path: '/p', jsonByteLength: 10, contentEncoding: coding })
    expect(decompress((body as typeof http & { body: Buffer }).body)).toEqual(zeros)
    const [message] = compressRequests([grpc], targetWith('grpc', coding))
    expect(message).toMatchObject({ isCompressed: true })
    expect(decompress((message as typeof grpc & { message: Buffer }).message)).toEqual(zeros)
  })

  it('leaves a gRPC message that would only grow', () => {
    expect(compressRequests([incompressible], targetWith('grpc', 'gzip'))).toEqual([incompressible])
  })

  it.each([
    { what: 'nothing is to be', target: targetOf('http', 'h:1'), request: http },
    { what: 'only responses are', target: targetWith('http', 'none'), request: http },
  ])('compresses nothing where $what', ({ target, request }) => {
    const requests = [request]
    expect(compressRequests(requests, target)).toBe(requests)
  })

  it.each([http, grpc])('leaves requests of sequences until they are marked: $protocol', (request) => {
    const ofSequence: EncodedRequest = { ...request, places: { id: 1, start: 2, end: 3 } }
    expect(compressRequests([ofSequence], targetWith(request.protocol, 'gzip'))).toEqual([ofSequence])
    // Nothing is to be written into what is compressed.
    expect(compressRequest(ofSequence, 'gzip')).not.toHaveProperty('places')
  })
})
