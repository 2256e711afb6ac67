import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { type ActionRun, measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const slow = measured({ p95Ms: 80, throughput: 100 })
const usual = measured({ p95Ms: 40.2, throughput: 199 })

type Stored = {
  readonly run?: Partial<WorkflowRun>
  readonly artifact?: Partial<ArtifactSeed>
  readonly failed?: number
  readonly levels?: number
}

/** One run on main, which has stored a baseline. */
const storeRun = (
  i: number,
  { run: fields = {}, artifact = {}, failed = 0, levels = 1 }: Stored = {},
): WorkflowRun => {
  const run = github.add.run({ head_sha: github.add.commit().sha, ...fields })
  const level = { p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3), failed }
  const all = Array.from({ length: levels }, (_, place) => ({ ...level, concurrency: place + 8 }))
  const { provenance, ...report } = reportOfRun(run.id, { levels: all })
  const content = JSON.stringify({ ...report, provenance: { ...provenance, suite: 'perf.yml.perf' } })
  github.add.artifact({ run, name: 'perf-gate-baseline.perf.yml.perf.0.a1', content, ...artifact })
  return run
}

const storeRuns = (stored: Stored = {}) => {
  for (let i = 0; i < 8; i++) storeRun(i, stored)
}

const push = (pull: PullRequest, options: Partial<Omit<ActionRun, 'run'>> = {}) =>
  runOnce(github, { run: pullRequestRun(github, pull), analyze: slow, ...options })

const comments = () => github.state.comments.map(({ body }) => body)

describe('a pull request', () => {
  it('that adds the action, of whose workflow GitHub knows no run, has nothing to be compared with', async () => {
    const ended = await push(github.add.pull(), { inputs: { 'baseline-workflows': 'baseline-on-main.yml' } })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(
      github.requests.some(({ status, path: asked }) => status === 404 && asked.includes('/workflows/')),
    ).toBe(true)
    expect(comments()).toEqual([
      expect.stringContaining('no finished run of baseline-on-main.yml on main yet'),
    ])
  })

  it('is compared with a red main, whose runs are stored all the same', async () => {
    storeRuns({ run: { conclusion: 'failure' } })
    expect(await push(github.add.pull())).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
  })

  it('is compared with nightly runs of another workflow file, where it is named', async () => {
    storeRuns({ run: { path: '.github/workflows/nightly.yml', event: 'schedule' } })
    const pull = github.add.pull()
    expect(await push(pull)).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    const inputs = { 'baseline-workflows': 'perf.yml, nightly.yml' }
    expect(await push(pull, { inputs })).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
  })

  it.each<readonly [string, () => Stored, string]>([
    [
      'a fork’s branch called main',
      () => ({ run: { head_repository: github.add.fork('mallory/perf') } }),
      'no finished run',
    ],
    ['a pull request that ran on main', () => ({ run: { event: 'pull_request' } }), 'no finished run'],
    ['runs whose artifacts have expired', () => ({ artifact: { expired: true } }), 'have expired (8)'],
    ['runs that measured nothing usable', () => ({ failed: 500 }), 'unusable'],
    ['artifacts with another digest', () => ({ artifact: { digest: `sha256:${'0'.repeat(64)}` } }), 'digest'],
  ])('is not compared with %s', async (_, stored, reason) => {
    storeRuns(stored())
    const ended = await push(github.add.pull())
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).toContain(reason)
    expect(comments()[0]).toContain('Nothing was compared')
  })

  it('takes the first parent of a merge commit that is checked out one commit deep', async () => {
    storeRuns()
    const pull = github.add.pull()
    const ahead = storeRun(0)
    const workspace = await mkdtemp(path.join(tmpdir(), 'action-shallow-'))
    await mkdir(path.join(workspace, '.git'))
    await writeFile(path.join(workspace, '.git', 'HEAD'), `${pull.merge_commit_sha}\n`)
    await writeFile(path.join(workspace, '.git', 'shallow'), `${pull.merge_commit_sha}\n`)
    const ended = await push(pull, { env: { GITHUB_WORKSPACE: workspace } })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(ended.log).toContain(`Base commit ${pull.base.sha}: the first parent of the merge commit`)
    expect(ended.log).not.toContain(`Baseline run ${ahead.id}`)
  })

  it('says in its one comment which attempt it tells of', async () => {
    storeRuns()
    const run = pullRequestRun(github, github.add.pull())
    const first = await runOnce(github, { run, analyze: slow })
    expect(first.code).toBe(1)
    run.run_attempt = 2
    const second = await runOnce(github, { run, analyze: usual })
    expect(second).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(comments()).toEqual([expect.stringMatching(/\*\*This PR\*\*: `[0-9a-f]{7}`, attempt 2;/)])
  })

  it('keeps the comment of the newest push when an older one ends later', async () => {
    storeRuns()
    const pull = github.add.pull()
    const [older, newer] = [pullRequestRun(github, pull), pullRequestRun(github, pull)]
    await runOnce(github, { run: newer, analyze: slow })
    const late = await runOnce(github, { run: older, analyze: usual })
    expect(late).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(late.log).toContain('::notice::A newer run has commented already')
    expect(comments()).toEqual([expect.stringContaining('🔴')])
  })

  it('gets a new comment when a person has deleted the old one', async () => {
    storeRuns()
    const pull = github.add.pull()
    await push(pull)
    github.state.comments.length = 0
    await push(pull)
    expect(comments()).toEqual([expect.stringContaining('🔴')])
  })

  it('gets one comment among 150 others, whoever copies its marker', async () => {
    storeRuns()
    const pull = github.add.pull()
    const talk = (count: number) => {
      for (let i = 0; i < count; i++) github.add.comment({ issue_number: pull.number, body: `talk ${i}` })
    }
    talk(75)
    await push(pull)
    talk(75)
    await push(pull, { analyze: usual })
    const own = comments().filter((body) => body.includes('triton-perf-gate:v1'))
    expect(own).toEqual([expect.stringContaining('🟢')])
  })

  it.each([
    [300, false],
    [700, true],
  ])('with %i rows has a comment that GitHub takes, and that says what is not in it', async (rows, isCut) => {
    const length = rows / 2
    storeRuns({ levels: length })
    const levels = Array.from({ length }, (_, place) => ({
      p95Ms: 80,
      throughput: 100,
      concurrency: place + 8,
    }))
    const ended = await push(github.add.pull(), {
      analyze: async (_, { provenance }) => ({
        ...reportOfRun(provenance?.runId ?? 0, { levels }),
        ...(provenance && { provenance }),
      }),
    })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(JSON.parse(ended.outputs['rows'] ?? '')).toHaveLength(rows)
    const [body = ''] = comments()
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
    const cut = /\d+ further rows did not fit here; the \[full report\]\(https:\/\/github\.com\/acme\/perf\//
    expect(cut.test(body)).toBe(isCut)
    expect(body).toContain('How this was measured')
    expect(body.split('\n').at(-1)).toMatch(/^<!-- triton-perf-gate:v1 /)
  })
})

describe('a GitHub that refuses, is limited or is down', () => {
  const requests = [
    ['the merge commit', /\/git\/commits\//],
    ['the runs', /\/actions\/workflows\//],
    ['the ancestry', /\/compare\//],
    ['the artifacts of a run', /\/actions\/runs\/\d+\/artifacts/],
    ['an artifact', /\/actions\/artifacts\/\d+\/zip/],
    ['the bytes of an artifact', /GET \/actions-results\//],
    ['the comments', /GET .*\/comments/],
    ['who this is', /\/graphql/],
    ['a new comment', /POST .*\/comments/],
  ] as const
  const failures = [
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['429 for long', { status: 429, headers: { 'retry-after': '3600' } }],
    ['a secondary limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }],
    ['503', { status: 503, headers: { 'retry-after': '1' } }],
    ['no answer', { status: 'reset' }],
  ] as const

  it.each(
    requests.flatMap(([what, request]) =>
      failures.map(([how, failure]) => [what, how, request, failure] as const),
    ),
  )('makes no pass when %s ends with %s', async (_, __, request, failure) => {
    storeRuns()
    github.fail(request, { ...failure, times: 99 })
    const ended = await push(github.add.pull())
    expect(['regression', 'no-baseline', 'inconclusive']).toContain(ended.outputs['verdict'])
    expect(ended.code).toBe(ended.outputs['verdict'] === 'regression' ? 1 : 0)
    expect(ended.summary).toMatch(/^### /)
    expect(github.requests.length).toBeLessThan(80)
  })

  it.each(failures.slice(2))('gets over %s that does not last', async (_, failure) => {
    storeRuns()
    const once = 'headers' in failure ? { ...failure, headers: { 'retry-after': '20' } } : failure
    for (const [, request] of requests.slice(1, 8)) github.fail(request, once)
    const ended = await push(github.add.pull())
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(comments()).toHaveLength(1)
    expect(ended.log).not.toContain('Nothing more')
  })
})
