import { type BenchMetric, type BenchRun, benchMetrics } from './bench-figures.ts'
import { shownCommand } from './bench-programs.ts'
import { type BenchCommand, type BenchRow, benchRowName } from './bench-rows.ts'
import { type Spread, spreadOf } from './figures.ts'
import type { RowRounds } from './paired-rounds.ts'
import { shownNumber } from './shown-number.ts'
import type { Machine } from './surroundings.ts'

/** One `npm run bench`: what ran where, and what came out of it. */
export type BenchRecord = {
  /** Year, month and day, UTC. */
  readonly date: string
  readonly machine: Machine
  /** Of everything that took part. */
  readonly versions: Readonly<Record<string, string>>
  /** What ran as our program, from the repository root. */
  readonly program: string
  readonly rounds: number
  /** False: the runs were too short to hold their figures against the targets. */
  readonly isJudged: boolean
  readonly rows: readonly ComparedRow[]
  readonly leftOut: readonly LeftOut[]
}

/** A row over all rounds. */
export type ComparedRow = {
  /** Its id, with its protocol where there are several of the id. */
  readonly name: string
  readonly figure: string
  readonly target: BenchRow['target']
  /** The ratio of each round, or the figure itself for a row without a peer; absent: no round has it. */
  readonly value?: Spread
  /** Whether the median is at most the target's. */
  readonly isMet: boolean
  readonly sides: readonly ComparedSide[]
  /** Why rounds are missing, in words. */
  readonly faults: readonly string[]
}

/** One command of a row, with its figures over the rounds. */
export type ComparedSide = {
  readonly label: string
  readonly command: string
  readonly figures: Readonly<Partial<Record<BenchMetric, Spread>>>
}

/** A row that could not run here, and why, in words. */
export type LeftOut = { readonly row: string; readonly why: string }

/** A row's rounds as one. A round counts only when neither of its runs has a fault. */
export function comparedRow({ row, rounds }: RowRounds): ComparedRow {
  const good = rounds.filter(({ subject, peer }) => isGood(subject) && (peer === undefined || isGood(peer)))
  const values = good.flatMap(({ subject, peer }) => figureOf(row, subject, peer) ?? [])
  const value = values.length === 0 ? undefined : spreadOf(values)
  return {
    name: benchRowName(row),
    figure: row.figure,
    target: row.target,
    ...(value === undefined ? {} : { value }),
    isMet: value !== undefined && value.median <= row.target.atMost,
    sides: [
      sideOf(
        row.subject,
        good.map(({ subject }) => subject),
      ),
      ...(row.peer === undefined
        ? []
        : [
            sideOf(
              row.peer,
              good.flatMap(({ peer }) => peer ?? []),
            ),
          ]),
    ],
    faults: rounds.flatMap(({ subject, peer }, round) =>
      [...subject.faults, ...(peer?.faults ?? [])].map((fault) => `round ${round + 1}: ${fault}`),
    ),
  }
}

/** Everything that is not as it should be, in words; empty when all is well. */
export function benchMisses({ rows, isJudged }: BenchRecord): readonly string[] {
  if (rows.length === 0) return ['no row ran']
  return rows.flatMap((row) => [
    ...row.faults.map((fault) => `${row.name}: ${fault}`),
    ...(row.value === undefined ? [`${row.name}: no round has the figure`] : []),
    ...(isJudged && row.value !== undefined && !row.isMet
      ? [`${row.name}: ${shownValue(row, row.value.median)} (target: ${shownTarget(row)})`]
      : []),
  ])
}

/** `0.43`, `132 ms`. */
export function shownValue({ target }: ComparedRow, value: number): string {
  return target.unit === 'times' ? value.toFixed(3) : `${shownNumber(value)} ${target.unit}`
}

/** `at most 0.45`, `at most 150 ms`. */
export function shownTarget({ target }: ComparedRow): string {
  return `at most ${target.atMost}${target.unit === 'times' ? '' : ` ${target.unit}`}`
}

function isGood({ faults }: BenchRun): boolean {
  return faults.length === 0
}

function figureOf({ metric }: BenchRow, subject: BenchRun, peer: BenchRun | undefined): number | undefined {
  const own = subject.figures[metric]
  const other = peer === undefined ? 1 : peer.figures[metric]
  if (own === undefined || other === undefined) return undefined
  const value = own / other
  return Number.isFinite(value) ? value : undefined
}

function sideOf(command: BenchCommand, runs: readonly BenchRun[]): ComparedSide {
  const figures = benchMetrics.flatMap(({ metric }) => {
    const values = runs.flatMap((run) => run.figures[metric] ?? [])
    return values.length === 0 ? [] : [[metric, spreadOf(values)] as const]
  })
  return { label: command.label, command: shownCommand(command), figures: Object.fromEntries(figures) }
}
