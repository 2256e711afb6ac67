import { bucketIndex, highestTrackable, lowestOfBucket } from './histogram.ts'

/*
 * What a recorder keeps instead of every value: the buckets of a histogram, each with the sum of its values. It takes the same
 * memory for ten values and for ten million. The mean is exact, and a percentile is the mean of the bucket it falls into, which
 * is exact where the values of that bucket are equal and off by 0.1 % at most. Whoever copies the numbers while another thread
 * writes them may have a value's count without its sum or the other way round; the bounds of its bucket then stand in.
 */

/** Counts and sums of non-negative values by bucket, as two views of one block of numbers. */
export type Distribution = { readonly counts: Float64Array; readonly sums: Float64Array }

const bucketCount = bucketIndex(highestTrackable) + 1

/** How many numbers a distribution takes. */
export const distributionSize = 2 * bucketCount

/** A distribution over `numbers`, of which there are `distributionSize`; over new zeros when not given. */
export const distributionOver = (
  numbers: Float64Array = new Float64Array(distributionSize),
): Distribution => ({
  counts: numbers.subarray(0, bucketCount),
  sums: numbers.subarray(bucketCount, distributionSize),
})

/** Adds a value; what is negative or no number counts as 0. */
export const addValue = ({ counts, sums }: Distribution, value: number): void => {
  const kept = value > 0 ? Math.min(Math.round(value), highestTrackable) : 0
  const index = bucketIndex(kept)
  counts[index]! += 1
  sums[index]! += kept
}

/** How many values there are. */
export const countOf = ({ counts }: Distribution): number => {
  let count = 0
  for (let index = 0; index < counts.length; index += 1) count += counts[index]!
  return count
}

/** Mean and sample standard deviation (n - 1; 0 for one value); NaN for no value. */
export const momentsOf = (
  distribution: Distribution,
  count: number,
): { readonly mean: number; readonly deviation: number } => {
  const { counts } = distribution
  let total = 0
  for (let index = 0; index < counts.length; index += 1)
    if (counts[index]! > 0) total += sumOfBucket(distribution, index)
  const mean = total / count
  let squares = 0
  for (let index = 0; index < counts.length; index += 1)
    if (counts[index]! > 0)
      squares += counts[index]! * (sumOfBucket(distribution, index) / counts[index]! - mean) ** 2
  return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 * mean }
}

/**
 * The value at that rank, counted from 0 in ascending order, cut to a whole number: so is the mean of a summary, which else could
 * fall below its smallest value. Undefined where no value has that rank.
 */
export const valueAtRank = (distribution: Distribution, rank: number): number | undefined => {
  if (rank < 0) return undefined
  const { counts } = distribution
  let seen = 0
  for (let index = 0; index < counts.length; index += 1) {
    seen += counts[index]!
    if (seen > rank) return Math.floor(sumOfBucket(distribution, index) / counts[index]!)
  }
  return undefined
}

const sumOfBucket = ({ counts, sums }: Distribution, index: number): number => {
  const lowest = counts[index]! * lowestOfBucket(index)
  const highest = counts[index]! * (lowestOfBucket(index + 1) - 1)
  return Math.min(Math.max(sums[index]!, lowest), highest)
}
