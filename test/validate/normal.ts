import type { Random } from '../../src/foundation/random.ts'

/** A draw from the standard normal distribution, by the method of G. E. P. Box and M. E. Muller (1958). */
export function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())
}
