import fc from 'fast-check'
import { Float64Histogram } from 'hdr-histogram-js'
import { describe, expect, it } from 'vitest'
import {
  addHistogram,
  bucketIndex,
  createHistogram,
  type Histogram,
  highestTrackable,
  histogramPercentile,
  lowestOfBucket,
  recordValue,
} from '../../src/foundation/histogram.ts'

const histogramOf = (values: readonly number[]): Histogram => {
  const histogram = createHistogram()
  for (const value of values) recordValue(histogram, value)
  return histogram
}

/** HdrHistogram's own JavaScript implementation. */
const oracleOf = (values: readonly number[]): Float64Histogram => {
  const oracle = new Float64Histogram(1, highestTrackable, 3)
  for (const value of values) oracle.recordValue(value)
  return oracle
}

const sum = (counts: Iterable<number>): number =>
  Iterator.from(counts).reduce((total, count) => total + count, 0)

/** Values of every magnitude, powers of two and their neighbours above all. */
const value = fc.oneof(
  fc.integer({ min: 0, max: highestTrackable }),
  fc.integer({ min: 0, max: 5000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 41 }), fc.integer({ min: -2, max: 2 }))
    .map(([power, offset]) => Math.min(highestTrackable, Math.max(0, 2 ** power + offset))),
)
const values = fc.array(value, { maxLength: 200 })
const someValues = fc.array(value, { minLength: 1, maxLength: 200 })
const percentile = fc.oneof(
  fc.constantFrom(0, 50, 90, 95, 99, 99.9, 100),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
)

describe('bucketIndex', () => {
  it('places every value where HdrHistogram does', () => {
    const oracle = oracleOf([])
    fc.assert(
      fc.property(value, (one) => {
        expect(bucketIndex(one)).toBe(oracle.countsArrayIndex(one))
      }),
      { numRuns: 2000 },
    )
  })

  it('does so around every power of two, where the arithmetic changes too', () => {
    const oracle = oracleOf([])
    const edges = Array.from({ length: 42 }, (_, power) => [-2, -1, 0, 1, 2].map((by) => 2 ** power + by))
    for (const edge of edges.flat().filter((one) => one >= 0 && one <= highestTrackable))
      expect([edge, bucketIndex(edge)]).toEqual([edge, oracle.countsArrayIndex(edge)])
  })

  it('is undone by lowestOfBucket, for every bucket there is', () => {
    for (let index = 0; index <= bucketIndex(highestTrackable); index += 1) {
      const lowest = lowestOfBucket(index)
      expect(bucketIndex(lowest)).toBe(index)
      if (lowest > 0) expect(bucketIndex(lowest - 1)).toBe(index - 1)
    }
  })

  it('keeps values apart that differ by more than 0.1 %', () => {
    fc.assert(
      fc.property(value, (one) => {
        const index = bucketIndex(one)
        const width = lowestOfBucket(index + 1) - lowestOfBucket(index)
        expect(width === 1 || width <= one / 1000).toBe(true)
      }),
    )
  })
})

describe('recordValue', () => {
  it('counts as HdrHistogram does, bucket by bucket', () => {
    fc.assert(
      fc.property(values, (all) => {
        const histogram = histogramOf(all)
        const oracle = oracleOf(all)
        for (const one of all) {
          const index = bucketIndex(one)
          expect(histogram.counts[index]).toBe(oracle.getCountAtIndex(index))
        }
        expect(histogram.total).toBe(oracle.totalCount)
        expect(sum(histogram.counts)).toBe(all.length)
      }),
    )
  })

  it('rounds fractions, and counts what is out of range at the ends', () => {
    const histogram = histogramOf([0.4, -5, 1.6, highestTrackable * 10, Number.POSITIVE_INFINITY])
    expect(histogram.counts[0]).toBe(2)
    expect(histogram.counts[2]).toBe(1)
    expect(histogram.counts[bucketIndex(highestTrackable)]).toBe(2)
    expect(histogram.total).toBe(5)
  })
})

describe('histogramPercentile', () => {
  it('has none when there are no values', () => {
    expect(histogramPercentile(createHistogram(), 50)).toBeUndefined()
  })

  it('is what HdrHistogram says, for whole percentiles', () => {
    fc.assert(
      fc.property(someValues, fc.integer({ min: 1, max: 100 }), (all, at) => {
        expect(histogramPercentile(histogramOf(all), at)).toBe(oracleOf(all).getValueAtPercentile(at))
      }),
    )
  })

  it('is equivalent to the value at that rank of the sorted values', () => {
    fc.assert(
      fc.property(someValues, percentile, (all, at) => {
        const sorted = [...all].sort((a, b) => a - b)
        const rank = Math.max(1, Math.ceil((at * sorted.length) / 100))
        const exact = sorted[rank - 1]!
        const found = histogramPercentile(histogramOf(all), at)!
        expect(found).toBeGreaterThanOrEqual(exact)
        expect(bucketIndex(found)).toBe(bucketIndex(exact))
      }),
    )
  })

  it('counts no value too many where percent and count divide evenly', () => {
    const hundred = histogramOf(Array.from({ length: 100 }, (_, index) => index + 1))
    for (let at = 1; at <= 100; at += 1) expect(histogramPercentile(hundred, at)).toBe(at)
  })

  it('never falls as the percentile grows', () => {
    fc.assert(
      fc.property(someValues, percentile, percentile, (all, a, b) => {
        const histogram = histogramOf(all)
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(histogramPercentile(histogram, low)!).toBeLessThanOrEqual(
          histogramPercentile(histogram, high)!,
        )
      }),
    )
  })
})

describe('addHistogram', () => {
  it('gives the histogram of all values, whatever the order and the grouping', () => {
    const merged = (parts: readonly (readonly number[])[]): Histogram => {
      const histogram = createHistogram()
      for (const part of parts) addHistogram(histogram, histogramOf(part))
      return histogram
    }
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const whole = histogramOf([...a, ...b, ...c])
        for (const parts of [
          [a, b, c],
          [c, a, b],
          [[...b, ...c], a],
        ])
          expect(merged(parts)).toStrictEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('leaves what it adds alone', () => {
    const other = histogramOf([5, 5_000_000])
    addHistogram(createHistogram(), other)
    expect(other).toStrictEqual(histogramOf([5, 5_000_000]))
  })
})
