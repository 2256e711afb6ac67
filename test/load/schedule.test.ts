import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/foundation/random.ts'
import { constantSchedule, poissonSchedule } from '../../src/load/schedule.ts'

const second = 1e9

describe('the constant schedule', () => {
  it.each([
    { name: 'the first request at once', rate: 100, place: 0, due: 0 },
    { name: 'one a second', rate: 1, place: 7, due: 7 * second },
    { name: 'a rate below one', rate: 0.25, place: 3, due: 12 * second },
    { name: 'a rate that no nanosecond divides', rate: 3, place: 1, due: 333_333_333 },
    { name: 'no drift after a million of them', rate: 3, place: 3_000_000, due: 1_000_000 * second },
    { name: 'no drift after a billion', rate: 1000, place: 1e9, due: 1e6 * second },
  ])('has $name', ({ rate, place, due }) => {
    expect(constantSchedule(rate)(place)).toBe(due)
  })

  it('never decreases', () => {
    const rates = fc.double({ min: 0.001, max: 1e7, noNaN: true })
    fc.assert(
      fc.property(rates, fc.nat(1e9), (rate, place) => {
        const schedule = constantSchedule(rate)
        expect(schedule(place + 1)).toBeGreaterThanOrEqual(schedule(place))
      }),
    )
  })
})

describe('the poisson schedule', () => {
  const times = (seed: number, rate: number, count: number): readonly number[] => {
    const schedule = poissonSchedule(rate, seededRandom(seed))
    return Array.from({ length: count }, (_, place) => schedule(place))
  }

  it('begins at once, never decreases, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.1, max: 1e6, noNaN: true }), (seed, rate) => {
        const once = times(seed, rate, 50)
        expect(once[0]).toBe(0)
        expect(once).toEqual(once.toSorted((a, b) => a - b))
        expect(times(seed, rate, 50)).toEqual(once)
      }),
    )
    expect(times(1, 10, 50)).not.toEqual(times(2, 10, 50))
  })

  it('has gaps of the right mean and the right spread', () => {
    const count = 100_000
    const all = times(7, 500, count + 1)
    const gaps = all.slice(1).map((due, place) => due - all[place]!)
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / count
    expect(mean / (second / 500)).toBeCloseTo(1, 1)
    expect(Math.abs(mean / (second / 500) - 1)).toBeLessThan(0.01)
    // Of exponential gaps a share of 1 - 1/e is below their mean.
    const below = gaps.filter((gap) => gap < mean).length / count
    expect(Math.abs(below - (1 - Math.exp(-1)))).toBeLessThan(0.01)
  })

  it('gives a stripe the times that its requests have in the whole', () => {
    const whole = times(3, 100, 30)
    const stripe = poissonSchedule(100, seededRandom(3))
    for (let place = 1; place < 30; place += 3) expect(stripe(place)).toBe(whole[place])
  })

  it('cannot go back', () => {
    const schedule = poissonSchedule(10, seededRandom(1))
    schedule(5)
    expect(schedule(5)).toBe(schedule(5))
    expect(() => schedule(4)).toThrow('asked for 4 after 5')
  })
})
