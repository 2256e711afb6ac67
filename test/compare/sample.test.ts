import { describe, expect, it } from 'vitest'
import { metricValue } from '../../src/compare/metric.ts'
import { logsOf, mean, sampleOf, squaresOf } from '../../src/compare/sample.ts'
import type { Sample } from '../../src/compare/verdict.ts'

const sample = (...values: readonly number[]): Sample => sampleOf(values.map((value) => metricValue(value)!))!

describe('sampleOf', () => {
  it('takes the geometric mean, exact for one value', () => {
    expect(sample(2, 8).center).toBeCloseTo(4, 12)
    expect(sample(41_200_003).center).toBe(41_200_003)
    expect(sampleOf([])).toBeUndefined()
  })
})

it('takes the mean and the squared distances from it', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(squaresOf([1, 2, 6])).toBe(14)
  expect(squaresOf([5])).toBe(0)
  expect(mean([])).toBeNaN()
  expect(logsOf([1, Math.E])).toStrictEqual([0, 1])
})
