// `node test/parity/drop-options.ts [OPTION...]`: runs the tests of each option's rows with that option ignored, until one of them
// fails, as it must. Without names it takes every option of the analyzer, which takes half an hour.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { startVitest } from 'vitest/node'
import { options } from '../../src/plan/options.ts'
import { droppedOptionPlugin } from './dropped-option-plugin.ts'
import { type ParityRow, parityRows } from './parity-row.ts'

/** `red`: a test failed, as it must; `tests`: how many ran until then. */
type Outcome = {
  readonly option: string
  readonly outcome: 'red' | 'green' | 'no test ran'
  readonly tests: number
  readonly failed: readonly string[]
}

const root = join(import.meta.dirname, '../..')
const recordFile = join(import.meta.dirname, 'results/dropped-options.json')

async function main(names: readonly string[]): Promise<number> {
  const rows = parityRows()
  const ours = options.flatMap(({ name, commands }) => (commands.includes('analyze') ? [name] : []))
  const chosen = names.length === 0 ? ours : names
  const known = await recorded()
  for (const option of chosen) {
    const outcome = await withoutOption(option, rows)
    process.stdout.write(`${outcome.outcome.padEnd(12)} --${option} (${outcome.tests} tests)\n`)
    known.set(option, outcome)
    await mkdir(dirname(recordFile), { recursive: true })
    const sorted = ours.flatMap((name) => known.get(name) ?? [])
    await writeFile(recordFile, `${JSON.stringify(sorted, null, 2)}\n`)
  }
  return chosen.every((option) => known.get(option)?.outcome === 'red') ? 0 : 1
}

async function recorded(): Promise<Map<string, Outcome>> {
  const json = await readFile(recordFile, 'utf8').catch(() => '[]')
  return new Map((JSON.parse(json) as Outcome[]).map((outcome) => [outcome.option, outcome]))
}

async function withoutOption(option: string, rows: readonly ParityRow[]): Promise<Outcome> {
  const tests = rows
    .filter(({ options: named }) => named.includes(option))
    .flatMap((row) => row.tests)
    // Cases of the differential suite run another process, which knows nothing of this.
    .filter(({ file }) => file.endsWith('.test.ts'))
  const files = [...new Set(tests.map(({ file }) => file))].sort(effectsFirst)
  const ran: TestRun[] = []
  for (const file of files) {
    const titles = new Set(tests.filter((test) => test.file === file).map(({ title }) => title))
    ran.push(...(await testsRun(option, file, [...titles].map(patternOf).join('|'))))
    if (ran.some(({ isFailed }) => isFailed)) break
  }
  const failed = ran.filter(({ isFailed }) => isFailed).map(({ name }) => name)
  const verdict = failed.length > 0 ? 'red' : 'green'
  return { option, outcome: ran.length === 0 ? 'no test ran' : verdict, tests: ran.length, failed }
}

/** Tests of this folder are about options and little else, those of `run/` of whole runs. */
const effectsFirst = (one: string, other: string): number => placeOf(one) - placeOf(other)

const placeOf = (file: string): number =>
  ['test/parity/', 'test/run/', ''].findIndex((folder) => file.startsWith(folder))

type TestRun = { readonly name: string; readonly isFailed: boolean }

async function testsRun(option: string, file: string, testNamePattern: string): Promise<readonly TestRun[]> {
  const vitest = await startVitest(
    'test',
    [file],
    { root, config: false, watch: false, testNamePattern, reporters: [{}], ...runOptions },
    { plugins: [droppedOptionPlugin(option)] },
  )
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const ran = tests.flatMap((test) => {
    const { state } = test.result()
    return state === 'passed' || state === 'failed'
      ? [{ name: test.fullName, isFailed: state === 'failed' }]
      : []
  })
  await vitest.close()
  // A failed test is what is looked for.
  process.exitCode = 0
  return ran
}

/** Without the cache of compiled files, which would keep an option dropped for later runs. */
const runOptions = {
  bail: 1,
  testTimeout: 60_000,
  hookTimeout: 180_000,
  fileParallelism: false,
  fsModuleCache: false,
}

/** A title of a table of cases stands for all of them. */
const patternOf = (title: string): string =>
  title
    .split(/%[sdifjo#]|\$\{[^}]*\}|\$[\w.]+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')

process.exitCode = await main(process.argv.slice(2).map((word) => word.replace(/^--/, '')))
