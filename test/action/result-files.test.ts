import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readJunit } from '../present/junit-checker.ts'
import { type Ended, measured, runOnce } from './action-run.ts'
import { pullRequestRun } from './github.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const mainRun = () => github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })
const pullRun = () => pullRequestRun(github, github.add.pull())

const read = (ended: Ended, name: 'junit-path' | 'badge-path') => readFile(ended.outputs[name] ?? '', 'utf8')
const outcomes = async (ended: Ended) =>
  readJunit(await read(ended, 'junit-path')).map(({ outcome }) => outcome)

const unreachable = async (): Promise<never> => {
  throw new Failure('server-unreachable', 'nobody answers at 127.0.0.1:8000')
}

describe('the JUnit XML', () => {
  it('lies where its output says, for whoever comes first and was compared with nothing', async () => {
    const ended = await runOnce(github, { run: pullRun() })
    expect(ended.code).toBe(0)
    expect(await outcomes(ended)).toEqual(['skipped', 'skipped'])
  })

  it('fails where a policy makes the job fail', async () => {
    const ended = await runOnce(github, { run: pullRun(), inputs: { 'on-missing-baseline': 'fail' } })
    expect(ended.code).toBe(6)
    expect(await outcomes(ended)).toEqual(['failure', 'failure'])
  })

  it('is an error when the measurement cannot be used', async () => {
    const ended = await runOnce(github, { run: pullRun(), analyze: measured({ requests: 100, failed: 50 }) })
    expect(ended.code).toBe(5)
    expect(await outcomes(ended)).toContain('error')
  })

  it.each([
    ['nothing was measured', { analyze: unreachable }, 4],
    ['an input is wrong', { inputs: { 'batch-size': 'many' } }, 3],
  ])('is an error when %s', async (_, options, code) => {
    const ended = await runOnce(github, { run: pullRun(), ...options })
    expect(ended.code).toBe(code)
    expect(await outcomes(ended)).toEqual(['error'])
  })

  it('is an error when the run is cancelled, and there is no badge of it', async () => {
    const controller = new AbortController()
    const ended = await runOnce(github, {
      run: mainRun(),
      interruption: { signal: controller.signal, exitCode: () => 143 },
      analyze: async (plan, ports) => {
        controller.abort()
        return { ...(await measured()(plan, ports)), state: 'interrupted' }
      },
    })
    expect(ended).toMatchObject({ code: 143, outputs: { 'badge-path': '' } })
    expect(await outcomes(ended)).toEqual(['error'])
  })

  it('is not there for a leg, which judges nothing', async () => {
    const inputs = { role: 'measure', suite: 'resnet50', legs: '1' }
    for (const analyze of [measured(), unreachable]) {
      const ended = await runOnce(github, { run: mainRun(), inputs, analyze })
      expect(ended.outputs).toMatchObject({ 'junit-path': '', 'badge-path': '' })
    }
  })

  it('of a job that reports does not take the place of a leg with the same name', async () => {
    const run = mainRun()
    const own = await runOnce(github, { run, inputs: { suite: 'resnet50' } })
    const inputs = { role: 'report', suite: 'resnet50', model: '', legs: '1' }
    const reported = await runOnce(github, { run, inputs, env: { GITHUB_JOB: 'verdict' } })
    expect(await outcomes(reported)).toEqual(await outcomes(own))
  })

  it('makes the run end with 7 when it cannot be written, in a log that says so', async () => {
    const temporary = await mkdtemp(path.join(tmpdir(), 'result-files-'))
    const taken = 'triton-perf-gate/perf-gate-verdict.perf.yml.perf.0.a1.junit.xml'
    await mkdir(path.join(temporary, taken), { recursive: true })
    const ended = await runOnce(github, { run: pullRun(), env: { RUNNER_TEMP: temporary } })
    expect(ended).toMatchObject({
      code: 7,
      outputs: { 'exit-code': '7', 'junit-path': '', 'badge-path': '' },
    })
    expect(ended.outputs['report-path']).not.toBe('')
    expect(ended.log).toMatch(/^::error.*junit\.xml/m)
  })

  it('makes the run end with 7, told in the pull request, when the temporary folder is none', async () => {
    const ended = await runOnce(github, {
      run: pullRun(),
      env: { RUNNER_TEMP: '/proc/none' },
    })
    expect(ended).toMatchObject({ code: 7, outputs: { verdict: 'no-baseline', 'report-path': '' } })
    expect(ended.log).toContain('could not be stored: ENOENT')
    expect(github.state.comments).toHaveLength(1)
  })
})

describe('the badge', () => {
  it('is written on the default branch', async () => {
    const ended = await runOnce(github, { run: mainRun(), analyze: measured({ p95Ms: 41.2 }) })
    expect(JSON.parse(await read(ended, 'badge-path'))).toEqual({
      schemaVersion: 1,
      label: 'triton p95',
      message: '41.2 ms at c 8',
      color: 'blue',
    })
  })

  it('is not written for a pull request', async () => {
    const ended = await runOnce(github, { run: pullRun() })
    expect(ended.outputs['badge-path']).toBe('')
  })

  it('shows no older latency when nothing was measured', async () => {
    const ended = await runOnce(github, { run: mainRun(), analyze: unreachable })
    expect(ended.code).toBe(4)
    expect(JSON.parse(await read(ended, 'badge-path'))).toMatchObject({ message: 'not measured' })
  })
})
