import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseAb } from '../../src/plan/parse-ab-plan.ts'
import { gateText } from '../../src/present/gate-text.ts'
import { writeAbReport } from '../../src/report/write-ab-report.ts'
import { runAb } from '../../src/run/ab.ts'
import type { AbProgress } from '../../src/run/ab-ports.ts'
import { floats, post } from '../real/plain-infer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { successesOf } from './analyze-real.ts'

const venv = await requireReal()
const modelFiles = join(import.meta.dirname, '../real/models')

/** Models that take so many milliseconds, one request at a time. */
const writeSleepers = async (repository: string, models: Readonly<Record<string, number>>): Promise<void> => {
  const config = await readFile(join(modelFiles, 'sleep.pbtxt'), 'utf8')
  const code = await readFile(join(modelFiles, 'sleep.py'))
  for (const [name, ms] of Object.entries(models)) {
    await mkdir(join(repository, name, '1'), { recursive: true })
    await writeFile(join(repository, name, 'config.pbtxt'), config.replace('"20"', `"${ms}"`))
    await writeFile(join(repository, name, '1/model.py'), code)
  }
}

type Trial = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AbProgress) => void
}

const compare = async (argv: readonly string[], { signal, onProgress }: Trial = {}) => {
  const outcome = await runAb(parseAb(parseArgv(argv, ['ab'])), {
    clock: monotonicClock,
    signal: signal ?? new AbortController().signal,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  expect(() => writeAbReport(outcome.report)).not.toThrow()
  const view = { result: outcome.result, candidates: [], baselines: [], ab: outcome.report, now: '' }
  return { ...outcome, text: gateText(view, { colour: false }) }
}

const failureOf = async (argv: readonly string[]): Promise<unknown> =>
  compare(argv).then(
    () => undefined,
    (error: unknown) => error,
  )

const slow = { timeout: 240_000 }

/** Minutes: enough for ten blocks and not for twenty, so that there is one look. */
const oneLook = ['--time-budget', '0.7']

describe.runIf(venv !== undefined)('an A/B on real Tritons', () => {
  const sleepers = { base: 8, same: 8, slower: 14 }
  let repository: string
  let one: RealTriton
  let other: RealTriton
  let odd: RealTriton

  beforeAll(async () => {
    repository = await mkdtemp(join(tmpdir(), 'ab-models-'))
    await writeSleepers(repository, sleepers)
    const models = Object.keys(sleepers)
    ;[one, other, odd] = await Promise.all([
      startTriton({ models, repository }),
      startTriton({ models, repository }),
      startTriton({ models: ['identity_fp32', 'flaky'] }),
    ])
  })

  afterAll(async () => {
    await Promise.all([one?.stop(), other?.stop(), odd?.stop()])
    await rm(repository, { recursive: true, force: true })
  })

  // The first four wait most of the time, so they run beside each other; no two of them ask one model of one server.
  it.concurrent('does not call the same model a regression, over HTTP on one server', slow, async () => {
    const before = await successesOf(one, 'base')
    const { result, report, text } = await compare([
      ...['--a', `${one.httpHost}/base`, '--b', `${one.httpHost}/same/1`],
      ...['--concurrency-range', '2'],
      ...oneLook,
    ])
    expect(['pass', 'inconclusive', 'improvement']).toContain(result.verdict)
    expect(report).toMatchObject({ state: 'complete', verdict: result.verdict, faults: [] })
    const [level] = report.levels
    expect(level?.blocks).toHaveLength(10)
    const { a, b } = level!.evidence
    expect([a.failed, b.failed, a.serverRestarted, b.serverRestarted]).toEqual([0, 0, false, false])
    expect(a.serverSucceeded).toBe(a.succeeded)
    expect(b.serverSucceeded).toBe(b.succeeded)
    // The first inference and the warm-up are none of it.
    expect(await successesOf(one, 'base')).toBeGreaterThan(before + a.succeeded)
    expect(result.rows.map(({ threshold }) => threshold.metric)).toEqual(
      expect.arrayContaining(['p95', 'throughput']),
    )
    for (const row of result.rows) {
      expect(row).toMatchObject({ model: 'same', level: { mode: 'concurrency', value: 2 } })
      expect(Math.abs(row.change!)).toBeLessThan(0.5)
    }
    expect(text).toContain('Noise of this machine')
    expect(text).toMatch(/base is base at .*candidate is same version 1 at/s)
  })

  it.concurrent('finds a slower model, over gRPC on two servers', slow, async () => {
    const { result, report, text } = await compare([
      ...['--a', `${other.grpcHost}/base`, '--b', `${one.grpcHost}/slower`],
      ...['-i', 'grpc'],
      ...oneLook,
    ])
    expect(result.verdict).toBe('regression')
    expect(report.levels[0]!.blocks).toHaveLength(10)
    const p = result.rows.find(({ threshold }) => threshold.metric === 'throughput')
    expect(p).toMatchObject({ verdict: 'regression' })
    expect(p?.change).toBeLessThan(-0.2)
    expect(text).toContain('regression')
    expect(text).toContain('triton-perf-gate ab --a')
  })

  it.concurrent('cannot be used with requests that fail, however fast they are', slow, async () => {
    // Every third request fails, whoever sent it: go on from one that did.
    while ((await post(odd, 'flaky', { INPUT0: floats([16]) })).ok);
    const { result, report, text } = await compare([
      ...['--a', `${odd.httpHost}/identity_fp32`, '--b', `${odd.httpHost}/flaky`],
    ])
    expect(result.verdict).toBe('invalid')
    expect(report.levels[0]!.blocks).toHaveLength(1)
    expect(result.faults).toEqual([expect.stringMatching(/requests to the candidate failed/)])
    expect(report.levels[0]!.evidence.b.failureTexts).toMatchObject({
      'server-error': [expect.stringMatching(/boom/)],
    })
    expect(text).toContain('boom')
  })

  it.concurrent('keeps what it has when the server is killed', slow, async () => {
    const victim = await startTriton({ models: ['same'], repository })
    try {
      const { result, report } = await compare(
        ['--a', `${other.httpHost}/same`, '--b', `${victim.httpHost}/same`],
        {
          onProgress: (progress) => {
            if (progress.kind === 'block' && progress.block === 2) victim.kill('SIGKILL')
          },
        },
      )
      expect(result.verdict).toBe('invalid')
      expect(report.levels[0]!.blocks.length).toBeGreaterThanOrEqual(2)
      expect(Object.keys(report.levels[0]!.evidence.b.failureTexts)).toEqual(['connection'])
    } finally {
      await victim.stop()
    }
  })

  it.each([
    ['an unknown model', 'nope', 'model-not-found'],
    ['an unknown version', 'same/7', 'model-not-found'],
  ])('refuses %s', async (_, model, code) => {
    const failure = await failureOf(['--a', `${one.httpHost}/base`, '--b', `${one.httpHost}/${model}`])
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code, exitCode: 4 })
  })

  it('ends soon when it is interrupted, and says so', { timeout: 120_000 }, async () => {
    const abort = new AbortController()
    const { result, report, text } = await compare(
      ['--a', `${one.httpHost}/base`, '--b', `${one.httpHost}/same`, '--concurrency-range', '1:2'],
      {
        signal: abort.signal,
        onProgress: (progress) => {
          if (progress.kind === 'block' && progress.block === 2) abort.abort()
        },
      },
    )
    expect(report.state).toBe('interrupted')
    expect(report.levels).toHaveLength(1)
    expect(report.levels[0]!.blocks).toHaveLength(2)
    expect(result.verdict).toBe('inconclusive')
    expect(text).toContain('interrupted')
  })
})

describe('an A/B that cannot be', () => {
  const sides = ['--a', '127.0.0.1:1/m', '--b', '127.0.0.1:1/m']

  it('is refused when it does not fit its time, before anything is sent', async () => {
    expect(await failureOf([...sides, '--time-budget', '0.4'])).toMatchObject({
      code: 'plan-too-long',
      exitCode: 3,
      message: expect.stringMatching(/at least 28 s .* is 24 s/),
    })
  })

  it('is refused with two rounds where nobody can load the models anew', async () => {
    expect(await failureOf([...sides, '--rounds', '2'])).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('--rounds'),
    })
  })
})
