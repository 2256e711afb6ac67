import { describe, expect, it } from 'vitest'
import { serviceTimes } from '../../src/demo/service-time.ts'
import { seededRandom } from '../../src/foundation/random.ts'

const draws = (count: number, seed: number): readonly number[] => {
  const next = serviceTimes({ medianMs: 4, sigma: 0.25 }, seededRandom(seed))
  return Array.from({ length: count }, next)
}

describe('serviceTimes', () => {
  it('of a number are that number', () => {
    const next = serviceTimes(5, seededRandom(1))
    expect([next(), next()]).toEqual([5, 5])
  })

  it('are lognormal with the given median and sigma', () => {
    const logarithms = draws(20_000, 3).map(Math.log)
    const mean = logarithms.reduce((sum, value) => sum + value, 0) / logarithms.length
    const variance = logarithms.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logarithms.length
    // Five standard errors of the mean and of the deviation.
    expect(Math.abs(mean - Math.log(4))).toBeLessThan((5 * 0.25) / Math.sqrt(20_000))
    expect(Math.abs(Math.sqrt(variance) - 0.25)).toBeLessThan((5 * 0.25) / Math.sqrt(40_000))
  })

  it('come again with the same seed and differ with another', () => {
    expect(draws(10, 5)).toEqual(draws(10, 5))
    expect(draws(10, 5)).not.toEqual(draws(10, 6))
  })
})
