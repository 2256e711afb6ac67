import { type TextColumn, textTable } from '../../src/present/text-table.ts'
import type { ComparedFigure, Spread } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { shownNumber } from './shown-number.ts'
import { type ComparedCase, missedTargets, type VersusRecord } from './versus-record.ts'

/** A record for the terminal: for each case its checks, then a line for each figure. */
export function versusText(record: VersusRecord): string {
  const cases = record.cases.flatMap((compared) => [
    '',
    compared.name,
    `  ${compared.command}`,
    ...checkLines(compared).map((line) => `  ${line}`),
    '',
    ...textTable(columns, compared.figures.map(cells)).map((line) => `  ${line}`),
  ])
  return [...headLines(record), ...cases, '', ...closingLines(record)].map((line) => `${line}\n`).join('')
}

/** The same as a Markdown page. */
export function versusMarkdown(record: VersusRecord): string {
  const cases = record.cases.flatMap((compared) => [
    '',
    `## ${compared.name}`,
    '',
    `\`${compared.command}\``,
    '',
    '```text',
    ...checkLines(compared),
    '```',
    '',
    ...markdownTable(columns, compared.figures.map(cells)),
  ])
  const parts = [
    '# Our figures beside those of perf_analyzer',
    '',
    'Written by `npm run versus -- --record`. Medians over the rounds, with their range; times in microseconds. Both programs got the',
    'same arguments, one right after the other, in alternating order, so the ratio, and what a target looks at, is the median of what',
    'each round shows of both; a load average well below 1 before the first round means that',
    'nothing else ran. A level has figures from the rounds in which it was stable for both. CPU time a request is that of the whole',
    'process, its start included, over all requests it sent. Client and server are kept to processors of their own: on shared ones a',
    'client that costs more slows the server down, and the two would differ in what the server says of itself. For the same reason the',
    "server's own times have a target where both put the same load on it: at request rates, where the model sleeps, and with one request",
    'outstanding. In the other closed loops the client that is quicker asks more of a server that is busy all the time.',
    '',
    ...headLines(record).map((line) => `- ${line}`),
    '',
    '```text',
    ...closingLines(record),
    '```',
    ...cases,
  ]
  return parts.map((line) => `${line}\n`).join('')
}

const columns: readonly TextColumn[] = [
  { name: 'level', align: 'right' },
  { name: 'figure', align: 'left' },
  { name: 'ours', align: 'right' },
  { name: 'min..max', align: 'left' },
  { name: 'perf_analyzer', align: 'right' },
  { name: 'min..max', align: 'left' },
  { name: 'ratio', align: 'right' },
  { name: 'target', align: 'left' },
]

function headLines(record: VersusRecord): readonly string[] {
  const { date, machine, versions, program, rounds, placement } = record
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${date}, ${rounds.run} of ${rounds.asked} rounds`,
    `${machine.cpuModel}, ${machine.logicalCpus} logical CPUs, ${machine.memoryGib} GiB, load average before ${machine.loadAverage}`,
    `${names.join(', ')}; ours ran as ${program}`,
    ...(placement === undefined
      ? []
      : [`either client was kept to processor ${placement.clients}, the server to ${placement.server}`]),
  ]
}

function checkLines({ checks, leftOut }: ComparedCase): readonly string[] {
  const lines = checks.flatMap(({ name, faults }) => [
    `${faults.length === 0 ? 'ok  ' : 'MISS'}  ${name}`,
    ...faults.map((fault) => `        ${fault}`),
  ])
  return [...lines, ...leftOut.map((text) => `left out  ${text}`)]
}

function closingLines(record: VersusRecord): readonly string[] {
  const misses = missedTargets(record)
  if (misses.length === 0) return ['ok    every target is met']
  return misses.map((miss) => `MISS  ${miss}`)
}

function cells({ name, level, ours, theirs, ratio, target }: ComparedFigure): readonly string[] {
  return [
    level === undefined ? 'all' : String(level),
    name,
    ...spreadCells(ours),
    ...spreadCells(theirs),
    ratio === undefined ? '' : ratio.toFixed(2),
    target === undefined ? '' : `${target.isMet ? 'ok  ' : 'MISS'}  ${target.name}`,
  ]
}

function spreadCells(spread: Spread | undefined): readonly [string, string] {
  if (spread === undefined) return ['none', '']
  return [shownNumber(spread.median), `${shownNumber(spread.min)}..${shownNumber(spread.max)}`]
}
