import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/foundation/random.ts'
import {
  constantSchedule,
  dueCounter,
  intervalsSchedule,
  poissonSchedule,
  type ScheduleSpec,
  scheduleOf,
} from '../../src/load/schedule.ts'

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

describe('a schedule of given gaps', () => {
  it('begins at once and leaves the gaps in turn, over and over', () => {
    const schedule = intervalsSchedule([30, 10, 0, 20])
    expect(Array.from({ length: 9 }, (_, place) => schedule(place))).toEqual([
      0, 30, 40, 40, 60, 90, 100, 100, 120,
    ])
  })
})

describe('a schedule as data', () => {
  it.each<[string, ScheduleSpec, readonly number[]]>([
    ['constant', { kind: 'constant', requestRate: 4 }, [0, 250e6, 500e6]],
    ['intervals', { kind: 'intervals', gaps: [5, 7] }, [0, 5, 12]],
    ['times', { kind: 'times', times: [3, 9] }, [3, 9, Number.POSITIVE_INFINITY]],
  ])('%s becomes the schedule it describes', (_, spec, due) => {
    const schedule = scheduleOf(spec)
    expect(due.map((_time, place) => schedule(place))).toEqual(due)
  })

  it('of poisson arrivals is that of its seed', () => {
    const dues = (seed: number): readonly number[] => {
      const schedule = scheduleOf({ kind: 'poisson', requestRate: 100, seed })
      return Array.from({ length: 50 }, (_, place) => schedule(place))
    }
    expect(dues(7)).toEqual(dues(7))
    expect(dues(7)).not.toEqual(dues(8))
  })

  it.each<ScheduleSpec>([
    { kind: 'constant', requestRate: 10 },
    { kind: 'poisson', requestRate: 10, seed: 3 },
    { kind: 'intervals', gaps: [100e6, 0, 300e6] },
    { kind: 'times', times: [0, 50e6, 50e6, 700e6] },
  ])('counts what is due until a moment: $kind', (spec) => {
    const count = dueCounter(spec)
    for (let elapsed = -1e6; elapsed < 2e9; elapsed += 33e6) {
      const schedule = scheduleOf(spec)
      let due = 0
      while (schedule(due) <= elapsed) due += 1
      expect(count(elapsed)).toBe(due)
    }
  })

  it.each<ScheduleSpec>([
    { kind: 'constant', requestRate: 10 },
    { kind: 'poisson', requestRate: 10, seed: 3 },
    { kind: 'times', times: [0, 50e6, 50e6, 700e6, 800e6] },
  ])('counts for each of several senders what is its own, of a part of the schedule: $kind', (spec) => {
    const [first, end, senders] = [2, 11, 3]
    const counters = Array.from({ length: senders }, (_, index) =>
      dueCounter(spec, { first: first + index, step: senders, end }),
    )
    const whole = dueCounter(spec)
    for (let elapsed = -1e6; elapsed < 2e9; elapsed += 33e6) {
      const counts = counters.map((count) => count(elapsed))
      const due = Math.min(Math.max(0, whole(elapsed) - first), end - first)
      expect(counts.reduce((sum, count) => sum + count)).toBe(due)
      expect(counts).toEqual(counts.map((_, index) => Math.max(0, Math.ceil((due - index) / senders))))
    }
  })
})
