import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchRowIds } from './bench-rows.ts'

/** What `npm run bench` was asked to do. */
export type BenchOptions = {
  readonly rounds: number
  /** Ids of rows. */
  readonly only: readonly string[]
  /** Short runs, whose figures are not judged. */
  readonly isQuick: boolean
  /** Runs the TypeScript sources, not the bundle. */
  readonly useSource: boolean
  readonly isRecorded: boolean
  /** An earlier bundle's program, to be compared with instead of everything else. */
  readonly before?: string
}

export const benchUsage = `usage: npm run bench -- [--rounds N] [--only ROW[,ROW]] [--quick] [--source] [--record]
  --rounds N        interleaved rounds of about six minutes, 1 to 50 (default 5)
  --only ROW[,ROW]  these rows alone: ${benchRowIds.slice(0, 7).join(', ')},
                    ${benchRowIds.slice(7).join(', ')}
  --quick           one round of short runs, to see that everything runs
  --source          run src/cli/main.ts instead of the bundle in dist/
  --record          write test/bench/results/bench-DATE.json and bench.md
  --before FILE     beside an earlier bundle of ours instead of others, FILE being its dist/cli/index.js
                    (git archive COMMIT dist package.json); rounds of two minutes, recorded as before
`

/** Throws an Error that says what is wrong with the arguments. */
export function parseBenchOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      source: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      before: { type: 'string' },
    },
  })
  if (values.before !== undefined && !existsSync(values.before)) {
    throw new Error(
      `--before: got '${values.before}', which is not there; expected a bundle's dist/cli/index.js`,
    )
  }
  const text = values.rounds ?? (values.quick ? '1' : '5')
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) {
    throw new Error(`--rounds: got '${text}', expected a whole number from 1 to 50`)
  }
  // What is recorded is compared over time, so it always holds every row.
  if (values.record && (values.quick || (values.only !== undefined && values.before === undefined))) {
    throw new Error('--record: a run with --quick or --only is no record')
  }
  return {
    rounds,
    only: values.only === undefined ? benchRowIds : rowIdsOf(values.only),
    isQuick: values.quick,
    useSource: values.source,
    isRecorded: values.record,
    ...(values.before === undefined ? {} : { before: values.before }),
  }
}

function rowIdsOf(text: string): readonly string[] {
  const ids = text.split(',')
  const stranger = ids.find((id) => !benchRowIds.includes(id))
  if (stranger === undefined) return ids
  throw new Error(`--only: got '${stranger}', expected one of ${benchRowIds.join(', ')}`)
}
