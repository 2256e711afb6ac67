import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { abPull, sleepModel } from '../action/ab-pull.ts'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { ScriptedFailure } from '../fakes/github/scripted-failure.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type ActionStep, type EndedAction, runAction, startAction } from './action-process.ts'
import { runPushes } from './history.ts'
import { setSleep } from './sleep-model.ts'

const venv = await requireReal()

/** How long an inference takes. What the pull requests have is `usual`; at first the model is slow. */
const milliseconds = { slow: 20, fast: 2, usual: 10 }
type Speed = keyof typeof milliseconds

const slot = 'perf.yml.perf.0'

describe.runIf(venv !== undefined)('the bundled action, whatever happens on GitHub’s side', () => {
  let triton: RealTriton
  let github: FakeGitHub
  /** A report of each speed as a run on main has stored it, and that run's id. */
  const stored = new Map<Speed, { readonly text: string; readonly runId: number }>()

  beforeAll(async () => {
    triton = await startTriton({ models: ['sleep'] })
    for (const speed of ['slow', 'fast', 'usual'] as const) {
      if (speed !== 'slow') await setSleep(triton, milliseconds[speed])
      const main = await startGitHub()
      const [push] = await runPushes(main, 1, inputs())
      const artifact = main.state.artifacts.find(({ name }) => name === `perf-gate-baseline.${slot}.a1`)
      stored.set(speed, { text: artifact?.content.toString() ?? '', runId: push?.run.id ?? 0 })
      await main.close()
    }
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    github = await startGitHub()
  })
  afterEach(() => github.close())

  /** A run of half a second. Its thresholds are wide of what a busy machine does to a sleeping model, and the speeds are wide of them. */
  const inputs = () => ({
    model: 'sleep',
    url: triton.httpHost,
    'measurement-interval': '100',
    thresholds: 'p50: +120%, throughput: -65%',
    args: '--stability-percentage 1000',
    'check-run': 'always',
  })

  type Stored = { readonly run?: Partial<WorkflowRun>; readonly artifact?: Partial<ArtifactSeed> }

  /** Four runs on main, each of which has stored the report of that speed. */
  const storeRuns = (
    speed: Speed = 'usual',
    { run: fields = {}, artifact = {} }: Stored = {},
  ): readonly WorkflowRun[] =>
    Array.from({ length: 4 }, () => {
      const run = github.add.run({ head_sha: github.add.commit().sha, ...fields })
      const { text = '', runId = 0 } = stored.get(speed) ?? {}
      const content = text.replaceAll(`${runId}`, `${run.id}`)
      github.add.artifact({ run, name: `perf-gate-baseline.${slot}.a1`, content, ...artifact })
      return run
    })

  type Push = Partial<Omit<ActionStep, 'inputs'>> & { readonly inputs?: ActionStep['inputs'] }

  /** The step of a push to the pull request. */
  const stepOf = (
    pull: PullRequest,
    { run = pullRequestRun(github, pull), inputs: more, ...step }: Push = {},
  ): ActionStep => ({ run, inputs: { ...inputs(), ...more }, ...step })

  const push = (pull: PullRequest, options?: Push): Promise<EndedAction> =>
    runAction(github, stepOf(pull, options))

  const ownComments = () => github.state.comments.filter(({ body }) => body.includes('triton-perf-gate:v1'))

  const artifactsOf = ({ id }: WorkflowRun) =>
    github.state.artifacts.filter(({ run_id }) => run_id === id).map(({ name }) => name)

  const results = {
    pass: { code: 0, headline: /^### 🟢 .*no regression in 2 checks/u, conclusion: 'success' },
    improvement: { code: 0, headline: /^### 🟢 .*(faster|throughput)/u, conclusion: 'success' },
    regression: { code: 1, headline: /^### 🔴 .*2 regressions in 2 checks/u, conclusion: 'failure' },
    'no-baseline': { code: 0, headline: /^### ⚪ Nothing was compared/u, conclusion: 'neutral' },
    invalid: { code: 4, headline: /^### ⛔ .*nothing was judged/u, conclusion: 'failure' },
  } as const

  /** That everything which a push to a pull request leaves behind says the same: exit code, outputs, summary, comment, check run, artifacts. */
  const expectTold = (ended: EndedAction, verdict: keyof typeof results) => {
    const { code, headline, conclusion } = results[verdict]
    expect(ended).toMatchObject({ code, outputs: { verdict, 'exit-code': `${code}`, suspected: 'false' } })
    expect(ended.summary).toMatch(headline)
    const [comment, ...others] = ownComments()
    expect(others).toEqual([])
    expect(comment?.body).toMatch(headline)
    expect(ended.outputs['comment-url']).toMatch(new RegExp(`#issuecomment-${comment?.id}$`))
    const run = github.state.runs.at(-1)!
    expect(github.state.checkRuns.at(-1)).toMatchObject({ head_sha: run.head_sha, conclusion })
    const name = `perf-gate-report.${slot}.a${run.run_attempt}`
    expect(artifactsOf(run)).toEqual(verdict === 'invalid' ? [] : [name, `${name}.html`])
  }

  it('has nothing to compare the first pull request with, of whose workflow GitHub knows nothing', async () => {
    const ended = await push(github.add.pull(), { inputs: { 'baseline-workflows': 'performance.yml' } })
    expectTold(ended, 'no-baseline')
    const runs = github.requests.filter(({ path }) => path.includes('/workflows/'))
    expect(new Set(runs.map(({ status }) => status))).toEqual(new Set([404]))
    expect(ended.summary).toContain('no finished run of performance.yml on main yet')
    expect(ended.outputs['rows']).toContain('"verdict":"no-baseline"')
  })

  it.each<readonly [string, () => Stored, string]>([
    ['runs whose artifacts have expired', () => ({ artifact: { expired: true } }), 'have expired (4)'],
    [
      'a fork’s branch called main',
      () => ({ run: { head_repository: github.add.fork('mallory/perf') } }),
      'no finished run',
    ],
  ])('compares nothing with %s', async (_, runs, reason) => {
    const refused = storeRuns('usual', runs())
    const ended = await push(github.add.pull())
    expectTold(ended, 'no-baseline')
    expect(ended.summary).toContain(reason)
    for (const { id } of refused) expect(ended.output).not.toContain(`Baseline run ${id}`)
  })

  it('passes a pull request over the runs of a red main', async () => {
    const red = storeRuns('usual', { run: { conclusion: 'failure' } })
    const ended = await push(github.add.pull())
    expectTold(ended, 'pass')
    for (const { id } of red) expect(ended.output).toContain(`Baseline run ${id}`)
  })

  it('compares with nightly runs of another workflow file, where it is named', async () => {
    const nightly = storeRuns('fast', {
      run: { path: '.github/workflows/nightly.yml', event: 'schedule' },
    })
    const named = { 'baseline-workflows': 'perf.yml, nightly.yml' }
    const ended = await push(github.add.pull(), { inputs: named })
    expectTold(ended, 'regression')
    for (const { id } of nightly) expect(ended.output).toContain(`Baseline run ${id}`)
  })

  it('says of a faster model that it is faster', async () => {
    storeRuns('slow')
    const narrow = { thresholds: 'p50: +30%, throughput: -25%' }
    const ended = await push(github.add.pull(), { inputs: narrow })
    expectTold(ended, 'improvement')
    expect(Number(ended.outputs['worst-change'])).toBeLessThan(0)
    expect(ended.output).not.toContain('::error')
  })

  it('takes the first parent of a merge commit, checked out one commit deep, for the base', async () => {
    storeRuns()
    const { pull, checkout, base, remove } = await abPull(github, {
      base: sleepModel(10),
      head: sleepModel(20),
    })
    const [ahead] = storeRuns()
    const ended = await push(pull, { workspace: checkout.folder })
    await remove()
    expectTold(ended, 'pass')
    expect(ended.output).toContain(`Base commit ${base}: the first parent of the merge commit`)
    expect(ended.output.match(/^Baseline run \d+/gm)).toHaveLength(4)
    expect(ended.output).not.toContain(`Baseline run ${ahead?.id}`)
  })

  it('tells of the newest attempt of a run that failed and is run again', async () => {
    storeRuns()
    const pull = github.add.pull()
    const run = pullRequestRun(github, pull)
    const first = await push(pull, { run, inputs: { url: '127.0.0.1:1', 'server-timeout': '1' } })
    expectTold(first, 'invalid')
    run.run_attempt = 2
    const second = await push(pull, { run })
    expectTold(second, 'pass')
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(ownComments()[0]?.body).toMatch(/\*\*This PR\*\*: `[0-9a-f]{7}`, attempt 2;/)
  })

  it('leaves one comment of two pushes at once, the newer one’s, whichever ends first', async () => {
    storeRuns()
    const pull = github.add.pull()
    const older = stepOf(pull)
    const held = github.hold(/POST .*\/comments/)
    const started = await startAction(github, older)
    await Promise.race([held.arrived, started.ended])
    const newer = await push(pull)
    held.release()
    const late = await started.ended
    expectTold(newer, 'pass')
    expect(late).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(late.output).toContain('::notice::A newer run has commented already')
    expect(ownComments()[0]?.body).toContain(`run=${github.state.runs.at(-1)?.id} `)
  })

  it('finds its one comment among 150 others, and writes a new one when a person has deleted it', async () => {
    storeRuns()
    const pull = github.add.pull()
    const talk = () => {
      for (let i = 0; i < 75; i++) github.add.comment({ issue_number: pull.number, body: `talk ${i}` })
    }
    talk()
    expectTold(await push(pull), 'pass')
    const [first] = ownComments()
    talk()
    expectTold(await push(pull), 'pass')
    expect(ownComments()).toEqual([first])
    expect(first?.body).toContain(`run=${github.state.runs.at(-1)?.id} `)
    github.state.comments.splice(github.state.comments.indexOf(first!), 1)
    expectTold(await push(pull), 'pass')
    expect(ownComments()[0]?.id).not.toBe(first?.id)
    expect(github.state.comments).toHaveLength(151)
  })

  it('judges as ever with a token that may not comment, and says which permission is missing', async () => {
    storeRuns('fast')
    const token = github.tokenFor({ actions: 'read', contents: 'read' })
    const ended = await push(github.add.pull(), { token })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'comment-url': '' } })
    expect(ended.output).toMatch(/^::(notice|warning)::.*pull-requests: write/m)
    expect(ended.summary).toMatch(results.regression.headline)
    expect(github.state.comments).toEqual([])
    expect(github.state.checkRuns).toEqual([])
  })

  const passing: ScriptedFailure = { status: 429, headers: { 'retry-after': '1' } }

  it('waits as long as GitHub asks for, and is told the same then', async () => {
    storeRuns()
    github.fail(/\/actions\/workflows\//, passing)
    github.fail(/\/actions\/runs\/\d+\/artifacts/, { status: 503, headers: { 'retry-after': '0' } })
    github.fail(/GET .*\/comments/, { status: 502, headers: { 'retry-after': '0' } })
    github.fail(/POST .*\/comments/, { ...passing, status: 403, body: { message: 'secondary rate limit' } })
    expectTold(await push(github.add.pull()), 'pass')
    const refused = github.requests.filter(
      ({ path, status }) => status >= 400 && !path.includes('/contents/'),
    )
    expect(refused.map(({ status }) => status)).toEqual([429, 503, 502, 403])
  })

  it.each<readonly [string, RegExp, ScriptedFailure, string]>([
    [
      '403 for the runs',
      /\/actions\/workflows\//,
      { status: 403, headers: { 'x-accepted-github-permissions': 'actions=read' } },
      'actions: read',
    ],
    ['404 for an artifact', /\/actions\/artifacts\/\d+\/zip/, { status: 404 }, '404'],
    [
      '429 for an hour',
      /\/actions\/workflows\//,
      { status: 429, headers: { 'retry-after': '3600' } },
      'secondary rate limit',
    ],
    ['500 for good', /\/compare\//, { status: 500, headers: { 'retry-after': '0' } }, '500'],
  ])('makes no pass of %s, and says what GitHub answered', async (_, request, failure, words) => {
    storeRuns()
    github.fail(request, { ...failure, times: 99 })
    const ended = await push(github.add.pull())
    expectTold(ended, 'no-baseline')
    expect(ended.summary).toContain(words)
  })
})
