import { describe, expect, it } from 'vitest'
import {
  innovationsOf,
  lagOneShare,
  normalNumbers,
  repeatingSeries,
} from '../../src/compare/autocorrelation.ts'
import { seededRandom } from '../../src/foundation/random.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('repeatingSeries', () => {
  it('has the same spread at every place, and repeats what it was told', () => {
    const draw = normalNumbers(seededRandom(7))
    const all = Array.from({ length: 4000 }, () => repeatingSeries(6, 0.6, draw))
    for (const place of [0, 2, 5])
      expect(mean(all.map((series) => series[place]! ** 2))).toBeCloseTo(1 / (1 - 0.36), 0)
    expect(mean(all.map((series) => series[3]! * series[4]!)) / (1 / (1 - 0.36))).toBeCloseTo(0.6, 1)
  })
})

describe('lagOneShare', () => {
  it.each([
    [0, 60],
    [0.3, 60],
    [0.6, 60],
    [0.3, 20],
  ])('finds a share of %d in %d values, on average and without bias', (share, length) => {
    const draw = normalNumbers(seededRandom(3))
    const found = Array.from({ length: 1500 }, () => {
      const series = repeatingSeries(length, share, draw)
      const level = mean(series)
      return lagOneShare(
        series.map((value) => value - level),
        1,
      )
    })
    // Negative estimates are taken for none, so that the average for noise is a little above nothing.
    expect(mean(found)).toBeGreaterThan(share - 0.05)
    expect(mean(found)).toBeLessThan(share + 0.1)
  })

  it.each([
    ['no values', []],
    ['a constant', [0, 0, 0, 0]],
    ['what alternates', [1, -1, 1, -1, 1, -1]],
  ])('is nothing for %s', (_, residuals) => {
    expect(lagOneShare(residuals, 1)).toBe(0)
  })

  it('stays below 1 for a line', () => {
    expect(lagOneShare([-3, -2, -1, 0, 1, 2, 3], 1)).toBeLessThanOrEqual(0.8)
  })
})

it('innovationsOf gives back what a series was made of', () => {
  const draws = [0.5, -1, 0.25, 2]
  const series = repeatingSeries(4, 0.5, () => draws.shift()!)
  const [first, ...rest] = innovationsOf(series, 0.5)
  expect([first!, ...rest].map((value) => Number(value.toFixed(9)))).toEqual([-1, 0.25, 2])
})
