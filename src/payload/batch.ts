import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { formatShape } from '../triton/datatype.ts'
import type { ModelSpec, TensorSpec } from '../triton/model.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { ElementValue, InputStep } from './input-step.ts'
import { batchedShape } from './shape.ts'

/**
 * The requests that send every step at least once: each takes the next `batchSize` steps, and the last one wraps around to
 * the first steps. Throws `unreadable-input-data` for steps that cannot share a batch.
 */
export const batchSteps = (
  model: ModelSpec,
  steps: readonly InputStep[],
  options: { readonly batchSize: number; readonly path: string },
): readonly (readonly Tensor[])[] => {
  const requests = Math.ceil(steps.length / options.batchSize)
  return Array.from({ length: requests }, (_, request) => batchOf(model, steps, { ...options, request }))
}

type BatchOptions = { readonly batchSize: number; readonly path: string; readonly request: number }

const batchOf = (
  model: ModelSpec,
  steps: readonly InputStep[],
  { batchSize, path, request }: BatchOptions,
): readonly Tensor[] => {
  const taken = Array.from({ length: batchSize }, (_, index) => (request * batchSize + index) % steps.length)
  return model.inputs.flatMap((spec) => {
    const values = taken.flatMap((step) => steps[step]?.get(spec.name) ?? [])
    const [first] = values
    if (first === undefined) return []
    const odd = oddOneOut(spec, values, batchSize)
    if (odd !== undefined) {
      const where = `${path}: steps ${taken[0]} to ${taken.at(-1)}, input ${JSON.stringify(spec.name)}`
      throw new Failure('unreadable-input-data', `${where}: a batch of ${batchSize} needs ${odd}`)
    }
    const bytes = spec.shapeTensor ? first.bytes : Buffer.concat(values.map((value) => value.bytes))
    return {
      name: spec.name,
      datatype: spec.datatype,
      shape: batchedShape(model, spec, { dims: first.dims, batchSize }),
      bytes,
    }
  })
}

/** What the values of an input lack to share a batch, or undefined. */
const oddOneOut = (
  spec: TensorSpec,
  values: readonly ElementValue[],
  batchSize: number,
): string | undefined => {
  if (values.length < batchSize) return `the input in all its steps or in none, got it in ${values.length}`
  const [first, ...others] = values
  if (first === undefined) return undefined
  const unlike = others.find(({ dims }) => dims.join() !== first.dims.join())
  if (unlike !== undefined)
    return `equal shapes, got ${formatShape(first.dims)} and ${formatShape(unlike.dims)}`
  if (spec.shapeTensor && others.some(({ bytes }) => Buffer.compare(bytes, first.bytes) !== 0)) {
    return 'equal values of a shape tensor, which is sent once'
  }
  return undefined
}
