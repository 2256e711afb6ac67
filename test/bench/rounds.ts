import type { ProgramRun } from './program-run.ts'
import type { VersusCase } from './versus-cases.ts'

/** Both programs on one case, one right after the other. */
export type Round = { readonly ours: ProgramRun; readonly theirs: ProgramRun }

export type CaseRounds = { readonly versusCase: VersusCase; readonly rounds: readonly Round[] }

export type RoundsPlan = {
  readonly cases: readonly VersusCase[]
  readonly rounds: number
  /** No round begins that would probably end later than this after the first one began. */
  readonly limitMs: number
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
  readonly run: (side: keyof Round, versusCase: VersusCase) => Promise<ProgramRun>
  readonly onRound?: (round: number) => void
}

/** Runs every case once a round, so that the machine's slow moments meet both programs and every case alike. */
export async function interleavedRounds(plan: RoundsPlan): Promise<readonly CaseRounds[]> {
  const { cases, rounds, limitMs, now } = plan
  const done = cases.map((versusCase) => ({ versusCase, rounds: [] as Round[] }))
  const begin = now()
  let longestMs = 0
  for (let round = 0; round < rounds && now() - begin + longestMs <= limitMs; round += 1) {
    plan.onRound?.(round)
    const roundBegin = now()
    for (const [place, { versusCase, rounds }] of done.entries()) {
      rounds.push(await pairOf(plan, versusCase, isOursFirst(round, place)))
    }
    longestMs = Math.max(longestMs, now() - roundBegin)
  }
  return done
}

/** Each case begins with the other program every round, and so does each next case of a round. */
function isOursFirst(round: number, place: number): boolean {
  return (round + place) % 2 === 0
}

async function pairOf({ run }: RoundsPlan, versusCase: VersusCase, oursFirst: boolean): Promise<Round> {
  if (oursFirst) {
    const ours = await run('ours', versusCase)
    return { ours, theirs: await run('theirs', versusCase) }
  }
  const theirs = await run('theirs', versusCase)
  return { ours: await run('ours', versusCase), theirs }
}
