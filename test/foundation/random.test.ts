import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../src/foundation/random.ts'

const times = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw)
const seed = fc.integer({ min: 0, max: 0xffffffff })

/** Chi-squared over `cells` equal cells; its mean is cells - 1, its deviation sqrt(2 (cells - 1)). */
const chiSquared = (values: readonly number[], cells: number): number => {
  const counts = new Array<number>(cells).fill(0)
  for (const value of values) counts[value]! += 1
  const expected = values.length / cells
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

describe('seededRandom', () => {
  // From an implementation of the published algorithms in another language.
  it.each([
    [0, [1789933344, 44971166, 2521387044, 3848737593, 1138324114, 749234105]],
    [1, [393288148, 2174103013, 3814759091, 2092745082, 1865176206, 2179171167]],
    [42, [660444221, 3652823732, 77672526, 910233633, 2297337756, 3786072677]],
    [0xffffffff, [4104197751, 1825856343, 1152209388, 2427537429, 3685145430, 609215610]],
  ])('of %d begins as it always has', (value, first) => {
    expect(times(first.length, seededRandom(value).uint32)).toStrictEqual(first)
  })

  it('makes a double of two draws', () => {
    expect(seededRandom(1).unit()).toBe(0.09156953175513294)
  })

  it('repeats itself from its seed, and differs from other seeds', () => {
    fc.assert(
      fc.property(seed, seed, (a, b) => {
        const of = (value: number): number[] => times(4, seededRandom(value).uint32)
        expect(of(a)).toStrictEqual(of(a))
        if (a !== b) expect(of(a)).not.toStrictEqual(of(b))
      }),
    )
  })

  it('keeps two generators apart', () => {
    const [a, b] = [seededRandom(3), seededRandom(3)]
    times(5, b.uint32)
    expect(times(4, a.uint32)).toStrictEqual(times(4, seededRandom(3).uint32))
  })

  it('stays in its ranges', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 2 ** 32 }), (value, bound) => {
        const random = seededRandom(value)
        for (const word of times(20, random.uint32)) expect(word).toSatisfy(isBelow(2 ** 32))
        for (const unit of times(20, random.unit)) expect(unit >= 0 && unit < 1).toBe(true)
        for (const one of times(20, () => random.below(bound))) expect(one).toSatisfy(isBelow(bound))
      }),
    )
  })

  // Bounds at six deviations: a fixed seed either passes always or never, and a biased generator is far outside.
  it.each<[string, (random: Random) => number]>([
    ['uint32, high bits', (random) => random.uint32() >>> 26],
    ['uint32, low bits', (random) => random.uint32() & 63],
    ['unit', (random) => Math.floor(random.unit() * 64)],
    ['unit, low bits', (random) => Math.floor(random.unit() * 2 ** 53) % 64],
    ['below', (random) => random.below(64)],
  ])('is uniform: %s', (_, draw) => {
    const random = seededRandom(2026)
    const statistic = chiSquared(
      times(64_000, () => draw(random)),
      64,
    )
    expect(statistic).toBeLessThan(63 + 6 * Math.sqrt(126))
  })

  it('shows no tie between neighbours', () => {
    const random = seededRandom(7)
    const pairs = times(64_000, () => random.below(8) * 8 + random.below(8))
    expect(chiSquared(pairs, 64)).toBeLessThan(63 + 6 * Math.sqrt(126))
  })
})

const isBelow = (bound: number) => (value: number) => Number.isInteger(value) && value >= 0 && value < bound
