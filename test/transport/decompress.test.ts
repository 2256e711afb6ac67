import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompress } from '../../src/transport/decompress.ts'

const codings = [
  { coding: 'gzip', compress: gzipSync },
  { coding: 'deflate', compress: deflateSync },
] as const

describe.each(codings)('decompress $coding', ({ coding, compress }) => {
  it('gives back what was compressed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(decompress(compress(bytes), coding)).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  it('refuses every cut, and whatever follows', () => {
    const whole = compress(Buffer.from('some text, some text'))
    for (let length = 0; length < whole.length; length += 1)
      expect(decompress(whole.subarray(0, length), coding), `${length} bytes`).toMatch(
        `it is no ${coding} stream`,
      )
    for (const tail of ['abc', '\0\0\0'])
      expect(decompress(Buffer.concat([whole, Buffer.from(tail)]), coding), tail).toMatch(
        /^3 bytes follow its|^it is no gzip stream/,
      )
  })

  it('gives bytes or words for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 10 }), (noise, place) => {
        const spoilt = compress(Buffer.from('some text'))
        spoilt.set(noise.subarray(0, spoilt.length - place), place)
        const result = decompress(spoilt, coding)
        expect(typeof result === 'string' || Buffer.isBuffer(result)).toBe(true)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it('stops where it is told to', () => {
    const bomb = compress(Buffer.alloc(2 ** 20))
    expect(bomb.length).toBeLessThan(2000)
    expect(decompress(bomb, coding, 2 ** 20)).toHaveLength(2 ** 20)
    expect(decompress(bomb, coding, 2 ** 20 - 1)).toBe('it has more than 1048575 bytes when decompressed')
  })

  it('knows the other format from its own', () => {
    const other = coding === 'gzip' ? deflateSync : gzipSync
    expect(decompress(other('text'), coding)).toMatch(`it is no ${coding} stream`)
    expect(decompress(deflateRawSync('text'), coding)).toMatch(`it is no ${coding} stream`)
  })
})
