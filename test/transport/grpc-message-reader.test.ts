import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GrpcMessageReader, grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { cutBytes } from './cut-bytes.ts'
import { frameOf } from './infer-answer.ts'

type Reading = {
  readonly messages: readonly string[]
  readonly problem: string | undefined
  readonly isInside: boolean
}

/** What comes of these chunks, each read from the middle of a buffer that is used again. */
const readChunks = (
  chunks: readonly Buffer[],
  messages: string[] = [],
  reader = new GrpcMessageReader((buffer, start, end) => messages.push(buffer.toString('hex', start, end))),
): Reading => {
  for (const chunk of chunks) {
    const shared = Buffer.concat([Buffer.alloc(4, 0xee), chunk, Buffer.alloc(1, 0xee)])
    reader.push(shared, 4, 4 + chunk.length)
    shared.fill(0xdd)
  }
  return { messages, problem: reader.problem, isInside: reader.isInside }
}

describe('a message', () => {
  it('in its frame has a flag and its length before it', () => {
    expect(grpcFrameOf(Buffer.from('abc'))).toEqual(frameOf(Buffer.from('abc')))
    expect(grpcFrameOf(Buffer.alloc(0)).toString('hex')).toBe('0000000000')
  })
})

describe('messages', () => {
  const arbitraryMessages = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.uint8Array({ maxLength: 30 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(0, 65_536, 200_000).map((size) => new Uint8Array(size).fill(3)),
      },
    ),
    { maxLength: 6 },
  )

  it('are read the same however their bytes are split', () => {
    const places = fc.array(fc.nat({ max: 300_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(arbitraryMessages, places, (messages, splits) => {
        const bytes = Buffer.concat(messages.map((message) => frameOf(message)))
        expect(readChunks(cutBytes(bytes, splits))).toEqual({
          messages: messages.map((message) => Buffer.from(message).toString('hex')),
          problem: undefined,
          isInside: false,
        })
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('are read the same when their bytes come one by one', () => {
    const bytes = Buffer.concat(['', 'a', '', 'bcd'].map((text) => frameOf(Buffer.from(text))))
    expect(readChunks([...bytes].map((byte) => Buffer.of(byte))).messages).toEqual(['', '61', '', '626364'])
  })

  it('that end early leave the reader inside of one, wherever that is', () => {
    const bytes = Buffer.concat([frameOf(Buffer.from('ab')), frameOf(Buffer.from('cdef'))])
    for (let end = 0; end <= bytes.length; end += 1)
      expect(readChunks([bytes.subarray(0, end)]), `${end} bytes`).toEqual({
        messages: [...(end >= 7 ? ['6162'] : []), ...(end >= 16 ? ['63646566'] : [])],
        problem: undefined,
        isInside: end !== 0 && end !== 7 && end !== 16,
      })
  })

  it('are read from the beginning after a reset, whatever was left over', () => {
    for (const left of [
      Buffer.of(0),
      frameOf(Buffer.from('long')).subarray(0, 7),
      frameOf(Buffer.of(1), true),
    ]) {
      const messages: string[] = []
      const reader = new GrpcMessageReader((buffer, start, end) =>
        messages.push(buffer.toString('hex', start, end)),
      )
      readChunks([left], messages, reader)
      reader.reset()
      expect(readChunks([frameOf(Buffer.from('a'))], messages, reader)).toEqual({
        messages: ['61'],
        problem: undefined,
        isInside: false,
      })
    }
  })
})

describe('a message that cannot be read', () => {
  it.each([
    { name: 'is compressed', bytes: frameOf(Buffer.from('x'), true), problem: /^the message is compressed/ },
    { name: 'is compressed and empty', bytes: frameOf(Buffer.alloc(0), true), problem: /compressed/ },
    { name: 'has an unknown flag', bytes: Buffer.of(0x80, 0, 0, 0, 0), problem: /compressed/ },
    {
      name: 'is announced as 2^31 bytes',
      bytes: Buffer.of(0, 0x80, 0, 0, 0),
      problem: /^a message of 2147483648 bytes is announced$/,
    },
    {
      name: 'is announced as 2^32 - 1 bytes',
      bytes: Buffer.of(0, 255, 255, 255, 255, 1),
      problem: /4294967295/,
    },
  ])('because it $name is the last thing read, however it is split', ({ bytes, problem }) => {
    const before = frameOf(Buffer.from('a'))
    const after = frameOf(Buffer.from('b'))
    const all = Buffer.concat([before, bytes, after])
    for (let at = 0; at < before.length + 5; at += 1) {
      const reading = readChunks([all.subarray(0, at), all.subarray(at)])
      expect(reading).toMatchObject({ messages: ['61'], problem: expect.stringMatching(problem) })
    }
  })
})

describe('a length that is only announced', () => {
  it('takes no memory', () => {
    const before = process.memoryUsage().arrayBuffers
    const readers = Array.from({ length: 20 }, () => {
      const reader = new GrpcMessageReader(() => undefined)
      // Almost 2 GiB each.
      reader.push(Buffer.of(0, 0x7f, 0xff, 0xff, 0xff, 1, 2, 3), 0, 8)
      return reader
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 100_000 + 10_000_000)
    for (const reader of readers) expect(reader).toMatchObject({ isInside: true, problem: undefined })
  })
})

describe('compressed messages', () => {
  const read = (bytes: Buffer, encoding: string | undefined, splits: readonly number[] = []): Reading => {
    const messages: string[] = []
    const reader = new GrpcMessageReader((buffer, start, end) =>
      messages.push(buffer.toString('latin1', start, end)),
    )
    reader.encoding = encoding
    return readChunks(cutBytes(bytes, splits), messages, reader)
  }
  const text = 'a'.repeat(1000)

  it.each([
    { encoding: 'gzip', compress: gzipSync },
    { encoding: 'deflate', compress: deflateSync },
  ])('in $encoding are read between others, however they are split', ({ encoding, compress }) => {
    const parts = [frameOf(Buffer.from('x')), frameOf(compress(text), true), frameOf(Buffer.from('y'))]
    const bytes = Buffer.concat(parts)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 5 }), (splits) => {
        const { messages, problem } = read(bytes, encoding, splits)
        expect({ messages, problem }).toEqual({ messages: ['x', text, 'y'], problem: undefined })
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  it.each([
    [undefined, frameOf(gzipSync(text), true), 'the message is compressed, which was not asked for'],
    ['identity', frameOf(gzipSync(text), true), "which its header does not tell (grpc-encoding 'identity')"],
    ['snappy', frameOf(gzipSync(text), true), "which its header does not tell (grpc-encoding 'snappy')"],
    ['gzip', frameOf(Buffer.from(text), true), 'the message cannot be decompressed: it is no gzip stream'],
    ['gzip', Buffer.concat([Buffer.of(2), frameOf(gzipSync(text)).subarray(1)]), 'begins with the flag 2'],
  ])('with encoding %j are refused: %j', (encoding, bytes, problem) => {
    const reading = read(bytes, encoding)
    expect(reading.messages).toEqual([])
    expect(reading.problem).toContain(problem)
  })
})
