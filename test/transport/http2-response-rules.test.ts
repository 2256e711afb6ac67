import { afterEach, describe, expect, it } from 'vitest'
import { block, data, type ErrorName, headers, windowUpdate } from '../fakes/http2-bytes.ts'
import { goodFrame } from './infer-answer.ts'
import {
  checkOf,
  closeAll,
  controlFrames,
  goodAnswer,
  goodData,
  goodHead,
  goodTrailers,
  headBlock,
  hello,
  ok,
  rawServer,
  trailersBlock,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

/** A rule that ends one stream. */
type StreamError = {
  readonly name: string
  readonly answer: (id: number) => readonly Buffer[]
  readonly code: ErrorName
  readonly reason: string
}

const withField = (name: string, value: string): Buffer => Buffer.concat([headBlock(), block([name, value])])

const streamErrors: readonly StreamError[] = [
  {
    name: 'WINDOW_UPDATE by nothing',
    answer: (id) => [windowUpdate(id, 0)],
    code: 'PROTOCOL_ERROR',
    reason: 'a WINDOW_UPDATE by nothing',
  },
  {
    name: 'WINDOW_UPDATE beyond what it can be',
    answer: (id) => [windowUpdate(id, 2 ** 31 - 1)],
    code: 'FLOW_CONTROL_ERROR',
    reason: 'a window is larger than it can be',
  },
  ...(
    [
      [
        'a body before its header',
        (id: number) => [goodData(id)],
        'the response has a body before its header',
      ],
      [
        'a body after an informational header',
        (id: number) => [headers(id, block([':status', '103'])), goodData(id)],
        'the response has a body before its header',
      ],
      [
        'a second header',
        (id: number) => [goodHead(id), goodHead(id)],
        'a second header came before the end',
      ],
      ['no :status', (id: number) => [headers(id, block(['content-type', 'application/grpc']))], noStatus()],
      ['nothing in its header', (id: number) => [headers(id, Buffer.alloc(0))], noStatus()],
      ['a :status that is no number', (id: number) => [headers(id, block([':status', 'ok']))], noStatus()],
      ['a :status of four digits', (id: number) => [headers(id, block([':status', '2000']))], noStatus()],
      ['the :status 099', (id: number) => [headers(id, block([':status', '099']))], noStatus()],
      [
        'the :status 101',
        (id: number) => [headers(id, block([':status', '101']))],
        'the response is an HTTP 101',
      ],
      [
        'an informational header that is the end',
        (id: number) => [headers(id, block([':status', '103']), true)],
        'the response is an HTTP 103',
      ],
      [
        ':status after another field',
        (id: number) => [headers(id, block(['content-type', 'application/grpc'], [':status', '200']))],
        noStatus(),
      ],
      [':status twice', (id: number) => [headers(id, withField(':status', '200'))], outOfPlace(':status')],
      [
        "a request's pseudo-header",
        (id: number) => [headers(id, Buffer.concat([block([':status', '200'], [':path', '/'])]))],
        outOfPlace(':path'),
      ],
      [
        ':status in its trailers',
        (id: number) => [
          goodHead(id),
          goodData(id),
          headers(id, Buffer.concat([block([':status', '200']), trailersBlock()]), true),
        ],
        outOfPlace(':status'),
      ],
      ['an upper-case name', (id: number) => [headers(id, withField('X-Up', '1'))], badName('X-Up')],
      ['a name with a space', (id: number) => [headers(id, withField('x y', '1'))], badName('x y')],
      ['a name with a colon', (id: number) => [headers(id, withField('x:y', '1'))], badName('x:y')],
      ['an empty name', (id: number) => [headers(id, withField('', '1'))], badName('')],
      ['a name that is not ASCII', (id: number) => [headers(id, withField('\xe9', '1'))], badName('\xe9')],
      [
        'an upper-case name in its trailers',
        (id: number) => [goodHead(id), goodData(id), headers(id, block(['Grpc-Status', '0']), true)],
        badName('Grpc-Status'),
      ],
      ...['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'].map(
        (name) =>
          [
            `the field ${name}`,
            (id: number) => [headers(id, withField(name, 'x'))],
            `the header "${name}" is not allowed`,
          ] as const,
      ),
      ...['a\nb', 'a\rb', 'a\0b'].map(
        (value) =>
          [
            `the value ${JSON.stringify(value)}`,
            (id: number) => [headers(id, withField('x', value))],
            'the value of the header "x" is not allowed',
          ] as const,
      ),
      ...['x', '-1', '1e3', '', '9'.repeat(16)].map(
        (length) =>
          [
            `the content-length ${JSON.stringify(length)}`,
            (id: number) => [headers(id, withField('content-length', length))],
            'the response has no readable content-length',
          ] as const,
      ),
      [
        'two content-lengths',
        (id: number) => [
          headers(id, Buffer.concat([withField('content-length', '1'), block(['content-length', '2'])])),
        ],
        'the response has no readable content-length',
      ],
      [
        'more bytes than its content-length',
        (id: number) => [headers(id, withField('content-length', '10')), data(id, Buffer.alloc(11))],
        'the response has 11 bytes where its header says 10',
      ],
      [
        'fewer bytes than its content-length, with trailers',
        (id: number) => [headers(id, withField('content-length', '1000')), goodData(id), goodTrailers(id)],
        `the response has ${goodFrame().length} bytes where its header says 1000`,
      ],
      [
        'fewer bytes than its content-length, without trailers',
        (id: number) => [headers(id, withField('content-length', '1000')), data(id, goodFrame(), true)],
        `the response has ${goodFrame().length} bytes where its header says 1000`,
      ],
      [
        'a content-length and no body',
        (id: number) => [
          headers(id, Buffer.concat([withField('content-length', '1'), trailersBlock()]), true),
        ],
        'the response has 0 bytes where its header says 1',
      ],
      [
        'a header list that is too large',
        (id: number) => [headers(id, Buffer.concat([headBlock(), Buffer.alloc(10_000, 0x80 | 17)]))],
        'the response header is too large',
      ],
    ] as const
  ).map(([name, answer, reason]) => ({ name, answer, code: 'PROTOCOL_ERROR' as const, reason })),
]

function noStatus(): string {
  return 'the response has no HTTP status'
}

function outOfPlace(name: string): string {
  return `the pseudo-header "${name}" is out of place`
}

function badName(name: string): string {
  return `the header name ${JSON.stringify(name)} is not allowed`
}

describe('a server that breaks a rule of the stream', () => {
  it.each(streamErrors)('with $name is told so, and the next call is on the same connection', async (row) => {
    const server = await rawServer({
      onCall: ({ connection, streamId, place }) =>
        connection.send(...(place === 0 ? row.answer(streamId) : [goodAnswer(streamId)])),
    })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual({ ok: false, failure: 'malformed-response', text: row.reason })
    expect(await checkOf(transport)).toEqual(ok)
    expect(server.connections).toHaveLength(1)
    expect(controlFrames(server.connections[0]!)).toEqual([...hello, `RST_STREAM 1 ${row.code}`])
  })

  it('again and again is found out each time', async () => {
    const server = await rawServer({
      onCall: ({ connection, streamId: id, place }) =>
        connection.send(
          ...(place % 2 === 0 ? [headers(id, withField('X-Up', '1'), true)] : [goodAnswer(id)]),
        ),
    })
    const transport = await transportTo(server)
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await checkOf(transport)).toMatchObject({ failure: 'malformed-response' })
      expect(await checkOf(transport)).toEqual(ok)
    }
  })
})
