import { countBytesElements } from '../triton/bytes-elements.ts'
import { elementByteSize, elementCount } from '../triton/datatype.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { DemoModel, DemoTensor } from './demo-model.ts'
import { TritonError } from './triton-error.ts'

/** One inference as a client asked for it. */
export type InferCall = {
  /** Empty: none was given. */
  readonly id: string
  readonly inputs: readonly Tensor[]
  /** Empty: every output. */
  readonly outputs: readonly RequestedOutput[]
  /** For outputs that nobody named. */
  readonly binaryByDefault: boolean
}

/** `binary`: to be sent as bytes after the JSON. */
export type RequestedOutput = { readonly name: string; readonly binary: boolean }

/** The batch size of a call that fits the model, 1 where the model does not batch. Throws `invalid-argument`. */
export const batchSizeOf = (model: DemoModel, call: InferCall): number => {
  const { outputs, inputs } = call
  const refuse = refusal(call)
  const stranger = outputs.find(({ name }) => !model.outputs.some((output) => output.name === name))
  if (stranger !== undefined) {
    throw invalid(`unexpected inference output '${stranger.name}' for model '${model.name}'`)
  }
  checkNames(model, inputs, refuse)
  const batchSize = sharedBatchSize(model, inputs, refuse)
  for (const input of inputs) checkInput(model, input, refuse)
  return batchSize
}

type Refuse = (text: string) => TritonError

const refusal =
  ({ id }: InferCall): Refuse =>
  (text) =>
    invalid(`[request id: ${id === '' ? '<id_unknown>' : id}] ${text}`)

const invalid = (text: string): TritonError => new TritonError('invalid-argument', text)

const checkNames = (model: DemoModel, inputs: readonly Tensor[], refuse: Refuse): void => {
  const names = inputs.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw refuse(`input '${twice}' already exists in request`)
  const missing = model.inputs.filter(({ name, optional }) => optional !== true && !names.includes(name))
  if (missing.length > 0 || names.length > model.inputs.length) {
    const list = missing.map(({ name }) => `'${name}'`).join()
    throw refuse(
      `model '${model.name}' has ${model.inputs.length} inputs, got ${names.length}, without required [${list}]`,
    )
  }
  const stranger = names.find((name) => !model.inputs.some((input) => input.name === name))
  if (stranger !== undefined)
    throw refuse(`unexpected inference input '${stranger}' for model '${model.name}'`)
}

const sharedBatchSize = (model: DemoModel, inputs: readonly Tensor[], refuse: Refuse): number => {
  const { maxBatchSize = 0, name } = model
  if (maxBatchSize === 0) return 1
  const batched = inputs.filter((input) => declaredInput(model, input)?.shapeTensor !== true)
  const batchSize = batched[0]?.shape[0] ?? 1
  for (const input of batched) {
    if (input.shape.length === 0) {
      throw refuse(`input '${input.name}' has no shape but model '${name}' wants a batch dimension`)
    }
    if (input.shape[0] !== batchSize) {
      throw refuse(`input '${input.name}' batch size does not match other inputs for '${name}'`)
    }
  }
  if (batchSize < 1 || batchSize > maxBatchSize) {
    throw refuse(`inference request batch-size must be 1 to ${maxBatchSize} for '${name}', got ${batchSize}`)
  }
  return batchSize
}

const declaredInput = (model: DemoModel, { name }: Tensor): DemoTensor | undefined =>
  model.inputs.find((input) => input.name === name)

const checkInput = (model: DemoModel, input: Tensor, refuse: Refuse): void => {
  const declared = declaredInput(model, input)
  if (declared === undefined) return
  const where = `input '${input.name}' for model '${model.name}'`
  if (input.datatype !== declared.datatype) {
    throw refuse(`data-type of ${where} is '${input.datatype}', expected '${declared.datatype}'`)
  }
  const expected = declared.shapeTensor === true ? declared.dims : declaredShape(model, declared)
  const fits =
    input.shape.length === expected.length &&
    expected.every((dim, axis) => dim === -1 || dim === input.shape[axis])
  if (!fits) throw refuse(`unexpected shape for ${where}. Expected [${expected}], got [${input.shape}]`)
  const problem = sizeProblem(input)
  if (problem !== undefined) throw refuse(`${where}: ${problem}`)
}

/** The shape that metadata shows: with the batch dimension as -1 where there is one. */
export const declaredShape = (model: DemoModel, { dims }: DemoTensor): readonly number[] =>
  (model.maxBatchSize ?? 0) > 0 ? [-1, ...dims] : dims

const sizeProblem = ({ datatype, shape, bytes }: Tensor): string | undefined => {
  const count = elementCount(shape)
  const size = elementByteSize(datatype)
  if (size !== undefined) {
    return bytes.length === count * size
      ? undefined
      : `byte size mismatch. Expected ${count * size}, got ${bytes.length}`
  }
  const elements = countBytesElements(bytes)
  if (typeof elements === 'string') return elements
  return elements === count ? undefined : `expected ${count} string elements, got ${elements}`
}
