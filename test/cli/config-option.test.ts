import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { analyzeCommand } from '../../src/cli/analyze-command.ts'
import { gateCommand } from '../../src/cli/gate-command.ts'
import { startDemoServer } from '../../src/demo/demo-server.ts'
import { readReport } from '../../src/report/read-report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'
import { repository, runNode } from '../end-to-end/started-process.ts'

let folder = ''
const at = (name: string): string => path.join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'config-option-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const quietly = async (command: (argv: readonly string[]) => Promise<number>, ...argv: readonly string[]) => {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  return { code: await command(argv), text: written.join('') }
}

const gateFile = `
thresholds: { p95: +10%, throughput: -10% }
on-inconclusive: fail
scenarios:
  - { name: strict, model: resnet50 }
  - { name: loose, model: resnet50, thresholds: { p95: +300%, throughput: -90% } }
`

describe('gate --config', () => {
  beforeAll(async () => {
    await writeFile(at('gate.yml'), gateFile)
    for (let run = 1; run <= 6; run++) {
      const level = { p95Ms: 40 + (run % 3) * 0.4, throughput: 200 - (run % 3) }
      await writeFile(at(`base-${run}.json`), writeReport(buildReport({ run, levels: [level] })))
    }
    const slow = buildReport({ levels: [{ p95Ms: 80, throughput: 100 }] })
    for (const scenario of ['strict', 'loose', undefined]) {
      const settings = { ...slow.settings, ...(scenario === undefined ? {} : { scenario }) }
      await writeFile(at(`${scenario}.json`), writeReport({ ...slow, settings }))
    }
  })
  const gate = (candidate: string, ...more: readonly string[]) =>
    quietly(
      gateCommand,
      ...['--baseline', ...[1, 2, 3, 4, 5, 6].map((run) => at(`base-${run}.json`))],
      ...['--candidate', at(`${candidate}.json`), ...more],
    )

  it('judges a report by the thresholds of its scenario, else by those for all', async () => {
    const config = ['--config', at('gate.yml')]
    expect((await gate('strict', ...config)).code).toBe(1)
    expect((await gate('loose', ...config)).code).toBe(0)
    expect((await gate('undefined', ...config)).code).toBe(1)
    expect((await gate('loose', ...config, '--thresholds', 'p95: +10%')).code).toBe(1)
    expect((await gate('loose')).code).toBe(1)
  })

  it('names file and line of what is wrong', async () => {
    await writeFile(at('wrong.yml'), 'scenarios:\n  - { name: a, thresholds: { p95: -1% } }\n')
    await expect(gate('strict', '--config', at('wrong.yml'))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/wrong\.yml:2: scenarios\[0\]\.thresholds: threshold 'p95: -1%'/),
    })
  })
})

describe('analyze --config', () => {
  it('measures the scenario that is named, the command line before it', async () => {
    const server = await startDemoServer()
    server.setServiceTime('add_sub', 1)
    await writeFile(
      at('analyze.yml'),
      `defaults: { url: "${server.httpHost}", measurement-interval: 100, stability-percentage: 1000, seed: 7 }
scenarios:
  - { name: one, model: add_sub, concurrency-range: 2, batch-size: 2 }
  - { name: two, model: add_sub }
`,
    )
    const argv = ['--config', at('analyze.yml'), '--json', at('out.json')]
    const analyze = (...more: readonly string[]) =>
      runNode([path.join(repository, 'src/cli/main.ts'), 'analyze', ...argv, ...more])
    const { code, stdout } = await analyze('--scenario', 'one', '-b', '1')
    expect(code).toBe(0)
    expect(stdout).toContain('Concurrency: 2')
    const { settings } = readReport(await readFile(at('out.json'), 'utf8'), 'out.json')
    expect(settings).toMatchObject({ scenario: 'one', batchSize: 1, seed: 7 })
    const unnamed = await analyze()
    expect(unnamed).toMatchObject({ code: 3, stdout: '' })
    expect(unnamed.stderr).toContain('--scenario: it is missing, expected one of one, two')
    await server.close()
  })

  it('takes from the file what the command line does not say', async () => {
    const server = await startDemoServer()
    await writeFile(
      at('short.yml'),
      `defaults: { url: "${server.httpHost}", request-count: 5 }
scenarios:
  - { name: one, model: add_sub }
  - { name: two, model: add_sub, batch-size: 3 }
`,
    )
    const argv = ['--config', at('short.yml'), '--scenario', 'two', '--json', at('short.json')]
    const { code } = await quietly(analyzeCommand, ...argv)
    await server.close()
    expect(code).toBe(0)
    const { settings } = readReport(await readFile(at('short.json'), 'utf8'), 'short.json')
    expect(settings).toMatchObject({ scenario: 'two', batchSize: 3 })
  })

  it.each([
    [['--scenario', 'one', '-m', 'm'], '--scenario: it was given without --config'],
    [['--config', '/nowhere.yml', '-m', 'm'], "--config: got '/nowhere.yml', which cannot be read"],
  ])('refuses %j', async (argv, words) => {
    await expect(quietly(analyzeCommand, ...argv)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(words),
    })
  })
})
