import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runPost, type StartedAction, startAction } from './action-process.ts'
import { pushRun } from './history.ts'
import { interrupt } from './started-process.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('the bundled action, when its run is cancelled', () => {
  let triton: RealTriton
  let github: FakeGitHub

  beforeAll(async () => {
    triton = await startTriton({ models: ['sleep'] })
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    github = await startGitHub()
  })
  afterEach(() => github.close())

  /** A run that has measured its first window of many. */
  const startMeasuring = async (run = pullRequestRun(github, github.add.pull())): Promise<StartedAction> => {
    const inputs = {
      model: 'sleep',
      url: triton.httpHost,
      'measurement-interval': '300',
      'concurrency-range': '1:4',
      args: '--stability-percentage 0',
    }
    const started = await startAction(github, { run, inputs })
    await started.process.outputMatching(/window 1:/)
    return started
  }

  it.each([
    ['SIGINT', 130, ['SIGINT']],
    ['SIGTERM', 143, ['SIGTERM']],
    ['SIGINT and then SIGTERM', 130, ['SIGINT', 'SIGTERM']],
  ] as const)('keeps what was measured, marked, after %s', async (_, code, signals) => {
    const started = await startMeasuring()
    await interrupt(started.process, ...signals)
    const ended = await started.ended
    expect(ended).toMatchObject({ code, outputs: { verdict: 'invalid', 'exit-code': String(code) } })
    const report = readReport(await readFile(ended.outputs['report-path'] ?? '', 'utf8'), 'kept')
    expect(report.state).toBe('interrupted')
    expect(report.levels.map(({ level, state }) => [level.value, state])).toEqual([[1, 'interrupted']])
    expect(report.levels[0]?.measured?.latency?.count).toBeGreaterThan(0)
    expect(ended.output.match(/^::error.*$/gm)).toHaveLength(1)
    expect(ended.summary).toContain('nothing was judged')
    expect(github.state.comments).toEqual([])
    expect(github.state.artifacts).toEqual([])
    expect(await runPost(ended)).toMatchObject({ code: 0, output: '' })
  })

  it('never stores a cancelled run as baseline', async () => {
    const started = await startMeasuring(pushRun(github))
    await interrupt(started.process, 'SIGINT', 'SIGTERM')
    expect((await started.ended).code).toBe(130)
    expect(github.state.artifacts).toEqual([])
  })

  it('ends while it waits for a server', async () => {
    const started = await startAction(github, {
      run: pullRequestRun(github, github.add.pull()),
      inputs: { model: 'sleep', url: '127.0.0.1:1' },
    })
    await started.process.outputMatching(/connection refused/)
    await interrupt(started.process, 'SIGINT', 'SIGTERM')
    const ended = await started.ended
    expect(ended).toMatchObject({ code: 130, outputs: { verdict: 'invalid', 'report-path': '' } })
    expect((await runPost(ended)).code).toBe(0)
  })

  it('ends with a report although the server hangs', async () => {
    const started = await startMeasuring()
    triton.kill('SIGSTOP')
    try {
      await interrupt(started.process, 'SIGINT', 'SIGTERM')
    } finally {
      triton.kill('SIGCONT')
    }
    const ended = await started.ended
    expect(ended.code).toBe(130)
    const report = readReport(await readFile(ended.outputs['report-path'] ?? '', 'utf8'), 'kept')
    expect(report.state).toBe('interrupted')
  })

  it('is failed by its post step when it was killed', async () => {
    const started = await startMeasuring()
    started.process.child.kill('SIGKILL')
    const ended = await started.ended
    expect(ended).toMatchObject({ signal: 'SIGKILL', outputs: { verdict: 'invalid', 'exit-code': '5' } })
    const post = await runPost(ended)
    expect(post.code).toBe(5)
    expect(post.output).toMatch(/^::error::.*without a verdict/)
  })
})
