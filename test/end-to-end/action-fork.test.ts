import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forkPull, forkRun, workflowRun } from '../action/github.ts'
import { reportOfRun } from '../action/report.ts'
import { zipOf } from '../action/zip.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { type EndedAction, runAction, runPost } from './action-process.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const suite = 'resnet50'

const textOf = (run: WorkflowRun, level: { readonly p95Ms: number; readonly throughput: number }): string => {
  const { provenance, ...report } = reportOfRun(run.id, { levels: [level] })
  const own = { repository: 'acme/perf', sha: run.head_sha, event: run.event, suite }
  return JSON.stringify({ ...report, provenance: { ...provenance, ...own } })
}

const storeHistory = () => {
  for (let i = 0; i < 8; i++) {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    const content = textOf(run, { p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) })
    github.add.artifact({ run, name: `perf-gate-baseline.${suite}.0.a1`, content })
  }
}

/** The ended run of a push to a fork's pull request that looks twice as slow, with whatever it uploaded as its leg. */
const measuredRun = (upload: (text: string) => Partial<ArtifactSeed> = () => ({})): WorkflowRun => {
  const run = forkRun(github, forkPull(github))
  run.status = 'completed'
  run.conclusion = 'success'
  const content = textOf(run, { p95Ms: 80, throughput: 100 })
  github.add.artifact({ run, name: `perf-gate-report.${suite}.0.a1`, content, ...upload(content) })
  return run
}

const report = (
  triggeredBy: WorkflowRun,
  inputs: Readonly<Record<string, string>> = {},
): Promise<EndedAction> =>
  runAction(github, {
    run: workflowRun(github),
    triggeredBy,
    job: 'report',
    inputs: { role: 'report', suite, 'check-run': 'always', ...inputs },
  })

describe('the bundled action on workflow_run', () => {
  it('reports a regression to the pull request of a fork: comment, check run, exit code', async () => {
    storeHistory()
    const run = measuredRun()
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    expect(github.state.comments).toMatchObject([
      { issue_number: 1, body: expect.stringMatching(/^### 🔴/u) },
    ])
    expect(github.state.checkRuns).toMatchObject([{ head_sha: run.head_sha, conclusion: 'failure' }])
    expect(await runPost(ended)).toMatchObject({ code: 0, output: '' })
  })

  it.each<readonly [string, (text: string) => Partial<ArtifactSeed>]>([
    ['of another repository', (text) => ({ content: text.replace('acme/perf', 'octo/models') })],
    ['too large to be one', (text) => ({ content: text, size_in_bytes: 3_000_000_000 })],
    ['a zip bomb', () => ({ content: zipOf([{ name: 'x', content: ' '.repeat(200_000_000) }]) })],
    ['with NaN for a figure', (text) => ({ content: text.replace(/"p95":[\d.]+/, '"p95":NaN') })],
  ])('makes no pass of an artifact %s', async (_, upload) => {
    storeHistory()
    const ended = await report(measuredRun(upload))
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    expect(github.state.comments).toMatchObject([{ body: expect.stringMatching(/^### ⛔/u) }])
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }])
  })

  it('writes nothing where a path in an artifact leads, and runs no command in one', async () => {
    storeHistory()
    const hostile = '\\n::error::forged\\n::set-output name=verdict::pass\\n<img src=x> @octocat'
    const ended = await report(
      measuredRun((text) => {
        const content = text.replace(/"failureTexts":\{\}/, `"failureTexts":{"unavailable":["${hostile}"]}`)
        return { content: zipOf([{ name: '../../escaped.json', content }]) }
      }),
    )
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(ended.output).not.toMatch(/^\s*::(?:set-output|error::forged)/m)
    // In a code span nothing is markup or a mention.
    expect(github.state.comments[0]?.body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/<img|@octocat/)
    const files = await readdir(ended.folder, { recursive: true })
    expect(files.map((file) => path.basename(file))).not.toContain('escaped.json')
  })

  it('says nothing after a newer push, and measures nothing itself', async () => {
    storeHistory()
    const run = measuredRun()
    github.state.pulls[0]!.head.sha = github.add.commit({ branch: 'mallory-patch' }).sha
    expect(await report(run)).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } })
    const refused = await report(run, { role: 'measure', model: 'resnet50' })
    expect(refused).toMatchObject({ code: 3, outputs: { verdict: 'invalid' } })
    expect(github.state.comments).toEqual([])
  })
})
