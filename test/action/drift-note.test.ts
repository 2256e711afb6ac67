import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

/** Runs on main, each 2 % slower than the one before it from the eighth on. */
const storeHistory = (count: number): readonly WorkflowRun[] =>
  Array.from({ length: count }, (_, i) => {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    const p95Ms = (40 + (i % 3) * 0.4) * 1.02 ** Math.max(0, i - 7)
    const { provenance, ...report } = reportOfRun(run.id, { levels: [{ p95Ms }] })
    const own = { ...provenance, suite: 'perf.yml.perf', sha: run.head_sha }
    const content = JSON.stringify({ ...report, provenance: own })
    github.add.artifact({ run, name: 'perf-gate-baseline.perf.yml.perf.0.a1', content })
    return run
  })

const mainRun = () => github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
const slower = measured({ p95Ms: 50 })
const releaseCalls = () => github.requests.filter(({ path }) => path.endsWith('/releases/latest'))

describe('the summary of a run on main', () => {
  it('shows a slow drift, which fails nothing', async () => {
    storeHistory(17)
    const ended = await runOnce(github, { run: mainRun(), analyze: slower })
    expect(ended.code).toBe(0)
    expect(ended.summary).toMatch(/📉 Drift over 18 runs/)
    expect(ended.summary).toMatch(
      /`resnet50` p95 latency at concurrency 8: \*\*\+[\d.]+\s%\sagainst\sthe\sfirst\sruns/,
    )
    expect(releaseCalls()).toHaveLength(1)
  })

  it('measures from the last release, or from what is named', async () => {
    const runs = storeHistory(17)
    const published = new Date(Date.UTC(2026, 10, 1) + ((runs[6]?.id ?? 0) % 1_000_000) * 1000)
    github.state.releases.push({
      id: 1,
      tag_name: 'v1.2.0',
      published_at: published.toISOString().replace('.000', ''),
    })
    const released = await runOnce(github, { run: mainRun(), analyze: slower })
    expect(released.summary).toContain('against `v1.2.0`')
    const sha = runs[7]?.head_sha ?? ''
    const named = await runOnce(github, { run: mainRun(), analyze: slower, inputs: { 'drift-anchor': sha } })
    expect(named.summary).toContain(`against \`${sha.slice(0, 7)}\``)
    expect(releaseCalls()).toHaveLength(1)
  })

  it('warns of an anchor that is not there, and asks no more of GitHub than it must', async () => {
    storeHistory(12)
    const inputs = { 'drift-anchor': 'f'.repeat(40) }
    const ended = await runOnce(github, { run: mainRun(), analyze: slower, inputs })
    expect(ended.code).toBe(0)
    expect(ended.log).toMatch(/::warning.*drift-anchor/)
    expect(releaseCalls()).toEqual([])
  })

  it('does without the release when GitHub does not tell it', async () => {
    storeHistory(12)
    github.fail(/releases\/latest/, { status: 403, body: { message: 'Resource not accessible' } })
    const ended = await runOnce(github, { run: mainRun(), analyze: slower })
    expect(ended.code).toBe(0)
    expect(ended.summary).toContain('against the first runs')
  })

  it('says nothing over a short history, nor in a pull request', async () => {
    storeHistory(6)
    expect((await runOnce(github, { run: mainRun() })).summary).not.toMatch(/drift/i)
    storeHistory(10)
    const pull = pullRequestRun(github, github.add.pull())
    expect((await runOnce(github, { run: pull })).summary).not.toMatch(/drift/i)
    expect(releaseCalls()).toEqual([])
  })
})
