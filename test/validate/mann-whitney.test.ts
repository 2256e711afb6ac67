import { expect, it } from 'vitest'
import { mannWhitneyP } from './mann-whitney.ts'

// Counted over all ways to deal out the ranks; the one with equal values by the formula in another language.
it.each([
  ['apart', [1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 0.007936507936507936],
  ['mixed', [1.1, 2.2, 3.3, 4.4], [2.5, 3.6, 4.7, 5.8, 6.9], 0.1111111111111111],
  ['of other lengths', [3, 1, 8, 6, 4, 9], [2, 7, 5, 10, 12, 11, 13], 0.13752913752913754],
  ['with equal values', [1, 2, 2, 3, 5], [2, 4, 5, 6, 6, 7], 0.06414661873440441],
  ['all equal', [1, 1], [1, 1], 1],
  ['empty', [], [1], 1],
  ['alike', [1, 4], [2, 3], 1],
])('gives p of samples that are %s, from either side', (_, first, second, expected) => {
  expect(mannWhitneyP(first, second)).toBeCloseTo(expected, 12)
  expect(mannWhitneyP(second, first)).toBeCloseTo(expected, 12)
})

it('goes over to the normal distribution without a step', () => {
  const first = Array.from({ length: 50 }, (_, place) => place)
  const second = first.map((value) => value + 9.5)
  // The two largest values become equal, which changes no rank between the samples.
  const withTie = second.with(-1, second.at(-2)!)
  const [exact, normal] = [mannWhitneyP(first, second), mannWhitneyP(first, withTie)]
  expect(normal).not.toBe(exact)
  expect(Math.abs(Math.log(exact / normal))).toBeLessThan(0.1)
})
