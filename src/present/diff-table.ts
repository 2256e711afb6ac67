import { familyLevel } from '../compare/comparison.ts'
import { normalQuantile } from '../compare/student-t.ts'
import type { Comparison, ShownRow, Verdict } from '../compare/verdict.ts'
import { formatLevel } from '../plan/load-level.ts'
import { acrossNotes } from './across-notes.ts'
import { explanation } from './explanation.ts'
import { absent, formatCount, formatInterval, formatPercent, formatPlural, formatShare } from './format.ts'
import { candidateName, type GateView, rowsWith, sortedRows } from './gate-view.ts'
import { headline } from './headline.ts'
import {
  allowedChange,
  levelShortName,
  metricName,
  metricValue,
  verdictMark,
  verdictWords,
  visibleChange,
} from './label.ts'
import { code, type Prose, prose, proseToTerminal, quoted, sentence, strong } from './prose.ts'
import { scenarioPhrase, subjectPhrase } from './row-phrase.ts'
import { faultNotes, shownMark, shownWords } from './shown-rows.ts'
import { waiverNotes } from './waiver-notes.ts'

/** A gate's outcome as a table with its words, the one model behind terminal, Markdown, HTML and check. */
export type DiffTable = {
  readonly verdict: Verdict
  readonly headline: Prose
  readonly explanation: Prose
  readonly columns: readonly Column[]
  /** Worst first, those that decide nothing last; as many cells each as there are columns. */
  readonly rows: readonly DiffRow[]
  /** Doubts about single rows and levels, each a sentence. */
  readonly notes: readonly Prose[]
}

export type Column = { readonly name: string; readonly align: 'left' | 'right' | 'center' }

/** A column with its place in the rows' cells. */
export type PlacedColumn = Column & { readonly place: number }

/** `folded` rows need no second look: they passed, and nobody had to accept them; or they decide nothing. */
export type DiffRow = {
  /** Absent: it is not gated. */
  readonly verdict?: Verdict
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
    // Side by side, and before the rest, which a phone shows only after a swipe.
    { name: 'change', align: 'right' },
    { name: 'allowed', align: 'right' },
    { name: view.ab?.a.label ?? 'baseline', align: 'right' },
    { name: candidateName(view), align: 'right' },
    { name: '95 % interval', align: 'center' },
    ...(view.ab === undefined ? [] : abColumns),
    { name: 'verdict', align: 'left' },
  ],
  rows: [
    ...sortedRows(view.result).map((row) => diffRow(row, view.ab !== undefined)),
    ...(view.result.shown ?? []).map((row) => shownRow(row, view.ab !== undefined)),
  ],
  notes: [
    ...acrossNotes(view.result),
    ...limited(faultNotes(view)),
    ...limited(waiverNotes(view)),
    ...undecidedNotes(view),
    ...levelNotes(view),
    ...gateNotes(view),
    ...(view.ab === undefined ? familyNote(view) : []),
  ],
})

/** The columns in which at least one of these rows has something to show, with their places. */
export const filledColumns = ({ columns }: DiffTable, rows: readonly DiffRow[]): readonly PlacedColumn[] =>
  columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ place }) => rows.some(({ cells }) => proseToTerminal(cells[place] ?? []) !== absent))

/** What an A/B says of each row besides, since all of it was measured here and now. */
const abColumns: readonly Column[] = [
  { name: 'can be seen', align: 'right' },
  { name: 'noise', align: 'right' },
]

const diffRow = (row: Comparison, isAb: boolean): DiffRow => {
  // Figures of an unusable measurement are shown; what follows from them is not.
  const isUsable = row.verdict !== 'invalid'
  const change = prose`${unbroken(formatPercent(isUsable ? row.change : undefined))}`
  return {
    verdict: row.verdict,
    mark: verdictMark(row.verdict),
    folded: row.verdict === 'pass' && row.waived === undefined,
    cells: [
      ...subjectCells(row),
      row.verdict === 'regression' && row.change !== undefined ? [strong(change)] : change,
      prose`${unbroken(allowedChange(row))}`,
      ...valueCells(row),
      prose`${unbroken(formatInterval(isUsable ? row.interval : undefined))}`,
      ...(isAb ? abCells(row) : []),
      prose`${verdictWords(row)}`,
    ],
  }
}

const shownRow = (row: ShownRow, isAb: boolean): DiffRow => {
  const none = prose`${absent}`
  return {
    mark: shownMark,
    folded: true,
    cells: [
      ...subjectCells(row),
      prose`${unbroken(formatPercent(row.change))}`,
      none,
      ...valueCells(row),
      prose`${unbroken(formatInterval(row.interval))}`,
      ...(isAb ? [none, none] : []),
      prose`${shownWords(row)}`,
    ],
  }
}

const subjectCells = (row: ShownRow): readonly Prose[] => [
  prose`${code(row.model)} ${unbroken(`· ${levelShortName(row.level)}`)}${scenarioPhrase(row)}`,
  prose`${metricName(row.threshold.metric)}`,
]

const valueCells = ({ threshold: { metric }, baseline, candidate }: ShownRow): readonly Prose[] => [
  prose`${unbroken(metricValue(metric, baseline?.center))}`,
  prose`${unbroken(metricValue(metric, candidate?.center))}`,
]

/** The smallest change that the whole course could show, and what two segments of the same version differ by. */
const abCells = (row: Comparison): readonly Prose[] => [
  prose`${unbroken(visibleChange(row))}`,
  prose`${unbroken(row.ab === undefined ? absent : noiseShare(row.ab.noise.deviation))}`,
]

const noiseShare = (deviation: number): string => {
  const share = formatShare(deviation)
  return share === absent ? absent : `±${share}`
}

/** A figure in a cell is one piece: a table on a narrow screen is swiped, not read in splinters. */
const unbroken = (figure: string): string => figure.replaceAll(' ', '\u00a0')

const maxNotes = 5

/** Why rows were not decided, except where the words at the top have said so. */
const undecidedNotes = ({ result }: GateView): readonly Prose[] =>
  limited(
    [
      ...(result.faults.length > 0 ? [] : rowsWith(result, 'invalid')),
      ...(result.baselineRuns === 0 ? [] : rowsWith(result, 'no-baseline')),
      ...rowsWith(result, 'inconclusive').slice(result.verdict === 'inconclusive' ? 1 : 0),
    ].map((row) => prose`${subjectPhrase(row)}: ${quoted(row.reason)}.`),
  )

const levelNotes = ({ candidates }: GateView): readonly Prose[] =>
  limited(
    candidates.flatMap(({ model, settings, levels }) =>
      levels.flatMap(({ level, state, windows }) => {
        const where = prose`${code(model.name)} at ${formatLevel(level)}${scenarioPhrase(settings)}`
        if (state === 'unstable')
          return [
            prose`${where} did not settle in ${formatPlural(windows.length, 'window')}; its figures are over all of them.`,
          ]
        return state === 'interrupted' ? [prose`${where} was cut short.`] : []
      }),
    ),
  )

const gateNotes = ({ result }: GateView): readonly Prose[] =>
  limited(result.notes.map((note) => sentence(note)))

/** From here on the price of many checks is named. */
const manyRows = 12

const familyNote = ({ result }: GateView): readonly Prose[] => {
  const count = result.rows.filter(({ change }) => change !== undefined).length
  if (count <= manyRows) return []
  const factor = normalQuantile(1 - familyLevel / count) / normalQuantile(1 - familyLevel)
  return [
    prose`${formatCount(count)} checks share one chance of a false alarm, so that a change has to stand out from noise ${factor.toFixed(1)} times as far as in a single check: fewer checks see more.`,
  ]
}

const limited = (notes: readonly Prose[]): readonly Prose[] =>
  notes.length <= maxNotes
    ? notes
    : [...notes.slice(0, maxNotes), prose`${formatCount(notes.length - maxNotes)} more of this kind.`]
