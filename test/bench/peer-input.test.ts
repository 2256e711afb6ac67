import { fromBinary } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import { ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { fastHttpRequest } from './fast-request.ts'
import { h2loadInput, wrkInput } from './peer-input.ts'

describe('wrkInput', () => {
  const { file, path } = wrkInput()

  it('has a script that sets a request and defines no function, which would be called for each', () => {
    expect(file.content).toMatch(/^wrk\.method = "POST"\n/)
    expect(file.content).not.toContain('function')
  })

  it('sends our bytes', () => {
    const { body, jsonByteLength, path: ourPath } = fastHttpRequest()
    const text = /^wrk\.body = "((?:\\\d{3})*)"$/m.exec(String(file.content))?.[1] ?? ''
    const bytes = Buffer.from(text.split('\\').slice(1).map(Number))
    expect(bytes.equals(body)).toBe(true)
    expect(file.content).toContain(`wrk.headers["Inference-Header-Content-Length"] = "${jsonByteLength}"`)
    expect(path).toBe(ourPath)
  })
})

describe('h2loadInput', () => {
  it('sends our message in its gRPC frame', () => {
    const { file, args, path } = h2loadInput()
    const body = Buffer.from(file.content)
    expect([body[0], body.readUInt32BE(1)]).toEqual([0, body.length - 5])
    const { modelName, inputs, rawInputContents } = fromBinary(ModelInferRequestSchema, body.subarray(5))
    expect(modelName).toBe('fast')
    expect(inputs).toMatchObject([{ name: 'INPUT0', datatype: 'FP32', shape: [16n] }])
    expect(rawInputContents.map(({ length }) => length)).toEqual([64])
    expect(args).toEqual(expect.arrayContaining(['-d', file.name, 'content-type: application/grpc']))
    expect(path).toBe('/inference.GRPCInferenceService/ModelInfer')
  })
})
