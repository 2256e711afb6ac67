import { joinBytesElements } from '../triton/bytes-elements.ts'
import type { DemoModel, StreamFunction } from './demo-model.ts'

const msBetweenWords = 2

/** A response for each word of a text. */
const words: StreamFunction = ([input]) => {
  const text = new TextDecoder().decode(input?.bytes.subarray(lengthBytes))
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word, place) => {
      const output = {
        name: 'text_output',
        datatype: 'BYTES',
        shape: [1],
        bytes: joinBytesElements([new TextEncoder().encode(word)]),
      } as const
      return [...(place === 0 ? [] : [{ pauseMs: msBetweenWords }]), { outputs: [output] }]
    })
}

/** Of a BYTES element, before it. */
const lengthBytes = 4

/** What the demo server serves when nothing else is asked for: numbers, a batching model with two inputs, strings, and a decoupled model. */
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
  {
    name: 'words',
    inputs: [{ name: 'text_input', datatype: 'BYTES', dims: [1] }],
    outputs: [{ name: 'text_output', datatype: 'BYTES', dims: [1] }],
    serviceTime: 2,
    infer: 'identity',
    stream: words,
  },
]
