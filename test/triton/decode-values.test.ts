import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import { decodeValues } from '../../src/triton/decode-values.ts'
import { encodeValues } from '../../src/triton/element-values.ts'

describe('decodeValues', () => {
  it.each<[Datatype, string, readonly unknown[]]>([
    ['BOOL', '000102', [false, true, true]],
    ['UINT8', '00ff', [0, 255]],
    ['INT8', '807f', [-128, 127]],
    ['UINT16', 'ffff', [65535]],
    ['INT16', '0080', [-32768]],
    ['UINT32', 'ffffffff', [4294967295]],
    ['INT32', '00000080', [-2147483648]],
    ['UINT64', 'ffffffffffffffff', [18446744073709551615n]],
    ['INT64', '0000000000000080', [-9223372036854775808n]],
    ['FP16', '662e00800100007c017e', [0.0999755859375, -0, 2 ** -24, Number.POSITIVE_INFINITY, Number.NaN]],
    ['BF16', 'cd3d0080010080ffc07f', [0.10009765625, -0, 2 ** -133, Number.NEGATIVE_INFINITY, Number.NaN]],
    ['FP32', 'cdcccc3d0000c07f', [0.10000000149011612, Number.NaN]],
    ['FP64', '9a9999999999b93f', [0.1]],
    ['INT32', '', []],
  ])('%s %s', (datatype, hex, values) => {
    expect(decodeValues(datatype, Buffer.from(hex, 'hex'))).toEqual(values)
  })

  it('takes bytes that begin anywhere', () => {
    const bytes = Buffer.from('ff0100000002000000', 'hex').subarray(1)
    expect(decodeValues('INT32', bytes)).toEqual([1, 2])
  })

  it('splits BYTES', () => {
    const elements = ['ab', '', 'é'].map((text) => Buffer.from(text))
    expect(
      decodeValues('BYTES', joinBytesElements(elements)).map((one) => Buffer.from(one as Uint8Array)),
    ).toEqual(elements)
  })

  it.each<Datatype>(['FP16', 'BF16', 'UINT64', 'INT16', 'FP64'])(
    '%s encodes to the same bytes again',
    (datatype) => {
      const size = { FP16: 2, BF16: 2, UINT64: 8, INT16: 2, FP64: 8 }[datatype as 'FP16']
      fc.assert(
        fc.property(fc.uint8Array({ minLength: size, maxLength: size }), (bytes) => {
          const [value] = decodeValues(datatype, bytes)
          // Of the many NaNs, only one can be written.
          fc.pre(!Number.isNaN(value))
          expect(encodeValues(datatype, [value])).toEqual(bytes)
        }),
        { seed: 5, numRuns: 300 },
      )
    },
  )
})
