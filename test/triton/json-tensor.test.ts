import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import { parseJson } from '../../src/triton/json.ts'
import { flatElements, jsonElements } from '../../src/triton/json-tensor.ts'

describe('jsonElements', () => {
  it.each<[Datatype, readonly unknown[], string]>([
    ['BOOL', [true, false], '[true,false]'],
    ['INT64', [-9223372036854775808n, 1], '[-9223372036854775808,1]'],
    ['UINT64', [18446744073709551615n], '[18446744073709551615]'],
    ['FP32', [0.1, 1, -0], '[0.10000000149011612,1,-0.0]'],
    ['FP64', [0.1, 5e-324], '[0.1,5e-324]'],
    ['BYTES', ['a"', '\ufeffé'], '["a\\"","\ufeffé"]'],
    ['UINT8', [], '[]'],
  ])('%s %o', (datatype, values, text) => {
    expect(JSON.stringify(jsonElements(datatype, encodeValues(datatype, values) as Uint8Array))).toBe(text)
  })

  it.each<[Datatype, string, string]>([
    ['FP16', '0000', 'FP16 has no JSON form'],
    ['BF16', '0000', 'BF16 has no JSON form'],
    ['FP32', '000000000000807f', 'value 1 is Infinity'],
    ['FP64', '000000000000f87f', 'value 0 is NaN'],
    ['BYTES', '01000000ff', 'value 0 is not UTF-8 text'],
  ])('%s %s cannot be written', (datatype, hex, reason) => {
    expect(jsonElements(datatype, Buffer.from(hex, 'hex'))).toBe(reason)
  })

  it.each<[Datatype, fc.Arbitrary<unknown>]>([
    ['FP32', fc.float({ noNaN: true, noDefaultInfinity: true })],
    ['FP64', fc.double({ noNaN: true, noDefaultInfinity: true })],
    ['INT64', fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
    ['BYTES', fc.string({ unit: 'grapheme' })],
  ])('%s reads back as the same bytes', (datatype, value) => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const bytes = encodeValues(datatype, values) as Uint8Array
        const json = parseJson(JSON.stringify(jsonElements(datatype, bytes)))
        expect(json.ok && encodeValues(datatype, json.value as readonly unknown[])).toEqual(bytes)
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe('flatElements', () => {
  it.each<[unknown[], readonly number[], readonly unknown[] | undefined]>([
    [
      [1, 2, 3, 4],
      [2, 2],
      [1, 2, 3, 4],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
      [1, 2, 3, 4],
    ],
    [[[[1], [2]]], [1, 2, 1], [1, 2]],
    [[], [0], []],
    [[[], []], [2, 0], []],
    [[[1], [2, 3, 4]], [2, 2], undefined],
    [[[1, 2, 3, 4]], [2, 2], undefined],
    [[[1, 2], 3, 4], [2, 2], undefined],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [2, 2],
      undefined,
    ],
    [
      [
        [[1], [2]],
        [[3], [4]],
      ],
      [2, 2],
      [[1], [2], [3], [4]],
    ],
    [[[1]], [1], [[1]]],
  ])('%j of the shape %j', (data, shape, elements) => {
    expect(flatElements(data, shape)).toEqual(elements)
  })
})
