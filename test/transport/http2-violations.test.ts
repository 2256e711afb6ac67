import { afterEach, describe, expect, it } from 'vitest'
import {
  data,
  type ErrorName,
  flag,
  frame,
  goaway,
  headers,
  padded,
  reset,
  settings,
  settingsAck,
  uint,
  windowUpdate,
} from '../fakes/http2-bytes.ts'
import {
  checkOf,
  closeAll,
  controlFrames,
  goodAnswer,
  goodData,
  goodHead,
  headBlock,
  hello,
  ok,
  rawServer,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

const { endHeaders } = flag

/** A rule of RFC 9113 that ends the connection; `answer`: to the first call, on this stream. */
type ConnectionError = {
  readonly name: string
  readonly answer: (id: number) => readonly Buffer[]
  readonly code: ErrorName
  readonly reason: RegExp
}

const wrongStreams: readonly ConnectionError[] = [
  ...(
    [
      ['DATA on stream 0', () => data(0, Buffer.of(1)), /DATA came on stream 0, which nobody began/],
      ['HEADERS on stream 0', () => headers(0, headBlock()), /HEADERS came on stream 0/],
      ['RST_STREAM on stream 0', () => reset(0, 'CANCEL'), /RST_STREAM came on stream 0/],
      ['PRIORITY on stream 0', () => frame('PRIORITY', 0, 0, Buffer.alloc(5)), /PRIORITY came on no stream/],
      ['CONTINUATION on stream 0', () => frame('CONTINUATION', endHeaders, 0), /continues nothing/],
      ['SETTINGS on a stream', (id: number) => frame('SETTINGS', 0, id), /SETTINGS came on a stream/],
      ['PING on a stream', (id: number) => frame('PING', 0, id, Buffer.alloc(8)), /PING came on a stream/],
      ['GOAWAY on a stream', (id: number) => frame('GOAWAY', 0, id, Buffer.alloc(8)), /GOAWAY came on a str/],
      ['DATA on an idle stream', (id: number) => data(id + 2, Buffer.of(1)), /DATA came on stream 3, which/],
      ['HEADERS on an idle stream', (id: number) => headers(id + 2, headBlock()), /HEADERS came on stream 3/],
      [
        'RST_STREAM on an idle stream',
        (id: number) => reset(id + 2, 'CANCEL'),
        /RST_STREAM came on stream 3/,
      ],
      ['WINDOW_UPDATE on an idle stream', (id: number) => windowUpdate(id + 2, 1), /WINDOW_UPDATE came on/],
      ['DATA on an even stream', () => data(2, Buffer.of(1)), /DATA came on stream 2/],
      ['HEADERS on an even stream', () => headers(2, headBlock()), /HEADERS came on stream 2/],
      ['the last stream of all', () => headers(2 ** 31 - 1, headBlock()), /stream 2147483647, which nobody/],
    ] as const
  ).map(([name, answer, reason]) => ({
    name,
    answer: (id: number) => [answer(id)],
    code: 'PROTOCOL_ERROR' as const,
    reason,
  })),
  {
    name: 'PUSH_PROMISE',
    answer: (id) => [frame('PUSH_PROMISE', endHeaders, id, Buffer.concat([uint(2, 4), headBlock()]))],
    code: 'PROTOCOL_ERROR',
    reason: /PUSH_PROMISE came, which was not allowed/,
  },
]

const wrongLengths: readonly ConnectionError[] = [
  ...(
    [
      ['SETTINGS of 5 bytes', () => frame('SETTINGS', 0, 0, Buffer.alloc(5)), /SETTINGS frame has 5 bytes/],
      [
        'SETTINGS ack that sets',
        () => frame('SETTINGS', 1, 0, Buffer.alloc(6)),
        /SETTINGS frame has 6 bytes/,
      ],
      ['PING of 7 bytes', () => frame('PING', 0, 0, Buffer.alloc(7)), /PING has 7 bytes/],
      ['PING ack of 9 bytes', () => frame('PING', 1, 0, Buffer.alloc(9)), /PING has 9 bytes/],
      ['PING of nothing', () => frame('PING', 0, 0), /PING has 0 bytes/],
      ['RST_STREAM of 3 bytes', (id: number) => frame('RST_STREAM', 0, id, Buffer.alloc(3)), /has 3 bytes/],
      ['RST_STREAM of 5 bytes', (id: number) => frame('RST_STREAM', 0, id, Buffer.alloc(5)), /has 5 bytes/],
      ['GOAWAY of 7 bytes', () => frame('GOAWAY', 0, 0, Buffer.alloc(7)), /GOAWAY has 7 bytes/],
      ['WINDOW_UPDATE of 3 bytes', () => frame('WINDOW_UPDATE', 0, 0, Buffer.alloc(3)), /has 3 bytes/],
      [
        'WINDOW_UPDATE of 5 bytes on a stream',
        (id: number) => frame('WINDOW_UPDATE', 0, id, Buffer.alloc(5)),
        /WINDOW_UPDATE has 5 bytes/,
      ],
      ['PRIORITY of 4 bytes', (id: number) => frame('PRIORITY', 0, id, Buffer.alloc(4)), /has 4 bytes/],
      [
        'HEADERS too short for its priority',
        (id: number) => frame('HEADERS', endHeaders | flag.priority, id, Buffer.alloc(4)),
        /shorter than its fields/,
      ],
      [
        'DATA that is too large',
        (id: number) => data(id, Buffer.alloc(16_385)),
        /has 16385 bytes where 16384/,
      ],
      ['HEADERS that are too large', (id: number) => headers(id, Buffer.alloc(20_000)), /has 20000 bytes/],
      ['a frame without end', () => Buffer.from('ffffff0a0000000000', 'hex'), /has 16777215 bytes/],
    ] as const
  ).map(([name, answer, reason]) => ({
    name,
    answer: (id: number) => [answer(id)],
    code: 'FRAME_SIZE_ERROR' as const,
    reason,
  })),
]

const wrongPadding: readonly ConnectionError[] = [
  {
    name: 'DATA with as much padding as payload',
    answer: (id) => [goodHead(id), frame('DATA', flag.padded, id, Buffer.of(2, 0))],
    code: 'PROTOCOL_ERROR',
    reason: /more padding than payload/,
  },
  {
    name: 'DATA with padding and no payload',
    answer: (id) => [goodHead(id), frame('DATA', flag.padded, id)],
    code: 'PROTOCOL_ERROR',
    reason: /more padding than payload/,
  },
  {
    name: 'HEADERS with more padding than payload',
    answer: (id) => [
      frame('HEADERS', endHeaders | flag.padded, id, Buffer.concat([Buffer.of(255), headBlock()])),
    ],
    code: 'PROTOCOL_ERROR',
    reason: /more padding than payload/,
  },
  {
    name: 'HEADERS whose padding reaches into its priority',
    answer: (id) => [
      frame('HEADERS', endHeaders | flag.padded | flag.priority, id, padded(Buffer.alloc(4), 3)),
    ],
    code: 'PROTOCOL_ERROR',
    reason: /more padding than payload/,
  },
]

const wrongBlocks: readonly ConnectionError[] = [
  {
    name: 'CONTINUATION after nothing',
    answer: (id) => [frame('CONTINUATION', endHeaders, id, headBlock())],
    code: 'PROTOCOL_ERROR',
    reason: /continues nothing/,
  },
  {
    name: 'CONTINUATION after a header that is complete',
    answer: (id) => [goodHead(id), frame('CONTINUATION', endHeaders, id)],
    code: 'PROTOCOL_ERROR',
    reason: /continues nothing/,
  },
  {
    name: 'CONTINUATION of another stream',
    answer: (id) => [frame('HEADERS', 0, id, headBlock()), frame('CONTINUATION', endHeaders, id + 2)],
    code: 'PROTOCOL_ERROR',
    reason: /continues nothing/,
  },
  ...(
    [
      ['DATA', (id: number) => goodData(id)],
      ['HEADERS', (id: number) => goodHead(id)],
      ['PING', () => frame('PING', 0, 0, Buffer.alloc(8))],
      ['SETTINGS', () => settings()],
      ['a frame that nobody knows', () => frame(0xee, 0, 0)],
    ] as const
  ).map(([name, inside]) => ({
    name: `${name} inside of a header block`,
    answer: (id: number) => [frame('HEADERS', 0, id, headBlock()), inside(id)],
    code: 'PROTOCOL_ERROR' as const,
    reason: /a header block is interrupted/,
  })),
  {
    name: 'a header block without end',
    answer: (id) => [
      frame('HEADERS', 0, id, headBlock()),
      ...Array.from({ length: 20 }, () => frame('CONTINUATION', 0, id, Buffer.alloc(16_384, 0x88))),
    ],
    code: 'ENHANCE_YOUR_CALM',
    reason: /response header is too large/,
  },
  {
    name: 'empty CONTINUATION frames without end',
    answer: (id) => [
      frame('HEADERS', 0, id, headBlock()),
      Buffer.concat(Array.from({ length: 30_000 }, () => frame('CONTINUATION', 0, id))),
    ],
    code: 'ENHANCE_YOUR_CALM',
    reason: /response header is too large/,
  },
  ...(
    [
      ['an index of no entry', Buffer.of(0x80 | 62)],
      ['index 0', Buffer.of(0x80)],
      ['a string longer than the block', Buffer.of(0x00, 0x7e)],
      ['a table larger than allowed', Buffer.of(0x3f, 0xe2, 0x1f)],
      ['a table size after a field', Buffer.of(0x88, 0x20)],
      ['bad Huffman code', Buffer.of(0x00, 0x84, 255, 255, 255, 255, 0x00)],
      ['an integer without end', Buffer.of(0xff, 255, 255, 255, 255, 255, 255)],
    ] as const
  ).map(([name, bytes]) => ({
    name: `a header block with ${name}`,
    answer: (id: number) => [headers(id, bytes)],
    code: 'COMPRESSION_ERROR' as const,
    reason: /^the server breaks HTTP\/2: .{10}/,
  })),
  {
    name: 'a broken header block on a stream that is finished',
    answer: (id) => [goodHead(id), headers(id, Buffer.of(0x80), true)],
    code: 'COMPRESSION_ERROR',
    reason: /index 0/,
  },
]

const wrongWindows: readonly ConnectionError[] = [
  {
    name: 'WINDOW_UPDATE of the connection by nothing',
    answer: () => [windowUpdate(0, 0)],
    code: 'PROTOCOL_ERROR',
    reason: /by nothing/,
  },
  {
    name: 'WINDOW_UPDATE of the connection beyond what it can be',
    answer: () => [windowUpdate(0, 2 ** 31 - 1)],
    code: 'FLOW_CONTROL_ERROR',
    reason: /larger than it can be/,
  },
  {
    name: 'INITIAL_WINDOW_SIZE that widens a stream beyond what it can be',
    answer: (id) => [windowUpdate(id, 2 ** 31 - 1 - 65_535), settings([4, 70_000])],
    code: 'FLOW_CONTROL_ERROR',
    reason: /larger than it can be/,
  },
  ...(
    [
      ['INITIAL_WINDOW_SIZE above 31 bits', settings([4, 2 ** 31]), 'FLOW_CONTROL_ERROR', /2147483648/],
      ['ENABLE_PUSH', settings([2, 1]), 'PROTOCOL_ERROR', /ENABLE_PUSH/],
      ['MAX_FRAME_SIZE too small', settings([5, 16_383]), 'PROTOCOL_ERROR', /MAX_FRAME_SIZE is 16383/],
      ['MAX_FRAME_SIZE too large', settings([5, 2 ** 24]), 'PROTOCOL_ERROR', /MAX_FRAME_SIZE is 16777216/],
    ] as const
  ).map(([name, bytes, code, reason]) => ({ name, answer: () => [bytes], code, reason })),
]

describe('a server that breaks a rule of the connection', () => {
  it.each([...wrongStreams, ...wrongLengths, ...wrongPadding, ...wrongBlocks, ...wrongWindows])(
    'with $name is told and left, and the next call is on a new connection',
    async ({ answer, code, reason }) => {
      const server = await rawServer({
        onCall: ({ connection, streamId, place }) =>
          connection.send(...(place === 0 ? answer(streamId) : [goodAnswer(streamId)])),
      })
      const transport = await transportTo(server)
      expect(await checkOf(transport)).toMatchObject({
        ok: false,
        failure: 'malformed-response',
        text: expect.stringMatching(reason),
      })
      expect(await checkOf(transport)).toEqual(ok)
      expect(server.connections).toHaveLength(2)
      await expect.poll(() => server.connections[0]!.isClosed).toBe(true)
      expect(
        controlFrames(server.connections[0]!)
          .filter((said) => said !== 'SETTINGS ack')
          .at(-1),
      ).toBe(`GOAWAY 0 ${code}`)
      expect(controlFrames(server.connections[1]!)).toEqual(hello)
    },
  )

  it('while several calls are in flight fails them all, once each', async () => {
    let calls = 0
    const server = await rawServer({
      onCall: ({ connection, streamId }) => {
        calls += 1
        if (calls === 3) connection.send(frame('PING', 0, 1, Buffer.alloc(8)))
        if (calls > 3) connection.send(goodAnswer(streamId))
      },
    })
    const transport = await transportTo(server, {}, 3)
    const checks = await Promise.all([0, 1, 2].map((lane) => checkOf(transport, lane)))
    for (const check of checks) expect(check).toMatchObject({ failure: 'malformed-response' })
    expect(await checkOf(transport)).toEqual(ok)
    expect(transport.reconnections()).toBe(1)
    expect(calls).toBe(4)
  })
})

describe('a server whose first bytes are not HTTP/2', () => {
  it.each<readonly [string, Buffer, ErrorName]>([
    ['HTTP/1.1', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), 'FRAME_SIZE_ERROR'],
    ['garbage', Buffer.from('garbage that is no frame at all'), 'FRAME_SIZE_ERROR'],
    ['a TLS alert', Buffer.from('15030100020228000000', 'hex'), 'FRAME_SIZE_ERROR'],
    ['an acknowledgement of SETTINGS', settingsAck(), 'PROTOCOL_ERROR'],
    ['PING', frame('PING', 0, 0, Buffer.alloc(8)), 'PROTOCOL_ERROR'],
    ['GOAWAY', goaway(0, 'NO_ERROR'), 'PROTOCOL_ERROR'],
    ['WINDOW_UPDATE', windowUpdate(0, 1), 'PROTOCOL_ERROR'],
    ['HEADERS', goodHead(1), 'PROTOCOL_ERROR'],
    ['a frame that nobody knows', frame(0xaa, 0, 0), 'PROTOCOL_ERROR'],
  ])('but %s is a failed connection', async (_, greeting, code) => {
    const server = await rawServer({ greeting })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual({
      ok: false,
      failure: 'connection',
      text: 'what answers does not speak HTTP/2',
    })
    await expect.poll(() => server.connections.every(({ isClosed }) => isClosed)).toBe(true)
    for (const { said } of server.connections) {
      expect(said.at(-1)).toBe(`GOAWAY 0 ${code}`)
      expect(said.filter((text) => text.startsWith('HEADERS'))).toEqual([])
    }
    expect(transport.reconnections()).toBe(0)
  })

  it('but bad SETTINGS is a server that breaks HTTP/2', async () => {
    const server = await rawServer({ greeting: settings([2, 1]) })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toMatchObject({ failure: 'malformed-response' })
  })
})
