import type { Datatype } from './datatype.ts'

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
  readonly decoupled: boolean
  readonly responseCache: boolean
  /** SHA-256 over the canonical binary form of the model's configuration, hexadecimal. */
  readonly configHash: string
}
