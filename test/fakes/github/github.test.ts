import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { getOctokit } from '@actions/github'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type FakeGitHub, startGitHub } from './github.ts'
import { readOnlyPermissions } from './permission.ts'
import { actionsBot } from './state.ts'

type Octokit = ReturnType<typeof getOctokit>
const repo = { owner: 'acme', repo: 'perf' }

let github: FakeGitHub
let octokitFor: (token: string, server?: FakeGitHub) => Octokit

beforeAll(async () => {
  github = await startGitHub()
  // @actions/github reads GITHUB_API_URL once, when it is loaded; @actions/artifact reads the rest at each call.
  for (const [name, value] of Object.entries(github.env)) vi.stubEnv(name, value)
  const { getOctokit } = await import('@actions/github')
  octokitFor = (token, server = github) => getOctokit(token, { baseUrl: server.url })
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await github.close()
})

/** A GitHub for one test, for what must not be seen by the others. */
const withGitHub = async (use: (server: FakeGitHub, octokit: Octokit) => Promise<void>): Promise<void> => {
  const server = await startGitHub()
  await use(server, octokitFor(server.token, server))
  await server.close()
}

describe('artifacts through @actions/artifact', () => {
  let folder: string
  let client: import('@actions/artifact').DefaultArtifactClient
  const report = '{"schema":1}'

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fake-github-'))
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const { DefaultArtifactClient } = await import('@actions/artifact')
    client = new DefaultArtifactClient()
  })

  afterAll(async () => {
    vi.restoreAllMocks()
    await rm(folder, { recursive: true })
  })

  const upload = async (fileName: string, options: { skipArchive?: boolean; retentionDays?: number }) => {
    const run = github.add.run({ status: 'in_progress' })
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', github.runtimeToken(run))
    const file = join(folder, fileName)
    await writeFile(file, report)
    const uploaded = await client.uploadArtifact(fileName, [file], folder, options)
    const findBy = {
      token: github.token,
      workflowRunId: run.id,
      repositoryOwner: 'acme',
      repositoryName: 'perf',
    }
    return { run, uploaded, findBy, file }
  }

  it('keeps a raw upload as it is and gives it back under its own name and type', async () => {
    const { run, uploaded, findBy } = await upload('perf-gate-baseline.suite.0.a1', { skipArchive: true })
    const stored = github.state.artifacts.at(-1)
    expect(stored).toMatchObject({
      id: uploaded.id,
      run_id: run.id,
      name: 'perf-gate-baseline.suite.0.a1',
      mime_type: 'application/octet-stream',
      size_in_bytes: report.length,
      digest: `sha256:${uploaded.digest}`,
    })
    expect(stored?.content.toString()).toBe(report)

    const { artifacts } = await client.listArtifacts({ findBy })
    expect(artifacts).toMatchObject([{ id: uploaded.id, size: report.length, digest: stored?.digest }])
    const path = join(folder, 'raw')
    const download = await client.downloadArtifact(uploaded.id ?? 0, {
      findBy,
      path,
      expectedHash: stored?.digest ?? '',
    })
    expect(download).toEqual({ downloadPath: path, digestMismatch: false })
    expect(await readFile(join(path, 'perf-gate-baseline.suite.0.a1'), 'utf8')).toBe(report)
  })

  it('calls in the known order, and keeps the token from blob storage', async () => {
    const start = github.requests.length
    const { uploaded, findBy } = await upload('order.json', { skipArchive: true })
    await client.listArtifacts({ findBy })
    await client.downloadArtifact(uploaded.id ?? 0, { findBy, path: join(folder, 'order') })
    const calls = github.requests.slice(start)
    const called = calls.map(({ method, path, status, authorized }) => {
      const brief = path.replace(/^\/twirp.*\//, '').replace(/^\/repos\/acme\/perf\/actions/, '')
      return `${method} ${brief.replace(/\d{6,}/, 'ID')} ${status} ${authorized ? 'token' : '-'}`
    })
    expect(called).toEqual([
      'POST CreateArtifact 200 token',
      expect.stringMatching(/^PUT \/actions-results\/.*[?&]comp=block&.* 201 -$/),
      expect.stringMatching(/^PUT \/actions-results\/.*[?&]comp=blocklist.* 201 -$/),
      'POST FinalizeArtifact 200 token',
      'GET /runs/ID/artifacts?per_page=100&page=1 200 token',
      'GET /artifacts/ID/zip 302 token',
      expect.stringMatching(/^GET \/actions-results\/artifacts\/ID\?.* 200 -$/),
    ])
  })

  it('zips by default, and a zip comes back unpacked', async () => {
    const { uploaded, findBy } = await upload('page.html', { retentionDays: 3 })
    const stored = github.state.artifacts.at(-1)
    expect(stored).toMatchObject({ name: 'page.html', mime_type: 'application/zip' })
    expect(stored?.content.subarray(0, 2).toString()).toBe('PK')
    const keptMs = Date.parse(stored?.expires_at ?? '') - Date.now()
    expect(Math.round(keptMs / 86_400_000)).toBe(3)
    const path = join(folder, 'zip')
    await client.downloadArtifact(uploaded.id ?? 0, { findBy, path })
    expect(await readFile(join(path, 'page.html'), 'utf8')).toBe(report)
  })

  it('joins the blocks of a large file in order', async () => {
    const content = Buffer.alloc(17 * 1024 * 1024).map((_, n) => n >> 16)
    const run = github.add.run({ status: 'in_progress' })
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', github.runtimeToken(run))
    const file = join(folder, 'large')
    await writeFile(file, content)
    const start = github.requests.length
    const { digest } = await client.uploadArtifact('large', [file], folder, { skipArchive: true })
    expect(github.state.artifacts.at(-1)?.digest).toBe(`sha256:${digest}`)
    expect(github.state.artifacts.at(-1)?.content.equals(content)).toBe(true)
    const blocks = github.requests.slice(start).filter(({ path }) => path.includes('comp=block&'))
    expect(blocks).toHaveLength(3)
  })

  it('only flags a wrong digest: the file is already there', async () => {
    const run = github.add.run()
    const artifact = github.add.artifact({ run, name: 'forged.json', content: report })
    artifact.content = Buffer.from('{"schema":2}')
    const findBy = {
      token: github.token,
      workflowRunId: run.id,
      repositoryOwner: 'acme',
      repositoryName: 'perf',
    }
    const path = join(folder, 'forged')
    const options = { findBy, path, expectedHash: artifact.digest ?? '' }
    expect(await client.downloadArtifact(artifact.id, options)).toMatchObject({ digestMismatch: true })
    expect(await readFile(join(path, 'forged.json'), 'utf8')).toBe('{"schema":2}')
  })

  it('takes a name once a run, and finds and deletes within the run', async () => {
    const { file, uploaded } = await upload('once.json', { skipArchive: true })
    await expect(client.uploadArtifact('once.json', [file], folder, { skipArchive: true })).rejects.toThrow(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict',
    )
    expect((await client.getArtifact('once.json')).artifact.id).toBe(uploaded.id)
    const path = join(folder, 'within')
    await client.downloadArtifact(uploaded.id ?? 0, { path })
    expect(await readFile(join(path, 'once.json'), 'utf8')).toBe(report)
    expect(await client.deleteArtifact('once.json')).toEqual({ id: uploaded.id })
    expect((await client.listArtifacts()).artifacts).toEqual([])
  })
})

describe('the REST API through @actions/github', () => {
  it('filters and pages the runs, newest first', () =>
    withGitHub(async (server, octokit) => {
      const fork = server.add.fork('mallory/perf')
      const pushes = Array.from({ length: 35 }, () => server.add.run())
      server.add.run({ event: 'schedule', conclusion: 'failure' })
      server.add.run({ event: 'pull_request', head_repository: fork, head_branch: 'main' })
      server.add.run({ path: '.github/workflows/other.yml@main', created_at: '2024-02-29T12:00:00Z' })
      const own = await octokit.paginate(octokit.rest.actions.listWorkflowRuns, {
        ...repo,
        workflow_id: 'perf.yml',
        branch: 'main',
        event: 'push',
        status: 'success',
        per_page: 10,
      })
      expect(own.map(({ id }) => id)).toEqual(pushes.map(({ id }) => id).reverse())
      const all = await octokit.rest.actions.listWorkflowRunsForRepo(repo)
      expect(all.data).toMatchObject({ total_count: 38 })
      expect(all.data.workflow_runs).toHaveLength(30)
      expect(all.data.workflow_runs[0]).toMatchObject({
        event: 'pull_request',
        head_branch: 'main',
        repository: { id: server.state.repository.id, full_name: 'acme/perf' },
        head_repository: { id: fork.id, full_name: 'mallory/perf', fork: true },
      })
      expect(all.headers.link).toMatch(/<.*[?&]page=2>; rel="next", <.*page=2>; rel="last"/)
      const found = async (created: string) =>
        (await octokit.rest.actions.listWorkflowRunsForRepo({ ...repo, created })).data.total_count
      const counts = await Promise.all(
        ['2024-02-29', '<2024-03-01', '>2024-02-29', '2024-01-01..2024-02-29', '2024-03-01..*'].map(found),
      )
      expect(counts).toEqual([1, 1, 37, 1, 37])
      const id = { ...repo, run_id: pushes[0]?.id ?? 0 }
      expect((await octokit.rest.actions.getWorkflowRun(id)).data.path).toBe('.github/workflows/perf.yml')
      const stranger = octokit.rest.actions.listWorkflowRuns({ ...repo, workflow_id: 'none.yml' })
      await expect(stranger).rejects.toMatchObject({ status: 404 })
    }))

  it('lists artifacts by name, and sends to blob storage without the token', () =>
    withGitHub(async (server, octokit) => {
      const run = server.add.run()
      const old = server.add.artifact({ run, name: 'report', content: '{}' })
      const artifact = server.add.artifact({ run, name: 'report', content: '{"schema":1}' })
      server.add.artifact({ run, name: 'other', content: '{}' })
      server.add.artifact({ run: server.add.run(), name: 'report', content: '{}', expired: true })
      const ofRun = { ...repo, run_id: run.id, name: 'report' }
      const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(ofRun)
      expect(data.artifacts.map(({ id }) => id)).toEqual([artifact.id, old.id])
      expect(data.artifacts[0]?.workflow_run).toMatchObject({ id: run.id, head_sha: run.head_sha })
      const anywhere = await octokit.rest.actions.listArtifactsForRepo({ ...repo, name: 'report' })
      expect(anywhere.data.artifacts.map(({ expired }) => expired)).toEqual([true, false, false])

      const zip = { ...repo, archive_format: 'zip' }
      const download = await octokit.rest.actions.downloadArtifact({ ...zip, artifact_id: artifact.id })
      expect(Buffer.from(download.data as ArrayBuffer).toString()).toBe('{"schema":1}')
      expect(download.headers['content-type']).toBe('application/octet-stream')
      expect(download.headers['content-disposition']).toBe(
        `attachment; filename="report"; filename*=UTF-8''report`,
      )
      expect(server.requests.at(-1)).toMatchObject({ host: 'blob', authorized: false, status: 200 })
      const expired = { ...zip, artifact_id: anywhere.data.artifacts[0]?.id ?? 0 }
      await expect(octokit.rest.actions.downloadArtifact(expired)).rejects.toMatchObject({ status: 410 })
    }))

  it('refuses a blob to the token, to a changed address and to a late comer', () =>
    withGitHub(async (server, octokit) => {
      const artifact = server.add.artifact({ run: server.add.run(), name: 'report.json', content: '{}' })
      const { headers } = await octokit.rest.actions.downloadArtifact({
        ...repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      })
      const address = new URL(headers.location ?? '')
      const statusWith = async (change: (url: URL) => void, init: RequestInit = {}) => {
        const url = new URL(address)
        change(url)
        return (await fetch(url, init)).status
      }
      expect(await statusWith(() => undefined)).toBe(200)
      expect(await statusWith(() => undefined, { headers: { authorization: 'Bearer x' } })).toBe(401)
      expect(await statusWith((url) => url.searchParams.set('rsct', 'text/html'))).toBe(403)
      expect(await statusWith((url) => url.searchParams.set('se', '2999-01-01T00:00:00Z'))).toBe(403)
      expect(await statusWith(() => undefined, { method: 'PUT', body: 'x' })).toBe(403)
    }))

  it('makes, pages, changes and deletes comments as the bot', () =>
    withGitHub(async (server, octokit) => {
      const { number: issue_number } = server.add.pull()
      const mine = await octokit.rest.issues.createComment({ ...repo, issue_number, body: 'first' })
      expect(mine.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
      for (let n = 0; n < 30; n++) {
        server.add.comment({
          issue_number,
          body: `no. ${n}`,
          user: { login: 'octocat', id: 1, type: 'User' },
        })
      }
      const firstPage = await octokit.rest.issues.listComments({ ...repo, issue_number })
      expect(firstPage.data).toHaveLength(30)
      const all = await octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number })
      expect(all.map(({ body }) => body)).toEqual(server.state.comments.map(({ body }) => body))
      const comment = { ...repo, comment_id: mine.data.id }
      await octokit.rest.issues.updateComment({ ...comment, body: 'second' })
      expect((await octokit.rest.issues.getComment(comment)).data.body).toBe('second')
      await octokit.rest.issues.deleteComment(comment)
      await expect(octokit.rest.issues.getComment(comment)).rejects.toMatchObject({ status: 404 })
      const long = octokit.rest.issues.createComment({ ...repo, issue_number, body: 'x'.repeat(65_537) })
      await expect(long).rejects.toMatchObject({ status: 422 })
      expect(server.state.comments).toHaveLength(30)
    }))

  it('compares commits by their history', () =>
    withGitHub(async (server, octokit) => {
      const base = server.add.commit()
      const feature = server.add.commit({ branch: 'feature' })
      const tip = server.add.commit({ branch: 'feature' })
      const main = server.add.commit()
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repo,
        basehead: 'main...feature',
      })
      expect(data).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 })
      expect([data.base_commit.sha, data.merge_base_commit.sha]).toEqual([main.sha, base.sha])
      expect(data.commits.map(({ sha }) => sha)).toEqual([feature.sha, tip.sha])
      const merge = server.add.commit({ parents: [main.sha, tip.sha] })
      const { data: merged } = await octokit.rest.repos.getCommit({ ...repo, ref: merge.sha })
      expect(merged.parents.map(({ sha }) => sha)).toEqual([main.sha, tip.sha])
      const unknown = octokit.rest.repos.getCommit({ ...repo, ref: 'f'.repeat(40) })
      await expect(unknown).rejects.toMatchObject({ status: 422 })
    }))

  it('finds the pull request of a fork by its head, and by its commit', () =>
    withGitHub(async (server, octokit) => {
      const fork = server.add.fork('mallory/perf')
      const { sha } = server.add.commit({ parents: [...server.state.branches.values()] })
      const pull = server.add.pull({ head: { ref: 'main', sha, repo: fork } })
      server.add.pull()
      const { data } = await octokit.rest.pulls.list({ ...repo, head: 'mallory:main' })
      expect(data).toMatchObject([{ number: pull.number, head: { sha, repo: { id: fork.id, fork: true } } }])
      const byCommit = { ...repo, commit_sha: sha }
      const found = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(byCommit)
      expect(found.data.map(({ number }) => number)).toEqual([pull.number])
      const { data: full } = await octokit.rest.pulls.get({ ...repo, pull_number: pull.number })
      expect(full).toMatchObject({
        commits: 1,
        base: { ref: 'main' },
        merge_commit_sha: pull.merge_commit_sha,
      })
      const test = await octokit.rest.git.getCommit({ ...repo, commit_sha: full.merge_commit_sha ?? '' })
      expect(test.data.parents.map((parent) => parent.sha)).toEqual([pull.base.sha, sha])
    }))

  it('keeps check runs, with the annotations of every request', () =>
    withGitHub(async (server, octokit) => {
      const head_sha = server.add.commit().sha
      const annotation = {
        path: 'a',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        message: 'm',
      } as const
      const output = { title: 'title', summary: 'summary', annotations: [annotation] }
      const made = await octokit.rest.checks.create({
        ...repo,
        name: 'gate',
        head_sha,
        status: 'in_progress',
        output,
      })
      expect(made.data).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null })
      const check_run_id = made.data.id
      await octokit.rest.checks.update({ ...repo, check_run_id, conclusion: 'failure', output })
      expect(server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
      const { data } = await octokit.rest.checks.listForRef({ ...repo, ref: 'main', check_name: 'gate' })
      expect(data.check_runs).toMatchObject([{ id: check_run_id, output: { annotations_count: 2 } }])
      const many = { title: 't', summary: 's', annotations: Array(51).fill(annotation) }
      const refused = octokit.rest.checks.update({ ...repo, check_run_id, output: many })
      await expect(refused).rejects.toMatchObject({ status: 422 })
    }))
})

describe('permissions', () => {
  it('refuses writes to the read-only token of a fork, and whoever has none', () =>
    withGitHub(async (server) => {
      const { number: issue_number } = server.add.pull()
      const fork = octokitFor(server.tokenFor(readOnlyPermissions), server)
      expect((await fork.rest.issues.listComments({ ...repo, issue_number })).status).toBe(200)
      const refused = {
        status: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
      }
      await expect(
        fork.rest.issues.createComment({ ...repo, issue_number, body: 'x' }),
      ).rejects.toMatchObject(refused)
      const check = { ...repo, name: 'gate', head_sha: server.add.commit().sha }
      await expect(fork.rest.checks.create(check)).rejects.toMatchObject(refused)
      expect(server.state.comments).toEqual([])
      await expect(fork.rest.users.getAuthenticated()).rejects.toMatchObject(refused)

      const onlyCode = octokitFor(server.tokenFor({ contents: 'read' }), server)
      await expect(onlyCode.rest.actions.listWorkflowRunsForRepo(repo)).rejects.toMatchObject(refused)
      expect((await onlyCode.rest.repos.get(repo)).data.default_branch).toBe('main')
      await expect(octokitFor('ghs_wrong', server).rest.repos.get(repo)).rejects.toMatchObject({
        status: 401,
      })
      expect((await fetch(`${server.url}/repos/acme/perf`)).status).toBe(401)
      const elsewhere = octokitFor(server.token, server).rest.repos.get({ owner: 'acme', repo: 'other' })
      await expect(elsewhere).rejects.toMatchObject({ status: 404 })
    }))
})

describe('scripted failures', () => {
  it('answers as told, as often as told', () =>
    withGitHub(async (server, octokit) => {
      server.fail(/^GET .*\/actions\/runs/, { status: 429, headers: { 'retry-after': '7' }, times: 2 })
      const list = () => octokit.rest.actions.listWorkflowRunsForRepo(repo)
      const limited = { status: 429, response: { headers: { 'retry-after': '7' } } }
      await expect(list()).rejects.toMatchObject(limited)
      expect((await octokit.rest.repos.get(repo)).status).toBe(200)
      await expect(list()).rejects.toMatchObject(limited)
      expect((await list()).status).toBe(200)
      expect(server.requests.map(({ status }) => status)).toEqual([429, 200, 429, 200])
    }))

  it('can send a page in place of JSON, or nothing at all', () =>
    withGitHub(async (server, octokit) => {
      server.fail(/^GET/, { status: 502 })
      await expect(octokit.rest.repos.get(repo)).rejects.toMatchObject({
        status: 502,
        response: { headers: { 'content-type': 'text/html; charset=utf-8' } },
      })
      server.fail(/^GET/, { status: 'reset' })
      await expect(octokit.rest.repos.get(repo)).rejects.toThrow()
      expect(server.requests.map(({ status }) => status)).toEqual([502, 0])
    }))
})

describe('violations', () => {
  it('catches an answer outside the published schema, and close tells', async () => {
    const server = await startGitHub()
    const run = server.add.run({ created_at: 'yesterday' })
    const octokit = octokitFor(server.token, server)
    const failed = octokit.rest.actions.getWorkflowRun({ ...repo, run_id: run.id })
    await expect(failed).rejects.toMatchObject({ status: 500 })
    expect(server.violations).toEqual([expect.stringContaining('/created_at must match format "date-time"')])
    await expect(server.close()).rejects.toThrow('/created_at must match format "date-time"')
  })

  it('catches a query parameter GitHub would ignore, and a route it lacks', async () => {
    const server = await startGitHub()
    const get = (path: string) =>
      fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${server.token}` } })
    expect((await get('/repos/acme/perf/pulls?haed=x')).status).toBe(500)
    expect((await get('/repos/acme/perf/no-such-thing')).status).toBe(500)
    await expect(server.close()).rejects.toThrow(/no query parameter haed\n.*no route GET .*no-such-thing/)
  })
})

describe('the environment of a run', () => {
  it('tells a pull request’s job its merge commit and its place', async () => {
    const pull = github.add.pull({ user: actionsBot })
    const run = github.add.run({
      event: 'pull_request',
      pull_requests: [pull.number],
      head_branch: 'feature',
    })
    expect(github.envOf(run, 'measure')).toMatchObject({
      ...github.env,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken(run, 'measure'),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: pull.merge_commit_sha,
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_WORKFLOW_REF: `acme/perf/.github/workflows/perf.yml@refs/pull/${pull.number}/merge`,
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
    })
  })
})
