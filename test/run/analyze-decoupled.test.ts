import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analysisText } from '../../src/present/analysis-text.ts'
import type { Report } from '../../src/report/report.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import { type PerfAnalyzer, perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt, successesOf } from './analyze-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('analyze of a decoupled model', () => {
  let server: RealTriton
  let folder: string
  let peer: PerfAnalyzer
  let files = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decoupled-'))
    server = await startTriton({ models: ['words', 'decoupled', 'batching', 'failing'] })
    peer = (await perfAnalyzer())!
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  /** A file with a step for each value of the one input. */
  const dataFile = async (input: string, values: readonly unknown[]): Promise<string> => {
    files += 1
    const path = join(folder, `data-${files}.json`)
    await writeFile(path, JSON.stringify({ data: values.map((value) => ({ [input]: [value] })) }))
    return path
  }

  const sentences = (...texts: readonly string[]): Promise<string> => dataFile('text_input', texts)

  const measure = async (texts: readonly string[], ...argv: readonly string[]): Promise<Report> =>
    analyzeAt(server, {
      protocol: 'grpc',
      argv: ['-m', 'words', '--streaming', '--input-data', await sentences(...texts), ...argv],
    })

  describe.each(['direct', 'library'])('by the %s transport', (transport) => {
    it.each<{ name: string; texts: string[]; figures: object; evidence: object }>([
      {
        name: 'one response',
        texts: ['a'],
        figures: { successCount: 12, responses: { count: 12, withoutResponse: 0 } },
        evidence: { succeeded: 12, failed: 0, serverSucceeded: 12 },
      },
      {
        name: 'many responses',
        texts: ['a b c d e'],
        figures: { successCount: 12, responses: { count: 60, withoutResponse: 0, gap: { count: 48 } } },
        evidence: { succeeded: 12, failed: 0, serverSucceeded: 12 },
      },
      {
        name: 'a last response that carries the final flag itself',
        texts: ['a b =c'],
        figures: { successCount: 12, responses: { count: 36, gap: { count: 24 } } },
        evidence: { succeeded: 12, failed: 0 },
      },
      {
        name: 'no response',
        texts: [''],
        figures: { successCount: 0, throughput: 0, responses: { count: 0, rate: 0, withoutResponse: 12 } },
        evidence: { succeeded: 12, failed: 0, serverSucceeded: 12 },
      },
      {
        name: 'no response now and then',
        texts: ['a b', '', 'longer words'],
        figures: {
          successCount: 8,
          latency: { count: 8 },
          responses: { count: 16, withoutResponse: 4, timeToFirst: { count: 8 }, gap: { count: 8 } },
        },
        evidence: { succeeded: 12, failed: 0, serverSucceeded: 12 },
      },
    ])('measures requests with $name', async ({ texts, figures, evidence }) => {
      const argv = ['--request-count', '12', '--concurrency-range', '3', '--transport', transport]
      const { levels, model } = await measure(texts, ...argv)
      expect(model.decoupled).toBe(true)
      expect(levels).toMatchObject([{ state: 'request-count', measured: figures, evidence }])
      expect(levels[0]?.measured).not.toHaveProperty('breakdown')
    })

    it.each([
      { name: 'before any response', text: '!bad', class: 'server-error', words: /^bad$/ },
      { name: 'between responses', text: 'a !bad b c', class: 'server-error', words: /^bad$/ },
      { name: 'after the responses', text: 'a b !bad', class: 'server-error', words: /^bad$/ },
      { name: 'that ends it', text: '^thrown', class: 'server-error', words: /thrown/ },
    ])('fails the one request that gets an error $name', async ({ text, words }) => {
      // The first inference must succeed, and is none of the twelve.
      const argv = ['--request-count', '12', '--concurrency-range', '2', '--transport', transport]
      const { levels } = await measure(['a b', text, 'c d', 'e'], ...argv)
      expect(levels).toMatchObject([
        {
          measured: {
            successCount: 9,
            failures: { 'server-error': 3 },
            latency: { count: 9 },
            responses: { count: 15, withoutResponse: 0, timeToFirst: { count: 9 }, gap: { count: 6 } },
          },
          evidence: {
            succeeded: 9,
            failed: 3,
            reconnections: 0,
            failureTexts: { 'server-error': [expect.stringMatching(words)] },
          },
        },
      ])
    })

    it('tells the time to the first response from the gaps and from the latency, which ends with the last', async () => {
      const { levels } = await measure(
        ['~40 a ~20 b ~20 c ~60'],
        '--request-count',
        '5',
        '--transport',
        transport,
      )
      const { latency, responses } = levels[0]!.measured!
      const ms = 1e6
      // Sleeps never end early; the pause after the last response is no part of any figure.
      expect(responses!.timeToFirst!.min).toBeGreaterThanOrEqual(40 * ms)
      expect(responses!.gap!.count).toBe(10)
      expect(responses!.gap!.p50).toBeGreaterThanOrEqual(18 * ms)
      expect(latency!.min).toBeGreaterThanOrEqual(80 * ms)
      const ofAll = responses!.timeToFirst!.mean + 2 * responses!.gap!.mean
      expect(Math.abs(latency!.mean - ofAll)).toBeLessThan(0.002 * ofAll)
    })
  })

  it('measures windows until they agree, and counts what the server counts', async () => {
    const before = await successesOf(server, 'words')
    const { levels } = await measure(['a b c'], '--concurrency-range', '2')
    const [level] = levels
    expect(level).toMatchObject({ state: 'stable', evidence: { failed: 0 } })
    for (const { successCount, responses, throughput } of level!.windows) {
      expect(responses?.count).toBe(3 * successCount)
      expect(responses?.rate).toBeCloseTo(3 * throughput, 6)
    }
    expect((await successesOf(server, 'words')) - before).toBe(level!.evidence.sent + 1)
  })

  it('prints what perf_analyzer prints, with true words and lines of its own', async () => {
    const report = await measure(['a b', ''], '--request-count', '8')
    const lines = analysisText(report, false).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '  Using asynchronous calls for inference',
        '  Detected decoupled model, using the last response for measuring latency',
        '    Request count: 4',
        expect.stringMatching(/^ {4}Response Throughput: [\d.]+ infer\/sec$/),
        '    ',
        '    Responses: 8 to 4 requests; 4 requests ended well without any',
        expect.stringMatching(/^ {4}Time to first response: avg .* p50 .* p95 .* p99 /),
        expect.stringMatching(/^ {4}Inter-response latency: avg .* p50 .* p95 .* p99 /),
      ]),
    )
    expect(lines.join('\n')).not.toContain('Avg gRPC time')
    const [header, row] = reportCsv(report, { verbose: false }).split('\n')
    expect(header?.split(',').slice(0, 4)).toEqual([
      'Concurrency',
      'Inferences/Second',
      'Response Throughput',
      'Client Send',
    ])
    const cells = row!.split(',').map(Number)
    expect(cells[2]).toBeCloseTo(2 * cells[1]!, 2)
  })

  it('says so when no request got a response', async () => {
    const report = await measure([''], '--request-count', '4')
    expect(report.levels[0]?.warnings[0]).toMatchObject({
      code: 'no-response',
      text: 'no request got a response (4 ended well without any)',
    })
    expect(analysisText(report, true)).toMatch(
      /Pass \[1\] throughput: 0 infer\/sec. No request got a response\./,
    )
    expect(analysisText(report, false)).toContain('concurrency 1 has no figures, no request got a response')
  })

  it('holds a request rate, with the responses of every request', async () => {
    const rate = [
      '--request-rate-range',
      '100',
      '--request-count',
      '100',
      '--measurement-mode',
      'count_windows',
    ]
    const { levels } = await measure(['a b', ''], ...rate)
    expect(levels).toMatchObject([
      {
        level: { mode: 'request-rate', value: 100 },
        measured: {
          successCount: 50,
          latency: { count: 50 },
          serviceLatency: { count: 50 },
          responses: { count: 100, withoutResponse: 50, timeToFirst: { count: 50 }, gap: { count: 50 } },
        },
        evidence: { succeeded: 100, failed: 0 },
      },
    ])
  })

  it('sends over several threads', async () => {
    const { levels } = await measure(['a b c'], '--concurrency-range', '4', '--max-threads', '2', '-r', '4')
    const [level] = levels
    const { responses, successCount } = level!.measured!
    // Threads go on while what they recorded is copied; streamed-load.test.ts counts them when they have stopped.
    expect(responses!.count / successCount).toBeGreaterThan(2.7)
    expect(responses!.count / successCount).toBeLessThan(3.3)
  })

  it('measures a model that answers once over the same streams, without figures of responses', async () => {
    const argv = ['-m', 'batching', '--streaming', '--request-count', '6']
    const { levels } = await analyzeAt(server, { protocol: 'grpc', argv })
    expect(levels).toMatchObject([{ measured: { successCount: 6, breakdown: {} }, evidence: { failed: 0 } }])
    expect(levels[0]?.measured).not.toHaveProperty('responses')
  })

  it.each([
    { protocol: 'http', argv: [] },
    { protocol: 'grpc', argv: [] },
    { protocol: 'grpc', argv: ['--transport', 'library'] },
  ] as const)('refuses it over $protocol with $argv, with the way out', async ({ protocol, argv }) => {
    expect(await failureAt(server, { protocol, argv: ['-m', 'words', ...argv] })).toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringContaining("'words' is decoupled"),
      hint: expect.stringContaining('--streaming'),
    })
  })

  it('counts responses as the real perf_analyzer does, and has its columns', async () => {
    const data = await dataFile('INPUT0', [3])
    const csv = join(folder, 'peer.csv')
    const common = ['-m', 'decoupled', '--streaming', '--input-data', data, '--request-count', '20']
    const { stdout, code } = await peer.run([...common, '-a', '-i', 'grpc', '-u', server.grpcHost, '-f', csv])
    expect(code, stdout).toBe(0)
    const figure = (name: string): number =>
      Number(new RegExp(`^ +${name}: ([\\d.]+)`, 'm').exec(stdout)?.[1])
    const report = await analyzeAt(server, { protocol: 'grpc', argv: common })
    const { measured } = report.levels[0]!
    expect(measured?.successCount).toBe(figure('Request count'))
    const theirs = figure('Response Throughput') / figure('Throughput')
    expect(theirs).toBeCloseTo(3, 2)
    expect(measured!.responses!.rate / measured!.throughput).toBeCloseTo(theirs, 2)
    const [header, row] = (await readFile(csv, 'utf8')).split('\n')
    const [ourHeader, ourRow] = reportCsv(report, { verbose: false }).split('\n')
    expect(ourHeader).toBe(header)
    // What the client's library takes is not known: 0 in both.
    for (const name of ['Client Send', 'Client Recv']) {
      const place = header!.split(',').indexOf(name)
      expect([row!.split(',')[place], ourRow!.split(',')[place]]).toEqual(['0', '0'])
    }
    const text = analysisText(report, false)
    for (const line of ['Request count: 20', 'Response Throughput: ', 'Using asynchronous calls'])
      expect([stdout.includes(line), text.includes(line)]).toEqual([true, true])
    expect(stdout).toMatch(/^ {4}p99 latency: .*\n {4}\n {2}Server: /m)
    expect(text).toMatch(/^ {4}p99 latency: .*\n {4}\n {2}Server: /m)
  })
})
