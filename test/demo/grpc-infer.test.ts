import { create, fromBinary } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { encodeGrpcAnswer, readGrpcInfer } from '../../src/demo/grpc-infer.ts'
import { ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { checkGrpcResponse, encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import { arbitraryTensor } from './arbitrary-tensor.ts'

const model: DemoModel = { name: 'm', inputs: [], outputs: [], infer: 'identity' }

const read = (request: Parameters<typeof create<typeof ModelInferRequestSchema>>[1]) =>
  readGrpcInfer(model, create(ModelInferRequestSchema, request))

const input = { name: 'I', datatype: 'INT32', shape: [2n] }

describe('readGrpcInfer', () => {
  it('reads a request as the client wrote it', () => {
    fc.assert(
      fc.property(fc.tuple(arbitraryTensor('A'), arbitraryTensor('B')), fc.string(), (inputs, id) => {
        const { message } = encodeGrpcInfer({ modelName: 'm', id, inputs, outputs: ['X'] })
        const call = readGrpcInfer(model, fromBinary(ModelInferRequestSchema, message))
        expect(call).toEqual({
          id,
          inputs,
          outputs: [{ name: 'X', binary: true }],
          binaryByDefault: true,
        })
      }),
    )
  })

  it.each([
    ['BOOL', { boolContents: [true, false] }, [1, 0]],
    ['INT8', { intContents: [-1, 2] }, [255, 2]],
    ['INT64', { int64Contents: [1n] }, [1, 0, 0, 0, 0, 0, 0, 0]],
    ['UINT16', { uintContents: [258] }, [2, 1]],
    ['UINT64', { uint64Contents: [1n] }, [1, 0, 0, 0, 0, 0, 0, 0]],
    ['FP32', { fp32Contents: [1] }, [0, 0, 128, 63]],
    ['FP64', { fp64Contents: [1] }, [0, 0, 0, 0, 0, 0, 240, 63]],
    ['BYTES', { bytesContents: [Uint8Array.of(65)] }, [1, 0, 0, 0, 65]],
  ])('reads typed contents of %s', (datatype, contents, bytes) => {
    const [tensor] = read({ inputs: [{ ...input, datatype, contents }] }).inputs
    expect([...tensor!.bytes]).toEqual(bytes)
  })

  it.each<[string, Parameters<typeof read>[0]]>([
    ['no data', { inputs: [input] }],
    ['less raw data than inputs', { inputs: [input, input], rawInputContents: [Buffer.alloc(8)] }],
    [
      'data twice',
      { inputs: [{ ...input, contents: { intContents: [1, 2] } }], rawInputContents: [Buffer.alloc(8)] },
    ],
    ['contents of another type', { inputs: [{ ...input, contents: { int64Contents: [1n] } }] }],
    [
      'contents of two types',
      { inputs: [{ ...input, contents: { intContents: [1, 2], boolContents: [true] } }] },
    ],
    ['contents for FP16', { inputs: [{ ...input, datatype: 'FP16', contents: { fp32Contents: [1] } }] }],
    [
      'a datatype that is none',
      { inputs: [{ ...input, datatype: 'FOO' }], rawInputContents: [Buffer.alloc(8)] },
    ],
    [
      'a reserved parameter',
      { parameters: { triton_x: { parameterChoice: { case: 'boolParam', value: true } } } },
    ],
    ['a parameter without a value', { parameters: { x: {} } }],
    [
      'a flag that is a number',
      { parameters: { sequence_start: { parameterChoice: { case: 'int64Param', value: 1n } } } },
    ],
  ])('refuses %s', (_, request) => {
    expect(() => read(request)).toThrow(expect.objectContaining({ grpcStatus: 3 }))
  })
})

describe('encodeGrpcAnswer', () => {
  it('is what the strict client wants', () => {
    fc.assert(
      fc.property(arbitraryTensor('X'), (tensor) => {
        const message = encodeGrpcAnswer({
          id: '',
          modelName: 'm',
          modelVersion: '3',
          outputs: [{ ...tensor, binary: true }],
        })
        const { name, datatype, shape } = tensor
        const output = { name, datatype, dims: shape, optional: false, shapeTensor: false }
        const expectation = { modelName: 'm', modelVersion: '3', outputs: [output] }
        expect(checkGrpcResponse(message, expectation)).toEqual({ ok: true })
      }),
    )
  })
})
