import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Distribution, distributionOver } from '../../src/foundation/distribution.ts'
import { bucketIndex, lowestOfBucket } from '../../src/foundation/histogram.ts'
import { percentileOf } from '../../src/measure/percentile.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

/** So many values, each alone in its bucket, so that every one is kept exactly and tells its rank. */
const oneInEach = (count: number): Distribution =>
  distributionOf(Array.from({ length: count }, (_, rank) => lowestOfBucket(rank)))

const rankAt = (percentile: number, count: number): number =>
  bucketIndex(percentileOf(oneInEach(count), count, percentile)!)

/** floor(p / 100 x (n - 1) + 1 / 2) in whole numbers. */
const exactRank = (percentile: number, count: number): number =>
  Math.floor((2 * percentile * (count - 1) + 100) / 200)

describe('percentileOf', () => {
  it('has nothing to say about no values', () => {
    expect(percentileOf(distributionOver(), 0, 50)).toBeUndefined()
  })

  it.each([
    { count: 1, percentile: 99, rank: 0 },
    { count: 2, percentile: 50, rank: 1 },
    { count: 2, percentile: 49, rank: 0 },
    { count: 100, percentile: 95, rank: 94 },
    { count: 100, percentile: 99, rank: 98 },
    { count: 101, percentile: 50, rank: 50 },
    { count: 1000, percentile: 1, rank: 10 },
    { count: 10, percentile: 0, rank: 0 },
    { count: 10, percentile: 100, rank: 9 },
  ])('takes rank $rank of $count values for p$percentile', ({ count, percentile, rank }) => {
    expect(rankAt(percentile, count)).toBe(rank)
  })

  it('takes the rank that exact arithmetic gives', () => {
    const percentiles = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(percentiles, fc.integer({ min: 1, max: 5000 }), (percentile, count) => {
        const got = rankAt(percentile, count)
        const isHalfway = (2 * percentile * (count - 1)) % 200 === 100
        // Doubles may fall to either side of an exact half, as perf_analyzer's do.
        if (isHalfway) expect([0, 1]).toContain(exactRank(percentile, count) - got)
        else expect(got).toBe(exactRank(percentile, count))
      }),
      { seed: 1 },
    )
  })

  it('takes the value that most have, however many there are', () => {
    const distribution = distributionOf([1, 7_000_000, 90_000_000])
    distribution.counts[bucketIndex(7_000_000)] = 10 ** 9
    distribution.sums[bucketIndex(7_000_000)] = 7e6 * 10 ** 9
    for (const percentile of [1, 50, 99])
      expect(percentileOf(distribution, 10 ** 9 + 2, percentile)).toBe(7_000_000)
    expect(percentileOf(distribution, 10 ** 9 + 2, 100)).toBe(90_000_000)
  })
})
