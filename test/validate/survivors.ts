import type { Mutation } from './mutations.ts'

/** A mutant that no test kills, named by what does not move when lines are added elsewhere. */
export type Survivor = {
  /** Below `src/compare/`. */
  readonly file: string
  /** The line it is on, without what stands around it. */
  readonly line: string
  readonly original: string
  readonly replacement: string
  /** Which of the same mutations of the line, from 1. */
  readonly nth: number
}

/** A survivor with the reason why no test can or need kill it. */
export type ExplainedSurvivor = Survivor & { readonly why: string }

/** What survives of a file's mutations, in words that last. */
export function survivorOf(
  file: string,
  source: string,
  mutation: Mutation,
  all: readonly Mutation[],
): Survivor {
  const { line, original, replacement, offset } = mutation
  const twins = all.filter(
    (one) => one.line === line && one.original === original && one.replacement === replacement,
  )
  return {
    file,
    line: source.split('\n')[line - 1]!.trim(),
    original,
    replacement,
    nth: twins.findIndex((one) => one.offset === offset) + 1,
  }
}

/** Survivors that nobody has explained, and explanations of what is no longer one. */
export function compareSurvivors(
  survivors: readonly Survivor[],
  explained: readonly ExplainedSurvivor[],
): { readonly unexplained: readonly Survivor[]; readonly outdated: readonly ExplainedSurvivor[] } {
  const keys = new Set(survivors.map(keyOf))
  const explainedKeys = new Set(explained.map(keyOf))
  return {
    unexplained: survivors.filter((survivor) => !explainedKeys.has(keyOf(survivor))),
    outdated: explained.filter((one) => !keys.has(keyOf(one))),
  }
}

function keyOf({ file, line, original, replacement, nth }: Survivor): string {
  return JSON.stringify([file, line, original, replacement, nth])
}
