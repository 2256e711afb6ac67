import { afterEach, describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { type DemoServer, type DemoServerOptions, startDemoServer } from '../../src/demo/demo-server.ts'
import type { AnswerFault, InferFault, ServerFault } from '../../src/demo/fault.ts'
import { Health } from '../../src/triton/gen/health_pb.ts'
import { GRPCInferenceService } from '../../src/triton/gen/inference_pb.ts'
import { checkGrpcResponse, encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type {
  FailureClass,
  InferRequest,
  ResponseCheck,
  ResponseExpectation,
} from '../../src/triton/infer-request.ts'
import { checkRestResponse, encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { grpcClient } from './grpc-client.ts'
import { getJson, oneConnection, sendHttp, sendRaw } from './http-client.ts'

const model: DemoModel = {
  name: 'm',
  maxBatchSize: 4,
  inputs: ['A', 'B'].map((name) => ({ name, datatype: 'INT32', dims: [2] })),
  outputs: ['SUM', 'DIFFERENCE'].map((name) => ({ name, datatype: 'INT32', dims: [2] })),
  infer: 'sum-difference',
}
const other: DemoModel = { ...model, name: 'other' }

const request: InferRequest = {
  modelName: 'm',
  inputs: ['A', 'B'].map((name) => ({
    name,
    datatype: 'INT32',
    shape: [1, 2],
    bytes: new Uint8Array(8).fill(1),
  })),
  outputs: ['SUM', 'DIFFERENCE'],
}
const expectation: ResponseExpectation = {
  modelName: 'm',
  modelVersion: '1',
  batchSize: 1,
  outputs: model.outputs.map((output) => ({ ...output, optional: false, shapeTensor: false })),
}
const rest = encodeRestInfer(request)
const restProbe = {
  method: 'POST',
  path: rest.path,
  headers: { 'inference-header-content-length': String(rest.jsonByteLength) },
  body: rest.body,
}
const grpcMessage = encodeGrpcInfer(request).message
const { method } = GRPCInferenceService
const inferPath = '/inference.GRPCInferenceService/ModelInfer'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const start = async (options: DemoServerOptions = {}) => {
  const server = await startDemoServer({ models: [model, other], ...options })
  const grpc = grpcClient(server.grpcHost)
  cleanups.push(server.close, grpc.close)
  return {
    ...server,
    grpc,
    inferHttp: async (): Promise<ResponseCheck> =>
      checkRestResponse(await sendHttp(server.httpHost, restProbe), expectation),
    inferGrpc: async (): Promise<ResponseCheck | number> => {
      const { code, message } = await grpc.sendBytes(inferPath, grpcMessage)
      return code === 0 ? checkGrpcResponse(message, expectation) : code
    },
    statistics: async () => {
      const json = await getJson(server.httpHost, '/v2/models/m/stats')
      return (
        json as {
          model_stats: { inference_count: number; inference_stats: Record<string, { count: number }> }[]
        }
      ).model_stats[0]!
    },
  }
}

describe('the demo server', () => {
  it('answers what the strict client wants, over both protocols', async () => {
    const server = await start()
    expect(await server.inferHttp()).toEqual({ ok: true })
    expect(await server.inferGrpc()).toEqual({ ok: true })
    expect(await server.statistics()).toMatchObject({
      inference_count: 2,
      inference_stats: { success: { count: 2 } },
    })
  })

  it('serves its default models when none are given', async () => {
    const server = await startDemoServer()
    cleanups.push(server.close)
    const names = (await sendHttp(server.httpHost, { method: 'POST', path: '/v2/repository/index' })).body
    expect(JSON.parse(names.toString()).map(({ name }: { name: string }) => name)).toEqual([
      'add_sub',
      'identity_fp32',
      'strings',
      'words',
    ])
  })

  it('says the same over both protocols', async () => {
    const { httpHost, grpc } = await start()
    const [http, rpc] = [await getJson(httpHost, '/v2'), (await grpc.send(method.serverMetadata, {})).json]
    expect(rpc).toEqual(http)
    expect((await grpc.send(method.modelConfig, { name: 'm' })).json).toMatchObject({
      config: { name: 'm', maxBatchSize: 4, input: [{ dataType: 'TYPE_INT32', dims: ['2'] }, {}] },
    })
    expect((await grpc.send(method.modelMetadata, { name: 'm' })).json).toMatchObject({
      inputs: [{ name: 'A', datatype: 'INT32', shape: ['-1', '2'] }, { name: 'B' }],
    })
  })

  it('counts connections and requests, and keeps the last ones when asked to', async () => {
    const server = await start({ keepRequests: 2 })
    await sendHttp(server.httpHost, { method: 'GET', path: '/v2?x=1' })
    await server.inferHttp()
    await server.inferGrpc()
    expect(server.counts()).toEqual({
      connections: { http: 2, grpc: 1 },
      openConnections: { http: expect.any(Number), grpc: 1 },
      requests: 3,
      byCall: new Map([
        ['GET /v2', 1],
        ['POST /v2/models/m/infer', 1],
        ['ModelInfer', 1],
      ]),
    })
    const [first, second] = server.lastRequests()
    expect(first).toMatchObject({ protocol: 'http', headers: restProbe.headers })
    expect([...first!.body]).toEqual([...rest.body])
    expect(second).toMatchObject({ protocol: 'grpc', call: 'ModelInfer', headers: { 'x-test': 'yes' } })
    expect([...second!.body]).toEqual([...grpcMessage])
    expect((await start()).lastRequests()).toEqual([])
  })

  it('compresses inferences for clients that take it, and reads compressed ones', async () => {
    const { httpHost } = await start()
    const { gzipSync, unzipSync } = await import('node:zlib')
    const headers = { ...restProbe.headers, 'content-encoding': 'gzip', 'accept-encoding': 'br, gzip;q=0.5' }
    const reply = await sendHttp(httpHost, { ...restProbe, headers, body: gzipSync(rest.body) })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(checkRestResponse({ ...reply, body: unzipSync(reply.body) }, expectation)).toEqual({ ok: true })
  })

  it('rejects when a port is taken, and lets go of the other one', async () => {
    const { httpHost, grpcHost } = await start()
    const taken = Number(grpcHost.split(':')[1])
    await expect(startDemoServer({ grpcPort: taken })).rejects.toThrow(/EADDRINUSE/)
    await expect(startDemoServer({ httpPort: Number(httpHost.split(':')[1]) })).rejects.toThrow(/EADDRINUSE/)
  })

  it('closes with requests waiting, which then fail', async () => {
    const server = await start()
    server.setServiceTime('m', 600_000)
    const [http, grpc] = [server.inferHttp(), server.inferGrpc()]
    http.catch(() => undefined)
    await until(() => server.counts().requests === 2)
    await server.close()
    cleanups.splice(0, 1)
    await expect(http).rejects.toThrow()
    expect(await grpc).toBe(14)
    await until(() => openIn(server) === 0)
  })

  it('has nothing to break of a model that is not there', async () => {
    const server = await start()
    expect(() => server.setFault('x', { kind: 'reset' })).toThrow(RangeError)
    expect(() => server.setServiceTime('x', 1)).toThrow(RangeError)
  })
})

describe('a wrong answer', () => {
  const classes: Readonly<Record<AnswerFault['kind'], FailureClass>> = {
    'missing-output': 'missing-output',
    'no-outputs': 'missing-output',
    'empty-output': 'wrong-output',
    'wrong-model': 'wrong-model',
    'wrong-version': 'wrong-model',
    'wrong-datatype': 'wrong-output',
    'wrong-shape': 'wrong-output',
  }

  it.each(Object.entries(classes))(
    '%s is %s for the strict client, over both protocols',
    async (kind, failure) => {
      const server = await start()
      server.setFault('m', { kind } as InferFault)
      expect(await server.inferHttp()).toMatchObject({ ok: false, failure })
      expect(await server.inferGrpc()).toMatchObject({ ok: false, failure })
      server.clearFaults()
      expect(await server.inferHttp()).toEqual({ ok: true })
    },
  )

  it('keeps to its model', async () => {
    const server = await start()
    server.setFault('other', { kind: 'no-outputs' })
    expect(await server.inferHttp()).toEqual({ ok: true })
  })
})

describe('an error', () => {
  it.each([
    [500, 13, 1],
    [503, 14, 0],
    [400, 3, 0],
    [429, 2, 0],
  ])('%i is status %i on gRPC; Triton counts %i as failed', async (status, code, failed) => {
    const server = await start()
    server.setFault('m', { kind: 'error', status, text: 'because' })
    const reply = await sendHttp(server.httpHost, restProbe)
    expect([reply.status, reply.body.toString(), reply.headers['content-type']]).toEqual([
      status,
      '{"error":"because"}',
      'text/plain',
    ])
    expect(await server.inferGrpc()).toBe(code)
    const { inference_count, inference_stats } = await server.statistics()
    expect([inference_count, inference_stats['success']?.count, inference_stats['fail']?.count]).toEqual([
      0,
      0,
      2 * failed,
    ])
  })

  it('comes as often as its schedule says, whatever the protocol', async () => {
    const server = await start()
    server.setFault('m', { kind: 'error', status: 503, text: '', when: { every: 3 } })
    const outcomes: unknown[] = []
    for (let pair = 0; pair < 3; pair += 1) outcomes.push(await server.inferHttp(), await server.inferGrpc())
    expect(outcomes.map((outcome) => (outcome as ResponseCheck).ok === true)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })
})

describe('an answer spoilt on its way', () => {
  it.each(['invalid-json', 'short-body', 'long-body'] as const)('%s', async (kind) => {
    const server = await start()
    server.setFault('m', { kind })
    expect(await server.inferHttp()).toMatchObject({ ok: false, failure: 'malformed-response' })
    expect(await server.inferGrpc()).toMatchObject({ ok: false, failure: 'malformed-response' })
  })

  it('overrunning-body sends what nobody has announced', async () => {
    const server = await start()
    server.setFault('m', { kind: 'overrunning-body' })
    const { received } = await sendRaw(server.httpHost, rawRequest())
    const [head = '', body = ''] = received.split('\r\n\r\n')
    expect(body.length - Number(/^Content-Length: (\d+)/m.exec(head)?.[1])).toBe(1)
    expect(await server.inferGrpc()).toMatchObject({ ok: false, failure: 'malformed-response' })
  })

  it('truncated-body ends in the middle, reset-mid-body is reset there, reset before it', async () => {
    const server = await start()
    server.setFault('m', { kind: 'truncated-body' })
    const { received, wasReset } = await sendRaw(server.httpHost, rawRequest())
    const [head = '', body = ''] = received.split('\r\n\r\n')
    const announced = Number(/^Content-Length: (\d+)/m.exec(head)?.[1])
    expect([body.length, wasReset]).toEqual([Math.floor(announced / 2), false])
    expect(await server.inferGrpc()).toMatchObject({ failure: 'malformed-response' })
    server.clearFaults()
    server.setFault('m', { kind: 'reset-mid-body' })
    expect(await sendRaw(server.httpHost, rawRequest())).toMatchObject({ wasReset: true })
    expect(await server.inferGrpc()).toBe(14)
    server.clearFaults()
    server.setFault('m', { kind: 'reset' })
    expect(await sendRaw(server.httpHost, rawRequest())).toEqual({ received: '', wasReset: true })
    expect(await server.inferGrpc()).toBe(14)
    server.clearFaults()
    expect([await server.inferHttp(), await server.inferGrpc()]).toEqual([{ ok: true }, { ok: true }])
  })

  it('drip comes byte by byte and is whole in the end', async () => {
    const server = await start()
    server.setFault('m', { kind: 'drip', everyMs: 1 })
    expect(await server.inferHttp()).toEqual({ ok: true })
    expect(await server.inferGrpc()).toEqual({ ok: true })
  })

  it('never-answer and hang leave the client waiting, without counting anything', async () => {
    const server = await start()
    const impatient = grpcClient(server.grpcHost, 150)
    cleanups.push(impatient.close)
    server.setFault('m', { kind: 'never-answer' })
    expect((await impatient.sendBytes(inferPath, grpcMessage)).code).toBe(4)
    expect(await answersWithin(150, server.inferHttp())).toBe(false)
    expect((await server.statistics()).inference_stats['success']?.count).toBe(0)
    server.setServerFault({ kind: 'hang' })
    expect((await impatient.send(method.serverLive, {})).code).toBe(4)
    expect(await answersWithin(150, sendHttp(server.httpHost, { method: 'GET', path: '/v2' }))).toBe(false)
  })
})

describe('a server in trouble', () => {
  it('not-ready says so of itself and not of its models', async () => {
    const { httpHost, grpc, ...server } = await start()
    const status = async (path: string) => (await sendHttp(httpHost, { method: 'GET', path })).status
    server.setServerFault({ kind: 'not-ready' })
    expect([
      await status('/v2/health/live'),
      await status('/v2/health/ready'),
      await status('/v2/models/m/ready'),
    ]).toEqual([200, 400, 200])
    expect((await grpc.send(method.serverReady, {})).json).toEqual({})
    expect((await grpc.send(Health.method.check, {})).json).toEqual({ status: 'NOT_SERVING' })
    server.clearFaults()
    expect((await grpc.send(Health.method.check, {})).json).toEqual({ status: 'SERVING' })
  })

  it('loading: the model is not served', async () => {
    const server = await start()
    const ready = async () =>
      (await sendHttp(server.httpHost, { method: 'GET', path: '/v2/models/m/ready' })).status
    server.setFault('m', { kind: 'loading' })
    expect(await ready()).toBe(400)
    expect((await sendHttp(server.httpHost, restProbe)).status).toBe(404)
    expect(await server.inferGrpc()).toBe(5)
    server.clearFaults()
    expect(await ready()).toBe(200)
    expect(await server.inferHttp()).toEqual({ ok: true })
  })

  it.each<[ServerFault, number, unknown, number]>([
    [{ kind: 'statistics-off', answer: 404 }, 404, { error: 'Not Found' }, 12],
    [{ kind: 'statistics-off', answer: 405 }, 405, { error: 'Method Not Allowed' }, 12],
    [{ kind: 'statistics-off', answer: 'no-fields' }, 200, { model_stats: [{ name: 'm', version: '1' }] }, 0],
  ])('%j', async (fault, status, body, code) => {
    const server = await start()
    server.setServerFault(fault)
    const reply = await sendHttp(server.httpHost, { method: 'GET', path: '/v2/models/m/stats' })
    expect([reply.status, JSON.parse(reply.body.toString())]).toEqual([status, body])
    expect((await server.grpc.send(method.modelStatistics, { name: 'm' })).code).toBe(code)
  })

  it('config-off', async () => {
    const server = await start()
    server.setServerFault({ kind: 'config-off' })
    expect((await sendHttp(server.httpHost, { method: 'GET', path: '/v2/models/m/config' })).status).toBe(404)
    expect((await server.grpc.send(method.modelConfig, { name: 'm' })).code).toBe(12)
  })

  it('statistics-restart makes the counters go back under a client', async () => {
    const server = await start()
    server.setFault('m', { kind: 'statistics-restart', when: { after: 2, times: 1 } })
    const counted: number[] = []
    for (let inference = 0; inference < 4; inference += 1) {
      await server.inferHttp()
      counted.push((await server.statistics()).inference_count)
    }
    expect(counted).toEqual([1, 2, 1, 2])
  })

  it('html and empty-200 answer everything, as something that is no Triton does', async () => {
    const server = await start()
    server.setServerFault({ kind: 'html' })
    const page = await sendHttp(server.httpHost, { method: 'GET', path: '/v2/health/ready' })
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await server.inferHttp()).toMatchObject({ failure: 'malformed-response' })
    expect((await server.grpc.send(method.serverLive, {})).code).toBe(12)
    server.clearFaults()
    server.setServerFault({ kind: 'empty-200' })
    const nothing = await sendHttp(server.httpHost, { method: 'GET', path: '/nowhere' })
    expect([nothing.status, nothing.body.length]).toEqual([200, 0])
  })

  it('draining serves old connections and resets new ones', async () => {
    const server = await start()
    const agent = oneConnection()
    cleanups.push(() => agent.destroy())
    const ready = { method: 'GET', path: '/v2/health/ready' }
    expect((await sendHttp(server.httpHost, ready, agent)).status).toBe(200)
    expect(await server.inferGrpc()).toEqual({ ok: true })
    server.setServerFault({ kind: 'draining' })
    expect((await sendHttp(server.httpHost, ready, agent)).status).toBe(400)
    expect((await sendHttp(server.httpHost, restProbe, agent)).status).toBe(200)
    expect(await server.inferGrpc()).toEqual({ ok: true })
    await expect(sendHttp(server.httpHost, ready)).rejects.toThrow()
    const late = grpcClient(server.grpcHost)
    cleanups.push(late.close)
    expect((await late.send(method.serverLive, {})).code).toBe(14)
  })

  it('close-after ends connections, and the next request needs a new one', async () => {
    const server = await start()
    server.setServerFault({ kind: 'close-after', requests: 2 })
    const agent = oneConnection()
    cleanups.push(() => agent.destroy())
    for (const round of [1, 2]) {
      for (let count = 0; count < 2; count += 1) {
        expect((await sendHttp(server.httpHost, restProbe, agent)).status).toBe(200)
        expect(await server.inferGrpc()).toEqual({ ok: true })
      }
      await until(() => openIn(server) === 0)
      expect(server.counts().connections).toEqual({ http: round, grpc: round })
    }
  })
})

const openIn = (server: DemoServer): number => {
  const { http, grpc } = server.counts().openConnections
  return http + grpc
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5))
}

const rawRequest = (): string =>
  `POST ${rest.path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${rest.body.length}\r\n` +
  `Inference-Header-Content-Length: ${rest.jsonByteLength}\r\n\r\n${Buffer.from(rest.body).toString('latin1')}`

const answersWithin = async (ms: number, answer: Promise<unknown>): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))
  return await Promise.race([
    answer.then(
      () => true,
      () => false,
    ),
    late,
  ])
}
