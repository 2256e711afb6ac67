import { type Datatype, formatShape } from './datatype.ts'
import type {
  ExpectedOutput,
  ExpectedOutputs,
  FailureClass,
  ResponseCheck,
  ResponseExpectation,
} from './infer-request.ts'
import { fitsDims, type ModelSpec, type TensorSpec } from './model.ts'
import { outputDifference } from './output-difference.ts'
import { sharedBytes } from './shared-bytes.ts'
import { leastByteSize, sizeProblem } from './tensor-size.ts'

/** A response after its outer form was read, before anything in it is believed. */
export type ReceivedResponse = {
  readonly modelName: string
  readonly modelVersion: string
  readonly outputs: readonly ReceivedOutput[]
}

export type ReceivedOutput = {
  readonly name: string
  readonly datatype: string
  /** Non-negative integers. */
  readonly shape: readonly number[]
  /** The little-endian bytes, or why there are none. Asked for only when datatype and shape are as expected. */
  readonly bytes: (datatype: Datatype) => Uint8Array | string
}

/** What every response of a model must hold, when all its outputs are asked for. */
export const expectationOf = (model: ModelSpec, batchSize: number): ResponseExpectation => ({
  modelName: model.name,
  ...(model.version === undefined ? {} : { modelVersion: model.version }),
  outputs: model.outputs,
  ...(model.maxBatchSize > 0 ? { batchSize } : {}),
  ...(model.decoupled ? { decoupled: true } : {}),
})

/**
 * Model and version as asked, every requested output there once, of the declared type, shape and size, and with the values
 * expected where there are any.
 */
export const checkResponse = (
  response: ReceivedResponse,
  expectation: ResponseExpectation,
  expectedOutputs: ExpectedOutputs = [],
): ResponseCheck => {
  const { modelName, modelVersion, outputs } = expectation
  if (response.modelName !== modelName) {
    return failed('wrong-model', `model ${quote(response.modelName)} answered instead of ${quote(modelName)}`)
  }
  if (modelVersion !== undefined && response.modelVersion !== modelVersion) {
    const got = response.modelVersion === '' ? 'an unnamed version' : `version ${response.modelVersion}`
    return failed('wrong-model', `${got} answered instead of version ${modelVersion}`)
  }
  const byName = new Map(response.outputs.map((output) => [output.name, output]))
  if (byName.size < response.outputs.length) return failed('wrong-output', 'an output came twice')
  for (const spec of outputs) {
    const output = byName.get(spec.name)
    if (output === undefined) return failed('missing-output', `output ${quote(spec.name)} is missing`)
    const problem = problemOf(output, spec, expectation)
    if (problem !== undefined) return failed('wrong-output', `output ${quote(spec.name)}: ${problem}`)
  }
  for (const expected of expectedOutputs) {
    const difference = outputDifference(whereItCame(byName.get(expected.name), expected), expected)
    if (difference !== undefined) return failed('wrong-output', `output ${quote(expected.name)}${difference}`)
  }
  return { ok: true }
}

/** A failed check; a long text is cut, for it may be a whole page of a proxy. */
export const failed = (failure: FailureClass, text: string): ResponseCheck => ({
  ok: false,
  failure,
  text: text.length > longestText ? `${text.slice(0, longestText)}...` : text,
})

const problemOf = (
  output: ReceivedOutput,
  spec: TensorSpec,
  { batchSize, sharedOutputs }: ResponseExpectation,
): string | undefined => {
  const { datatype } = spec
  if (output.datatype !== datatype) return `${output.datatype} instead of ${datatype}`
  if (!isShapeAsDeclared(output.shape, spec, batchSize)) {
    const declared = batchSize === undefined ? spec.dims : [batchSize, ...spec.dims]
    return `shape ${formatShape(output.shape)} instead of ${formatShape(declared)}`
  }
  const bytes = output.bytes(datatype)
  if (typeof bytes === 'string') return bytes
  const room = sharedOutputs?.get(spec.name)
  if (room !== undefined) return sharedProblem(datatype, output.shape, { bytes, room })
  return sizeProblem(bytes, datatype, output.shape)
}

const whereItCame = (
  output: ReceivedOutput | undefined,
  { shared }: ExpectedOutput,
): Pick<ReceivedOutput, 'shape' | 'bytes'> | undefined =>
  output === undefined || shared === undefined
    ? output
    : { shape: output.shape, bytes: (datatype) => sharedBytes(datatype, output.shape, shared) }

/** The response only announces what lies in the region: no data may come with it, and it must fit. */
const sharedProblem = (
  datatype: Datatype,
  shape: readonly number[],
  { bytes, room }: { readonly bytes: Uint8Array; readonly room: number },
): string | undefined => {
  if (bytes.length > 0) return `${bytes.length} bytes came with the response instead of in shared memory`
  const size = leastByteSize(datatype, shape)
  if (size <= room) return undefined
  return `${datatype} ${formatShape(shape)} takes ${size} bytes where shared memory has room for ${room}`
}

const isShapeAsDeclared = (
  shape: readonly number[],
  spec: TensorSpec,
  batchSize: number | undefined,
): boolean => {
  if (batchSize === undefined) return fitsDims(shape, spec.dims)
  // Backends differ in whether a shape tensor that comes out of a batching model has the batch dimension.
  return fitsDims(shape, [batchSize, ...spec.dims]) || (spec.shapeTensor && fitsDims(shape, spec.dims))
}

const quote = (name: string): string => JSON.stringify(name)

const longestText = 300
