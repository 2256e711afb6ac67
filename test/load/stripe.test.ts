import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, stripeWithin, wholeStripe } from '../../src/load/stripe.ts'

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

describe('stripes within a stripe', () => {
  const numbersOf = ({
    index,
    count,
  }: {
    readonly index: number
    readonly count: number
  }): readonly number[] =>
    Array.from({ length: 60 }, (_, number) => number).filter((number) => number % count === index)

  it('are together what it is, and have nothing in common', () => {
    const few = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(few, few, fc.nat(5), (shards, threads, chosen) => {
        const stripe = { index: chosen % shards, count: shards }
        const parts = Array.from({ length: threads }, (_, index) =>
          numbersOf(stripeWithin(stripe, { index, count: threads })),
        )
        expect(parts.flat().toSorted((a, b) => a - b)).toEqual(numbersOf(stripe))
      }),
      { seed: 4 },
    )
  })

  it('of the whole are the stripes themselves', () => {
    expect(stripeWithin(wholeStripe, { index: 2, count: 5 })).toEqual({ index: 2, count: 5 })
  })
})
