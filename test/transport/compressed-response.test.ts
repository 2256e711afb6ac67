import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkCompressed } from '../../src/transport/compressed-response.ts'
import type { RestResponse } from '../../src/triton/rest-codec.ts'

/** What reaches the check below, or what was said instead. */
const seen = (response: RestResponse): unknown => {
  const reached: RestResponse[] = []
  const check = checkCompressed((one) => {
    reached.push(one)
    return { ok: true }
  }, 'gzip')
  const verdict = check(response, undefined)
  return verdict.ok ? reached.map(({ status, body }) => [status, Buffer.from(body).toString()]) : verdict
}

const malformed = (text: string) => ({
  ok: false,
  failure: 'malformed-response',
  text: expect.stringContaining(text),
})

describe('a response that may be compressed', () => {
  it.each<[string, RestResponse, unknown]>([
    [
      'is read',
      { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync('text') },
      [[200, 'text']],
    ],
    [
      'is read in any case',
      { status: 200, headers: { 'content-encoding': 'GZIP' }, body: gzipSync('text') },
      [[200, 'text']],
    ],
    [
      'is read when it is an error',
      { status: 500, headers: { 'content-encoding': 'gzip' }, body: gzipSync('text') },
      [[500, 'text']],
    ],
    ['need not be', { status: 200, headers: {}, body: Buffer.from('text') }, [[200, 'text']]],
    [
      'must not be in another coding',
      { status: 200, headers: { 'content-encoding': 'deflate' }, body: deflateSync('text') },
      malformed('Content-Encoding is deflate where gzip was asked for'),
    ],
    [
      'must not be compressed twice',
      { status: 200, headers: { 'content-encoding': ['gzip', 'gzip'] }, body: gzipSync(gzipSync('text')) },
      malformed('Content-Encoding is gzip,gzip where gzip was asked for'),
    ],
    [
      'must be what it says',
      { status: 200, headers: { 'content-encoding': 'gzip' }, body: Buffer.from('text') },
      malformed('the response cannot be decompressed: it is no gzip stream'),
    ],
  ])('%s', (_, response, expected) => {
    expect(seen(response)).toEqual(expected)
  })

  it('hands on what outputs are expected', () => {
    const expected = [{ name: 'Y', datatype: 'INT32', shape: [1], bytes: Buffer.alloc(4) }] as const
    const handed: unknown[] = []
    const check = checkCompressed((_, outputs) => {
      handed.push(outputs)
      return { ok: true }
    }, 'gzip')
    check({ status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync('text') }, expected)
    check({ status: 200, headers: {}, body: Buffer.from('text') }, expected)
    expect(handed).toEqual([expected, expected])
  })
})
