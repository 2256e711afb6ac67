import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Http1ResponseReader } from '../../src/transport/http1-response-reader.ts'

type Read = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
  readonly reusable: boolean
}

/** Every response in the pieces, then how reading ended: with a failure in words, or in the middle of one, or between two. */
type Reading = { readonly responses: readonly Read[]; readonly end: string }

const readOf = ({ status, headers, body, reusable }: Http1ResponseReader): Read => ({
  status,
  headers: { ...headers },
  body: body.toString('latin1'),
  reusable,
})

const read = (pieces: readonly Buffer[], isEnded = false, reader = new Http1ResponseReader()): Reading => {
  const responses: Read[] = []
  let inside = false
  for (const piece of pieces) {
    // In a larger buffer, as a socket reads it, with old bytes around it.
    const buffer = Buffer.concat([Buffer.from('HTTP/1.1 '), piece, Buffer.from('\r\n\r\nold bytes')])
    const end = 9 + piece.length
    let at = 9
    while (at < end) {
      const progress = reader.push(buffer, at, end)
      at = reader.position
      inside = progress === 'partial'
      if (progress === 'failed') return { responses, end: reader.failure!.text }
      if (progress === 'complete') responses.push(readOf(reader))
    }
  }
  if (!isEnded) return { responses, end: inside ? 'inside' : 'between' }
  if (reader.end() === 'failed') return { responses, end: reader.failure!.text }
  return { responses: [...responses, readOf(reader)], end: 'between' }
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')
const readText = (text: string, isEnded?: boolean): Reading => read([bytesOf(text)], isEnded)
const byteByByte = (text: string, isEnded?: boolean): Reading =>
  read(
    [...text].map((letter) => bytesOf(letter)),
    isEnded,
  )

const ok = 'HTTP/1.1 200 OK\r\n'
const simple = { status: 200, headers: { 'content-length': '5' }, body: 'hello', reusable: true }
const chunked = (body: string): string => `${ok}Transfer-Encoding: chunked\r\n\r\n${body}`
const chunkedRead = { ...simple, headers: { 'transfer-encoding': 'chunked' } }

describe('a response that is allowed', () => {
  it.each<[string, string, Partial<Read>]>([
    ['with a length', `${ok}Content-Length: 5\r\n\r\nhello`, simple],
    ['without a reason', 'HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello', simple],
    ['without the space before its reason', 'HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello', simple],
    ['with a reason in another script', 'HTTP/1.1 200 \xe4\xf6\r\nContent-Length: 5\r\n\r\nhello', simple],
    ['with no space before values', `${ok}Content-Length:5\r\n\r\nhello`, simple],
    ['with blanks around values', `${ok}Content-Length:\t 5 \t\r\n\r\nhello`, simple],
    ['with names in any case', `${ok}cONTENT-lENGTH: 5\r\n\r\nhello`, simple],
    ['with zeros before its length', `${ok}Content-Length: 0005\r\n\r\nhello`, { body: 'hello' }],
    [
      'with the same length twice',
      `${ok}Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello`,
      { body: 'hello' },
    ],
    [
      'with an empty value',
      `${ok}X:\r\nContent-Length: 5\r\n\r\nhello`,
      { headers: { x: '', 'content-length': '5' } },
    ],
    [
      'with a colon in a value',
      `${ok}X: a:b\r\nContent-Length: 0\r\n\r\n`,
      { headers: { x: 'a:b', 'content-length': '0' } },
    ],
    [
      'with a header that comes twice',
      `${ok}X: a\r\nContent-Length: 0\r\nx: b\r\nX: c\r\n\r\n`,
      { headers: { x: ['a', 'b', 'c'], 'content-length': '0' } },
    ],
    [
      'with names that objects have',
      `${ok}constructor: a\r\n__proto__: b\r\nContent-Length: 0\r\n\r\n`,
      { reusable: true },
    ],
    ['with an empty body', `${ok}Content-Length: 0\r\n\r\n`, { body: '', reusable: true }],
    ['of status 204', 'HTTP/1.1 204 No Content\r\n\r\n', { status: 204, body: '', reusable: true }],
    [
      'of status 204 with a length',
      'HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n',
      { status: 204, body: '' },
    ],
    [
      'of status 304 with a length',
      'HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n',
      { status: 304, body: '' },
    ],
    ['of a status nobody knows', 'HTTP/1.1 799 ?\r\nContent-Length: 1\r\n\r\nx', { status: 799, body: 'x' }],
    [
      'after an informational one',
      `HTTP/1.1 100 Continue\r\n\r\n${ok}Content-Length: 5\r\n\r\nhello`,
      simple,
    ],
    [
      'after hundreds of informational ones',
      `${'HTTP/1.1 102 Processing\r\nX: y\r\n\r\n'.repeat(300)}${ok}Content-Length: 5\r\n\r\nhello`,
      simple,
    ],
    ['in chunks', chunked('2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n'), chunkedRead],
    [
      'in chunks with sizes in either case',
      chunked(`a\r\n${'x'.repeat(10)}\r\nB\r\n${'y'.repeat(11)}\r\n0\r\n\r\n`),
      { body: `${'x'.repeat(10)}${'y'.repeat(11)}` },
    ],
    ['in chunks with zeros before sizes', chunked('0005\r\nhello\r\n000\r\n\r\n'), chunkedRead],
    ['in chunks with extensions', chunked('5;a=b;c="d;e"\r\nhello\r\n0 ; last\r\n\r\n'), chunkedRead],
    ['in chunks with trailers', chunked('5\r\nhello\r\n0\r\nX: y\r\nContent-Length: 9\r\n\r\n'), chunkedRead],
    ['in no chunk but the last', chunked('0\r\n\r\n'), { body: '' }],
    [
      'in chunks that hold what looks like an end',
      chunked('7\r\n\r\n0\r\n\r\n\r\n0\r\n\r\n'),
      { body: '\r\n0\r\n\r\n' },
    ],
    [
      'in chunks, told in capitals',
      `${ok}Transfer-Encoding: CHUNKED\r\n\r\n1\r\nx\r\n0\r\n\r\n`,
      { body: 'x', reusable: true },
    ],
    [
      'that is the last of its connection',
      `${ok}Connection: close\r\nContent-Length: 1\r\n\r\nx`,
      { body: 'x', reusable: false },
    ],
    [
      'that is the last of its connection, among other options',
      `${ok}Connection: foo\r\nConnection: a, Close ,b\r\nContent-Length: 1\r\n\r\nx`,
      { body: 'x', reusable: false },
    ],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx', { body: 'x', reusable: false }],
    [
      'of HTTP/1.0 that keeps its connection',
      'HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\nx',
      { body: 'x', reusable: true },
    ],
    [
      'of HTTP/1.0 that does both',
      'HTTP/1.0 200 OK\r\nConnection: keep-alive, close\r\nContent-Length: 1\r\n\r\nx',
      { body: 'x', reusable: false },
    ],
    [
      'with a header of almost 64 KiB',
      `${ok}X: ${'a'.repeat(65_000)}\r\nContent-Length: 1\r\n\r\nx`,
      { body: 'x' },
    ],
  ])('%s', (_, text, expected) => {
    const reading = readText(text)
    expect(reading).toMatchObject({ responses: [expected], end: 'between' })
    expect(byteByByte(text)).toEqual(reading)
    // The second time the header is known.
    expect(readText(text + text)).toMatchObject({ responses: [expected, expected], end: 'between' })
  })

  it.each<[string, string, Partial<Read>]>([
    ['without a length', `${ok}X: y\r\n\r\nhello`, { headers: { x: 'y' }, body: 'hello', reusable: false }],
    ['without a length and a body', `${ok}\r\n`, { body: '', reusable: false }],
    [
      'of HTTP/1.0 without a length',
      'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\nhello',
      { body: 'hello', reusable: false },
    ],
  ])('%s, ended by its connection', (_, text, expected) => {
    expect(readText(text)).toMatchObject({ responses: [], end: 'inside' })
    const reading = readText(text, true)
    expect(reading).toMatchObject({ responses: [expected], end: 'between' })
    expect(byteByByte(text, true)).toEqual(reading)
  })
})

const notHttp = /^Response does not match the HTTP\/1\.1 protocol \(.+\)$/
const wrongLength = /^response body does not have the length its header says$/
const headerTooLarge = /^response header too large$/
const bodyTooLarge = /^response body too large$/

describe('a response that is refused', () => {
  it.each<[string, string, RegExp]>([
    ['a banner of another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', notHttp],
    ['one letter of another protocol', 'S', notHttp],
    ['a lower-case version', 'http/1.1 200 OK\r\n', notHttp],
    ['HTTP/2 frames', '\0\0\x04\0\0\0\0\0\0', notHttp],
    ['an HTTP/2 version', 'HTTP/2 200\r\n', notHttp],
    ['an HTTP/1.2 version', 'HTTP/1.2 200 OK\r\n', notHttp],
    ['a TLS alert', '\x15\x03\x01\0\x02\x02\x46', notHttp],
    ['an empty line first', `\r\n${ok}`, notHttp],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n', notHttp],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n', notHttp],
    ['a status that begins with 0', 'HTTP/1.1 099 OK\r\n', notHttp],
    ['a status of letters', 'HTTP/1.1 abc OK\r\n', notHttp],
    ['two spaces before the status', 'HTTP/1.1  200 OK\r\n', notHttp],
    ['a control character in the reason', 'HTTP/1.1 200 O\x01K\r\n', notHttp],
    ['a folded header', `${ok}X: a\r\n b\r\n`, notHttp],
    ['a header folded by a tab', `${ok}X: a\r\n\tb\r\n`, notHttp],
    ['a blank before the first header', `${ok} X: a\r\n`, notHttp],
    ['a blank before a colon', `${ok}Content-Length : 5\r\n`, notHttp],
    ['a header without a colon', `${ok}Content-Length\r\n`, notHttp],
    ['a header without a name', `${ok}: 5\r\n`, notHttp],
    ['a header name with a parenthesis', `${ok}X(): 5\r\n`, notHttp],
    ['a header name beyond ASCII', `${ok}\xe4: 5\r\n`, notHttp],
    ['NUL in a value', `${ok}X: a\0b\r\n`, notHttp],
    ['a carriage return alone in a value', `${ok}X: a\rContent-Length: 5\r\n`, notHttp],
    ['a line feed alone after the status line', 'HTTP/1.1 200 OK\nContent-Length: 5\n\n', notHttp],
    ['a line feed alone after a header', `${ok}X: a\nContent-Length: 5\r\n\r\n`, notHttp],
    ['a line feed alone as the end of the header', `${ok}Content-Length: 5\r\n\nhello`, notHttp],
    ['two different lengths', `${ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\n`, wrongLength],
    ['a length beside chunks', `${ok}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n`, wrongLength],
    ['chunks beside a length', `${ok}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n`, wrongLength],
    ['a negative length', `${ok}Content-Length: -5\r\n\r\n`, notHttp],
    ['a length with a sign', `${ok}Content-Length: +5\r\n\r\n`, notHttp],
    ['a length with a fraction', `${ok}Content-Length: 5.0\r\n\r\n`, notHttp],
    ['a length with an exponent', `${ok}Content-Length: 5e0\r\n\r\n`, notHttp],
    ['a length in hexadecimal', `${ok}Content-Length: 0x5\r\n\r\n`, notHttp],
    ['an empty length', `${ok}Content-Length:\r\n\r\n`, notHttp],
    ['a list of lengths', `${ok}Content-Length: 5, 5\r\n\r\n`, notHttp],
    ['a bad length where no body can be', 'HTTP/1.1 204 No Content\r\nContent-Length: -5\r\n\r\n', notHttp],
    ['a length over 2 GiB', `${ok}Content-Length: ${2 ** 31 + 1}\r\n\r\n`, bodyTooLarge],
    ['a length over all numbers', `${ok}Content-Length: ${'9'.repeat(400)}\r\n\r\n`, bodyTooLarge],
    ['another transfer coding', `${ok}Transfer-Encoding: gzip\r\n\r\n`, notHttp],
    ['two transfer codings', `${ok}Transfer-Encoding: gzip, chunked\r\n\r\n`, notHttp],
    ['chunks twice', `${ok}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n`, notHttp],
    ['the identity coding', `${ok}Transfer-Encoding: identity\r\n\r\n`, notHttp],
    ['chunks in HTTP/1.0', 'HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', notHttp],
    ['a chunk without a size', chunked('\r\n'), notHttp],
    ['a chunk size with a sign', chunked('+5\r\n'), notHttp],
    ['a negative chunk size', chunked('-5\r\n'), notHttp],
    ['a chunk size with a prefix', chunked('0x5\r\n'), notHttp],
    ['a chunk size that is none', chunked('5g\r\n'), notHttp],
    ['a blank before a chunk size', chunked(' 5\r\n'), notHttp],
    ['a blank after a chunk size', chunked('5 \r\n'), notHttp],
    ['a line feed alone after a chunk size', chunked('5\nhello\r\n0\r\n\r\n'), notHttp],
    ['a carriage return in an extension', chunked('5;a\rb\r\n'), notHttp],
    ['a chunk that is longer than its size', chunked('5\r\nhello!\r\n0\r\n\r\n'), notHttp],
    ['a chunk that is longer than its size, before its line ends', chunked('5\r\nhello!!!'), notHttp],
    ['a chunk that is followed by a line feed alone', chunked('5\r\nhello\n0\r\n\r\n'), notHttp],
    ['a chunk size line of 5 kB', chunked(`5;${'x'.repeat(5000)}`), notHttp],
    ['a chunk over 2 GiB', chunked('80000001\r\n'), bodyTooLarge],
    ['a chunk over all numbers', chunked(`${'f'.repeat(400)}\r\n`), bodyTooLarge],
    ['chunks that are together over 2 GiB', chunked('1\r\nx\r\n80000000\r\n'), bodyTooLarge],
    ['a folded trailer', chunked('0\r\nX: a\r\n b\r\n\r\n'), notHttp],
    ['a trailer without a colon', chunked('0\r\nX\r\n\r\n'), notHttp],
    ['trailers of 70 kB', chunked(`0\r\n${'X: aaaaaaa\r\n'.repeat(6000)}`), headerTooLarge],
    ['a header of 70 kB', `${ok}X: ${'a'.repeat(70_000)}`, headerTooLarge],
    ['many headers of together 70 kB', `${ok}${'X: aaaaaaa\r\n'.repeat(6000)}`, headerTooLarge],
    [
      'an informational header of 70 kB',
      `HTTP/1.1 102 Processing\r\n${'X: aaaaaaa\r\n'.repeat(6000)}`,
      headerTooLarge,
    ],
    ['a status line of 70 kB', `HTTP/1.1 200 ${'a'.repeat(70_000)}`, headerTooLarge],
    [
      'a protocol that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n',
      /^connection closed by the server/,
    ],
  ])('for %s', (_, text, expected) => {
    const reading = readText(text)
    expect(reading).toEqual({ responses: [], end: expect.stringMatching(expected) })
    expect(byteByByte(text)).toEqual(reading)
  })

  it('stays refused, whatever comes after it', () => {
    const reader = new Http1ResponseReader()
    const good = bytesOf(`${ok}Content-Length: 5\r\n\r\nhello`)
    expect(reader.push(bytesOf('SSH-2.0'), 0, 7)).toBe('failed')
    expect(reader.push(good, 0, good.length)).toBe('failed')
    expect(reader.end()).toBe('failed')
    reader.reset()
    expect(reader.push(good, 0, good.length)).toBe('complete')
  })

  it('is refused from one byte more than 64 KiB of header on', () => {
    const headOf = (bytes: number): string => {
      const [before, after] = [`${ok}X: `, '\r\nContent-Length: 0\r\n\r\n']
      return before + 'a'.repeat(bytes - before.length - after.length) + after
    }
    expect(readText(headOf(65_536))).toMatchObject({ responses: [{ status: 200 }], end: 'between' })
    expect(readText(headOf(65_537))).toEqual({ responses: [], end: 'response header too large' })
  })

  it('is refused for too many bytes without a length', () => {
    const small = new Http1ResponseReader(10)
    const exact = bytesOf(`${ok}\r\n${'x'.repeat(10)}`)
    expect(small.push(exact, 0, exact.length)).toBe('partial')
    expect(small.push(exact, 0, 1)).toBe('failed')
    expect(small.failure).toEqual({
      ok: false,
      failure: 'malformed-response',
      text: 'response body too large',
    })
  })
})

describe('a connection that ends', () => {
  it.each<[string, string]>([
    ['before any byte', ''],
    ['in the status line', 'HTTP/1.1 2'],
    ['in a header', `${ok}Content-Le`],
    ['before the end of the header', `${ok}Content-Length: 5\r\n`],
    ['after an informational response', 'HTTP/1.1 102 Processing\r\n\r\n'],
    ['before the body', `${ok}Content-Length: 5\r\n\r\n`],
    ['in the body', `${ok}Content-Length: 5\r\n\r\nhell`],
    ['in a chunk size', chunked('5')],
    ['in a chunk', chunked('5\r\nhell')],
    ['after a chunk', chunked('5\r\nhello')],
    ['before the last chunk', chunked('5\r\nhello\r\n')],
    ['before the end of the trailers', chunked('5\r\nhello\r\n0\r\n')],
  ])('%s cuts the response short', (_, text) => {
    const cut = { responses: [], end: 'connection closed by the server before the response was complete' }
    expect(readText(text, true)).toEqual(cut)
    expect(byteByByte(text, true)).toEqual(cut)
  })

  it('is no protocol error', () => {
    const reader = new Http1ResponseReader()
    expect(reader.end()).toBe('failed')
    expect(reader.failure?.failure).toBe('connection')
  })
})

describe('one response after another', () => {
  const response = (headers: string, body: string): Buffer =>
    bytesOf(`${ok}${headers}Content-Length: ${body.length}\r\n\r\n${body}`)

  it('is read one at a time, and says where it ends', () => {
    const reader = new Http1ResponseReader()
    const [first, second] = [response('', 'one'), response('', 'second')]
    const both = Buffer.concat([first, second])
    expect(reader.push(both, 0, both.length)).toBe('complete')
    expect([reader.body.toString(), reader.position]).toEqual(['one', first.length])
    expect(reader.push(both, reader.position, both.length)).toBe('complete')
    expect([reader.body.toString(), reader.position]).toEqual(['second', both.length])
  })

  it('has the same headers, the same object, when their bytes are the same', () => {
    const reader = new Http1ResponseReader()
    const readOne = (bytes: Buffer) => {
      expect(reader.push(bytes, 0, bytes.length)).toBe('complete')
      return reader.headers
    }
    const headers = readOne(response('X: a\r\n', 'one'))
    expect(readOne(response('X: a\r\n', 'two'))).toBe(headers)
    expect(readOne(response('X: b\r\n', 'two'))).toEqual({ x: 'b', 'content-length': '3' })
    expect(headers).toEqual({ x: 'a', 'content-length': '3' })
    expect(Object.isFrozen(headers)).toBe(true)
  })

  it('is read anew when any byte of its header is another', () => {
    const first = response('X: abc\r\nInference-Header-Content-Length: 13\r\n', 'hello')
    const headEnd = first.indexOf('\r\n\r\n') + 4
    for (let place = 0; place < headEnd; place += 1) {
      const reader = new Http1ResponseReader()
      reader.push(first, 0, first.length)
      const { headers } = reader
      const second = Buffer.from(first)
      second[place]! ^= 1
      const reading = read([second], false, reader)
      expect([place, reading]).toEqual([place, read([second])])
      if (reading.responses.length > 0) expect(reader.headers).not.toBe(headers)
    }
  })

  it('is not taken for one with a known header when its status line has begun before', () => {
    const known = response('X: abc\r\n', 'hello')
    const reader = new Http1ResponseReader()
    reader.push(known, 0, known.length)
    // What follows is the reason of its status line.
    const pieces = [bytesOf('HTTP/1.1 503 '), known]
    expect(read(pieces, false, reader)).toMatchObject({
      responses: [{ status: 503, body: 'hello' }],
      end: 'between',
    })
  })

  it('has a body in the buffer it came in when it is whole there, and in its own memory when not', () => {
    const reader = new Http1ResponseReader()
    const bytes = response('', 'hello')
    reader.push(bytes, 0, bytes.length)
    bytes.fill('!', bytes.length - 5)
    expect(reader.body.toString()).toBe('!!!!!')
    const split = response('', 'hello')
    reader.push(split, 0, split.length - 2)
    reader.push(split, split.length - 2, split.length)
    split.fill('!')
    expect(reader.body.toString()).toBe('hello')
  })

  it('does not take the memory that a header only claims', () => {
    const reader = new Http1ResponseReader()
    const before = process.memoryUsage().arrayBuffers
    const claim = bytesOf(`${ok}Content-Length: ${2 ** 31}\r\n\r\nx`)
    expect(reader.push(claim, 0, claim.length)).toBe('partial')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 26)
  })
})

/** Any response that is allowed, as text, with what must be read from it. */
const responses = fc
  .record({
    status: fc.constantFrom(200, 400, 404, 503),
    informational: fc.nat({ max: 3 }),
    fields: fc.array(
      fc.tuple(
        fc.stringMatching(/^[A-Za-z!-][A-Za-z0-9_-]{0,8}$/),
        fc.stringMatching(/^[!-~\x80-\xff]([\t -~\x80-\xff]{0,8}[!-~\x80-\xff])?$/),
      ),
      { maxLength: 4 },
    ),
    pieces: fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 4 }),
    coding: fc.constantFrom('length', 'chunked'),
    blanks: fc.constantFrom('', ' ', '\t '),
  })
  .map(({ status, informational, fields, pieces, coding, blanks }) => {
    const own = fields.map(([name, value]) => [`x-${name}`, value] as const)
    const body = Buffer.concat(pieces)
    const framing =
      coding === 'length' ? `Content-Length:${blanks}${body.length}` : `Transfer-Encoding: chunked${blanks}`
    const chunks = pieces.map(
      (piece) => `${piece.length.toString(16)}\r\n${Buffer.from(piece).toString('latin1')}\r\n`,
    )
    const lines = own.map(([name, value]) => `${name}:${blanks}${value}${blanks}\r\n`)
    return {
      text:
        'HTTP/1.1 103 Early\r\nLink: x\r\n\r\n'.repeat(informational) +
        `HTTP/1.1 ${status} R\r\n${lines.join('')}${framing}\r\n\r\n` +
        (coding === 'length' ? body.toString('latin1') : `${chunks.join('')}0\r\n\r\n`),
      status,
      body: body.toString('latin1'),
      names: own.map(([name]) => name.toLowerCase()),
      values: own.map(([, value]) => value),
    }
  })

const splitAt = (text: string, points: readonly number[]): readonly Buffer[] => {
  const places = [...new Set(points.map((point) => point % text.length))].toSorted((a, b) => a - b)
  return [0, ...places].map((place, index) => bytesOf(text.slice(place, places[index] ?? text.length)))
}

describe('any responses', () => {
  it('are read as they were written, however they are split', () => {
    fc.assert(
      fc.property(
        fc.array(responses, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        (written, points) => {
          const text = written.map((one) => one.text).join('')
          const whole = readText(text)
          expect(whole.end).toBe('between')
          expect(whole.responses.map(({ status, body }) => [status, body])).toEqual(
            written.map(({ status, body }) => [status, body]),
          )
          for (const [index, { headers }] of whole.responses.entries()) {
            const { names, values } = written[index]!
            const own = Object.entries(headers).filter(([name]) => name.startsWith('x-'))
            expect(own.flatMap(([, value]) => value).toSorted()).toEqual(values.toSorted())
            expect(own.map(([name]) => name).toSorted()).toEqual([...new Set(names)].toSorted())
          }
          expect(read(splitAt(text, points))).toEqual(whole)
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it('with a few bytes changed are read alike, however they are split', () => {
    const change = fc.record({
      place: fc.nat(),
      bytes: fc.constantFrom('', '\r', '\n', '\r\n', '0', ':', ' ', '\xff'),
    })
    fc.assert(
      fc.property(
        responses,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        fc.boolean(),
        ({ text }, changes, points, isEnded) => {
          let changed = text
          for (const { place, bytes } of changes) {
            const at = place % changed.length
            changed = changed.slice(0, at) + bytes + changed.slice(at + 1)
          }
          const whole = readText(changed, isEnded)
          expect(read(splitAt(changed, points), isEnded)).toEqual(whole)
        },
      ),
      { numRuns: 1500, seed: 8 },
    )
  })

  it('of any bytes never throw and never hang', () => {
    const tokens = fc.constantFrom(
      ok,
      'HTTP/1.0 204 \r\n',
      'Content-Length: 3\r\n',
      'Transfer-Encoding: chunked\r\n',
      'Connection: close\r\n',
      '\r\n',
      '3\r\nabc\r\n',
      '0\r\n\r\n',
      'X',
      ':',
      '\n',
    )
    const piece = fc.oneof(
      tokens.map((token) => bytesOf(token)),
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, isEnded) => {
        const { responses: found, end } = read(pieces, isEnded)
        expect(end.length).toBeGreaterThan(0)
        const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
        expect(found.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(bytes)
      }),
      { numRuns: 3000, seed: 9 },
    )
  })
})
