import type { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Http2Output } from '../../src/transport/http2-output.ts'
import { Http2Sender } from '../../src/transport/http2-sender.ts'
import { initialPeerSettings, type PeerSettings } from '../../src/transport/http2-settings.ts'
import { Http2Stream, type StreamOpening, streamOpening } from '../../src/transport/http2-stream.ts'
import { describeFrame, type RawFrame, takeFrames } from '../fakes/http2-bytes.ts'
import { MemorySocket } from '../fakes/memory-socket.ts'

const fields = [
  [':method', 'POST'],
  [':path', '/a'],
] as const

const bodyOf = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7 + length) % 251))

type Sending = {
  readonly sender: Http2Sender
  readonly socket: MemorySocket
  readonly sent: number[]
  readonly begin: (opening: StreamOpening, peer?: Partial<PeerSettings>) => Http2Stream
  /** Frames since the last time. */
  readonly frames: () => readonly RawFrame[]
  readonly said: () => readonly string[]
}

const sending = (): Sending => {
  const socket = new MemorySocket()
  const output = new Http2Output()
  output.attach(socket as unknown as Socket)
  const sender = new Http2Sender(output)
  const sent: number[] = []
  let nextId = 1
  const frames = (): readonly RawFrame[] => {
    output.flush()
    const taken = takeFrames(socket.written)
    expect(taken.rest).toHaveLength(0)
    socket.writes.length = 0
    return taken.frames
  }
  return {
    sender,
    socket,
    sent,
    begin: (opening, peer = {}) => {
      const listener = {
        onSent: () => sent.push(stream.id),
        onHeaders: () => undefined,
        onData: () => undefined,
        onCut: () => undefined,
      }
      const stream: Http2Stream = new Http2Stream(listener, opening)
      stream.id = nextId
      nextId += 2
      sender.begin(stream, { ...initialPeerSettings, ...peer })
      return stream
    },
    frames,
    said: () => frames().map(describeFrame),
  }
}

const contentOf = (frames: readonly RawFrame[], streamId: number): Buffer =>
  Buffer.concat(
    frames.filter((frame) => frame.type === 0 && frame.streamId === streamId).map(({ payload }) => payload),
  )

describe('a small request', () => {
  it('goes out as HEADERS and DATA, and is sent at once', () => {
    const { begin, said, sent } = sending()
    begin(streamOpening(fields, bodyOf(10)))
    begin(streamOpening(fields, bodyOf(20)))
    expect(sent).toEqual([1, 3])
    const size = streamOpening(fields).headerBlock.length
    expect(said()).toEqual([
      `HEADERS 1 ${size} END_HEADERS`,
      'DATA 1 10 END_STREAM',
      `HEADERS 3 ${size} END_HEADERS`,
      'DATA 3 20 END_STREAM',
    ])
  })

  it('has the same bytes on every stream', () => {
    const { begin, frames } = sending()
    const opening = streamOpening(fields, bodyOf(10))
    begin(opening)
    begin(opening)
    const [first, second] = [frames()].map((all) => [all.slice(0, 2), all.slice(2)] as const)[0]!
    expect(second).toEqual(first.map((frame) => ({ ...frame, streamId: 3 })))
  })
})

describe('a body', () => {
  it.each([
    ['one byte less than a frame', 16_383, ['DATA 1 16383 END_STREAM']],
    ['a frame', 16_384, ['DATA 1 16384 END_STREAM']],
    ['one byte more', 16_385, ['DATA 1 16384', 'DATA 1 1 END_STREAM']],
    ['several frames', 50_000, ['DATA 1 16384', 'DATA 1 16384', 'DATA 1 16384', 'DATA 1 848 END_STREAM']],
  ])('of %s is cut into frames', (_, length, expected) => {
    const { begin, frames, sent } = sending()
    begin(streamOpening(fields, bodyOf(length)))
    const all = frames()
    expect(all.slice(1).map(describeFrame)).toEqual(expected)
    expect(contentOf(all, 1).equals(bodyOf(length))).toBe(true)
    expect(sent).toEqual([1])
  })

  it('that is large goes to the kernel in one piece with its header', () => {
    const { begin, socket } = sending()
    begin(streamOpening(fields, bodyOf(40_000)))
    expect(socket.writes).toHaveLength(1)
  })

  it('uses larger frames when the server takes them', () => {
    const { begin, sender, said } = sending()
    sender.onSettings({ ...initialPeerSettings, maxFrameSize: 40_000 }, 0, [])
    begin(streamOpening(fields, bodyOf(60_000)))
    expect(said().slice(1)).toEqual(['DATA 1 40000', 'DATA 1 20000 END_STREAM'])
  })

  it('that does not end its stream leaves it open, and another can follow', () => {
    const { begin, sender, said, sent } = sending()
    const stream = begin(streamOpening(fields))
    for (const length of [10, 20]) {
      stream.outgoing = { bytes: bodyOf(length), sent: 0, endsStream: false }
      sender.pump(stream)
    }
    expect(said().slice(1)).toEqual(['DATA 1 10', 'DATA 1 20'])
    expect(sent).toEqual([1, 1])
  })
})

describe('a header', () => {
  it.each([
    [16_384, ['HEADERS 1 16384 END_HEADERS']],
    [16_385, ['HEADERS 1 16384', 'CONTINUATION 1 1 END_HEADERS']],
    [
      100_000,
      [
        'HEADERS 1 16384',
        ...Array.from({ length: 5 }, () => 'CONTINUATION 1 16384'),
        'CONTINUATION 1 1696 END_HEADERS',
      ],
    ],
  ])('of %i bytes is cut into frames that come one after the other', (size, expected) => {
    const { begin, frames } = sending()
    const block = bodyOf(size)
    begin({ headerBlock: block, body: bodyOf(3), dataFrameAt: 0 })
    const all = frames()
    expect(all.map(describeFrame)).toEqual([...expected, 'DATA 1 3 END_STREAM'])
    expect(Buffer.concat(all.slice(0, -1).map(({ payload }) => payload)).equals(block)).toBe(true)
  })

  it('begins once with an update to no table when the server allows a smaller one', () => {
    const { begin, sender, frames } = sending()
    const opening = streamOpening(fields, bodyOf(3))
    begin(opening)
    for (const headerTableSize of [4096, 100, 0])
      sender.onSettings({ ...initialPeerSettings, headerTableSize }, 0, [])
    begin(opening)
    sender.onSettings({ ...initialPeerSettings, headerTableSize: 0 }, 0, [])
    begin(opening)
    const blocks = frames().flatMap(({ type, payload }) => (type === 1 ? [payload.toString('hex')] : []))
    const block = opening.headerBlock.toString('hex')
    expect(blocks).toEqual([block, `20${block}`, block])
  })
})

describe('flow control', () => {
  it('lets no more out than the stream may send, and goes on when it may send more', () => {
    const { begin, sender, said, sent } = sending()
    const stream = begin(streamOpening(fields, bodyOf(100)), { initialWindow: 30 })
    expect(said().slice(1)).toEqual(['DATA 1 30'])
    expect(sender.widenStream(stream, 50)).toBe(true)
    expect(said()).toEqual(['DATA 1 50'])
    expect(sent).toEqual([])
    expect(sender.widenStream(stream, 50)).toBe(true)
    expect(said()).toEqual(['DATA 1 20 END_STREAM'])
    expect(sent).toEqual([1])
  })

  it('lets no more out than the connection may send, and serves those who wait in their order', () => {
    const { begin, sender, said, sent } = sending()
    begin(streamOpening(fields, bodyOf(65_530)))
    begin(streamOpening(fields, bodyOf(10)))
    begin(streamOpening(fields, bodyOf(10)))
    const first = said()
    expect(first.filter((frame) => !frame.startsWith('DATA 1 ')).map((frame) => frame.split(' ', 3))).toEqual(
      [
        ['HEADERS', '1', expect.anything()],
        ['HEADERS', '3', expect.anything()],
        ['DATA', '3', '5'],
        ['HEADERS', '5', expect.anything()],
      ],
    )
    sender.widen(6)
    expect(said()).toEqual(['DATA 3 5 END_STREAM', 'DATA 5 1'])
    sender.widen(100)
    expect(said()).toEqual(['DATA 5 9 END_STREAM'])
    expect(sent).toEqual([1, 3, 5])
  })

  it('follows INITIAL_WINDOW_SIZE, below zero too', () => {
    const { begin, sender, said } = sending()
    const stream = begin(streamOpening(fields, bodyOf(100)), { initialWindow: 60 })
    expect(said().slice(1)).toEqual(['DATA 1 60'])
    expect(sender.onSettings({ ...initialPeerSettings, initialWindow: 10 }, -50, [stream])).toBe(true)
    sender.widenStream(stream, 50)
    expect(said()).toEqual([])
    sender.widenStream(stream, 1)
    expect(said()).toEqual(['DATA 1 1'])
    expect(sender.onSettings({ ...initialPeerSettings, initialWindow: 100 }, 90, [stream])).toBe(true)
    expect(said()).toEqual(['DATA 1 39 END_STREAM'])
  })

  it('finds windows that are larger than they can be', () => {
    const { begin, sender } = sending()
    const stream = begin(streamOpening(fields, bodyOf(1)))
    expect(sender.widen(2 ** 31 - 1 - 65_534)).toBe(true)
    expect(sender.widen(1)).toBe(false)
    expect(sender.widenStream(stream, 2 ** 31 - 1 - 65_534)).toBe(true)
    expect(sender.onSettings(initialPeerSettings, 1, [stream])).toBe(false)
  })

  it('forgets a stream that is over', () => {
    const { begin, sender, said } = sending()
    const stream = begin(streamOpening(fields, bodyOf(100)), { initialWindow: 30 })
    said()
    stream.outgoing = undefined
    sender.forget(stream)
    sender.widenStream(stream, 100)
    sender.widen(100)
    expect(said()).toEqual([])
  })
})

describe('any requests under any windows', () => {
  it('reach the server whole, each byte once, within every window', () => {
    const request = fc.record({ length: fc.nat({ max: 40_000 }), isStreamed: fc.boolean() })
    const update = fc.record({
      stream: fc.nat({ max: 5 }),
      increment: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20_000 })),
    })
    fc.assert(
      fc.property(
        fc.array(request, { minLength: 1, maxLength: 4 }),
        fc.array(update, { maxLength: 30 }),
        fc.nat({ max: 70_000 }),
        (requests, updates, initialWindow) => {
          const { begin, sender, frames, sent } = sending()
          const streams = requests.map(({ length, isStreamed }) => {
            if (!isStreamed) return begin(streamOpening(fields, bodyOf(length)), { initialWindow })
            const stream = begin(streamOpening(fields), { initialWindow })
            stream.outgoing = { bytes: bodyOf(length), sent: 0, endsStream: false }
            sender.pump(stream)
            return stream
          })
          let connectionWindow = 65_535
          const windows = streams.map(() => initialWindow)
          const received: RawFrame[] = []
          const receive = (): void => {
            for (const frame of frames()) {
              received.push(frame)
              if (frame.type !== 0) continue
              const place = streams.findIndex(({ id }) => id === frame.streamId)
              connectionWindow -= frame.payload.length
              windows[place]! -= frame.payload.length
              expect(Math.min(connectionWindow, windows[place]!)).toBeGreaterThanOrEqual(0)
              expect(frame.payload.length).toBeLessThanOrEqual(16_384)
            }
          }
          receive()
          const widen = (place: number, increment: number): void => {
            const stream = streams[place]
            if (stream === undefined) connectionWindow += increment
            else windows[place]! += increment
            if (stream === undefined) sender.widen(increment)
            else sender.widenStream(stream, increment)
            receive()
          }
          for (const { stream, increment } of updates) widen(stream, increment)
          for (const place of [...streams.keys(), streams.length]) widen(place, 10 ** 6)
          for (const [place, { length, isStreamed }] of requests.entries()) {
            const own = received.filter(({ streamId }) => streamId === streams[place]!.id)
            expect(contentOf(own, streams[place]!.id).equals(bodyOf(length))).toBe(true)
            expect(own.map(({ flags }) => flags & 1)).toEqual(
              own.map((_, index) => (!isStreamed && index === own.length - 1 ? 1 : 0)),
            )
          }
          expect([...sent].toSorted((a, b) => a - b)).toEqual(streams.map(({ id }) => id))
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })
})
