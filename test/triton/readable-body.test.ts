import { create, toBinary } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import {
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import { readableBody, readableRequest, readableResponse } from '../../src/triton/readable-body.ts'

const inferResponse = create(ModelInferResponseSchema, {
  modelName: 'm',
  rawOutputContents: [Uint8Array.of(1, 2, 3), Uint8Array.of(4)],
})

describe('what can be read', () => {
  it('of a request over gRPC is all but its tensors', () => {
    const inputs = [{ name: 'I', datatype: 'INT8' as const, shape: [2], bytes: Uint8Array.of(1, 2) }]
    const { message } = encodeGrpcInfer({ modelName: 'm', inputs, outputs: ['O'] })
    const { text, tensorBytes } = readableRequest(message)
    expect(tensorBytes).toBe(2)
    expect(JSON.parse(text)).toEqual({
      modelName: 'm',
      inputs: [{ name: 'I', datatype: 'INT8', shape: ['2'] }],
      outputs: [{ name: 'O' }],
    })
  })

  it.each([
    ['grpc', toBinary(ModelInferResponseSchema, inferResponse)],
    [
      'grpc-stream',
      toBinary(ModelStreamInferResponseSchema, create(ModelStreamInferResponseSchema, { inferResponse })),
    ],
  ] as const)('of a response by %s too', (form, bytes) => {
    expect(readableResponse(form, bytes, undefined)).toEqual({ text: '{"modelName":"m"}', tensorBytes: 4 })
  })

  it('of a body is its JSON', () => {
    const body = Buffer.from('{"a":1}xyz')
    expect(readableBody(body, 7)).toEqual({ text: '{"a":1}', tensorBytes: 3 })
    expect(readableResponse('rest', body, 7)).toEqual({ text: '{"a":1}', tensorBytes: 3 })
    expect(readableBody(body)).toEqual({ text: '{"a":1}xyz', tensorBytes: 0 })
  })
})
