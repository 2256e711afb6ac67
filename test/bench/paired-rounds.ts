import type { BenchRun } from './bench-figures.ts'
import type { BenchCommand, BenchRow } from './bench-rows.ts'

/** A row in one round: both commands, one right after the other; `peer` is absent for a row without one. */
export type PairedRun = { readonly subject: BenchRun; readonly peer?: BenchRun }

export type RowRounds = { readonly row: BenchRow; readonly rounds: readonly PairedRun[] }

export type PairedPlan = {
  readonly rows: readonly BenchRow[]
  readonly rounds: number
  readonly run: (row: BenchRow, command: BenchCommand) => Promise<BenchRun>
  /** Told before each pair; `round` counts from 0. */
  readonly onPair?: (round: number, row: BenchRow) => void
}

/** Runs every row once a round, so that the machine's slow moments meet all rows and both commands alike. */
export async function pairedRounds({ rows, rounds, run, onPair }: PairedPlan): Promise<readonly RowRounds[]> {
  const done = rows.map((row) => ({ row, rounds: [] as PairedRun[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { row, rounds }] of done.entries()) {
      onPair?.(round, row)
      rounds.push(await pairOf(row, run, isSubjectFirst(round, place)))
    }
  }
  return done
}

/** Each row begins with the other command every round, and so does each next row of a round. */
function isSubjectFirst(round: number, place: number): boolean {
  return (round + place) % 2 === 0
}

async function pairOf(row: BenchRow, run: PairedPlan['run'], subjectFirst: boolean): Promise<PairedRun> {
  if (row.peer === undefined) return { subject: await run(row, row.subject) }
  if (subjectFirst) {
    const subject = await run(row, row.subject)
    return { subject, peer: await run(row, row.peer) }
  }
  const peer = await run(row, row.peer)
  return { subject: await run(row, row.subject), peer }
}
