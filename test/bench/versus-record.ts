import type { Check } from './checks.ts'
import type { ComparedFigure } from './figures.ts'
import { shownNumber } from './shown-number.ts'
import type { Machine } from './surroundings.ts'

/** One `npm run versus`: what ran where, and what came out of it. */
export type VersusRecord = {
  /** Year, month and day, UTC. */
  readonly date: string
  readonly machine: Machine
  readonly versions: Readonly<Record<'triton-perf-gate' | 'perf_analyzer' | 'Triton' | 'Node', string>>
  /** The processors that either client, and that the server, was kept to; absent where there is only one. */
  readonly placement?: { readonly clients: string; readonly server: string }
  /** What ran as our program, from the repository root. */
  readonly program: string
  readonly rounds: { readonly asked: number; readonly run: number }
  readonly cases: readonly ComparedCase[]
}

export type ComparedCase = {
  readonly name: string
  /** The arguments that both were given, with the default address in place of the real one. */
  readonly command: string
  readonly checks: readonly Check[]
  /** Levels without figures in a round, in words. */
  readonly leftOut: readonly string[]
  readonly figures: readonly ComparedFigure[]
}

/** Every target that was missed, in words; empty when all is well. */
export function missedTargets({ rounds, cases }: VersusRecord): readonly string[] {
  const ofRounds =
    rounds.run < rounds.asked ? [`${rounds.run} of ${rounds.asked} rounds in the time limit`] : []
  return [...ofRounds, ...cases.flatMap(missesOf)]
}

function missesOf({ name, checks, figures }: ComparedCase): readonly string[] {
  const ofChecks = checks.filter(({ faults }) => faults.length > 0).map((check) => check.name)
  const ofFigures = figures.filter(({ target }) => target?.isMet === false).map(figureMiss)
  return [...ofChecks, ...ofFigures].map((miss) => `${name}: ${miss}`)
}

function figureMiss({ name, level, ours, theirs, target }: ComparedFigure): string {
  const compared =
    ours === undefined || theirs === undefined
      ? 'no round has it from both'
      : `${shownNumber(ours.median)} against ${shownNumber(theirs.median)}`
  return `level ${level}: ${name} ${compared} (target: ${target?.name})`
}
