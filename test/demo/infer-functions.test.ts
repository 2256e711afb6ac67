import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { inferFunctionOf } from '../../src/demo/infer-functions.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import type { Tensor } from '../../src/triton/tensor.ts'

const model = (infer: DemoModel['infer']): DemoModel => ({
  name: 'm',
  inputs: [],
  outputs: ['SUM', 'DIFFERENCE'].map((name) => ({ name, datatype: 'INT32', dims: [2] })),
  infer,
})

const tensor = (name: string, datatype: Datatype, values: readonly number[]): Tensor => ({
  name,
  datatype,
  shape: [values.length],
  bytes: encodeValues(datatype, values) as Uint8Array,
})

describe('inferFunctionOf', () => {
  it('identity gives every input back under the name of the output beside it', () => {
    const inputs = [tensor('A', 'INT32', [1, 2]), tensor('B', 'FP32', [0.5])]
    expect(inferFunctionOf(model('identity'))(inputs)).toEqual([
      { ...inputs[0], name: 'SUM' },
      { ...inputs[1], name: 'DIFFERENCE' },
    ])
  })

  it.each([
    { datatype: 'INT32', left: [1, -7], right: [5, 3], sum: [6, -4], difference: [-4, -10] },
    { datatype: 'INT32', left: [2 ** 31 - 1], right: [1], sum: [-(2 ** 31)], difference: [2 ** 31 - 2] },
    { datatype: 'FP32', left: [0.5], right: [0.25], sum: [0.75], difference: [0.25] },
  ] as const)(
    'sum-difference of $datatype $left and $right',
    ({ datatype, left, right, sum, difference }) => {
      const outputs = inferFunctionOf(model('sum-difference'))([
        tensor('A', datatype, left),
        tensor('B', datatype, right),
      ])
      expect(outputs).toEqual([tensor('SUM', datatype, sum), tensor('DIFFERENCE', datatype, difference)])
    },
  )

  it('leaves a function as it is', () => {
    const infer = () => []
    expect(inferFunctionOf(model(infer))).toBe(infer)
  })
})
