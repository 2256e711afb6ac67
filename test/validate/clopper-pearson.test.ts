import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialCdf, shareOf, upperBound } from './clopper-pearson.ts'

describe('shareOf and upperBound', () => {
  // Found by bisection of exact binomial sums in 60-digit arithmetic.
  it.each([
    [0, 300, 0, 0.012220974694293554, 0.009936081944457713],
    [1, 300, 8.438913231780044e-5, 0.01843125204806789, 0.015714554891583955],
    [5, 10, 0.18708602844739852, 0.8129139715526015, 0.7775588989918709],
    [10, 10, 0.6915028921812392, 1, 1],
    [0, 1, 0, 0.975, 0.95],
    [297, 300, 0.9710554887443074, 0.9979329927649077, 0.9972689697817929],
    [40, 4000, 0.007153487302456114, 0.01359250478102977, 0.012997676600073869],
  ])('has the exact ends for %d of %d', (count, of, low, high, upper) => {
    const share = shareOf(count, of)
    expect(share).toMatchObject({ count, of })
    expect(share.low).toBeCloseTo(low, 10)
    expect(share.high).toBeCloseTo(high, 10)
    expect(upperBound(count, of)).toBeCloseTo(upper, 10)
  })

  it('says nothing of no trials', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, low: 0, high: 1 })
    expect(upperBound(0, 0)).toBe(1)
  })

  it('holds the share itself, and is its own mirror image', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const share = shareOf(count, of)
        const mirrored = shareOf(of - count, of)
        expect(share.low).toBeLessThanOrEqual(count / of)
        expect(share.high).toBeGreaterThanOrEqual(count / of)
        expect(mirrored.low).toBeCloseTo(1 - share.high, 9)
      }),
      { seed: 11, numRuns: 100 },
    )
  })
})

describe('binomialCdf', () => {
  it.each([
    ['all of them', 3, 3, 0.4, 1],
    ['no chance', 0, 3, 0, 1],
    ['certainty', 2, 3, 1, 0],
    ['none of three', 0, 3, 0.5, 0.125],
    ['one of three', 1, 3, 0.5, 0.5],
    ['two of three', 2, 3, 0.25, 0.984375],
  ])('is the sum: %s', (_, count, of, chance, expected) => {
    expect(binomialCdf(count, of, chance)).toBeCloseTo(expected, 12)
  })
})
