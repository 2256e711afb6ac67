import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, wholeStripe } from '../../src/load/stripe.ts'

describe('the share of a stripe', () => {
  it.each([
    { total: 7, index: 0, count: 3, share: 3 },
    { total: 7, index: 1, count: 3, share: 2 },
    { total: 7, index: 2, count: 3, share: 2 },
    { total: 6, index: 2, count: 3, share: 2 },
    { total: 1, index: 0, count: 4, share: 1 },
    { total: 1, index: 1, count: 4, share: 0 },
    { total: 1, index: 3, count: 4, share: 0 },
    { total: 0, index: 0, count: 1, share: 0 },
  ])('$index of $count has $share of $total', ({ total, index, count, share }) => {
    expect(shareOf(total, { index, count })).toBe(share)
  })

  it('is how many of the numbers fall to it', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (total, count) => {
        const numbers = Array.from({ length: total }, (_, number) => number)
        for (let index = 0; index < count; index += 1)
          expect(shareOf(total, { index, count })).toBe(
            numbers.filter((number) => number % count === index).length,
          )
      }),
      { seed: 1 },
    )
  })

  it('is everything for the only stripe', () => {
    fc.assert(
      fc.property(fc.nat(), (total) => {
        expect(shareOf(total, wholeStripe)).toBe(total)
      }),
      { seed: 2 },
    )
  })
})
