import type { Verdict } from '../compare/verdict.ts'
import { type Column, type DiffRow, type DiffTable, diffTable } from './diff-table.ts'
import type { GateView } from './gate-view.ts'
import { type Fact, measurementFacts } from './how-measured.ts'
import { type Prose, proseToTerminal } from './prose.ts'
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
      ...(table.explanation.length === 0 ? [] : wrapped(table.explanation, style)),
    ],
    tableLines(table, style),
    table.notes.flatMap((note) => wrapped(note, style)),
    [...measurementFacts(view), ...nextSteps(view)].flatMap((fact) => factLines(fact, style)),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const tableLines = (table: DiffTable, style: TerminalStyle): readonly string[] => {
  if (table.rows.length === 0) return []
  const lines = textTable(
    table.columns,
    table.rows.map(({ cells }) => cells.map((cell) => proseToTerminal(cell))),
  )
  const fits = style.width === undefined || Math.max(...lines.map(textWidth)) <= style.width
  const paint = painter(style)
  if (!fits) return table.rows.flatMap((row) => cardLines(row, table.columns, style))
  return lines.map((line, i) => paint(table.rows[i - 1]?.verdict, line))
}

/** A row on a terminal too narrow for the table: what it is and its verdict, then the figures below. */
const cardLines = (row: DiffRow, columns: readonly Column[], style: TerminalStyle): readonly string[] => {
  const cells = row.cells.map((cell) => proseToTerminal(cell))
  const [subject = '', metric = '', ...figures] = cells
  const verdict = figures.pop() ?? ''
  const named = figures.map((figure, i) => `${columns[i + 2]?.name ?? ''} ${figure}`).join(', ')
  const width = style.width ?? Number.POSITIVE_INFINITY
  return [
    ...wrapText(`${subject} · ${metric}: ${verdict}`, width, '  ').map((line) =>
      painter(style)(row.verdict, line),
    ),
    ...wrapText(`  ${named}`, width, '  '),
  ]
}

const factLines = ({ label, text }: Fact, style: TerminalStyle): readonly string[] =>
  wrapText(`${label}: ${proseToTerminal(text)}`, style.width ?? Number.POSITIVE_INFINITY, '  ')

const wrapped = (text: Prose, { width = Number.POSITIVE_INFINITY }: TerminalStyle): readonly string[] =>
  wrapText(proseToTerminal(text), width)

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
