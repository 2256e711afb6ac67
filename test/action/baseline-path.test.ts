import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { type ActionRun, measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
let workspace: string
beforeEach(async () => {
  github = await startGitHub()
  workspace = await mkdtemp(path.join(tmpdir(), 'action-baselines-'))
})
afterEach(() => github.close())

const slow = measured({ p95Ms: 80, throughput: 100 })
const usual = measured({ p95Ms: 40.2, throughput: 199 })

/** A report of a run on main as a file of the workspace. */
const storeFile = async (file: string, i = 0) => {
  const { provenance, ...report } = reportOfRun(100 + i, {
    levels: [{ p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) }],
  })
  const target = path.join(workspace, file)
  await mkdir(path.dirname(target), { recursive: true })
  const own = provenance && { provenance: { ...provenance, suite: 'perf.yml.perf' } }
  await writeFile(target, writeReport({ ...report, ...own }))
}

const runWith = (
  run: WorkflowRun,
  baselinePath: string | undefined,
  { inputs, env, ...more }: Partial<ActionRun> = {},
) =>
  runOnce(github, {
    run,
    inputs: { ...(baselinePath !== undefined && { 'baseline-path': baselinePath }), ...inputs },
    env: { GITHUB_WORKSPACE: workspace, ...env },
    ...more,
  })

const pullRun = () => pullRequestRun(github, github.add.pull())
const mainRun = () => github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
const enterprise = { GITHUB_SERVER_URL: 'https://github.example.com' }

describe('baseline-path', () => {
  it('compares with the reports of a directory, shows where they come from, and asks for no artifact', async () => {
    for (let i = 0; i < 8; i++) await storeFile(`baselines/${i}.json`, i)
    const ended = await runWith(pullRun(), 'baselines', { analyze: slow })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(ended.summary).toContain('8 runs in `baselines`, newest')
    expect(ended.summary).toContain('run 107')
    expect(ended.log).toMatch(/Baseline 0\.json, commit [0-9a-f]{7}/)
    const asked = github.requests.map(({ path: one }) => one)
    expect(asked.filter((one) => /^\/repos\/.*(?:workflows|compare|artifacts)/.test(one))).toEqual([])
  })

  it('compares with one report', async () => {
    await storeFile('main.json')
    const ended = await runWith(pullRun(), 'main.json', { analyze: slow })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(ended.summary).toContain('1 run in `main.json`')
  })

  it('never takes stored runs besides', async () => {
    const stored = mainRun()
    stored.status = 'completed'
    const { provenance, ...report } = reportOfRun(stored.id)
    const content = JSON.stringify({ ...report, provenance: { ...provenance, suite: 'perf.yml.perf' } })
    github.add.artifact({ run: stored, name: 'perf-gate-baseline.perf.yml.perf.0.a1', content })
    const ended = await runWith(pullRun(), 'nowhere', { analyze: slow })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).toContain('Nothing was compared: no baseline in `nowhere` yet')
    expect(ended.summary).toContain("baseline-path 'nowhere' does not exist (yet)")
    expect(ended.summary).not.toContain(workspace)
  })

  it.each([
    ['is no report', '{}', 'not a valid report'],
    ['is half a report', '{"schema":', 'not JSON'],
  ])('leaves out a file that %s, and says so', async (_, text, reason) => {
    await mkdir(path.join(workspace, 'baselines'))
    await writeFile(path.join(workspace, 'baselines', 'x.json'), text)
    const ended = await runWith(pullRun(), 'baselines')
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).toContain(reason)
  })

  it('adds every valid run on main to the directory, with the history inside, and no artifact', async () => {
    for (let i = 0; i < 3; i++) {
      const run = mainRun()
      expect((await runWith(run, 'new/baselines', { analyze: usual })).code).toBe(0)
    }
    const folder = path.join(workspace, 'new/baselines')
    const files = await readdir(folder)
    expect(files).toHaveLength(3)
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
    const carried = texts.map((text) => readReport(text, 'stored').history?.runs.length ?? 0)
    expect(carried.toSorted()).toEqual([0, 1, 2])
    expect(github.state.artifacts.filter(({ name }) => name.startsWith('perf-gate-baseline'))).toEqual([])
  })

  it('compares each scenario with its own runs, whose files lie beside each other', async () => {
    await mkdir(path.join(workspace, '.github'))
    const versions = [1, 2].map(
      (version) => `{ name: v${version}, model: resnet50, model-version: ${version} }`,
    )
    await writeFile(path.join(workspace, '.github/perf-gate.yml'), `scenarios: [${versions.join(', ')}]`)
    const analyze: NonNullable<ActionRun['analyze']> = async (plan, ports) => {
      const { scenario = '' } = plan
      const report = await measured({ p95Ms: scenario === 'v1' ? 40 : 80 })(plan, ports)
      return { ...report, settings: { ...report.settings, scenario } }
    }
    const inputs = { model: '' }
    expect((await runWith(mainRun(), 'baselines', { inputs, analyze })).code).toBe(0)
    expect(await readdir(path.join(workspace, 'baselines'))).toHaveLength(2)
    const ended = await runWith(pullRun(), 'baselines', { inputs, analyze })
    const rows = JSON.parse(ended.outputs['rows'] ?? '') as readonly { readonly change: number }[]
    expect(rows.map(({ change }) => Math.round(1000 * change))).toEqual([0, 0, 0, 0])
    expect(ended.summary).not.toContain('Not used as baseline')
  })

  it('adds nothing to a single report, from a pull request, or of a run that cannot be used', async () => {
    await storeFile('main.json')
    expect((await runWith(mainRun(), 'main.json', { analyze: usual })).code).toBe(0)
    await runWith(pullRun(), 'baselines', { analyze: usual })
    await runWith(mainRun(), 'baselines', { analyze: measured({ requests: 100, failed: 50 }) })
    expect((await readdir(workspace)).filter((name) => name !== 'main.json')).toEqual([])
  })

  it('must be a path', async () => {
    await writeFile(path.join(workspace, 'taken'), '')
    const ended = await runWith(mainRun(), 'taken/below', { analyze: usual })
    expect(ended.outputs['verdict']).toBe('no-baseline')
    expect(ended.code).toBe(7)
  })
})

describe('GitHub Enterprise Server', () => {
  it('says that it takes no artifacts and what to do, and passes nothing', async () => {
    const ended = await runWith(pullRun(), undefined, { env: enterprise })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).toContain('`baseline-path`'.replaceAll('`', '&#96;'))
    expect(ended.log).toContain('::warning::GitHub Enterprise Server takes no artifacts')
    expect(github.state.artifacts).toEqual([])
    const strict = await runWith(pullRun(), undefined, {
      env: enterprise,
      inputs: { 'on-missing-baseline': 'fail' },
    })
    expect(strict.code).toBe(6)
  })

  it('is green on main although nothing was stored', async () => {
    const ended = await runWith(mainRun(), undefined, { env: enterprise })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.summary).not.toContain('was recorded')
  })

  it('takes no leg of a matrix, and says what works', async () => {
    const ended = await runWith(pullRun(), undefined, {
      env: enterprise,
      inputs: { role: 'measure', suite: 's' },
    })
    expect(ended.code).toBe(7)
    expect(ended.summary).toContain('measure and judge in one job')
  })

  it('compares with files', async () => {
    for (let i = 0; i < 8; i++) await storeFile(`baselines/${i}.json`, i)
    const ended = await runWith(pullRun(), 'baselines', { analyze: slow, env: enterprise })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(github.state.comments).toHaveLength(1)
    expect((await runWith(mainRun(), 'baselines', { analyze: usual, env: enterprise })).code).toBe(0)
    expect(await readdir(path.join(workspace, 'baselines'))).toHaveLength(9)
  })
})
