import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addValue,
  countOf,
  type Distribution,
  distributionOver,
  distributionSize,
  momentsOf,
  valueAtRank,
} from '../../src/foundation/distribution.ts'
import { bucketIndex, highestTrackable, lowestOfBucket } from '../../src/foundation/histogram.ts'
import { distributionOf } from './distribution-of.ts'

/** Buckets below this hold one whole number each. */
const exactBelow = 2048

/** Latencies of every magnitude, many of them close together: nanoseconds up to the limit. */
const value = fc.oneof(
  fc.integer({ min: 0, max: highestTrackable }),
  fc.integer({ min: 0, max: 2 * exactBelow }),
  fc.integer({ min: 7_000_000, max: 7_020_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 41 }), fc.integer({ min: -2, max: 2 }))
    .map(([power, offset]) => Math.min(highestTrackable, Math.max(0, 2 ** power + offset))),
)
const someValues = fc.array(value, { minLength: 1, maxLength: 200 })

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

/** Sample deviation in two passes over the values themselves. */
const deviationOf = (values: readonly number[]): number => {
  const mean = sum(values) / values.length
  return Math.sqrt(sum(values.map((one) => (one - mean) ** 2)) / (values.length - 1))
}

const everyRank = (distribution: Distribution): readonly (number | undefined)[] =>
  Array.from({ length: countOf(distribution) }, (_, rank) => valueAtRank(distribution, rank))

describe('a distribution', () => {
  it('of nothing has no value, no count and no mean', () => {
    const empty = distributionOver()
    expect(countOf(empty)).toBe(0)
    expect([-1, 0, 1].map((rank) => valueAtRank(empty, rank))).toEqual([undefined, undefined, undefined])
    expect(momentsOf(empty, 0)).toEqual({ mean: Number.NaN, deviation: Number.NaN })
  })

  it('lies in the numbers it is given, and in no others', () => {
    const numbers = new Float64Array(distributionSize + 2)
    const distribution = distributionOver(numbers.subarray(1, distributionSize + 1))
    addValue(distribution, 0)
    addValue(distribution, highestTrackable)
    expect([numbers[0], numbers.at(-1)]).toEqual([0, 0])
    expect(sum([...numbers])).toBe(2 + highestTrackable)
    expect(distribution.counts.length + distribution.sums.length).toBe(distributionSize)
    expect(everyRank(distributionOver(numbers.subarray(1)))).toEqual([0, highestTrackable])
  })

  it.each([
    { what: 'no number', value: Number.NaN, kept: 0 },
    { what: 'negative', value: -5, kept: 0 },
    { what: 'endlessly negative', value: Number.NEGATIVE_INFINITY, kept: 0 },
    { what: 'negative zero', value: -0, kept: 0 },
    { what: 'less than a half', value: 0.4, kept: 0 },
    { what: 'a fraction', value: 1.6, kept: 2 },
    { what: 'one above a power of two', value: 2 ** 31 + 1, kept: 2 ** 31 + 1 },
    { what: 'one below a power of two', value: 2 ** 31 - 1, kept: 2 ** 31 - 1 },
    { what: 'the limit', value: highestTrackable, kept: highestTrackable },
    { what: 'a little above the limit', value: highestTrackable + 0.6, kept: highestTrackable },
    { what: 'far above the limit', value: 2 ** 60, kept: highestTrackable },
    { what: 'endless', value: Number.POSITIVE_INFINITY, kept: highestTrackable },
  ])('counts a value that is $what as $kept', ({ value: odd, kept }) => {
    const distribution = distributionOf([odd])
    expect(countOf(distribution)).toBe(1)
    expect(valueAtRank(distribution, 0)).toBe(kept)
    expect(momentsOf(distribution, 1)).toEqual({ mean: kept, deviation: 0 })
  })
})

describe('valueAtRank', () => {
  it('is exact where the values of a bucket are equal', () => {
    const distinctBuckets = fc
      .uniqueArray(value, { minLength: 1, maxLength: 50, selector: bucketIndex })
      .chain((values) =>
        fc.tuple(...values.map((one) => fc.integer({ min: 1, max: 9 }).map((times) => ({ one, times })))),
      )
    fc.assert(
      fc.property(distinctBuckets, (groups) => {
        const values = groups.flatMap(({ one, times }) => new Array<number>(times).fill(one))
        expect(everyRank(distributionOf(values))).toEqual(ascending(values))
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  it(`is exact below ${exactBelow}`, () => {
    const small = fc.array(fc.integer({ min: 0, max: exactBelow - 1 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(small, (values) => {
        expect(everyRank(distributionOf(values))).toEqual(ascending(values))
      }),
      { seed: 2, numRuns: 50 },
    )
  })

  it('is in the bucket of the exact value, so within 0.1 % of it', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const exact = ascending(values)
        for (const [rank, found] of everyRank(distributionOf(values)).entries()) {
          expect(bucketIndex(found!)).toBe(bucketIndex(exact[rank]!))
          expect(Math.abs(found! - exact[rank]!)).toBeLessThanOrEqual(exact[rank]! / 1000)
        }
      }),
      { seed: 3, numRuns: 50 },
    )
  })

  it('never falls as the rank grows, and ends where the values do', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const distribution = distributionOf(values)
        const found = everyRank(distribution) as readonly number[]
        expect(found).toHaveLength(values.length)
        expect(found).toEqual(ascending(found))
        expect(valueAtRank(distribution, values.length)).toBeUndefined()
        expect(valueAtRank(distribution, -1)).toBeUndefined()
      }),
      { seed: 4, numRuns: 50 },
    )
  })
})

describe('momentsOf', () => {
  it('has the exact mean', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        expect(momentsOf(distributionOf(values), values.length).mean).toBe(sum(values) / values.length)
      }),
      { seed: 5 },
    )
  })

  it('has a mean that, cut to a whole number, is between the smallest and the greatest value', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const distribution = distributionOf(values)
        const mean = Math.floor(momentsOf(distribution, values.length).mean)
        expect(mean).toBeGreaterThanOrEqual(valueAtRank(distribution, 0)!)
        expect(mean).toBeLessThanOrEqual(valueAtRank(distribution, values.length - 1)!)
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('has the exact deviation where the values of a bucket are equal', () => {
    const small = fc.array(fc.integer({ min: 0, max: exactBelow - 1 }), { minLength: 2, maxLength: 200 })
    fc.assert(
      fc.property(small, (values) => {
        expect(momentsOf(distributionOf(values), values.length).deviation).toBeCloseTo(deviationOf(values), 6)
      }),
      { seed: 7 },
    )
  })

  it('has a deviation that misses only what lies inside the buckets', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 200 }), (values) => {
        const { deviation } = momentsOf(distributionOf(values), values.length)
        const exact = deviationOf(values)
        // Values in an interval have at most the variance of two heaps at its ends.
        const widest = Math.max(...values) / 1000
        expect(deviation).toBeLessThanOrEqual(exact * (1 + 1e-9))
        expect(exact).toBeLessThanOrEqual(Math.hypot(deviation, widest / Math.SQRT2) * (1 + 1e-9))
      }),
      { seed: 8 },
    )
  })

  it('has no deviation for one value', () => {
    expect(momentsOf(distributionOf([123_456_789]), 1)).toEqual({ mean: 123_456_789, deviation: 0 })
  })
})

describe('a copy taken while another thread was writing', () => {
  /** A bucket that was read with so many values in its count, and others in its sum. */
  const torn = (bucket: number, counted: number, summed: number): Distribution => {
    const distribution = distributionOver()
    distribution.counts[bucket] = counted
    distribution.sums[bucket] = summed
    return distribution
  }
  const buckets = fc.integer({ min: 0, max: bucketIndex(highestTrackable) - 1 })

  it('has no value outside the buckets that have a count', () => {
    fc.assert(
      fc.property(buckets, fc.integer({ min: 1, max: 9 }), fc.nat(12), (bucket, counted, summed) => {
        const distribution = torn(bucket, counted, summed * lowestOfBucket(bucket))
        const { mean } = momentsOf(distribution, counted)
        for (const found of [mean, ...everyRank(distribution)])
          expect(bucketIndex(Math.floor(found!))).toBe(bucket)
      }),
      { seed: 9 },
    )
  })

  it('leaves a sum without a count out of the mean', () => {
    const distribution = torn(bucketIndex(5_000_000), 0, 5_000_000)
    for (const one of [10, 20]) addValue(distribution, one)
    expect(countOf(distribution)).toBe(2)
    expect(momentsOf(distribution, 2).mean).toBe(15)
    expect(everyRank(distribution)).toEqual([10, 20])
  })
})
