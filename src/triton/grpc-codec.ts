import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf'
import { joinBytesElements } from './bytes-elements.ts'
import type { Datatype } from './datatype.ts'
import { encodeValues } from './element-values.ts'
import {
  type InferParameterSchema,
  type InferTensorContents,
  ModelInferRequestSchema,
  type ModelInferResponse,
  ModelInferResponseSchema,
} from './gen/inference_pb.ts'
import type {
  EncodedRequest,
  ExpectedOutputs,
  InferRequest,
  ResponseCheck,
  ResponseExpectation,
} from './infer-request.ts'
import { checkResponse, failed } from './response-check.ts'
import type { RawOutput, RawResponse } from './response-skeleton.ts'
import { protobufMarkRoom } from './sequence-mark.ts'
import { placeParameters } from './tensor.ts'

/** An inference as a ModelInferRequest, every input that is not in shared memory in `raw_input_contents`. */
export const encodeGrpcInfer = (request: InferRequest): EncodedRequest & { readonly protocol: 'grpc' } => {
  const { inputs, outputs, shared } = request
  const message = create(ModelInferRequestSchema, {
    modelName: request.modelName,
    modelVersion: request.modelVersion ?? '',
    id: request.id ?? '',
    inputs: inputs.map(({ name, datatype, shape }) => ({
      name,
      datatype,
      shape: shape.map(BigInt),
      parameters: inferParameters(placeParameters(shared?.inputs.get(name))),
    })),
    outputs: outputs.map((name) => ({
      name,
      parameters: inferParameters(placeParameters(shared?.outputs.get(name))),
    })),
    rawInputContents: inputs.flatMap(({ name, bytes }) => (shared?.inputs.has(name) === true ? [] : [bytes])),
    parameters: inferParameters(parametersOf(request)),
  })
  const encoded = toBinary(ModelInferRequestSchema, message)
  if (request.isOfSequence !== true) return { protocol: 'grpc', message: encoded }
  const room = protobufMarkRoom()
  return { protocol: 'grpc', message: Buffer.concat([room.bytes, encoded]), places: room.places }
}

const parametersOf = ({
  parameters,
  emptyFinalResponse,
}: InferRequest): readonly (readonly [string, string | boolean | bigint])[] => [
  ...(parameters ?? []),
  ...(emptyFinalResponse === true ? [['triton_enable_empty_final_response', true] as const] : []),
]

const inferParameters = (
  parameters: Iterable<readonly [string, string | boolean | bigint]>,
): Record<string, MessageInitShape<typeof InferParameterSchema>> =>
  Object.fromEntries([...parameters].map(([name, value]) => [name, inferParameter(value)]))

const inferParameter = (value: string | boolean | bigint): MessageInitShape<typeof InferParameterSchema> => {
  switch (typeof value) {
    case 'string':
      return { parameterChoice: { case: 'stringParam', value } }
    case 'boolean':
      return { parameterChoice: { case: 'boolParam', value } }
    case 'bigint':
      return { parameterChoice: { case: 'int64Param', value } }
  }
}

/** Judges the response message of a call that ended with status OK. Any bytes give a verdict; nothing throws. */
export const checkGrpcResponse = (
  message: Uint8Array,
  expectation: ResponseExpectation,
  expectedOutputs?: ExpectedOutputs,
): ResponseCheck => {
  const received = readGrpcResponse(message)
  return 'ok' in received ? received : checkResponse(received, expectation, expectedOutputs)
}

/** A response as gRPC has it: on a stream it may say whether it is the last one of its request. */
export type GrpcResponse = RawResponse & { readonly isFinal: boolean | undefined }

/** Reads the outer form of a response message; a check that failed when it has none. Nothing throws. */
export const readGrpcResponse = (message: Uint8Array): GrpcResponse | ResponseCheck => {
  const response = decodeResponse(message)
  if (typeof response === 'string') return failed('malformed-response', response)
  const received = readResponse(response)
  return typeof received === 'string' ? failed('malformed-response', received) : received
}

/** What a response on a stream says about whether it is the last one of its request; undefined when it does not tell. */
export const finalFlag = ({ parameters }: Pick<ModelInferResponse, 'parameters'>): boolean | undefined => {
  const choice = parameters['triton_final_response']?.parameterChoice
  return choice?.case === 'boolParam' ? choice.value : undefined
}

const decodeResponse = (message: Uint8Array): ModelInferResponse | string => {
  try {
    return fromBinary(ModelInferResponseSchema, message, { readUnknownFields: false })
  } catch (error) {
    return `the response is not a ModelInferResponse: ${error instanceof Error ? error.message : String(error)}`
  }
}

const readResponse = (response: ModelInferResponse): GrpcResponse | string => {
  const { modelName, modelVersion, outputs, rawOutputContents: raw } = response
  // Triton answers raw, other servers may use the typed fields; one entry for each output, or none at all.
  if (raw.length > 0 && raw.length !== outputs.length) {
    return `the response has ${raw.length} raw contents for ${outputs.length} outputs`
  }
  const received: RawOutput[] = []
  for (const [index, { name, datatype, shape: longShape, contents }] of outputs.entries()) {
    const shape = longShape.map(Number)
    if (!shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
      return `output ${JSON.stringify(name)} has the shape [${longShape.join()}]`
    }
    const data = raw[index]
    received.push({
      name,
      datatype,
      shape,
      raw: data,
      bytes: (known) => data ?? encodeContents(known, contents),
    })
  }
  return { modelName, modelVersion, outputs: received, isFinal: finalFlag(response) }
}

const encodeContents = (
  datatype: Datatype,
  contents: InferTensorContents | undefined,
): Uint8Array | string => {
  if (contents === undefined) return new Uint8Array(0)
  if (datatype === 'BYTES') return joinBytesElements(contents.bytesContents)
  const encoded = encodeValues(datatype, typedContents(datatype, contents))
  if (encoded instanceof Uint8Array) return encoded
  return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`
}

const typedContents = (
  datatype: Exclude<Datatype, 'BYTES'>,
  contents: InferTensorContents,
): readonly unknown[] => {
  switch (datatype) {
    case 'BOOL':
      return contents.boolContents
    case 'INT8':
    case 'INT16':
    case 'INT32':
      return contents.intContents
    case 'INT64':
      return contents.int64Contents
    case 'UINT8':
    case 'UINT16':
    case 'UINT32':
      return contents.uintContents
    case 'UINT64':
      return contents.uint64Contents
    case 'FP32':
      return contents.fp32Contents
    case 'FP64':
      return contents.fp64Contents
    // These two have no typed field and come raw.
    case 'FP16':
    case 'BF16':
      return []
  }
}
