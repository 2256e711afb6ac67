import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { type Datatype, datatypes } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import { tensorJson } from '../../src/triton/tensor-json.ts'

const textOf = (datatype: Datatype, bytes: Uint8Array): string => [...tensorJson(datatype, bytes)].join('')

const encoded = (datatype: Datatype, values: readonly unknown[]): Uint8Array => {
  const bytes = encodeValues(datatype, values)
  if (!(bytes instanceof Uint8Array)) throw new Error(`${datatype} does not hold ${bytes.got}`)
  return bytes
}

describe('the JSON of a tensor', () => {
  it.each([
    { name: 'one element alone', datatype: 'INT32', values: [-7], text: '-7' },
    { name: 'several as an array', datatype: 'INT32', values: [1, -2, 3], text: '[1,-2,3]' },
    { name: 'no element', datatype: 'FP32', values: [], text: '[]' },
    { name: 'booleans', datatype: 'BOOL', values: [true, false], text: '[true,false]' },
    {
      name: 'integers that no double holds',
      datatype: 'UINT64',
      values: [18_446_744_073_709_551_615n, 9_007_199_254_740_993n],
      text: '[18446744073709551615,9007199254740993]',
    },
    {
      name: 'negative integers that no double holds',
      datatype: 'INT64',
      values: [-9_223_372_036_854_775_808n],
      text: '-9223372036854775808',
    },
    {
      name: 'half floats',
      datatype: 'FP16',
      values: [0.5, -65_504, 2 ** -24],
      text: `[0.5,-65504,${2 ** -24}]`,
    },
    { name: 'brain floats', datatype: 'BF16', values: [1.5, -(2 ** 100)], text: `[1.5,${-(2 ** 100)}]` },
    {
      name: 'what JSON has no number for',
      datatype: 'FP32',
      values: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0],
      text: '["NaN","Infinity","-Infinity",-0.0]',
    },
    { name: 'one string alone', datatype: 'BYTES', values: ['a "b" €'], text: '"a \\"b\\" €"' },
    {
      name: 'several strings, each for itself',
      datatype: 'BYTES',
      values: ['a', '', 'c'],
      text: '["a","","c"]',
    },
    { name: 'no string', datatype: 'BYTES', values: [], text: '[]' },
  ] as const)('holds $name', ({ datatype, values, text }) => {
    expect(textOf(datatype, encoded(datatype, values))).toBe(text)
  })

  it('holds bytes that are no UTF-8 as base64', () => {
    const bytes = joinBytesElements([Buffer.from('text'), Buffer.of(0xff, 0x00)])
    expect(textOf('BYTES', bytes)).toBe('["text",{"b64":"/wA="}]')
  })

  it('is the same wherever in a buffer the bytes lie', () => {
    const bytes = encoded('FP64', [0.1, 0.2])
    const moved = Buffer.concat([Buffer.from('odd'), bytes]).subarray(3)
    expect(textOf('FP64', moved)).toBe('[0.1,0.2]')
  })

  it('is JSON whatever the bytes are, in pieces that stay small', () => {
    const any = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(fc.constantFrom(...datatypes), any, (datatype, bytes) => {
        expect(() => JSON.parse(textOf(datatype, bytes))).not.toThrow()
      }),
      { seed: 1, numRuns: 500 },
    )
    const lengths = [...tensorJson('FP32', new Uint8Array(4 * 1_000_000))].map(({ length }) => length)
    expect(lengths.length).toBeGreaterThan(100)
    expect(Math.max(...lengths)).toBeLessThan(100_000)
  })

  it('gives back every value of the small floats', () => {
    const bits = new Uint16Array(65_536).map((_, index) => index)
    for (const datatype of ['FP16', 'BF16'] as const) {
      const bytes = new Uint8Array(bits.buffer)
      const values = (JSON.parse(textOf(datatype, bytes)) as unknown[]).map(Number)
      const again = new Uint16Array(encoded(datatype, values).slice().buffer)
      const wrong = bits.filter((one, index) => !Number.isNaN(values[index]) && again[index] !== one)
      expect([...wrong]).toEqual([])
    }
  })
})
