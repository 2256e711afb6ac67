import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, logScale, type Scale } from '../../src/present/chart-scale.ts'

const anyNumbers = fc.array(
  fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 1e12 }),
    fc.constantFrom(0, -0, 1e-320, 1e-13, 1, 1 + 2 ** -52, 1e17, Number.MAX_VALUE, Number.NaN),
  ),
  { maxLength: 30 },
)

const expectUsable = (scale: Scale, values: readonly number[], most: number): void => {
  expect(scale.low).toBeLessThan(scale.high)
  expect(scale.ticks.length).toBeLessThanOrEqual(most + 2)
  expect(scale.ticks).toEqual(scale.ticks.toSorted((a, b) => a - b))
  for (const tick of scale.ticks) expect(tick).toBeGreaterThanOrEqual(scale.low)
  for (const tick of scale.ticks) expect(tick).toBeLessThanOrEqual(scale.high)
  for (const value of [...values, ...scale.ticks]) {
    expect(scale.place(value)).toBeGreaterThanOrEqual(10)
    expect(scale.place(value)).toBeLessThanOrEqual(200)
  }
}

describe('linearScale', () => {
  it('ends at round values around the data', () => {
    const scale = linearScale([12.3, 47.1], [0, 100])
    expect(scale).toMatchObject({ low: 10, high: 50, ticks: [10, 20, 30, 40, 50] })
    expect(scale.place(30)).toBe(50)
    expect(scale.place(9)).toBe(0)
    expect(scale.place(51)).toBe(100)
  })
  it('has 0 on it where that is asked for', () => {
    expect(linearScale([40e6, 43e6], [0, 1], { fromZero: true }).low).toBe(0)
    expect(linearScale([], [0, 1], { fromZero: true })).toMatchObject({ low: 0, high: 1 })
  })
  it('ends where the data end where that is asked for, with ticks inside', () => {
    expect(linearScale([48], [0, 1], { fromZero: true, isTight: true })).toMatchObject({
      low: 0,
      high: 48,
      ticks: [0, 20, 40],
    })
  })
  it('puts one value, and several equal ones, in the middle of some room', () => {
    for (const values of [[5], [5, 5, 5]]) {
      const { low, high } = linearScale(values, [0, 1])
      expect(low).toBeLessThan(5)
      expect(high).toBeGreaterThan(5)
    }
  })
  it('runs downwards as charts do', () => {
    const scale = linearScale([0, 10], [200, 20])
    expect(scale.place(0)).toBe(200)
    expect(scale.place(10)).toBe(20)
  })
  it('is usable for any numbers', () => {
    fc.assert(
      fc.property(anyNumbers, fc.boolean(), fc.boolean(), (values, fromZero, isTight) => {
        expectUsable(linearScale(values, [10, 200], { fromZero, isTight }), values, 5)
      }),
    )
  })
})

describe('logScale', () => {
  it('has equal steps for equal factors', () => {
    const scale = logScale([1, 100], [0, 100])
    expect(scale.place(10)).toBeCloseTo(50)
    expect(scale.ticks).toEqual([1, 5, 10, 50, 100])
  })
  it('has even ticks within a decade, and fewer powers over many', () => {
    expect(logScale([20e6, 61e6], [0, 1]).ticks).toEqual([20e6, 40e6, 60e6])
    const { ticks } = logScale([1, 1e12], [0, 1])
    expect(ticks.length).toBeGreaterThanOrEqual(3)
    expect(ticks.length).toBeLessThanOrEqual(6)
    for (const tick of ticks) expect(Math.log10(tick) % 1).toBeCloseTo(0)
  })
  it('is usable for any numbers', () => {
    fc.assert(
      fc.property(anyNumbers, (values) => {
        expectUsable(logScale(values, [10, 200]), values, 5)
      }),
    )
  })
})
