import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runAction, runPost } from './action-process.ts'
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

/** What comes of a suspicion, from its first job to the last, is in `act.test.ts`. */
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

  it('is red when one of the legs is missing', async () => {
    await setSleep(triton, 26)
    const run = pullRequestRun(github, github.add.pull())
    const first = await runJob(run, 'gate')
    const leg = await runJob(run, 'again', { runner: 1, of: 2 })
    expect(leg).toMatchObject({ code: 0, outputs: { verdict: 'measured' }, summary: '' })
    expect(await runPost(leg)).toMatchObject({ code: 0, output: '' })
    const verdict = await runJob(run, 'verdict')
    expect(verdict).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    expect(verdict.output).toMatch(/^::error.*2 of 3 legs have measured/m)
    const [comment, ...others] = github.state.comments.filter(({ issue_number }) =>
      run.pull_requests.includes(issue_number),
    )
    expect(others).toEqual([])
    expect(verdict.outputs['comment-url']).toBe(first.outputs['comment-url'])
    for (const text of [verdict.summary, comment?.body]) {
      expect(text).toMatch(/^### ⛔/u)
      expect(text).toContain('2 of 3 legs have measured')
    }
    const stored = github.state.artifacts.filter(({ run_id }) => run_id === run.id).map(({ name }) => name)
    expect(stored.filter((name) => /^perf-gate-report\.resnet50\.(0|again-\d)\.a1$/.test(name))).toEqual([
      'perf-gate-report.resnet50.0.a1',
      'perf-gate-report.resnet50.again-1.a1',
    ])
    expect(await runPost(verdict)).toMatchObject({ code: 0, output: '' })
  })
})
