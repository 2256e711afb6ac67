import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HpackDecoder, isHpackError } from '../../src/transport/hpack-decoder.ts'
import { encodeLiteralFields } from '../../src/transport/hpack-literal.ts'
import { HpackMemo } from '../../src/transport/hpack-memo.ts'
import { arbitraryBlock, HpackEncoder } from './hpack-encoder.ts'

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')

const inserts = bytesOf('4001610162')
const trailers = Buffer.from(
  encodeLiteralFields([
    ['grpc-status', '0'],
    ['grpc-message', ''],
  ]),
)
const long = Buffer.from(encodeLiteralFields([['grpc-message', 'long'.repeat(100)]]))

/** Whether the memo gives the very object it gave before for the second of two blocks. */
const isReused = (
  memo: HpackMemo,
  decoder: HpackDecoder,
  first: Buffer,
  second: Buffer = first,
  between: () => void = () => {},
): boolean => {
  const before = memo.decode(decoder, first, 0, first.length)
  between()
  return memo.decode(decoder, second, 0, second.length) === before
}

describe('the object of the last block is given again', () => {
  it.each([
    ['static index', bytesOf('88')],
    ['literals', trailers],
    ['long literals', long],
    ['nothing', Buffer.alloc(0)],
    ['an update to the size that the table has', bytesOf('3fe11f88')],
  ])('for the same bytes of %s', (_, block) => {
    expect(isReused(new HpackMemo(), new HpackDecoder(), block, Buffer.from(block))).toBe(true)
  })

  it('for the same bytes at another place of another buffer', () => {
    const memo = new HpackMemo()
    const decoder = new HpackDecoder()
    for (const block of [trailers, long]) {
      const first = memo.decode(decoder, block, 0, block.length)
      const moved = Buffer.concat([Buffer.of(1, 2, 3), block, Buffer.of(4)])
      expect(memo.decode(decoder, moved, 3, 3 + block.length)).toBe(first)
    }
  })

  it('even when the buffer of the first has been written over', () => {
    const memo = new HpackMemo()
    const decoder = new HpackDecoder()
    const buffer = Buffer.from(trailers)
    const first = memo.decode(decoder, buffer, 0, buffer.length)
    buffer.fill(0x82)
    expect(memo.decode(decoder, buffer, 0, buffer.length)).toHaveLength(buffer.length)
    expect(first).toStrictEqual([
      ['grpc-status', '0'],
      ['grpc-message', ''],
    ])
  })

  it('for a block of the dynamic table, until the table changes', () => {
    const memo = new HpackMemo()
    const decoder = new HpackDecoder()
    decoder.decode(inserts, 0, inserts.length)
    const block = bytesOf('be')
    expect(isReused(memo, decoder, block)).toBe(true)
    expect(memo.decode(decoder, block, 0, 1)).toStrictEqual([['a', 'b']])
    const other = bytesOf('4001630164')
    decoder.decode(other, 0, other.length)
    expect(memo.decode(decoder, block, 0, 1)).toStrictEqual([['c', 'd']])
  })
})

describe('a block is decoded again', () => {
  it('when it changes the table', () => {
    const decoder = new HpackDecoder()
    expect(isReused(new HpackMemo(), decoder, inserts)).toBe(false)
    expect(decoder.dynamicTable.length).toBe(2)
  })

  it('when the table has changed since', () => {
    const decoder = new HpackDecoder()
    expect(
      isReused(new HpackMemo(), decoder, trailers, trailers, () => {
        decoder.decode(inserts, 0, inserts.length)
      }),
    ).toBe(false)
  })

  it.each([
    ['short', trailers],
    ['long', long],
  ])('when any byte of a %s one differs, or its length', (_, block) => {
    for (let at = 0; at < block.length; at += 1) {
      const other = Buffer.from(block)
      other[at]! ^= 1
      expect(isReused(new HpackMemo(), new HpackDecoder(), block, other)).toBe(false)
    }
    const longer = Buffer.concat([block, Buffer.of(0x82)])
    expect(isReused(new HpackMemo(), new HpackDecoder(), block, longer)).toBe(false)
    expect(isReused(new HpackMemo(), new HpackDecoder(), longer, block)).toBe(false)
  })

  it('for another decoder, though its table has had as many changes', () => {
    const memo = new HpackMemo()
    const [one, two] = [new HpackDecoder(), new HpackDecoder()]
    one.decode(inserts, 0, inserts.length)
    const other = bytesOf('4001630164')
    two.decode(other, 0, other.length)
    const block = bytesOf('be')
    expect(one.generation).toBe(two.generation)
    expect(memo.decode(one, block, 0, 1)).toStrictEqual([['a', 'b']])
    expect(memo.decode(two, block, 0, 1)).toStrictEqual([['c', 'd']])
  })

  it('when it was too large, so that it is so again', () => {
    const memo = new HpackMemo()
    const decoder = new HpackDecoder(4096, { headerListSize: 100 })
    for (let turn = 0; turn < 2; turn += 1) {
      expect(memo.decode(decoder, long, 0, long.length)).toMatchObject({ kind: 'header-list-too-large' })
    }
  })

  it('after an illegal one, for the connection is lost', () => {
    const memo = new HpackMemo()
    const decoder = new HpackDecoder()
    memo.decode(decoder, trailers, 0, trailers.length)
    const error = memo.decode(decoder, bytesOf('80'), 0, 1)
    expect(error).toStrictEqual({ kind: 'compression-error', reason: 'a field has index 0' })
    expect(memo.decode(decoder, trailers, 0, trailers.length)).toBe(error)
  })
})

describe('any sequence of blocks', () => {
  it.each([300, 4096])('gives what a decoder alone gives, with a table of %i bytes', (size) => {
    let reused = 0
    // Few blocks, each often again and again, among them some that change the table.
    const sequences = fc
      .tuple(
        fc.array(arbitraryBlock(size), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })), { maxLength: 12 }),
      )
      .map(([steps, turns]) =>
        turns.flatMap(([step, again]) => Array(again + 1).fill(steps[step % steps.length]!)),
      )
    fc.assert(
      fc.property(sequences, (steps) => {
        const encoder = new HpackEncoder(Math.min(size, 4096))
        const [alone, remembered] = [new HpackDecoder(size), new HpackDecoder(size)]
        const memo = new HpackMemo()
        const blocks = [
          encoder.encode({ sizeUpdates: [size], fields: [] }),
          ...steps.map((step) => encoder.encode(step)),
        ]
        let last: unknown
        for (const block of blocks) {
          const expected = alone.decode(block, 0, block.length)
          const decoded = memo.decode(remembered, block, 0, block.length)
          expect(isHpackError(decoded)).toBe(false)
          expect(decoded).toStrictEqual(expected)
          expect(remembered.generation).toBe(alone.generation)
          if (decoded === last) reused += 1
          last = decoded
        }
      }),
      { seed: 9113, numRuns: 300 },
    )
    expect(reused).toBeGreaterThan(100)
  })

  it('gives what a decoder alone gives when blocks are of any bytes', () => {
    const pool = [
      '',
      '88',
      '20',
      '3fe11f',
      '3f09',
      '4001610162',
      'be',
      'bf',
      '80',
      '7e0163',
      'be88',
      '3fe11f88',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 20 }), (sequence) => {
        const [alone, remembered] = [new HpackDecoder(), new HpackDecoder()]
        const memo = new HpackMemo()
        for (const block of sequence.map(bytesOf)) {
          expect(memo.decode(remembered, block, 0, block.length)).toStrictEqual(
            alone.decode(block, 0, block.length),
          )
        }
      }),
      { seed: 9114, numRuns: 1000 },
    )
  })
})
