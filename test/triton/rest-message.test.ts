import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ModelMetadataResponseSchema,
  ModelStatisticsResponseSchema,
  ServerMetadataResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { decodeRepositoryIndex, decodeRestMessage } from '../../src/triton/rest-message.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

describe('decodeRestMessage', () => {
  it('reads server metadata', () => {
    const body = bytes('{"name":"triton","version":"2.51.0","extensions":["statistics"]}')
    expect(decodeRestMessage(ServerMetadataResponseSchema, body)).toMatchObject({
      ok: true,
      value: { name: 'triton', version: '2.51.0', extensions: ['statistics'] },
    })
  })

  it('reads model metadata', () => {
    const body = bytes(
      '{"name":"m","versions":["1"],"platform":"python","inputs":[{"name":"IN","datatype":"FP32","shape":[-1,16]}],"outputs":[]}',
    )
    expect(decodeRestMessage(ModelMetadataResponseSchema, body)).toMatchObject({
      ok: true,
      value: { name: 'm', inputs: [{ name: 'IN', datatype: 'FP32', shape: [-1n, 16n] }] },
    })
  })

  it('reads a configuration, also one of a newer server', () => {
    const body = bytes(
      '{"name":"m","max_batch_size":8,"field_of_the_future":{"x":1},"input":[{"name":"IN","data_type":"TYPE_FP32","dims":["16"],' +
        '"format":"FORMAT_OF_THE_FUTURE"}],"dynamic_batching":{"max_queue_delay_microseconds":"100"}}',
    )
    expect(decodeRestMessage(ModelConfigSchema, body)).toMatchObject({
      ok: true,
      value: { maxBatchSize: 8, input: [{ dims: [16n] }], schedulingChoice: { case: 'dynamicBatching' } },
    })
  })

  it('reads counters beyond 2^53 exactly', () => {
    const body = bytes(
      '{"model_stats":[{"name":"m","inference_stats":{"success":{"count":2,"ns":9007199254740993}}}]}',
    )
    expect(decodeRestMessage(ModelStatisticsResponseSchema, body)).toMatchObject({
      ok: true,
      value: { modelStats: [{ inferenceStats: { success: { count: 2n, ns: 9007199254740993n } } }] },
    })
  })

  it.each(['', '<html>', '[]', '1', 'null', '{"name":1}', '{"extensions":{}}', '{"extensions":[null]}'])(
    'refuses %j with a reason',
    (text) => {
      const decoded = decodeRestMessage(ServerMetadataResponseSchema, bytes(text))
      expect(decoded.ok).toBe(false)
      if (!decoded.ok) expect(decoded.reason).not.toBe('')
    },
  )

  it('gives a result for any bytes and any JSON', () => {
    const body = fc.oneof(fc.uint8Array(), fc.json().map(bytes))
    fc.assert(
      fc.property(body, fc.constantFrom(ServerMetadataResponseSchema, ModelConfigSchema), (input, schema) => {
        expect(typeof decodeRestMessage(schema, input).ok).toBe('boolean')
      }),
    )
  })
})

describe('decodeRepositoryIndex', () => {
  it('reads the bare array', () => {
    expect(
      decodeRepositoryIndex(bytes('[{"name":"m","version":"1","state":"READY"},{"name":"n"}]')),
    ).toMatchObject({
      ok: true,
      value: {
        models: [
          { name: 'm', version: '1', state: 'READY' },
          { name: 'n', state: '', reason: '' },
        ],
      },
    })
  })

  it('refuses anything else', () => {
    expect(decodeRepositoryIndex(bytes('{"models":[]}')).ok).toBe(false)
    expect(decodeRepositoryIndex(bytes('["m"]')).ok).toBe(false)
  })
})
