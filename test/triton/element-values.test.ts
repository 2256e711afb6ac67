import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'

const hex = (datatype: Datatype, values: readonly unknown[]): string => {
  const encoded = encodeValues(datatype, values)
  if (!(encoded instanceof Uint8Array)) throw new Error(JSON.stringify(encoded))
  return Buffer.from(encoded).toString('hex')
}

describe('encodeValues', () => {
  it.each<[Datatype, readonly unknown[], string]>([
    ['BOOL', [true, false], '0100'],
    ['UINT8', [0, 255], '00ff'],
    ['UINT16', [1, 65535], '0100ffff'],
    ['UINT32', [1, 4294967295], '01000000ffffffff'],
    ['UINT64', [1, 18446744073709551615n], '0100000000000000ffffffffffffffff'],
    ['INT8', [-128, 127], '807f'],
    ['INT16', [-2, 32767], 'feffff7f'],
    ['INT32', [-1, 2147483647], 'ffffffffffffff7f'],
    ['INT64', [-1, -9223372036854775808n], 'ffffffffffffffff0000000000000080'],
    ['FP16', [1, -2, 0.1], '003c00c0662e'],
    ['FP32', [1, 0.1, -0], '0000803fcdcccc3d00000080'],
    ['FP64', [1, 0.1], '000000000000f03f9a9999999999b93f'],
    ['BF16', [1, 0.1], '803fcd3d'],
    ['BYTES', ['ab', '', 'é😀'], '020000006162' + '00000000' + '06000000c3a9f09f9880'],
    ['FP32', [Number.NaN, Number.POSITIVE_INFINITY], '0000c07f0000807f'],
    ['FP64', [9007199254740993n], '0000000000004043'],
    ['INT32', [1e3, -0], 'e803000000000000'],
    ['INT64', [], ''],
  ])('%s %o', (datatype, values, bytes) => {
    expect(hex(datatype, values)).toBe(bytes)
  })

  it.each<[Datatype, unknown, string]>([
    ['BOOL', 1, 'true or false'],
    ['UINT8', 256, 'an integer from 0 to 255'],
    ['UINT8', -1, 'an integer from 0 to 255'],
    ['UINT8', 1.5, 'an integer from 0 to 255'],
    ['INT8', -129, 'an integer from -128 to 127'],
    ['UINT16', 65536, 'an integer from 0 to 65535'],
    ['INT16', 32768, 'an integer from -32768 to 32767'],
    ['UINT32', 2 ** 32, 'an integer from 0 to 4294967295'],
    ['INT32', 2 ** 31, 'an integer from -2147483648 to 2147483647'],
    ['INT32', '1', 'an integer from -2147483648 to 2147483647'],
    ['INT32', Number.NaN, 'an integer from -2147483648 to 2147483647'],
    ['UINT64', 2n ** 64n, 'an integer from 0 to 18446744073709551615'],
    ['UINT64', -1, 'an integer from 0 to 18446744073709551615'],
    ['INT64', 2n ** 63n, 'an integer from -9223372036854775808 to 9223372036854775807'],
    ['INT64', 0.5, 'an integer from -9223372036854775808 to 9223372036854775807'],
    ['FP16', 65520, 'a number from -65504 to 65504'],
    ['FP32', 3.5e38, 'a number from -3.4028234663852886e38 to 3.4028234663852886e38'],
    ['FP32', null, 'a number from -3.4028234663852886e38 to 3.4028234663852886e38'],
    ['BF16', -3.4e38, 'a number from -3.3895313892515355e38 to 3.3895313892515355e38'],
    ['FP64', true, 'a number from -1.7976931348623157e308 to 1.7976931348623157e308'],
    ['BYTES', 1, 'a string'],
    ['BYTES', '\ud800', 'a string'],
  ])('refuses %s %o', (datatype, value, expected) => {
    const fine = datatype === 'BYTES' ? 'x' : datatype === 'BOOL' ? true : 1
    expect(encodeValues(datatype, [fine, value])).toMatchObject({ index: 1, expected })
  })

  it('takes the largest value that still rounds to a finite one', () => {
    expect(hex('FP16', [65519.99])).toBe('ff7b')
    expect(hex('FP32', [3.4028235e38])).toBe('ffff7f7f')
  })

  const readers: readonly [Datatype, fc.Arbitrary<unknown>, (view: DataView) => unknown][] = [
    ['UINT8', fc.integer({ min: 0, max: 255 }), (view) => view.getUint8(0)],
    ['INT8', fc.integer({ min: -128, max: 127 }), (view) => view.getInt8(0)],
    ['UINT16', fc.integer({ min: 0, max: 65535 }), (view) => view.getUint16(0, true)],
    ['INT16', fc.integer({ min: -32768, max: 32767 }), (view) => view.getInt16(0, true)],
    ['UINT32', fc.integer({ min: 0, max: 4294967295 }), (view) => view.getUint32(0, true)],
    ['INT32', fc.integer(), (view) => view.getInt32(0, true)],
    ['UINT64', fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (view) => view.getBigUint64(0, true)],
    ['INT64', fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (view) => view.getBigInt64(0, true)],
    ['FP32', fc.float(), (view) => view.getFloat32(0, true)],
    ['FP64', fc.double(), (view) => view.getFloat64(0, true)],
  ]
  it.each(readers)('%s values come back as they went in', (datatype, values, read) => {
    fc.assert(
      fc.property(values, (value) => {
        const encoded = encodeValues(datatype, [value])
        if (!(encoded instanceof Uint8Array)) throw new Error(encoded.expected)
        expect(read(new DataView(encoded.buffer))).toEqual(value)
      }),
    )
  })

  it('gives bytes or a problem for any values', () => {
    const anyValue = fc.anything({ withBigInt: true })
    fc.assert(
      fc.property(
        fc.constantFrom<Datatype>('BOOL', 'INT8', 'UINT64', 'FP16', 'FP32', 'BYTES'),
        fc.array(anyValue),
        (datatype, values) => {
          const encoded = encodeValues(datatype, values)
          if (!(encoded instanceof Uint8Array)) expect(encoded.index).toBeLessThan(values.length)
        },
      ),
    )
  })
})
