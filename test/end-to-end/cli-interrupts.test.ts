import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { startCli } from './cli-process.ts'
import { interrupt } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('the bundled analyze, interrupted', () => {
  let triton: RealTriton
  let folder = ''

  beforeAll(async () => {
    triton = await startTriton({ models: ['sleep'] })
  })
  afterAll(() => triton?.stop())

  beforeEach(async () => {
    folder = await temporaryFolder('cli-interrupts')
  })

  const file = (name: string): string => path.join(folder, name)

  /** Measures four levels, the first of which never ends by itself. */
  const start = (host = triton.httpHost, protocol = 'http') => {
    const load = ['-m', 'sleep', '-i', protocol, '-u', host, '--concurrency-range', '1:4']
    const windows = ['-p', '300', '-s', '0', '-r', '1000']
    return startCli('analyze', ...load, ...windows, '--json', file('out.json'), '-f', file('out.csv'))
  }

  const keptReport = async () => readReport(await readFile(file('out.json'), 'utf8'), 'out.json')

  it.each([
    ['SIGINT', 130, ['SIGINT']],
    ['SIGTERM', 143, ['SIGTERM']],
    ['SIGINT and then SIGTERM', 130, ['SIGINT', 'SIGTERM']],
  ] as const)('prints and writes what was measured, marked, after %s', async (_, code, signals) => {
    const started = start()
    await started.outputMatching(/window 2 /)
    const ended = await interrupt(started, ...signals)
    expect(ended).toMatchObject({ code, signal: undefined })
    expect(ended.stdout).toContain('CUT SHORT')
    expect(ended.stdout).toMatch(/^triton-perf-gate: concurrency 1 is interrupted; /m)
    const report = await keptReport()
    expect(report.state).toBe('interrupted')
    expect(report.levels.map(({ level, state }) => [level.value, state])).toEqual([[1, 'interrupted']])
    expect(report.levels[0]?.windows.length).toBeGreaterThanOrEqual(2)
    expect(report.levels[0]?.measured?.latency?.count).toBeGreaterThan(0)
    expect(report.warnings).toEqual([expect.objectContaining({ code: 'levels-missing' })])
    expect(await readFile(file('out.csv'), 'utf8')).toMatch(/^1,/m)
  })

  it.each(['http', 'grpc'] as const)(
    'ends with its report although the server hangs (%s)',
    async (protocol) => {
      const started = start(protocol === 'http' ? triton.httpHost : triton.grpcHost, protocol)
      await started.outputMatching(/window 1 /)
      triton.kill('SIGSTOP')
      const ended = await interrupt(started, 'SIGINT', 'SIGTERM').finally(() => triton.kill('SIGCONT'))
      expect(ended.code).toBe(130)
      expect((await keptReport()).state).toBe('interrupted')
    },
  )

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('writes no report when there was nothing to measure yet, after %s', async (signal, code) => {
    const started = start('127.0.0.1:1')
    await started.outputMatching(/waiting: /)
    const ended = await interrupt(started, signal)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toMatch(/^Error: interrupted while waiting/m)
    await expect(readFile(file('out.json'))).rejects.toThrow('ENOENT')
  })
})
