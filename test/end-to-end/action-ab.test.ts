import { readFile } from 'node:fs/promises'
import { describe, expect, it, type TestContext, vi } from 'vitest'
import { basicToken } from '../../src/host/git.ts'
import { abInputs, abPull, type Files, sleepModel } from '../action/ab-pull.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runPost, type StartedAction, startAction } from './action-process.ts'
import { runPushes } from './history.ts'
import { interrupt } from './started-process.ts'

const venv = await requireReal()

/** Up to forty blocks of more than two seconds, and loading, beside the others. */
vi.setConfig({ testTimeout: 240_000 })

/** A test's own server and GitHub: the tests run beside each other, since each waits most of the time. */
type Place = Pick<TestContext, 'onTestFinished'> & {
  readonly triton: RealTriton
  readonly github: FakeGitHub
  readonly areGone: () => Promise<boolean>
}

const place = async ({ onTestFinished }: TestContext): Promise<Place> => {
  const triton = await startTriton({ models: [] })
  onTestFinished(() => triton.stop())
  const github = await startGitHub()
  onTestFinished(() => github.close())
  const areGone = async (): Promise<boolean> => {
    const ready = ['sleep__base', 'sleep__candidate'].map((name) =>
      fetch(`${triton.httpUrl}/v2/models/${name}/ready`),
    )
    return (await Promise.all(ready)).every(({ ok }) => !ok)
  }
  return { triton, github, areGone, onTestFinished }
}

type Versions = { readonly base: Files; readonly head: Files }

const start = async (
  { triton, github, onTestFinished }: Place,
  versions: Versions,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StartedAction> => {
  const pull = await abPull(github, versions)
  onTestFinished(async () => {
    await pull.remove()
  })
  return startAction(github, {
    run: pull.run,
    workspace: pull.checkout.folder,
    inputs: {
      ...abInputs(triton),
      // Wide of what half the speed means, and of what a busy machine does to a sleeping model.
      thresholds: 'p50: +30%, throughput: -25%',
      // Enough for ten blocks and not for twenty, so that there is one look.
      'time-budget': '0.7',
      ...inputs,
    },
  })
}

describe.runIf(venv !== undefined)(
  'the bundled action with `compare: ab`, a real Triton and a real checkout',
  { concurrent: true },
  () => {
    it('fails a pull request that is twice as slow, in one comment, and leaves nothing on the server', async (context) => {
      const here = await place(context)
      const { github } = here
      const started = await start(here, { base: sleepModel(10), head: sleepModel(20) })
      const ended = await started.ended
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/^### 🔴 .*regression/u),
      ])
      expect(github.state.comments[0]?.body).toContain('`sleep`')
      const report = JSON.parse(await readFile(ended.outputs['report-path'] ?? '', 'utf8'))
      expect(report).toMatchObject({
        schema: 'triton-perf-gate/ab-report',
        state: 'complete',
        verdict: 'regression',
      })
      const shown = ended.output.replaceAll(/^::add-mask::.*$/gm, '')
      expect(shown).not.toContain(github.token)
      expect(shown).not.toContain(basicToken(github.token))
      expect(await here.areGone()).toBe(true)
      expect(await runPost(ended)).toMatchObject({ code: 0 })
    })

    it('does not turn a pull request red that changes only a comment, with both load orders', async (context) => {
      const { 'models/sleep/1/model.py': code, ...rest } = sleepModel(10)
      const head = { ...rest, 'models/sleep/1/model.py': `# Explained.\n${code}` }
      const here = await place(context)
      const inputs = { rounds: '2', 'time-budget': '1.5' }
      const started = await start(here, { base: sleepModel(10), head }, inputs)
      const ended = await started.ended
      expect(ended.code).toBe(0)
      expect(['pass', 'inconclusive']).toContain(ended.outputs['verdict'])
      const loads = [...ended.output.matchAll(/^Loaded (sleep__\w+)/gm)].map(([, name]) => name)
      expect(loads.slice(0, 4)).toEqual([
        'sleep__base',
        'sleep__candidate',
        'sleep__candidate',
        'sleep__base',
      ])
      expect(await here.areGone()).toBe(true)
    })

    it('decides what stored runs cannot', async (context) => {
      const here = await place(context)
      const { triton, github } = here
      // The runs on main find the model on the server.
      const files = sleepModel(10)
      await triton.load('sleep', {
        config: JSON.stringify({
          backend: 'python',
          input: [{ name: 'INPUT0', data_type: 'TYPE_FP32', dims: [4] }],
          output: [{ name: 'OUTPUT0', data_type: 'TYPE_FP32', dims: [4] }],
        }),
        'file:1/model.py': Buffer.from(files['models/sleep/1/model.py']!).toString('base64'),
      })
      const stored = { 'measurement-interval': '300', args: '--stability-percentage 100' }
      const target = { model: 'sleep', url: triton.httpHost, ...stored }
      await runPushes(github, 1, target)
      // A quarter more is less than one baseline run can show, and far more than an A/B can.
      const inputs = { ...stored, compare: 'stored', thresholds: 'p50: +5%, throughput: -5%' }
      const started = await start(here, { base: files, head: sleepModel(12.5) }, inputs)
      const ended = await started.ended
      await triton.unload('sleep')
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
      expect(ended.output).toMatch(/^Baseline run \d+/m)
      expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^### 🔴/u)])
      for (const text of [ended.summary, github.state.comments[0]?.body])
        expect(text).toContain('Stored runs could not decide (inconclusive)')
      const names = github.state.artifacts.map(({ name }) => name)
      expect(names.slice(3)).toEqual([
        'perf-gate-report.perf.yml.perf.0.a1',
        'perf-gate-ab.perf.yml.perf.0.a1',
        'perf-gate-report.perf.yml.perf.0.a1.html',
      ])
      expect(await here.areGone()).toBe(true)
    })

    it('takes both models away when the job is cancelled', async (context) => {
      const here = await place(context)
      const { github } = here
      const started = await start(here, { base: sleepModel(10), head: sleepModel(10, 'sleep') })
      await started.process.outputMatching(/Loaded sleep__candidate/)
      await interrupt(started.process, 'SIGINT', 'SIGTERM')
      const ended = await started.ended
      expect(ended).toMatchObject({ code: 130, outputs: { verdict: 'invalid' } })
      expect(github.state.comments).toEqual([])
      await expect.poll(here.areGone, { timeout: 20_000 }).toBe(true)
    })

    it('is red when the server dies in the middle', async (context) => {
      const here = await place(context)
      const versions = { base: sleepModel(10), head: sleepModel(20) }
      const started = await start(here, versions, { 'server-timeout': '20' })
      await started.process.outputMatching(/Warming up both versions/)
      await here.triton.stop()
      const ended = await started.ended
      expect([4, 5]).toContain(ended.code)
      expect(ended.outputs['verdict']).toBe('invalid')
    })
  },
)
