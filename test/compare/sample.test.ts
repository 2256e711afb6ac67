import { describe, expect, it } from 'vitest'
import { metricValue } from '../../src/compare/metric.ts'
import { logDeviation, sampleOf } from '../../src/compare/sample.ts'
import type { Sample } from '../../src/compare/verdict.ts'

const sample = (...values: readonly number[]): Sample => sampleOf(values.map((value) => metricValue(value)!))!

describe('sampleOf', () => {
  it('takes the geometric mean, exact for one value', () => {
    expect(sample(2, 8).center).toBeCloseTo(4, 12)
    expect(sample(41_200_003).center).toBe(41_200_003)
    expect(sampleOf([])).toBeUndefined()
  })

  it('has the deviation of the logarithms, n - 1', () => {
    expect(logDeviation(sample(Math.E, Math.E ** 3))).toBeCloseTo(Math.SQRT2, 12)
    expect(logDeviation(sample(5, 5, 5))).toBe(0)
    expect(logDeviation(sample(5))).toBeNaN()
  })
})
