import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRows, type RowInput } from '../../src/compare/comparison.ts'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import type { Comparison, Verdict } from '../../src/compare/verdict.ts'
import { parseThreshold } from '../../src/plan/threshold.ts'
import { buildReport, type LevelSpec } from './report-builder.ts'

/** p95 in milliseconds of one row: the runs past, and the runs under test. */
type Row = { readonly past: readonly number[]; readonly candidates: readonly number[] }

type Options = {
  readonly threshold?: string
  readonly level?: LevelSpec
  readonly metric?: 'p95' | 'throughput'
}

/** Row i is at concurrency i + 1. All rows have as many candidates as the first. */
const inputsOf = (rows: readonly Row[], options: Options = {}): readonly RowInput[] => {
  const { threshold = 'p95: +10% and +0ms', level = {}, metric = 'p95' } = options
  const spec = (value: number, i: number): LevelSpec => ({
    ...level,
    concurrency: i + 1,
    ...(metric === 'p95' ? { p95Ms: value } : { throughput: value }),
  })
  const candidates = rows[0]!.candidates.map((_, run) =>
    buildReport({ run: 1000 + run, levels: rows.map((row, i) => spec(row.candidates[run]!, i)) }),
  )
  return rows.map(({ past }, i) => ({
    model: 'resnet50',
    level: { mode: 'concurrency', value: i + 1 },
    threshold: parseThreshold(threshold),
    candidates,
    past: past.map(
      (value, run): PastRun =>
        pastRunOf({
          report: buildReport({ run: run + 1, levels: [spec(value, i)] }),
          label: `run ${run + 1}`,
        }),
    ),
    faults: [],
    assumedNoise: 0.1,
  }))
}
const judge = (rows: readonly Row[], options?: Options): readonly Comparison[] =>
  compareRows(inputsOf(rows, options))
const verdictsOf = (rows: readonly Comparison[]): readonly Verdict[] => rows.map(({ verdict }) => verdict)

const value = fc.double({ min: 30, max: 60, noNaN: true })
const row = fc.record({
  past: fc.array(value, { minLength: 1, maxLength: 14 }),
  candidates: fc.array(value, { minLength: 1, maxLength: 1 }),
})
const family = fc.array(row, { minLength: 1, maxLength: 5 })
const runs = { seed: 6, numRuns: 150 }

const isGood = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'improvement'

describe('in a family', () => {
  it('a row that gets worse makes no red row of any other row, or of itself, less red', () => {
    fc.assert(
      fc.property(family, fc.nat(), fc.double({ min: 1, max: 3, noNaN: true }), (rows, place, factor) => {
        const slower = rows.map((one, i) =>
          i === place % rows.length ? { ...one, candidates: one.candidates.map((ms) => ms * factor) } : one,
        )
        const [before, after] = [verdictsOf(judge(rows)), verdictsOf(judge(slower))]
        for (const [i, verdict] of before.entries())
          if (verdict === 'regression') expect(after[i]).toBe('regression')
      }),
      runs,
    )
  })

  it('a row among others is red only if it is red alone, and passes exactly if it passes alone', () => {
    fc.assert(
      fc.property(family, (rows) => {
        for (const [i, { verdict }] of judge(rows).entries()) {
          const alone = judge([rows[i]!])[0]!.verdict
          if (verdict === 'regression') expect(alone).toBe('regression')
          expect(isGood(verdict)).toBe(isGood(alone))
        }
      }),
      runs,
    )
  })

  it('verdicts do not depend on the order of rows', () => {
    fc.assert(
      fc.property(family, (rows) => {
        expect(verdictsOf(judge(rows.toReversed())).toReversed()).toStrictEqual(verdictsOf(judge(rows)))
      }),
      runs,
    )
  })
})

describe('one row', () => {
  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(1 / 8, 4, 64), (one, factor) => {
        const scaled = {
          past: one.past.map((ms) => ms * factor),
          candidates: one.candidates.map((ms) => ms * factor),
        }
        const options: Options = { threshold: 'throughput: -10%', metric: 'throughput' }
        const [a, b] = [judge([one], options)[0]!, judge([scaled], options)[0]!]
        expect(b.verdict).toBe(a.verdict)
        for (const figure of ['change', 'couldShow', 'p'] as const)
          expect(b[figure]).toBeCloseTo(a[figure]!, 9)
      }),
      runs,
    )
  })

  it('of rates mirrors one of times: a regression there is an improvement here', () => {
    fc.assert(
      fc.property(row, (one) => {
        // +11.11 % for one is -10 % for the other.
        const times = judge([one], { threshold: `p95: +${100 / 9}% and +0ms` })[0]!
        const rates = judge(
          [{ past: one.past.map((ms) => 1 / ms), candidates: one.candidates.map((ms) => 1 / ms) }],
          { threshold: 'throughput: -10%', metric: 'throughput' },
        )[0]!
        expect(rates.verdict).toBe(times.verdict)
        expect(rates.p).toBeCloseTo(times.p!, 5)
        expect((1 + rates.change!) * (1 + times.change!)).toBeCloseTo(1, 6)
      }),
      runs,
    )
  })

  it('passes with fewer data only if it passes with more', () => {
    fc.assert(
      fc.property(row, (one) => {
        const full = judge([{ ...one, candidates: [one.candidates[0]!, one.candidates[0]!] }])[0]!
        const fewer = [
          // One run in place of two that agree.
          judge([one])[0]!,
          // Fewer requests, a level that did not settle, nothing measured.
          judge([one], { level: { requests: 58 } })[0]!,
          judge([one], { level: { state: 'unstable' } })[0]!,
          judge([{ ...one, candidates: [Number.NaN] }])[0]!,
          // Nothing to compare with.
          judge([{ ...one, past: [] }])[0]!,
        ]
        for (const { verdict } of fewer) if (isGood(verdict)) expect(isGood(full.verdict)).toBe(true)
        for (const { verdict } of fewer.slice(1)) expect(isGood(verdict)).toBe(false)
      }),
      runs,
    )
  })

  it('is bounded more loosely by fewer runs that differ as much', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        fc.integer({ min: 3, max: 9 }),
        (spread, pairs) => {
          // Pairs about 40 ms with the same sample deviation whatever their number.
          const past = (count: number): readonly number[] => {
            const reach = spread * Math.sqrt((2 * count - 1) / (2 * count))
            return Array.from({ length: 2 * count }, (_, i) => 40 * Math.exp(i % 2 === 0 ? reach : -reach))
          }
          const width = (count: number): number => {
            const { interval } = judge([{ past: past(count), candidates: [40] }])[0]!
            return interval!.high - interval!.low
          }
          expect(width(pairs)).toBeGreaterThan(width(pairs + 1))
        },
      ),
      runs,
    )
  })

  it('never passes or fails by a figure that is none', () => {
    const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -1)
    fc.assert(
      fc.property(row, broken, fc.nat(), (one, bad, place) => {
        expect(judge([{ ...one, candidates: [bad] }])[0]!.verdict).toBe('invalid')
        // In the past it counts as a run that has no such figure.
        const past = one.past.with(place % one.past.length, bad)
        const [found] = judge([{ ...one, past }])
        const [without] = judge([{ ...one, past: past.filter((ms) => ms > 0 && Number.isFinite(ms)) }])
        expect(found?.verdict).toBe(without?.verdict)
        expect(found?.change).toBe(without?.change)
      }),
      runs,
    )
  })
})
