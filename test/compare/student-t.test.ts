import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from '../../src/compare/student-t.ts'

// Golden values: the densities integrated in 50-digit decimal arithmetic (Gauss-Legendre, 40 panels of 20 points) and inverted by Newton.
describe('normalQuantile', () => {
  it.each([
    [0.8, 0.84162123357],
    [0.95, 1.64485362695],
    [0.975, 1.95996398454],
    [0.99, 2.32634787404],
    [0.999999, 4.75342430882],
    [0.5, 0],
    [0.01, -2.32634787404],
  ])('of %f', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-9)
  })
})

describe('studentTQuantile', () => {
  it.each([
    [1, 0.99, 31.82051595377],
    [2, 0.95, 2.91998558035],
    [4, 0.99, 3.74694738797],
    [4, 0.8, 0.94096457723],
    [5, 0.975, 2.57058183563],
    [9, 0.95, 1.83311293265],
    [10, 0.975, 2.22813885198],
    [19, 0.99, 2.53948319062],
    [30, 0.9995, 3.64595863504],
    [99, 0.99, 2.36460586178],
    [9, 0.05, -1.83311293265],
    [7, 0.5, 0],
  ])('with %i degrees of freedom, of %f', (degrees, probability, expected) => {
    expect(Math.abs(studentTQuantile(probability, degrees) - expected)).toBeLessThan(1e-8)
  })

  it('has closed forms for 1 and 2 degrees', () => {
    for (let p = 0.01; p < 1; p += 0.01) {
      expect(studentTQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8)
      expect(studentTQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 8)
    }
  })

  it('approaches the normal quantile from above', () => {
    const quantiles = [5, 20, 100, 1000, 10_000].map((degrees) => studentTQuantile(0.99, degrees))
    expect(quantiles).toStrictEqual(quantiles.toSorted((a, b) => b - a))
    expect(quantiles.at(-1)).toBeGreaterThan(normalQuantile(0.99))
    expect(quantiles.at(-1)).toBeCloseTo(normalQuantile(0.99), 3)
  })
})

it.each([1, 2, 3, 8, 15, 40])('the CDF inverts the quantile (%i degrees)', (degrees) => {
  for (let p = 0.001; p < 1; p += 0.017) {
    expect(studentTCdf(studentTQuantile(p, degrees), degrees)).toBeCloseTo(p, 10)
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 10)
  }
})

it('gives NaN, which loses everywhere, outside of the domain', () => {
  for (const probability of [0, 1, -0.1, 1.1, Number.NaN]) {
    expect(normalQuantile(probability)).toBeNaN()
    expect(studentTQuantile(probability, 4)).toBeNaN()
  }
  for (const degrees of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(studentTCdf(1, degrees)).toBeNaN()
    expect(studentTQuantile(0.99, degrees)).toBeNaN()
  }
  expect(normalCdf(Number.NaN)).toBeNaN()
})

it('reaches 0 and 1 in the far tails', () => {
  expect([normalCdf(-40), normalCdf(40), normalCdf(0)]).toStrictEqual([0, 1, 0.5])
  expect(studentTCdf(-1e300, 3)).toBeCloseTo(0, 12)
  expect(studentTCdf(1e300, 3)).toBeCloseTo(1, 12)
})
