import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { type ActionRun, measured, runOnce } from './action-run.ts'
import { forkPull, pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const storeHistory = (levels = 1) => {
  for (let i = 0; i < 8; i++) {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    const level = { p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) }
    const all = Array.from({ length: levels }, (_, place) => ({ ...level, concurrency: place + 8 }))
    const { provenance, ...report } = reportOfRun(run.id, { levels: all })
    const content = JSON.stringify({ ...report, provenance: { ...provenance, suite: 'perf.yml.perf' } })
    github.add.artifact({ run, name: 'perf-gate-baseline.perf.yml.perf.0.a1', content })
  }
}

const slow = { p95Ms: 80, throughput: 100 }
const usual = { p95Ms: 40.2, throughput: 199 }

const runWith = (run: WorkflowRun, { inputs, ...more }: Partial<ActionRun> = {}) =>
  runOnce(github, { run, inputs: { 'check-run': 'always', ...inputs }, ...more })

describe('check-run: always', () => {
  it.each([
    ['a pass', usual, true, 'success', 0],
    ['a regression', slow, true, 'failure', 1],
    ['nothing to compare with', usual, false, 'neutral', 0],
    ['what cannot be used', { requests: 100, failed: 50 }, true, 'failure', 5],
  ] as const)('concludes %s', async (_, level, hasHistory, conclusion, code) => {
    if (hasHistory) storeHistory()
    const pull = github.add.pull()
    const ended = await runWith(pullRequestRun(github, pull), { analyze: measured(level) })
    expect(ended.code).toBe(code)
    expect(github.state.checkRuns).toHaveLength(1)
    expect(github.state.checkRuns[0]).toMatchObject({
      head_sha: pull.head.sha,
      name: 'Triton performance: perf.yml.perf',
      status: 'completed',
      conclusion,
      summary: expect.stringMatching(/^### /),
    })
    expect(github.state.checkRuns[0]?.summary).not.toContain('<!--')
  })

  it('annotates at most ten rows, in the job log as well', async () => {
    storeHistory(20)
    const levels = Array.from({ length: 20 }, (_, place) => ({ ...slow, concurrency: place + 8 }))
    const ended = await runWith(pullRequestRun(github, github.add.pull()), {
      analyze: async (_, { provenance }) => ({
        ...reportOfRun(provenance?.runId ?? 0, { levels }),
        ...(provenance && { provenance }),
      }),
    })
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.outputs['rows'] ?? '')).toHaveLength(40)
    const annotations = github.state.checkRuns[0]?.annotations ?? []
    expect(annotations).toHaveLength(10)
    expect(annotations[0]).toMatchObject({ path: '.github/workflows/perf.yml', annotation_level: 'failure' })
    expect(ended.log.match(/^::(?:error|warning|notice)/gm)?.length).toBeLessThanOrEqual(10)
  })

  it('is red when nothing was judged', async () => {
    const ended = await runWith(pullRequestRun(github, github.add.pull()), {
      analyze: async () => {
        throw new Failure('server-unreachable', 'nobody answers')
      },
    })
    expect(ended.code).toBe(4)
    expect(github.state.checkRuns).toMatchObject([
      { conclusion: 'failure', title: expect.stringContaining('nothing') },
    ])
  })

  it('leaves that of a newer run as it is', async () => {
    storeHistory()
    const pull = github.add.pull()
    const [older, newer] = [pullRequestRun(github, pull), pullRequestRun(github, pull)]
    await runWith(newer, { analyze: measured(slow) })
    const ended = await runWith(older, { analyze: measured(usual) })
    expect(ended.log).toContain('A newer run has made its check run already')
    expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  it('is no reason to be red when the token may not write it, or GitHub is down', async () => {
    storeHistory()
    const run = () => pullRequestRun(github, github.add.pull())
    const token = github.tokenFor({ ...readOnlyPermissions, 'pull-requests': 'write' })
    const refused = await runWith(run(), { analyze: measured(usual), token })
    expect(refused).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(refused.log).toContain('checks: write')
    github.fail(/POST .*check-runs/, { status: 502 })
    const broken = await runWith(run(), { analyze: measured(usual) })
    expect(broken).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(broken.log).toContain('answered 502')
    expect(github.state.checkRuns).toEqual([])
  })

  it('is not tried for a pull request from a fork', async () => {
    const run = pullRequestRun(github, forkPull(github))
    const ended = await runWith(run, { token: github.tokenFor(readOnlyPermissions) })
    expect(ended.log).toContain('there is no check run')
    expect(github.requests.filter(({ path }) => path.includes('check-runs'))).toEqual([])
  })

  it('is made by nobody who did not ask', async () => {
    await runOnce(github, { run: pullRequestRun(github, github.add.pull()) })
    expect(github.requests.filter(({ path }) => path.includes('check-runs'))).toEqual([])
  })
})
