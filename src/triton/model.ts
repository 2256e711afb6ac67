import { createHash } from 'node:crypto'
import { toJson } from '@bufbuild/protobuf'
import { Failure } from '../foundation/failure.ts'
import type { ComposingModel, ModelReference } from './composing-model.ts'
import { type Datatype, isDatatype } from './datatype.ts'
import type { ModelMetadataResponse } from './gen/inference_pb.ts'
import {
  type ModelEnsembling_Step as EnsembleStep,
  type ModelConfig,
  ModelConfigSchema,
} from './gen/model_config_pb.ts'
import { isJsonObject } from './json.ts'

/** A model's input or output as the server declares it. */
export type TensorSpec = {
  readonly name: string
  readonly datatype: Datatype
  /** Without the batch dimension; -1 is variable. */
  readonly dims: readonly number[]
  readonly optional: boolean
  /** Shape tensors carry no batch dimension and cannot be generated. */
  readonly shapeTensor: boolean
}

/** What is known of a model before the first request. */
export type ModelSpec = {
  readonly name: string
  /** The version asked for, or absent when the server chooses. */
  readonly version?: string
  /** Versions the server lists as available. */
  readonly versions: readonly string[]
  readonly platform: string
  readonly backend: string
  /** 0: the model does not batch. */
  readonly maxBatchSize: number
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
  readonly scheduling: 'none' | 'dynamic' | 'sequence' | 'ensemble'
  /** What an ensemble's schedule calls, step by step; absent for every other model. */
  readonly steps?: readonly ModelReference[]
  /** The models that it calls, once they have been asked for; absent when it calls none. */
  readonly composing?: readonly ComposingModel[]
  readonly decoupled: boolean
  readonly responseCache: boolean
  /** SHA-256 over the model's configuration, the same over HTTP and gRPC, hexadecimal. */
  readonly configHash: string
}

/** Whether a shape is one of those that dims allow: the same rank, and every dim equal where it is not variable. */
export const fitsDims = (shape: readonly number[], dims: readonly number[]): boolean =>
  shape.length === dims.length && dims.every((dim, axis) => dim === -1 || dim === shape[axis])

/** What a model's metadata and configuration say together; `version` is the one asked for. Throws `model-unusable`. */
export const modelSpec = (
  metadata: ModelMetadataResponse,
  config: ModelConfig,
  version?: string,
): ModelSpec => {
  const optional = new Set(config.input.filter((input) => input.optional).map((input) => input.name))
  const shapeTensors = new Set(
    [...config.input, ...config.output].filter((tensor) => tensor.isShapeTensor).map((tensor) => tensor.name),
  )
  const tensorSpec = ({ name, datatype, shape }: TensorMetadata): TensorSpec => ({
    name,
    datatype: knownDatatype(name, datatype),
    dims: dimsOf(name, shape, config.maxBatchSize > 0),
    optional: optional.has(name),
    shapeTensor: shapeTensors.has(name),
  })
  return {
    name: metadata.name,
    ...(version === undefined ? {} : { version }),
    versions: metadata.versions,
    platform: metadata.platform,
    backend: config.backend,
    maxBatchSize: Math.max(0, config.maxBatchSize),
    inputs: metadata.inputs.map(tensorSpec),
    outputs: metadata.outputs.map(tensorSpec),
    scheduling: schedulingOf(config),
    ...(config.schedulingChoice.case === 'ensembleScheduling'
      ? { steps: config.schedulingChoice.value.step.map(stepReference) }
      : {}),
    decoupled: config.modelTransactionPolicy?.decoupled ?? false,
    responseCache: config.responseCache?.enable ?? false,
    configHash: hashOf(config),
  }
}

type TensorMetadata = ModelMetadataResponse['inputs'][number]

const knownDatatype = (tensor: string, datatype: string): Datatype => {
  if (isDatatype(datatype)) return datatype
  throw new Failure(
    'model-unusable',
    `tensor ${JSON.stringify(tensor)} has the unknown datatype ${JSON.stringify(datatype)}`,
  )
}

/** Metadata puts a batching model's batch dimension in front, for shape tensors too. */
const dimsOf = (tensor: string, shape: readonly bigint[], batches: boolean): readonly number[] => {
  const dims = (batches ? shape.slice(1) : shape).map(Number)
  if ((!batches || shape.length > 0) && dims.every((dim) => Number.isSafeInteger(dim) && dim >= -1))
    return dims
  throw new Failure(
    'model-unusable',
    `tensor ${JSON.stringify(tensor)} has the unusable shape [${shape.join()}]`,
  )
}

const schedulingOf = (config: ModelConfig): ModelSpec['scheduling'] => {
  switch (config.schedulingChoice.case) {
    case 'dynamicBatching':
      return 'dynamic'
    case 'sequenceBatching':
      return 'sequence'
    case 'ensembleScheduling':
      return 'ensemble'
    case undefined:
      return 'none'
  }
}

/** A configuration's version -1 is whichever the server chooses. */
const stepReference = ({ modelName, modelVersion }: EnsembleStep): ModelReference => ({
  name: modelName,
  ...(modelVersion < 0n ? {} : { version: String(modelVersion) }),
})

/** Over the JSON form with sorted keys: the order of a map's entries on the wire means nothing and varies. */
const hashOf = (config: ModelConfig): string => {
  const canonical = JSON.stringify(toJson(ModelConfigSchema, config), (_key, value: unknown) =>
    isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  )
  return createHash('sha256').update(canonical).digest('hex')
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
