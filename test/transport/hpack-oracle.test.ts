import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import http2 from 'node:http2'
import net, { type AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type DecodedFields, HpackDecoder } from '../../src/transport/hpack-decoder.ts'
import { encodeLiteralFields } from '../../src/transport/hpack-literal.ts'
import { HpackMemo } from '../../src/transport/hpack-memo.ts'
import { type HeaderField, hpackStaticTable } from '../../src/transport/hpack-static-table.ts'
import { encodeInteger, encodeString } from './hpack-encoder.ts'

/** What the server is to send: names may come more than once. */
type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly sensitive?: readonly string[]
  readonly trailers?: Readonly<Record<string, string>>
}

/** Without one Node would add that of the moment. */
const date = 'Mon, 21 Oct 2013 20:13:21 GMT'

const open: { close(): void }[] = []

afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

type Oracle = { readonly port: number; readonly requests: (readonly string[])[] }

/** Node's own server, whose compression is nghttp2's. The request for `/n` gets answer n. */
const startOracle = async (answers: readonly Answer[]): Promise<Oracle> => {
  const requests: (readonly string[])[] = []
  const server = http2.createServer({
    maxDeflateDynamicTableSize: 65_536,
    maxSendHeaderBlockLength: 1_000_000,
    maxHeaderListPairs: 1000,
    settings: { maxHeaderListSize: 1_000_000 },
  })
  server.on('stream', (stream, headers, _flags, rawHeaders) => {
    requests.push(rawHeaders)
    const { status, headers: fields, sensitive = [], trailers } = answers[Number(headers[':path']?.slice(1))]!
    if (trailers !== undefined) stream.on('wantTrailers', () => stream.sendTrailers(trailers))
    stream.respond(
      { ':status': status, ...fields, date, [http2.sensitiveHeaders]: [...sensitive] },
      { waitForTrailers: trailers !== undefined },
    )
    stream.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(server)
  return { port: (server.address() as AddressInfo).port, requests }
}

const frameType = { data: 0, headers: 1, reset: 3, settings: 4, goaway: 7, continuation: 9 } as const
const flag = { ack: 1, endStream: 1, endHeaders: 4 } as const

const frameOf = (type: number, flags: number, stream: number, payload: Uint8Array): Buffer => {
  const header = Buffer.alloc(9)
  header.writeUIntBE(payload.length, 0, 3)
  header[3] = type
  header[4] = flags
  header.writeUInt32BE(stream, 5)
  return Buffer.concat([header, payload])
}

const tableSizeSetting = (size: number): Buffer => {
  const setting = Buffer.alloc(6)
  setting.writeUInt16BE(1, 0)
  setting.writeUInt32BE(size, 2)
  return setting
}

/** Just enough framing to have header blocks, on one connection and one request at a time. */
class RawClient {
  readonly #socket: net.Socket
  readonly #decode: (block: Buffer) => DecodedFields
  #received: Buffer = Buffer.alloc(0)
  #block: Buffer = Buffer.alloc(0)
  #blocks: DecodedFields[] = []
  #endsStream = false
  #nextStream = 1
  #settle: ((blocks: readonly DecodedFields[] | Error) => void) | undefined

  constructor(port: number, tableSize: number | undefined, decode: (block: Buffer) => DecodedFields) {
    this.#decode = decode
    this.#socket = net.connect(port, '127.0.0.1')
    this.#socket.on('data', (bytes) => this.#receive(bytes))
    this.#socket.on('close', () => this.#settle?.(new Error('the server closed the connection')))
    open.push({ close: () => this.#socket.destroy() })
    this.#socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
    this.#send(
      frameType.settings,
      0,
      0,
      tableSize === undefined ? Buffer.alloc(0) : tableSizeSetting(tableSize),
    )
  }

  /** The header blocks of the response: the header, and the trailers when there are any. */
  async request(block: Uint8Array): Promise<readonly DecodedFields[]> {
    this.#blocks = []
    const answered = new Promise<readonly DecodedFields[] | Error>((resolve) => {
      this.#settle = resolve
    })
    this.#send(frameType.headers, flag.endHeaders | flag.endStream, this.#nextStream, block)
    this.#nextStream += 2
    const blocks = await answered
    if (blocks instanceof Error) throw blocks
    return blocks
  }

  #send(type: number, flags: number, stream: number, payload: Uint8Array): void {
    this.#socket.write(frameOf(type, flags, stream, payload))
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes])
    while (this.#received.length >= 9) {
      const length = this.#received.readUIntBE(0, 3)
      if (this.#received.length < 9 + length) return
      const [type, flags] = [this.#received[3]!, this.#received[4]!]
      const payload = this.#received.subarray(9, 9 + length)
      this.#received = this.#received.subarray(9 + length)
      this.#onFrame(type, flags, payload)
    }
  }

  #onFrame(type: number, flags: number, payload: Buffer): void {
    if (type === frameType.settings && (flags & flag.ack) === 0) {
      this.#send(frameType.settings, flag.ack, 0, Buffer.alloc(0))
    }
    if (type === frameType.reset || type === frameType.goaway) {
      this.#settle?.(new Error(`frame ${type}: ${payload.toString('hex')}`))
    }
    if (type === frameType.data) this.#endsStream = (flags & flag.endStream) !== 0
    if (type === frameType.headers) {
      this.#block = Buffer.alloc(0)
      this.#endsStream = (flags & flag.endStream) !== 0
    }
    if (type === frameType.headers || type === frameType.continuation) {
      this.#block = Buffer.concat([this.#block, payload])
      if ((flags & flag.endHeaders) === 0) return
      this.#blocks.push(this.#decode(this.#block))
    }
    const isOfStream =
      type === frameType.data || type === frameType.headers || type === frameType.continuation
    if (isOfStream && this.#endsStream) this.#settle?.(this.#blocks)
  }
}

const requestOf = (place: number): Uint8Array =>
  encodeLiteralFields([
    [':method', 'POST'],
    [':scheme', 'http'],
    [':authority', 'localhost'],
    [':path', `/${place}`],
  ])

const fieldsOf = ({ status, headers }: Answer): readonly HeaderField[] => [
  [':status', String(status)],
  ...Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): HeaderField => [name, one]),
  ),
  ['date', date],
]

const expectAnswers = async (
  answers: readonly Answer[],
  order: readonly number[],
  tableSize: number | undefined,
  decoder: HpackDecoder,
  decode: (block: Buffer) => DecodedFields,
): Promise<void> => {
  const { port } = await startOracle(answers)
  const client = new RawClient(port, tableSize, decode)
  for (const place of order) {
    const answer = answers[place]!
    const [header, trailers] = await client.request(requestOf(place))
    expect(header).toStrictEqual(fieldsOf(answer))
    expect(trailers).toStrictEqual(answer.trailers && Object.entries(answer.trailers))
  }
  expect(decoder.dynamicTable.maxSize).toBeLessThanOrEqual(tableSize ?? 4096)
}

// Not what HTTP/2 forbids or these tests give themselves.
const isFree = (name: string): boolean =>
  !name.startsWith(':') && !['transfer-encoding', 'host', 'date'].includes(name)

const staticNames = [...new Set(hpackStaticTable.map(([name]) => name))].filter(isFree)

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0x21, max: 0x7e }) },
      fc.integer({ min: 0x80, max: 0xff }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((bytes) => String.fromCharCode(...bytes))

const arbitraryAnswer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom(200, 206, 400, 404, 500, 201, 418, 503),
  headers: fc.dictionary(
    fc.oneof(fc.constantFrom(...staticNames), fc.constantFrom('grpc-accept-encoding', 'x-a', 'x-b')),
    fc.oneof(fc.constantFrom('', 'application/grpc', 'gzip, deflate', 'triton'), text),
    { maxKeys: 12, noNullPrototype: true },
  ),
  trailers: fc.dictionary(fc.constantFrom('grpc-status', 'grpc-message', 'x-c'), text, {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  }),
})

describe.each([undefined, 0, 100, 4096, 65_536])('what nghttp2 sends when the table has %s bytes', (size) => {
  it('is what the server sent, for many answers on one connection', async () => {
    const random = fc.sample(arbitraryAnswer, { seed: 1_000 + (size ?? 0), numRuns: 60 })
    const answers: readonly Answer[] = [
      {
        status: 200,
        headers: { 'content-type': 'application/grpc' },
        trailers: { 'grpc-status': '0', 'grpc-message': '' },
      },
      { status: 200, headers: Object.fromEntries(staticNames.map((name) => [name, `of ${name}`])) },
      { status: 200, headers: { 'set-cookie': ['a=1', 'b=2', 'a=1'], 'x-many': ['1', '2'] } },
      {
        status: 200,
        headers: { authorization: 'secret', 'x-key': 'key' },
        sensitive: ['authorization', 'x-key'],
      },
      { status: 200, headers: { 'x-long': 'long '.repeat(5_000).trim(), 'x-empty': '' } },
      { status: 200, headers: { ['x-long-name'.repeat(100)]: 'value', 'x-rare': '\\'.repeat(3_000) } },
      { status: 204, headers: {} },
      { status: 304, headers: { etag: 'x' } },
      ...random,
    ]
    const places = answers.map((_, place) => place)
    const decoder = size === undefined ? new HpackDecoder() : new HpackDecoder(size)
    await expectAnswers(answers, [...places, ...places.toReversed(), 0, 0, 0], size, decoder, (block) =>
      decoder.decode(block, 0, block.length),
    )
    if (size !== 0) expect(decoder.dynamicTable.length).toBeGreaterThan(0)
  })

  it('is the same through memos, which have the settled blocks from memory', async () => {
    const trailersOf = (status: string, message: string): Answer => ({
      status: 200,
      headers: { 'content-type': 'application/grpc' },
      trailers: { 'grpc-status': status, 'grpc-message': message },
    })
    const decoder = size === undefined ? new HpackDecoder() : new HpackDecoder(size)
    const [headerMemo, trailersMemo] = [new HpackMemo(), new HpackMemo()]
    const decoded: DecodedFields[] = []
    await expectAnswers(
      [trailersOf('0', ''), trailersOf('14', 'no')],
      [0, 0, 1, 0, 1, 1, 0, 0, 0],
      size,
      decoder,
      (block) => {
        const memo = decoded.length % 2 === 0 ? headerMemo : trailersMemo
        const fields = memo.decode(decoder, block, 0, block.length)
        decoded.push(fields)
        return fields
      },
    )
    expect(decoded).toHaveLength(18)
    // A table of 100 bytes never settles: each field drives another out.
    if (size === 100) return
    expect(decoded.at(-1)).toBe(decoded.at(-3))
    expect(decoded.at(-2)).toBe(decoded.at(-4))
  })
})

it('every byte that a value may have is read from the Huffman code of nghttp2', async () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => byte === 0x09 || (byte >= 0x20 && byte !== 0x7f),
  )
  // Beside many characters of five bits even the longest code makes the text shorter.
  const headers = Object.fromEntries(
    bytes.map((byte) => [`x-${byte}`, `${'a'.repeat(30)}${String.fromCharCode(byte)}${'a'.repeat(30)}`]),
  )
  const decoder = new HpackDecoder()
  let longest = 0
  await expectAnswers([{ status: 200, headers }], [0, 0], undefined, decoder, (block) => {
    longest = Math.max(longest, block.length)
    return decoder.decode(block, 0, block.length)
  })
  expect(longest).toBeLessThan(bytes.length * 61)
})

describe('what nghttp2 reads', () => {
  const seenBy = async (block: Uint8Array): Promise<readonly HeaderField[]> => {
    const { port, requests } = await startOracle([{ status: 200, headers: {} }])
    const decoder = new HpackDecoder()
    await new RawClient(port, undefined, (bytes) => decoder.decode(bytes, 0, bytes.length)).request(block)
    const raw = requests[0]!
    return raw.flatMap((name, place) => (place % 2 === 0 ? [[name, raw[place + 1]!] as const] : []))
  }

  const target: readonly HeaderField[] = [
    [':method', 'POST'],
    [':scheme', 'http'],
    [':authority', 'localhost:8001'],
    [':path', '/0'],
  ]

  it('is what the literal encoder wrote', async () => {
    const fields: readonly HeaderField[] = [
      ...target,
      ['content-type', 'application/grpc'],
      ['te', 'trailers'],
      ['user-agent', 'x'.repeat(300)],
      ['authorization', 'Bearer secret'],
      ['accept-encoding', 'gzip, deflate'],
      ['x-empty', ''],
      ['x-bytes', 'caf\xe9'],
      ...staticNames
        .filter(
          (name) =>
            !['content-type', 'content-length', 'user-agent', 'authorization', 'accept-encoding'].includes(
              name,
            ),
        )
        .map((name): HeaderField => [name, `of ${name}`]),
    ]
    expect(await seenBy(encodeLiteralFields(fields))).toStrictEqual(fields)
  })

  it('is what the encoder of these tests wrote with Huffman coding', async () => {
    const value = Array.from({ length: 95 }, (_, place) => String.fromCharCode(0x20 + place))
      .join('')
      .trim()
    const block = Buffer.concat([
      encodeLiteralFields(target),
      encodeInteger(0x40, 0x3f, 0),
      encodeString('x-all', true),
      encodeString(value, true),
    ])
    expect(await seenBy(block)).toStrictEqual([...target, ['x-all', value]])
  })
})
