import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionPorts } from '../../src/action/run-action.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { LevelSpec } from '../compare/report-builder.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { gitRepository } from '../real/git-repository.ts'
import { type Ended, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'
import { reportOfRun } from './report.ts'

let github: FakeGitHub
const folders: string[] = []
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const usualFile = '.github/perf-gate.yml'

/** A checkout that holds a config file and nothing else. */
const workspace = async (text: string | undefined): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'action-scenarios-'))
  folders.push(folder)
  await mkdir(path.join(folder, '.github'))
  if (text !== undefined) await writeFile(path.join(folder, usualFile), text)
  return folder
}

const scenarios = `
scenarios:
  - { name: small, model: resnet50, batch-size: 1 }
  - { name: large, model: resnet50, batch-size: 8 }
  - { name: bert, model: bert }
`

/** Measures nothing: every scenario has the level that is named for it here, or fails. */
const measured =
  (levels: Readonly<Record<string, LevelSpec | Failure>> = {}): ActionPorts['analyze'] =>
  async (plan, { provenance }) => {
    const level = levels[plan.scenario ?? ''] ?? {}
    if (level instanceof Failure) throw level
    const report = reportOfRun(provenance?.runId ?? 0, { levels: [level] })
    const { batchSize } = plan.input
    const scenario = plan.scenario === undefined ? {} : { scenario: plan.scenario }
    return {
      ...report,
      settings: { ...report.settings, batchSize, ...scenario },
      model: { ...report.model, name: plan.model.name },
      ...(provenance && { provenance }),
    }
  }

type Step = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly analyze?: ActionPorts['analyze']
  readonly file?: string | undefined
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
}

const step = async (
  run: WorkflowRun,
  { inputs = {}, file, analyze = measured(), token, env }: Step,
): Promise<Ended> =>
  runOnce(github, {
    run,
    inputs: { model: '', ...inputs },
    analyze,
    ...(token === undefined ? {} : { token }),
    env: { GITHUB_WORKSPACE: await workspace(file), ...env },
  })

const mainRun = () => github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })

/** What a job measures, by the names of its scenarios. */
const three = {
  small: { model: 'resnet50', batchSize: 1 },
  large: { model: 'resnet50', batchSize: 8 },
  bert: { model: 'bert', batchSize: 1 },
} as const

/** Six runs on main that differ by a little, each with a baseline of every scenario, as the action stores them. */
const storeHistory = () => {
  for (let i = 0; i < 6; i++) {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    for (const [scenario, { model, batchSize }] of Object.entries(three)) {
      const report = reportAt(i, run, `0.${scenario}`)
      const settings = { ...report.settings, scenario, batchSize }
      const own = { ...report, settings, model: { ...report.model, name: model } }
      const name = `perf-gate-baseline.perf.yml.perf.0.${scenario}.a1`
      github.add.artifact({ run, name, content: JSON.stringify(own) })
    }
  }
}

const reportAt = (place: number, run: WorkflowRun, leg: string) => {
  const level = { p95Ms: 40 + (place % 3) * 0.4, throughput: 200 - (place % 3) }
  const { provenance, ...report } = reportOfRun(run.id, { levels: [level] })
  return { ...report, provenance: { ...provenance, suite: 'perf.yml.perf', leg } }
}

/** A pull request onto a commit with these files. */
const pullRun = (base?: Readonly<Record<string, string>>) => {
  if (base !== undefined) github.add.commit({ files: base })
  return pullRequestRun(github, github.add.pull())
}
const withFile = (text: string) => ({ [usualFile]: text })

const artifactNames = (run: WorkflowRun) =>
  github.state.artifacts.filter(({ run_id }) => run_id === run.id).map(({ name }) => name)
const comments = () => github.state.comments.map(({ body }) => body)
const rowsOf = ({ outputs }: Ended) =>
  (
    JSON.parse(outputs['rows'] ?? '') as readonly {
      readonly model: string
      readonly scenario?: string
      readonly metric: string
      readonly verdict: string
    }[]
  ).map(({ model, scenario, metric, verdict }) => `${scenario} ${model} ${metric} ${verdict}`)

describe('a job with several scenarios', () => {
  it('stores each on main under its own name, with its own report', async () => {
    const run = mainRun()
    const ended = await step(run, { file: scenarios })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(rowsOf(ended)).toHaveLength(6)
    const names = ['small', 'large', 'bert'].map((name) => `.perf.yml.perf.0.${name}.a1`)
    expect(artifactNames(run)).toEqual([
      ...names.map((name) => `perf-gate-report${name}`),
      ...names.map((name) => `perf-gate-baseline${name}`),
      'perf-gate-report.perf.yml.perf.0.a1.html',
    ])
    const paths = ended.outputs['report-path']?.split('\n') ?? []
    expect(paths.map((one) => path.basename(one))).toEqual(
      names.map((name) => `perf-gate-report${name}.json`),
    )
    const stored = github.state.artifacts.find(({ name }) => name === `perf-gate-baseline${names[1]}`)
    const { settings, provenance } = readReport(stored?.content.toString() ?? '', 'stored')
    expect(settings).toMatchObject({ scenario: 'large', batchSize: 8 })
    expect(provenance).toMatchObject({ suite: 'perf.yml.perf', leg: '0.large', legs: 3 })
  })

  it('judges all rows together, and says in one comment which got worse', async () => {
    storeHistory()
    const run = pullRun(withFile(scenarios))
    const analyze = measured({ large: { p95Ms: 80, throughput: 100 } })
    const ended = await step(run, { file: scenarios, analyze })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(rowsOf(ended)).toEqual([
      'large resnet50 p95 regression',
      'large resnet50 throughput regression',
      'small resnet50 p95 pass',
      'small resnet50 throughput pass',
      'bert bert p95 pass',
      'bert bert throughput pass',
    ])
    expect(comments()).toHaveLength(1)
    const [comment = ''] = comments()
    expect(comment).toContain('2 regressions in 6 checks')
    expect(comment).toContain('`resnet50` p95 latency at concurrency 8 (`large`) is')
    expect(comment).toMatch(/^\| 🔴.*`resnet50` ·.c.8.\(`large`\) \|/m)
    expect(comment).toMatch(/waivers: \[\{ model: resnet50, scenario: large, metric: p95, up-to: \+100%/)
    // What every scenario has in common is told once.
    expect(comment.match(/6 runs on/g)).toHaveLength(1)
  })

  it('accepts a regression in the scenario that a waiver names, and in no other', async () => {
    storeHistory()
    const slow = { p95Ms: 80, throughput: 100 }
    const waiver = (scenario: string, metric: string, upTo: string) =>
      `  - { model: resnet50, scenario: ${scenario}, metric: ${metric}, up-to: ${upTo}, until: 2026-12-31, reason: larger }\n`
    const accepting = (...names: readonly string[]) =>
      `${scenarios}waivers:\n${names.map((name) => waiver(name, 'p95', '+150%') + waiver(name, 'throughput', '-60%')).join('')}`
    const run = () => pullRun(withFile(scenarios))
    const one = await step(run(), {
      file: accepting('large'),
      analyze: measured({ large: slow, small: slow }),
    })
    expect(one).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(rowsOf(one).filter((row) => row.endsWith('regression'))).toEqual([
      'small resnet50 p95 regression',
      'small resnet50 throughput regression',
    ])
    const both = await step(run(), {
      file: accepting('large', 'small'),
      analyze: measured({ large: slow, small: slow }),
    })
    expect(both).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it('finds the baselines of each again when scenarios come, go and change places', async () => {
    storeHistory()
    const changed = `
scenarios:
  - { name: new, model: bert }
  - { name: large, model: resnet50, batch-size: 8 }
  - { name: small, model: resnet50 }
`
    const ended = await step(pullRun(withFile(scenarios)), { file: changed })
    expect(rowsOf(ended)).toEqual([
      'new bert p95 no-baseline',
      'new bert throughput no-baseline',
      'large resnet50 p95 pass',
      'large resnet50 throughput pass',
      'small resnet50 p95 pass',
      'small resnet50 throughput pass',
    ])
    const [comment = ''] = comments()
    expect(comment).toContain('judged as it says: scenario new')
    expect(comment).toContain('does not measure scenario bert any more')
  })

  it('is invalid when one could not be measured, and shows the others', async () => {
    storeHistory()
    const gone = new Failure('model-not-found', 'the server has no model `bert`')
    const ended = await step(pullRun(withFile(scenarios)), {
      file: scenarios,
      analyze: measured({ small: gone }),
    })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(rowsOf(ended)).toEqual([
      'large resnet50 p95 pass',
      'large resnet50 throughput pass',
      'bert bert p95 pass',
      'bert bert throughput pass',
    ])
    expect(comments()[0]).toContain('scenario `small` was not measured: the server has no model')
  })

  it('is invalid when one cannot be used, and stores the others on main', async () => {
    const run = mainRun()
    const ended = await step(run, {
      file: scenarios,
      analyze: measured({ large: { requests: 100, failed: 50 } }),
    })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('`large`: at concurrency 8, 50 of')
    expect(artifactNames(run).filter((name) => name.startsWith('perf-gate-baseline'))).toEqual([
      'perf-gate-baseline.perf.yml.perf.0.small.a1',
      'perf-gate-baseline.perf.yml.perf.0.bert.a1',
    ])
  })

  it('waits for no server again that went away, and keeps what was measured', async () => {
    const asked: (string | undefined)[] = []
    const away = new Failure('server-unreachable', 'nobody answers any more')
    const analyze: ActionPorts['analyze'] = (plan, ports) => {
      asked.push(plan.scenario)
      return measured({ large: away })(plan, ports)
    }
    const ended = await step(mainRun(), { file: scenarios, analyze })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(asked).toEqual(['small', 'large'])
    expect(ended.summary).toContain('scenario `large` was not measured: nobody answers any more')
    expect(rowsOf(ended)).toHaveLength(2)
  })

  it('ends as with one scenario when the server was never there', async () => {
    const away = new Failure('server-unreachable', 'nobody answers')
    const ended = await step(mainRun(), { file: scenarios, analyze: measured({ small: away }) })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', rows: '[]' } })
    expect(ended.log.match(/^::error/gm)).toHaveLength(2)
  })

  it('shares one time budget', async () => {
    const levels = (count: number) =>
      ['a', 'b', 'c']
        .slice(0, count)
        .map((name) => `  - { name: ${name}, model: m, concurrency-range: 1:12 }\n`)
    const two = `time-budget: 8\nscenarios:\n${levels(2).join('')}`
    expect((await step(mainRun(), { file: two })).code).toBe(0)
    const three = await step(mainRun(), { file: `time-budget: 8\nscenarios:\n${levels(3).join('')}` })
    expect(three.code).toBe(3)
    expect(three.summary).toContain('36 load levels in 3 scenarios')
    const wider = {
      inputs: { 'time-budget': '20' },
      file: `time-budget: 8\nscenarios:\n${levels(3).join('')}`,
    }
    expect((await step(mainRun(), wider)).code).toBe(0)
  })

  it('is invalid, and shows what was measured, when the time is up while the next one is prepared', async () => {
    let over = new AbortController()
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const spied = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((ms) => (ms > 60_000 ? over.signal : timeout(ms)))
    try {
      for (const [file, rows] of [
        [scenarios, 2],
        ['scenarios: [{ name: large, model: m }]', 0],
      ] as const) {
        over = new AbortController()
        const ended = await step(pullRun(), {
          file,
          analyze: async (plan, ports) => {
            if (plan.scenario === 'small') return measured()(plan, ports)
            over.abort()
            throw new Failure('interrupted', 'interrupted while asking the server')
          },
        })
        expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
        expect(rowsOf(ended)).toHaveLength(rows)
        expect(ended.log).toContain('scenario `large` was not measured: the time budget was used up')
        expect(comments().at(-1)).toContain('time budget')
      }
    } finally {
      spied.mockRestore()
    }
  })

  it('ends early, and stores nothing, when it is interrupted between two', async () => {
    const controller = new AbortController()
    const run = mainRun()
    const ended = await runOnce(github, {
      run,
      inputs: { model: '' },
      env: { GITHUB_WORKSPACE: await workspace(scenarios) },
      interruption: { signal: controller.signal, exitCode: () => 143 },
      analyze: async (plan, ports) => {
        controller.abort()
        return measured()(plan, ports)
      },
    })
    expect(ended).toMatchObject({ code: 143, outputs: { verdict: 'invalid' } })
    expect(ended.outputs['report-path']).toMatch(/0\.small\.a1\.json$/)
    expect(artifactNames(run)).toEqual([])
  })

  it('takes those that the input names, as one leg of a matrix each may', async () => {
    const run = mainRun()
    const ended = await step(run, { file: scenarios, inputs: { scenario: 'bert', leg: '2' } })
    expect(rowsOf(ended)).toEqual(['bert bert p95 no-baseline', 'bert bert throughput no-baseline'])
    expect(artifactNames(run)).toContain('perf-gate-baseline.perf.yml.perf.2.bert.a1')
    const unknown = await step(mainRun(), { file: scenarios, inputs: { scenario: 'brt' } })
    expect(unknown.code).toBe(3)
    expect(unknown.summary).toContain('did you mean')
  })

  it('lets inputs and args win over the file', async () => {
    const asked: unknown[] = []
    const analyze: ActionPorts['analyze'] = (plan, ports) => {
      const { percentile, intervalMs } = plan.measurement
      asked.push([plan.scenario, plan.input.batchSize, percentile, intervalMs])
      return measured()(plan, ports)
    }
    const file = `defaults: { percentile: 50, measurement-interval: 1000 }\n${scenarios}`
    await step(mainRun(), { file, inputs: { percentile: '95', args: '-b 4' }, analyze })
    expect(asked).toEqual([
      ['small', 4, 95, 1000],
      ['large', 4, 95, 1000],
      ['bert', 4, 95, 1000],
    ])
  })

  it('says what is wrong with the file in the pull request, before anything is measured', async () => {
    const pull = github.add.pull()
    const ended = await step(pullRequestRun(github, pull), {
      file: 'scenarios:\n  - { name: a, modle: m }\n  - { name: b, model: m, concurrency-range: x }\n',
      analyze: async () => {
        throw new Error('measured')
      },
    })
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'invalid' } })
    expect(comments()).toHaveLength(1)
    for (const text of [ended.summary, ...comments()]) {
      expect(text).toMatch(/perf-gate\.yml:\u2060?2: .*did you mean .*model/)
      expect(text).toMatch(/perf-gate\.yml:\u2060?3: concurrency-range: got/)
    }
  })

  it('does not compare side by side, which is of one scenario', async () => {
    const inputs = { compare: 'ab', 'upload-models': 'models' }
    const ended = await step(mainRun(), { file: scenarios, inputs })
    expect(ended.code).toBe(3)
    expect(ended.summary).toContain('a comparison side by side is of one scenario')
  })
})

describe('thresholds of a pull request', () => {
  const strict = 'thresholds: { p95: +10%, throughput: -10% }\n'
  const loose = 'thresholds: { p95: +300%, throughput: -90% }\n'
  const slow = measured({ '': { p95Ms: 80, throughput: 100 } })
  const judge = async (run: WorkflowRun, more: Step) =>
    step(run, { analyze: slow, ...more, inputs: { model: 'resnet50', ...more.inputs } })
  /** The history of a job whose only scenario has no name. */
  const history = () => {
    for (let i = 0; i < 6; i++) {
      const run = github.add.run({ head_sha: github.add.commit().sha })
      const content = JSON.stringify(reportAt(i, run, '0'))
      github.add.artifact({ run, name: 'perf-gate-baseline.perf.yml.perf.0.a1', content })
    }
  }

  it('are those of the base commit, and the comment says so', async () => {
    history()
    const ended = await judge(pullRun(withFile(strict)), { file: loose })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(comments()[0]).toMatch(
      /changes thresholds: those of the base commit .* count, the new ones with the merge/,
    )
    expect(comments()[0]).toMatch(/allowed \+10.%/)
  })

  it('are not loosened by taking the file away', async () => {
    history()
    const ended = await judge(
      pullRun(withFile('max-error-rate: 0\nthresholds: { p95: +1%, throughput: -1% }')),
      {
        file: undefined,
      },
    )
    expect(ended).toMatchObject({ code: 1 })
    expect(comments()[0]).toMatch(/changes thresholds, max-error-rate: those of the base commit/)
  })

  it('are its own where the base has no file, and the comment says so', async () => {
    history()
    const ended = await judge(pullRun({ 'README.md': '' }), { file: loose })
    expect(ended).toMatchObject({ code: 0 })
    expect(comments()[0]).toMatch(
      /are those of this pull request.*: the base commit [0-9a-f]{7} has no such file/,
    )
  })

  it('are its own where the file of the base is broken, and the comment says so', async () => {
    history()
    const ended = await judge(pullRun(withFile('thresholds: [')), { file: loose })
    expect(ended).toMatchObject({ code: 0 })
    expect(comments()[0]).toContain('has a file that cannot be read')
  })

  it('are those of the base of a merge group, which gets a summary and no comment', async () => {
    history()
    const base = github.add.commit({ files: withFile(strict) })
    // Somebody else's merge waits in the queue as well: main itself is not what this group is merged into.
    const { sha } = github.add.commit({ parents: [base.sha, github.add.pull().head.sha] })
    github.add.commit({ files: withFile(loose) })
    const head_branch = 'gh-readonly-queue/main/pr-7-abc'
    const run = github.add.run({ event: 'merge_group', status: 'in_progress', head_branch, head_sha: sha })
    const ended = await judge(run, { file: loose })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'comment-url': '' } })
    expect(ended.log).toContain('the base of the merge group')
    expect(ended.summary).toContain('🔴')
    expect(ended.summary).toContain(`those of the base commit ${base.sha.slice(0, 7)} count`)
    expect(comments()).toEqual([])
    expect(artifactNames(run).filter((name) => name.includes('baseline'))).toEqual([])
  })

  it('say which levels decide, although a change brings others', async () => {
    history()
    const base = withFile('gate-levels: 8\ndefaults: { concurrency-range: 8 }')
    const own = (range: string) => `gate-levels: 16\ndefaults: { concurrency-range: "${range}" }`
    const analyze: ActionPorts['analyze'] = async (_, { provenance }) => ({
      ...reportOfRun(provenance?.runId ?? 0, { levels: [{}, { concurrency: 16, failed: 9 }] }),
      ...(provenance && { provenance }),
    })
    const ended = await judge(pullRun(base), { file: own('8:16:8'), analyze })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(rowsOf(ended)).toEqual([
      'undefined resnet50 p95 pass',
      'undefined resnet50 throughput pass',
      'undefined resnet50 p95 not-gated',
      'undefined resnet50 throughput not-gated',
    ])
    expect(comments()[0]).toContain('is not gated, and its measurement is unusable')
    const without = await judge(pullRun(base), { file: own('16') })
    expect(without.code).toBe(3)
    expect(without.log).toContain(
      "gate-levels: got '8', which is not measured, expected some of concurrency 16",
    )
  })

  it('need no word when they are the same, and when there is no file at all', async () => {
    history()
    for (const [base, file] of [
      [withFile(strict), strict],
      [withFile(strict), `# nothing changed\n${strict}`],
      [{}, undefined],
    ] as const)
      await judge(pullRun(base), { file })
    expect(comments()).toHaveLength(3)
    expect(comments().join()).not.toMatch(/base commit [0-9a-f]{7} (count|has)|changes/)
  })

  it('are those of an input, whatever the files say', async () => {
    history()
    const ended = await judge(pullRun(withFile(strict)), {
      file: strict,
      inputs: { thresholds: 'p95: +300%\nthroughput: -90%' },
    })
    expect(ended).toMatchObject({ code: 0 })
    const other = await judge(pullRun(withFile(strict)), { file: loose, inputs: { thresholds: 'p95: +1%' } })
    expect(other).toMatchObject({ code: 1 })
    expect(comments().join()).not.toContain('changes thresholds')
  })

  it('count for `on-missing-baseline` and `fail-on` too', async () => {
    const ended = await judge(pullRun(withFile('on-missing-baseline: fail')), {
      file: 'on-missing-baseline: warn',
    })
    expect(ended).toMatchObject({ code: 6, outputs: { verdict: 'no-baseline' } })
  })

  it('are those of the commit itself on main', async () => {
    history()
    const run = mainRun()
    const ended = await judge(run, { file: `${loose}fail-on: always` })
    expect(ended).toMatchObject({ code: 0 })
    expect(github.requests.filter(({ path: asked }) => asked.includes('/contents/'))).toEqual([])
  })

  it('are found where the repository lies in a folder of the workspace', async () => {
    history()
    const top = await workspace(undefined)
    await mkdir(path.join(top, 'code/.github'), { recursive: true })
    await mkdir(path.join(top, 'code/.git'))
    await writeFile(path.join(top, 'code', usualFile), loose)
    const ended = await judge(pullRun(withFile(strict)), {
      inputs: { config: `code/${usualFile}` },
      env: { GITHUB_WORKSPACE: top },
    })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
  })

  it('are those of a file outside the workspace, which no pull request brings', async () => {
    history()
    const elsewhere = await workspace(loose)
    const ended = await judge(pullRun(withFile(strict)), {
      inputs: { config: path.join(elsewhere, usualFile) },
    })
    expect(ended).toMatchObject({ code: 0 })
    expect(github.requests.filter(({ path: asked }) => asked.includes('/contents/'))).toEqual([])
    expect(comments().join()).not.toMatch(/has no such file|changes/)
  })

  it('come from git when the API does not give them', async () => {
    history()
    const origin = await gitRepository()
    folders.push(origin.folder)
    const base = await origin.commit({ [usualFile]: strict })
    const head = await origin.commit({ [usualFile]: loose })
    const checkout = await origin.checkout(head)
    folders.push(checkout.folder)
    github.add.commit({ sha: base })
    const run = pullRequestRun(github, github.add.pull())
    github.fail(/contents/, { status: 403, times: 10 })
    const ended = await judge(run, { env: { GITHUB_WORKSPACE: checkout.folder } })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression' } })
    expect(comments()[0]).toContain('changes thresholds')
  })

  it('are missing when nobody gives them: the run ends before anything is measured', async () => {
    history()
    github.fail(/contents/, { status: 403, times: 10 })
    const analyze: ActionPorts['analyze'] = async () => {
      throw new Error('measured')
    }
    const ended = await judge(pullRun(withFile(strict)), { file: loose, analyze })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid' } })
    expect(comments()[0]).toContain('the thresholds of .github/')
    // A file that has no say in the verdict needs no other one.
    github.fail(/contents/, { status: 403, times: 10 })
    expect((await judge(pullRun(withFile(strict)), { file: 'defaults: { seed: 2 }' })).code).toBe(1)
  })
})

describe('legs with scenarios', () => {
  const suite = 'nightly'
  const leg = (run: WorkflowRun, number: number, more: Step = {}) =>
    step(run, {
      file: scenarios,
      ...more,
      inputs: { role: 'measure', suite, leg: String(number), legs: '2', ...more.inputs },
    })
  const report = (run: WorkflowRun, file = scenarios, inputs = {}) =>
    step(run, {
      file,
      inputs: { role: 'report', suite, legs: '1', ...inputs },
      analyze: async () => {
        throw new Error('a job that reports measures nothing')
      },
    })

  it('are judged together, each scenario as one sample', async () => {
    const run = pullRun(withFile(scenarios))
    for (const number of [0, 1]) {
      const ended = await leg(run, number)
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'measured' } })
    }
    expect(artifactNames(run)).toHaveLength(6)
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(rowsOf(ended).toSorted()).toEqual(
      ['small resnet50', 'large resnet50', 'bert bert']
        .flatMap((name) => [`${name} p95 no-baseline`, `${name} throughput no-baseline`])
        .toSorted(),
    )
  })

  it('store one value of each scenario on main', async () => {
    const run = mainRun()
    for (const number of [0, 1]) await leg(run, number)
    expect((await report(run)).code).toBe(0)
    expect(artifactNames(run).filter((name) => name.startsWith('perf-gate-baseline'))).toEqual(
      ['bert', 'large', 'small'].map((name) => `perf-gate-baseline.${suite}.0.${name}.a1`),
    )
  })

  it('are invalid when a scenario is missing from one of them, or from all', async () => {
    const run = pullRun()
    await leg(run, 0)
    await leg(run, 1, { inputs: { scenario: 'small,large' } })
    const ended = await report(run)
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('5 of 6 legs have measured')
    const other = pullRun()
    await leg(other, 0, { inputs: { scenario: 'small', legs: '1' } })
    const missing = await report(other)
    expect(missing.code).toBe(5)
    expect(missing.summary).toContain('no leg has measured scenario `large`')
    // Unless no other was asked for.
    expect((await report(other, scenarios, { scenario: 'small' })).code).toBe(0)
  })

  it('are invalid when they are fewer than demanded, however many scenarios each has', async () => {
    const run = pullRun()
    // Jobs of their own, each of which knows of itself alone.
    for (const number of [0, 1])
      await leg(run, number, { inputs: { legs: '1' }, env: { GITHUB_JOB: `gpu-${number}` } })
    const ended = await report(run, scenarios, { legs: '3' })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid' } })
    expect(ended.summary).toContain('2 of 3 legs have measured')
    expect((await report(run, scenarios, { legs: '2' })).code).toBe(0)
  })

  it('are red for a scenario that cannot be measured, and keep the others', async () => {
    const run = pullRun()
    const gone = new Failure('model-not-found', 'there is no model `bert`')
    const ended = await leg(run, 0, { analyze: measured({ bert: gone }) })
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'measured' } })
    expect(ended.log).toContain('scenario `bert` was not measured: there is no model')
    expect(artifactNames(run)).toHaveLength(2)
  })
})
