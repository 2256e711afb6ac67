import { seededRandom } from '../foundation/random.ts'

/**
 * What the mean of some differences could have been if the sides of each block had been named the other way round: under no
 * change both are equally likely, because a coin chose the order. So it is exact whatever the noise looks like (Fisher, 1935).
 */
export type SignFlips = {
  /** How often chance alone gives a mean as large, or larger. */
  readonly probability: (mean: number) => number
  /** A mean above it has a smaller probability than that level; symmetric about 0. */
  readonly critical: (level: number) => number
}

/** Up to so many differences every way of naming is taken, beyond it a sample. */
const exactUpTo = 16
const chunkBits = 8

/** `flips`: how many ways are sampled, from the seed, where there are too many; each counts with its mirror image. */
export const signFlips = (
  differences: readonly number[],
  { flips, seed }: { readonly flips: number; readonly seed: number },
): SignFlips => {
  const { length } = differences
  const sums = length <= exactUpTo ? allSums(differences) : sampledSums(differences, flips / 2, seed)
  const sorted = Float64Array.from(sums, (sum) => sum / length).sort()
  // What was observed is one of all namings, but mostly none of a sample, where it is counted beside it.
  const observed = length <= exactUpTo ? 0 : 1
  const most = differences.reduce((sum, one) => sum + Math.abs(one), 0) / length
  // The same numbers added in another order differ in their last digits.
  const tolerance = 1e-12 * most
  return {
    probability: (mean) => {
      const reached = sorted.length - firstFrom(sorted, mean - tolerance)
      return (reached + observed) / (sorted.length + observed)
    },
    critical: (level) => {
      const fewest = Math.ceil(level * (sorted.length + observed)) - observed
      return (fewest < 1 ? most : sorted[sorted.length - fewest]!) + tolerance
    },
  }
}

/** Index of the first value that is not below a bound, in ascending values. */
const firstFrom = (sorted: Float64Array, bound: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The sums of a few differences under every choice of signs. */
const allSums = (differences: readonly number[]): Float64Array => {
  let sums = Float64Array.of(0)
  for (const difference of differences) {
    const longer = new Float64Array(2 * sums.length)
    sums.forEach((sum, i) => {
      longer[i] = sum + difference
      longer[i + sums.length] = sum - difference
    })
    sums = longer
  }
  return sums
}

const sampledSums = (differences: readonly number[], count: number, seed: number): Float64Array => {
  const random = seededRandom(seed)
  const chunks = Array.from({ length: Math.ceil(differences.length / chunkBits) }, (_, i) =>
    allSums(differences.slice(i * chunkBits, (i + 1) * chunkBits)),
  )
  const sums = new Float64Array(2 * count)
  for (let i = 0; i < count; i += 1) {
    let sum = 0
    for (const chunk of chunks) sum += chunk[random.below(chunk.length)]!
    sums[2 * i] = sum
    sums[2 * i + 1] = -sum
  }
  return sums
}
