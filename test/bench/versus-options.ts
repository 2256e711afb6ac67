import { parseArgs } from 'node:util'

/** What `npm run versus` was asked to do. */
export type VersusOptions = {
  readonly rounds: number
  /** One case instead of all. */
  readonly isQuick: boolean
  /** Runs the TypeScript sources, not the bundle. */
  readonly useSource: boolean
  readonly isRecorded: boolean
}

export const usage = `usage: npm run versus -- [--rounds N] [--quick] [--source] [--record]
  --rounds N  interleaved rounds, 1 to 50 (default 5)
  --quick     one round of one model over HTTP
  --source    run src/cli/main.ts instead of the bundle in dist/
  --record    write test/bench/results/versus-DATE.json and versus.md
`

/** Throws an Error that says what is wrong with the arguments. */
export function parseVersusOptions(argv: readonly string[]): VersusOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      source: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  })
  const text = values.rounds ?? (values.quick ? '1' : '5')
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) {
    throw new Error(`--rounds: got '${text}', expected a whole number from 1 to 50`)
  }
  // What is recorded is compared over time, so it always holds every case.
  if (values.record && values.quick) throw new Error('--record: a --quick run is no record')
  return { rounds, isQuick: values.quick, useSource: values.source, isRecorded: values.record }
}
