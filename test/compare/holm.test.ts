import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holmLevels } from '../../src/compare/holm.ts'

const rejected = (ps: readonly number[], alpha: number): readonly boolean[] =>
  holmLevels(ps, alpha).map((level, i) => ps[i]! < level)

describe('holmLevels', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['one test has all of it', [0.5], [0.06]],
    ['nothing to test', [], []],
    ['the first that is not rejected ends it', [0.03, 0.5, 0.01], [0.03, 0.03, 0.02]],
    ['every rejection leaves more to the others', [0.001, 0.02, 0.05], [0.02, 0.03, 0.06]],
    ['none is rejected: all have the strictest', [0.5, 0.4, 0.9], [0.02, 0.02, 0.02]],
    ['a later one is not rejected, although it would be alone', [0.021, 0.0299, 0.031], [0.02, 0.02, 0.02]],
    ['equal ones have equal chances', [0.015, 0.015, 0.5], [0.02, 0.03, 0.06]],
    ['at the level is not below it', [0.02, 0.5, 0.5], [0.02, 0.02, 0.02]],
    ['what is no probability counts as a test', [Number.NaN, 0.019, -1], [0.03, 0.02, 0.03]],
  ])('%s', (_, ps, levels) => {
    for (const [i, level] of holmLevels(ps, 0.06).entries()) expect(level).toBeCloseTo(levels[i]!, 12)
  })

  it('rejects what is rejected by adjusted p values, max over j <= i of (k - j + 1) p(j)', () => {
    const p = fc.double({ min: 0, max: 0.05, noNaN: true })
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 12 }), (ps) => {
        const order = ps.map((_, i) => i).toSorted((a, b) => ps[a]! - ps[b]!)
        const adjusted: number[] = []
        order.forEach((place, rank) => {
          const own = (ps.length - rank) * ps[place]!
          adjusted[place] = Math.max(own, rank === 0 ? 0 : adjusted[order[rank - 1]!]!)
        })
        // What a rounding decides is not of interest.
        fc.pre(adjusted.every((one) => Math.abs(one - 0.01) > 1e-12))
        expect(rejected(ps, 0.01)).toStrictEqual(adjusted.map((one) => one < 0.01))
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('a smaller p never takes a rejection away from anybody', () => {
    const p = fc.double({ min: 0, max: 0.05, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(p, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ps, place, factor) => {
          const smaller = ps.map((one, i) => (i === place % ps.length ? one * factor : one))
          const after = rejected(smaller, 0.01)
          for (const [i, was] of rejected(ps, 0.01).entries()) if (was) expect(after[i]).toBe(true)
        },
      ),
      { seed: 6, numRuns: 500 },
    )
  })
})
