import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionPorts } from '../../src/action/run-action.ts'
import { type GateResult, overallVerdict, type Verdict } from '../../src/compare/verdict.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { newAuthority } from '../fakes/certificate-authority.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { fullAbReport } from '../report/full-ab-report.ts'
import { type AbPull, abInputs, abPull, type Files, sleepModel } from './ab-pull.ts'
import { type Ended, measured, runOnce } from './action-run.ts'

const venv = await requireReal()

/** What an A/B came to, as far as the action looks at it. */
const resultOf = (verdict: Verdict, faults: readonly string[] = []): GateResult => {
  const rows = [
    {
      model: 'sleep',
      level: { mode: 'concurrency', value: 1 },
      threshold: { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0 },
      verdict,
      ...(verdict === 'regression' ? { change: 0.1 } : {}),
      reason: 'as the test has it',
    } as const,
  ]
  return {
    verdict: overallVerdict(rows, faults),
    rows,
    faults,
    softDifferences: [],
    excluded: [],
    notes: [],
    baselineRuns: 1,
  }
}

describe.runIf(venv !== undefined)('a pull request whose model is compared side by side', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let pull: AbPull

  beforeAll(async () => {
    triton = await startTriton({ models: [] })
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    github = await startGitHub()
  })
  afterEach(async () => {
    await pull.remove()
    await github.close()
  })

  const isReady = async (model: string): Promise<boolean> =>
    (await fetch(`${triton.httpUrl}/v2/models/${model}/ready`)).ok

  /** Runs the action for the pull request; `seen` are the models that were there while both were compared. */
  const run = async (
    files: { readonly base: Files; readonly head: Files },
    {
      inputs = {},
      verdict = 'pass',
      ...options
    }: Partial<Parameters<typeof runOnce>[1]> & { readonly verdict?: Verdict } = {},
  ): Promise<Ended & { readonly seen: readonly string[] }> => {
    pull = await abPull(github, files)
    const seen: string[] = []
    const runAb: ActionPorts['runAb'] = async (plan) => {
      const names = [plan.a, plan.b].map((side) => side.plan.model.name)
      // What stored runs needed must not take part.
      for (const name of ['sleep', ...names]) if (await isReady(name)) seen.push(name)
      return {
        result: resultOf(verdict),
        report: fullAbReport(),
      }
    }
    const ended = await runOnce(github, {
      run: pull.run,
      runAb,
      ...options,
      inputs: { ...abInputs(triton), ...inputs },
      env: { GITHUB_WORKSPACE: pull.checkout.folder, ...options.env },
    })
    return { ...ended, seen }
  }

  const comments = (): readonly string[] => github.state.comments.map(({ body }) => body)
  const changed = { base: sleepModel(10), head: sleepModel(20) }

  it('has both versions loaded meanwhile, one comment, and nothing left on the server', async () => {
    const ended = await run(changed)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'exit-code': '0' } })
    expect(ended.seen).toEqual(['sleep__base', 'sleep__candidate'])
    expect(await Promise.all([...ended.seen, 'sleep'].map(isReady))).toEqual([false, false, false])
    expect(comments()).toEqual([expect.stringContaining('no regression in 1 check')])
    expect(comments()[0]).toContain(pull.base.slice(0, 7))
    expect(ended.log).toContain(`Fetching commit ${pull.base}`)
    expect(await readFile(ended.outputs['report-path'] ?? '', 'utf8')).toContain('ab-report')
    expect(github.state.artifacts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^perf-gate-ab\.perf\.yml\.perf\.0\.a1$/)]),
    )
  })

  it('sends both versions over TLS when the server asks for it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ab-story-tls-'))
    const authority = newAuthority()
    const { cert, key } = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] })
    const [ca, certFile, keyFile] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => path.join(folder, name))
    await writeFile(ca!, authority.cert)
    await writeFile(certFile!, cert)
    await writeFile(keyFile!, key)
    const args = ['--grpc-use-ssl=true', `--grpc-server-cert=${certFile}`, `--grpc-server-key=${keyFile}`]
    const secured = await startTriton({ models: [], args })
    try {
      const inputs = {
        protocol: 'grpc',
        url: secured.grpcHost,
        'grpc-url': '',
        args: `--ssl-grpc-use-ssl --ssl-grpc-root-certifications-file ${ca}`,
      }
      const ended = await run(changed, { inputs })
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(ended.log).toContain('Loaded sleep__candidate')
    } finally {
      await secured.stop()
      await rm(folder, { recursive: true })
    }
  })

  it('is red with a regression', async () => {
    expect(await run(changed, { verdict: 'regression' })).toMatchObject({
      code: 1,
      outputs: { verdict: 'regression' },
    })
    expect(comments()).toEqual([expect.stringContaining('🔴')])
  })

  it('is not red with a regression that was accepted in its scenario', async () => {
    const file = {
      '.github/perf-gate.yml': `scenarios: [{ name: batch, model: sleep }]
waivers: [{ model: sleep, scenario: batch, metric: p95, up-to: +50%, until: 2026-12-31, reason: a larger model }]
`,
    }
    const ended = await run(
      { base: { ...changed.base, ...file }, head: { ...changed.head, ...file } },
      { verdict: 'regression', inputs: { model: '' } },
    )
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(JSON.parse(ended.outputs['rows'] ?? '')).toMatchObject([{ scenario: 'batch' }])
    expect(comments()[0]).toContain('a larger model')
  })

  it('is never red for the same files, and says that they are', async () => {
    const same = { base: sleepModel(10), head: { ...sleepModel(10), 'README.md': 'another change' } }
    const ended = await run(same, { verdict: 'regression' })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive' } })
    expect(comments()[0]).toContain('same in both commits')
  })

  it('has nothing to compare with when the model is new', async () => {
    const ended = await run({ base: { 'README.md': 'nothing yet' }, head: sleepModel(10) })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline', 'report-path': '' } })
    expect(ended.seen).toEqual([])
    expect(comments()[0]).toMatch(
      /Nothing was compared: the base commit [0-9a-f]{7} has no directory models\/sleep/,
    )
  })

  it('has nothing to compare with on the first commit of a default branch', async () => {
    const first = github.add.commit({ parents: [] })
    const push = github.add.run({ head_sha: first.sha, status: 'in_progress' })
    const ended = await run(changed, { run: push })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline', 'report-path': '' } })
    expect(ended.seen).toEqual([])
    expect(ended.summary).toMatch(/Nothing was compared: the commit [0-9a-f]{7} is the first one/)
  })

  it('is red when the model is new and that is asked for', async () => {
    const ended = await run(
      { base: { 'README.md': 'nothing yet' }, head: sleepModel(10) },
      { inputs: { 'on-missing-baseline': 'fail' } },
    )
    expect(ended.code).toBe(6)
  })

  it.each<[string, Files, RegExp]>([
    [
      'does not load',
      { ...sleepModel(20), 'models/sleep/1/model.py': 'raise ValueError("no such weights")' },
      /of the checkout does not load: .*no such weights/,
    ],
    [
      'has a configuration with an error',
      { ...sleepModel(20), 'models/sleep/config.pbtxt': 'backend: "python"\nmax_batch: 4' },
      /config\.pbtxt, line 2, column 1: got "max_batch", expected a field of ModelConfig/,
    ],
    [
      'is an ensemble',
      { ...sleepModel(20), 'models/sleep/config.pbtxt': 'platform: "ensemble"' },
      /it is an ensemble/,
    ],
  ])('ends with exit code 4 and the reason when its model %s', async (_, head, message) => {
    const ended = await run({ base: sleepModel(10), head })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4' } })
    expect(ended.log).toMatch(message)
    expect(comments()).toEqual([expect.stringContaining('nothing was judged')])
    expect(ended.seen).toEqual([])
    expect(await isReady('sleep__base')).toBe(false)
  })

  it('takes both models away when the comparison fails', async () => {
    const ended = await run(changed, {
      runAb: () => Promise.reject(new Failure('first-inference-failed', 'the first inference failed')),
    })
    expect(ended.code).toBe(4)
    expect([await isReady('sleep__base'), await isReady('sleep__candidate')]).toEqual([false, false])
  })

  it('takes both models away when it is interrupted, and says nothing in the pull request', async () => {
    const controller = new AbortController()
    const ended = await run(changed, {
      interruption: { signal: controller.signal, exitCode: () => 130 },
      runAb: async () => {
        controller.abort()
        return { result: resultOf('pass'), report: fullAbReport() }
      },
    })
    expect(ended).toMatchObject({ code: 130, outputs: { verdict: 'invalid' } })
    expect(comments()).toEqual([])
    await expect.poll(() => isReady('sleep__base')).toBe(false)
    await expect.poll(() => isReady('sleep__candidate')).toBe(false)
  })

  it.each([
    [{ 'upload-models': '../models' }, 'outside the workspace'],
    [{ 'upload-models': 'serving' }, "holds no folder 'sleep'"],
    [{ 'upload-models': '' }, 'upload-models'],
    [{ args: '--bls-composing-models a' }, '--bls-composing-models'],
  ])('ends with exit code 3 for the inputs %j', async (inputs, named) => {
    const ended = await run(changed, { inputs })
    expect(ended.code).toBe(3)
    expect(ended.log).toContain(named)
    expect(ended.seen).toEqual([])
  })

  describe('after stored runs', () => {
    const stored = { compare: 'stored' }

    it('decides what they could not', async () => {
      const ended = await run(changed, { inputs: stored, verdict: 'regression' })
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
      expect(ended.seen).toEqual(['sleep__base', 'sleep__candidate'])
      expect(comments()[0]).toContain('Stored runs could not decide (no-baseline)')
      expect(await readFile(ended.outputs['report-path'] ?? '', 'utf8')).toContain(
        '"triton-perf-gate/report"',
      )
    })

    it.each<[string, Partial<Parameters<typeof run>[1] & object>, Partial<typeof changed>, string]>([
      ['is not wanted', { inputs: { ...stored, fallback: 'none' } }, {}, ''],
      ['has no models to send', { inputs: { ...stored, 'upload-models': '' } }, {}, ''],
      [
        'would compare the same files',
        { inputs: stored },
        { head: { ...sleepModel(10), Dockerfile: 'FROM other' } },
        'same in both commits',
      ],
      ['has no base', { inputs: stored }, { base: { 'README.md': '' } }, 'has no directory models/sleep'],
      [
        'has a base that does not load',
        { inputs: stored },
        { base: { ...sleepModel(20), 'models/sleep/1/model.py': 'raise ValueError("no weights")' } },
        'no weights',
      ],
    ])('leaves their result as it is when it %s', async (_, options, files, note) => {
      const ended = await run({ ...changed, ...files }, options)
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
      expect(ended.seen).toEqual([])
      expect(comments()).toHaveLength(1)
      expect(comments()[0]?.replaceAll('&#95;', '_')).toContain(note)
    })

    it('leaves their result as it is when what it measured cannot be used', async () => {
      const runAb = async () => ({
        result: resultOf('invalid', ['5 of 10 requests failed']),
        report: fullAbReport(),
      })
      const ended = await run(changed, { inputs: stored, runAb })
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
      expect(comments()[0]).toContain('5 of 10 requests failed')
    })

    it('is not needed when they decide', async () => {
      const invalid = measured({ requests: 100, failed: 50 })
      const ended = await run(changed, { inputs: stored, analyze: invalid })
      expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
      expect(ended.seen).toEqual([])
    })
  })
})
