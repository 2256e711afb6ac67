import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { mergeCommand } from '../../src/cli/merge-command.ts'
import { readReport } from '../../src/report/read-report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'
import { buildShard } from '../run/shard-report.ts'

let folder = ''
const at = (name: string): string => path.join(folder, name)
const shards = () => [at('0.json'), at('1.json'), at('2.json')]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'merge-'))
  for (const index of [0, 1, 2])
    await writeFile(at(`${index}.json`), writeReport(buildShard({ index, p95Ms: 30 + 10 * index })))
  await writeFile(at('whole.json'), writeReport(buildReport()))
  await writeFile(at('broken.json'), '{')
})
afterEach(() => vi.restoreAllMocks())

/** What is printed, and the exit code. */
const merge = async (...args: readonly string[]) => {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const code = await mergeCommand(args)
  return { code, text: written.join('') }
}

describe('triton-perf-gate merge', () => {
  it('prints the whole as analyze does, says who sent what, and writes report and CSV', async () => {
    const { code, text } = await merge(...shards(), '--json', at('out.json'), '-f', at('out.csv'))
    expect(code).toBe(0)
    expect(text).toContain('*** Measurement Settings ***')
    expect(text).toMatch(/^Concurrency: 8, throughput: 50 infer\/sec, latency \d+ usec$/m)
    expect(text).toMatch(/^triton-perf-gate: shard 2 of 3 sent 300 requests, 0 failed, at most 0/m)
    const merged = readReport(await readFile(at('out.json'), 'utf8'), 'out.json')
    expect(merged.levels[0]!.measured!.successCount).toBe(900)
    expect((await readFile(at('out.csv'), 'utf8')).split('\n')[1]).toMatch(/^8,50,/)
  })

  it.each([
    ['p95 < 40ms', 1, /regression/],
    ['p95 < 80ms', 0, /pass/],
  ])('judges %s once, for all requests together', async (rule, expected, words) => {
    const files = ['--markdown', at('out.md'), '--junit', at('out.xml')]
    const { code, text } = await merge(...shards(), '--thresholds', rule, ...files)
    expect(code).toBe(expected)
    expect(text).toMatch(words)
    expect(await readFile(at('out.md'), 'utf8')).toContain('3 machines shared the load, at most ')
    expect((await readFile(at('out.xml'), 'utf8')).includes('<failure')).toBe(expected === 1)
  })

  it('judges where a policy says how, too', async () => {
    const missing = await merge(...shards(), '--on-missing-baseline', 'fail')
    expect(missing.code).toBe(6)
    expect(missing.text).toMatch(/[Nn]othing was compared/)
  })

  it('compares the whole with merged runs of before', async () => {
    await writeFile(at('history.json'), await mergedOf(7))
    const { code, text } = await merge(...shards(), '--baseline', at('history.json'))
    expect(code).toBe(0)
    expect(text).not.toContain('not comparable')
    expect(text).toMatch(/p95/)
  })

  /** A merged report of another run. */
  const mergedOf = async (run: number): Promise<string> => {
    const paths = [0, 1, 2].map((index) => at(`before-${index}.json`))
    for (const [index, file] of paths.entries())
      await writeFile(file, writeReport(buildShard({ index, run, p95Ms: 30 + 10 * index })))
    await merge(...paths, '--json', at('merged-before.json'))
    return readFile(at('merged-before.json'), 'utf8')
  }

  it('refuses what cannot be merged, and writes nothing', async () => {
    const [first, , third] = shards()
    await expect(merge(first!, third!, '--json', at('none.json'))).rejects.toMatchObject({
      exitCode: 5,
      message: 'shard 1 of 3 is missing',
    })
    await expect(readFile(at('none.json'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each<[string, () => readonly string[], number, string]>([
    ['nothing', () => [], 3, 'merge: got nothing, expected the reports of all shards of a run'],
    ['a path that does not exist', () => [at('nowhere.json')], 3, 'does not exist'],
    ['a file that is no report', () => [...shards(), at('broken.json')], 5, 'broken.json: '],
    ['a whole measurement', () => [...shards(), at('whole.json')], 5, 'whole.json is no shard'],
    [
      'one file for two results',
      () => [...shards(), '--json', 'x', '-f', 'x'],
      3,
      'expected a file for each',
    ],
  ])('refuses %s', async (_, args, exitCode, words) => {
    await expect(merge(...args())).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(words),
    })
  })
})
