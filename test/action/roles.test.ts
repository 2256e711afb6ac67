import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { buildShard, type ShardSpec } from '../run/shard-report.ts'
import { type ActionRun, measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { storeLegHistory } from './leg-history.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const suite = 'resnet50'
const slow = measured({ p95Ms: 80, throughput: 100 })
const usual = measured({ p95Ms: 40.2, throughput: 199 })

const storeHistory = () => storeLegHistory(github, suite)

type LegOptions = Partial<Omit<ActionRun, 'run'>> & { readonly leg?: string; readonly legs?: string }

/** One leg of a job called `again`. */
const measureLeg = (run: WorkflowRun, { leg = '0', legs = '1', inputs = {}, ...more }: LegOptions = {}) =>
  runOnce(github, {
    run,
    inputs: { role: 'measure', suite, leg, legs, ...inputs },
    env: { GITHUB_JOB: 'again', GITHUB_RUN_ATTEMPT: String(run.run_attempt) },
    ...more,
  })

const report = (run: WorkflowRun, inputs: Readonly<Record<string, string>> = {}, token?: string) =>
  runOnce(github, {
    run,
    inputs: { role: 'report', suite, model: '', legs: '1', ...inputs },
    ...(token === undefined ? {} : { token }),
    analyze: async () => {
      throw new Error('a job that reports measures nothing')
    },
    env: { GITHUB_JOB: 'verdict' },
  })

const artifactNames = (run: WorkflowRun) =>
  github.state.artifacts.filter(({ run_id }) => run_id === run.id).map(({ name }) => name)

const comments = () => github.state.comments.map(({ body }) => body)

const pullRun = () => pullRequestRun(github, github.add.pull())

describe('role: measure', () => {
  it('stores its report as an artifact and judges, comments and compares nothing', async () => {
    storeHistory()
    const run = pullRun()
    const ended = await measureLeg(run, { leg: 'again-1', legs: '2', analyze: slow })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'measured', 'exit-code': '0', rows: '[]' } })
    expect(artifactNames(run)).toEqual([`perf-gate-report.${suite}.again-1.a1`])
    expect(comments()).toEqual([])
    expect(ended.summary).toBe('')
    expect(ended.state['verdict']).toBe('measured')
    expect(github.requests.filter(({ path: asked }) => asked.startsWith('/repos'))).toEqual([])
    const stored = github.state.artifacts.at(-1)?.content.toString() ?? ''
    expect(readReport(stored, 'leg').provenance).toMatchObject({
      leg: 'again-1',
      job: 'again',
      legs: 2,
      suite,
    })
  })

  it('is red for what cannot be used, which it stores all the same', async () => {
    const run = pullRun()
    const ended = await measureLeg(run, { analyze: measured({ requests: 100, failed: 50 }) })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'measured', 'exit-code': '5' } })
    expect(ended.log.match(/^::error/gm)).toHaveLength(1)
    expect(artifactNames(run)).toHaveLength(1)
  })

  it('is red without a word in the pull request when the server cannot be used', async () => {
    const ended = await measureLeg(pullRun(), {
      analyze: async () => {
        throw new Failure('server-unreachable', 'nobody answers')
      },
    })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid' } })
    expect(comments()).toEqual([])
  })

  it.each([
    ['is taken already', { leg: '0' }, {}],
    ['goes nowhere', { leg: '1' }, { ACTIONS_RUNTIME_TOKEN: '' }],
  ])('is red when its artifact %s', async (_, { leg }, env) => {
    const run = pullRun()
    await measureLeg(run)
    const ended = await measureLeg(run, { leg, env })
    expect(ended).toMatchObject({ code: 7, outputs: { verdict: 'invalid' } })
    expect(ended.log).toContain('could not be stored')
  })

  it('is not green when it is interrupted', async () => {
    const controller = new AbortController()
    const run = pullRun()
    const ended = await measureLeg(run, {
      interruption: { signal: controller.signal, exitCode: () => 143 },
      analyze: async (plan, ports) => {
        controller.abort()
        return { ...(await usual(plan, ports)), state: 'interrupted' }
      },
    })
    expect(ended).toMatchObject({ code: 143, outputs: { verdict: 'invalid' } })
    expect(artifactNames(run)).toEqual([])
  })

  it('needs a suite of its own', async () => {
    const ended = await measureLeg(pullRun(), { inputs: { suite: '' } })
    expect(ended.code).toBe(3)
    expect(ended.summary).toContain('suite')
  })
})

describe('role: report', () => {
  it('judges what the legs measured, in one comment, although it has no model of its own', async () => {
    storeHistory()
    const run = pullRun()
    for (const leg of ['0', '1', '2']) await measureLeg(run, { leg, legs: '3', analyze: slow })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    const rows = JSON.parse(ended.outputs['rows'] ?? '') as readonly unknown[]
    // Three legs are three values of each row.
    expect(rows).toHaveLength(2)
    expect(comments()).toEqual([expect.stringContaining('🔴')])
    expect(ended.summary).toContain('🔴')
    expect(ended.state['verdict']).toBe('regression')
    expect(artifactNames(run)).toContain(`perf-gate-verdict.${suite}.a1.html`)
  })

  it('edits the comment of the leg that judged before it', async () => {
    storeHistory()
    const run = pullRun()
    await runOnce(github, { run, inputs: { suite, leg: '0', legs: '1' }, analyze: slow })
    expect(comments()).toEqual([expect.stringContaining('🔴')])
    for (const leg of ['again-0', 'again-1']) await measureLeg(run, { leg, legs: '2', analyze: usual })
    const ended = await report(run, { legs: '3' })
    expect(ended.code).not.toBe(5)
    expect(comments()).toHaveLength(1)
    expect(ended.outputs['comment-url']).toContain('#issuecomment-')
  })

  it('follows on a run that suspects what it cannot show, and shows it with more legs', async () => {
    storeHistory()
    github.state.artifacts.splice(1)
    const run = pullRun()
    const looksSlower = measured({ p95Ms: 55, throughput: 199 })
    const first = await runOnce(github, { run, inputs: { suite, leg: '0', legs: '1' }, analyze: looksSlower })
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive', suspected: 'true' } })
    for (const leg of ['again-1', 'again-2'])
      await measureLeg(run, { leg, legs: '2', analyze: measured({ p95Ms: 57, throughput: 199 }) })
    const ended = await report(run, { legs: '3' })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', suspected: 'false' } })
    expect(comments()).toHaveLength(1)
  })

  it('does not turn red when nothing changed', async () => {
    storeHistory()
    const run = pullRun()
    for (const leg of ['0', '1']) await measureLeg(run, { leg, legs: '2', analyze: usual })
    expect(await report(run)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it.each([
    ['that the matrix has', { legs: '3' }, {}],
    ['that its input demands', { legs: '1' }, { legs: '3' }],
  ])('is red when a leg is missing %s', async (_, { legs }, inputs) => {
    storeHistory()
    const run = pullRun()
    for (const leg of ['0', '2']) await measureLeg(run, { leg, legs, analyze: usual })
    const ended = await report(run, inputs)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toMatch(/2 of 3 legs have measured/)
  })

  it('is red when there is no leg at all', async () => {
    const ended = await report(pullRun())
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('0 of 1 legs')
  })

  it('takes the newest attempt of each leg, and says which were measured again', async () => {
    storeHistory()
    const run = pullRun()
    await measureLeg(run, { leg: '0', legs: '2', analyze: slow })
    await measureLeg(run, { leg: '1', legs: '2', analyze: usual })
    run.run_attempt = 2
    await measureLeg(run, { leg: '0', legs: '2', analyze: usual })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(comments()[0]).toMatch(/[Mm]easured again: leg '0'/)
  })

  it('is red when a leg measured nothing that can be used', async () => {
    storeHistory()
    const run = pullRun()
    await measureLeg(run, { leg: '0', legs: '2', analyze: usual })
    await measureLeg(run, { leg: '1', legs: '2', analyze: measured({ requests: 100, failed: 50 }) })
    expect(await report(run)).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
  })

  it.each([
    ['another run', { runId: 7 }],
    ['another commit', { sha: 'f'.repeat(40) }],
    ['another leg', { leg: '9' }],
    ['another attempt', { runAttempt: 4 }],
    ['another suite', { suite: 'bert' }],
  ])('believes no leg that says it comes from %s', async (_, changed) => {
    storeHistory()
    const run = pullRun()
    await measureLeg(run, { analyze: usual })
    const artifact = github.state.artifacts.at(-1)!
    const forged = JSON.parse(artifact.content.toString()) as { provenance: object }
    Object.assign(forged.provenance, changed)
    github.state.artifacts.pop()
    github.add.artifact({ run, name: artifact.name, content: JSON.stringify(forged) })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('another run, leg or suite')
  })

  it.each([
    ['half a report', '{"schema":'],
    ['no report', '[]'],
  ])('is red for a leg that stored %s', async (_, content) => {
    const run = pullRun()
    await measureLeg(run, { analyze: usual })
    github.add.artifact({ run, name: `perf-gate-report.${suite}.1.a1`, content })
    const ended = await report(run)
    expect(ended.code).toBe(5)
    expect(ended.summary).toContain('cannot be used')
  })

  it('leaves alone the legs of a suite whose name begins with its own', async () => {
    storeHistory()
    const run = pullRun()
    await measureLeg(run, { analyze: usual })
    await measureLeg(run, { leg: '5', analyze: slow, inputs: { suite: `${suite}.large` } })
    expect(await report(run)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it('reads no leg of another run', async () => {
    const run = pullRun()
    await measureLeg(pullRun(), { analyze: usual })
    expect(await report(run)).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
  })

  it('judges several models together, each with its own history', async () => {
    storeHistory()
    const run = pullRun()
    const bert: NonNullable<ActionRun['analyze']> = async (plan, ports) => {
      const measuredReport = await usual(plan, ports)
      return { ...measuredReport, model: { ...measuredReport.model, name: 'bert' } }
    }
    await measureLeg(run, { leg: '0', legs: '2', analyze: usual })
    await measureLeg(run, { leg: '1', legs: '2', analyze: bert, inputs: { model: 'bert' } })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    const rows = JSON.parse(ended.outputs['rows'] ?? '') as readonly { model: string; verdict: string }[]
    expect(rows.map(({ model, verdict }) => `${model} ${verdict}`)).toEqual([
      'bert no-baseline',
      'bert no-baseline',
      'resnet50 pass',
      'resnet50 pass',
    ])
  })

  it('says so when it may not read the legs', async () => {
    const run = pullRun()
    await measureLeg(run, { analyze: usual })
    const ended = await report(run, {}, github.tokenFor({ contents: 'read' }))
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('could not be read')
  })

  it('needs no more than to read for a pull request from a fork', async () => {
    storeHistory()
    const fork = github.add.fork('mallory/perf')
    const head = github.add.commit({ branch: 'patch' })
    const run = pullRequestRun(github, github.add.pull({ head: { ref: 'patch', sha: head.sha, repo: fork } }))
    await measureLeg(run, { analyze: slow })
    const ended = await report(run, {}, github.tokenFor(readOnlyPermissions))
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'comment-url': '' } })
    expect(comments()).toEqual([])
  })

  it('stores one value of each plan on main, under its first leg, with the history inside', async () => {
    storeHistory()
    const run = github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
    for (const leg of ['10', '0', 'again-0']) await measureLeg(run, { leg, legs: '3', analyze: usual })
    expect(await report(run)).toMatchObject({ code: 0 })
    const stored = artifactNames(run).filter((name) => name.startsWith('perf-gate-baseline'))
    expect(stored).toEqual([`perf-gate-baseline.${suite}.0.a1`])
    const text = github.state.artifacts.find(({ run_id, name }) => run_id === run.id && name === stored[0])
    expect(readReport(text?.content.toString() ?? '', 'stored').history?.runs).toHaveLength(8)
  })

  // Which leg gets which machine is chance; what it sends is not.
  it.each<[string, (one: Report) => Report, readonly (readonly [string, string])[]]>([
    ['protocol', (one) => ({ ...one, settings: { ...one.settings, protocol: 'grpc' } }), [['0', '1']]],
    [
      'machine',
      (one) => ({ ...one, environment: { ...one.environment, cpuModel: 'another' } }),
      [
        ['0', '1'],
        ['1', '0'],
      ],
    ],
  ])('keeps a history for each %s of its legs', async (_, changed, orders) => {
    const other: NonNullable<ActionRun['analyze']> = async (plan, ports) => changed(await usual(plan, ports))
    const measureBoth = async (run: WorkflowRun, [leg, another]: readonly [string, string]) => {
      await measureLeg(run, { leg, legs: '2', analyze: usual })
      await measureLeg(run, { leg: another, legs: '2', analyze: other })
    }
    const main = github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
    await measureBoth(main, ['0', '1'])
    expect((await report(main)).code).toBe(0)
    Object.assign(main, { status: 'completed', conclusion: 'success' })
    for (const order of orders) {
      const run = pullRun()
      await measureBoth(run, order)
      const rows = JSON.parse((await report(run)).outputs['rows'] ?? '') as readonly { verdict: string }[]
      expect(rows.map(({ verdict }) => verdict)).toEqual(Array(4).fill('inconclusive'))
    }
  })

  it('does not store again what a leg has stored itself', async () => {
    const run = github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
    await runOnce(github, { run, inputs: { suite, leg: '0' }, analyze: usual })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(artifactNames(run).filter((name) => name.startsWith('perf-gate-baseline'))).toHaveLength(1)
  })
})

describe('legs that are shards of one load', () => {
  /** A measurement of one shard that needs no server. */
  const shard =
    (spec: ShardSpec): NonNullable<ActionRun['analyze']> =>
    async (_, { provenance }) => ({ ...buildShard(spec), ...(provenance && { provenance }) })
  const args = (index: number) => `--shard ${index}/3 --start-at 1795521600`
  const measureShard = (run: WorkflowRun, spec: ShardSpec) =>
    measureLeg(run, {
      leg: String(spec.index),
      legs: '3',
      inputs: { 'concurrency-range': '8', args: args(spec.index) },
      analyze: shard(spec),
    })
  const rowsOf = ({ outputs }: Awaited<ReturnType<typeof report>>) =>
    JSON.parse(outputs['rows'] ?? '') as readonly { verdict: string; candidate: number }[]

  it('are one value, of which the histograms were added, and one baseline on main', async () => {
    const main = github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
    for (const index of [0, 1, 2]) {
      const ended = await measureShard(main, { index, p95Ms: 40 })
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'measured' } })
    }
    expect(await report(main)).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    const [stored] = github.state.artifacts.filter(({ name }) => name.startsWith('perf-gate-baseline'))
    const baseline = readReport(stored?.content.toString() ?? '', 'stored')
    expect(baseline.shards).toHaveLength(3)
    expect(baseline.levels[0]!.evidence).toMatchObject({ succeeded: 900, serverSucceeded: 900 })
    Object.assign(main, { status: 'completed', conclusion: 'success' })

    const run = pullRun()
    for (const index of [2, 0, 1]) await measureShard(run, { index, p95Ms: index === 1 ? 90 : 40 })
    const ended = await report(run)
    // One run on main can show what got worse by nearly a half.
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(rowsOf(ended)).toHaveLength(2)
    expect(comments()).toEqual([expect.stringContaining('🔴')])
  })

  it.each<[string, readonly ShardSpec[], RegExp]>([
    ['is missing', [{ index: 0 }, { index: 2 }], /Shard 1 of 3 is missing/],
    [
      'failed too often by itself',
      [{ index: 0 }, { index: 1, failed: 20 }, { index: 2 }],
      /shard 1 of 3 \(leg '1'\) cannot be used: at concurrency 8, 60 of 360 requests failed/,
    ],
    [
      'was late',
      [{ index: 0 }, { index: 1 }, { index: 2, lateMs: 900 }],
      /shard 2 of 3 \(leg '2'\) was up to 900 ms away/,
    ],
  ])('make the whole invalid when one %s', async (_, specs, words) => {
    const run = pullRun()
    for (const spec of specs) await measureShard(run, spec)
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    // Its first sentence begins with a capital, and its numbers do not break from their units.
    expect(ended.summary.replaceAll('\\', '').replaceAll('\u00a0', ' ')).toMatch(words)
  })

  it('that cannot be used are red by themselves too', async () => {
    expect(await measureShard(pullRun(), { index: 1, failed: 20 })).toMatchObject({ code: 5 })
  })

  it('are refused where one would be judged alone', async () => {
    const ended = await runOnce(github, {
      run: pullRun(),
      inputs: { suite, leg: '0', 'concurrency-range': '8', args: args(0) },
      analyze: shard({ index: 0 }),
    })
    expect(ended.code).toBe(3)
    expect(ended.summary).toContain('expected role: measure')
  })
})

describe('the config file of the checkout', () => {
  const workspace = async (text: string, name = '.github/perf-gate.yml'): Promise<string> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'action-config-'))
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
    return folder
  }
  const waivers = `waivers:
  - { model: resnet50, metric: p95, up-to: +150%, until: 2026-12-31, reason: "a larger, better model" }
  - { model: resnet50, metric: throughput, up-to: -60%, until: 2026-12-31, reason: "the same" }
  - { model: resnet50, metric: p50, up-to: +10%, until: 2026-01-31, reason: "long ago" }
`
  const runWith = async (run: WorkflowRun, text: string, inputs: Readonly<Record<string, string>> = {}) =>
    runOnce(github, {
      run,
      inputs: { suite, ...inputs },
      analyze: slow,
      env: { GITHUB_WORKSPACE: await workspace(text) },
    })

  it('lets an accepted regression pass, and shows it with its reason and its last day', async () => {
    storeHistory()
    const ended = await runWith(pullRun(), waivers)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    const [comment = ''] = comments()
    expect(comment).toContain('2 accepted regressions in 2 checks')
    expect(comment).toContain('a larger, better model')
    expect(comment).toContain('2026-12-31')
    expect(comment).toMatch(/Expired on 2026-01-31/)
  })

  it('does so for what the legs measured, too', async () => {
    storeHistory()
    const run = pullRun()
    for (const leg of ['0', '1']) await measureLeg(run, { leg, legs: '2', analyze: slow })
    const ended = await runOnce(github, {
      run,
      inputs: { role: 'report', suite, model: '' },
      env: { GITHUB_WORKSPACE: await workspace(waivers) },
    })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it('leaves a mark in what is stored on main', async () => {
    const run = github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
    expect((await runWith(run, waivers)).code).toBe(0)
    const stored = github.state.artifacts.find(({ name }) => name.startsWith('perf-gate-baseline'))
    const { accepted } = readReport(stored?.content.toString() ?? '', 'stored')
    expect(accepted?.map(({ metric }) => metric)).toEqual(['p95', 'throughput'])
  })

  it('stops the run before anything is measured when it is wrong, with every line that is', async () => {
    const pull = github.add.pull()
    const ended = await runOnce(github, {
      run: pullRequestRun(github, pull),
      inputs: { suite },
      analyze: async () => {
        throw new Error('measured')
      },
      env: { GITHUB_WORKSPACE: await workspace('waivers: [{ model: m }]\nlimits: 3\n') },
    })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid' } })
    for (const text of [ended.summary, ...comments()]) {
      expect(text).toMatch(/perf-gate\.yml:\u2060?2: the file: there is no key/)
      expect(text).toMatch(/perf-gate\.yml:\u2060?1: .*reason: it is missing/)
    }
    expect(comments()).toHaveLength(1)
  })

  it('must be there when it is named', async () => {
    const missing = await runWith(pullRun(), waivers, { config: 'other.yml' })
    expect(missing.code).toBe(3)
    expect(missing.summary).toContain('other.yml')
    storeHistory()
    const named = await runOnce(github, {
      run: pullRun(),
      inputs: { suite, config: 'perf/gate.yml' },
      analyze: slow,
      env: { GITHUB_WORKSPACE: await workspace(waivers, 'perf/gate.yml') },
    })
    expect(named.outputs['verdict']).toBe('pass')
  })
})
