import { parseArgs } from 'node:util'
import { type Piece, pieces } from './pieces.ts'

/** What `npm run validate:record` was asked to do. */
export type RecordCommand =
  | { readonly kind: 'list' }
  | { readonly kind: 'calibrate' }
  /** `piece`: absent, the next missing one. `isTry`: shorter than a piece is, and so kept apart from the corpus. */
  | {
      readonly kind: 'record'
      readonly piece?: Piece
      readonly count: number
      readonly seconds: number
      readonly isTry: boolean
    }

export const pieceSeconds = 600

export const recordUsage = `usage: npm run validate:record -- [--list] [--piece NAME] [--count N] [--seconds S] [--calibrate]
  --list        what there is, and what is missing, in the order in which it will be recorded
  --piece NAME  this piece, not the next missing one
  --count N     so many pieces, one after the other (default 1)
  --seconds S   a try of so many seconds (1 to 600), which goes to .cache/validate/
  --calibrate   how many iterations make a request of each model as long as it is to be here, and what the rest of it costs
A piece takes ${pieceSeconds / 60} minutes; nothing else may run on the machine meanwhile.
`

/** Throws an Error that says what is wrong with the arguments. */
export function parseRecordOptions(argv: readonly string[]): RecordCommand {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      list: { type: 'boolean', default: false },
      calibrate: { type: 'boolean', default: false },
      piece: { type: 'string' },
      count: { type: 'string', default: '1' },
      seconds: { type: 'string', default: String(pieceSeconds) },
    },
  })
  if (values.list) return { kind: 'list' }
  if (values.calibrate) return { kind: 'calibrate' }
  const seconds = wholeNumber('--seconds', values.seconds, pieceSeconds)
  const count = wholeNumber('--count', values.count, pieces.length)
  const isTry = seconds < pieceSeconds
  if (values.piece === undefined) return { kind: 'record', count, seconds, isTry }
  const piece = pieces.find(({ name }) => name === values.piece)
  if (piece === undefined)
    throw new Error(
      `--piece: got '${values.piece}', expected one of ${pieces.map(({ name }) => name).join(', ')}`,
    )
  return { kind: 'record', piece, count: 1, seconds, isTry }
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number
  throw new Error(`${option}: got '${text}', expected a whole number from 1 to ${most}`)
}
