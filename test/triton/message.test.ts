import { describe, expect, it } from 'vitest'
import {
  GRPCInferenceService,
  ModelReadyRequestSchema,
  ServerMetadataResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { encodeMessage, messageOfJson, servedMethod } from '../../src/triton/message.ts'

describe('messageOfJson', () => {
  it('takes either spelling of a field, and 64-bit numbers as text', () => {
    const json = { max_batch_size: 4, versionPolicy: { specific: { versions: ['1', 2] } } }
    expect(messageOfJson(ModelConfigSchema, json)).toMatchObject({
      maxBatchSize: 4,
      versionPolicy: { policyChoice: { case: 'specific', value: { versions: [1n, 2n] } } },
    })
  })

  it.each([[{ foo: 1 }], [{ max_batch_size: 'x' }], [{ input: 1 }], ['text'], [undefined]])(
    'is undefined for %j',
    (json) => {
      expect(messageOfJson(ModelConfigSchema, json)).toBeUndefined()
    },
  )
})

describe('servedMethod', () => {
  const { path, name, decodeRequest } = servedMethod(GRPCInferenceService.method.modelReady)

  it('has the path that a client calls', () => {
    expect([path, name]).toEqual(['/inference.GRPCInferenceService/ModelReady', 'ModelReady'])
  })

  it('reads requests, and refuses bytes that are none', () => {
    const bytes = encodeMessage(ModelReadyRequestSchema, { name: 'm', version: '2' })
    expect(decodeRequest(bytes)).toMatchObject({ name: 'm', version: '2' })
    expect(decodeRequest(bytes.subarray(0, -1))).toBeUndefined()
  })

  it('writes responses from JSON, and throws for a field that does not exist', () => {
    const { encodeResponse } = servedMethod(GRPCInferenceService.method.serverMetadata)
    const json = { name: 'n', version: 'v', extensions: ['a', 'b'] }
    expect(encodeResponse(json)).toEqual(encodeMessage(ServerMetadataResponseSchema, json))
    expect(() => encodeResponse({ foo: 1 })).toThrow()
  })
})
