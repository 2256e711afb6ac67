import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './compare-runs.ts'

/** What came out of one case; `complaints`: the first line of each about an error. */
export type CaseResult = {
  readonly name: string
  readonly command: string
  /** How often both ran, until all agreed or nobody believed it any more; absent: once. */
  readonly attempts?: number
  readonly seconds: { readonly theirs: number; readonly ours: number }
  readonly checks: readonly Check[]
  readonly complaints: { readonly theirs: string; readonly ours: string }
}

export type ParityRecord = {
  readonly date: string
  /** What ran as ours. */
  readonly program: string
  readonly seconds: number
  readonly cases: readonly CaseResult[]
}

export const passes = ({ checks }: CaseResult): boolean => checks.every(({ ok }) => ok)

const outcome = (result: CaseResult): string => {
  if (!passes(result)) return 'FAILED'
  const agreed = result.checks.some(({ isIntended }) => isIntended) ? 'differs as meant' : 'same'
  return result.attempts === undefined ? agreed : `${agreed}, in run ${result.attempts}`
}

/** A line for each case, what failed, and the sum. */
export const parityText = (record: ParityRecord): string => {
  const width = Math.max(...record.cases.map(({ name }) => name.length), 4)
  const lines = record.cases.map(
    (result) =>
      `${result.name.padEnd(width)}  ${outcome(result).padEnd(26)}  ${result.checks.map(({ name }) => name).join(', ')}`,
  )
  const failed = record.cases.filter((result) => !passes(result))
  const details = failed.flatMap(({ name, command, checks, complaints }) => [
    '',
    `${name}: ${command}`,
    ...checks.filter(({ ok }) => !ok).map((check) => `  ${check.name}: ${check.text}`),
    `  theirs: ${complaints.theirs}`,
    `  ours: ${complaints.ours}`,
  ])
  const time = `${Math.round(record.seconds)} s with ${record.program}`
  return [...lines, ...details, '', time, `${sumOf(record)}`, ''].join('\n')
}

const sumOf = ({ cases }: ParityRecord): string => {
  const failed = cases.filter((result) => !passes(result)).length
  return `${cases.length - failed} passed, ${failed} failed`
}

/** The record as a page. */
export const parityMarkdown = (record: ParityRecord): string =>
  [
    '# The differential suite',
    '',
    `Written by \`npm run parity -- --record\` on ${record.date}: perf_analyzer 2.50.0 and \`${record.program}\` with the same`,
    'command lines on one real Triton, through a relay that records what each sends. Of requests, those that are distinct are',
    'compared, byte by byte where the data is determined.',
    '',
    '| case | arguments | outcome | what was compared |',
    '| :-- | :-- | :-- | :-- |',
    ...record.cases.map((result) => {
      const checks = result.checks.map(({ name, text }) => `${name}: ${text}`).join('; ')
      return `| ${cell(result.name)} | \`${cell(result.command)}\` | ${outcome(result)} | ${cell(checks)} |`
    }),
    '',
    `${sumOf(record)}.`,
    '',
  ].join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Writes `parity.md` and `parity.json`, in place of the last ones. */
export const writeRecord = async (folder: string, record: ParityRecord): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'parity.md'), parityMarkdown(record))
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value
  await writeFile(join(folder, 'parity.json'), `${JSON.stringify(record, rounded, 2)}\n`)
}
