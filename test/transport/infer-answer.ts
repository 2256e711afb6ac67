import { create, toBinary } from '@bufbuild/protobuf'
import type { Target } from '../../src/plan/plan.ts'
import {
  InferParameterSchema,
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import type { EncodedRequest, ResponseExpectation } from '../../src/triton/infer-request.ts'

/** The model that every scripted server of these tests answers for: one output, INT32 of shape [1]. */
export const expectation: ResponseExpectation = {
  modelName: 'm',
  outputs: [{ name: 'OUTPUT0', datatype: 'INT32', dims: [1], optional: false, shapeTensor: false }],
}

export const targetOf = (
  protocol: Target['protocol'],
  url: string,
  target: Partial<Target> = {},
): Target => ({
  protocol,
  url,
  secure: false,
  headers: [],
  serverTimeoutS: 0,
  streaming: false,
  connections: 1,
  transport: 'direct',
  requestTimeoutMs: 10_000,
  ...target,
})

export const httpRequest: EncodedRequest = {
  protocol: 'http',
  path: '/v2/models/m/infer',
  jsonByteLength: 13,
  body: Buffer.concat([Buffer.from('{"inputs":[]}'), Buffer.of(0, 1, 254, 255)]),
}

export const grpcRequest: EncodedRequest = { protocol: 'grpc', message: Buffer.from('a request') }

/** A good answer in JSON; `model` may be another than the one asked for. */
export const goodJson = (model = 'm'): string =>
  JSON.stringify({
    model_name: model,
    model_version: '1',
    outputs: [{ name: 'OUTPUT0', datatype: 'INT32', shape: [1], data: [7] }],
  })

/** An HTTP/1.1 response with its length; each of `fields` ends in CRLF. */
export const httpResponse = (body: string | Buffer, fields = '', status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${fields}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ])

const goodResponse = create(ModelInferResponseSchema, {
  modelName: 'm',
  modelVersion: '1',
  outputs: [{ name: 'OUTPUT0', datatype: 'INT32', shape: [1n] }],
  rawOutputContents: [new Uint8Array(4)],
})

/** A good answer as a gRPC message, with its five bytes of frame. */
export const goodFrame = (): Buffer => frameOf(toBinary(ModelInferResponseSchema, goodResponse))

/** A message on the stream of a decoupled model, in its frame, with Triton's word whether it is the last one. */
export const decoupledFrame = (
  kind: 'response' | 'end' | 'error' | 'wrong-model',
  isFinal = kind === 'end',
): Buffer => {
  const parameters = {
    triton_final_response: create(InferParameterSchema, {
      parameterChoice: { case: 'boolParam', value: isFinal },
    }),
  }
  const answers = {
    response: { inferResponse: { ...goodResponse, parameters } },
    'wrong-model': { inferResponse: { ...goodResponse, modelName: 'n', parameters } },
    end: { inferResponse: { modelName: 'm', parameters } },
    error: { errorMessage: 'bad', inferResponse: { modelName: 'm', parameters } },
  }
  return frameOf(
    toBinary(ModelStreamInferResponseSchema, create(ModelStreamInferResponseSchema, answers[kind])),
  )
}

/** A good answer of a stream, in its frame; with an error message, an answer that says only that. */
export const streamFrame = (errorMessage = ''): Buffer =>
  frameOf(
    toBinary(
      ModelStreamInferResponseSchema,
      create(
        ModelStreamInferResponseSchema,
        errorMessage === '' ? { inferResponse: goodResponse } : { errorMessage },
      ),
    ),
  )

/** A message in its frame. `compressed` is only claimed. */
export const frameOf = (message: Uint8Array, compressed = false): Buffer => {
  const head = Buffer.alloc(5)
  head[0] = compressed ? 1 : 0
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}
