import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/payload/shared-layout.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { tensorSpec } from '../triton/model-fixtures.ts'

const tensor = (name: string, byteSize: number): Tensor => ({
  name,
  datatype: 'UINT8',
  shape: [byteSize],
  bytes: new Uint8Array(byteSize),
})

const options = { batchSize: 1, outputBytes: 102_400 }

describe('layOut', () => {
  it('places every input of every request, and lets none overlap', () => {
    const requests = [[tensor('A', 1), tensor('B', 64)], [tensor('A', 65)], [tensor('B', 0), tensor('A', 3)]]
    const { inputs, inputBytes } = layOut(requests, [], options)
    expect(inputs.map((places) => [...places.keys()])).toEqual([['A', 'B'], ['A'], ['A']])
    const extents = inputs.flatMap((places) => [...places.values()])
    expect(extents.map(({ byteSize }) => byteSize)).toEqual([1, 64, 65, 3])
    let end = 0
    for (const { offset, byteSize } of extents) {
      expect(offset).toBeGreaterThanOrEqual(end)
      expect(offset % 64).toBe(0)
      end = offset + byteSize
    }
    expect(inputBytes).toBeGreaterThanOrEqual(end)
  })

  it.each<[string, Datatype, readonly number[], number, number, number]>([
    ['the size that the model fixes', 'FP32', [2, 3], 1, 102_400, 24],
    ['that size for every batch element', 'FP32', [2, 3], 4, 102_400, 96],
    ['one element for no dims', 'INT64', [], 1, 102_400, 8],
    ['the size given, where a dim is variable', 'FP32', [-1, 3], 1, 102_400, 102_400],
    ['the size given, for BYTES', 'BYTES', [2], 1, 102_400, 102_400],
    ['the size given for every batch element', 'BYTES', [-1], 3, 102_400, 307_200],
    ['a byte where the size given is none', 'BYTES', [2], 1, 0, 1],
  ])('gives an output %s', (_what, datatype, dims, batchSize, outputBytes, room) => {
    const { outputs } = layOut([], [tensorSpec({ name: 'OUT', datatype, dims })], { batchSize, outputBytes })
    expect(outputs.get('OUT')).toEqual({ offset: 0, byteSize: room })
  })

  it('leaves out an output that is always empty', () => {
    const { outputs, slotBytes } = layOut([], [tensorSpec({ name: 'OUT', dims: [0] })], options)
    expect([[...outputs], slotBytes]).toEqual([[], 0])
  })

  it('makes a slot large enough for all outputs', () => {
    const specs = [tensorSpec({ name: 'A', dims: [17] }), tensorSpec({ name: 'B', dims: [1] })]
    const { outputs, slotBytes } = layOut([], specs, options)
    expect([...outputs]).toEqual([
      ['A', { offset: 0, byteSize: 68 }],
      ['B', { offset: 128, byteSize: 4 }],
    ])
    expect(slotBytes).toBe(192)
  })

  it('has nothing to place for a model without outputs', () => {
    expect(layOut([[tensor('A', 1)]], [], options)).toMatchObject({ slotBytes: 0, inputBytes: 64 })
  })
})
