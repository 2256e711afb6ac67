import type { DemoModel } from './demo-model.ts'

/** What the demo server serves when nothing else is asked for: numbers, a batching model with two inputs, and strings. */
export const defaultModels: readonly DemoModel[] = [
  {
    name: 'identity_fp32',
    inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [-1, 16] }],
    outputs: [{ name: 'OUTPUT0', datatype: 'FP32', dims: [-1, 16] }],
    serviceTime: 2,
    infer: 'identity',
  },
  {
    name: 'add_sub',
    maxBatchSize: 8,
    inputs: [
      { name: 'INPUT0', datatype: 'INT32', dims: [16] },
      { name: 'INPUT1', datatype: 'INT32', dims: [16] },
    ],
    outputs: [
      { name: 'OUTPUT0', datatype: 'INT32', dims: [16] },
      { name: 'OUTPUT1', datatype: 'INT32', dims: [16] },
    ],
    serviceTime: 5,
    instances: 2,
    infer: 'sum-difference',
  },
  {
    name: 'strings',
    maxBatchSize: 8,
    inputs: [{ name: 'INPUT0', datatype: 'BYTES', dims: [-1] }],
    outputs: [{ name: 'OUTPUT0', datatype: 'BYTES', dims: [-1] }],
    serviceTime: 2,
    infer: 'identity',
  },
]
