import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type ActionStep, type EndedAction, runAction, runPost } from './action-process.ts'
import { runPushes } from './history.ts'
import { setSleep } from './sleep-model.ts'

const venv = await requireReal()

const milliseconds = { usual: 20, twice: 40 }
const slot = 'perf.yml.perf.0.a1'

describe.runIf(venv !== undefined)('the bundled action, with eight runs of a real Triton on main', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let pushes: Awaited<ReturnType<typeof runPushes>>

  beforeAll(async () => {
    triton = await startTriton({ models: ['sleep'] })
    github = await startGitHub()
    await setSleep(triton, milliseconds.usual)
    pushes = await runPushes(github, 8, inputs())
  })

  afterAll(async () => {
    await triton?.stop()
    // Fails when anything was asked of GitHub that the real one does not answer.
    await github?.close()
  })

  /**
   * A run of about 1.7 s: enough requests for a p95. A machine that is busy with something else for a moment must decide
   * nothing here, so windows may differ by more than the usual 10 %, and the thresholds are wide of what half the speed means.
   */
  const inputs = () => ({
    model: 'sleep',
    url: triton.httpHost,
    'measurement-interval': '480',
    thresholds: 'p95: +40%, throughput: -30%',
    args: '--stability-percentage 50',
  })

  /** A push to a pull request whose model takes so long. */
  const pushTo = async (
    pull: PullRequest,
    sleepMs: number,
    step: Partial<ActionStep> = {},
  ): Promise<EndedAction> => {
    await setSleep(triton, sleepMs)
    return runAction(github, { run: pullRequestRun(github, pull), inputs: inputs(), ...step })
  }

  const commentsOn = (pull: PullRequest) =>
    github.state.comments.filter((comment) => comment.issue_number === pull.number)

  const artifactsOf = (run: WorkflowRun) =>
    github.state.artifacts.filter(({ run_id }) => run_id === run.id).map(({ name }) => name)

  it('has stored every run on main as a baseline, whatever its verdict', () => {
    expect(pushes.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 0))
    expect(pushes[0]?.outputs['verdict']).toBe('no-baseline')
    for (const { run } of pushes)
      expect(artifactsOf(run).sort()).toEqual(
        [`perf-gate-baseline.${slot}`, `perf-gate-report.${slot}`, `perf-gate-report.${slot}.html`].sort(),
      )
    const stored = github.state.artifacts.filter(({ name }) => name.startsWith('perf-gate-baseline.'))
    const reports = stored.map(({ content }) => readReport(content.toString(), 'a stored run'))
    expect(reports.map(({ provenance }) => provenance?.runId)).toEqual(pushes.map(({ run }) => run.id))
    for (const { levels, model } of reports) {
      expect(model.name).toBe('sleep')
      expect(levels[0]?.measured?.latency?.p95).toBeGreaterThan(milliseconds.usual * 1e6)
      expect(levels[0]?.evidence).toMatchObject({ failed: 0, serverSucceeded: levels[0]?.evidence.succeeded })
    }
    expect(github.state.comments).toEqual([])
  })

  it('does not turn a pull request red that changes nothing', async () => {
    const pull = github.add.pull()
    const ended = await pushTo(pull, milliseconds.usual)
    expect(ended.code).toBe(0)
    expect(['pass', 'inconclusive']).toContain(ended.outputs['verdict'])
    expect(ended.output).not.toContain('::error')
    expect(ended.output.match(/^Baseline run \d+/gm)).toHaveLength(8)
    expect(commentsOn(pull)).toHaveLength(1)
  })

  it('fails a pull request that is twice as slow, in one comment that its next pushes edit', async () => {
    const pull = github.add.pull()
    const slow = await pushTo(pull, milliseconds.twice)
    expect(slow.code).toBe(1)
    const [comment, ...others] = commentsOn(pull)
    expect(others).toEqual([])
    expect(comment?.body).toMatch(regressionOf('p95 latency'))
    expect(comment?.body).toMatch(regressionOf('throughput'))
    expect(slow.summary).toMatch(regressionOf('p95 latency'))
    expect(slow.outputs).toMatchObject({
      verdict: 'regression',
      'exit-code': '1',
      'comment-url': expect.stringMatching(new RegExp(`pull/${pull.number}#issuecomment-${comment?.id}$`)),
    })
    expect(Number(slow.outputs['worst-change'])).toBeGreaterThan(0.4)
    const rows = JSON.parse(slow.outputs['rows'] ?? '') as readonly { readonly verdict: string }[]
    expect(rows.map(({ verdict }) => verdict)).toEqual(['regression', 'regression'])
    expect(slow.output).toMatch(/^::error title=[^:]*p95[^:]*::/m)
    const kept = readReport(await readFile(slow.outputs['report-path'] ?? '', 'utf8'), 'kept')
    expect(kept).toMatchObject({ state: 'complete', provenance: { event: 'pull_request' } })
    expect(await runPost(slow)).toMatchObject({ code: 0, output: '' })

    const slower = await pushTo(pull, milliseconds.twice)
    expect(slower.code).toBe(1)
    expect(commentsOn(pull).map(({ id }) => id)).toEqual([comment?.id])

    const mended = await pushTo(pull, milliseconds.usual)
    expect(mended.code).toBe(0)
    expect(commentsOn(pull).map(({ id }) => id)).toEqual([comment?.id])
    expect(commentsOn(pull)[0]?.body).toMatch(/^### [🟢🟡]/u)
    expect(mended.outputs['comment-url']).toBe(slow.outputs['comment-url'])
  })

  it('judges a pull request from a fork without a word in it', async () => {
    const fork = github.add.fork('mallory/perf')
    const head = github.add.commit({ branch: 'patch' })
    const pull = github.add.pull({ head: { ref: 'patch', sha: head.sha, repo: fork } })
    const before = github.requests.length
    const ended = await pushTo(pull, milliseconds.twice, { token: github.tokenFor(readOnlyPermissions) })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'comment-url': '' } })
    expect(ended.summary).toMatch(regressionOf('p95 latency'))
    expect(ended.output).toContain('::notice')
    expect(commentsOn(pull)).toEqual([])
    const refused = github.requests.slice(before).filter(({ status }) => status === 401 || status === 403)
    expect(refused).toEqual([])
  })

  it('says nowhere what its token and its headers are', async () => {
    const canary = 'canary-4f1d9c'
    const header = `-H "Authorization: Bearer ${canary}"`
    const pull = github.add.pull()
    const ended = await pushTo(pull, milliseconds.twice, {
      inputs: { ...inputs(), args: `${inputs().args} ${header}` },
    })
    expect(ended.code).toBe(1)
    const written = [
      // The runner takes these lines out of the log, and from then on these words.
      ended.output.replaceAll(/^::add-mask::.*$/gm, ''),
      ...(await filesBelow(path.join(ended.folder, 'temp'))),
      await readFile(path.join(ended.folder, 'output'), 'utf8'),
      await readFile(path.join(ended.folder, 'state'), 'utf8'),
      ended.summary,
      ...github.state.comments.map(({ body }) => body),
      ...github.state.artifacts.map(({ content }) => content.toString()),
    ]
    expect(ended.output).toContain(`::add-mask::${github.token}`)
    expect(written.filter((text) => text.includes(github.token) || text.includes(canary))).toEqual([])
    expect(github.requests.filter(({ host, authorized }) => host === 'blob' && authorized)).toEqual([])
  })
})

/** A red row of the table. */
const regressionOf = (metric: string): RegExp =>
  new RegExp(`^\\| 🔴\\s\`sleep\`\\s·\\sc\\s1 \\| ${metric} \\| .* \\| regression \\|$`, 'm')

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8')))
}
