import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { analysisText } from '../../src/present/analysis-text.ts'
import type { Report } from '../../src/report/report.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import {
  answerEvents,
  answerJson,
  type OnOpenAiRequest,
  type OpenAiServer,
  startOpenAiServer,
} from '../fakes/openai-server.ts'
import { selfSigned } from '../fakes/self-signed.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

let folder: string
let files = 0
const open: OpenAiServer[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openai-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const serve = async (
  onRequest: OnOpenAiRequest,
  modelsStatus?: number | (() => number),
): Promise<OpenAiServer> => {
  const server = await startOpenAiServer(onRequest, modelsStatus)
  open.push(server)
  return server
}

const payloadFile = async (...payloads: readonly object[]): Promise<string> => {
  files += 1
  const path = join(folder, `${files}.json`)
  await writeFile(path, JSON.stringify({ data: payloads.map((payload) => ({ payload: [payload] })) }))
  return path
}

type Case = { readonly endpoint?: string; readonly payload?: object; readonly argv?: readonly string[] }

const argvOf = async ({ endpoint = 'v1/chat/completions', payload = {}, argv = [] }: Case) => {
  const stream = argv.includes('--streaming') ? { stream: true } : {}
  const file = await payloadFile({ model: 'm', ...stream, ...payload })
  return [
    '-m',
    'm',
    '--service-kind',
    'openai',
    '--endpoint',
    endpoint,
    '--input-data',
    file,
    '--request-count',
    '6',
    ...argv,
  ]
}

const measure = async (server: OpenAiServer, one: Case = {}): Promise<Report> =>
  analyzeAt({ httpHost: server.host, grpcHost: '' }, { protocol: 'http', argv: await argvOf(one) })

const failure = async (server: OpenAiServer, one: Case = {}) =>
  failureAt({ httpHost: server.host, grpcHost: '' }, { protocol: 'http', argv: await argvOf(one) })

const message = { choices: [{ message: { role: 'assistant', content: 'a b' } }] }
const role = { choices: [{ delta: { role: 'assistant', content: '' } }] }
const piece = (content: string) => ({ choices: [{ delta: { content } }] })
const stop = { choices: [{ delta: {}, finish_reason: 'stop' }] }
const usage = (count: number) => ({ choices: [], usage: { completion_tokens: count } })
const sentence = [role, piece('a'), piece(' b'), piece(' c'), stop]

describe.each(['direct', 'library'])(
  'analyze at a scripted server with the OpenAI API, by the %s transport',
  (transport) => {
    const streamed = ['--streaming', '--transport', transport]

    it.each([
      ['v1/chat/completions', { ...message, usage: { completion_tokens: 9 } }, { count: 54, from: 'usage' }],
      ['v1/chat/completions', message, undefined],
      [
        'v1/completions',
        { choices: [{ text: 'a' }], usage: { completion_tokens: 2 } },
        { count: 12, from: 'usage' },
      ],
      ['v1/embeddings', { data: [{ embedding: [1, 2] }], usage: { prompt_tokens: 4 } }, undefined],
    ])('measures answers of %s', async (endpoint, answer, tokens) => {
      const server = await serve((response) => answerJson(response, answer))
      const report = await measure(server, {
        endpoint,
        payload: { input: 'x' },
        argv: ['--transport', transport],
      })
      expect(report).toMatchObject({
        settings: { serviceKind: 'openai', endpoint, streaming: false, calls: 'async' },
        server: { extensions: [] },
        levels: [
          {
            measured: { successCount: 6, breakdown: {}, latency: { count: 6 } },
            evidence: { succeeded: 6, failed: 0 },
            warnings: expect.not.arrayContaining([expect.objectContaining({ code: 'not-cross-checked' })]),
          },
        ],
      })
      const { measured } = report.levels[0]!
      if (tokens === undefined) expect(measured).not.toHaveProperty('tokens')
      else expect(measured!.tokens).toMatchObject(tokens)
      expect(measured).not.toHaveProperty('server')
      // One to see whether it answers at all, one for each request, and the first one, which is not counted.
      expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toStrictEqual([
        'GET /v1/models',
        ...Array.from({ length: 7 }, () => `POST /${endpoint}`),
      ])
      expect(server.requests.at(-1)!.body).toBe('{"model":"m","input":"x"}')
    })

    it.each([
      {
        name: 'chunks',
        endpoint: 'v1/chat/completions',
        events: [...sentence, '[DONE]'],
        tokens: { count: 18, from: 'chunks' },
      },
      {
        name: 'usage',
        endpoint: 'v1/chat/completions',
        events: [...sentence, usage(5), '[DONE]'],
        tokens: { count: 30, from: 'usage' },
      },
      {
        name: 'chunks of completions',
        endpoint: 'v1/completions',
        events: [
          { choices: [{ text: 'a' }] },
          { choices: [{ text: 'b' }] },
          { choices: [{ text: 'c' }] },
          { choices: [{ text: '' }] },
          '[DONE]',
        ],
        tokens: { count: 18, from: 'chunks' },
      },
    ])('measures streams, tokens by $name', async ({ endpoint, events, tokens }) => {
      const server = await serve((response) => void answerEvents(response, events))
      const { levels, settings } = await measure(server, { endpoint, argv: streamed })
      expect(settings).toMatchObject({ streaming: true, endpoint })
      expect(levels).toMatchObject([
        {
          measured: {
            successCount: 6,
            responses: { count: 18, withoutResponse: 0, timeToFirst: { count: 6 }, gap: { count: 12 } },
            tokens,
          },
          evidence: { succeeded: 6, failed: 0 },
          warnings: expect.not.arrayContaining([expect.objectContaining({ code: 'not-cross-checked' })]),
        },
      ])
    })

    it('tells the time to the first token from the gaps, and the role is none', async () => {
      const pauseMs = 20
      const server = await serve(
        (response) => void answerEvents(response, [...sentence, '[DONE]'], { pauseMs }),
      )
      const { levels } = await measure(server, { argv: streamed })
      const { latency, responses } = levels[0]!.measured!
      const ms = 1e6
      // Timers may fire up to a millisecond early.
      expect(responses!.timeToFirst!.min).toBeGreaterThanOrEqual(2 * (pauseMs - 1) * ms)
      expect(responses!.gap!.mean).toBeGreaterThanOrEqual((pauseMs - 2) * ms)
      const ofAll = responses!.timeToFirst!.mean + 2 * responses!.gap!.mean
      expect(Math.abs(latency!.mean - ofAll)).toBeLessThan(0.005 * ofAll)
    })

    it('reads events cut anywhere', async () => {
      const stream = [...sentence, '[DONE]'].map(
        (event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\r\n\r\n`,
      )
      const server = await serve((response, place) => {
        const text = stream.join('')
        const size = [1, 2, 7, 50, 1000][place % 5]!
        const cuts = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
          text.slice(i * size, (i + 1) * size),
        )
        void answerEvents(response, cuts, { raw: true })
      })
      const { levels } = await measure(server, { argv: streamed })
      expect(levels).toMatchObject([
        { measured: { successCount: 6, responses: { count: 18 } }, evidence: { failed: 0 } },
      ])
    })

    it.each<[string, OnOpenAiRequest, string, RegExp]>([
      [
        'an error in the middle',
        (response) =>
          void answerEvents(response, [role, piece('a'), { error: { message: 'out of memory' } }]),
        'server-error',
        /out of memory/,
      ],
      [
        'no [DONE]',
        (response) => void answerEvents(response, sentence),
        'malformed-response',
        /without \[DONE\]/,
      ],
      [
        'malformed JSON in the middle',
        (response) => void answerEvents(response, [piece('a'), '{"choices":', '[DONE]']),
        'malformed-response',
        /not JSON/,
      ],
      [
        'too many requests',
        (response) => answerJson(response, { error: { message: 'slow down' } }, 429),
        'unavailable',
        /HTTP 429: slow down/,
      ],
      [
        'JSON in place of a stream',
        (response) => answerJson(response, message),
        'malformed-response',
        /text\/event-stream/,
      ],
      [
        'a connection that breaks',
        (response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' })
          response.write(`data: ${JSON.stringify(piece('a'))}\n\n`, () => response.destroy())
        },
        'connection',
        /./,
      ],
    ])('fails the stream with %s, and no other', async (_, bad, failed, words) => {
      // The first one is the check before the load.
      const server = await serve((response, place, body) =>
        place % 3 === 2 ? bad(response, place, body) : void answerEvents(response, [...sentence, '[DONE]']),
      )
      const { levels } = await measure(server, { argv: streamed })
      expect(levels).toMatchObject([
        {
          measured: {
            successCount: 4,
            failures: { [failed]: 2 },
            responses: { count: 12 },
            tokens: { count: 12 },
          },
          evidence: { succeeded: 4, failed: 2, failureTexts: { [failed]: [expect.stringMatching(words)] } },
        },
      ])
    })

    it.each<[string, OnOpenAiRequest, string]>([
      ['malformed JSON', (response) => answerJson(response, '{"choices": [{'), 'malformed-response'],
      [
        'an error under 200',
        (response) => answerJson(response, { error: { message: 'no' } }),
        'server-error',
      ],
      ['the status 429', (response) => answerJson(response, {}, 429), 'unavailable'],
    ])('fails the answer with %s', async (_, bad, failed) => {
      const server = await serve((response, place, body) =>
        place === 3 ? bad(response, place, body) : answerJson(response, message),
      )
      const { levels } = await measure(server, { argv: ['--transport', transport] })
      expect(levels).toMatchObject([
        { measured: { failures: { [failed]: 1 } }, evidence: { succeeded: 5, failed: 1 } },
      ])
    })
  },
)

describe('analyze at a scripted server with the OpenAI API', () => {
  it('holds a request rate', async () => {
    const server = await serve((response) => void answerEvents(response, [...sentence, '[DONE]']))
    const { levels } = await measure(server, { argv: ['--streaming', '--request-rate-range', '100'] })
    expect(levels).toMatchObject([
      {
        level: { mode: 'request-rate' },
        measured: { successCount: 6, responses: { count: 18 }, serviceLatency: { count: 6 } },
      },
    ])
  })

  it('sends headers, and keeps them out of the report', async () => {
    const server = await serve((response) => answerJson(response, message))
    const report = await measure(server, { argv: ['-H', 'Authorization: Bearer s3cr3t'] })
    expect(server.requests.every(({ headers }) => headers.authorization === 'Bearer s3cr3t')).toBe(true)
    expect(JSON.stringify(report)).not.toContain('s3cr3t')
    expect(analysisText(report, true)).not.toContain('s3cr3t')
  })

  it('says what is measured in the words of language models, and nothing of a server side', async () => {
    const server = await serve((response) => void answerEvents(response, [...sentence, usage(4), '[DONE]']))
    const report = await measure(server, { argv: ['--streaming'] })
    const text = analysisText(report, false)
    expect(text).toContain('  Service Kind: OPENAI\n')
    expect(text).toContain('  Using asynchronous calls for inference\n')
    expect(text).toMatch(/^ {4}Time to first token: avg /m)
    expect(text).toMatch(/^ {4}Response Throughput: [\d.e+]+ responses\/sec$/m)
    expect(text).toMatch(/^ {4}Inter-token latency: avg /m)
    expect(text).toMatch(/^ {4}Output tokens: 24, [\d.e+]+ a second, by the server's usage$/m)
    expect(text).toMatch(/^ {4}Server: keeps no statistics/m)
    expect(text).not.toMatch(/ {2}Server: \n|decoupled|cross-checked/)
    expect(reportCsv(report, { verbose: true })).not.toContain('Server')
  })

  it.each([404, 405, 500])('takes a server whose list of models is answered with %i', async (status) => {
    const server = await serve((response) => answerJson(response, message), status)
    expect(await measure(server)).toMatchObject({ levels: [{ evidence: { succeeded: 6 } }] })
  })

  it('waits for a server that is not up yet', async () => {
    let asked = 0
    const server = await serve(
      (response) => answerJson(response, message),
      () => (++asked < 3 ? 503 : 200),
    )
    await measure(server)
    expect(asked).toBe(3)
  })

  it('sends each step once at its time, and counts latency from there', async () => {
    const server = await serve((response) => answerJson(response, message))
    const path = join(folder, 'schedule.json')
    const steps = [0, 0, 60, 90].map((timestamp, place) => ({
      timestamp,
      payload: [{ model: 'm', n: place }],
    }))
    await writeFile(path, JSON.stringify({ data: steps }))
    const report = await analyzeAt(
      { httpHost: server.host, grpcHost: '' },
      {
        protocol: 'http',
        argv: [
          ...['-m', 'm', '--service-kind', 'openai', '--endpoint', '/v1/chat/completions'],
          ...['--input-data', path, '--fixed-schedule'],
        ],
      },
    )
    expect(report.levels).toMatchObject([
      { state: 'request-count', measured: { successCount: 4, serviceLatency: { count: 4 } } },
    ])
    // The first one is asked before the schedule begins.
    const bodies = server.requests.slice(2).map(({ body }) => (JSON.parse(body) as { readonly n: number }).n)
    expect(bodies.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3])
    expect(report.levels[0]!.measured!.duration).toBeGreaterThanOrEqual(90e6)
  })

  it('names TLS where it was left out, and where there is none', async () => {
    const { key, cert } = selfSigned()
    const secure = createServer({ key, cert }, (_, response) => response.end('{}'))
    secure.listen(0, '127.0.0.1')
    await once(secure, 'listening')
    try {
      const host = `127.0.0.1:${(secure.address() as AddressInfo).port}`
      const ended = await failureAt(
        { httpHost: host, grpcHost: '' },
        { protocol: 'http', argv: await argvOf({}) },
      )
      expect(ended).toMatchObject({
        exitCode: 4,
        message: `what answers at ${host} is not an HTTP server: it speaks TLS, which https:// in -u is for`,
      })
    } finally {
      secure.close()
      secure.closeAllConnections()
    }
    const plain = await serve((response) => answerJson(response, message))
    const ended = await failureAt(
      { httpHost: `https://${plain.host}`, grpcHost: '' },
      { protocol: 'http', argv: await argvOf({}) },
    )
    expect(ended).toMatchObject({ exitCode: 4, hint: 'Leave https:// out of -u, or check the port.' })
    expect(ended.message).toContain('what answers there does not speak TLS')
  })

  it('ends when nothing listens, in words of no Triton', async () => {
    const server = await startOpenAiServer((response) => answerJson(response, message))
    await server.close()
    expect(await failure(server, { argv: ['--server-timeout', '0'] })).toMatchObject({
      code: 'server-unreachable',
      exitCode: 4,
      message: expect.stringMatching(/^no server at /),
    })
  })

  it.each<[string, OnOpenAiRequest, number, object]>([
    [
      'credentials are missing',
      (response) => answerJson(response, message),
      401,
      { code: 'server-unreachable', exitCode: 4, hint: expect.stringContaining('-H') },
    ],
    [
      'the first request fails',
      (response) => answerJson(response, { error: { message: "The model 'm' does not exist" } }, 404),
      200,
      {
        code: 'first-inference-failed',
        exitCode: 4,
        message: expect.stringContaining("HTTP 404: The model 'm' does not exist"),
      },
    ],
  ])('ends when %s', async (_, onRequest, status, expected) => {
    expect(await failure(await serve(onRequest, status))).toMatchObject(expected)
  })
})
