import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityDatatypes, identityName, modelNames } from './model-repository.ts'
import { perfAnalyzer } from './perf-analyzer.ts'
import { floats, infer, integers, modelInfer, outputsOf, post } from './plain-infer.ts'
import { requireReal } from './python.ts'
import { type RealTriton, startTriton } from './triton.ts'
import { type CapturedRequest, captureGrpc, captureHttp } from './tritonclient.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('a real Triton', () => {
  let server: RealTriton

  beforeAll(async () => {
    server = await startTriton({ models: '*', args: ['--cache-config=local,size=1048576'] })
  })

  afterAll(() => server?.stop())

  it('has every test model ready', async () => {
    const response = await fetch(`${server.httpUrl}/v2/repository/index`, { method: 'POST' })
    const index = (await response.json()) as readonly { readonly name: string; readonly state: string }[]
    const states = Object.fromEntries(index.map(({ name, state }) => [name, state]))
    expect(states).toEqual(Object.fromEntries(modelNames().map((name) => [name, 'READY'])))
  })

  it('serves metrics', async () => {
    const response = await fetch(`http://${server.metricsHost}/metrics`)
    expect(await response.text()).toContain('nv_inference_request_success{model="batching",version="1"}')
  })

  it.each(identityDatatypes)('gives %s back bit by bit', async (datatype) => {
    const input = { datatype, shape: [16], raw: sampleBytes(datatype) }
    expect(await infer(server, identityName(datatype), { INPUT0: input })).toEqual({ OUTPUT0: input })
  })

  it.each([
    ['batching', floats([3, 16])],
    ['variable', floats([2, 3])],
    ['variable_batching', floats([2, 5])],
    ['strings', { datatype: 'BYTES', shape: [16], raw: sampleBytes('BYTES') }],
    ['sleep', floats([4])],
    ['optional_input', floats([16])],
  ])('answers with %s its input', async (model, input) => {
    expect(await infer(server, model, { INPUT0: input })).toEqual({ OUTPUT0: input })
  })

  it('adds and subtracts with two_inputs', async () => {
    const left = integers([1, 16], (index) => index * index)
    const right = integers([1, 16], (index) => 5 - index)
    expect(await infer(server, 'two_inputs', { INPUT0: left, INPUT1: right })).toEqual({
      OUTPUT0: integers([1, 16], (index) => index * index + 5 - index),
      OUTPUT1: integers([1, 16], (index) => index * index - 5 + index),
    })
  })

  it('takes the optional input into account when it comes', async () => {
    const input = floats([16])
    const { OUTPUT0 } = await infer(server, 'optional_input', { INPUT0: input, INPUT1: input })
    expect(OUTPUT0!.raw.readFloatLE(60)).toBe(2 * input.raw.readFloatLE(60))
  })

  it('answers failing with 500 and its error', async () => {
    const response = await post(server, 'failing', { INPUT0: floats([16]) })
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: 'boom' })
  })

  it('fails every third request of flaky', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await post(server, 'flaky', { INPUT0: floats([16]) })).status)
    }
    expect(statuses).toEqual([200, 200, 500, 200, 200, 500])
  })

  it('answers 200 without any output, and with an output of no bytes', async () => {
    expect(await infer(server, 'no_outputs', { INPUT0: floats([16]) })).toEqual({})
    const empty = { datatype: 'FP32', shape: [0], raw: Buffer.alloc(0) }
    expect(await infer(server, 'empty_outputs', { INPUT0: floats([16]) })).toEqual({ OUTPUT0: empty })
  })

  it('answers cached from the cache the second time', async () => {
    const input = floats([16])
    await infer(server, 'cached', { INPUT0: input })
    expect(await infer(server, 'cached', { INPUT0: input })).toEqual({ OUTPUT0: input })
    const { model_stats } = await getJson<Statistics>(`${server.httpUrl}/v2/models/cached/stats`)
    expect(model_stats).toMatchObject([{ execution_count: 1, inference_stats: { cache_hit: { count: 1 } } }])
  })

  it('streams as many responses of decoupled as were asked for', async () => {
    const body = JSON.stringify({ INPUT0: [3] })
    const response = await fetch(`${server.httpUrl}/v2/models/decoupled/generate_stream`, {
      method: 'POST',
      body,
    })
    const events = (await response.text()).split('\n').filter((line) => line.startsWith('data: '))
    expect(events.map((event) => JSON.parse(event.slice(6)).OUTPUT0)).toEqual([0, 1, 2])
  })

  it('reconfigures sleep to 40 ms, unloads it and loads it again', async () => {
    const configUrl = `${server.httpUrl}/v2/models/sleep/config`
    const config = await getJson<SleepConfig>(configUrl)
    expect(config.parameters.sleep_ms.string_value).toBe('20')
    config.parameters.sleep_ms.string_value = '40'
    await server.load('sleep', { config: JSON.stringify(config) })
    expect((await getJson<SleepConfig>(configUrl)).parameters.sleep_ms.string_value).toBe('40')
    await server.unload('sleep')
    expect((await post(server, 'sleep', { INPUT0: floats([4]) })).status).toBe(404)
    await server.load('sleep')
    expect((await post(server, 'sleep', { INPUT0: floats([4]) })).status).toBe(200)
  })

  it('says why a model cannot be loaded', async () => {
    await expect(server.load('nonexistent')).rejects.toThrow('failed to load')
  })

  it('runs the real perf_analyzer', async () => {
    const analyzer = await perfAnalyzer()
    const short = '--measurement-mode count_windows --measurement-request-count 20 -s 999'
    const result = await analyzer!.run(`-m batching -u ${server.httpHost} ${short}`.split(' '))
    expect(result).toMatchObject({ code: 0, stdout: expect.stringMatching(/Throughput: [\d.]+ infer\/sec/) })
    expect(result.cpuSeconds).toBeGreaterThan(0)
    const refused = await analyzer!.run(['-m', 'nonexistent', '-u', server.httpHost])
    expect(refused.code).toBe(99)
    expect(refused.stderr).toContain('nonexistent')
  })

  it('understands what tritonclient sends over HTTP', async () => {
    const { path, headers, body, jsonSize } = await captureHttp(capturedSum)
    expect(JSON.parse(body.toString('utf8', 0, jsonSize))).toMatchObject({ id: 'sum', inputs: [{}, {}] })
    const response = await fetch(server.httpUrl + path, {
      method: 'POST',
      body,
      headers: { 'Inference-Header-Content-Length': String(jsonSize) },
    })
    expect(headers).toContainEqual(['content-length', String(body.length)])
    expect(await outputsOf(response)).toEqual({ OUTPUT0: integers([1, 16], () => 3) })
  })

  it('understands what tritonclient sends over gRPC', async () => {
    const response = await modelInfer(server, await captureGrpc(capturedSum))
    expect(response.includes(integers([1, 16], () => 3).raw)).toBe(true)
  })

  it('passes on what tritonclient does not accept, and goes on', async () => {
    const wrong = { name: 'INPUT0', datatype: 'FP32', shape: [2], data: [1] }
    await expect(captureHttp({ model: 'sleep', inputs: [wrong] })).rejects.toThrow('cannot reshape')
    const json = await captureHttp({
      model: 'sleep',
      inputs: [{ ...wrong, data: [1, 'NaN'], binary: false }],
    })
    expect(json.jsonSize).toBeUndefined()
  })
})

const capturedSum: CapturedRequest = {
  model: 'two_inputs',
  id: 'sum',
  inputs: [
    { name: 'INPUT0', datatype: 'INT32', shape: [1, 16], data: Array<number>(16).fill(1) },
    {
      name: 'INPUT1',
      datatype: 'INT32',
      shape: [1, 16],
      data: { base64: integers([1, 16], () => 2).raw.toString('base64') },
    },
  ],
  outputs: [{ name: 'OUTPUT0' }],
}

/** 16 elements worth keeping: NaNs, negative and non-canonical ones among the numbers; empty and not only ASCII text. */
function sampleBytes(datatype: string): Buffer {
  if (datatype === 'BYTES') {
    const texts = [
      '',
      'a',
      'h\u{e4}llo \u{1f600}',
      'with\0nul',
      ...Array.from({ length: 12 }, (_, index) => 'x'.repeat(index)),
    ]
    return Buffer.concat(texts.map(lengthPrefixed))
  }
  if (datatype === 'BOOL') return Buffer.from(Array.from({ length: 16 }, (_, index) => index % 2))
  const size = (16 * Number(/\d+/.exec(datatype)![0])) / 8
  return Buffer.from(Array.from({ length: size }, (_, index) => (index * 37 + 129) % 256))
}

function lengthPrefixed(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(text))
  return Buffer.concat([length, Buffer.from(text)])
}

async function getJson<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url)
  return (await response.json()) as Answer
}

type SleepConfig = { readonly parameters: { readonly sleep_ms: { string_value: string } } }

type Statistics = { readonly model_stats: unknown }
