import { createHash } from 'node:crypto'
import { Failure } from '../foundation/failure.ts'
import type { InputPlan, Protocol, RequestParameters } from '../plan/plan.ts'
import { formatShape } from '../triton/datatype.ts'
import { encodeGrpcInfer } from '../triton/grpc-codec.ts'
import type { EncodedRequest, InferRequest } from '../triton/infer-request.ts'
import type { ModelSpec, TensorSpec } from '../triton/model.ts'
import { encodeRestInfer } from '../triton/rest-codec.ts'
import type { Tensor } from '../triton/tensor.ts'
import { batchSteps } from './batch.ts'
import { parseDirectoryData } from './directory-data.ts'
import { generatedByteSize, generateTensor } from './generate.ts'
import { parseInputData } from './input-data.ts'
import type { InputFiles } from './input-step.ts'
import { batchedShape, checkBatchSize, checkShapeNames, resolveDims } from './shape.ts'

/** The tensors of every different request, to be sent in turn, and a hash over all of them. */
export type Payloads = {
  readonly steps: readonly (readonly Tensor[])[]
  /** SHA-256 over names, datatypes, shapes and bytes, hexadecimal. */
  readonly sha256: string
}

/** What payloads are made from. `files` belong to an input source of kind `path`. */
export type PayloadSource = {
  readonly model: ModelSpec
  readonly input: InputPlan
  readonly seed: number
  readonly files?: InputFiles
}

/**
 * Random data gives up to 64 different requests, fewer when they are large: 64 MiB together, but always one. Zeros give one.
 * Throws `invalid-option` or `unreadable-input-data`.
 */
export const buildPayloads = (source: PayloadSource): Payloads => {
  const { model, input } = source
  checkBatchSize(model, input.batchSize)
  checkShapeNames(model.inputs, input.shapes)
  const steps =
    input.source.kind === 'path'
      ? fileSteps(source, input.source.path)
      : generatedSteps(source, input.source.kind)
  for (const tensors of steps)
    checkRequestSize(tensors.map((tensor) => ({ ...tensor, byteSize: tensor.bytes.length })))
  return { steps, sha256: hashOf(steps) }
}

/** The requests as bytes, all outputs asked for. */
export const encodePayloads = (
  protocol: Protocol,
  model: ModelSpec,
  { steps }: Payloads,
  parameters?: RequestParameters,
): readonly EncodedRequest[] => {
  const encode: (request: InferRequest) => EncodedRequest =
    protocol === 'http' ? encodeRestInfer : encodeGrpcInfer
  return steps.map((inputs) =>
    encode({
      modelName: model.name,
      ...(model.version === undefined ? {} : { modelVersion: model.version }),
      inputs,
      outputs: model.outputs.map((output) => output.name),
      ...(parameters === undefined ? {} : { parameters }),
    }),
  )
}

const mostRequests = 64
const mostGeneratedBytes = 64 * 2 ** 20
// Both protocols count a request's bytes in signed 32-bit integers; the rest is for its header.
const largestRequest = 2 ** 31 - 2 ** 20

const fileSteps = ({ model, input, files }: PayloadSource, path: string): readonly (readonly Tensor[])[] => {
  if (files === undefined) throw new Failure('internal', `the bytes of ${path} were not read`)
  const { inputs } = model
  const { shapes, batchSize } = input
  const steps =
    files.kind === 'json'
      ? parseInputData(files.bytes, { path: files.path, inputs, shapes })
      : [parseDirectoryData(files, inputs, shapes)]
  return batchSteps(model, steps, { batchSize, path: files.path })
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

const hashOf = (steps: readonly (readonly Tensor[])[]): string => {
  const hash = createHash('sha256')
  for (const tensors of steps) {
    hash.update(`${tensors.length} tensors\n`)
    for (const { name, datatype, shape, bytes } of tensors) {
      hash.update(`${JSON.stringify([name, datatype, shape, bytes.length])}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}
