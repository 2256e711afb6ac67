import { describe, expect, it } from 'vitest'
import { generatedByteSize, generateTensor } from '../../src/payload/generate.ts'
import { countBytesElements } from '../../src/triton/bytes-elements.ts'
import { type Datatype, datatypes, elementByteSize } from '../../src/triton/datatype.ts'
import { tensorSpec } from '../triton/model-fixtures.ts'

const strings = { length: 8 }
const random = { kind: 'random', seed: 1, strings } as const

const generate = (datatype: Datatype, shape: readonly number[], generation = {}) =>
  generateTensor(tensorSpec({ name: 'IN', datatype }), shape, { ...random, ...generation })

const viewOf = ({ bytes }: { readonly bytes: Uint8Array }) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** The values of a float tensor, each read by its bits. */
const floats = (datatype: 'FP16' | 'BF16' | 'FP32' | 'FP64', count: number): readonly number[] => {
  const view = viewOf(generate(datatype, [count]))
  const read: Record<typeof datatype, (index: number) => number> = {
    FP64: (index) => view.getFloat64(8 * index, true),
    FP32: (index) => view.getFloat32(4 * index, true),
    BF16: (index) => new Float32Array(Uint32Array.of(view.getUint16(2 * index, true) << 16).buffer)[0]!,
    FP16: (index) => fp16(view.getUint16(2 * index, true)),
  }
  return Array.from({ length: count }, (_, index) => read[datatype](index))
}

const fp16 = (bits: number): number => {
  const exponent = (bits >>> 10) & 0x1f
  const fraction = (bits & 0x3ff) / 1024
  return exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15)
}

describe('generateTensor', () => {
  it.each(datatypes)('%s has the size of its shape, zero or random', (datatype) => {
    for (const kind of ['zero', 'random']) {
      const tensor = generate(datatype, [2, 3], { kind })
      expect(tensor).toMatchObject({ name: 'IN', datatype, shape: [2, 3] })
      expect(tensor.bytes.length).toBe(6 * (elementByteSize(datatype) ?? 4 + 8))
      expect(generatedByteSize(datatype, [2, 3], strings)).toBe(tensor.bytes.length)
    }
  })

  it.each(datatypes)('%s is the same for the same seed and differs for another', (datatype) => {
    const bytes = (seed: number) => Buffer.from(generate(datatype, [64], { seed }).bytes).toString('hex')
    expect(bytes(5)).toBe(bytes(5))
    expect(bytes(5)).not.toBe(bytes(6))
  })

  it.each(datatypes.filter((datatype) => datatype !== 'BYTES'))('zero %s is all zero bytes', (datatype) => {
    expect(generate(datatype, [5], { kind: 'zero' }).bytes.every((byte) => byte === 0)).toBe(true)
  })

  it.each(['FP16', 'BF16', 'FP32', 'FP64'] as const)('random %s is spread over [0, 1)', (datatype) => {
    const values = floats(datatype, 4000)
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length
      expect(share).toBeGreaterThan(0.07)
      expect(share).toBeLessThan(0.13)
    }
  })

  it('random BOOL is 0 and 1, about as often', () => {
    const { bytes } = generate('BOOL', [1000])
    expect(new Set(bytes)).toEqual(new Set([0, 1]))
    expect(bytes.reduce((sum, byte) => sum + byte, 0)).toBeGreaterThan(400)
  })

  it('random integers use their whole range', () => {
    expect(new Set(generate('UINT8', [20_000]).bytes).size).toBe(256)
    const view = viewOf(generate('INT64', [1000]))
    const values = Array.from({ length: 1000 }, (_, index) => view.getBigInt64(8 * index, true))
    expect(values.some((value) => value > 2n ** 62n) && values.some((value) => value < -(2n ** 62n))).toBe(
      true,
    )
  })

  it.each(['zero', 'random'])('BYTES are different random texts, also for %s data', (kind) => {
    const { bytes } = generate('BYTES', [50], { kind })
    expect(countBytesElements(bytes)).toBe(50)
    const texts = Array.from({ length: 50 }, (_, index) =>
      Buffer.from(bytes.subarray(12 * index + 4, 12 * index + 12)).toString(),
    )
    for (const text of texts) expect(text).toMatch(/^[a-zA-Z0-9 .?!]{8}$/)
    expect(new Set(texts).size).toBe(50)
  })

  it('BYTES are the given text, whatever its length', () => {
    const given = { length: 8, data: 'é' }
    expect([...generate('BYTES', [2], { strings: given }).bytes]).toEqual([
      2, 0, 0, 0, 0xc3, 0xa9, 2, 0, 0, 0, 0xc3, 0xa9,
    ])
    expect(generatedByteSize('BYTES', [2], given)).toBe(12)
  })

  it('makes nothing of an empty shape', () => {
    expect(generate('FP32', [3, 0]).bytes.length).toBe(0)
    expect(generate('BYTES', [0]).bytes.length).toBe(0)
  })

  it('refuses a shape tensor', () => {
    const spec = tensorSpec({ name: 'S', datatype: 'INT32', shapeTensor: true })
    expect(() => generateTensor(spec, [2], random)).toThrow(
      'input "S" is a shape tensor: no data can be made up for it',
    )
  })
})

describe('generatedByteSize', () => {
  it('does not lose an overflow', () => {
    expect(generatedByteSize('FP64', [2 ** 52, 2 ** 10], strings)).toBe(Number.POSITIVE_INFINITY)
  })
})
