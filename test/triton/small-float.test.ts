import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBf16Bits, toFp16Bits } from '../../src/triton/small-float.ts'

const bitsOfFloat32 = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0]!
const float32OfBits = (bits: number): number => new Float32Array(Uint32Array.of(bits).buffer)[0]!

// Node 24 has the type; TypeScript's ES2024 library does not declare it.
const { Float16Array } = globalThis as unknown as {
  Float16Array: {
    of(value: number): { readonly buffer: ArrayBuffer }
    new (buffer: ArrayBuffer): ArrayLike<number>
  }
}
const fp16OfEngine = (value: number): number => new Uint16Array(Float16Array.of(value).buffer)[0]!

describe('toFp16Bits', () => {
  it.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65504, 0x7bff],
    [65519.999, 0x7bff],
    [65520, 0x7c00],
    [-1e300, 0xfc00],
    [2 ** -24, 0x0001],
    [2 ** -25, 0x0000],
    [1.5 * 2 ** -25, 0x0001],
    [2 ** -14, 0x0400],
    [2 ** -14 - 2 ** -26, 0x0400],
    [5e-324, 0x0000],
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    // By way of FP32 this would be a tie, and go down to 0x3c00.
    [1 + 2 ** -11 + 2 ** -40, 0x3c01],
    [Number.POSITIVE_INFINITY, 0x7c00],
    [Number.NEGATIVE_INFINITY, 0xfc00],
    [Number.NaN, 0x7e00],
  ])('of %d', (value, bits) => {
    expect(toFp16Bits(value)).toBe(bits)
  })

  it('rounds every double as the engine does', () => {
    const nearFp16 = fc.double({ min: -70000, max: 70000, noNaN: true })
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true }), nearFp16, fc.double({ min: -1e-4, max: 1e-4, noNaN: true })),
        (value) => {
          expect(toFp16Bits(value)).toBe(fp16OfEngine(value))
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('gives back every finite FP16 value', () => {
    for (let bits = 0; bits < 0x10000; bits += 1) {
      const value = new Float16Array(Uint16Array.of(bits).buffer)[0]!
      if (Number.isFinite(value)) expect(toFp16Bits(value)).toBe(bits)
    }
  })
})

describe('toBf16Bits', () => {
  it.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3f80],
    [3.3895313892515355e38, 0x7f7f],
    [3.4e38, 0x7f80],
    [1e308, 0x7f80],
    [1 + 2 ** -8, 0x3f80],
    [1 + 3 * 2 ** -8, 0x3f82],
    [2 ** -133, 0x0001],
    [2 ** -134, 0x0000],
    [Number.NEGATIVE_INFINITY, 0xff80],
    [Number.NaN, 0x7fc0],
  ])('of %d', (value, bits) => {
    expect(toBf16Bits(value)).toBe(bits)
  })

  it('gives back every finite BF16 value', () => {
    for (let bits = 0; bits < 0x10000; bits += 1) {
      const value = float32OfBits(bits * 0x10000)
      if (Number.isFinite(value)) expect(toBf16Bits(value)).toBe(bits)
    }
  })

  it('takes the nearer neighbour of an FP32 value, the even one of two', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const bits = bitsOfFloat32(value)
        const rest = bits & 0xffff
        const up = rest > 0x8000 || (rest === 0x8000 && ((bits >>> 16) & 1) === 1)
        expect(toBf16Bits(value)).toBe((bits >>> 16) + (up ? 1 : 0))
      }),
      { numRuns: 5000 },
    )
  })
})
