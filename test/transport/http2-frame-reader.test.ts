import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Http2FrameReader } from '../../src/transport/http2-frame-reader.ts'
import { frame } from '../fakes/http2-bytes.ts'
import { cutBytes } from './cut-bytes.ts'

type Seen = { type: number; flags: number; streamId: number; payload: string } | { tooLarge: number }

/** What a reader tells of these chunks; `stopAfter`: it is stopped while it tells of that frame, counted from 1. */
const readChunks = (chunks: readonly Buffer[], stopAfter = Number.POSITIVE_INFINITY): readonly Seen[] => {
  const seen: Seen[] = []
  const reader = new Http2FrameReader({
    onFrame: (type, flags, streamId, buffer, start, end) => {
      seen.push({ type, flags, streamId, payload: buffer.toString('hex', start, end) })
      if (seen.length === stopAfter) reader.stop()
    },
    onFrameTooLarge: (length) => seen.push({ tooLarge: length }),
  })
  for (const chunk of chunks) {
    // Into a larger buffer that is overwritten afterwards, as the bytes of a socket are.
    const shared = Buffer.concat([Buffer.alloc(3, 0xee), chunk, Buffer.alloc(2, 0xee)])
    reader.push(shared, 3, 3 + chunk.length)
    shared.fill(0xdd)
  }
  return seen
}

const arbitraryFrame = fc.record({
  type: fc.nat({ max: 255 }),
  flags: fc.nat({ max: 255 }),
  streamId: fc.nat({ max: 2 ** 31 - 1 }),
  payload: fc.oneof(
    { weight: 8, arbitrary: fc.uint8Array({ maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(16_383, 16_384).map((length) => new Uint8Array(length).fill(7)) },
  ),
})

const bytesOf = (frames: readonly { type: number; flags: number; streamId: number; payload: Uint8Array }[]) =>
  Buffer.concat(frames.map(({ type, flags, streamId, payload }) => frame(type, flags, streamId, payload)))

describe('frames', () => {
  it('are read the same however their bytes are split', () => {
    const places = fc.array(fc.nat({ max: 100_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(arbitraryFrame, { maxLength: 8 }), places, (frames, splits) => {
        const expected = frames.map(({ payload, ...head }) => ({
          ...head,
          payload: Buffer.from(payload).toString('hex'),
        }))
        expect(readChunks(cutBytes(bytesOf(frames), splits))).toEqual(expected)
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('are read the same when their bytes come one by one', () => {
    const bytes = bytesOf([
      { type: 0, flags: 1, streamId: 5, payload: Buffer.from('abc') },
      { type: 4, flags: 0, streamId: 0, payload: Buffer.alloc(0) },
      { type: 200, flags: 255, streamId: 2 ** 31 - 1, payload: Buffer.of(1) },
    ])
    const whole = readChunks([bytes])
    expect(whole).toHaveLength(3)
    expect(readChunks([...bytes].map((byte) => Buffer.of(byte)))).toEqual(whole)
  })

  it('have the highest bit of their stream ignored', () => {
    expect(readChunks([frame(0, 0, 0x80000003)])).toMatchObject([{ streamId: 3 }])
  })
})

describe('a frame that is too large', () => {
  const small = frame(6, 0, 0, Buffer.alloc(8))
  const large = frame(0, 0, 1, Buffer.alloc(16_385))
  const bytes = Buffer.concat([small, large, small])

  it('ends the reading, wherever its bytes are split', () => {
    for (let at = 1; at < small.length + 12; at += 1)
      expect(readChunks([bytes.subarray(0, at), bytes.subarray(at)])).toMatchObject([
        { type: 6 },
        { tooLarge: 16_385 },
      ])
  })

  it('is known by its header alone', () => {
    expect(readChunks([Buffer.from('ffffff000000000001', 'hex')])).toEqual([{ tooLarge: 2 ** 24 - 1 }])
    expect(readChunks([...Buffer.from('ffffff000000000001', 'hex')].map((byte) => Buffer.of(byte)))).toEqual([
      { tooLarge: 2 ** 24 - 1 },
    ])
  })
})

describe('a reader that is stopped', () => {
  it('tells of nothing more, of this chunk or a later one', () => {
    const three = bytesOf(
      [1, 2, 3].map((streamId) => ({ type: 0, flags: 0, streamId, payload: Buffer.from('ab') })),
    )
    for (let at = 1; at < three.length; at += 1)
      expect(readChunks([three.subarray(0, at), three.subarray(at), three], 2)).toMatchObject([
        { streamId: 1 },
        { streamId: 2 },
      ])
  })
})
