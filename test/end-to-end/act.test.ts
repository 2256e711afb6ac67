import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { requireAct } from './act.ts'
import { type Checkout, makeCheckout, runAct } from './act-run.ts'
import { finish } from './history.ts'
import { setSleep } from './sleep-model.ts'
import { type EndedProcess, repository } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const act = await requireAct()
const venv = await requireReal()

describe.runIf(act !== undefined && venv !== undefined)('the action in a workflow, under act', () => {
  let triton: RealTriton
  let github: FakeGitHub
  let checkout: Checkout

  beforeAll(async () => {
    // It stands in for a service container: it is there before the job begins.
    triton = await startTriton({ models: ['sleep'] })
    github = await startGitHub()
    checkout = await makeCheckout({
      'perf.yml': perf(triton.httpHost),
      'wrong.yml': wrong(triton.httpHost),
      'published.yml': published(triton.grpcHost),
      ...(await examples(triton.httpHost)),
    })
    github.add.commit({ sha: checkout.sha, branch: 'main' })
  })
  afterAll(async () => {
    await triton?.stop()
    await github?.close()
  })

  const run = (
    workflowRun: WorkflowRun,
    args: readonly string[] = [],
    programs?: string,
  ): Promise<EndedProcess> =>
    runAct(act ?? '', checkout, {
      github,
      run: workflowRun,
      args,
      ...(programs !== undefined && { programs }),
    })

  /** Where the examples find the action that they name. */
  const asReleased = () => ['--local-repository', `triton-perf-gate/triton-perf-gate@v0=${checkout.folder}`]

  const pushOf = (file: string): WorkflowRun =>
    github.add.run({ path: `.github/workflows/${file}`, head_sha: checkout.sha, status: 'in_progress' })

  /** The example's run on main, made once, with the model as it is usually. */
  const runOnMain = (): Promise<WorkflowRun> => {
    const runAndStore = async (): Promise<WorkflowRun> => {
      await setSleep(triton, 20)
      const push = pushOf('baseline-on-main.yml')
      expect(await run(push, asReleased())).toMatchObject({ code: 0 })
      finish(push)
      return push
    }
    onMain ??= runAndStore()
    return onMain
  }
  let onMain: Promise<WorkflowRun> | undefined

  /** Runs an example for a push to the pull request. */
  const runExample = (file: string, pull: PullRequest): Promise<EndedProcess> => {
    const pullRun = pullRequestRun(github, pull)
    pullRun.path = `.github/workflows/${file}`
    return run(pullRun, asReleased())
  }

  const commentsOn = (pull: PullRequest) =>
    github.state.comments.filter((comment) => comment.issue_number === pull.number)

  it('stores a baseline on main, fails a slower pull request, and edits its comment', async () => {
    await setSleep(triton, 20)
    const push = pushOf('perf.yml')
    const stored = await run(push)
    expect(stored.code).toBe(0)
    expect(stored.output).toContain('| the gate says no-baseline, exit code 0')
    const names = github.state.artifacts.filter(({ run_id }) => run_id === push.id).map(({ name }) => name)
    expect(names).toContain('perf-gate-baseline.perf.yml.perf.0.a1')
    finish(push)

    await setSleep(triton, 40)
    const pull = github.add.pull()
    const slow = await run(pullRequestRun(github, pull))
    expect(slow.code).toBe(1)
    expect(slow.output).toContain('| the gate says regression, exit code 1')
    const [comment, ...others] = commentsOn(pull)
    expect(others).toEqual([])
    expect(comment?.body).toMatch(/^### 🔴/u)

    await setSleep(triton, 20)
    const mended = await run(pullRequestRun(github, pull))
    expect(mended.code).toBe(0)
    expect(mended.output).toMatch(/\| the gate says (pass|inconclusive), exit code 0/)
    expect(commentsOn(pull).map(({ id }) => id)).toEqual([comment?.id])
    expect(comment?.body).toMatch(/^### [🟢🟡]/u)
    expect(mended.output).not.toContain(github.token)
  })

  it('fails a workflow that names a wrong model, with its outputs for the steps behind', async () => {
    const ended = await run(pushOf('wrong.yml'))
    expect(ended.code).toBe(1)
    expect(ended.output).toContain("does not know model 'resnet'")
    expect(ended.output).toContain('| the gate says invalid, exit code 4')
    expect(ended.output).toMatch(/Success - Post /)
  })

  it('works as a published action, in another repository and over gRPC', async () => {
    const args = ['--local-repository', `triton-perf-gate/triton-perf-gate@v1=${checkout.folder}`]
    const ended = await run(pushOf('published.yml'), args)
    expect(ended.code).toBe(0)
    expect(ended.output).toContain('| the gate says no-baseline, exit code 0')
    expect(github.state.artifacts.map(({ name }) => name)).toContain('perf-gate-baseline.nightly.blue.a1')
  })

  it('runs the examples for main and for pull requests, the second compared with the first', async () => {
    const push = await runOnMain()
    const names = github.state.artifacts.filter(({ run_id }) => run_id === push.id).map(({ name }) => name)
    expect(names).toContain('perf-gate-baseline.resnet50.0.a1')
    await setSleep(triton, 60)
    const pull = github.add.pull()
    const ended = await runExample('pull-request.yml', pull)
    expect(ended.code).toBe(1)
    expect(ended.output).toContain(`Baseline run ${push.id}`)
    expect(commentsOn(pull).map(({ body }) => body)).toEqual([expect.stringMatching(/^### 🔴/u)])
  })

  it('measures a suspected pull request of the example on two more runners, and judges all', async () => {
    const push = await runOnMain()
    // Five times as slow is neither within nor beyond what the first job's assumed noise explains.
    await setSleep(triton, 100)
    const pull = github.add.pull()
    const ended = await runExample('second-stage.yml', pull)
    expect(ended.code).toBe(1)
    for (const leg of ['0', 'again-1', 'again-2'])
      expect(ended.output).toContain(`Leg '${leg}', attempt 1: sleep`)
    expect(ended.output).toContain(`Baseline run ${push.id}`)
    expect(commentsOn(pull).map(({ body }) => body)).toEqual([expect.stringMatching(/^### 🔴/u)])
  })

  it('measures nothing again of a pull request that is not suspected', async () => {
    await runOnMain()
    await setSleep(triton, 20)
    const pull = github.add.pull()
    const ended = await runExample('second-stage.yml', pull)
    expect(ended.code).toBe(0)
    expect(ended.output).not.toMatch(/Leg '|again-/)
    expect(commentsOn(pull).map(({ body }) => body)).toEqual([expect.stringMatching(/^### [🟢🟡]/u)])
  })

  it('publishes the badge of the example, new and then in the place of the old one', async () => {
    const programs = await temporaryFolder('programs')
    const asked = path.join(programs, 'asked')
    const answer = path.join(programs, 'answer')
    // GitHub's command line tool, as far as the example asks it: the id of the file that is there, and to put another. Where there
    // is none it prints GitHub's answer, whatever --jq says, and fails.
    const missing = '{"message":"Not Found","status":"404"}'
    const gh = `#!/bin/sh\nprintf '%s\\n' "$@" end >> '${asked}'\ncase "$*" in *--jq*) cat '${answer}' || { echo '${missing}'; exit 1; } ;; esac\n`
    await writeFile(path.join(programs, 'gh'), gh, { mode: 0o755 })
    await setSleep(triton, 20)
    expect(await run(pushOf('badge.yml'), asReleased(), programs)).toMatchObject({ code: 0 })
    await writeFile(answer, 'abc123\n')
    expect(await run(pushOf('badge.yml'), asReleased(), programs)).toMatchObject({ code: 0 })
    const calls = (await readFile(asked, 'utf8')).split('end\n').map((call) => call.split('\n'))
    const puts = calls.filter((words) => words.includes('PUT'))
    expect(puts.map((words) => words.filter((word) => word.startsWith('sha=')))).toEqual([[], ['sha=abc123']])
    for (const words of puts) {
      expect(words).toEqual(expect.arrayContaining(['repos/acme/perf/contents/triton.json', 'branch=badges']))
      const content = words.find((word) => word.startsWith('content='))?.slice('content='.length) ?? ''
      expect(JSON.parse(Buffer.from(content, 'base64').toString())).toMatchObject({
        schemaVersion: 1,
        label: 'triton p95',
        message: expect.stringMatching(/^\d.* ms at c 1$/),
      })
    }
  })
})

/** The examples, with the server of this test in place of the container, its model, and short windows. */
const examples = async (url: string): Promise<Readonly<Record<string, string>>> => {
  const changed = async (name: string): Promise<readonly [string, string]> => {
    const text = await readFile(path.join(repository, '.github/examples', name), 'utf8')
    const own = text
      .replaceAll(/^ {6}- name: Start Triton\n(?: {8}.*\n)+/gm, '')
      .replaceAll(/^( +)concurrency-range: .*$/gm, '$1concurrency-range: "1"')
      .replaceAll(
        /^( +)model: resnet50$/gm,
        `$1model: sleep\n$1url: ${url}\n$1measurement-interval: 480\n$1${shortWindows}`,
      )
    expect(own).not.toContain('docker')
    return [name, name === 'second-stage.yml' ? own.replace(shortWindows, `${shortWindows} ${noisy}`) : own]
  }
  const names = ['baseline-on-main.yml', 'pull-request.yml', 'second-stage.yml', 'badge.yml']
  return Object.fromEntries(await Promise.all(names.map(changed)))
}

const shortWindows = 'args: --stability-percentage 50'

/** For the first of the two stages: one slower run is suspected then, and no more. The job that judges all assumes what is usual. */
const noisy = '--assumed-noise 0.5'

/** Prints the outputs, whatever the action ended with. */
const printOutputs = `
      - if: always()
        run: echo "the gate says $VERDICT, exit code $CODE"
        env:
          VERDICT: \${{ steps.gate.outputs.verdict }}
          CODE: \${{ steps.gate.outputs.exit-code }}
`

const perf = (url: string): string => `
on: [push, pull_request]
permissions:
  actions: read
  contents: read
  pull-requests: write
jobs:
  perf:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: gate
        with:
          model: sleep
          url: ${url}
          measurement-interval: 480
          args: --stability-percentage 50
${printOutputs}`

const wrong = (url: string): string => `
on: push
jobs:
  perf:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: gate
        with:
          model: resnet
          url: ${url}
${printOutputs}`

const published = (url: string): string => `
on: push
jobs:
  perf:
    runs-on: ubuntu-latest
    steps:
      - uses: triton-perf-gate/triton-perf-gate@v1
        id: gate
        with:
          model: sleep
          url: ${url}
          protocol: grpc
          measurement-interval: 480
          suite: nightly
          leg: blue
          github-token: \${{ secrets.GITHUB_TOKEN }}
${printOutputs}`
