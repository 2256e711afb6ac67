import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { driftCommand } from '../../src/cli/drift-command.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drift-'))
  for (let run = 1; run <= 24; run += 1) {
    const p95Ms = (40 + (run % 3) * 0.4) * 1.02 ** Math.max(0, run - 12)
    await writeFile(
      path.join(folder, `${String(run).padStart(2, '0')}.json`),
      writeReport(buildReport({ run, levels: [{ p95Ms }] })),
    )
  }
})
afterEach(() => vi.restoreAllMocks())

/** What is printed, and the exit code. */
const drift = async (...args: readonly string[]) => {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  const code = await driftCommand(['--baseline', folder, ...args])
  return { code, text: written.join('') }
}

describe('triton-perf-gate drift', () => {
  it('shows what crept in, and ends with 0', async () => {
    const { code, text } = await drift()
    expect(code).toBe(0)
    expect(text).toMatch(/^📉 Drift over 24 runs/)
    expect(text).toMatch(/resnet50 p95 latency at concurrency 8: \+[\d.]+ % against the first runs/)
    expect(text).toContain('throughput at concurrency 8')
  })

  it('tells of each scenario of a model by itself', async () => {
    const several = await mkdtemp(path.join(tmpdir(), 'drift-scenarios-'))
    for (let run = 1; run <= 24; run += 1)
      for (const scenario of ['small', 'large']) {
        const report = buildReport({ run, levels: [{ p95Ms: scenario === 'small' ? 40 : 80 }] })
        const { provenance, settings } = report
        const own = {
          ...report,
          settings: { ...settings, scenario },
          provenance: { ...provenance!, leg: `0.${scenario}` },
        }
        await writeFile(path.join(several, `${run}.${scenario}.json`), writeReport(own))
      }
    const { text } = await drift('--baseline', several)
    for (const scenario of ['small', 'large'])
      expect(text).toContain(`resnet50 (${scenario}) p95 latency at concurrency 8`)
  })

  it('measures from a time, or from a commit', async () => {
    expect((await drift('--drift-anchor', '2026-11-01T00:10:30Z')).text).toContain(
      'against 2026-11-01T00:10:30Z',
    )
    const sha = (10).toString(16).padStart(40, '0')
    expect((await drift('--drift-anchor', sha)).text).toContain('against 0000000')
  })

  it.each([
    [['--drift-anchor', 'fffffff'], 'which no run of the history is of'],
    [['--drift-anchor', 'soon'], 'expected a day'],
    [['--baseline', '/nowhere'], 'does not exist'],
  ])('refuses %j', async (args, words) => {
    await expect(drift(...args)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(words),
    })
  })

  it('needs a history', async () => {
    await expect(driftCommand([])).rejects.toMatchObject({ message: expect.stringContaining('got nothing') })
  })
})
