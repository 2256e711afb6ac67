import { createHash } from 'node:crypto'
import { Failure } from '../foundation/failure.ts'
import type { InputPlan, Protocol } from '../plan/plan.ts'
import { formatShape } from '../triton/datatype.ts'
import { encodeGrpcInfer } from '../triton/grpc-codec.ts'
import type { EncodedRequest, ExpectedOutputs, InferRequest } from '../triton/infer-request.ts'
import { hasNoJson } from '../triton/json-tensor.ts'
import type { ModelSpec, TensorSpec } from '../triton/model.ts'
import { encodeRestInfer } from '../triton/rest-codec.ts'
import type { Tensor } from '../triton/tensor.ts'
import { batchSteps } from './batch.ts'
import { parseDirectoryData } from './directory-data.ts'
import { generatedByteSize, generateTensor } from './generate.ts'
import { type InputDataOptions, parseInputData } from './input-data.ts'
import type { InputFiles, InputStep } from './input-step.ts'
import { batchedShape, checkBatchSize, checkShapeNames, resolveDims } from './shape.ts'

/** Everything that is sent: streams of requests, of which a sequence takes one; other models have one stream, sent in turn. */
export type Payloads = {
  /** Streams, their steps, and the tensors of each. */
  readonly streams: readonly (readonly (readonly Tensor[])[])[]
  /** In the same order what right responses hold, where files say it. */
  readonly expectedOutputs?: readonly (readonly ExpectedOutputs[])[]
  /** How many steps each stream had in JSON files, those of streams that are not sent included. */
  readonly stepsRead?: readonly number[]
  /** SHA-256 over names, datatypes, shapes and bytes, hexadecimal. */
  readonly sha256: string
}

/** What payloads are made from. `files`: those of an input source of kind `path`, in its order. */
export type PayloadSource = {
  readonly model: ModelSpec
  readonly input: InputPlan
  readonly seed: number
  readonly files?: readonly InputFiles[]
}

/**
 * Random data gives up to 64 different requests, fewer when they are large: 64 MiB together, but always one. Zeros give one.
 * Of several streams in files, models without sequences get the first. Throws `invalid-option` or `unreadable-input-data`.
 */
export const buildPayloads = (source: PayloadSource): Payloads => {
  const { model, input } = source
  checkBatchSize(model, input.batchSize)
  checkShapeNames(model.inputs, input.shapes)
  const { streams, ...others } =
    input.source.kind === 'path'
      ? fileStreams(source)
      : { streams: [generatedSteps(source, input.source.kind)] }
  for (const tensors of streams.flat())
    checkRequestSize(tensors.map((tensor) => ({ ...tensor, byteSize: tensor.bytes.length })))
  return { streams, ...others, sha256: hashOf(streams) }
}

/**
 * The requests of every stream, all outputs asked for. A decoupled model is asked to say when there are no more responses.
 * Throws `invalid-option` for outputs that JSON cannot carry where it is to.
 */
export const inferRequests = (
  model: ModelSpec,
  { streams, expectedOutputs }: Payloads,
  { parameters, tensorFormats }: RequestForm = {},
): readonly (readonly InferRequest[])[] => {
  if (tensorFormats?.output === 'json') checkJsonOutputs(model)
  return streams.map((steps, stream) =>
    steps.map((inputs, step) => {
      const expected = expectedOutputs?.[stream]?.[step]
      return {
        modelName: model.name,
        ...(model.version === undefined ? {} : { modelVersion: model.version }),
        inputs,
        outputs: model.outputs.map((output) => output.name),
        ...(parameters === undefined ? {} : { parameters }),
        ...(model.scheduling === 'sequence' ? { isOfSequence: true } : {}),
        ...(model.decoupled ? { emptyFinalResponse: true } : {}),
        ...(expected === undefined ? {} : { expectedOutputs: expected }),
        ...(tensorFormats === undefined ? {} : { formats: tensorFormats }),
      }
    }),
  )
}

/** What is asked of every request besides its data. */
export type RequestForm = Pick<InputPlan, 'parameters' | 'tensorFormats'>

const checkJsonOutputs = (model: ModelSpec): void => {
  const odd = model.outputs.find(({ datatype }) => hasNoJson(datatype))
  if (odd === undefined) return
  throw new Failure(
    'invalid-option',
    `--output-tensor-format: got 'json', but output ${JSON.stringify(odd.name)} is ${odd.datatype}, which has no JSON form`,
    { hint: 'Give --output-tensor-format binary.' },
  )
}

/** A request as bytes, with what its response is to hold. */
export const encodeRequest = (protocol: Protocol, request: InferRequest): EncodedRequest => {
  const encoded = protocol === 'http' ? encodeRestInfer(request) : encodeGrpcInfer(request)
  const { expectedOutputs } = request
  return expectedOutputs === undefined ? encoded : { ...encoded, expectedOutputs }
}

const mostRequests = 64
const mostGeneratedBytes = 64 * 2 ** 20
// Both protocols count a request's bytes in signed 32-bit integers; the rest is for its header.
const largestRequest = 2 ** 31 - 2 ** 20

const fileStreams = ({ model, input, files = [] }: PayloadSource): Omit<Payloads, 'sha256'> => {
  const { inputs, outputs } = model
  const streams = readStreams(files, { inputs, outputs, shapes: input.shapes })
  const sent = model.scheduling === 'sequence' ? streams : streams.slice(0, 1)
  const batches = sent.map((steps) => batchSteps(model, steps, input.batchSize))
  const isValidated = batches.some((stream) => stream.some((batch) => batch.outputs !== undefined))
  return {
    streams: batches.map((stream) => stream.map((batch) => batch.inputs)),
    ...(isValidated
      ? { expectedOutputs: batches.map((stream) => stream.map((batch) => batch.outputs ?? [])) }
      : {}),
    ...(files.some(({ kind }) => kind === 'json') ? { stepsRead: streams.map((steps) => steps.length) } : {}),
  }
}

const readStreams = (
  files: readonly InputFiles[],
  options: InputDataOptions,
): readonly (readonly InputStep[])[] => {
  const directory = files.find((one) => one.kind === 'directory')
  if (directory === undefined)
    return parseInputData(
      files.filter((one) => one.kind === 'json'),
      options,
    )
  const other = files.find((one) => one !== directory)
  if (other === undefined) return [[parseDirectoryData(directory, options)]]
  throw new Failure(
    'invalid-option',
    `--input-data: got the directory '${directory.path}' beside '${other.path}', expected one directory or any number of JSON files`,
  )
}

type Planned = { readonly spec: TensorSpec; readonly shape: readonly number[]; readonly byteSize: number }

const generatedSteps = (
  { model, input, seed }: PayloadSource,
  kind: 'zero' | 'random',
): readonly (readonly Tensor[])[] => {
  const { shapes, batchSize, stringLength, stringData } = input
  const strings = { length: stringLength, ...(stringData === undefined ? {} : { data: stringData }) }
  const planned = model.inputs.map((spec) => {
    const shape = batchedShape(model, spec, { dims: resolveDims(spec, shapes), batchSize })
    return { spec, shape, byteSize: generatedByteSize(spec.datatype, shape, strings) }
  })
  checkRequestSize(planned.map(({ spec, shape, byteSize }) => ({ name: spec.name, shape, byteSize })))
  const isVaried =
    kind === 'random' && planned.some(({ spec }) => spec.datatype !== 'BYTES' || stringData === undefined)
  return Array.from({ length: isVaried ? requestCount(planned) : 1 }, (_, step) =>
    planned.map(({ spec, shape }) =>
      generateTensor(spec, shape, { kind, seed: seedOf(seed, step, spec.name), strings }),
    ),
  )
}

const requestCount = (planned: readonly Planned[]): number => {
  const requestBytes = planned.reduce((sum, { byteSize }) => sum + byteSize, 0)
  return Math.max(1, Math.min(mostRequests, Math.floor(mostGeneratedBytes / requestBytes)))
}

/** A seed of its own for every tensor, so that no two inputs or requests hold the same values. */
const seedOf = (seed: number, step: number, name: string): number =>
  createHash('sha256')
    .update(JSON.stringify([seed, step, name]))
    .digest()
    .readInt32LE()

const checkRequestSize = (
  tensors: readonly { readonly name: string; readonly shape: readonly number[]; readonly byteSize: number }[],
): void => {
  const total = tensors.reduce((sum, { byteSize }) => sum + byteSize, 0)
  if (total <= largestRequest) return
  const shapes = tensors.map(({ name, shape }) => `${JSON.stringify(name)} ${formatShape(shape)}`).join(', ')
  throw new Failure('invalid-option', `one request would be larger than 2 GiB: ${shapes}`, {
    hint: 'Give a smaller batch size (-b) or smaller dims (--shape).',
  })
}

/** One stream hashes as its steps alone: runs whose data never had another stay comparable with what was recorded before. */
export const hashOf = (streams: Payloads['streams']): string => {
  const hash = createHash('sha256')
  for (const [index, steps] of streams.entries()) {
    if (index > 0) hash.update('next stream\n')
    for (const tensors of steps) {
      hash.update(`${tensors.length} tensors\n`)
      for (const { name, datatype, shape, bytes } of tensors) {
        hash.update(`${JSON.stringify([name, datatype, shape, bytes.length])}\n`).update(bytes)
      }
    }
  }
  return hash.digest('hex')
}
