import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionPorts } from '../../src/action/run-action.ts'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Files, sleepModel } from './ab-pull.ts'
import { type Ended, measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('a pull request whose models are sent to a server without any', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let workspace: string

  beforeAll(async () => {
    triton = await startTriton({ models: [] })
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    github = await startGitHub()
    workspace = await mkdtemp(path.join(tmpdir(), 'upload-story-'))
  })
  afterEach(async () => {
    expect(await ready('sleep', 'other')).toEqual([])
    await rm(workspace, { recursive: true })
    await github.close()
  })

  const ready = async (...names: readonly string[]): Promise<readonly string[]> => {
    const answers = await Promise.all(names.map((name) => fetch(`${triton.httpUrl}/v2/models/${name}/ready`)))
    return names.filter((_, place) => answers[place]!.ok)
  }

  /** Runs the action on a checkout of these files; `seen` are the models that were there during each measurement. */
  const run = async (
    files: Files,
    { inputs = {}, analyze = measured(), ...options }: Partial<Parameters<typeof runOnce>[1]> = {},
  ): Promise<Ended & { readonly seen: readonly (readonly string[])[] }> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(workspace, name)), { recursive: true })
      await writeFile(path.join(workspace, name), text)
    }
    const seen: (readonly string[])[] = []
    const watched: ActionPorts['analyze'] = async (plan, ports) => {
      seen.push(await ready('sleep', 'other'))
      return analyze(plan, ports)
    }
    const ended = await runOnce(github, {
      run: pullRequestRun(github, github.add.pull()),
      ...options,
      analyze: watched,
      inputs: {
        model: 'sleep',
        url: triton.httpHost,
        'grpc-url': triton.grpcHost,
        'upload-models': 'models',
        fallback: 'none',
        ...inputs,
      },
      env: { GITHUB_WORKSPACE: workspace, ...options.env },
    })
    return { ...ended, seen }
  }

  const sent = (log: string): readonly string[] =>
    [...log.matchAll(/^Loading \S+ as (\w+):/gm)].map(([, name = '']) => name)

  it('has each there while a scenario needs it, sent once for all that do', async () => {
    const scenario = (name: string, model: string) => `- { name: ${name}, model: ${model} }\n`
    const config = `scenarios:\n${scenario('one', 'sleep')}${scenario('two', 'sleep')}${scenario('three', 'other')}`
    const files = { ...sleepModel(10), ...sleepModel(10, 'other'), '.github/perf-gate.yml': config }
    const ended = await run(files, { inputs: { model: '', fallback: 'ab' } })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.seen).toEqual([['sleep'], ['sleep'], ['other']])
    expect(sent(ended.log)).toEqual(['sleep', 'other'])
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).not.toContain('as the server has it')
    // What would follow stored runs that do not decide is of one scenario.
    expect(github.state.comments[0]?.body).toContain('this job has 3')
  })

  it('is measured with `role: measure`', async () => {
    const ended = await run(sleepModel(10), { inputs: { role: 'measure', suite: 'sleep' } })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'measured' } })
    expect(ended.seen).toEqual([['sleep']])
    expect(github.state.artifacts.map(({ name }) => name)).toContain('perf-gate-report.sleep.0.a1')
  })

  it('goes on without a scenario whose model does not load, and cannot pass', async () => {
    const config = 'scenarios:\n- { name: one, model: sleep }\n- { name: two, model: other }\n'
    const broken = { ...sleepModel(10), 'models/sleep/1/model.py': 'raise ValueError("no such weights")' }
    const files = { ...broken, ...sleepModel(10, 'other'), '.github/perf-gate.yml': config }
    const ended = await run(files, { inputs: { model: '' } })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.seen).toEqual([['other']])
    expect(github.state.comments[0]?.body).toContain('no such weights')
  })

  it('ends with exit code 4 and Triton’s reason when the model does not load', async () => {
    const broken = { ...sleepModel(10), 'models/sleep/1/model.py': 'raise ValueError("no such weights")' }
    const ended = await run(broken)
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4' } })
    expect(ended.log).toMatch(/models\/sleep does not load: .*no such weights/)
    expect(ended.log).toContain(triton.grpcHost)
    expect(ended.seen).toEqual([])
    expect(github.state.comments).toEqual([
      expect.objectContaining({ body: expect.stringContaining('nothing was judged') }),
    ])
  })

  it('ends with exit code 4 where the server is not reached over gRPC', async () => {
    const inputs = { 'grpc-url': '127.0.0.1:1', 'server-timeout': '1' }
    const ended = await run(sleepModel(10), { inputs, clock: monotonicClock })
    expect(ended.code).toBe(4)
    expect(ended.log).toContain('connection refused')
    expect(ended.seen).toEqual([])
  })

  it('is taken away when the measurement fails', async () => {
    const ended = await run(sleepModel(10), {
      analyze: () => Promise.reject(new Failure('first-inference-failed', 'the first inference failed')),
    })
    expect(ended.code).toBe(4)
    expect(ended.seen).toEqual([['sleep']])
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ 'upload-models': 'serving' }, "holds no folder 'sleep'"],
    [{ 'upload-models': '..' }, 'outside the workspace'],
    [{ url: 'https://localhost:8000' }, 'upload-models: got an https:// url'],
    [
      {
        role: 'measure',
        suite: 'x',
        'concurrency-range': '2',
        args: '--shard 0/2 --start-at 2026-11-23T00:10:00Z',
      },
      'upload-models: got --shard',
    ],
  ])('ends with exit code 3 for the inputs %j', async (inputs, named) => {
    const ended = await run(sleepModel(10), { inputs })
    expect(ended.code).toBe(3)
    expect(ended.log).toContain(named)
    expect(ended.seen).toEqual([])
  })
})
