import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { batchSizeOf, type InferCall } from '../../src/demo/infer-call.ts'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import type { Tensor } from '../../src/triton/tensor.ts'

const batching: DemoModel = {
  name: 'm',
  maxBatchSize: 4,
  inputs: [
    { name: 'A', datatype: 'INT32', dims: [2] },
    { name: 'B', datatype: 'INT32', dims: [-1], optional: true },
  ],
  outputs: [{ name: 'X', datatype: 'INT32', dims: [2] }],
  infer: 'identity',
}
const plain: DemoModel = {
  ...batching,
  maxBatchSize: 0,
  inputs: [{ name: 'A', datatype: 'BYTES', dims: [-1] }],
}

const int32 = (name: string, shape: readonly number[], byteLength?: number): Tensor => ({
  name,
  datatype: 'INT32',
  shape,
  bytes: new Uint8Array(byteLength ?? 4 * shape.reduce((count, dim) => count * dim, 1)),
})

const strings = (count: number, ...elements: readonly string[]): Tensor => ({
  name: 'A',
  datatype: 'BYTES',
  shape: [count],
  bytes: joinBytesElements(elements.map((element) => Buffer.from(element))),
})

const call = (inputs: readonly Tensor[], outputs: readonly string[] = []): InferCall => ({
  id: '',
  inputs,
  outputs: outputs.map((name) => ({ name, binary: true })),
  binaryByDefault: true,
})

describe('batchSizeOf', () => {
  it.each<[number, DemoModel, InferCall]>([
    [1, batching, call([int32('A', [1, 2])])],
    [4, batching, call([int32('A', [4, 2])], ['X'])],
    [3, batching, call([int32('A', [3, 2]), int32('B', [3, 7])])],
    [1, plain, call([strings(2, 'a', 'bc')])],
    [1, plain, call([strings(0)])],
  ])('is %i', (expected, model, good) => {
    expect(batchSizeOf(model, good)).toBe(expected)
  })

  it.each<[string, DemoModel, InferCall]>([
    ['an unknown output', batching, call([int32('A', [1, 2])], ['Y'])],
    ['an unknown input', batching, call([int32('A', [1, 2]), int32('C', [1, 2])])],
    ['no inputs', batching, call([])],
    ['only the optional input', batching, call([int32('B', [1, 2])])],
    ['an input twice', batching, call([int32('A', [1, 2]), int32('A', [1, 2])])],
    ['three inputs', batching, call([int32('A', [1, 2]), int32('B', [1, 2]), int32('C', [1, 2])])],
    ['no batch dimension', batching, call([int32('A', [2])])],
    ['no shape', batching, call([int32('A', [])])],
    ['a batch of 0', batching, call([int32('A', [0, 2])])],
    ['a batch too large', batching, call([int32('A', [5, 2])])],
    ['batches that differ', batching, call([int32('A', [2, 2]), int32('B', [1, 2])])],
    ['another datatype', batching, call([{ ...int32('A', [1, 2]), datatype: 'FP32' }])],
    ['another shape', batching, call([int32('A', [1, 3])])],
    ['another number of dimensions', batching, call([int32('A', [1, 1, 2])])],
    ['too few bytes', batching, call([int32('A', [1, 2], 7)])],
    ['too many bytes', batching, call([int32('A', [1, 2], 12)])],
    ['too few strings', plain, call([strings(2, 'a')])],
    ['too many strings', plain, call([strings(1, 'a', 'b')])],
    ['a string cut off', plain, call([{ ...strings(1), bytes: Uint8Array.of(5, 0, 0, 0, 65) }])],
  ])('refuses %s', (_, model, bad) => {
    expect(() => batchSizeOf(model, bad)).toThrow(expect.objectContaining({ httpStatus: 400 }))
  })

  it('names the request it refuses', () => {
    expect(() => batchSizeOf(batching, { ...call([]), id: 'r7' })).toThrow(/^\[request id: r7\] .*'A'/)
    expect(() => batchSizeOf(batching, call([]))).toThrow(/^\[request id: <id_unknown>\]/)
  })
})
