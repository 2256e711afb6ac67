import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** What `npm run validate` was asked to do. */
export type ValidateOptions = {
  readonly corpus: string
  /** Trials drawn from each recording for the stored mode. */
  readonly storedTrials: number
  readonly isWritten: boolean
  /** Runs the next live trials in place of the replay; how many. */
  readonly live?: number
}

export const validateUsage = `usage: npm run validate -- [--corpus FOLDER] [--trials N] [--no-write] [--live [--count N]]
  --corpus FOLDER  recordings in another place than test/validate/corpus/
  --trials N       trials drawn from each recording for the stored mode (default 500)
  --no-write       leave test/validate/results/ as it is
  --live           run A/B trials with the program itself, the next missing ones
  --count N        so many of them (default: all that are missing)
`

/** Throws an Error that says what is wrong with the arguments. */
export function parseValidateOptions(argv: readonly string[]): ValidateOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpus: { type: 'string', default: join(import.meta.dirname, 'corpus') },
      trials: { type: 'string', default: '500' },
      'no-write': { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      count: { type: 'string' },
    },
  })
  if (values.count !== undefined && !values.live) throw new Error('--count: expected only with --live')
  return {
    corpus: values.corpus,
    storedTrials: wholeNumber('--trials', values.trials),
    isWritten: !values['no-write'],
    ...(values.live
      ? { live: values.count === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--count', values.count) }
      : {}),
  }
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 100_000) return number
  throw new Error(`${option}: got '${text}', expected a whole number from 1 to 100000`)
}
