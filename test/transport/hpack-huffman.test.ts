import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHuffman,
  huffmanEndInside,
  huffmanPaddingNotOnes,
  huffmanPaddingTooLong,
  longestDecoded,
} from '../../src/transport/hpack-huffman.ts'
import { encodeHuffman, huffmanCodes } from './hpack-encoder.ts'

/** The text, or the number of the error. */
const decode = (bytes: Uint8Array): string | number => {
  const target = Buffer.alloc(longestDecoded(bytes.length))
  const length = decodeHuffman(bytes, 0, bytes.length, target)
  return length < 0 ? length : target.toString('latin1', 0, length)
}

const packed = (bits: string): Buffer =>
  Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))

describe('the code', () => {
  it('is complete: 257 codes, none the beginning of another, no bits unused', () => {
    expect(huffmanCodes).toHaveLength(257)
    expect(huffmanCodes.reduce((sum, { length }) => sum + 2 ** -length, 0)).toBe(1)
    const sorted = [...huffmanCodes].sort()
    expect(sorted.filter((code, place) => sorted[place + 1]?.startsWith(code))).toStrictEqual([])
  })

  it.each(Array.from({ length: 256 }, (_, byte) => byte))('of byte %i is that of the standard', (byte) => {
    const text = String.fromCharCode(byte)
    expect(decode(encodeHuffman(Buffer.of(byte)))).toBe(text)
    // At every place in a byte of the code, and followed by every length of padding.
    for (let before = 0; before < 8; before += 1) {
      const whole = `${'0'.repeat(before)}${text}`
      expect(decode(encodeHuffman(Buffer.from(whole, 'latin1')))).toBe(whole)
    }
  })
})

describe('decoding', () => {
  it.each([
    ['f1e3c2e5f23a6ba0ab90f4ff', 'www.example.com'],
    ['a8eb10649cbf', 'no-cache'],
    ['25a849e95ba97d7f', 'custom-key'],
    ['25a849e95bb8e8b4bf', 'custom-value'],
    ['6402', '302'],
    ['aec3771a4b', 'private'],
    ['d07abe941054d444a8200595040b8166e082a62d1bff', 'Mon, 21 Oct 2013 20:13:21 GMT'],
    ['9d29ad171863c78f0b97c8e9ae82ae43d3', 'https://www.example.com'],
    ['9bd9ab', 'gzip'],
    ['', ''],
  ])('%s, from the standard, is %j', (hex, text) => {
    expect(decode(Buffer.from(hex, 'hex'))).toBe(text)
  })

  it.each<[string, string, number]>([
    ['the end-of-string symbol alone', `${'1'.repeat(30)}11`, huffmanEndInside],
    ['the end-of-string symbol before a byte', `${'1'.repeat(30)}00000${'1'.repeat(5)}`, huffmanEndInside],
    [
      'the end-of-string symbol that ends in the middle of a byte',
      `${'00000'.repeat(6)}${'1'.repeat(34)}`,
      huffmanEndInside,
    ],
    ['one byte of padding alone', '11111111', huffmanPaddingTooLong],
    ['eight bits of padding', `${'00000'.repeat(8)}11111111`, huffmanPaddingTooLong],
    ['27 bits of padding', `00011${'1'.repeat(27)}`, huffmanPaddingTooLong],
    ['zeros as padding', '00000000', huffmanPaddingNotOnes],
    ['padding that has one zero', '00000110', huffmanPaddingNotOnes],
    ['a code that is not complete', '11111111111111110', huffmanPaddingNotOnes],
  ])('refuses %s', (_, bits, code) => {
    expect(decode(packed(bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')))).toBe(code)
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('accepts %i bits of padding', (padding) => {
    // '0' has five bits, and five of them times eight are every remainder.
    const count = [8, 3, 6, 1, 4, 7, 2, 5][padding]!
    expect((count * 5 + padding) % 8).toBe(0)
    expect(decode(packed('00000'.repeat(count) + '1'.repeat(padding)))).toBe('0'.repeat(count))
  })

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decode(encodeHuffman(bytes))).toBe(Buffer.from(bytes).toString('latin1'))
      }),
      { seed: 75_411, numRuns: 300 },
    )
  })

  it('of any bytes is an error, or the one text that is written so', () => {
    let texts = 0
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.uint8Array({ maxLength: 40 })), (bytes) => {
        const decoded = decode(bytes)
        if (typeof decoded === 'number') {
          expect([huffmanEndInside, huffmanPaddingTooLong, huffmanPaddingNotOnes]).toContain(decoded)
          return
        }
        texts += 1
        expect(encodeHuffman(Buffer.from(decoded, 'latin1'))).toStrictEqual(Buffer.from(bytes))
      }),
      { seed: 75_412, numRuns: 3000 },
    )
    expect(texts).toBeGreaterThan(100)
  })

  it('reads and writes nothing outside its bounds', () => {
    const source = Buffer.concat([Buffer.of(0xff), encodeHuffman(Buffer.from('302')), Buffer.of(0xff)])
    const target = Buffer.alloc(8, 0xee)
    expect(decodeHuffman(source, 1, source.length - 1, target)).toBe(3)
    expect(target.toString('latin1')).toBe(`302${'\xee'.repeat(5)}`)
  })
})
