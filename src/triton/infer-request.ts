import type { RequestParameters, TensorFormats } from '../plan/plan.ts'
import type { TensorSpec } from './model.ts'
import type { MarkPlaces } from './sequence-mark.ts'
import type { SharedPlace, Tensor } from './tensor.ts'

/** One inference to encode: what to send and which outputs must come back. */
export type InferRequest = {
  readonly modelName: string
  readonly modelVersion?: string
  /** Empty or absent: no id is sent. */
  readonly id?: string
  readonly inputs: readonly Tensor[]
  /** Names of the outputs asked for. */
  readonly outputs: readonly string[]
  /** HTTP: how tensors travel; absent: as raw bytes. */
  readonly formats?: TensorFormats
  /** What a right response holds; absent: nobody said. */
  readonly expectedOutputs?: ExpectedOutputs
  readonly parameters?: RequestParameters
  /** Whether it is to have room for the mark of a sequence. */
  readonly isOfSequence?: boolean
  /** Ask for the word that there are no more responses, even where no response carries it: else nobody knows after none. */
  readonly emptyFinalResponse?: true
  /** Inputs and outputs that lie in shared memory, by name: a request refers to them, and neither it nor its response holds their data. */
  readonly shared?: SharedTensors
}

export type SharedTensors = {
  readonly inputs: ReadonlyMap<string, SharedPlace>
  readonly outputs: ReadonlyMap<string, SharedPlace>
}

/** A request as bytes, encoded before the clock starts. */
export type EncodedRequest = (
  | {
      readonly protocol: 'http'
      readonly path: string
      /**
       * Bytes of the JSON header at the start of `body`, before it is compressed (`Inference-Header-Content-Length`). Absent: `body`
       * is nothing but JSON.
       */
      readonly jsonByteLength?: number
      readonly body: Uint8Array
      /** The body is JSON to its end, and is sent as that. */
      readonly isAllJson?: true
      /** Where in the body the mark of a sequence is written; absent outside sequences. */
      readonly places?: MarkPlaces
      /** How `body` is compressed; absent: it is not. */
      readonly contentEncoding?: 'gzip' | 'deflate'
    }
  | {
      readonly protocol: 'grpc'
      /** An encoded ModelInferRequest. */
      readonly message: Uint8Array
      readonly places?: MarkPlaces
      /** Whether `message` is compressed, as the header of every call says. */
      readonly isCompressed?: boolean
    }
) & {
  /** Outputs that a good response holds exactly so; absent: any of the right type, shape and size are good. */
  readonly expectedOutputs?: ExpectedOutputs
}

/** What some outputs must be, byte for byte. */
export type ExpectedOutputs = readonly ExpectedOutput[]

export type ExpectedOutput = Tensor & {
  /** Where the output comes, when it does not come in the response. */
  readonly shared?: SharedOutput
}

/** Room for an output in shared memory. */
export type SharedOutput = {
  readonly byteSize: number
  /** Its first bytes, in memory that the next read may use again. */
  readonly read: (byteLength: number) => Uint8Array
}

/** What a good response must hold; anything else is a failed request. */
export type ResponseExpectation = {
  readonly modelName: string
  /** Only when a version was asked for. */
  readonly modelVersion?: string
  readonly outputs: readonly TensorSpec[]
  /** Absent when the model does not batch: then the shape has no leading batch dimension. */
  readonly batchSize?: number
  /** A request gets any number of responses, also none. Absent: it gets one. */
  readonly decoupled?: true
  /** OpenAI API: a good answer comes back as the message that it is, for the turn after it. */
  readonly keepsAnswer?: true
  /** Room in shared memory for each output that comes there instead of in the response, in bytes. */
  readonly sharedOutputs?: ReadonlyMap<string, number>
}

/** Classes of failed requests, as reports count them. */
export type FailureClass = (typeof failureClasses)[number]

export const failureClasses = [
  'server-error',
  'unavailable',
  'malformed-response',
  'wrong-model',
  'missing-output',
  'wrong-output',
  'connection',
  'timeout',
  'cancelled',
] as const

/** What a language model has put out for a request: `usage` as the server counts it, `chunks` as many as pieces of text came. */
export type OutputTokens = { readonly count: number; readonly from: 'usage' | 'chunks' }

/** The verdict on one response: good, or failed with its class and the first words of the reason. */
export type ResponseCheck =
  | {
      readonly ok: true
      readonly tokens?: OutputTokens
      /** The JSON of the message that answers, where the next turn of its session needs it. */
      readonly answer?: string
    }
  | { readonly ok: false; readonly failure: FailureClass; readonly text: string }
