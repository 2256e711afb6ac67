import { type DiffRow, type DiffTable, diffTable, filledColumns } from './diff-table.ts'
import { formatPlural } from './format.ts'
import type { GateLinks, GateView } from './gate-view.ts'
import { measurementFacts } from './how-measured.ts'
import { link, type Prose, prose, proseToMarkdown } from './prose.ts'
import { nextSteps } from './what-next.ts'

/** GitHub refuses comments beyond 65,536 characters; this leaves room for what the action and an editor may add. */
export const maxMarkdownSize = 55_000

/**
 * A gate's outcome as a pull request comment or job summary, at most 55,000 UTF-16 units and bytes: rows that do not fit are left
 * out from the best up and their number is said. `marker` is the last line, by which the comment is found again.
 */
export const gateMarkdown = (view: GateView, marker = ''): string => {
  const table = diffTable(view)
  const evidence = evidenceBlock(view)
  const { links } = view
  const render = (rowCount: number): string => comment(table, { rowCount, evidence, marker, links })
  return render(largestUpTo(table.rows.length, (rowCount) => fits(render(rowCount))))
}

/** The largest count up to `most` that fits, by halving: what fits with more fits with fewer. */
const largestUpTo = (most: number, isFitting: (count: number) => boolean): number => {
  if (isFitting(most)) return most
  let [low, high] = [0, most]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isFitting(middle)) low = middle
    else high = middle
  }
  return low
}

type CommentParts = {
  readonly rowCount: number
  readonly evidence: string
  readonly marker: string
  readonly links: GateLinks | undefined
}

const comment = (table: DiffTable, { rowCount, evidence, marker, links }: CommentParts): string => {
  const rows = table.rows.slice(0, rowCount)
  const leftOut = table.rows.length - rows.length
  const blocks = [
    `### ${proseToMarkdown(table.headline)}`,
    proseToMarkdown(table.explanation),
    markdownTable(
      table,
      rows.filter(({ folded }) => !folded),
    ),
    table.notes.map((note) => `- ${proseToMarkdown(note)}`).join('\n'),
    passedBlock(
      table,
      rows.filter(({ folded, verdict }) => folded && verdict !== undefined),
    ),
    shownBlock(
      table,
      rows.filter(({ verdict }) => verdict === undefined),
    ),
    leftOut === 0 ? '' : proseToMarkdown(leftOutSentence(leftOut, links)),
    evidence,
    marker,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const leftOutSentence = (count: number, links: GateLinks | undefined): Prose =>
  prose`${formatPlural(count, 'further row')} did not fit here; the ${link(prose`full report`, links?.page ?? links?.data ?? links?.run)} has them all.`

const passedBlock = (table: DiffTable, rows: readonly DiffRow[]): string => {
  const passed = table.rows.filter(({ folded, verdict }) => folded && verdict !== undefined).length
  return rows.length === 0
    ? ''
    : details(`${formatPlural(passed, 'check')} passed`, markdownTable(table, rows))
}

const shownBlock = (table: DiffTable, rows: readonly DiffRow[]): string =>
  rows.length === 0
    ? ''
    : details(`${formatPlural(rows.length, 'further figure')} shown, not gated`, markdownTable(table, rows))

const evidenceBlock = (view: GateView): string => {
  const facts = [...measurementFacts(view), ...nextSteps(view)]
  const lines = facts.map(({ label, text }) => `- **${label}**: ${proseToMarkdown(text)}`)
  return lines.length === 0 ? '' : details('How this was measured', lines.join('\n'))
}

/** The empty lines around the content make GitHub read it as Markdown. */
const details = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`

const markdownTable = (table: DiffTable, rows: readonly DiffRow[]): string => {
  if (rows.length === 0) return ''
  const columns = filledColumns(table, rows)
  const rule = { left: ':--', right: '--:', center: ':-:' }
  return [
    tableRow(columns.map(({ name }) => name)),
    tableRow(columns.map(({ align }) => rule[align])),
    ...rows.map(({ cells, mark }) =>
      tableRow(
        columns.map(
          ({ place }) => `${place === 0 ? `${mark}\u00a0` : ''}${proseToMarkdown(cells[place] ?? [], true)}`,
        ),
      ),
    ),
  ].join('\n')
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const fits = (text: string): boolean =>
  text.length <= maxMarkdownSize && new TextEncoder().encode(text).length <= maxMarkdownSize
