import type { Random } from '../foundation/random.ts'

/** A length around the mean: every whole number that is at most so many percent away is as likely as any other; at least 1. */
export const sequenceLength = (
  { mean, variation }: { readonly mean: number; readonly variation: number },
  random: Random,
): number => {
  const most = Math.floor((mean * variation) / 100)
  return Math.max(1, mean - most + random.below(2 * most + 1))
}
