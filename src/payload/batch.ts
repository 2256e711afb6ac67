import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { formatShape } from '../triton/datatype.ts'
import type { ModelSpec, TensorSpec } from '../triton/model.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { InputStep, TensorValue, TensorValues } from './input-step.ts'
import { batchedShape } from './shape.ts'

/** One request: the tensors to send, and what a right response holds where the steps say it. */
export type Batch = { readonly inputs: readonly Tensor[]; readonly outputs?: readonly Tensor[] }

/**
 * The requests that send every step at least once: each takes the next `batchSize` steps, and the last one wraps around to
 * the first steps. Throws `unreadable-input-data` for steps that cannot share a batch.
 */
export const batchSteps = (
  model: ModelSpec,
  steps: readonly InputStep[],
  batchSize: number,
): readonly Batch[] => {
  const requests = Math.ceil(steps.length / batchSize)
  return Array.from({ length: requests }, (_, request) => {
    const taken = Array.from(
      { length: batchSize },
      (_step, index) => steps[(request * batchSize + index) % steps.length]!,
    )
    const inputs = batchTensors(model, {
      specs: model.inputs,
      kind: 'input',
      parts: taken.map((step) => ({ where: step.where, values: step.inputs })),
    })
    if (taken[0]?.outputs === undefined) return { inputs }
    const outputs = batchTensors(model, {
      specs: model.outputs,
      kind: 'output',
      parts: taken.map((step) => ({ where: step.where, values: step.outputs ?? new Map() })),
    })
    return { inputs, outputs }
  })
}

type Part = { readonly where: string; readonly values: TensorValues }

type Parts = {
  readonly specs: readonly TensorSpec[]
  readonly kind: 'input' | 'output'
  /** One for each batch element. */
  readonly parts: readonly Part[]
}

const batchTensors = (model: ModelSpec, { specs, kind, parts }: Parts): readonly Tensor[] =>
  specs.flatMap((spec) => {
    const values = sharedValues(spec, kind, parts)
    const [first] = values
    if (first === undefined) return []
    const bytes = spec.shapeTensor ? first.bytes : Buffer.concat(values.map((value) => value.bytes))
    const shape = batchedShape(model, spec, { dims: first.dims, batchSize: parts.length })
    return { name: spec.name, datatype: spec.datatype, shape, bytes }
  })

/** The values of a tensor in all parts of a batch; none when no part has it. Throws when they cannot share a batch. */
const sharedValues = (
  spec: TensorSpec,
  kind: Parts['kind'],
  parts: readonly Part[],
): readonly TensorValue[] => {
  const having = parts.find(({ values }) => values.has(spec.name))
  if (having === undefined) return []
  const first = having.values.get(spec.name)!
  return parts.map(({ where, values }) => {
    const value = values.get(spec.name)
    const problem = problemBeside(first, value, spec)
    if (problem === undefined) return value!
    const both = `${having.where} and ${where}, ${kind} ${JSON.stringify(spec.name)}`
    throw new Failure('unreadable-input-data', `${both}: a batch of ${parts.length} needs ${problem}`)
  })
}

/** What a value lacks to share a batch with the first. */
const problemBeside = (
  first: TensorValue,
  value: TensorValue | undefined,
  spec: TensorSpec,
): string | undefined => {
  if (value === undefined) return 'it in all its steps or in none; the second has none'
  if (value.dims.join() !== first.dims.join())
    return `equal shapes, got ${formatShape(first.dims)} and ${formatShape(value.dims)}`
  return spec.shapeTensor && Buffer.compare(value.bytes, first.bytes) !== 0
    ? 'equal values of a shape tensor, which is sent once'
    : undefined
}
