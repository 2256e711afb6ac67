import { describe, expect, it } from 'vitest'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import { outputDifference } from '../../src/triton/output-difference.ts'

const encode = (datatype: Datatype, values: readonly unknown[]): Uint8Array => {
  const bytes = encodeValues(datatype, values)
  if (bytes instanceof Uint8Array) return bytes
  throw new Error(bytes.expected)
}

const difference = (
  datatype: Datatype,
  got: Uint8Array | string,
  expected: Uint8Array,
  {
    shape = [2],
    expectedShape = shape,
  }: { shape?: readonly number[]; expectedShape?: readonly number[] } = {},
) =>
  outputDifference(
    { shape, bytes: () => got },
    { name: 'OUT', datatype, shape: expectedShape, bytes: expected },
  )

describe('outputDifference', () => {
  it.each<[Datatype, readonly unknown[], readonly unknown[], string | undefined]>([
    ['INT32', [1, 2], [1, 2], undefined],
    ['INT32', [1, -2], [1, 2], ', value 1: got -2, expected 2'],
    ['INT32', [256, 2], [512, 3], ', value 0: got 256, expected 512'],
    [
      'UINT64',
      [1, 2n ** 64n - 1n],
      [1, 2n ** 64n - 2n],
      ', value 1: got 18446744073709551615, expected 18446744073709551614',
    ],
    ['FP32', [1, 2.5], [1, 2.25], ', value 1: got 2.5, expected 2.25'],
    ['FP32', [0, 1], [-0, 1], ', value 0: got 0, expected -0'],
    ['FP16', [1, 0.5], [1, 0.25], ', value 1: got 0.5, expected 0.25'],
    ['BF16', [1, 0.5], [1, 0.25], ', value 1: got 0.5, expected 0.25'],
    ['FP64', [Number.NaN, 1], [1, 1], ', value 0: got NaN, expected 1'],
    ['BOOL', [true, false], [true, true], ', value 1: got false, expected true'],
    ['BYTES', ['a', 'bc'], ['a', 'bd'], ', value 1: got "bc", expected "bd"'],
    // The lengths differ before the texts do.
    ['BYTES', ['ab', 'c'], ['a', 'bc'], ', value 0: got "ab", expected "a"'],
    ['BYTES', ['', 'c'], ['', ''], ', value 1: got "c", expected ""'],
    ['BYTES', ['a', 'b'], ['a', 'b'], undefined],
  ])('%s %o beside %o', (datatype, got, expected, text) => {
    expect(difference(datatype, encode(datatype, got), encode(datatype, expected))).toBe(text)
  })

  it('shows the bytes of values that read the same', () => {
    const [one, other] = ['0000c07f', '0100c07f'].map((hex) => Buffer.from(hex, 'hex'))
    expect(difference('FP32', one!, other!, { shape: [1] })).toBe(
      ', value 0: got NaN (bytes 0000c07f), expected NaN (bytes 0100c07f)',
    )
  })

  it('shows where long strings differ, and what is no text as bytes', () => {
    const [one, other] = [`${'x'.repeat(5000)}a${'y'.repeat(50)}`, `${'x'.repeat(5000)}b${'y'.repeat(50)}`]
    expect(difference('BYTES', encode('BYTES', [one]), encode('BYTES', [other]), { shape: [1] })).toBe(
      `, value 0: byte 5000: got "${'x'.repeat(20)}a${'y'.repeat(19)}" there, expected "${'x'.repeat(20)}b${'y'.repeat(19)}"`,
    )
    const bytes = joinBytesElements([Uint8Array.of(0xff, 1)])
    expect(difference('BYTES', bytes, encode('BYTES', ['a']), { shape: [1] })).toBe(
      ', value 0: got bytes ff01, expected "a"',
    )
  })

  it('names shapes that differ, even of the same values', () => {
    const values = encode('UINT8', [1, 2])
    expect(difference('UINT8', values, values, { shape: [2, 1], expectedShape: [1, 2] })).toBe(
      ': got the shape [2,1], expected [1,2]',
    )
    expect(difference('UINT8', values, encode('UINT8', [1]), { expectedShape: [1] })).toBe(
      ': got the shape [2], expected [1]',
    )
  })

  it('finds fault with an output that is missing or unreadable', () => {
    const expected = encode('UINT8', [1, 2])
    expect(outputDifference(undefined, { name: 'OUT', datatype: 'UINT8', shape: [2], bytes: expected })).toBe(
      ' is missing',
    )
    expect(difference('UINT8', 'element 0 is "a"', expected)).toBe(': element 0 is "a"')
  })
})
