import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArtifactStore } from '../../src/action/artifact-store.ts'
import { mergeHistory, withHistory } from '../../src/compare/history.ts'
import type { PastRun } from '../../src/compare/past-run.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { clientsOf, contextOf, pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const slot = { suite: 'perf.yml.gate', leg: '0' }
const baselineName = (attempt = 1) => `perf-gate-baseline.perf.yml.gate.0.a${attempt}`

/** A run on main with a stored baseline. */
const stored = (fields: Partial<WorkflowRun> = {}, artifact: Partial<ArtifactSeed> = {}): WorkflowRun => {
  const sha = fields.head_sha ?? github.add.commit().sha
  const run = github.add.run({ head_sha: sha, ...fields })
  const content = writeReport(reportOfRun(run.id))
  github.add.artifact({ run, name: baselineName(), content, ...artifact })
  return run
}

type Options = {
  readonly candidate?: WorkflowRun
  readonly baseSha?: string
  readonly token?: string
  readonly workflowFiles?: readonly string[]
}

const find = (options: Options = {}) => {
  const { state } = github
  const baseSha = options.baseSha ?? state.branches.get('main') ?? ''
  const candidate = options.candidate ?? pullRequestRun(github, github.add.pull())
  return createArtifactStore({
    clients: clientsOf(github, options.token === undefined ? {} : { token: options.token }),
    context: contextOf(github, candidate),
    slot,
    workflowFiles: options.workflowFiles ?? ['perf.yml'],
    base: { commit: { sha: baseSha, how: 'test' } },
  }).find()
}

const runIds = (found: Awaited<ReturnType<typeof find>>) =>
  found.baselines.map(({ report }) => report.provenance?.runId)

describe('find', () => {
  it('returns the stored runs of the default branch, newest first, with a link to each', async () => {
    const runs = [stored(), stored({ event: 'schedule' }), stored({ event: 'workflow_dispatch' })]
    const found = await find()
    expect(runIds(found)).toEqual(runs.map(({ id }) => id).reverse())
    expect(found).toMatchObject({ excluded: [] })
    expect(found.reason).toBeUndefined()
    expect(found.baselines[0]).toMatchObject({
      label: `run ${runs[2]?.id}`,
      url: `https://github.com/acme/perf/actions/runs/${runs[2]?.id}`,
    })
  })

  it('does not mind how a run ended: a red main branch must not freeze the baseline', async () => {
    const run = stored({ conclusion: 'failure' })
    expect(runIds(await find())).toEqual([run.id])
  })

  it('counts nightly runs of one commit each', async () => {
    const sha = github.add.commit().sha
    const runs = [stored({ head_sha: sha }), stored({ head_sha: sha, event: 'schedule' })]
    expect(runIds(await find())).toEqual(runs.map(({ id }) => id).reverse())
  })

  it('believes no run that could be somebody else’s', async () => {
    const fork = github.add.fork('mallory/perf')
    stored({ head_repository: fork, event: 'pull_request' })
    stored({ head_repository: fork })
    stored({ event: 'pull_request' })
    stored({ event: 'pull_request_target' })
    stored({ head_branch: 'feature' })
    stored({ path: '.github/workflows/other.yml' })
    stored({ status: 'in_progress', conclusion: undefined } as never)
    const found = await find()
    expect(found.baselines).toEqual([])
    expect(found.reason).toBe('no finished run of perf.yml on main yet')
  })

  it('is not crowded out by pull requests from forks’ own main branches', async () => {
    const run = stored()
    const fork = github.add.fork('mallory/perf')
    for (let i = 0; i < 120; i++) github.add.run({ head_repository: fork, event: 'pull_request' })
    expect(runIds(await find())).toEqual([run.id])
  })

  it('takes runs of every workflow file that is named', async () => {
    const nightly = stored({ path: '.github/workflows/nightly.yml@main', event: 'schedule' })
    expect((await find()).baselines).toEqual([])
    expect(runIds(await find({ workflowFiles: ['perf.yml', 'nightly.yml'] }))).toEqual([nightly.id])
  })

  it('takes only runs on the base commit and its ancestors', async () => {
    const old = stored()
    const base = stored()
    stored()
    expect(runIds(await find({ baseSha: base.head_sha }))).toEqual([base.id, old.id])
  })

  it('is told by what they carry of ancestors alone, without asking for more', async () => {
    const carriers: WorkflowRun[] = []
    let past: readonly PastRun[] = []
    for (let place = 0; place < 5; place += 1) {
      const run = github.add.run({ head_sha: github.add.commit().sha })
      const report = withHistory(reportOfRun(run.id), past)
      github.add.artifact({ run, name: baselineName(), content: writeReport(report), expired: place !== 2 })
      carriers.push(run)
      past = mergeHistory([{ report, label: '' }], { maxErrorRate: 0 })
    }
    const before = github.requests.length
    const found = await find({ baseSha: carriers[3]?.head_sha ?? '' })
    // Of the base commit's own run nothing is left, and the newest one is no ancestor's.
    const ids = mergeHistory(found.baselines, { maxErrorRate: 0 }).map(({ provenance }) => provenance?.runId)
    expect(ids).toEqual(carriers.slice(0, 3).map(({ id }) => id))
    const compares = github.requests.slice(before).filter(({ path }) => path.includes('/compare/'))
    expect(compares.length).toBeLessThanOrEqual(2)
  })

  it('says so when every run is newer than the base commit', async () => {
    const [first] = [...github.state.commits.values()]
    stored()
    expect(await find({ baseSha: first?.sha ?? '' })).toMatchObject({
      baselines: [],
      reason: expect.stringContaining('no run of perf.yml on main is in the history of the base commit'),
    })
  })

  it('never takes the run itself, whatever attempt it is', async () => {
    const run = stored({ run_attempt: 2 })
    expect((await find({ candidate: run })).baselines).toEqual([])
  })

  it('takes the newest attempt that stored something, and only that', async () => {
    const run = stored({ run_attempt: 3 })
    const second = reportOfRun(run.id, { attempt: 2 })
    github.add.artifact({ run, name: baselineName(2), content: writeReport(second) })
    const found = await find()
    expect(found.baselines.map(({ report }) => report.provenance?.runAttempt)).toEqual([2])
  })

  it('keeps suites and legs apart', async () => {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    const content = writeReport(reportOfRun(run.id))
    github.add.artifact({ run, name: 'perf-gate-baseline.perf.yml.gate.1.a1', content })
    github.add.artifact({ run, name: 'perf-gate-report.perf.yml.gate.0.a1', content })
    expect(await find()).toMatchObject({
      baselines: [],
      reason: expect.stringContaining('has stored a baseline for this suite and leg'),
    })
  })

  it('stops at twenty', async () => {
    for (let i = 0; i < 25; i++) stored()
    expect((await find()).baselines).toHaveLength(20)
    // Twenty runs at three requests each, three lists, one comparison: nothing is asked twice.
    expect(github.requests.length).toBeLessThanOrEqual(20 * 3 + 3 + 1)
  })

  it.each([
    ['NaN', (text: string) => text.replace(/"p95": \d+/, '"p95": null'), /p95/],
    ['half a report', (text: string) => text.slice(0, 500), /not JSON/],
    [
      'another schema',
      (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      /version 2/,
    ],
    ['another run', (text: string) => text.replace(/"runId": \d+/, '"runId": 7'), /comes from run 7/],
  ])('leaves out %s with the reason', async (_, spoil, reason) => {
    const run = stored()
    const [artifact] = github.state.artifacts
    github.state.artifacts.length = 0
    github.add.artifact({ run, name: baselineName(), content: spoil(artifact?.content.toString() ?? '') })
    const good = stored()
    const found = await find()
    expect(runIds(found)).toEqual([good.id])
    expect(found.excluded).toEqual([{ label: `run ${run.id}`, reason: expect.stringMatching(reason) }])
  })

  it('leaves out what does not have its digest or is too large', async () => {
    stored({}, { digest: `sha256:${'0'.repeat(64)}` })
    stored({}, { size_in_bytes: 6_000_000 })
    const found = await find()
    expect(found.baselines).toEqual([])
    expect(found.excluded.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('at most 5000000'),
      expect.stringContaining('digest does not match'),
    ])
  })

  it('tells expired from never stored', async () => {
    stored({}, { expired: true })
    expect((await find()).reason).toContain('have expired (1)')
  })

  it.each([
    [{}, '403: Resource not accessible by integration; the job needs `permissions: actions: read`'],
    [{ actions: 'read' }, 'the job needs `permissions: contents: read`'],
  ] as const)('says which permission is missing with %o', async (permissions, reason) => {
    stored()
    github.add.commit()
    const found = await find({ token: github.tokenFor(permissions) })
    expect(found.baselines).toEqual([])
    expect(found.reason).toContain(reason)
  })

  it('has a reason when the API is down or asks to wait too long', async () => {
    stored()
    github.fail(/actions\/workflows/, { status: 503, times: 3 })
    expect((await find()).reason).toContain('answered 503')
    github.fail(/actions\/runs\/\d+\/artifacts/, { status: 429, headers: { 'retry-after': '900' } })
    expect((await find()).reason).toContain('answered 429')
  })

  it('keeps what it found before the API refused', async () => {
    stored()
    const newest = stored()
    const listings = new RegExp(`actions/runs/(?!${newest.id})\\d+/artifacts`)
    github.fail(listings, { status: 403 })
    const found = await find()
    expect(runIds(found)).toEqual([newest.id])
    expect(found.reason).toContain('answered 403')
  })

  it('knows no runs of a workflow file that does not exist', async () => {
    expect((await find({ workflowFiles: ['gone.yml'] })).reason).toBe(
      'no finished run of gone.yml on main yet',
    )
  })

  it('passes on why there is no base commit', async () => {
    const context = contextOf(github, pullRequestRun(github, github.add.pull()))
    const base = { problem: 'the base commit could not be found' }
    const options = { clients: clientsOf(github), context, slot, workflowFiles: ['perf.yml'], base }
    expect(await createArtifactStore(options).find()).toEqual({
      baselines: [],
      excluded: [],
      reason: base.problem,
    })
  })
})
