import { describe, expect, it } from 'vitest'
import { type HttpRequest, headerProblem, packetsFor } from '../../src/transport/http1-request.ts'
import { targetOf } from './infer-answer.ts'

const requestOf = (body: Uint8Array): HttpRequest => ({
  protocol: 'http',
  path: '/v2/models/m/infer',
  jsonByteLength: 3,
  body,
})

const linesOf = (url: string, secure: boolean, headers: readonly (readonly [string, string])[]) => {
  const packetOf = packetsFor(targetOf('http', url, { secure, headers }))
  return Buffer.from(packetOf(requestOf(Buffer.from('body'))).bytes)
    .toString('latin1')
    .split('\r\n')
}

describe('a packet', () => {
  it.each<[string, Partial<HttpRequest>, readonly string[]]>([
    [
      'tensors behind JSON',
      {},
      ['content-type: application/octet-stream', 'inference-header-content-length: 3'],
    ],
    ['nothing but JSON', { isAllJson: true }, ['content-type: application/json']],
  ])('says that its body is %s', (_what, fields, lines) => {
    const packetOf = packetsFor(targetOf('http', 'localhost:8000'))
    const head = Buffer.from(packetOf({ ...requestOf(Buffer.from('body')), ...fields }).bytes).toString(
      'latin1',
    )
    expect(head.split('\r\n').filter((line) => /^content-type|^inference/.test(line))).toEqual(lines)
  })

  it('is made once for each request', () => {
    const packetOf = packetsFor(targetOf('http', 'localhost:8000'))
    const [one, other] = [requestOf(Buffer.from('a')), requestOf(Buffer.from('a'))]
    expect(packetOf(one)).toBe(packetOf(one))
    expect(packetOf(one)).not.toBe(packetOf(other))
  })

  it.each([
    { what: 'one piece up to 64 KiB', size: 64 * 1024, isCopied: true },
    { what: 'two pieces above, without a copy of the body', size: 64 * 1024 + 1, isCopied: false },
  ])('is $what', ({ size, isCopied }) => {
    const body = Buffer.alloc(size, 'x')
    const { bytes, largeBody } = packetsFor(targetOf('http', 'localhost:8000'))(requestOf(body))
    expect(largeBody).toBe(isCopied ? undefined : body)
    const whole = Buffer.concat([bytes, largeBody ?? Buffer.of()])
    expect(whole.includes(`content-length: ${size}\r\n\r\nx`)).toBe(true)
    expect(whole.subarray(-size)).toEqual(body)
  })

  it.each([
    { what: 'another port', url: 'example:8000', secure: false, host: 'example:8000' },
    { what: 'the port of HTTP', url: 'example:80', secure: false, host: 'example' },
    { what: 'the port of HTTPS', url: 'example:443', secure: true, host: 'example' },
    { what: 'the port of HTTPS without TLS', url: 'example:443', secure: false, host: 'example:443' },
    { what: 'an IPv6 address', url: '[::1]:8000', secure: false, host: '[::1]:8000' },
  ])('names its host with $what', ({ url, secure, host }) => {
    expect(linesOf(url, secure, [])[1]).toBe(`host: ${host}`)
  })

  it('holds headers of the user in their place, as they were given', () => {
    const lines = linesOf('example:8000', false, [
      ['HOST', 'other.example'],
      ['X-One', '\t1 '],
      ['Connection', 'close'],
      ['x-one', '\xe4'],
    ])
    expect(lines).toEqual([
      'POST /v2/models/m/infer HTTP/1.1',
      'host: other.example',
      'connection: close',
      'content-type: application/octet-stream',
      'inference-header-content-length: 3',
      'X-One: \t1 ',
      'x-one: \xe4',
      'content-length: 4',
      '',
      'body',
    ])
  })
})

describe('headers of the user', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['none', []],
    ['any name and value', [["!#$%&'*+.^_`|~0aZ-", '\t ~\x80\xff']]],
    [
      'the same name twice',
      [
        ['x', 'a'],
        ['X', 'b'],
      ],
    ],
    ['another host', [['Host', 'a']]],
  ])('may be %s', (_, headers) => {
    expect(headerProblem(headers)).toBeUndefined()
  })

  it.each<[string, readonly (readonly [string, string])[], RegExp]>([
    ['a line end in a value', [['x', 'a\r\nb: c']], /^header x /],
    ['NUL in a value', [['x', '\0']], /^header x /],
    ['a letter of more than one byte', [['x', '\u20ac']], /^header x /],
    ['a line end in a name', [['x\r\ny', 'a']], /^a header name /],
    ['an empty name', [['', 'a']], /^a header name /],
    [
      'two hosts',
      [
        ['host', 'a'],
        ['Host', 'a'],
      ],
      /^header host is given twice$/,
    ],
    ['a length', [['Content-Length', '5']], /^header content-length is the client's own$/],
    [
      'a transfer coding',
      [['Transfer-Encoding', 'chunked']],
      /^header transfer-encoding is the client's own$/,
    ],
    ['an expectation', [['Expect', '100-continue']], /^header expect is the client's own$/],
    ['an upgrade', [['Upgrade', 'h2c']], /^header upgrade is the client's own$/],
  ])('may not be %s', (_, headers, problem) => {
    expect(headerProblem(headers)).toMatch(problem)
  })

  it('are not told with their values, which may be secret', () => {
    expect(headerProblem([['x', 's3cr3t\n']])).not.toMatch('s3cr3t')
  })
})
