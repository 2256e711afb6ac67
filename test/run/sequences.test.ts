import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { threadGenerator } from '../../src/load/thread-generator.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { levelText } from '../../src/present/level-text.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Analysis, analyzeAt, failureAt } from './analyze-real.ts'
import { type SeenRequest, seenBy, sequencesIn } from './sequences-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('sequences on a real server', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sequences-'))
    server = await startTriton({ models: ['sequence_direct', 'sequence_oldest'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  /** What the model saw of a run, the first inference left out, and the report. */
  const measure = async (model: string, analysis: Analysis) => {
    const before = (await seenBy(server, model)).length
    const logged = server.log().length
    const report = await analyzeAt(server, { ...analysis, argv: ['-m', model, ...analysis.argv] })
    const [first, ...seen] = (await seenBy(server, model)).slice(before)
    expect(first).toMatchObject({ isStart: true, isEnd: true })
    const log = server.log().slice(logged)
    return { report, seen, sequences: sequencesIn(seen), level: report.levels[0]!, log }
  }

  it.each([
    { model: 'sequence_direct', protocol: 'http', argv: [] },
    { model: 'sequence_oldest', protocol: 'http', argv: ['--transport', 'library'] },
    { model: 'sequence_direct', protocol: 'grpc', argv: [] },
    { model: 'sequence_oldest', protocol: 'grpc', argv: ['--transport', 'library'] },
    { model: 'sequence_oldest', protocol: 'grpc', argv: ['--streaming'] },
    { model: 'sequence_direct', protocol: 'grpc', argv: ['--streaming', '--transport', 'library'] },
  ] as const)('are complete over $protocol $argv on $model', async ({ model, protocol, argv }) => {
    const { sequences, seen, report, level, log } = await measure(model, {
      protocol,
      argv: ['--concurrency-range', '3', '--sequence-length', '5', '--input-data', 'zero', ...argv],
    })
    expect(level.evidence).toMatchObject({ failed: 0, sent: seen.length, serverSucceeded: seen.length })
    expect(openIn(sequences)).toEqual([])
    expect(log).not.toMatch(conflict)
    const lengths = sequences.map(({ length }) => length)
    for (const length of [4, 5, 6]) expect(lengths).toContain(length)
    expect(Math.max(...lengths)).toBe(6)
    // The end of the level cuts short what is open.
    expect(lengths.filter((length) => length < 4).length).toBeLessThanOrEqual(3)
    expect(report.settings).toMatchObject({
      calls: 'async',
      sequences: { live: 4, length: 5, lengthVariation: 20, ids: { first: 1, last: 2 ** 32 - 1 } },
    })
    const { count, rate } = level.measured!.sequences!
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(sequences.length)
    expect((rate * level.measured!.duration) / 1e9).toBeCloseTo(count, 6)
  })

  it.each([
    { protocol: 'http', argv: [] },
    { protocol: 'http', argv: ['--serial-sequences', '--request-distribution', 'poisson'] },
    { protocol: 'grpc', argv: [] },
    { protocol: 'grpc', argv: ['--streaming', '--serial-sequences'] },
    { protocol: 'grpc', argv: ['--streaming', '--transport', 'library'] },
  ] as const)('are complete in an open loop over $protocol $argv', async ({ protocol, argv }) => {
    const { sequences, level, seen, log } = await measure('sequence_oldest', {
      protocol,
      argv: [
        ...['--request-rate-range', '400', '--num-of-sequences', '3', '--sequence-length', '6'],
        ...['--input-data', 'zero', ...argv],
      ],
    })
    expect(level.evidence).toMatchObject({ failed: 0, sent: seen.length })
    expect(openIn(sequences)).toEqual([])
    expect(mostOpenIn(seen)).toBe(3)
    expect(log).not.toMatch(conflict)
  })

  it('of a serial open loop come in the order of their steps, however many lanes there are', async () => {
    const argv = ['--request-rate-range', '500', '--serial-sequences', '--input-data', await streamsFile()]
    const { sequences, level } = await measure('sequence_direct', { protocol: 'http', argv })
    expect(level.evidence.failed).toBe(0)
    expect(openIn(sequences)).toEqual([])
  })

  it('take the streams of a JSON file, each for as many requests as it has steps', async () => {
    const argv = ['--concurrency-range', '2', '--request-count', '200', '--input-data', await streamsFile()]
    const { sequences, level } = await measure('sequence_direct', { protocol: 'grpc', argv })
    expect(level).toMatchObject({ windows: [{ successCount: 200 }], evidence: { sent: 200, failed: 0 } })
    const texts = sequences.slice(0, -2).map((sequence) => sequence.map(({ value }) => value).join())
    expect(new Set(texts)).toEqual(new Set(['100,101,102', '200,201,202,203,204', '300']))
    expect(openIn(sequences)).toEqual([])
  })

  it('are longer or shorter than their stream where a length was given, and go through it again', async () => {
    const argv = ['--concurrency-range', '1', '--request-count', '60', '--sequence-length', '7']
    const { sequences } = await measure('sequence_oldest', {
      protocol: 'http',
      argv: [...argv, '--sequence-length-variation', '0', '--input-data', await streamsFile([[0, 0, 0]])],
    })
    expect(new Set(sequences.slice(0, -1).map(({ length }) => length))).toEqual(new Set([7]))
  })

  it('wait for a place where the server has fewer of them, and none is lost', async () => {
    const { sequences, level, seen } = await measure('sequence_direct', {
      protocol: 'http',
      argv: ['--concurrency-range', '5', '--sequence-length', '3', '--input-data', 'zero'],
    })
    expect(level.evidence.failed).toBe(0)
    expect(openIn(sequences)).toEqual([])
    expect(mostOpenIn(seen)).toBe(4)
  })

  it('are ended in the warm-up too, and each of several levels', async () => {
    const before = (await seenBy(server, 'sequence_oldest')).length
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: [
        ...['-m', 'sequence_oldest', '--concurrency-range', '1:3', '--warmup-request-count', '17'],
        ...['--input-data', 'zero'],
      ],
    })
    expect(report.levels).toHaveLength(3)
    const sequences = sequencesIn((await seenBy(server, 'sequence_oldest')).slice(before))
    expect(openIn(sequences)).toEqual([])
    // No id comes twice: the ids go on from level to level.
    const ids = sequences.slice(1).map((sequence) => sequence[0]!.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['http', 'grpc'] as const)('are ended when the run is interrupted over %s', async (protocol) => {
    const abort = new AbortController()
    const { sequences, report } = await measure('sequence_direct', {
      protocol,
      argv: ['--concurrency-range', '4', '--sequence-length', '1000', '-p', '5000', '--input-data', 'zero'],
      signal: abort.signal,
      onProgress: ({ kind }) => {
        if (kind === 'level-begins') setTimeout(() => abort.abort(), 300)
      },
    })
    expect(report.state).toBe('interrupted')
    expect(sequences.map(({ length }) => length > 1)).toEqual([true, true, true, true])
    expect(openIn(sequences)).toEqual([])
    // No place is taken on the server: four more begin at once, and not after the five seconds that a lost one keeps its place.
    const next = await measure('sequence_direct', {
      protocol,
      argv: ['--concurrency-range', '4', '--request-count', '80', '--input-data', 'zero'],
    })
    expect(next.level.measured!.latency!.max).toBeLessThan(4e9)
  })

  it('begin anew under the same id after a failed request, and are ended', async () => {
    const { seen, sequences, level, log } = await measure('sequence_direct', {
      protocol: 'http',
      argv: [
        '--concurrency-range',
        '2',
        '--request-count',
        '90',
        '--input-data',
        await streamsFile([[0, -1, 0, 0]]),
      ],
    })
    // Each sequence fails at its second request, and starts again: only those that end in time, or at their first, are ended.
    const texts = new Set(Object.keys(level.evidence.failureTexts))
    expect(texts).toEqual(new Set(['server-error']))
    for (const text of level.evidence.failureTexts['server-error']!)
      expect(text).toMatch(/the value of sequence \d+ is -1/)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(2)
    expect(sequences.length).toBeGreaterThan(40)
    // What the server makes of the second start: it drops what was left of the sequence.
    expect(log).toMatch(conflict)
    for (const id of new Set(seen.map((request) => request.id)))
      expect(seen.findLast((request) => request.id === id)).toMatchObject({ isEnd: true })
  })

  it.each(['http', 'grpc'] as const)('have ids of up to 64 bits over %s', async (protocol) => {
    const { seen, sequences, report } = await measure('sequence_oldest', {
      protocol,
      argv: [
        ...['--concurrency-range', '2', '--request-count', '60', '--sequence-length', '3'],
        ...['--sequence-id-range', '18446744073709551613:18446744073709551616', '--input-data', 'zero'],
      ],
    })
    expect(new Set(seen.map(({ idText }) => idText))).toEqual(
      new Set(['18446744073709551613', '18446744073709551614', '18446744073709551615']),
    )
    expect(openIn(sequences)).toEqual([])
    expect(JSON.parse(writeReport(report))).toMatchObject({
      settings: { sequences: { ids: { first: '18446744073709551613', last: '18446744073709551615' } } },
    })
  })

  it.each(['http', 'grpc'] as const)('have ids of their own in several threads over %s', async (protocol) => {
    const before = (await seenBy(server, 'sequence_oldest')).length
    const target = parsePlan(
      parseArgv(
        ['-m', 'm', '-i', protocol, '-u', protocol === 'http' ? server.httpHost : server.grpcHost],
        ['analyze'],
      ),
    ).target
    const request = {
      modelName: 'sequence_oldest',
      inputs: [{ name: 'INPUT0', datatype: 'INT32' as const, shape: [1, 1], bytes: new Uint8Array(4) }],
      outputs: ['OUTPUT0'],
      isOfSequence: true,
    }
    const encoded = protocol === 'http' ? encodeRestInfer(request) : encodeGrpcInfer(request)
    const threads = threadGenerator(3, {
      target,
      expectation: {
        modelName: 'sequence_oldest',
        outputs: [{ name: 'OUTPUT0', datatype: 'INT32', dims: [1], optional: false, shapeTensor: false }],
        batchSize: 1,
      },
      workload: {
        kind: 'sequences',
        streams: [[encoded]],
        length: { mean: 4, variation: 0 },
        ids: { first: 1_000_000_007, last: 1_000_000_010 },
        live: 4,
        isSerial: false,
        seed: 1,
      },
    })
    try {
      for (const shape of [
        { kind: 'closed', lanes: 4 },
        {
          kind: 'open',
          lanes: 12,
          connected: 12,
          schedule: { kind: 'constant', requestRate: 500 },
          pacing: 'timer',
        },
      ] as const) {
        await threads.open(shape)
        const load = threads.start(shape, { limit: 300 })
        await load.finished
        expect(tallyOf(threads.memories), shape.kind).toMatchObject({ sent: 300, succeeded: 300, failed: 0 })
      }
    } finally {
      await threads.close()
    }
    const sequences = sequencesIn((await seenBy(server, 'sequence_oldest')).slice(before))
    expect(openIn(sequences)).toEqual([])
    expect(sequences.flat()).toHaveLength(600)
    expect(new Set(sequences.map((sequence) => sequence[0]!.id)).size).toBe(4)
  })

  it('are refused with a batch, and with fewer ids than there are of them', async () => {
    for (const argv of [
      ['-b', '2'],
      ['--concurrency-range', '4', '--sequence-id-range', '5:8'],
    ])
      await expect(
        failureAt(server, { protocol: 'http', argv: ['-m', 'sequence_direct', ...argv] }),
      ).resolves.toMatchObject({ code: 'invalid-option' })
  })

  /** What the same words make each program send: the lengths of whole sequences, and how many were left open. */
  const bothPrograms = async (argv: readonly string[]) => {
    const before = (await seenBy(server, 'sequence_oldest')).length
    const analyzer = (await perfAnalyzer())!
    const short = ['-p', '300', '-s', '100000', '-r', '3']
    const words = ['-m', 'sequence_oldest', '-u', server.httpHost, '--input-data', 'zero', ...short, ...argv]
    const { code, stdout } = await analyzer.run(words)
    expect(code).toBe(0)
    const theirs = sequencesIn((await seenBy(server, 'sequence_oldest')).slice(before))
    const ours = await measure('sequence_oldest', {
      protocol: 'http',
      argv: ['--input-data', 'zero', ...short, ...argv],
    })
    return { theirs, ours: ours.sequences, stdout, level: ours.level, report: ours.report }
  }

  it('are as those of perf_analyzer: starts, ends, lengths and ids', async () => {
    const { theirs, ours, stdout, level, report } = await bothPrograms([
      ...['--concurrency-range', '4', '--sequence-length', '6', '--sequence-length-variation', '34'],
      ...['--sequence-id-range', '100:104'],
    ])
    for (const sequences of [theirs, ours]) {
      expect(openIn(sequences)).toEqual([])
      expect(new Set(sequences.map((sequence) => sequence[0]!.id))).toEqual(new Set([100, 101, 102, 103]))
      const lengths = sequences.map(({ length }) => length)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(8)
      expect(Math.min(...lengths.filter((length) => length > 3))).toBe(4)
    }
    // Theirs is the line that ours has, in its place.
    const line = /\n {4}Request count: \d+\n {4}Sequence count: \d+ \([\d.e+]+ seq\/sec\)\n {4}Throughput: /
    expect(stdout).toMatch(line)
    expect(levelText(level, { ...report.settings, ...report.model, verbose: false })).toMatch(line)
    // With us 8 is as likely as 4, 5, 6 or 7; they cut off what is behind the point, and draw it next to never.
    const [theirShare, ourShare] = [theirs, ours].map(
      (sequences) => sequences.filter(({ length }) => length === 8).length / sequences.length,
    )
    expect(ourShare).toBeGreaterThan(0.1)
    expect(theirShare).toBeLessThan(0.1)
  })

  it('use exactly the ids that were given', async () => {
    const { seen } = await measure('sequence_direct', {
      protocol: 'http',
      argv: [
        ...['--concurrency-range', '3', '--sequence-id-range', '9007199254740000:9007199254740003'],
        ...['--request-count', '200', '--sequence-length', '3', '--input-data', 'zero'],
      ],
    })
    const ids = [9007199254740000, 9007199254740001, 9007199254740002]
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(ids))
  })

  /** A JSON file of streams of one value a step. */
  const streamsFile = async (
    streams = [[100, 101, 102], [200, 201, 202, 203, 204], [300]],
  ): Promise<string> => {
    const path = join(folder, `streams-${JSON.stringify(streams).length}.json`)
    await writeFile(
      path,
      JSON.stringify({ data: streams.map((steps) => steps.map((value) => ({ INPUT0: [value] }))) }),
    )
    return path
  }
})

/** The server's warning about a start within a sequence. */
const conflict = /sequence \d+ for model '\w+' has a conflict/

/** Sequences without an end. */
const openIn = (sequences: readonly (readonly SeenRequest[])[]) =>
  sequences.filter((sequence) => sequence.filter(({ isEnd }) => isEnd).length !== 1)

/** Most sequences that were open at a time. */
const mostOpenIn = (seen: readonly SeenRequest[]): number => {
  const open = new Set<number>()
  let most = 0
  for (const { id, isEnd } of seen) {
    open.add(id)
    most = Math.max(most, open.size)
    if (isEnd) open.delete(id)
  }
  return most
}
