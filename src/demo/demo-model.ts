import type { Datatype } from '../triton/datatype.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { ServiceTime } from './service-time.ts'

/** A model of the demo server: what it declares, and how it behaves. */
export type DemoModel = {
  readonly name: string
  /** Served side by side, the highest by default. Absent: version 1. */
  readonly versions?: readonly string[]
  /** Absent or 0: the model does not batch. */
  readonly maxBatchSize?: number
  readonly inputs: readonly DemoTensor[]
  readonly outputs: readonly DemoTensor[]
  /** Time of one execution. Absent: none at all. */
  readonly serviceTime?: ServiceTime
  /** Requests executed at the same time, 1 when absent; the others wait in the order they came. */
  readonly instances?: number
  /** Requests that may wait before further ones are refused with 503. Absent: any number. */
  readonly maxQueueSize?: number
  /** Answers a request with the same inputs from memory, in no time. */
  readonly responseCache?: boolean
  readonly infer: 'identity' | 'sum-difference' | InferFunction
  /** Makes the model decoupled: what it answers a request with on a stream, which is all that it serves then. */
  readonly stream?: StreamFunction
}

/** A declared input or output; `dims` without the batch dimension, -1 is variable. */
export type DemoTensor = {
  readonly name: string
  readonly datatype: Datatype
  readonly dims: readonly number[]
  /** Of an input: it may be left out. */
  readonly optional?: boolean
  /** It carries no batch dimension, and is there once a batch. */
  readonly shapeTensor?: boolean
}

/** All outputs for the inputs of one request. What it throws is the error of that request. */
export type InferFunction = (inputs: readonly Tensor[]) => readonly Tensor[]

/** A response of a decoupled model, an error in place of one, or a pause before what comes next. */
export type StreamStep =
  | { readonly outputs: readonly Tensor[] }
  | { readonly error: string }
  | { readonly pauseMs: number }

/** All that a request is answered with, in order; nothing at all is fine. What it throws is the error of that request. */
export type StreamFunction = (inputs: readonly Tensor[]) => readonly StreamStep[]

/** The versions of a model, lowest first. */
export const versionsOf = (model: DemoModel): readonly string[] =>
  (model.versions ?? ['1']).toSorted((a, b) => Number(a) - Number(b))
