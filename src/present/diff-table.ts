import type { Comparison, Verdict } from '../compare/verdict.ts'
import { formatLevel } from '../plan/load-level.ts'
import { explanation } from './explanation.ts'
import { formatCount, formatInterval, formatPercent, formatPlural } from './format.ts'
import { candidateName, type GateView, rowsWith } from './gate-view.ts'
import { headline } from './headline.ts'
import { allowedChange, levelShortName, metricName, metricValue, verdictMark, verdictWords } from './label.ts'
import { code, type Prose, prose, quoted, strong } from './prose.ts'
import { subjectPhrase } from './row-phrase.ts'

/** A gate's outcome as a table with its words, the one model behind terminal, Markdown, HTML and check. */
export type DiffTable = {
  readonly verdict: Verdict
  readonly headline: Prose
  readonly explanation: Prose
  readonly columns: readonly Column[]
  /** Worst first, as many cells each as there are columns. */
  readonly rows: readonly DiffRow[]
  /** Doubts about single rows and levels, each a sentence. */
  readonly notes: readonly Prose[]
}

export type Column = { readonly name: string; readonly align: 'left' | 'right' | 'center' }

/** `folded` rows need no second look: they passed. */
export type DiffRow = {
  readonly verdict: Verdict
  readonly mark: string
  readonly cells: readonly Prose[]
  readonly folded: boolean
}

/** The table of a gate's view. */
export const diffTable = (view: GateView): DiffTable => ({
  verdict: view.result.verdict,
  headline: headline(view),
  explanation: explanation(view),
  columns: [
    { name: 'model · load', align: 'left' },
    { name: 'metric', align: 'left' },
    { name: 'baseline', align: 'right' },
    { name: candidateName(view), align: 'right' },
    { name: 'change', align: 'right' },
    { name: '95 % interval', align: 'center' },
    { name: 'allowed', align: 'right' },
    { name: 'verdict', align: 'left' },
  ],
  rows: view.result.rows.map(diffRow),
  notes: [...undecidedNotes(view), ...levelNotes(view), ...gateNotes(view), ...familyNote(view)],
})

const diffRow = (row: Comparison): DiffRow => {
  const { metric } = row.threshold
  const change = prose`${formatPercent(row.change)}`
  return {
    verdict: row.verdict,
    mark: verdictMark(row.verdict),
    folded: row.verdict === 'pass',
    cells: [
      prose`${code(row.model)} · ${levelShortName(row.level)}`,
      prose`${metricName(metric)}`,
      prose`${metricValue(metric, row.baseline?.center)}`,
      prose`${metricValue(metric, row.candidate?.center)}`,
      row.verdict === 'regression' && row.change !== undefined ? [strong(change)] : change,
      prose`${formatInterval(row.interval)}`,
      prose`${allowedChange(row)}`,
      prose`${verdictWords(row)}`,
    ],
  }
}

const maxNotes = 5

/** Why rows were not decided; the reason says what would be needed. */
const undecidedNotes = ({ result }: GateView): readonly Prose[] =>
  limited(
    [
      ...rowsWith(result, 'invalid'),
      ...rowsWith(result, 'no-baseline'),
      ...rowsWith(result, 'inconclusive'),
    ].map((row) => prose`${subjectPhrase(row)}: ${quoted(row.reason)}`),
  )

const levelNotes = ({ candidates }: GateView): readonly Prose[] =>
  limited(
    candidates.flatMap(({ model, levels }) =>
      levels.flatMap(({ level, state, windows }) => {
        const where = prose`${code(model.name)} at ${formatLevel(level)}`
        if (state === 'unstable')
          return [
            prose`${where} did not settle in ${formatPlural(windows.length, 'window')}; its figures are over all of them.`,
          ]
        return state === 'interrupted' ? [prose`${where} was cut short.`] : []
      }),
    ),
  )

const gateNotes = ({ result }: GateView): readonly Prose[] =>
  limited(result.notes.map((note) => prose`${quoted(note)}`))

/** From here on the price of many checks is named. */
const manyRows = 12

const familyNote = ({ result }: GateView): readonly Prose[] =>
  result.rows.length > manyRows
    ? [
        prose`${formatCount(result.rows.length)} checks share one budget for false alarms, so each needs stronger evidence than one of ${manyRows} would. Gate fewer levels to see smaller changes.`,
      ]
    : []

const limited = (notes: readonly Prose[]): readonly Prose[] =>
  notes.length <= maxNotes
    ? notes
    : [...notes.slice(0, maxNotes), prose`${formatCount(notes.length - maxNotes)} more of this kind.`]
