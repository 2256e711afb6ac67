import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { formatShape } from '../triton/datatype.ts'
import type { ModelSpec, TensorSpec } from '../triton/model.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { InputStep, TensorValue } from './input-step.ts'
import { batchedShape } from './shape.ts'

/**
 * The requests that send every step at least once: each takes the next `batchSize` steps, and the last one wraps around to
 * the first steps. Throws `unreadable-input-data` for steps that cannot share a batch.
 */
export const batchSteps = (
  model: ModelSpec,
  steps: readonly InputStep[],
  batchSize: number,
): readonly (readonly Tensor[])[] => {
  const requests = Math.ceil(steps.length / batchSize)
  return Array.from({ length: requests }, (_, request) => {
    const taken = Array.from(
      { length: batchSize },
      (_step, index) => (request * batchSize + index) % steps.length,
    )
    return batchOf(
      model,
      taken.map((step) => steps[step]!),
    )
  })
}

const batchOf = (model: ModelSpec, steps: readonly InputStep[]): readonly Tensor[] =>
  model.inputs.flatMap((spec) => {
    const values = sharedValues(spec, steps)
    const [first] = values
    if (first === undefined) return []
    const bytes = spec.shapeTensor ? first.bytes : Buffer.concat(values.map((value) => value.bytes))
    const shape = batchedShape(model, spec, { dims: first.dims, batchSize: steps.length })
    return { name: spec.name, datatype: spec.datatype, shape, bytes }
  })

/** The values of an input in all steps of a batch; none when no step has it. Throws when they cannot share a batch. */
const sharedValues = (spec: TensorSpec, steps: readonly InputStep[]): readonly TensorValue[] => {
  const values = steps.flatMap((step) => step.inputs.get(spec.name) ?? [])
  const refuse = (first: InputStep, other: InputStep, problem: string): never => {
    const where = `${first.where} and ${other.where}, input ${JSON.stringify(spec.name)}`
    throw new Failure('unreadable-input-data', `${where}: a batch of ${steps.length} needs ${problem}`)
  }
  const [first] = values
  if (first === undefined) return []
  const having = steps.find(({ inputs }) => inputs.has(spec.name))!
  const lacking = steps.find(({ inputs }) => !inputs.has(spec.name))
  if (lacking !== undefined)
    refuse(having, lacking, 'the input in all its steps or in none; the second has none')
  const unlike = values.findIndex(({ dims }) => dims.join() !== first.dims.join())
  if (unlike >= 0)
    refuse(
      having,
      steps[unlike]!,
      `equal shapes, got ${formatShape(first.dims)} and ${formatShape(values[unlike]!.dims)}`,
    )
  const differing = spec.shapeTensor
    ? values.findIndex(({ bytes }) => Buffer.compare(bytes, first.bytes) !== 0)
    : -1
  if (differing >= 0) refuse(having, steps[differing]!, 'equal values of a shape tensor, which is sent once')
  return values
}
