import {
  block,
  data,
  flag,
  frame,
  headers,
  indexingBlock,
  padded,
  reset,
  settings,
  settingsAck,
  uint,
  windowUpdate,
} from '../fakes/http2-bytes.ts'
import { goodFrame } from './infer-answer.ts'
import { goodAnswer, goodData, goodHead, goodTrailers, headBlock, trailersBlock } from './raw-exchange.ts'

/** Something unusual that a server may do, and that a client must take. */
export type Oddity = {
  readonly name: string
  readonly greeting?: Buffer
  /** The answer to the first call, on this stream. */
  readonly answer: (id: number) => readonly Buffer[]
  /** What the call ends as, when not well. */
  readonly check?: object
  /** Node's own HTTP/2 ends the connection over it. */
  readonly isRefusedByNode?: true
  /** What the client says, besides requests and its usual greeting. */
  readonly said?: readonly string[]
}

const priority = Buffer.concat([uint(0, 4), Buffer.of(15)])
const ping = Buffer.from('0102030405060708', 'hex')
const { endHeaders, endStream } = flag

const framing: readonly Oddity[] = [
  ...[0, 1, 255].map((padding) => ({
    name: `padding of ${padding} bytes on HEADERS, DATA and trailers`,
    answer: (id: number) => [
      frame('HEADERS', endHeaders | flag.padded, id, padded(headBlock(), padding)),
      frame('DATA', flag.padded, id, padded(goodFrame(), padding)),
      frame('HEADERS', endHeaders | endStream | flag.padded, id, padded(trailersBlock(), padding)),
    ],
  })),
  {
    name: 'DATA that is nothing but padding',
    answer: (id) => [goodHead(id), frame('DATA', flag.padded, id, padded(Buffer.alloc(0), 9)), ...rest(id)],
  },
  {
    name: 'the PRIORITY flag on HEADERS',
    answer: (id) => [
      frame('HEADERS', endHeaders | flag.priority, id, Buffer.concat([priority, headBlock()])),
      ...rest(id),
    ],
  },
  {
    name: 'the PRIORITY flag and padding on HEADERS',
    answer: (id) => [
      frame(
        'HEADERS',
        endHeaders | flag.priority | flag.padded,
        id,
        padded(Buffer.concat([priority, headBlock()]), 7),
      ),
      ...rest(id),
    ],
  },
  {
    name: 'PRIORITY frames for open, idle and foreign streams',
    answer: (id) => [
      ...[id, 99, 2].map((other) => frame('PRIORITY', 0, other, priority)),
      goodAnswer(id),
      frame('PRIORITY', 0, id, priority),
    ],
  },
  {
    name: 'trailers that end the stream and are continued',
    answer: (id) => [
      goodHead(id),
      goodData(id),
      frame('HEADERS', endStream, id, trailersBlock().subarray(0, 3)),
      frame('CONTINUATION', endHeaders, id, trailersBlock().subarray(3)),
    ],
  },
  {
    name: 'CONTINUATION frames that are empty',
    answer: (id) => [
      frame('HEADERS', 0, id),
      frame('CONTINUATION', 0, id),
      frame('CONTINUATION', 0, id, headBlock()),
      frame('CONTINUATION', endHeaders, id),
      ...rest(id),
    ],
  },
  {
    name: 'empty DATA frames',
    answer: (id) => [
      goodHead(id),
      data(id, Buffer.alloc(0)),
      ...rest(id).flatMap((one) => [data(id, Buffer.alloc(0)), one]),
    ],
  },
  {
    name: 'the message in one frame for each byte',
    answer: (id) => [
      goodHead(id),
      ...[...goodFrame()].map((byte) => data(id, Buffer.of(byte))),
      goodTrailers(id),
    ],
  },
  {
    name: 'an end of the stream without trailers',
    answer: (id) => [goodHead(id), data(id, goodFrame(), true)],
    check: {
      ok: false,
      failure: 'malformed-response',
      text: 'the response ends without a readable gRPC status',
    },
  },
  {
    name: 'an end of the stream without trailers in an empty frame',
    answer: (id) => [goodHead(id), goodData(id), data(id, Buffer.alloc(0), true)],
    check: {
      ok: false,
      failure: 'malformed-response',
      text: 'the response ends without a readable gRPC status',
    },
  },
  {
    name: 'nothing but trailers',
    answer: (id) => [
      headers(
        id,
        Buffer.concat([headBlock(), block(['grpc-status', '5'], ['grpc-message', 'no %22m%22'])]),
        true,
      ),
    ],
    check: { ok: false, failure: 'server-error', text: 'NOT_FOUND: no "m"' },
  },
  {
    name: 'frames of types that nobody knows',
    answer: (id) => [
      frame(0x0b, 0xff, 0, Buffer.from('anything')),
      frame(0xff, 1, id, Buffer.alloc(16_384)),
      frame(0x10, 0, 2),
      goodAnswer(id),
    ],
  },
  {
    name: 'flags that nobody knows',
    answer: (id) => [
      frame('HEADERS', endHeaders | 0xd2, id, headBlock()),
      frame('DATA', 0xf6, id, goodFrame()),
      frame('PING', 0xfe, 0, ping),
      frame('WINDOW_UPDATE', 0xff, 0, uint(1, 4)),
      goodTrailers(id),
    ],
    said: ['PING ack 0102030405060708'],
  },
  {
    name: 'the reserved bit of the stream',
    answer: (id) => [goodHead(id + 2 ** 31), goodData(id + 2 ** 31), goodTrailers(id + 2 ** 31)],
  },
]

const connectionFrames: readonly Oddity[] = [
  {
    name: 'SETTINGS again and again, and acks',
    answer: (id) => [settings(), settingsAck(), goodHead(id), settings([3, 7], [4, 70_000]), ...rest(id)],
    said: ['SETTINGS ack', 'SETTINGS ack'],
  },
  {
    name: 'settings that nobody knows',
    greeting: settings([0, 1], [0x8, 1], [0xf000, 2 ** 32 - 1]),
    answer: (id) => [goodAnswer(id)],
  },
  {
    name: 'PING, in the middle of a message too',
    answer: (id) => [
      frame('PING', 0, 0, ping),
      goodHead(id),
      data(id, goodFrame().subarray(0, 7)),
      frame('PING', 0, 0, Buffer.alloc(8, 0xff)),
      data(id, goodFrame().subarray(7)),
      goodTrailers(id),
    ],
    said: ['PING ack 0102030405060708', 'PING ack ffffffffffffffff'],
  },
  {
    name: 'acks of PING that nobody asked for',
    isRefusedByNode: true,
    answer: (id) => [frame('PING', flag.ack, 0, ping), goodAnswer(id)],
  },
  {
    name: 'WINDOW_UPDATE for the connection and for streams open and finished',
    answer: (id) => [
      windowUpdate(0, 1),
      windowUpdate(id, 2 ** 31 - 1 - 65_535),
      goodAnswer(id),
      windowUpdate(id, 2 ** 31 - 1),
      windowUpdate(id, 0),
      windowUpdate(0, 2 ** 20),
    ],
  },
  {
    name: 'RST_STREAM NO_ERROR after the complete response',
    answer: (id) => [goodAnswer(id), reset(id, 'NO_ERROR')],
  },
  {
    name: 'another RST_STREAM after the complete response',
    answer: (id) => [goodAnswer(id), reset(id, 'INTERNAL_ERROR')],
  },
  {
    name: 'more frames on a stream that is finished',
    answer: (id) => [goodAnswer(id), goodData(id), goodTrailers(id)],
  },
]

const headerBlocks: readonly Oddity[] = [
  {
    name: 'informational headers',
    answer: (id) => [
      headers(id, block([':status', '100'])),
      headers(id, block([':status', '103'], ['link', '</a>'])),
      goodAnswer(id),
    ],
  },
  {
    name: 'fields that enter the table and are met again',
    answer: (id) => [
      headers(id, indexingBlock([':status', '200'], ['content-type', 'application/grpc'])),
      goodData(id),
      headers(id, indexingBlock(['grpc-status', '0']), true),
    ],
  },
  {
    name: 'updates of the table size',
    answer: (id) => [
      headers(id, Buffer.concat([Buffer.of(0x20, 0x3f, 0xe1, 0x1f), headBlock()])),
      goodData(id),
      headers(id, Buffer.concat([Buffer.of(0x20), trailersBlock()]), true),
    ],
  },
  {
    name: 'a table whose entries are evicted',
    answer: (id) => [
      headers(
        id,
        Buffer.concat([
          headBlock(),
          ...[1, 2, 3].map((place) => indexingBlock([`x-${place}`, 'y'.repeat(2000)])),
        ]),
      ),
      goodData(id),
      // Two of the three are left.
      headers(id, Buffer.concat([Buffer.of(0x80 | 62, 0x80 | 63), trailersBlock()]), true),
    ],
  },
  {
    name: 'a field that is larger than the table, which empties it',
    answer: (id) => [
      headers(id, Buffer.concat([headBlock(), indexingBlock(['x', 'y'.repeat(5000)])])),
      ...rest(id),
    ],
  },
  {
    name: 'a content-length that is right',
    answer: (id) => [
      headers(id, Buffer.concat([headBlock(), block(['content-length', String(goodFrame().length)])])),
      ...rest(id),
    ],
  },
]

function rest(id: number): readonly Buffer[] {
  return [goodData(id), goodTrailers(id)]
}

export const oddities: readonly Oddity[] = [...framing, ...connectionFrames, ...headerBlocks]
