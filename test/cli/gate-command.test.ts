import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { gateCommand } from '../../src/cli/gate-command.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'
import { readJunit } from '../present/junit-checker.ts'

let folder = ''
const at = (name: string): string => path.join(folder, name)

/** Eight runs on main, and a candidate that takes twice as long. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-command-'))
  await mkdir(at('history'))
  for (let run = 1; run <= 8; run += 1) {
    const levels = [{ p95Ms: 40 + (run % 3) * 0.4, throughput: 200 }]
    await writeFile(at(`history/${run}.json`), writeReport(buildReport({ run, levels })))
  }
  const levels = [{ p95Ms: 80, throughput: 100 }]
  await writeFile(at('slower.json'), writeReport(buildReport({ run: 100, levels })))
})
afterEach(() => vi.restoreAllMocks())

const gate = (...args: readonly string[]): Promise<number> => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  return gateCommand(['--candidate', at('slower.json'), ...args])
}

describe('triton-perf-gate gate', () => {
  it('writes JUnit XML and a badge of what it found', async () => {
    const files = ['--junit', at('one.xml'), '--badge', at('one.json')]
    expect(await gate('--baseline', at('history'), ...files)).toBe(1)
    const cases = readJunit(await readFile(at('one.xml'), 'utf8'))
    expect(cases.map(({ outcome }) => outcome)).toEqual(['failure', 'failure'])
    expect(JSON.parse(await readFile(at('one.json'), 'utf8'))).toMatchObject({
      label: expect.stringMatching(/^triton (p95|throughput)$/),
      color: 'red',
    })
  })

  it('fails the cases that its policies fail', async () => {
    for (const [policy, code, outcome] of [
      ['warn', 0, 'skipped'],
      ['fail', 6, 'failure'],
    ] as const) {
      expect(await gate('--on-missing-baseline', policy, '--junit', at('two.xml'))).toBe(code)
      const cases = readJunit(await readFile(at('two.xml'), 'utf8'))
      expect(cases.map((one) => one.outcome)).toEqual([outcome, outcome])
    }
  })

  it('refuses to gate a level that is not in the reports, and names those that are', async () => {
    await expect(gate('--baseline', at('history'), '--gate-levels', '8,16')).rejects.toMatchObject({
      code: 'invalid-option',
      message: "--gate-levels: got '16', which is not measured, expected some of concurrency 8",
    })
    expect(await gate('--baseline', at('history'), '--gate-levels', 'concurrency 8')).toBe(1)
  })

  it('refuses one path for two files', async () => {
    await expect(gate('--junit', at('same'), '--badge', at('same'))).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('expected a file for each'),
    })
  })
})
