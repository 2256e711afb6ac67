// `npm run validate:coverage`: which branches of src/compare/ its tests do not take.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { startVitest } from 'vitest/node'
import { branchCoverage, type ScriptCoverage } from './script-coverage.ts'

const root = join(import.meta.dirname, '../..')

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'compare-coverage-'))
  try {
    process.env['COMPARE_COVERAGE'] = folder
    const vitest = await startVitest('test', [], {
      root,
      config: false,
      watch: false,
      include: ['test/compare/**/*.test.ts'],
      setupFiles: [join(import.meta.dirname, 'coverage-setup.ts')],
      pool: 'threads',
      maxWorkers: 1,
      testTimeout: 120_000,
      fsModuleCache: false,
    })
    await vitest.close()
    return judge(await readCoverage(folder))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function readCoverage(folder: string): Promise<readonly ScriptCoverage[]> {
  const files = await readdir(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) => JSON.parse(text) as readonly ScriptCoverage[])
}

/** Prints every branch that was not taken; 0 when there is none, and something ran. */
function judge(scripts: readonly ScriptCoverage[]): number {
  let [branches, covered] = [0, 0]
  for (const [url, runs] of Map.groupBy(scripts, ({ url }) => url)) {
    const found = branchCoverage(runs)
    branches += found.branches
    covered += found.covered
    const { source } = runs[0]!
    for (const { start, end } of found.missed)
      process.stdout.write(
        `${basename(url)}:${originalLine(source, start)}: ${JSON.stringify(source.slice(start, end).slice(0, 100))}\n`,
      )
  }
  const share = branches === 0 ? 0 : (100 * covered) / branches
  process.stdout.write(`${covered} of ${branches} branches of src/compare/ covered (${share.toFixed(1)} %)\n`)
  return branches > 0 && covered === branches ? 0 : 1
}

const inlineMap = /sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,([\w+/=]+)\s*$/

/** The line in the source on disk, from 1; in what ran when that has no map. */
function originalLine(source: string, offset: number): number {
  const before = source.slice(0, offset).split('\n')
  const [, encoded] = inlineMap.exec(source) ?? []
  if (encoded === undefined) return before.length
  const map = new SourceMap(
    JSON.parse(Buffer.from(encoded, 'base64').toString()) as ConstructorParameters<typeof SourceMap>[0],
  )
  const entry = map.findEntry(before.length - 1, before.at(-1)!.length)
  return 'originalLine' in entry ? entry.originalLine + 1 : before.length
}

process.exitCode = await main()
