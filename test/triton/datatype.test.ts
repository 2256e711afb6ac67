import { describe, expect, it } from 'vitest'
import {
  datatypeOfConfig,
  datatypes,
  elementByteSize,
  elementCount,
  isDatatype,
} from '../../src/triton/datatype.ts'
import { DataType } from '../../src/triton/gen/model_config_pb.ts'

describe('datatypes', () => {
  it('are the fourteen of the protocol, with their sizes', () => {
    expect(Object.fromEntries(datatypes.map((datatype) => [datatype, elementByteSize(datatype)]))).toEqual({
      BOOL: 1,
      UINT8: 1,
      UINT16: 2,
      UINT32: 4,
      UINT64: 8,
      INT8: 1,
      INT16: 2,
      INT32: 4,
      INT64: 8,
      FP16: 2,
      FP32: 4,
      FP64: 8,
      BF16: 2,
      BYTES: undefined,
    })
  })

  it('pair one to one with every valid type of a configuration', () => {
    const numbers = Object.values(DataType).filter((number) => number !== DataType.TYPE_INVALID)
    expect(numbers.map(datatypeOfConfig).sort()).toEqual([...datatypes].sort())
    expect(datatypeOfConfig(DataType.TYPE_STRING)).toBe('BYTES')
    expect(datatypeOfConfig(DataType.TYPE_INVALID)).toBeUndefined()
  })

  it.each(['FP32', 'BYTES', 'BF16'])('%s is a name', (name) => {
    expect(isDatatype(name)).toBe(true)
  })

  it.each(['TYPE_FP32', 'STRING', 'fp32', '', 'constructor', '__proto__'])('%j is not a name', (name) => {
    expect(isDatatype(name)).toBe(false)
  })
})

describe('elementCount', () => {
  it.each([
    [[], 1],
    [[3], 3],
    [[2, 3, 4], 24],
    [[2, 0, 4], 0],
    [[2 ** 52, 2], Number.POSITIVE_INFINITY],
    [[2 ** 53 - 1], 2 ** 53 - 1],
    [[2 ** 40, 2 ** 40, 0], 0],
  ])('of %j is %d', (shape, count) => {
    expect(elementCount(shape)).toBe(count)
  })
})
