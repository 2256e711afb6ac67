import { chartFigure } from './chart-figure.ts'
import { chartWidth } from './chart-frame.ts'
import { textWidth } from './chart-labels.ts'
import { box, label } from './chart-marks.ts'
import { formatDuration, formatPercent } from './format.ts'
import { scrollable } from './html-table.ts'
import type { LatencyParts } from './latency-parts.ts'
import { cleanText, htmlText } from './sanitize.ts'

/** Both sides' mean latency as bars of one scale, split by where the time went; its table is the key to the colours. */
export const partsFigure = (
  candidate: string,
  before: LatencyParts | undefined,
  after: LatencyParts | undefined,
): readonly string[] => {
  if (after === undefined) return []
  const sides = [
    ...(before === undefined ? [] : [{ name: 'baseline', of: before }]),
    { name: candidate, of: after },
  ]
  const scale = (chartWidth - 4) / Math.max(1, ...sides.map(({ of }) => lengthOf(of)))
  return [
    chartFigure({
      title: 'Where the mean latency goes',
      description: sides.map(sideSentence).join(' '),
      height: barRoom * sides.length + 4,
      marks: sides.flatMap(({ name, of }, i) => bar(name, of, { top: barRoom * i, scale })),
      legend: [],
      hint: '',
      table: partsTable(
        sides.map(({ name }) => name),
        before,
        after,
      ),
      tableName: '',
    }),
  ]
}

/** A bar with its name above and the names of its longer parts below. */
const barRoom = 70

/** A part below 0 (two clocks disagree) has no width, so that the others may be longer together than the latency. */
const lengthOf = ({ latency, parts }: LatencyParts): number =>
  Math.max(
    latency,
    parts.reduce((sum, { ns }) => sum + Math.max(0, ns), 0),
  )

const sideSentence = ({ name, of: { latency, parts } }: { name: string; of: LatencyParts }): string =>
  `${name}: ${parts.map((part) => `${part.name} ${formatDuration(part.ns)}`).join(', ')}, together ${formatDuration(latency)}.`

const bar = (
  name: string,
  { latency, parts }: LatencyParts,
  { top, scale }: { readonly top: number; readonly scale: number },
): readonly string[] => {
  let x = 2
  let free = 0
  const marks = parts.flatMap((part, i) => {
    const width = Math.max(0, part.ns) * scale
    const left = x
    x += width
    const words = shortName(part.name)
    // Only words that fit below their own part are there: the table has all of them.
    const isNamed = left >= free && textWidth(words) <= width
    if (isNamed) free = left + textWidth(words)
    return [
      box(
        `part-${i}`,
        [left, top + 20],
        [left + width, top + 42],
        `${part.name}: ${formatDuration(part.ns)}`,
      ),
      ...(isNamed ? [label(words, [left + 1, top + 56])] : []),
    ]
  })
  return [label(`${cleanText(name, 24)}: ${formatDuration(latency)}`, [2, top + 14], 'start', true), ...marks]
}

const shortName = (name: string): string => name.replace(/^Time | time$/g, '').toLowerCase()

const partsTable = (
  names: readonly string[],
  before: LatencyParts | undefined,
  after: LatencyParts,
): string => {
  const head = ['part', ...names, ...(before === undefined ? [] : ['change'])].map(
    (name, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${htmlText(name)}</th>`,
  )
  const rows = after.parts.map(({ name, ns }, i) => {
    const earlier = before?.parts[i]?.ns
    const change = earlier === undefined || !(earlier > 0) ? undefined : ns / earlier - 1
    const figures = [
      ...(before === undefined ? [] : [formatDuration(earlier)]),
      formatDuration(ns),
      ...(before === undefined ? [] : [formatPercent(change)]),
    ]
    return [
      `<th scope="row"><span class="key part-${i}"></span>${htmlText(name)}</th>`,
      ...figures.map((figure) => `<td class="right">${htmlText(figure)}</td>`),
    ]
  })
  return scrollable(
    'Where the mean latency goes',
    `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody>`,
  )
}
