// Our requests, judged by a real Triton; its responses, judged by our checks. No transport of ours in between.
import { type DescMethodUnary, fromBinary, type MessageShape, toBinary } from '@bufbuild/protobuf'
import { Client, credentials, type ServiceError } from '@grpc/grpc-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPayloads } from '../../src/payload/payload.ts'
import type { InputPlan } from '../../src/plan/plan.ts'
import {
  GRPCInferenceService,
  ModelMetadataResponseSchema,
  ModelStatisticsResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { checkGrpcResponse } from '../../src/triton/grpc-codec.ts'
import { failureOfGrpcStatus } from '../../src/triton/grpc-status.ts'
import type { EncodedRequest, ResponseCheck, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { type ModelSpec, modelSpec } from '../../src/triton/model.ts'
import { expectationOf } from '../../src/triton/response-check.ts'
import { checkRestResponse } from '../../src/triton/rest-codec.ts'
import { decodeRestMessage } from '../../src/triton/rest-message.ts'
import { modelPath } from '../../src/triton/rest-path.ts'
import {
  type StatisticsSnapshot,
  serverSide,
  statisticsSnapshot,
} from '../../src/triton/server-statistics.ts'
import { identityDatatypes, identityName } from '../real/model-repository.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { encodePayloads } from './encode-payloads.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('a real Triton', () => {
  let server: RealTriton
  let channel: Client

  beforeAll(async () => {
    server = await startTriton({ models: '*', args: ['--cache-config=local,size=1048576'] })
    channel = new Client(server.grpcHost, credentials.createInsecure())
  })

  afterAll(async () => {
    channel?.close()
    await server?.stop()
  })

  const get = async (path: string): Promise<Uint8Array> => (await fetch(`${server.httpUrl}${path}`)).bytes()

  const modelOverHttp = async (name: string, version?: string): Promise<ModelSpec> => {
    const path = modelPath(name, version)
    const metadata = decodeRestMessage(ModelMetadataResponseSchema, await get(path))
    const config = decodeRestMessage(ModelConfigSchema, await get(`${path}/config`))
    if (!metadata.ok || !config.ok) throw new Error(`${name} cannot be described`)
    return modelSpec(metadata.value, config.value, version)
  }

  const call = <Method extends DescMethodUnary>(method: Method, request: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const bytes = (buffer: Buffer): Buffer => buffer
      const path = `/${GRPCInferenceService.typeName}/${method.name}`
      channel.makeUnaryRequest(path, bytes, bytes, Buffer.from(request), (error, response) =>
        error === null && response !== undefined ? resolve(response) : reject(error),
      )
    })

  const ask = async <Method extends DescMethodUnary>(
    method: Method,
    request: MessageShape<Method['input']>,
  ) =>
    fromBinary(method.output, await call(method, toBinary(method.input, request))) as MessageShape<
      Method['output']
    >

  const { modelMetadata, modelConfig, modelStatistics, modelInfer } = GRPCInferenceService.method
  const asked = (name: string) => ({ name, version: '' })

  const send = async (request: EncodedRequest, expectation: ResponseExpectation): Promise<ResponseCheck> => {
    if (request.protocol === 'grpc') {
      return call(modelInfer, request.message).then(
        (message) => checkGrpcResponse(message, expectation),
        (error: ServiceError) => failureOfGrpcStatus(error.code, error.details),
      )
    }
    const response = await fetch(`${server.httpUrl}${request.path}`, {
      method: 'POST',
      headers: {
        'inference-header-content-length': String(request.jsonByteLength),
        'accept-encoding': 'identity',
      },
      body: Uint8Array.from(request.body),
    })
    const { status, headers } = response
    return checkRestResponse(
      { status, headers: Object.fromEntries(headers), body: await response.bytes() },
      expectation,
    )
  }

  /** The verdicts on the first two requests of random data. */
  const verdicts = async (protocol: 'http' | 'grpc', model: ModelSpec, fields: Partial<InputPlan> = {}) => {
    const input = {
      batchSize: 1,
      shapes: new Map(),
      source: { kind: 'random' },
      stringLength: 16,
      ...fields,
    } as const
    const requests = encodePayloads(protocol, model, buildPayloads({ model, input, seed: 1 }))
      .flat()
      .slice(0, 2)
    return Promise.all(requests.map((request) => send(request, expectationOf(model, input.batchSize))))
  }

  const good = [{ ok: true }, { ok: true }]

  describe.each(['http', 'grpc'] as const)('over %s', (protocol) => {
    it.each(identityDatatypes)('takes %s and gives it back as declared', async (datatype) => {
      expect(await verdicts(protocol, await modelOverHttp(identityName(datatype)))).toEqual(good)
    })

    it.each<[string, Partial<InputPlan>]>([
      ['two_inputs', {}],
      ['strings', { shapes: new Map([['INPUT0', [3]]]), stringData: 'é' }],
      ['strings', { shapes: new Map([['INPUT0', [3]]]) }],
      ['two_inputs', { source: { kind: 'zero' } }],
      ['batching', { batchSize: 3 }],
      ['variable', { shapes: new Map([['INPUT0', [2, 3]]]) }],
      ['variable_batching', { shapes: new Map([['INPUT0', [5]]]), batchSize: 2 }],
      ['optional_input', {}],
    ])('takes the data for %s: %o', async (name, fields) => {
      const checks = await verdicts(protocol, await modelOverHttp(name), fields)
      expect(checks.every((check) => check.ok)).toBe(true)
    })

    it('asks a version and gets it', async () => {
      expect(await verdicts(protocol, await modelOverHttp('identity_fp32', '1'))).toEqual(good)
      const other = { ...(await modelOverHttp('identity_fp32')), version: '7' }
      expect(await verdicts(protocol, other)).toMatchObject([
        { failure: 'server-error' },
        { failure: 'server-error' },
      ])
    })

    it.each([
      ['failing', 'server-error', /boom/],
      ['no_outputs', 'missing-output', /"OUTPUT0" is missing/],
      ['empty_outputs', 'wrong-output', /shape \[0\] instead of \[16\]/],
      ['decoupled', 'server-error', /decoupled/],
    ])('finds fault with %s', async (name, failure, text) => {
      const [check] = await verdicts(protocol, await modelOverHttp(name))
      expect(check).toMatchObject({ ok: false, failure, text: expect.stringMatching(text) })
    })
  })

  it('says the same of every model over HTTP and gRPC', async () => {
    for (const name of ['batching', 'two_inputs', 'optional_input', 'decoupled', 'cached', 'strings']) {
      const metadata = await ask(modelMetadata, {
        $typeName: 'inference.ModelMetadataRequest',
        ...asked(name),
      })
      const { config } = await ask(modelConfig, { $typeName: 'inference.ModelConfigRequest', ...asked(name) })
      expect(modelSpec(metadata, config!)).toEqual(await modelOverHttp(name))
    }
    expect(await modelOverHttp('decoupled')).toMatchObject({ decoupled: true })
    expect(await modelOverHttp('cached')).toMatchObject({ responseCache: true })
    expect((await modelOverHttp('optional_input')).inputs.map((input) => input.optional)).toEqual([
      false,
      true,
    ])
  })

  it('counts what we sent, the same over HTTP and gRPC', async () => {
    const overHttp = async (): Promise<StatisticsSnapshot> => {
      const read = decodeRestMessage(
        ModelStatisticsResponseSchema,
        await get(`${modelPath('batching')}/stats`),
      )
      if (!read.ok) throw new Error(read.reason)
      return statisticsSnapshot(read.value)
    }
    const before = await overHttp()
    await verdicts('http', await modelOverHttp('batching'), { batchSize: 4 })
    const after = await overHttp()
    const request = { $typeName: 'inference.ModelStatisticsRequest', ...asked('batching') } as const
    expect(statisticsSnapshot(await ask(modelStatistics, request))).toEqual(after)
    expect(serverSide(before, after)).toMatchObject({
      side: { modelVersion: '1', successCount: 2, inferenceCount: 8, failCount: 0, cache: { hitCount: 0 } },
      restarted: false,
      otherVersions: [],
    })
  })
})
