import { joinBytesElements } from '../triton/bytes-elements.ts'
import { type Datatype, isDatatype } from '../triton/datatype.ts'
import { encodeValues } from '../triton/element-values.ts'
import {
  type InferParameter,
  type InferTensorContents,
  type ModelInferRequest,
  type ModelInferRequest_InferInputTensor,
  ModelInferResponseSchema,
} from '../triton/gen/inference_pb.ts'
import { encodeMessage } from '../triton/message.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { DemoModel } from './demo-model.ts'
import type { InferAnswer } from './infer-answer.ts'
import type { InferCall } from './infer-call.ts'
import { TritonError } from './triton-error.ts'

/** The inference in a ModelInferRequest, every value of it in `raw_input_contents` or every value in `contents`. */
export const readGrpcInfer = (model: DemoModel, request: ModelInferRequest): InferCall => {
  checkParameters(request.parameters)
  return {
    id: request.id,
    inputs: request.inputs.map((input, index) => readInput(model, input, request.rawInputContents.at(index))),
    outputs: request.outputs.map(({ name }) => ({ name, binary: true })),
    binaryByDefault: true,
  }
}

/** A ModelInferResponse, every output in `raw_output_contents`. */
export const encodeGrpcAnswer = (answer: InferAnswer): Uint8Array =>
  encodeMessage(ModelInferResponseSchema, grpcAnswer(answer))

/** The fields of a ModelInferResponse. */
export const grpcAnswer = ({ id, modelName, modelVersion, outputs }: InferAnswer) => ({
  id,
  modelName,
  modelVersion,
  outputs: outputs.map(({ name, datatype, shape }) => ({ name, datatype, shape: shape.map(BigInt) })),
  rawOutputContents: outputs.map(({ bytes }) => bytes),
})

const invalid = (text: string): TritonError => new TritonError('invalid-argument', text)

const checkParameters = (parameters: Readonly<Record<string, InferParameter>>): void => {
  for (const [key, { parameterChoice }] of Object.entries(parameters)) {
    if (key.startsWith('triton_') && key !== 'triton_enable_empty_final_response') {
      throw invalid(`the parameter '${key}' is reserved for Triton`)
    }
    const allowed = typesOfParameter[key] ?? anyType
    if (!allowed.includes(parameterChoice.case)) {
      throw invalid(`invalid value type for '${key}' parameter, expected ${allowed.join(' or ')}`)
    }
  }
}

type ParameterType = InferParameter['parameterChoice']['case']

const anyType: readonly ParameterType[] = ['int64Param', 'boolParam', 'stringParam', 'doubleParam']

const typesOfParameter: Readonly<Record<string, readonly ParameterType[]>> = {
  triton_enable_empty_final_response: ['boolParam'],
  sequence_id: ['int64Param', 'stringParam'],
  sequence_start: ['boolParam'],
  sequence_end: ['boolParam'],
  priority: ['int64Param', 'uint64Param'],
  timeout: ['int64Param'],
}

const readInput = (
  model: DemoModel,
  { name, datatype, shape, contents }: ModelInferRequest_InferInputTensor,
  raw: Uint8Array | undefined,
): Tensor => {
  const where = `'${name}' for model '${model.name}'`
  if (!isDatatype(datatype)) throw invalid(`data-type of inference input ${where} is '${datatype}'`)
  if (raw !== undefined && contents !== undefined) {
    throw invalid(`contents field must not be specified when using raw_input_contents for ${where}`)
  }
  if (raw === undefined && contents === undefined) {
    throw invalid(`unable to find data for input tensor ${where} in request`)
  }
  const bytes = raw ?? typedBytes(datatype, contents, where)
  return { name, datatype, shape: shape.map(Number), bytes }
}

const typedBytes = (
  datatype: Datatype,
  contents: InferTensorContents | undefined,
  where: string,
): Uint8Array => {
  const field = fieldOfDatatype[datatype]
  const filled = contentFields.filter((name) => (contents?.[name].length ?? 0) > 0)
  const stranger = filled.find((name) => name !== field)
  if (stranger !== undefined || field === undefined) {
    throw invalid(`unexpected explicit tensor data for input tensor ${where}: ${stranger} for ${datatype}`)
  }
  if (datatype === 'BYTES') return joinBytesElements(contents?.bytesContents ?? [])
  const encoded = encodeValues(datatype, contents?.[field] ?? [])
  if (encoded instanceof Uint8Array) return encoded
  throw invalid(`element ${encoded.index} of ${where} is ${encoded.got}, not ${encoded.expected}`)
}

const contentFields = [
  'boolContents',
  'intContents',
  'int64Contents',
  'uintContents',
  'uint64Contents',
  'fp32Contents',
  'fp64Contents',
  'bytesContents',
] as const

// Undefined: only in raw_input_contents.
const fieldOfDatatype: Readonly<Record<Datatype, (typeof contentFields)[number] | undefined>> = {
  BOOL: 'boolContents',
  UINT8: 'uintContents',
  UINT16: 'uintContents',
  UINT32: 'uintContents',
  UINT64: 'uint64Contents',
  INT8: 'intContents',
  INT16: 'intContents',
  INT32: 'intContents',
  INT64: 'int64Contents',
  FP16: undefined,
  FP32: 'fp32Contents',
  FP64: 'fp64Contents',
  BF16: undefined,
  BYTES: 'bytesContents',
}
