import { type TextColumn, textTable } from '../../src/present/text-table.ts'
import { benchMetrics } from './bench-figures.ts'
import { type BenchRecord, benchMisses, type ComparedRow, shownTarget, shownValue } from './bench-record.ts'
import type { Spread } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { shownNumber } from './shown-number.ts'

/** A record for the terminal: a line for each row and its target, then the figures of both sides. */
export function benchText(record: BenchRecord): string {
  const lines = [
    ...headLines(record),
    '',
    ...textTable(
      targetColumns,
      record.rows.map((row) => targetCells(row, record)),
    ),
    '',
    ...textTable(figureColumns, record.rows.flatMap(figureCells)),
    '',
    ...closingLines(record),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The same as a Markdown page. */
export function benchMarkdown(record: BenchRecord): string {
  const commands = record.rows.flatMap(({ name, sides }) =>
    sides.map(({ label, command }) => `| ${name} | ${label} | \`${command}\` |`),
  )
  const lines = [
    '# What a request costs, ours beside others',
    '',
    'Written by `npm run bench -- --record`. A ratio is taken in each round, between two commands that ran one right after the other,',
    'in alternating order; what is shown is the median over the rounds with its range. A load average well below 1 before the first',
    'round means that nothing else ran. CPU time a request is that of the whole process, its start included, over all requests it',
    'sent; "without start" is from the first window to the last, where the program tells it. Memory is the largest resident set, and',
    'at least the 9 MiB of the interpreter that starts every command. The fast responder is a Node process that answers with bytes it',
    'has ready (`test/bench/fast-triton.ts`).',
    '',
    ...headLines(record).map((line) => `- ${line}`),
    '',
    '```text',
    ...closingLines(record),
    '```',
    '',
    ...markdownTable(
      targetColumns,
      record.rows.map((row) => targetCells(row, record)),
    ),
    '',
    '## Figures',
    '',
    ...markdownTable(figureColumns, record.rows.flatMap(figureCells)),
    '',
    '## Commands',
    '',
    '| row | program | command |',
    '| :--- | :--- | :--- |',
    ...commands,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const targetColumns: readonly TextColumn[] = [
  { name: 'row', align: 'left' },
  { name: 'figure', align: 'left' },
  { name: 'median', align: 'right' },
  { name: 'min..max', align: 'left' },
  { name: 'target', align: 'left' },
]

const figureColumns: readonly TextColumn[] = [
  { name: 'row', align: 'left' },
  { name: 'program', align: 'left' },
  ...benchMetrics.map(({ name }) => ({ name, align: 'left' }) as const),
]

function headLines({ date, machine, versions, program, rounds }: BenchRecord): readonly string[] {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${date}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    `${machine.cpuModel}, ${machine.logicalCpus} logical CPUs, ${machine.memoryGib} GiB, load average before ${machine.loadAverage}`,
    `${names.join(', ')}; ours ran as ${program}`,
  ]
}

function targetCells(row: ComparedRow, { isJudged }: BenchRecord): readonly string[] {
  const { name, figure, value, isMet } = row
  const target = isJudged ? `${isMet ? 'ok  ' : 'MISS'}  ${shownTarget(row)}` : 'not judged'
  if (value === undefined) return [name, figure, 'none', '', target]
  const { median, min, max } = value
  return [name, figure, shownValue(row, median), `${shownValue(row, min)}..${shownValue(row, max)}`, target]
}

function figureCells({ name, sides }: ComparedRow): readonly (readonly string[])[] {
  return sides.map(({ label, figures }) => [
    name,
    label,
    ...benchMetrics.map(({ metric }) => spreadCell(figures[metric])),
  ])
}

/** `12.3 (11.9..13)`. */
function spreadCell(spread: Spread | undefined): string {
  if (spread === undefined) return ''
  const [median, min, max] = [spread.median, spread.min, spread.max].map(shownNumber)
  return `${median} (${min}..${max})`
}

function closingLines(record: BenchRecord): readonly string[] {
  const misses = benchMisses(record)
  return [
    ...record.leftOut.map(({ row, why }) => `LEFT OUT  ${row}: ${why}`),
    ...(misses.length === 0 ? [`ok    ${goodEnd(record)}`] : misses.map((miss) => `MISS  ${miss}`)),
  ]
}

function goodEnd({ isJudged, leftOut }: BenchRecord): string {
  if (!isJudged) return 'everything ran; short runs are not judged'
  return leftOut.length === 0 ? 'every target is met' : 'every target of the rows that ran is met'
}
