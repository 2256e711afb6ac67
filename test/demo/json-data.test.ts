import { describe, expect, it } from 'vitest'
import { jsonData } from '../../src/demo/json-data.ts'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'

const dataOf = (datatype: Datatype, values: readonly unknown[]) =>
  jsonData(datatype, encodeValues(datatype, values) as Uint8Array)

// As a real Triton 2.51 wrote them.
describe('jsonData', () => {
  it.each<[Datatype, string, readonly unknown[]]>([
    ['BOOL', '[true,false]', [true, false]],
    ['INT8', '[-128,127]', [-128, 127]],
    ['UINT16', '[65535]', [65_535]],
    ['INT64', '[-9223372036854775808]', [-(2n ** 63n)]],
    ['UINT64', '[18446744073709551615]', [2n ** 64n - 1n]],
    ['FP32', '[0.10000000149011612,1.0,-2.0,0.5]', [0.1, 1, -2, 0.5]],
    ['FP32', '[NaN,Infinity,-Infinity]', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['FP64', '[0.1,10000000000.0]', [0.1, 1e10]],
    ['BYTES', '["a\\"","\\u0001"]', ['a"', '\u0001']],
    ['INT32', '[]', []],
  ])('writes %s as %s', (datatype, expected, values) => {
    expect(dataOf(datatype, values)).toBe(expected)
  })

  it('keeps bytes that are not UTF-8, one character a byte', () => {
    const bytes = joinBytesElements([Uint8Array.of(0xff, 0x41)])
    expect(Buffer.from(jsonData('BYTES', bytes)!, 'latin1')).toEqual(
      Buffer.from([0x5b, 0x22, 0xff, 0x41, 0x22, 0x5d]),
    )
  })

  it.each(['FP16', 'BF16'] as const)('%s has no JSON form', (datatype) => {
    expect(dataOf(datatype, [1])).toBeUndefined()
  })
})
