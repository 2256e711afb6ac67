import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { joinBytesElements } from './bytes-elements.ts'
import { type Datatype, isDatatype } from './datatype.ts'
import { ModelInferResponseSchema, ModelStreamInferResponseSchema } from './gen/inference_pb.ts'
import { readGrpcResponse } from './grpc-codec.ts'
import type { ResponseCheck } from './infer-request.ts'
import {
  hasSkeleton,
  type RawOutput,
  type RawResponse,
  type ResponseSkeleton,
  skeletonOf,
} from './response-skeleton.ts'
import { readRestResponse } from './rest-codec.ts'
import { sharedBytes } from './shared-bytes.ts'

/** How the bytes of a response are to be read; `text`: they are one output, named as perf_analyzer names it. */
export type ResponseForm = 'rest' | 'grpc' | 'grpc-stream' | 'text'

/** One output of a response; `bytes` are little-endian, and a view where the response is one. */
export type OutputTensor = {
  readonly name: string
  readonly datatype: Datatype
  readonly bytes: Uint8Array
}

/**
 * Reads the outputs of a response that was found good; `jsonByteLength` is HTTP's, `shared` what lay in the shared memory of its
 * outputs. None when it cannot be read after all.
 */
export type ReadOutputs = (
  bytes: Uint8Array,
  jsonByteLength: number | undefined,
  shared?: Uint8Array,
) => readonly OutputTensor[]

/** Where outputs lie in that memory, by name. */
export type SharedPlaces = ReadonlyMap<string, { readonly offset: number; readonly byteSize: number }>

type KnownOutputs = {
  readonly skeleton: ResponseSkeleton
  readonly jsonByteLength: number | undefined
  readonly places: readonly {
    readonly name: string
    readonly datatype: Datatype
    readonly start: number
    readonly end: number
  }[]
}

/**
 * A reader for the responses of one model. One that has the skeleton of the last one holds the same tensors in the same places, for
 * the reasons that the response checkers give.
 */
export const createOutputReader = (form: ResponseForm, places: SharedPlaces = new Map()): ReadOutputs => {
  if (form === 'text')
    return (bytes) => [{ name: 'response', datatype: 'BYTES', bytes: joinBytesElements([bytes]) }]
  let known: KnownOutputs | undefined
  return (bytes, jsonByteLength, shared) => {
    if (known !== undefined && known.jsonByteLength === jsonByteLength && hasSkeleton(bytes, known.skeleton))
      return known.places.map(({ name, datatype, start, end }) => ({
        name,
        datatype,
        bytes: bytes.subarray(start, end),
      }))
    const received = readResponse(form, bytes, jsonByteLength)
    if ('ok' in received) return []
    const outputs = outputsOf(received, { places, shared })
    // What lies in shared memory is not in the same place of the next response.
    known = places.size > 0 ? undefined : knownOutputs(bytes, received.outputs, jsonByteLength)
    return outputs
  }
}

const readResponse = (
  form: Exclude<ResponseForm, 'text'>,
  bytes: Uint8Array,
  jsonByteLength: number | undefined,
): RawResponse | ResponseCheck => {
  switch (form) {
    case 'rest': {
      const headers =
        jsonByteLength === undefined ? {} : { 'inference-header-content-length': String(jsonByteLength) }
      return readRestResponse({ status: 200, headers, body: bytes })
    }
    case 'grpc':
      return readGrpcResponse(bytes)
    case 'grpc-stream': {
      const { inferResponse } = fromBinary(ModelStreamInferResponseSchema, bytes)
      return readGrpcResponse(
        inferResponse === undefined ? new Uint8Array(0) : toBinary(ModelInferResponseSchema, inferResponse),
      )
    }
  }
}

type Shared = { readonly places: SharedPlaces; readonly shared: Uint8Array | undefined }

const outputsOf = ({ outputs }: RawResponse, { places, shared }: Shared): readonly OutputTensor[] =>
  outputs.flatMap(({ name, datatype, shape, bytes }) => {
    if (!isDatatype(datatype)) return []
    const place = places.get(name)
    if (place !== undefined && (shared === undefined || shared.length === 0)) return []
    const values =
      place === undefined || shared === undefined
        ? bytes(datatype)
        : sharedBytes(datatype, shape, {
            byteSize: place.byteSize,
            read: (byteLength) => shared.subarray(place.offset, place.offset + byteLength),
          })
    return typeof values === 'string' ? [] : [{ name, datatype, bytes: values }]
  })

/** Undefined unless every output is a view of the response. */
const knownOutputs = (
  bytes: Uint8Array,
  outputs: readonly RawOutput[],
  jsonByteLength: number | undefined,
): KnownOutputs | undefined => {
  const places = outputs.flatMap(({ name, datatype, raw }) => {
    if (raw === undefined || raw.buffer !== bytes.buffer || !isDatatype(datatype)) return []
    const start = raw.byteOffset - bytes.byteOffset
    return [{ name, datatype, start, end: start + raw.length }]
  })
  const skeleton = places.length === outputs.length ? skeletonOf(bytes, outputs) : undefined
  return skeleton === undefined ? undefined : { skeleton, jsonByteLength, places }
}
