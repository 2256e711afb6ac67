import type { ModelSpec, TensorSpec } from '../../src/triton/model.ts'

/** An input or output: FP32 [4], not optional, unless said otherwise. */
export const tensorSpec = (fields: Partial<TensorSpec> & { readonly name: string }): TensorSpec => ({
  datatype: 'FP32',
  dims: [4],
  optional: false,
  shapeTensor: false,
  ...fields,
})

/** A model without batching, with one FP32 [4] input and output, unless said otherwise. */
export const modelFixture = (fields: Partial<ModelSpec> = {}): ModelSpec => ({
  name: 'm',
  versions: ['1'],
  platform: '',
  backend: 'python',
  maxBatchSize: 0,
  inputs: [tensorSpec({ name: 'IN' })],
  outputs: [tensorSpec({ name: 'OUT' })],
  scheduling: 'none',
  decoupled: false,
  responseCache: false,
  configHash: '',
  ...fields,
})
