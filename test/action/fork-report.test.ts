import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { type ActionRun, measured, runOnce } from './action-run.ts'
import { forkPull, pullRequestRun, workflowRun } from './github.ts'
import { storeLegHistory } from './leg-history.ts'
import { zipOf } from './zip.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const suite = 'resnet50'
const legName = `perf-gate-report.${suite}.0.a1`
const slow = measured({ p95Ms: 80, throughput: 100 })
const usual = measured({ p95Ms: 40.2, throughput: 199 })

const storeHistory = () => storeLegHistory(github, suite)

/** The run of a push to a pull request, which has measured one leg with a token that may only read, and has ended. */
const measure = async (pull: PullRequest, analyze = slow): Promise<WorkflowRun> => {
  const run = pullRequestRun(github, pull)
  const token = github.tokenFor(readOnlyPermissions)
  await runOnce(github, { run, token, analyze, inputs: { role: 'measure', suite, legs: '1' } })
  run.status = 'completed'
  run.conclusion = 'success'
  // GitHub lists none for a fork.
  run.pull_requests = []
  return run
}

type ReportOptions = Partial<Omit<ActionRun, 'run' | 'triggeredBy'>>

/** The job that follows on a run that has ended. */
const report = (triggeredBy: WorkflowRun, { inputs = {}, ...more }: ReportOptions = {}) =>
  runOnce(github, {
    run: workflowRun(github),
    triggeredBy,
    inputs: { role: 'report', suite, model: '', legs: '1', ...inputs },
    analyze: async () => {
      throw new Error('a job that reports measures nothing')
    },
    ...more,
  })

const comments = () => github.state.comments.map(({ body }) => body)

/** The leg of a run under other words or bytes. */
const forge = (
  run: WorkflowRun,
  change: (text: string) => string | Buffer,
  fields: Partial<ArtifactSeed> = {},
) => {
  const place = github.state.artifacts.findIndex(({ run_id, name }) => run_id === run.id && name === legName)
  const [artifact] = github.state.artifacts.splice(place, 1)
  const content = change(artifact?.content.toString() ?? '')
  github.add.artifact({ run, name: legName, content, ...fields })
}

describe('workflow_run', () => {
  it('judges what the run of a fork has measured and comments on its pull request', async () => {
    storeHistory()
    github.add.pull()
    const pull = forkPull(github)
    const run = await measure(pull)
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    expect(github.state.comments.map(({ issue_number }) => issue_number)).toEqual([pull.number])
    expect(comments()[0]).toMatch(/^\| 🔴.* regression \|$/m)
    expect(comments()[0]).toContain(`Measured by run ${run.id} for the fork \`mallory/perf\``)
    expect(comments()[0]).toMatch(/add to `\.github\/perf-gate\.yml` on `main`/)
    expect(ended.outputs['comment-url']).toContain(`pull/${pull.number}#issuecomment-`)
    expect(ended.summary).toContain('🔴')
    expect(ended.state['verdict']).toBe('regression')
  })

  it('compares with what the pull request was merged into, as long as that can be told', async () => {
    storeHistory()
    const main = github.state.branches.get('main')
    const pull = forkPull(github)
    const run = await measure(pull)
    expect((await report(run)).log).toContain(`${main}: the first parent of the merge commit`)
    // GitHub has merged it anew since, for a base that was not measured.
    const into = github.add.commit()
    const later = new Date(Date.parse(run.created_at) + 60_000).toISOString()
    pull.merge_commit_sha = github.add.commit({ parents: [into.sha, pull.head.sha], date: later }).sha
    expect((await report(run)).log).toContain('the merge-base with the base')
  })

  it('passes what did not change, and edits the one comment with the next push', async () => {
    storeHistory()
    const pull = forkPull(github)
    await report(await measure(pull))
    pull.head.sha = github.add.commit({ branch: 'mallory-patch' }).sha
    const ended = await report(await measure(pull, usual))
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(comments()).toEqual([expect.stringContaining('🟢')])
  })

  it('reports of the repository’s own pull requests as well, without a word of a fork', async () => {
    storeHistory()
    const ended = await report(await measure(github.add.pull()))
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(comments()).toEqual([expect.not.stringContaining('for the fork')])
  })

  it('takes limits from its own inputs', async () => {
    storeHistory()
    const run = await measure(forkPull(github))
    const inputs = { thresholds: 'p95: +150%, throughput: -80%' }
    expect(await report(run, { inputs })).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it.each(['all', 'measure'])('refuses role: %s before anything else', async (role) => {
    const ended = await report(github.add.run({ event: 'pull_request' }), { inputs: { role, model: 'm' } })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain("expected 'report'")
    expect(github.requests).toEqual([])
  })

  it('says that nothing was compared without a baseline', async () => {
    const ended = await report(await measure(forkPull(github)))
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(comments()).toEqual([expect.stringContaining('Nothing was compared')])
    expect(comments()[0]).toContain('no finished run of perf.yml on main yet')
  })

  it('never lets an older run write over the comment of a newer one', async () => {
    storeHistory()
    const pull = forkPull(github)
    const older = await measure(pull, usual)
    const newer = await measure(pull)
    await report(newer)
    const ended = await report(older)
    expect(ended.log).toContain('A newer run has commented already')
    expect(comments()).toEqual([expect.stringContaining('🔴')])
  })
})

describe('workflow_run without anything to report of', () => {
  const expectNothing = (ended: Awaited<ReturnType<typeof report>>, reason: string) => {
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'skipped', rows: '[]', 'comment-url': '' } })
    expect(ended.state['verdict']).toBe('skipped')
    expect(ended.log).toContain(`::notice::Nothing to report: `)
    expect(ended.log).toContain(reason)
    expect(comments()).toEqual([])
  }

  it('says nothing of a commit that a newer push has replaced', async () => {
    const pull = forkPull(github)
    const run = await measure(pull)
    pull.head.sha = github.add.commit({ branch: 'mallory-patch' }).sha
    expectNothing(await report(run), `of pull request #${pull.number} is not its newest any more`)
  })

  it('says nothing of a pull request that is closed', async () => {
    const pull = forkPull(github)
    const run = await measure(pull)
    pull.state = 'closed'
    expectNothing(await report(run), 'no open pull request comes from mallory:patch')
  })

  it('takes no pull request of another repository for it, whatever its commit is', async () => {
    const pull = forkPull(github)
    const run = await measure(pull)
    pull.state = 'closed'
    const other = github.add.fork('victim/perf')
    github.add.pull({ head: { ...pull.head, repo: other } })
    const twin = { ...github.add.fork('mallory/other') }
    github.add.pull({ head: { ...pull.head, repo: twin } })
    expectNothing(await report(run), 'no open pull request comes from mallory:patch')
  })

  it('leaves a push to its own run', async () => {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    expectNothing(await report(run), 'was started by push')
  })

  it.each(['action_required', 'skipped'])('says nothing of a run that ended with %s', async (conclusion) => {
    const run = await measure(forkPull(github))
    run.conclusion = conclusion
    expectNothing(await report(run), conclusion)
  })

  it('waits for a run that is being run again', async () => {
    const run = await measure(forkPull(github))
    const ended = { ...run }
    run.run_attempt = 2
    run.status = 'in_progress'
    expectNothing(await report(ended), 'is being run again (attempt 2)')
  })
})

describe('workflow_run of a run that has measured nothing', () => {
  it.each(['failure', 'cancelled', 'timed_out'])(
    'is red after %s, and says so in the pull request',
    async (conclusion) => {
      storeHistory()
      const pull = forkPull(github)
      const run = pullRequestRun(github, pull)
      Object.assign(run, { status: 'completed', conclusion, pull_requests: [] })
      const ended = await report(run)
      expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
      expect(comments()).toEqual([expect.stringContaining('0 of 1 legs have measured')])
      expect(comments()[0]).toContain(`ended with '${conclusion.replace('_', '&#95;')}'`)
    },
  )

  it('judges the legs of a red run all the same', async () => {
    storeHistory()
    const run = await measure(forkPull(github))
    run.conclusion = 'failure'
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(comments()[0]).toContain("ended with 'failure'")
  })
})

describe('what a fork uploads', () => {
  it.each([
    ['another repository', { repository: 'octo/models' }],
    ['another run', { runId: 7 }],
    ['another commit', { sha: 'f'.repeat(40) }],
    ['another event', { event: 'push' }],
    ['another workflow', { workflow: 'other.yml' }],
    ['another attempt', { runAttempt: 2 }],
    ['another suite', { suite: 'bert' }],
    ['another leg', { leg: '1' }],
  ])('is not believed to come from %s', async (_, changed) => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    forge(run, (text) => {
      const { provenance, ...others } = JSON.parse(text) as { readonly provenance: object }
      return JSON.stringify({ ...others, provenance: { ...provenance, ...changed } })
    })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toContain('another run, leg or suite')
  })

  it('is not believed to be of an attempt that there was not', async () => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    forge(run, (text) => text.replace('"runAttempt": 1', '"runAttempt": 9'), {
      name: `perf-gate-report.${suite}.0.a9`,
    })
    expect(await report(run)).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
  })

  it('is not read when GitHub itself names another origin', async () => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    const { size_in_bytes, digest, id, created_at, updated_at, expires_at } = github.state.artifacts.find(
      ({ run_id }) => run_id === run.id,
    )!
    const elsewhere = { id: run.id, repository_id: github.state.repository.id, head_repository_id: 1 }
    const base = { id, name: legName, size_in_bytes, digest, expired: false, node_id: 'A', url: 'u' }
    const artifact = {
      ...base,
      archive_download_url: 'u',
      created_at,
      updated_at,
      expires_at,
      workflow_run: elsewhere,
    }
    github.fail(/runs\/\d+\/artifacts/, { status: 200, body: { total_count: 1, artifacts: [artifact] } })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toContain('GitHub says that it is of another run')
  })

  it.each<readonly [string, (text: string) => string | Buffer, Partial<ArtifactSeed>, string]>([
    ['too large', (text) => text, { size_in_bytes: 6_000_000 }, 'expected at most 5000000'],
    [
      'a zip bomb',
      () => zipOf([{ name: legName, content: ' '.repeat(5_100_000) }]),
      {},
      'expected at most 5000000',
    ],
    [
      'a zip that lies',
      () => zipOf([{ name: legName, content: ' '.repeat(5_100_000) }], { size: 10 }),
      {},
      'damaged zip',
    ],
    [
      'two files',
      (text) =>
        zipOf([
          { name: 'a', content: text },
          { name: 'b', content: text },
        ]),
      {},
      '2 files',
    ],
    [
      'other bytes than were stored',
      (text) => text,
      { digest: `sha256:${'0'.repeat(64)}` },
      'digest does not match',
    ],
    ['NaN', (text) => text.replace(/"p95": [\d.]+/, '"p95": null'), {}, 'p95'],
    ['beyond numbers', (text) => text.replace(/"p95": [\d.]+/, '"p95": 1e999'), {}, 'p95'],
    ['no JSON', () => '<script>alert(1)</script>', {}, 'not JSON'],
    ['no text', () => Buffer.from([0xff, 0xfe, 0x00]), {}, 'not UTF-8'],
    ['another schema', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'), {}, 'version 2'],
  ])('is no pass when it is %s', async (_, change, fields, reason) => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    forge(run, change, fields)
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toContain(reason)
  })

  it('may be zipped under any name, which leads nowhere', async () => {
    storeHistory()
    const run = await measure(forkPull(github))
    const evil = '../../../../tmp/perf-gate-escaped.json'
    forge(run, (text) => zipOf([{ name: evil, content: text }]), { mime_type: 'application/zip' })
    expect(await report(run)).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
  })

  it('may not fill the memory with many legs', async () => {
    const run = await measure(forkPull(github))
    for (let leg = 1; leg <= 50; leg++)
      github.add.artifact({
        run,
        name: `perf-gate-report.${suite}.${leg}.a1`,
        content: '{}',
        size_in_bytes: 4_900_000,
      })
    const before = github.requests.length
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toContain('expected at most 200000000')
    expect(
      github.requests.slice(before).filter(({ host, method }) => host === 'blob' && method === 'GET'),
    ).toEqual([])
  })

  it('says nothing that is a command, markup, a mention or a link, whichever words are replaced', async () => {
    storeHistory()
    const run = await measure(forkPull(github))
    const forged =
      '\n::error::forged\n::set-output name=verdict::pass\n##[error]forged <img src=x> <!-- @octocat #1 [x](//e.vil) ](javascript:1) | `'
    let replaced = 0
    forge(run, (text) => {
      const { provenance, ...data } = JSON.parse(text) as { readonly provenance: unknown }
      const mutated = withStrings(data, (value, place) => {
        const changed = `${value}${forged}`
        try {
          readReport(JSON.stringify({ ...set(data, place, changed), provenance }), 'mutated')
        } catch {
          return value
        }
        replaced += 1
        return changed
      })
      return JSON.stringify({ ...mutated, provenance })
    })
    expect(replaced).toBeGreaterThan(10)
    const ended = await report(run)
    expect(ended.outputs['verdict']).not.toBe('pass')
    expect(ended.log).not.toMatch(/^\s*(?:::set-output|::error::forged|##\[error\])/m)
    for (const text of [ended.summary, ...comments()]) {
      const prose = text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
      expect(prose).not.toMatch(/<(?!\/?(?:details|summary)>|!-- triton-perf-gate:v1 )/)
      expect(prose).not.toMatch(/@octocat|(?<!&)#1\b|\]\((?!https:\/\/github\.com\/acme\/perf)/)
    }
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.match(/<!--/g)).toHaveLength(1)
  })
})

type Place = readonly (string | number)[]

/** The same data with every string put through `change`. */
const withStrings = <Data>(
  data: Data,
  change: (value: string, place: Place) => string,
  place: Place = [],
): Data => {
  if (typeof data === 'string') return change(data, place) as Data
  if (Array.isArray(data)) return data.map((one, i) => withStrings(one, change, [...place, i])) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withStrings(value, change, [...place, name])]),
  ) as Data
}

const set = <Data>(data: Data, [first, ...rest]: Place, value: string): Data => {
  if (first === undefined) return value as Data
  if (Array.isArray(data)) return data.map((one, i) => (i === first ? set(one, rest, value) : one)) as Data
  return { ...data, [first]: set((data as Record<string, unknown>)[first], rest, value) }
}

describe('workflow_run with a GitHub that does not answer', () => {
  it.each([
    [/GET .*\/actions\/runs\/\d+$/, { status: 403 }],
    [/GET .*\/actions\/runs\/\d+$/, { status: 404 }],
    [/GET .*\/actions\/runs\/\d+$/, { status: 503, times: 9 }],
    [/GET .*\/pulls\?/, { status: 403 }],
    [/GET .*\/pulls\?/, { status: 429, headers: { 'retry-after': '900' } }],
    [/GET .*\/pulls\?/, { status: 'reset', times: 9 }],
  ] as const)('has not reported when %s ends with %o', async (request, failure) => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    github.fail(request, failure)
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 7, outputs: { verdict: 'invalid', 'exit-code': '7' } })
    expect(ended.summary).toContain('could not be found')
    expect(comments()).toEqual([])
  })

  it('names the permission that is missing', async () => {
    const run = await measure(forkPull(github), usual)
    const token = github.tokenFor({ contents: 'read', 'pull-requests': 'write' })
    expect((await report(run, { token })).summary).toContain('actions: read')
  })

  it('has not reported when it may not comment, for nobody looks into its summary', async () => {
    storeHistory()
    const pull = forkPull(github)
    const token = github.tokenFor(readOnlyPermissions)
    const passed = await report(await measure(pull, usual), { token })
    expect(passed).toMatchObject({ code: 7, outputs: { verdict: 'pass', 'exit-code': '7' } })
    expect(passed.summary).toContain('🟢')
    expect(passed.log).toContain(`was not reported to pull request #${pull.number}`)
    const failed = await report(await measure(pull), { token })
    expect(failed).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    const unwanted = await report(await measure(pull, usual), { token, inputs: { comment: 'never' } })
    expect(unwanted).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })
})

describe('workflow_run in a checkout', () => {
  const checkout = async (head: string): Promise<Readonly<Record<string, string>>> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'action-checkout-'))
    await mkdir(path.join(folder, '.git'))
    await writeFile(path.join(folder, '.git', 'HEAD'), `${head}\n`)
    return { GITHUB_WORKSPACE: folder }
  }

  it.each(['head', 'merge'] as const)('of the pull request’s %s is refused', async (which) => {
    storeHistory()
    const pull = forkPull(github)
    const run = await measure(pull, usual)
    const sha = which === 'head' ? pull.head.sha : (pull.merge_commit_sha ?? '')
    const ended = await report(run, { env: await checkout(sha) })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('expected the default branch')
  })

  it('of the default branch is what it should be', async () => {
    storeHistory()
    const run = await measure(forkPull(github), usual)
    const ended = await report(run, { env: await checkout('ref: refs/heads/main') })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })
})
