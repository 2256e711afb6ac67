import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateChange, intervalOf } from '../../src/compare/change.ts'
import { metricValue } from '../../src/compare/metric.ts'
import { logsOf, sampleOf, squaresOf } from '../../src/compare/sample.ts'
import { cutStretches, type Past, pastOf } from '../../src/compare/stretch.ts'
import type { Sample } from '../../src/compare/verdict.ts'

const sample = (...values: readonly number[]): Sample => {
  const built = sampleOf(values.map((value) => metricValue(value)!))
  if (built === undefined) throw new Error('an empty sample')
  return built
}

/** One stretch of runs. */
const past = (...values: readonly number[]): Past =>
  pastOf(
    cutStretches(
      values.map((value) => metricValue(value)!),
      [],
    ),
  )!
const logDeviation = (values: readonly number[]): number =>
  Math.sqrt(squaresOf(logsOf(values)) / (values.length - 1))

describe('estimateChange', () => {
  it('assumes the deviation below five baseline runs', () => {
    const errors = [[40], [40, 41], [40, 41, 42], [40, 41, 42, 43]].map(
      (values) => estimateChange(sample(44), past(...values), 0.1).standardError,
    )
    for (const [i, error] of errors.entries()) expect(error).toBeCloseTo(0.1 * Math.sqrt(1 + 1 / (i + 1)), 12)
    expect(estimateChange(sample(44), past(40), 0.1).quantile(0.99)).toBeCloseTo(2.3263478740408, 10)
  })

  it('uses the deviation of the baselines from five on, with n - 1 degrees', () => {
    const values = [36, 38, 40, 42, 44]
    const change = estimateChange(sample(44), past(...values), 0.1)
    expect(change.standardError).toBeCloseTo(logDeviation(values) * Math.sqrt(1 + 1 / 5), 12)
    expect(change.quantile(0.99)).toBeCloseTo(3.7469473879792, 10)
  })

  it('does not believe in a deviation below 1 %', () => {
    const change = estimateChange(sample(44), past(40, 40, 40, 40, 40), 0.1)
    expect(change.standardError).toBeCloseTo(0.01 * Math.sqrt(1.2), 12)
  })

  it('does not assume less than a few runs show', () => {
    const values = [30, 40, 50]
    const change = estimateChange(sample(44), past(...values), 0.1)
    expect(change.standardError).toBeCloseTo(logDeviation(values) * Math.sqrt(1 + 1 / 3), 12)
    expect(change.quantile(0.99)).toBeCloseTo(2.3263478740408, 10)
  })

  it('gains from several candidate runs', () => {
    const change = estimateChange(sample(44, 44, 44), past(40), 0.1)
    expect(change.standardError).toBeCloseTo(0.1 * Math.sqrt(1 / 3 + 1), 12)
  })
})

it('the interval has the textbook width', () => {
  // 2.776445 is t(0.975) with 4 degrees of freedom.
  const values = [36, 38, 40, 42, 44]
  const { low, high } = intervalOf(estimateChange(sample(44), past(...values), 0.1))
  const reach = 2.7764451052 * logDeviation(values) * Math.sqrt(1.2)
  const logRatio = Math.log(44 / sample(...values).center)
  expect(low).toBeCloseTo(Math.exp(logRatio - reach) - 1, 9)
  expect(high).toBeCloseTo(Math.exp(logRatio + reach) - 1, 9)
})

it('is antisymmetric: with the sides swapped, the change is the inverse', () => {
  const side = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(side, side, (a, b) => {
      const forth = estimateChange(sample(...a), past(...b), 1000)
      const back = estimateChange(sample(...b), past(...a), 1000)
      expect(forth.logRatio).toBeCloseTo(-back.logRatio, 9)
      expect(forth.standardError).toBeCloseTo(back.standardError, 12)
    }),
  )
})
