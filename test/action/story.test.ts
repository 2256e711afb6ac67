import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { readReport } from '../../src/report/read-report.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const baselineName = 'perf-gate-baseline.perf.yml.perf.0.a1'
const reportName = 'perf-gate-report.perf.yml.perf.0.a1'
const pageName = `${reportName}.html`

const mainRun = (fields: Partial<WorkflowRun> = {}): WorkflowRun =>
  github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress', ...fields })

const finish = (run: WorkflowRun): void => {
  run.status = 'completed'
  run.conclusion = 'success'
}

const artifactNames = (run: WorkflowRun) =>
  github.state.artifacts.filter(({ run_id }) => run_id === run.id).map(({ name }) => name)

/** Eight runs on main which differ by a little, each stored by the action itself. */
const runHistory = async () => {
  for (let i = 0; i < 8; i++) {
    const run = mainRun()
    const { code } = await runOnce(github, { run, analyze: measured(levelOf(i)) })
    expect(code).toBe(0)
    finish(run)
  }
}

/** The same history, put there. */
const storeHistory = () => {
  for (let i = 0; i < 8; i++) {
    const run = mainRun()
    const { provenance, ...report } = reportOfRun(run.id, { levels: [levelOf(i)] })
    const own = provenance === undefined ? {} : { provenance: { ...provenance, suite: 'perf.yml.perf' } }
    github.add.artifact({ run, name: baselineName, content: JSON.stringify({ ...report, ...own }) })
    finish(run)
  }
}

const levelOf = (i: number) => ({ p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) })

const comments = () => github.state.comments.map(({ body }) => body)

describe('a run on main', () => {
  it('stores itself as the first baseline and says that nothing was compared', async () => {
    const run = mainRun()
    const ended = await runOnce(github, { run })
    expect(ended.code).toBe(0)
    expect(ended.outputs).toMatchObject({ verdict: 'no-baseline', 'exit-code': '0', 'comment-url': '' })
    expect(ended.summary).toContain('Nothing was compared')
    expect(ended.summary).toContain('this run was recorded as the first')
    expect(artifactNames(run).sort()).toEqual([baselineName, reportName, pageName])
    expect(comments()).toEqual([])
    const stored = github.state.artifacts.find(({ name }) => name === baselineName)
    const report = readReport(stored?.content.toString() ?? '', 'stored')
    expect(report.provenance).toMatchObject({
      runId: run.id,
      suite: 'perf.yml.perf',
      leg: '0',
      event: 'push',
    })
  })

  it('is green with a regression, stores it, and is red with `fail-on: always`', async () => {
    storeHistory()
    const slower = measured({ p95Ms: 80, throughput: 100 })
    const run = mainRun()
    const ended = await runOnce(github, { run, analyze: slower })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'regression' } })
    expect(ended.log).toContain('::warning')
    expect(ended.log).not.toContain('::error')
    expect(artifactNames(run)).toContain(baselineName)
    const strict = await runOnce(github, {
      run: mainRun(),
      analyze: slower,
      inputs: { 'fail-on': 'always' },
    })
    expect(strict.code).toBe(1)
  })

  it('stores the runs before it inside itself, each once, oldest first', async () => {
    await runHistory()
    const stored = github.state.artifacts.filter(({ name }) => name === baselineName)
    const reports = stored.map(({ content }) => readReport(content.toString(), 'stored'))
    const ids = reports.map(({ provenance }) => provenance?.runId)
    for (const [i, { history }] of reports.entries())
      expect(history?.runs.map(({ provenance }) => provenance?.runId) ?? []).toEqual(ids.slice(0, i))
    // What people get to see is the run alone.
    const shown = github.state.artifacts.filter(({ name }) => name === reportName)
    for (const { content } of shown) expect(content.toString()).not.toContain('"history"')
  })

  it('never stores a measurement that cannot be used, and is red', async () => {
    const run = mainRun()
    const ended = await runOnce(github, { run, analyze: measured({ requests: 100, failed: 50 }) })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    expect(artifactNames(run)).toEqual([reportName, pageName])
  })

  it('is red when its baseline could not be stored', async () => {
    const run = mainRun()
    github.add.artifact({ run, name: baselineName, content: '{}' })
    const ended = await runOnce(github, { run })
    expect(ended).toMatchObject({ code: 7, outputs: { verdict: 'no-baseline', 'exit-code': '7' } })
    expect(ended.log).toContain(`this run already has an artifact named ${baselineName}`)
  })
})

describe('a pull request', () => {
  it('without a change is not red, and gets one comment', async () => {
    await runHistory()
    const ended = await runOnce(github, {
      run: pullRequestRun(github, github.add.pull()),
      analyze: measured({ p95Ms: 40.2, throughput: 199 }),
    })
    expect(ended.code).toBe(0)
    expect(ended.outputs['verdict']).toBe('pass')
    expect(JSON.parse(ended.outputs['rows'] ?? '')).toHaveLength(2)
    expect(comments()).toEqual([expect.stringContaining('no regression in 2 checks')])
    expect(ended.outputs['comment-url']).toContain('#issuecomment-')
  })

  it('that is slower is red; its second push edits the same comment', async () => {
    storeHistory()
    const pull = github.add.pull()
    const run = pullRequestRun(github, pull)
    const slower = await runOnce(github, { run, analyze: measured({ p95Ms: 80, throughput: 100 }) })
    expect(slower).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    expect(Number(slower.outputs['worst-change'])).toBeCloseTo(1, 1)
    expect(slower.log).toMatch(/::error title=.*p95/)
    expect(slower.summary).toContain('🔴')
    expect(artifactNames(run)).toEqual([reportName, pageName])
    const mended = await runOnce(github, { run: pullRequestRun(github, pull), analyze: measured() })
    expect(mended.code).toBe(0)
    expect(comments()).toEqual([expect.stringContaining('🟢')])
    expect(mended.outputs['comment-url']).toBe(slower.outputs['comment-url'])
  })

  it('is compared with runs whose artifacts have expired, by what the newest one carries', async () => {
    await runHistory()
    const stored = github.state.artifacts.filter(({ name }) => name === baselineName)
    for (const artifact of stored.slice(0, -1)) artifact.expired = true
    const ended = await runOnce(github, {
      run: pullRequestRun(github, github.add.pull()),
      analyze: measured({ p95Ms: 80, throughput: 100 }),
    })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', suspected: 'false' } })
    expect(ended.summary).toContain('8 runs on `main` (7 of them kept inside later runs)')
    // The one picture that GitHub draws: those eight and this run, in the summary alone.
    expect(ended.summary.match(/^```mermaid$/gm)).toHaveLength(1)
    expect(ended.summary).toContain('1 --> 9\n')
    expect(comments()[0]).not.toContain('mermaid')
  })

  it('that looks worse without being shown to be sets the output `suspected`, and is not red', async () => {
    for (let i = 0; i < 12; i++) {
      const run = mainRun()
      await runOnce(github, { run, analyze: measured({ p95Ms: 40 * (1 + 0.075 * Math.sin(2.4 * i)) }) })
      finish(run)
    }
    const ended = await runOnce(github, {
      run: pullRequestRun(github, github.add.pull()),
      analyze: measured({ p95Ms: 45.5 }),
    })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive', suspected: 'true' } })
    expect(JSON.parse(ended.outputs['rows'] ?? '')).toMatchObject([
      { metric: 'p95', suspected: true, verdict: 'inconclusive' },
      { metric: 'throughput', suspected: false },
    ])
    expect(comments()).toEqual([expect.stringContaining('Suspected, but not shown: 1 of 2 checks')])
  })

  it('without a baseline says that nothing was compared, and is red only on request', async () => {
    const run = () => pullRequestRun(github, github.add.pull())
    const ended = await runOnce(github, { run: run() })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(comments()).toEqual([expect.stringContaining('merge to start one')])
    expect(comments()[0]).toContain('no finished run of perf.yml on main yet')
    const strict = await runOnce(github, { run: run(), inputs: { 'on-missing-baseline': 'fail' } })
    expect(strict.code).toBe(6)
  })

  it('does not compare with a NaN', async () => {
    const run = mainRun()
    const text = JSON.stringify(reportOfRun(run.id)).replaceAll(/"p95":\d+/g, '"p95":null')
    github.add.artifact({ run, name: baselineName, content: text })
    finish(run)
    const ended = await runOnce(github, { run: pullRequestRun(github, github.add.pull()) })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).toContain('p95')
    expect(ended.summary).toContain(`run ${run.id}`)
  })

  it('from a fork has its table in the summary alone, and its verdict counts', async () => {
    storeHistory()
    const fork = github.add.fork('mallory/perf')
    const head = github.add.commit({ branch: 'patch' })
    const pull = github.add.pull({ head: { ref: 'patch', sha: head.sha, repo: fork } })
    const ended = await runOnce(github, {
      run: pullRequestRun(github, pull),
      token: github.tokenFor(readOnlyPermissions),
      analyze: measured({ p95Ms: 80, throughput: 100 }),
    })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'comment-url': '' } })
    expect(ended.summary).toMatch(/^\| .*`resnet50`.* regression \|$/m)
    expect(ended.log).toContain('::notice')
    expect(github.requests.filter(({ path }) => path.includes('/comments'))).toEqual([])
  })

  it('with a token that may not comment is not red for it', async () => {
    const ended = await runOnce(github, {
      run: pullRequestRun(github, github.add.pull()),
      token: github.tokenFor(readOnlyPermissions),
    })
    expect(ended).toMatchObject({ code: 0, outputs: { 'comment-url': '' } })
    expect(ended.log).toContain('pull-requests: write')
    expect(ended.log).not.toContain('::error')
  })

  it('is commented only for a reason with `comment: on-change`, and never with `never`', async () => {
    storeHistory()
    const pull = github.add.pull()
    const slower = measured({ p95Ms: 80, throughput: 100 })
    const run = () => pullRequestRun(github, pull)
    await runOnce(github, { run: run(), inputs: { comment: 'never' }, analyze: slower })
    await runOnce(github, { run: run(), inputs: { comment: 'on-change' } })
    expect(comments()).toEqual([])
    await runOnce(github, { run: run(), inputs: { comment: 'on-change' }, analyze: slower })
    expect(comments()).toEqual([expect.stringContaining('🔴')])
    await runOnce(github, { run: run(), inputs: { comment: 'on-change' } })
    expect(comments()).toEqual([expect.stringContaining('🟢')])
  })
})

describe('a run that ends early', () => {
  const unreachable = async (): Promise<never> => {
    throw new Failure('server-unreachable', 'nobody answers at 127.0.0.1:8000\n::error::forged', {
      hint: 'Start the server before this step',
    })
  }

  it('says in one line everywhere why the server could not be used', async () => {
    const pull = github.add.pull()
    const ended = await runOnce(github, { run: pullRequestRun(github, pull), analyze: unreachable })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4', rows: '[]' } })
    expect(ended.summary).toContain('nobody answers at 127.0.0.1')
    expect(ended.summary).toContain('Start the server before this step')
    expect(comments()).toEqual([expect.stringContaining('nothing was judged')])
    expect(ended.outputs['comment-url']).toContain('#issuecomment-')
    expect(ended.log.match(/^::error/gm)).toHaveLength(1)
    expect(ended.state['verdict']).toBe('invalid')
  })

  it.each(['pull_request_target', 'issue_comment'])('refuses %s before anything else', async (event) => {
    const run = mainRun({ event })
    const ended = await runOnce(github, { run })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid', 'exit-code': '3' } })
    expect(ended.summary).toContain(event.replaceAll('_', '&#95;'))
    expect(github.requests).toEqual([])
  })

  it.each([
    [{ model: '' }, 'model'],
    [{ 'batch-size': 'many' }, 'many'],
    [{ args: '--baseline here' }, 'baseline'],
    [{ suite: 'a/b' }, 'suite'],
    [{ 'concurrency-range': '1:64', 'time-budget': '1' }, 'time'],
  ] as const)('refuses the inputs %o with exit code 3', async (inputs, named) => {
    const ended = await runOnce(github, { run: mainRun(), inputs })
    expect(ended.code).toBe(3)
    expect(ended.summary).toContain(named)
    expect(github.requests).toEqual([])
  })

  it('keeps what was measured when it is interrupted, asks GitHub nothing more, and is not green', async () => {
    const controller = new AbortController()
    const run = mainRun()
    const ended = await runOnce(github, {
      run,
      interruption: { signal: controller.signal, exitCode: () => 143 },
      analyze: async (plan, ports) => {
        controller.abort()
        return { ...(await measured()(plan, ports)), state: 'interrupted' }
      },
    })
    expect(ended).toMatchObject({ code: 143, outputs: { verdict: 'invalid', 'exit-code': '143' } })
    const report = readReport(await readFile(ended.outputs['report-path'] ?? '', 'utf8'), 'kept')
    expect(report.state).toBe('interrupted')
    expect(artifactNames(run)).toEqual([])
    expect(github.requests).toEqual([])
  })

  it('is a defect when anything else is thrown, and says so', async () => {
    const ended = await runOnce(github, {
      run: mainRun(),
      analyze: async () => {
        throw new TypeError('x is not a function')
      },
    })
    expect(ended).toMatchObject({ code: 99, outputs: { verdict: 'invalid' } })
    expect(ended.log).toContain('TypeError: x is not a function')
  })
})

describe('every run', () => {
  it('leaves a verdict for the post step', async () => {
    expect((await runOnce(github, { run: mainRun() })).state['verdict']).toBe('no-baseline')
  })

  it('masks its token and writes it nowhere', async () => {
    const pull = github.add.pull()
    const header = 'Authorization: Bearer canary-in-a-header'
    const ended = await runOnce(github, {
      run: pullRequestRun(github, pull),
      inputs: { args: `-H "${header}"` },
    })
    expect(ended.log).toContain(`::add-mask::${github.token}`)
    expect(ended.log).toContain('::add-mask::canary-in-a-header')
    const written = [
      ended.log.replaceAll(/^::add-mask::.*$/gm, ''),
      ended.summary,
      JSON.stringify(ended.outputs),
      ...comments(),
      ...github.state.artifacts.map(({ content }) => content.toString()),
    ].join('\n')
    expect(written).not.toContain(github.token)
    expect(written).not.toContain('canary-in-a-header')
  })

  it('takes an option by `args` or by its input, and refuses both at once', async () => {
    const run = () => mainRun()
    expect((await runOnce(github, { run: run(), inputs: { args: '-b 4' } })).code).toBe(0)
    const both = await runOnce(github, { run: run(), inputs: { args: '-b 4', 'batch-size': '2' } })
    expect(both.code).toBe(3)
    expect(both.summary).toContain('2 times')
    // What an input says was said, be it what holds without it.
    const filled = { args: '--percentile 99', percentile: '95' }
    expect((await runOnce(github, { run: run(), inputs: filled })).code).toBe(3)
    // The runner leaves an input empty that nobody has given.
    const left = { args: '--percentile 99', percentile: '' }
    expect((await runOnce(github, { run: run(), inputs: left })).code).toBe(0)
  })

  it('does without a checkout, a summary file and an upload', async () => {
    const env = { GITHUB_WORKSPACE: '/nowhere', GITHUB_STEP_SUMMARY: '', ACTIONS_RUNTIME_TOKEN: '' }
    const run = pullRequestRun(github, github.add.pull())
    const ended = await runOnce(github, { run, env })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.log).toContain('could not be stored')
  })
})
