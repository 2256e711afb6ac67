import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datatype, datatypes, elementByteSize, elementCount } from '../../src/triton/datatype.ts'
import { sizeProblem } from '../../src/triton/tensor-size.ts'

const fixed = datatypes.filter((datatype) => datatype !== 'BYTES')

describe('sizeProblem', () => {
  it.each(fixed)('is none for %s exactly where the bytes fill the shape', (datatype) => {
    const shapes = fc.array(fc.nat(4), { maxLength: 3 })
    fc.assert(
      fc.property(shapes, fc.nat(100), (shape, length) => {
        const fills = length === elementCount(shape) * elementByteSize(datatype)!
        expect(sizeProblem(new Uint8Array(length), datatype, shape) === undefined).toBe(fills)
      }),
    )
  })

  it.each<[string, Datatype, readonly number[], string | undefined]>([
    ['', 'FP32', [0, 3], undefined],
    ['', 'BYTES', [0], undefined],
    ['00000000', 'BYTES', [], undefined],
    ['0000', 'FP32', [1], 'expected 4 bytes for FP32 [1], got 2'],
    ['', 'FP64', [2 ** 52, 2 ** 52], `expected Infinity bytes for FP64 [${2 ** 52},${2 ** 52}], got 0`],
    ['0000000000000000', 'BYTES', [1], 'expected 1 elements for BYTES [1], got 2'],
    [
      '01000000',
      'BYTES',
      [1],
      'expected BYTES, each after its 4-byte length, but element 0 announces 1 bytes where 0 are left',
    ],
  ])('of %j as %s %j', (hex, datatype, shape, problem) => {
    expect(sizeProblem(Buffer.from(hex, 'hex'), datatype, shape)).toBe(problem)
  })
})
