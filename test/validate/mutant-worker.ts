// Runs the tests of src/compare/ with a file mutated, as often as it is asked: always the same file.
import { join } from 'node:path'
import process from 'node:process'
import { createVitest } from 'vitest/node'

/** One mutant: the file, its text, and the files of tests to run until one fails. */
export type MutantAsk = {
  readonly file: string
  readonly text: string
  readonly tests: readonly string[]
}

/** Whether a test failed with it. */
export type MutantAnswer = { readonly isKilled: boolean }

const root = join(import.meta.dirname, '../..')

let asked: MutantAsk = { file: '', text: '', tests: [] }
const plugin = {
  name: 'mutant',
  enforce: 'pre' as const,
  load: (id: string) => (id === asked.file ? asked.text : null),
}

const vitest = await createVitest(
  {
    root,
    config: false,
    watch: true,
    reporters: [{}],
    include: ['test/compare/**/*.test.ts'],
    bail: 1,
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 120_000,
    // Else a file comes from the last run, whatever the plugin says.
    fsModuleCache: false,
  },
  { plugins: [plugin], server: { watch: null } },
)
await vitest.standalone()

process.on('message', (ask: MutantAsk) => void answer(ask))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function answer(ask: MutantAsk): Promise<void> {
  asked = ask
  vitest.invalidateFile(ask.file)
  const reply: MutantAnswer = { isKilled: await isKilled(ask) }
  process.send?.(reply)
}

async function isKilled({ tests }: MutantAsk): Promise<boolean> {
  const all = await vitest.globTestSpecifications()
  const chosen = all.filter(({ moduleId }) => tests.includes(moduleId))
  const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(chosen)
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok())
}
