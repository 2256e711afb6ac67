import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type EndedAction, runAction, runPost } from './action-process.ts'
import { finish, pushRun } from './history.ts'
import { setSleep } from './sleep-model.ts'
import { repository } from './started-process.ts'

const venv = await requireReal()

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, string | number>> }
type Example = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> }

/** What the example's jobs give the action, by job. */
const example = async (): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const text = await readFile(path.join(repository, '.github/examples/second-stage.yml'), 'utf8')
  const { jobs } = parse(text) as Example
  return Object.fromEntries(
    Object.entries(jobs).map(([job, { steps }]) => {
      const inputs = steps.find(({ uses }) => uses?.startsWith('triton-perf-gate/'))?.with ?? {}
      return [job, Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))]
    }),
  )
}

describe.runIf(venv !== undefined)('the bundled action in two stages, on a real Triton', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let given: Awaited<ReturnType<typeof example>>

  beforeAll(async () => {
    triton = await startTriton({ models: ['sleep'] })
    github = await startGitHub()
    given = await example()
    // One run on main: a change must be near a half before it is shown.
    await setSleep(triton, 20)
    const run = pushRun(github)
    const inputs = { ...target(), suite: 'resnet50', args: '--stability-percentage 50' }
    expect((await runAction(github, { run, inputs })).code).toBe(0)
    finish(run)
  })
  afterAll(async () => {
    await triton?.stop()
    await github?.close()
  })

  const target = () => ({ model: 'sleep', url: triton.httpHost, 'measurement-interval': '480' })

  /** Runs the example's job with the model and the server of this test. */
  const runJob = (
    run: WorkflowRun,
    job: string,
    matrix?: { readonly runner: number; readonly of: number },
  ) => {
    const { model, 'concurrency-range': _, 'baseline-workflows': __, ...own } = given[job] ?? {}
    const inputs = {
      ...own,
      ...(model === undefined ? {} : { ...target(), args: '--stability-percentage 50' }),
      ...(matrix && { leg: own['leg']?.replace(/\$\{\{ matrix\.runner \}\}/, String(matrix.runner)) ?? '' }),
      ...(matrix && { legs: String(matrix.of) }),
    }
    return runAction(github, { run, job, inputs })
  }

  const legs = async (run: WorkflowRun): Promise<readonly EndedAction[]> => [
    await runJob(run, 'again', { runner: 1, of: 2 }),
    await runJob(run, 'again', { runner: 2, of: 2 }),
  ]

  it('measures again, and judges all legs in the one comment of the first', async () => {
    await setSleep(triton, 26)
    const run = pullRequestRun(github, github.add.pull())
    const first = await runJob(run, 'gate')
    // Whether 30 % more are suspected over a single baseline run depends on what else the machine does.
    expect(first.code).toBe(0)
    expect(first.outputs['suspected']).toMatch(/^(true|false)$/)

    await setSleep(triton, 60)
    for (const leg of await legs(run)) {
      expect(leg).toMatchObject({ code: 0, outputs: { verdict: 'measured' }, summary: '' })
      expect(await runPost(leg)).toMatchObject({ code: 0, output: '' })
    }
    const verdict = await runJob(run, 'verdict')
    expect(verdict).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    for (const leg of ['0', 'again-1', 'again-2'])
      expect(verdict.output).toContain(`Leg '${leg}', attempt 1: sleep`)
    expect(await runPost(verdict)).toMatchObject({ code: 0, output: '' })
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toMatch(/^### 🔴/u)
    expect(verdict.outputs['comment-url']).toBe(first.outputs['comment-url'])
  })

  it('is red when one of the legs is missing', async () => {
    await setSleep(triton, 26)
    const run = pullRequestRun(github, github.add.pull())
    await runJob(run, 'gate')
    await runJob(run, 'again', { runner: 1, of: 2 })
    const verdict = await runJob(run, 'verdict')
    expect(verdict).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    expect(verdict.summary).toContain('2 of 3 legs have measured')
  })
})
