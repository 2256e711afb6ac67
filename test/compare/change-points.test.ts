import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalNumbers, repeatingSeries } from '../../src/compare/autocorrelation.ts'
import { findChangePoints, usualChangePointRules } from '../../src/compare/change-points.ts'
import { seededRandom } from '../../src/foundation/random.ts'

type Noise = { readonly seed: number; readonly deviation?: number; readonly share?: number }

/** Logarithms of a steady series, with whole levels added from the given places on. */
const series = (
  length: number,
  { seed, deviation = 0.03, share = 0 }: Noise,
  steps: Readonly<Record<number, number>> = {},
): readonly number[] => {
  const draw = normalNumbers(seededRandom(seed))
  const noise = repeatingSeries(length, share, () => draw() * deviation * Math.sqrt(1 - share ** 2))
  let level = 3
  return noise.map((value, i) => {
    level += steps[i] ?? 0
    return level + value
  })
}

const shareOf = (trials: number, isHit: (seed: number) => boolean): number =>
  Array.from({ length: trials }, (_, seed) => isHit(seed + 1)).filter(Boolean).length / trials

describe('findChangePoints', () => {
  it('finds where a level changed, and by how much', () => {
    const [point, ...others] = findChangePoints(series(40, { seed: 1 }, { 25: 0.12 }))
    expect(others).toEqual([])
    expect(Math.abs(point!.at - 25)).toBeLessThanOrEqual(1)
    expect(point!.change).toBeCloseTo(0.12, 1)
    expect(point!.p).toBeLessThanOrEqual(0.01)
  })

  it('finds several, in order of time', () => {
    const found = findChangePoints(series(90, { seed: 3 }, { 30: 0.15, 60: -0.2 }))
    expect(found.map(({ at }) => at)).toEqual([30, 60])
    expect(found.map(({ change }) => Math.sign(change))).toEqual([1, -1])
  })

  it.each([
    // The level is 1 %. Where noise repeats itself, its share must be estimated, which 40 runs allow only roughly.
    ['independent noise', 40, 0, 0.02],
    ['long independent noise', 120, 0, 0.02],
    ['noise that repeats a third of itself', 60, 0.33, 0.04],
    ['noise that repeats half of itself', 100, 0.5, 0.04],
    ['few values of noise that repeats itself', 40, 0.4, 0.07],
  ])('sees next to nothing in %s', (_, length, share, most) => {
    const rate = shareOf(200, (seed) => findChangePoints(series(length, { seed, share })).length > 0)
    expect(rate).toBeLessThanOrEqual(most)
  })

  it('finds most shifts of three deviations after eight runs', () => {
    const rate = shareOf(60, (seed) => findChangePoints(series(38, { seed }, { 30: 0.09 })).length > 0)
    expect(rate).toBeGreaterThan(0.8)
  })

  it.each([
    ['fewer than five values after it', series(34, { seed: 4 }, { 30: 0.5 })],
    ['a change below the floor', series(200, { seed: 5, deviation: 0.002 }, { 100: 0.025 })],
    ['a constant', Array.from({ length: 40 }, () => 3)],
    ['too few values', [1, 1, 1, 1, 2, 2, 2, 2]],
    ['nothing', []],
    ['a value that is none', [...series(40, { seed: 6 }, { 20: 1 }).slice(1), Number.NaN]],
  ])('finds nothing for %s', (_, logs) => {
    expect(findChangePoints(logs).map(({ at }) => at)).toEqual([])
  })

  it('is not moved by a stray at the end', () => {
    const logs = [...series(40, { seed: 1 }, { 25: 0.12 }), 9]
    expect(findChangePoints(logs).map(({ at }) => at)).toEqual(
      findChangePoints(logs.slice(0, -1)).map(({ at }) => at),
    )
  })

  it('finds a step without any noise', () => {
    const logs = Array.from({ length: 20 }, (_, i) => (i < 10 ? 3 : 3.1))
    expect(findChangePoints(logs).map(({ at }) => at)).toEqual([10])
  })

  it('does not mind the unit, mirrors its direction, and says the same twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (seed, unit) => {
          const logs = series(30, { seed }, { 15: 0.1 })
          const found = findChangePoints(logs)
          const places = found.map(({ at }) => at)
          expect(findChangePoints(logs.map((log) => log + unit)).map(({ at }) => at)).toEqual(places)
          expect(findChangePoints(logs.map((log) => -log)).map(({ at }) => at)).toEqual(places)
          expect(findChangePoints(logs)).toEqual(found)
        },
      ),
      { numRuns: 20, seed: 1 },
    )
  })

  it('obeys its rules', () => {
    const logs = series(40, { seed: 1 }, { 25: 0.12 })
    expect(findChangePoints(logs, { ...usualChangePointRules, leastChange: 0.2 })).toEqual([])
    expect(findChangePoints(logs, { ...usualChangePointRules, leastValues: 16 })).toEqual([])
    expect(findChangePoints(logs, { ...usualChangePointRules, level: 0.001 })).toEqual([])
  })
})
