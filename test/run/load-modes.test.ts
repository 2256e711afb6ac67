import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportCsv } from '../../src/report/report-csv.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt, successesOf } from './analyze-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('the load modes, on a real Triton', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'load-modes-'))
    server = await startTriton({ models: ['identity_fp32', 'sleep', 'words'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const fileOf = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, text)
    return path
  }

  it.each([
    { protocol: 'http', more: [] },
    { protocol: 'grpc', more: [] },
    { protocol: 'grpc', more: ['--streaming'] },
    { protocol: 'http', more: ['--transport', 'library'] },
    { protocol: 'http', more: ['--request-distribution', 'poisson'] },
    { protocol: 'http', more: ['--pacing', 'spin'] },
    { protocol: 'http', more: ['--pacing', 'timer', '--measurement-mode', 'count_windows'] },
  ] as const)('send $protocol requests at a rate: $more', async ({ protocol, more }) => {
    const before = await successesOf(server, 'identity_fp32')
    const argv = ['-m', 'identity_fp32', '--request-rate-range', '50:100:50', ...more]
    const report = await analyzeAt(server, { protocol, argv, floor: true })
    expect(report.levels.map(({ level }) => level)).toEqual([
      { mode: 'request-rate', value: 50 },
      { mode: 'request-rate', value: 100 },
    ])
    for (const { measured, evidence } of report.levels) {
      expect(evidence).toMatchObject({ failed: 0, serverSucceeded: evidence.succeeded, heldBack: 0 })
      expect(measured!.askedRate).toBeGreaterThan(0)
      // Both count the same requests, from when they were due and from when they really left.
      const [due, sent] = [measured!.latency!, measured!.serviceLatency!]
      expect(sent.count).toBe(due.count)
      expect(due.mean).toBeGreaterThanOrEqual(sent.mean)
      expect(due.max).toBeGreaterThanOrEqual(sent.max)
    }
    const succeeded = report.levels.reduce((sum, { evidence }) => sum + evidence.succeeded, 0)
    expect((await successesOf(server, 'identity_fp32')) - before).toBe(succeeded + 1)
    expect(reportCsv(report, { verbose: false })).toMatch(/^Request Rate,Inferences\/Second,/)
    expect(report.clientFloor).toBeDefined()
  })

  it('take a core to be on time, or leave it to the server, as they are told', async () => {
    const busy = async (pacing: string): Promise<number> => {
      // The gaps are shorter than the last stretch that is not left to a timer.
      const argv = ['-m', 'identity_fp32', '--request-rate-range', '600', '--pacing', pacing]
      const report = await analyzeAt(server, { protocol: 'http', argv })
      expect(report.settings.schedule).toMatchObject({ pacing })
      return report.levels[0]!.evidence.eventLoopUtilization
    }
    expect(await busy('spin')).toBeGreaterThan(0.8)
    expect(await busy('timer')).toBeLessThan(0.8)
  })

  it('send exactly as many requests as are asked for, and warm up with as many', async () => {
    const argv = ['-m', 'identity_fp32', '--request-rate-range', '200', '--request-count', '60']
    const before = await successesOf(server, 'identity_fp32')
    const [level] = (
      await analyzeAt(server, { protocol: 'http', argv: [...argv, '--warmup-request-count', '20'] })
    ).levels
    expect(level).toMatchObject({ state: 'request-count', measured: { successCount: 60 } })
    expect((await successesOf(server, 'identity_fp32')) - before).toBe(81)
  })

  it('show a server that is too slow for the rate as slow, not the client as unable', async () => {
    // It takes 20 ms a request, one at a time: 50 a second are all it can do.
    const argv = ['-m', 'sleep', '--request-rate-range', '200', '--max-outstanding', '4', '-p', '300']
    const [level] = (await analyzeAt(server, { protocol: 'http', argv })).levels
    const { measured, evidence } = level!
    expect(evidence.heldBack).toBeGreaterThan(0)
    expect(measured!.sendRate).toBeLessThan(measured!.askedRate!)
    // Those that waited for their turn have it in their latency, and not in the time from the actual send.
    expect(measured!.latency!.mean).toBeGreaterThan(2 * measured!.serviceLatency!.mean)
  })

  it('leave the gaps that a file lists, over and over', async () => {
    const gaps = await fileOf('gaps.txt', '30000\n10000\n40000\n20000\n25000\n')
    const argv = ['-m', 'identity_fp32', '--request-intervals', gaps, '--request-count', '12']
    const report = await analyzeAt(server, { protocol: 'http', argv })
    expect(report.settings).toMatchObject({ schedule: { arrivals: 'intervals' } })
    // perf_analyzer's own example: five gaps in 125 ms.
    expect(report.levels).toMatchObject([
      { level: { mode: 'request-rate', value: 40 }, measured: { successCount: 12 } },
    ])
  })

  it.each([
    [
      'that cannot be read',
      'no-such-file',
      /--request-intervals: got '.*no-such-file', which cannot be read/,
    ],
    ['with a word in it', 'words.txt', /words\.txt, line 2: got 'ten'/],
  ])('refuse a file of gaps %s', async (_, name, text) => {
    await fileOf('words.txt', '10\nten\n')
    const argv = ['-m', 'identity_fp32', '--request-intervals', join(folder, name)]
    const failure = await failureAt(server, { protocol: 'http', argv })
    expect(failure).toMatchObject({ code: 'invalid-option', message: expect.stringMatching(text) })
  })

  it('send each step of a fixed schedule once, when it is due', async () => {
    const steps = [0, 5, 5, 60, 80, 120].map((timestamp, place) => ({
      timestamp,
      INPUT0: { content: Array.from({ length: 16 }, () => place + 0.5), shape: [16] },
    }))
    const file = await fileOf('schedule.json', JSON.stringify({ data: steps }))
    const argv = [
      '-m',
      'identity_fp32',
      '--fixed-schedule',
      '--input-data',
      file,
      '--warmup-request-count',
      '2',
    ]
    const before = await successesOf(server, 'identity_fp32')
    const report = await analyzeAt(server, { protocol: 'http', argv })
    expect(report.levels).toMatchObject([
      { level: { mode: 'request-rate', value: 50 }, state: 'request-count', measured: { successCount: 4 } },
    ])
    expect(report.settings.schedule).toMatchObject({ arrivals: 'fixed', sha256: expect.any(String) })
    expect((await successesOf(server, 'identity_fp32')) - before).toBe(7)
    // The last step is due 115 ms after the third.
    expect(report.levels[0]!.measured!.duration).toBeGreaterThanOrEqual(115e6)
  })

  it.each([
    { argv: ['--input-data', 'zero'], text: 'expected one JSON file' },
    { argv: ['-b', '2'], text: 'expected one JSON file' },
  ])('refuse a fixed schedule without times: $argv', async ({ argv, text }) => {
    const failure = await failureAt(server, {
      protocol: 'http',
      argv: ['-m', 'identity_fp32', '--fixed-schedule', ...argv],
    })
    expect(failure.message).toContain(text)
  })

  it('end a sweep at the latency limit', async () => {
    // One instance: at concurrency 3 each request waits for two others.
    const argv = ['-m', 'sleep', '--concurrency-range', '1:0', '-l', '50', '-p', '200', '-r', '6']
    const { levels, settings, warnings } = await analyzeAt(server, { protocol: 'http', argv })
    expect(levels.map(({ level }) => level.value)).toEqual([1, 2, 3])
    expect(settings).toMatchObject({
      levels: [{ value: 1 }, { value: 2 }, { value: 3 }],
      search: { kind: 'linear' },
    })
    expect(warnings.map(({ code }) => code)).not.toContain('levels-missing')
  })

  it('search for the highest level below the latency limit', async () => {
    const argv = ['-m', 'sleep', '--binary-search', '--concurrency-range', '1:9', '-l', '90', '-p', '200']
    const { levels } = await analyzeAt(server, { protocol: 'grpc', argv })
    // 4 requests outstanding take 80 ms each, 5 take 100 ms.
    expect(levels.map(({ level }) => level.value)).toEqual([1, 9, 5, 3, 4])
  })

  it('ramp up: each request once, the next when those before it have had their responses', async () => {
    const argv = [
      '-m',
      'words',
      '--streaming',
      '--periodic-concurrency-range',
      '1:7:3',
      '--request-period',
      '2',
    ]
    const words = await fileOf(
      'words.json',
      JSON.stringify({ data: [{ text_input: ['~20 a ~20 b ~20 c ~20 d'] }] }),
    )
    const report = await analyzeAt(server, { protocol: 'grpc', argv: [...argv, '--input-data', words] })
    expect(report.settings.ramp).toEqual({ start: 1, step: 3, period: 2 })
    expect(report.levels).toMatchObject([
      {
        level: { mode: 'periodic-concurrency', value: 7 },
        state: 'request-count',
        measured: { successCount: 7, responses: { count: 28 } },
        evidence: { sent: 7, succeeded: 7, failed: 0 },
      },
    ])
    // Two periods of two responses each pass before the last three join.
    expect(report.levels[0]!.measured!.duration).toBeGreaterThanOrEqual(2 * 40e6 + 80e6)
  })
})
