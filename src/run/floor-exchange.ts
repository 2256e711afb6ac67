import type { ResponderThreadData } from '../host/responder-thread.ts'
import type { Protocol } from '../plan/plan.ts'
import { grpcFrameOf } from '../transport/grpc-message-reader.ts'
import { ModelInferResponseSchema, ModelStreamInferResponseSchema } from '../triton/gen/inference_pb.ts'
import { encodeGrpcInfer } from '../triton/grpc-codec.ts'
import type { EncodedRequest, InferRequest, ResponseExpectation } from '../triton/infer-request.ts'
import { encodeMessage } from '../triton/message.ts'
import { encodeRestInfer } from '../triton/rest-codec.ts'

/*
 * The exchange of the client's self-test: a small tensor there and back, as a small model of Triton's would answer it.
 */

const modelName = 'floor'
const modelVersion = '1'
const datatype = 'FP32'
const shape = [1, 16]
const values = new Uint8Array(64)
const outputName = 'OUTPUT0'

export const floorExpectation: ResponseExpectation = {
  modelName,
  outputs: [{ name: outputName, datatype, dims: shape, optional: false, shapeTensor: false }],
}

export const floorRequest = (protocol: Protocol): EncodedRequest => {
  const request: InferRequest = {
    modelName,
    inputs: [{ name: 'INPUT0', datatype, shape, bytes: values }],
    outputs: [outputName],
  }
  return protocol === 'http' ? encodeRestInfer(request) : encodeGrpcInfer(request)
}

/** The same answer for each protocol. */
export const floorAnswers = (streaming: boolean): ResponderThreadData => {
  const response = {
    modelName,
    modelVersion,
    outputs: [{ name: outputName, datatype, shape: shape.map(BigInt) }],
    rawOutputContents: [values],
  }
  const message = streaming
    ? encodeMessage(ModelStreamInferResponseSchema, { inferResponse: response })
    : encodeMessage(ModelInferResponseSchema, response)
  return { http: httpAnswer(), grpc: grpcFrameOf(message) }
}

const httpAnswer = (): Uint8Array => {
  const output = { name: outputName, datatype, shape, parameters: { binary_data_size: values.length } }
  const json = JSON.stringify({ model_name: modelName, model_version: modelVersion, outputs: [output] })
  const head = [
    'HTTP/1.1 200 OK',
    'Content-Type: application/octet-stream',
    `Inference-Header-Content-Length: ${json.length}`,
    `Content-Length: ${json.length + values.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`), values])
}
