import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analysisText } from '../../src/present/analysis-text.ts'
import type { Report } from '../../src/report/report.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt, successesOf } from './analyze-real.ts'

const venv = await requireReal()

const transports = ['direct', 'library'] as const

describe.runIf(venv !== undefined)('analyze over the generate extension', () => {
  let server: RealTriton
  let folder: string
  let files = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generate-'))
    server = await startTriton({
      models: [
        'words',
        'decoupled',
        'batching',
        'strings',
        'identity_fp32',
        'identity_int64',
        'identity_fp16',
        'variable',
      ],
    })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const sentences = async (texts: readonly string[]): Promise<string> => {
    files += 1
    const path = join(folder, `data-${files}.json`)
    await writeFile(path, JSON.stringify({ data: texts.map((text) => ({ text_input: [text] })) }))
    return path
  }

  const words = async (texts: readonly string[], ...argv: readonly string[]): Promise<Report> =>
    analyzeAt(server, {
      protocol: 'http',
      argv: ['-m', 'words', '--input-data', await sentences(texts), ...argv],
    })

  const validated = async (): Promise<string> => {
    files += 1
    const path = join(folder, `data-${files}.json`)
    const data = [{ text_input: ['a'] }]
    await writeFile(path, JSON.stringify({ data, validation_data: [{ text_output: ['a'] }] }))
    return path
  }

  const stream = ['--endpoint', 'generate_stream', '--request-count', '12', '--concurrency-range', '3']

  describe.each(transports)('by the %s transport', (transport) => {
    it.each<{ name: string; texts: string[]; figures: object }>([
      {
        name: 'one event',
        texts: ['a'],
        figures: { successCount: 12, responses: { count: 12, withoutResponse: 0 } },
      },
      {
        name: 'many events',
        texts: ['a b ü€😀 "d" e\\'],
        figures: { successCount: 12, responses: { count: 60, withoutResponse: 0, gap: { count: 48 } } },
      },
      {
        name: 'an empty stream',
        texts: [''],
        figures: { successCount: 0, throughput: 0, responses: { count: 0, withoutResponse: 12 } },
      },
      {
        name: 'an empty stream now and then',
        texts: ['a b', '', 'longer words'],
        figures: {
          successCount: 8,
          latency: { count: 8 },
          responses: { count: 16, withoutResponse: 4, timeToFirst: { count: 8 }, gap: { count: 8 } },
        },
      },
    ])('measures answers with $name', async ({ texts, figures }) => {
      const before = await successesOf(server, 'words')
      const { levels, settings } = await words(texts, ...stream, '--transport', transport)
      expect(settings).toMatchObject({ protocol: 'http', endpoint: 'generate_stream' })
      expect(levels).toMatchObject([
        {
          measured: figures,
          evidence: { sent: 12, succeeded: 12, failed: 0, serverSucceeded: 12, reconnections: 0 },
        },
      ])
      expect((await successesOf(server, 'words')) - before).toBe(13)
    })

    it.each([
      {
        name: 'before any response, which Triton answers with the status 400',
        text: '!bad',
        words: /^HTTP 400: bad$/,
      },
      { name: 'between responses', text: 'a !bad b c', words: /^HTTP 200: bad$/ },
      { name: 'after the responses', text: 'a b !bad', words: /^HTTP 200: bad$/ },
      { name: 'thrown by the model', text: '^thrown', words: /^HTTP 400: .*thrown/s },
    ])('fails the one request that gets an error $name', async ({ text, words: expected }) => {
      const { levels } = await words(['a b', text, 'c d', 'e'], ...stream, '--transport', transport)
      expect(levels).toMatchObject([
        {
          measured: {
            successCount: 9,
            failures: { 'server-error': 3 },
            responses: { count: 15, timeToFirst: { count: 9 }, gap: { count: 6 } },
          },
          evidence: { failed: 3, failureTexts: { 'server-error': [expect.stringMatching(expected)] } },
        },
      ])
    })

    it('tells the time to the first event from the gaps', async () => {
      const argv = ['--endpoint', 'generate_stream', '--request-count', '5', '--transport', transport]
      const { levels } = await words(['~40 a ~20 b ~20 c'], ...argv)
      const { latency, responses } = levels[0]!.measured!
      const ms = 1e6
      expect(responses!.timeToFirst!.min).toBeGreaterThanOrEqual(40 * ms)
      expect(responses!.gap!.p50).toBeGreaterThanOrEqual(18 * ms)
      expect(latency!.min).toBeGreaterThanOrEqual(80 * ms)
      const ofAll = responses!.timeToFirst!.mean + 2 * responses!.gap!.mean
      expect(Math.abs(latency!.mean - ofAll)).toBeLessThan(0.002 * ofAll)
    })

    it('measures generate, which answers once', async () => {
      const argv = ['--endpoint', 'generate', '--request-count', '12', '--transport', transport]
      const report = await words(['one', 'two'], ...argv)
      expect(report).toMatchObject({
        model: { decoupled: true },
        settings: { endpoint: 'generate' },
        levels: [{ measured: { successCount: 12, breakdown: {} }, evidence: { succeeded: 12, failed: 0 } }],
      })
      expect(report.levels[0]?.measured).not.toHaveProperty('responses')
      expect(analysisText(report, false)).not.toMatch(/decoupled|Response Throughput/)
      expect(reportCsv(report, { verbose: false })).not.toContain('Response Throughput')
    })

    it('fails requests to generate that get an error under HTTP 200', async () => {
      const argv = ['--endpoint', 'generate', '--request-count', '12', '--transport', transport]
      const { levels } = await words(['one', 'two words', ''], ...argv)
      expect(levels).toMatchObject([
        {
          evidence: {
            succeeded: 4,
            failed: 8,
            failureTexts: { 'server-error': [expect.stringMatching(/^HTTP 200: .*exactly 1 response/)] },
          },
        },
      ])
    })

    it.each([
      { model: 'identity_fp32', argv: [] },
      { model: 'identity_int64', argv: [] },
      { model: 'batching', argv: [] },
      { model: 'batching', argv: ['--input-data', 'zero', '-x', '1'] },
      { model: 'strings', argv: ['--shape', 'INPUT0:3'] },
      { model: 'strings', argv: ['--shape', 'INPUT0:1', '--string-data', '{"a": "ü\n"}'] },
    ])('sends and checks tensors of $model with $argv at both endpoints', async ({ model, argv }) => {
      for (const endpoint of ['generate', 'generate_stream']) {
        const all = [
          '-m',
          model,
          '--endpoint',
          endpoint,
          '--request-count',
          '6',
          '--transport',
          transport,
          ...argv,
        ]
        const { levels } = await analyzeAt(server, { protocol: 'http', argv: all })
        expect(levels).toMatchObject([
          { measured: { successCount: 6 }, evidence: { succeeded: 6, failed: 0, serverSucceeded: 6 } },
        ])
        expect(levels[0]?.measured).not.toHaveProperty('responses')
      }
    })
  })

  it('holds a request rate', async () => {
    const rate = ['--endpoint', 'generate_stream', '--request-rate-range', '100', '--request-count', '100']
    const { levels } = await words(['a b', ''], ...rate)
    expect(levels).toMatchObject([
      {
        measured: {
          successCount: 50,
          serviceLatency: { count: 50 },
          responses: { count: 100, withoutResponse: 50 },
        },
        evidence: { failed: 0 },
      },
    ])
  })

  it('sends parameters of the request beside the inputs', async () => {
    const argv = ['--endpoint', 'generate_stream', '--request-count', '3']
    const parameters = ['--request-parameter', 'temperature:1:int', '--request-parameter', 'stop:x:string']
    const { levels } = await words(['a b'], ...argv, ...parameters)
    expect(levels).toMatchObject([{ evidence: { succeeded: 3, failed: 0 } }])
  })

  it('prints the responses of a decoupled model as over gRPC', async () => {
    const report = await words(['a b'], ...stream)
    const text = analysisText(report, false)
    expect(text).toContain('  Detected decoupled model, using the last response for measuring latency')
    expect(text).toMatch(/^ {4}Response Throughput: [\d.]+ infer\/sec$/m)
    expect(text).toMatch(/^ {4}Time to first response: /m)
    expect(text).not.toContain('Avg HTTP time')
  })

  it('refuses to compare responses, instead of leaving expected outputs unseen', async () => {
    const argv = ['-m', 'words', '--endpoint', 'generate', '--input-data', await validated()]
    expect(await failureAt(server, { protocol: 'http', argv })).toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringContaining('not compared with expected outputs'),
    })
  })

  it.each([
    {
      name: 'a tensor of two dimensions',
      argv: ['-m', 'variable', '--shape', 'INPUT0:2,3'],
      failure: {
        code: 'invalid-option',
        exitCode: 3,
        message: expect.stringContaining('"INPUT0" has the shape [2,3]'),
      },
    },
    {
      name: 'what the server cannot take from JSON',
      argv: ['-m', 'identity_fp16'],
      failure: { code: 'first-inference-failed', exitCode: 4 },
    },
  ])('refuses $name before any load', async ({ argv, failure }) => {
    const all = ['--endpoint', 'generate', ...argv]
    expect(await failureAt(server, { protocol: 'http', argv: all })).toMatchObject(failure)
  })
})
