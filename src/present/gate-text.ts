import type { Verdict } from '../compare/verdict.ts'
import { type DiffRow, type DiffTable, diffTable, filledColumns, type PlacedColumn } from './diff-table.ts'
import type { Fact } from './fact.ts'
import { absent, unbroken } from './format.ts'
import type { GateView } from './gate-view.ts'
import { measurementFacts } from './how-measured.ts'
import { proseToTerminal } from './prose.ts'
import { textTable, textWidth, wrapText } from './text-table.ts'
import { nextSteps } from './what-next.ts'

export type TerminalStyle = {
  /** ANSI colours. */
  readonly colour: boolean
  /** Columns of the terminal; absent when nothing must fit, as in a file. */
  readonly width?: number
}

/** A gate's outcome for a terminal or a job log, ending in a newline. */
export const gateText = (view: GateView, style: TerminalStyle): string => {
  const table = diffTable(view)
  const paint = painter(style)
  const blocks = [
    [
      paint(table.verdict, proseToTerminal(table.headline)),
      ...(table.explanation.length === 0 ? [] : wrapped(proseToTerminal(table.explanation), style)),
    ],
    tableLines(table, style),
    table.notes.flatMap((note) => wrapped(proseToTerminal(note), style)),
    [...measurementFacts(view), ...nextSteps(view)].flatMap((fact) => factLines(fact, style)),
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  return `${text}\n`
}

const tableLines = (table: DiffTable, style: TerminalStyle): readonly string[] => {
  if (table.rows.length === 0) return []
  const columns = filledColumns(table, table.rows)
  const lines = textTable(
    columns.map(({ name, align }) => ({ name, align: align === 'left' ? 'left' : 'right' })),
    table.rows.map(({ cells }) => columns.map(({ place }) => proseToTerminal(cells[place] ?? []))),
  )
  const fits = style.width === undefined || Math.max(...lines.map(textWidth)) <= style.width
  const paint = painter(style)
  if (!fits) return table.rows.flatMap((row) => cardLines(row, columns, style))
  return lines.map((line, i) => paint(table.rows[i - 1]?.verdict, line))
}

/** A row on a terminal too narrow for the table: what it is and its verdict, then the figures below. */
const cardLines = (
  { cells, verdict }: DiffRow,
  columns: readonly PlacedColumn[],
  style: TerminalStyle,
): readonly string[] => {
  const cell = (place: number): string => proseToTerminal(cells[place] ?? [])
  const last = cells.length - 1
  const figures = columns.filter(({ place }) => place > 1 && place < last && cell(place) !== absent)
  const head = wrapped(`${cell(0)} · ${cell(1)}: ${cell(last)}`, style)
  const named = wrapped(figures.map(({ name, place }) => `${name} ${cell(place)}`).join(', '), style)
  return [...head.map((line) => painter(style)(verdict, line)), ...named.map((line) => `  ${line}`)]
}

const factLines = ({ label, text }: Fact, style: TerminalStyle): readonly string[] =>
  wrapped(`${label}: ${proseToTerminal(text)}`, style).map((line, i) => (i === 0 ? line : `  ${line}`))

/** Two columns are left for the indent of what follows a first line. */
const wrapped = (text: string, { width = Number.POSITIVE_INFINITY }: TerminalStyle): readonly string[] =>
  wrapText(unbroken(text), width - 2).map((line) => line.replaceAll('\u00a0', ' '))

const colours: Readonly<Record<Verdict, number>> = {
  pass: 32,
  improvement: 32,
  regression: 31,
  inconclusive: 33,
  'no-baseline': 36,
  invalid: 31,
}

const painter =
  ({ colour }: TerminalStyle) =>
  (verdict: Verdict | undefined, text: string): string =>
    colour && verdict !== undefined ? `\u001b[${colours[verdict]}m${text}\u001b[0m` : text
