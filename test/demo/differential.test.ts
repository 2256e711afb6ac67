// The demo server beside a real Triton: the same requests, and answers of the same status and form.
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { startDemoServer } from '../../src/demo/demo-server.ts'
import { parseJson } from '../../src/triton/json.ts'
import { requireReal } from '../real/python.ts'
import { startTriton } from '../real/triton.ts'
import { grpcClient } from './grpc-client.ts'
import { grpcProbes, type NamedGrpcProbe, unloadedGrpcProbes } from './grpc-probes.ts'
import { getJson, type HttpReply, sendHttp, sendRaw } from './http-client.ts'
import { differences, httpProbes, type NamedHttpProbe, unloadedProbes } from './http-probes.ts'
import { inferProbe, models, sixteenFloats } from './probe-requests.ts'

// The test models of `test/real/models`, as the demo server has them.
const identity: DemoModel = {
  name: 'identity_fp32',
  inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [16] }],
  outputs: [{ name: 'OUTPUT0', datatype: 'FP32', dims: [16] }],
  infer: 'identity',
}
const demoModels: readonly DemoModel[] = [
  identity,
  { ...identity, name: 'cached', responseCache: true },
  { ...identity, name: 'failing', infer: failing },
  {
    name: 'two_inputs',
    maxBatchSize: 8,
    inputs: ['INPUT0', 'INPUT1'].map((name) => ({ name, datatype: 'INT32', dims: [16] })),
    outputs: ['OUTPUT0', 'OUTPUT1'].map((name) => ({ name, datatype: 'INT32', dims: [16] })),
    infer: 'sum-difference',
  },
  {
    name: 'strings',
    inputs: [{ name: 'INPUT0', datatype: 'BYTES', dims: [-1] }],
    outputs: [{ name: 'OUTPUT0', datatype: 'BYTES', dims: [-1] }],
    infer: 'identity',
  },
]

const venv = await requireReal()
const cache = ['--cache-config=local,size=16777216']
const real = venv === undefined ? undefined : await startTriton({ models: [...models], args: cache })
const demo = await startDemoServer({ models: demoModels })
afterAll(() => Promise.all([real?.stop(), demo.close()]))

describe.runIf(real !== undefined)('beside a real Triton', () => {
  const clients = { real: grpcClient(real?.grpcHost ?? ''), demo: grpcClient(demo.grpcHost) }
  afterAll(() => {
    clients.real.close()
    clients.demo.close()
  })

  const sameOverHttp = async ([, probe]: NamedHttpProbe): Promise<void> => {
    const [theirs, ours] = [await sendHttp(real!.httpHost, probe), await sendHttp(demo.httpHost, probe)]
    expect(formOf(ours)).toEqual(formOf(theirs))
  }
  const sameOverGrpc = async ([, send]: NamedGrpcProbe): Promise<void> => {
    const [theirs, ours] = [await send(clients.real), await send(clients.demo)]
    expect({ code: ours.code, json: comparable(ours.json) }).toEqual({
      code: theirs.code,
      json: comparable(theirs.json),
    })
  }

  describe('over HTTP', () => {
    it.each(httpProbes.map((probe) => [probe[0], probe] as const))('%s', (_, probe) => sameOverHttp(probe))
  })

  describe('over gRPC', () => {
    it.each(grpcProbes.map((probe) => [probe[0], probe] as const))('%s', (_, probe) => sameOverGrpc(probe))
  })

  describe('with a model unloaded', () => {
    it('is out of use on both', async () => {
      const unload = { method: 'POST', path: '/v2/repository/models/two_inputs/unload' }
      for (const { httpHost } of [real!, demo]) {
        expect((await sendHttp(httpHost, unload)).status).toBe(200)
        while (!JSON.stringify(await indexOf(httpHost)).includes('UNAVAILABLE')) await sleep(20)
      }
    })

    it.each(unloadedProbes.map((probe) => [probe[0], probe] as const))('%s', (_, probe) =>
      sameOverHttp(probe),
    )

    it.each(unloadedGrpcProbes.map((probe) => [probe[0], probe] as const))('%s', (_, probe) =>
      sameOverGrpc(probe),
    )

    it('is back after a load, its counters at zero', async () => {
      const load = { method: 'POST', path: '/v2/repository/models/two_inputs/load' }
      for (const { httpHost } of [real!, demo]) {
        expect((await sendHttp(httpHost, load)).status).toBe(200)
        expect(await getJson(httpHost, '/v2/models/two_inputs/stats')).toMatchObject({
          model_stats: [
            { inference_count: 0, last_inference: 0, inference_stats: { success: { count: 0, ns: 0 } } },
          ],
        })
      }
    })
  })

  describe('differs on purpose', () => {
    it.each(differences)('%s', async (_, probe, difference) => {
      const [theirs, ours] = [await sendHttp(real!.httpHost, probe), await sendHttp(demo.httpHost, probe)]
      const seen = (reply: HttpReply): unknown =>
        typeof difference.real === 'number' ? reply.status : reply.headers['content-type']
      expect([seen(theirs), seen(ours)]).toEqual([difference.real, difference.demo])
      if (typeof difference.real !== 'number') expect(ours.status).toBe(theirs.status)
    })

    it('HEAD: Triton sends a body, which HTTP does not allow; the demo server sends none', async () => {
      const head = 'HEAD /v2/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
      const answers = [await sendRaw(real!.httpHost, head), await sendRaw(demo.httpHost, head)]
      expect(answers.map(({ received }) => received.split(' ')[1])).toEqual(['405', '405'])
      expect(answers.map(({ received }) => received.split('\r\n\r\n')[1])).toEqual([
        '{"error":"Method Not Allowed"}',
        '',
      ])
    })

    it('a model that fails: Triton with its Python backend counts a success, the demo server a failure', async () => {
      const counts = async (host: string): Promise<unknown> => {
        const { model_stats } = (await getJson(host, '/v2/models/failing/stats')) as {
          model_stats: { inference_stats: Record<'success' | 'fail', { count: number }> }[]
        }
        const { success, fail } = model_stats[0]!.inference_stats
        return [success.count, fail.count]
      }
      await sameOverHttp(['a model that fails', inferProbe('failing', sixteenFloats())])
      expect([await counts(real!.httpHost), await counts(demo.httpHost)]).toEqual([
        [1, 0],
        [0, 1],
      ])
    })

    it('a backend that does not exist: Triton refuses the load, the demo server has but one backend', async () => {
      const body = JSON.stringify({ parameters: { config: '{"name":"strings","backend":"none"}' } })
      const load = { method: 'POST', path: '/v2/repository/models/strings/load', body }
      expect((await sendHttp(real!.httpHost, load)).status).toBe(400)
      expect((await sendHttp(demo.httpHost, load)).status).toBe(200)
    })
  })
})

function failing(): never {
  throw new Error('boom')
}

const indexOf = async (host: string): Promise<unknown> =>
  JSON.parse((await sendHttp(host, { method: 'POST', path: '/v2/repository/index' })).body.toString())

/** Status, headers that carry meaning, and the body: inferences byte for byte, other JSON in what can be the same. */
const formOf = ({ status, headers, body }: HttpReply): object => {
  const plain = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
  const isInference = plain.includes('"model_version"')
  return {
    status,
    contentType: headers['content-type'],
    encoding: headers['content-encoding'],
    jsonLength: headers['inference-header-content-length'],
    body: isInference || plain.length === 0 ? plain.toString('latin1') : comparable(jsonOf(plain)),
  }
}

const jsonOf = (body: Buffer): unknown => {
  const parsed = parseJson(body.toString())
  return parsed.ok ? parsed.value : body.toString()
}

/** A JSON value without what two servers cannot share: texts of errors, times, and what each says of itself. */
const comparable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !backendFields.has(key))
      .map(([key, member]) => [key, isOwn(key, value) ? typeof member : comparable(member)]),
  )
}

// A server's metadata is told by its extensions; models keep their names.
const isOwn = (key: string, owner: object): boolean =>
  ownToEach.has(key) || (key === 'name' && 'extensions' in owner)

const ownToEach = new Set([
  'error',
  'ns',
  'last_inference',
  'lastInference',
  'extensions',
  'platform',
  'backend',
])

// What Triton adds to a configuration for its Python backend, and what the demo server adds to be set.
const backendFields = new Set([
  'optimization',
  'default_model_filename',
  'defaultModelFilename',
  'parameters',
])
