// `npm run validate:mutants`: breaks src/compare/ in every small way, and counts what its tests notice.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { MutantProcess } from './mutant-process.ts'
import { mutate, mutationsOf } from './mutations.ts'
import { compareSurvivors, type ExplainedSurvivor, type Survivor, survivorOf } from './survivors.ts'

const sources = join(import.meta.dirname, '../../src/compare')
const tests = join(import.meta.dirname, '../compare')
const results = join(import.meta.dirname, 'results')
const explanations = join(import.meta.dirname, 'explained-mutants.json')

const usage = `usage: npm run validate:mutants -- [--file NAME[,NAME]] [--no-write]
  --file NAME  these files of src/compare/ alone, such as sample.ts
  --no-write   leave test/validate/results/mutants.json as it is
`

const leastScore = 0.95

/** What became of the mutants of one file. */
type FileResult = { readonly file: string; readonly mutants: number; readonly survivors: readonly Survivor[] }

async function main(): Promise<number> {
  const options = optionsOrUsage()
  if (options === undefined) return 3
  const files = options.files ?? (await sourceFiles())
  const unknown = files.find((file) => !/^[a-z-]+\.ts$/.test(file))
  if (unknown !== undefined) {
    process.stderr.write(`--file: got '${unknown}', expected a file of src/compare/\n${usage}`)
    return 3
  }
  const found: FileResult[] = []
  for (const file of files) found.push(await inOwnProcess((runner) => tryFile(runner, file)))
  if (options.isWritten && options.files === undefined) await write(found)
  return judge(found, options.files === undefined)
}

/** vitest keeps the last mutant of a file, so that no other file can be tried in the same process. */
async function inOwnProcess<Result>(use: (runner: MutantProcess) => Promise<Result>): Promise<Result> {
  const runner = new MutantProcess()
  try {
    return await use(runner)
  } finally {
    await runner.stop()
  }
}

function optionsOrUsage():
  | { readonly files: readonly string[] | undefined; readonly isWritten: boolean }
  | undefined {
  try {
    const { values } = parseArgs({
      options: { file: { type: 'string' }, 'no-write': { type: 'boolean', default: false } },
    })
    return { files: values.file?.split(','), isWritten: !values['no-write'] }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`)
    return undefined
  }
}

async function sourceFiles(): Promise<readonly string[]> {
  return (await readdir(sources)).filter((file) => file.endsWith('.ts')).sort()
}

async function tryFile(runner: MutantProcess, name: string): Promise<FileResult> {
  const file = join(sources, name)
  const source = await readFile(file, 'utf8')
  const stages = await timedStages(runner, file, source)
  const mutations = mutationsOf(source)
  const survivors: Survivor[] = []
  for (const mutation of mutations)
    if (!(await isKilled(runner, stages, { file, text: mutate(source, mutation) })))
      survivors.push(survivorOf(name, source, mutation, mutations))
  process.stderr.write(`${name}: ${mutations.length} mutants, ${survivors.length} survive\n`)
  return { file: name, mutants: mutations.length, survivors }
}

/** Files of tests that are run together, and how long a mutant may take for them. */
type Stage = { readonly tests: readonly string[]; readonly patienceMs: number }

/** So much longer than without a mutant, and so long at least: the machine may be busy. */
const patienceFactor = 5
const leastPatienceMs = 10_000
const longestMs = 300_000

/** Throws when the tests fail without any mutant. */
async function timedStages(runner: MutantProcess, file: string, source: string): Promise<readonly Stage[]> {
  const stages: Stage[] = []
  for (const tests of await stagesFor(basename(file))) {
    const ask = { file, text: source, tests }
    // Once to start the process and to load everything, and once for the time.
    await runner.isKilled(ask, longestMs)
    const startedAt = performance.now()
    if (await runner.isKilled(ask, longestMs))
      throw new Error(`the tests of src/compare/ fail without any mutant (${basename(file)})`)
    stages.push({ tests, patienceMs: leastPatienceMs + patienceFactor * (performance.now() - startedAt) })
  }
  return stages
}

async function isKilled(
  runner: MutantProcess,
  stages: readonly Stage[],
  mutant: { readonly file: string; readonly text: string },
): Promise<boolean> {
  for (const { tests, patienceMs } of stages)
    if (await runner.isKilled({ ...mutant, tests }, patienceMs)) return true
  return false
}

/** It judges thousands of trials, which takes minutes, and what a mutant does to a verdict the others see. */
const leftOut = ['error-rates.test.ts']
/** It takes seconds, and most mutants are dead before. */
const last = ['ab-judge.test.ts']

/** The file's own tests first: they kill most, and soonest. */
async function stagesFor(name: string): Promise<readonly (readonly string[])[]> {
  const all = (await readdir(tests)).filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file))
  const own = all.filter((file) => file.startsWith(`${basename(name, '.ts')}.`))
  const others = all.filter((file) => !own.includes(file))
  return [
    own,
    others.filter((file) => !last.includes(file)),
    others.filter((file) => last.includes(file)),
  ].flatMap((files) => (files.length === 0 ? [] : [files.map((file) => join(tests, file))]))
}

async function write(files: readonly FileResult[]): Promise<void> {
  await mkdir(results, { recursive: true })
  const counts = files.map(({ file, mutants, survivors }) => ({ file, mutants, survivors: survivors.length }))
  const record = { date: new Date().toISOString().slice(0, 10), ...totals(files), files: counts }
  await writeFile(join(results, 'mutants.json'), `${JSON.stringify(record, null, 2)}\n`)
}

function totals(files: readonly FileResult[]): { readonly mutants: number; readonly killed: number } {
  const mutants = files.reduce((sum, file) => sum + file.mutants, 0)
  return { mutants, killed: mutants - files.reduce((sum, { survivors }) => sum + survivors.length, 0) }
}

/** Prints what survived; 1 unless enough was killed and the rest is explained. */
async function judge(files: readonly FileResult[], isWhole: boolean): Promise<number> {
  const { mutants, killed } = totals(files)
  const explained = JSON.parse(await readFile(explanations, 'utf8')) as readonly ExplainedSurvivor[]
  const { unexplained, outdated } = compareSurvivors(
    files.flatMap(({ survivors }) => survivors),
    explained.filter(({ file }) => files.some((one) => one.file === file)),
  )
  for (const survivor of unexplained) process.stdout.write(`not explained: ${JSON.stringify(survivor)}\n`)
  for (const survivor of outdated)
    process.stdout.write(`explained, but killed: ${JSON.stringify(survivor)}\n`)
  const score = mutants === 0 ? 0 : killed / mutants
  process.stdout.write(
    `${killed} of ${mutants} mutants killed (${(100 * score).toFixed(1)} %, at least ${100 * leastScore} are asked for)\n`,
  )
  const isMet = unexplained.length === 0 && outdated.length === 0
  return isMet && (score >= leastScore || !isWhole) ? 0 : 1
}

process.exitCode = await main()
