import type { AbEffect } from './ab-effect.ts'
import type { AbRules } from './ab-rules.ts'

/** Levels at which a row is tested for being worse and for being better. */
export type AbTestLevels = { readonly worse: number; readonly better: number }

/**
 * The same share of the error rate for every row, save at the last look, where Holm's procedure (1979) leaves more to the later
 * ones. `look` is an index into the rules' looks; at none of them nothing is tested. A row without an effect counts as a test.
 */
export const abLevels = (
  effects: readonly (AbEffect | undefined)[],
  look: number,
  { looks, testLevels }: AbRules,
): readonly AbTestLevels[] => {
  const [strictest = 0, ...later] = testLevels[look] ?? []
  const steps = look === looks.length - 1 ? [strictest, ...later] : [strictest]
  const worse = holmLevels(
    effects.map((effect) => effect?.pWorse ?? 1),
    steps,
  )
  const better = holmLevels(
    effects.map((effect) => effect?.pBetter ?? 1),
    steps,
  )
  return effects.map((_, place) => ({ worse: worse[place]!, better: better[place]! }))
}

/** The smallest p has the first step, and each next one a later step for as long as all before it were below theirs. */
const holmLevels = (ps: readonly number[], steps: readonly number[]): readonly number[] => {
  const levels = ps.map(() => 0)
  const ordered = ps.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p)
  let rejected = 0
  for (const { p, place } of ordered) {
    const level = steps[Math.min(rejected, steps.length - 1)]!
    levels[place] = level
    if (p < level) rejected += 1
  }
  return levels
}
