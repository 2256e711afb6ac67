import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { PullRequest } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runAction, runPost } from './action-process.ts'
import { finish, pushRun, runPushes } from './history.ts'

const venv = await requireReal()

const models = ['sleep', 'identity_fp32', 'failing', 'flaky', 'no_outputs', 'empty_outputs']
const baselineName = 'perf-gate-baseline.perf.yml.perf.0.a1'

/** A short run, for nobody looks at its figures; its windows may differ by as much as they like. */
const quick = { model: 'sleep', 'measurement-interval': '200', args: '--stability-percentage 1000' }

/** A port of the loopback interface on which nobody can listen. */
const nobody = '127.0.0.1:1'

describe.runIf(venv !== undefined)('the bundled action, when there is nothing to compare', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let pull: PullRequest | undefined
  /** A report as a run on main has stored it, and that run's id. */
  let stored: { readonly text: string; readonly runId: number }

  beforeAll(async () => {
    triton = await startTriton({ models })
    const main = await startGitHub()
    const [push] = await runPushes(main, 1, { ...quick, url: triton.httpHost })
    const artifact = main.state.artifacts.find(({ name }) => name === baselineName)
    stored = { text: artifact?.content.toString() ?? '', runId: push?.run.id ?? 0 }
    await main.close()
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    github = await startGitHub()
    pull = undefined
  })
  afterEach(() => github.close())

  /** A push to the pull request, which the first one opens. */
  const run = (inputs: Readonly<Record<string, string>>) => {
    pull ??= github.add.pull()
    return runAction(github, {
      run: pullRequestRun(github, pull),
      inputs: { ...quick, url: triton.httpHost, ...inputs },
    })
  }

  const comments = () => github.state.comments.map(({ body }) => body)

  it('says that nothing was compared without a baseline, and is red only on request', async () => {
    const ended = await run({})
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline', 'exit-code': '0' } })
    expect(comments()).toEqual([expect.stringMatching(/^### ⚪ Nothing was compared/)])
    expect(ended.summary).toMatch(/^### ⚪ Nothing was compared/)
    const strict = await run({ 'on-missing-baseline': 'fail' })
    expect(strict).toMatchObject({ code: 6, outputs: { verdict: 'no-baseline', 'exit-code': '6' } })
    expect(strict.output.match(/^::error::.*$/gm)).toHaveLength(1)
  })

  const unusable = [
    ['no server', () => ({ url: nobody, 'server-timeout': '1' }), 'connection refused'],
    ['the metrics port', () => ({ url: triton.metricsHost }), 'not a Triton'],
    ['the gRPC port', () => ({ url: triton.grpcHost }), 'use -i grpc'],
    ['a model it does not know', () => ({ model: 'resnet' }), "does not know model 'resnet'"],
    ['a model that fails every request', () => ({ model: 'failing' }), 'HTTP 500: boom'],
    ['a model that answers without its output', () => ({ model: 'no_outputs' }), 'OUTPUT0'],
    ['a model whose output is empty under HTTP 200', () => ({ model: 'empty_outputs' }), 'OUTPUT0'],
    ['an empty output over gRPC', () => ({ model: 'empty_outputs', ...overGrpc() }), 'OUTPUT0'],
  ] as const
  const overGrpc = () => ({ protocol: 'grpc', url: triton.grpcHost })

  it.each(unusable)('is red at once with exit code 4, in one clear line: %s', async (_, inputs, words) => {
    const ended = await run(inputs())
    expect(ended.code).toBe(4)
    expect(ended.outputs).toMatchObject({
      verdict: 'invalid',
      'exit-code': '4',
      rows: '[]',
      'report-path': '',
    })
    const errors = ended.output.match(/^::error.*$/gm)
    expect(errors).toEqual([expect.stringContaining(words)])
    expect(comments()).toEqual([expect.stringMatching(/^### ⛔ .*nothing was judged/)])
    expect(ended.summary).toMatch(/^### ⛔ .*nothing was judged/)
    expect(github.state.artifacts).toEqual([])
    expect((await runPost(ended)).code).toBe(0)
  })

  it('is red with exit code 5 when requests fail in the middle, and names the first error', async () => {
    // Its every third request fails, and the first one of a run must not be it.
    await triton.unload('flaky')
    await triton.load('flaky')
    const ended = await run({ model: 'flaky' })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    for (const text of [ended.output, ended.summary, ...comments()])
      expect(text).toMatch(/requests failed .*HTTP 500: boom/)
    expect(ended.outputs['report-path']).not.toBe('')
  })

  it('never stores what cannot be used', async () => {
    await triton.unload('flaky')
    await triton.load('flaky')
    const [push] = await runPushes(github, 1, { ...quick, model: 'flaky', url: triton.httpHost })
    expect(push?.code).toBe(5)
    expect(github.state.artifacts.map(({ name }) => name)).not.toContain(baselineName)
  })

  /** A finished run on main that has stored this. */
  const addBaseline = (text: string) => {
    const run = pushRun(github)
    github.add.artifact({ run, name: baselineName, content: text.replaceAll(`${stored.runId}`, `${run.id}`) })
    finish(run)
    return run
  }

  it('compares with the baseline that is there', async () => {
    const { id } = addBaseline(stored.text)
    const ended = await run({})
    expect(ended.output).toContain(`Baseline run ${id}`)
    expect(ended.outputs['worst-change']).not.toBe('')
  })

  it.each([
    ['NaN', /"p95": [\d.]+/g, '"p95": NaN'],
    ['null', /"p95": [\d.]+/g, '"p95": null'],
    ['a negative latency', /"p95": [\d.]+/g, '"p95": -1'],
    ['no success', /"succeeded": \d+/g, '"succeeded": 0'],
  ])('leaves out a baseline that holds %s, and calls it no baseline', async (_, pattern, replacement) => {
    expect(stored.text).toMatch(pattern)
    const { id } = addBaseline(stored.text.replaceAll(pattern, replacement))
    const ended = await run({})
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline', 'worst-change': '' } })
    expect(ended.summary).toMatch(/^### ⚪ Nothing was compared/)
    expect(ended.summary).toContain(`run ${id}`)
    expect(ended.summary).not.toMatch(/🟢|passed/)
  })

  it.each(['pull_request_target', 'issue_comment', 'workflow_run'])('refuses %s', async (event) => {
    const refused = github.add.run({ event, status: 'in_progress' })
    const ended = await runAction(github, { run: refused, inputs: { ...quick, url: triton.httpHost } })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid', 'exit-code': '3' } })
    expect(ended.output.match(/^::error.*$/gm)).toEqual([expect.stringContaining(event)])
    expect(github.requests).toEqual([])
  })

  it('refuses bad inputs, all of them in one go', async () => {
    const ended = await run({ model: '', 'batch-size': 'many', percentile: '200' })
    expect(ended.code).toBe(3)
    for (const name of ['model', 'batch-size', 'percentile']) expect(ended.summary).toContain(name)
  })
})
