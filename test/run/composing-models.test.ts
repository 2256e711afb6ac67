import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverLines } from '../../src/present/server-lines.ts'
import type { Report } from '../../src/report/report.ts'
import { composingCsvs, reportCsv } from '../../src/report/report-csv.ts'
import { composedTime } from '../../src/triton/composed-time.ts'
import type { ServerSide } from '../../src/triton/server-statistics.ts'
import { repository, startProcess } from '../end-to-end/started-process.ts'
import { type PerfAnalyzer, perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const venv = await requireReal()
const protocols = ['http', 'grpc'] as const

/** Names, and for an ensemble's steps how often each is called, all the way down. */
type Shape = readonly (readonly [string, number | undefined, Shape])[]

const shapeOf = ({ composing = [] }: ServerSide): Shape =>
  composing.map((child) => [child.name, child.steps, shapeOf(child)])

const sideOf = (report: Report): ServerSide => {
  const side = report.levels[0]?.measured?.server
  if (side === undefined) throw new Error('the level has no server side')
  return side
}

const twiceShape: Shape = [['identity_fp32', 2, []]]

describe.runIf(venv !== undefined)('a model that calls others', () => {
  let server: RealTriton
  let analyzer: PerfAnalyzer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'composing-'))
    analyzer = (await perfAnalyzer())!
    server = await startTriton({
      models: ['identity_fp32', 'cached', 'twice', 'cached_twice', 'nested', 'bls'],
      args: ['--cache-config=local,size=1048576'],
    })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  describe.each(protocols)('over %s', (protocol) => {
    it.each<{ model: string; argv?: readonly string[]; shape: Shape }>([
      { model: 'identity_fp32', shape: [] },
      { model: 'twice', shape: twiceShape },
      {
        model: 'nested',
        shape: [
          ['twice', 1, twiceShape],
          ['cached', 1, []],
        ],
      },
      { model: 'bls', shape: [] },
      {
        model: 'bls',
        argv: ['--bls-composing-models', ' identity_fp32:1, twice '],
        shape: [
          ['identity_fp32', undefined, []],
          ['twice', undefined, twiceShape],
        ],
      },
      // A step that is named as well is one model.
      {
        model: 'twice',
        argv: ['--bls-composing-models', 'identity_fp32,cached'],
        shape: [...twiceShape, ['cached', undefined, []]],
      },
    ])('$model $argv has the models that it calls', async ({ model, argv = [], shape }) => {
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', model, '--request-count', '20', ...argv],
      })
      expect(shapeOf(sideOf(report))).toEqual(shape)
      expect(report.levels[0]?.evidence).toMatchObject({ succeeded: 20, serverSucceeded: 20 })
    })

    it('counts every call, and its time as often as it is called', async () => {
      const report = await analyzeAt(server, { protocol, argv: ['-m', 'twice', '--request-count', '50'] })
      const side = sideOf(report)
      expect(side).toMatchObject({
        successCount: 50,
        composing: [{ name: 'identity_fp32', modelVersion: '1', successCount: 100, failCount: 0 }],
      })
      const [leaf] = side.composing!
      const { queue, compute, overhead } = composedTime(side)
      expect(queue).toBeCloseTo(side.queue + 2 * leaf!.queue, 6)
      // Triton's own sum of what an ensemble computes says the same, by each request and not by averages.
      const own = side.computeInput + side.computeInfer + side.computeOutput
      expect(compute / own).toBeCloseTo(1, 3)
      // The parts are means of their own: on a busy machine they may come to a little more than the whole, never to less.
      expect(overhead).toBeGreaterThanOrEqual(0)
      expect(overhead + queue + compute).toBeGreaterThanOrEqual(side.request - 1)
    })

    it('counts what business logic calls itself and by way of an ensemble', async () => {
      const argv = ['-m', 'bls', '--request-count', '30', '--bls-composing-models', 'identity_fp32,twice']
      const side = sideOf(await analyzeAt(server, { protocol, argv }))
      expect(side.composing).toMatchObject([
        { name: 'identity_fp32', successCount: 90 },
        { name: 'twice', successCount: 30, composing: [{ name: 'identity_fp32', successCount: 90 }] },
      ])
      const { compute } = composedTime(side)
      const [leaf] = side.composing!
      // Three calls, whatever its own Python code takes beside them.
      expect(compute).toBeGreaterThan(2.9 * (leaf!.computeInput + leaf!.computeInfer + leaf!.computeOutput))
    })

    it('says what the cache of a model that is called answered', async () => {
      const argv = ['-m', 'nested', '--input-data', 'zero', '--request-count', '10']
      const report = await analyzeAt(server, { protocol, argv })
      expect(report.model).toMatchObject({
        responseCache: false,
        composing: [
          { name: 'twice', steps: 1, responseCache: false },
          { name: 'cached', version: '1', steps: 1, responseCache: true, composing: [] },
        ],
      })
      expect(sideOf(report).composing?.[1]).toMatchObject({ cache: { hitCount: 10, missCount: 0 } })
      expect(report.warnings).toContainEqual(
        expect.objectContaining({
          code: 'cache-hits',
          text: expect.stringMatching(/^10 requests .* cache of 'cached'/),
        }),
      )
    })

    it('says what the cache of an ensemble answered for all of it', async () => {
      const argv = ['-m', 'cached_twice', '--input-data', 'zero', '--request-count', '10']
      const side = sideOf(await analyzeAt(server, { protocol, argv }))
      expect(side).toMatchObject({
        successCount: 10,
        cache: { hitCount: 10 },
        composing: [{ successCount: 0 }],
      })
      const { compute } = composedTime(side)
      expect(compute).toBeCloseTo(side.cache!.hit, 6)
    })

    it.each([
      { given: 'identity_fp32,no_such_model', text: "does not have model 'no_such_model'" },
      { given: 'identity_fp32:7', text: "does not have model 'identity_fp32' version 7" },
    ])('refuses to be told of $given', async ({ given, text }) => {
      const argv = ['-m', 'bls', '--bls-composing-models', given]
      expect(await failureAt(server, { protocol, argv })).toMatchObject({
        code: 'model-not-found',
        exitCode: 4,
        message: expect.stringContaining(text),
      })
    })
  })

  it('merges the windows of a level', async () => {
    const report = await analyzeAt(server, { protocol: 'http', argv: ['-m', 'twice', '-p', '200'] })
    const [level] = report.levels
    const calls = level!.windows.map((window) => window.server!.composing![0]!.successCount)
    expect(level?.measured?.server?.composing).toMatchObject([
      { name: 'identity_fp32', steps: 2, successCount: calls.reduce((sum, count) => sum + count, 0) },
    ])
  })

  it('sees that a model which is called was loaded anew', async () => {
    const abort = new AbortController()
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: [
        ...['-m', 'identity_fp32', '--bls-composing-models', 'cached'],
        ...['-r', '1000', '-s', '0', '-p', '200'],
      ],
      signal: abort.signal,
      onProgress: (event) => {
        if (event.kind !== 'window') return
        if (event.place === 1) void server.unload('cached').then(() => server.load('cached'))
        if (event.place > 1 && server.log().split("successfully loaded 'cached'").length > 2) abort.abort()
      },
    })
    // With requests of its own before, its counters go back; without, nothing of the level was lost.
    const counted = await fetch(`${server.httpUrl}/v2/models/cached/stats`).then((response) => response.ok)
    expect(counted).toBe(true)
    expect(report.levels[0]?.evidence.serverRestarted).toBe(true)
  })

  describe('beside perf_analyzer', () => {
    /** `more`: files that only ours has, for it leaves out what a model that is called calls itself. */
    const cases: readonly { model: string; argv: readonly string[]; more?: string }[] = [
      { model: 'twice', argv: [] },
      { model: 'nested', argv: ['--verbose-csv'], more: 'identity_fp32_v1.figures.csv' },
      { model: 'cached_twice', argv: [] },
      { model: 'bls', argv: ['--bls-composing-models', 'identity_fp32, twice'] },
    ]

    it.each(cases)('$model has the same rows, files and columns', async ({ model, argv, more = [] }) => {
      const theirs = await mkdtemp(join(folder, 'theirs-'))
      const load = ['-m', model, ...argv]
      const { code, stdout } = await analyzer.run(
        [
          ...load,
          ...['-u', server.httpHost, '-f', 'figures.csv', '-s', '9999'],
          ...['--measurement-mode', 'count_windows', '--measurement-request-count', '20'],
        ],
        { cwd: theirs },
      )
      expect(code).toBe(0)
      const report = await analyzeAt(server, { protocol: 'http', argv: load })
      const cached = stdout.includes('Cache hit count')
      const ours = serverLines(sideOf(report), cached)
      expect(ours.map(rowKey).filter(Boolean).toSorted()).toEqual(serverRows(stdout).toSorted())

      const csvs = new Map([
        ['figures.csv', reportCsv(report, { verbose: argv.includes('--verbose-csv') })],
        ...composingCsvs(report).map(({ prefix, csv }) => [`${prefix}figures.csv`, csv] as const),
      ])
      const files = await readdir(theirs)
      expect([...csvs.keys()].toSorted()).toEqual([...files, ...[more].flat()].toSorted())
      for (const name of files) {
        const [header] = (await readFile(join(theirs, name), 'utf8')).split('\n')
        expect(csvs.get(name)?.split('\n')[0]).toBe(header)
      }
    })

    it('writes into a folder, where perf_analyzer loses the files of the models that are called', async () => {
      const shared = ['-m', 'twice', '-u', server.httpHost]
      const theirs = await mkdtemp(join(folder, 'lost-'))
      await analyzer.run(['-f', join(theirs, 'figures.csv'), '-s', '9999', '-p', '100', ...shared], {
        cwd: theirs,
      })
      expect(await readdir(theirs)).toEqual(['figures.csv'])

      const into = join(folder, 'made', 'figures.csv')
      const run = startProcess(process.execPath, [
        join(repository, 'src/cli/main.ts'),
        ...['analyze', ...shared, '-f', into, '--request-count', '10'],
      ])
      expect(await run.ended).toMatchObject({ code: 0 })
      expect((await readdir(join(folder, 'made'))).toSorted()).toEqual([
        'figures.csv',
        'identity_fp32_v1.figures.csv',
      ])
    })
  })
})

/** The part of a line that does not depend on figures. */
const rowKey = (line: string): string => line.replaceAll(/\d+/g, 'N').trim()

/** The rows of perf_analyzer's server block. */
const serverRows = (stdout: string): readonly string[] => {
  const [, block = ''] = /^ {2}Server: \n([\s\S]*?)\nInferences\/Second/m.exec(stdout) ?? []
  // With a cache of an ensemble's own it leaves out what the time consists of.
  const parts = ' (overhead N usec + queue N usec + cache hit/miss N usec)'
  return block
    .split('\n')
    .map(rowKey)
    .filter(Boolean)
    .map((row) => (row === 'Avg request latency: N usec' ? `${row}${parts}` : row))
}
