import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nsToWholeUs } from '../../src/foundation/units.ts'
import { latencyAt, summarizeLatency } from '../../src/measure/latency.ts'
import type { LatencySummary } from '../../src/measure/level-result.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

const summaryOf = (values: readonly number[], chosen?: number): LatencySummary | undefined =>
  summarizeLatency(distributionOf(values), values.length, chosen)

/** What the summary's values would be, were they taken from the sorted latencies. */
const exactOf = (values: readonly number[], chosen: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (percentile: number): number =>
    sorted[Math.floor((percentile / 100) * (sorted.length - 1) + 0.5)]!
  return {
    min: sorted[0]!,
    max: sorted.at(-1)!,
    p50: at(50),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    chosen: at(chosen),
  }
}

/** The same values of a summary. */
const foundOf = (summary: LatencySummary, percentile: number): ReturnType<typeof exactOf> => {
  const { min, max, p50, p90, p95, p99 } = summary
  return { min, max, p50, p90, p95, p99, chosen: latencyAt(summary, percentile) }
}

const latenciesUpTo = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 200 })
const anyPercentile = fc.integer({ min: 1, max: 99 })

describe('the latency summary', () => {
  // perf_analyzer's own cases.
  it.each([
    { values: [100_000, 200_000, 50_000], mean: 116_666, deviationUs: 76 },
    { values: [4_300_000_000, 4_400_000_000, 5_000_000_000], mean: 4_566_666_666, deviationUs: 378_593 },
  ])(
    'of $values has the mean $mean ns and the deviation $deviationUs us',
    ({ values, mean, deviationUs }) => {
      const summary = summaryOf(values)!
      expect(summary.mean).toBe(mean)
      expect(nsToWholeUs(summary.standardDeviation)).toBe(deviationUs)
    },
  )

  it('of one latency is that latency everywhere, without a deviation', () => {
    expect(summaryOf([7])).toEqual({
      count: 1,
      mean: 7,
      standardDeviation: 0,
      min: 7,
      max: 7,
      p50: 7,
      p90: 7,
      p95: 7,
      p99: 7,
    })
  })

  it('of nothing is nothing', () => {
    expect(summaryOf([])).toBeUndefined()
  })

  it('has the exact percentiles of short latencies, in whatever order they came', () => {
    fc.assert(
      fc.property(latenciesUpTo(2047), anyPercentile, (values, chosen) => {
        const summary = summaryOf(values, chosen)!
        expect(summary.count).toBe(values.length)
        expect(foundOf(summary, chosen)).toEqual(exactOf(values, chosen))
      }),
      { seed: 1 },
    )
  })

  it('has the exact percentiles of any latencies that many requests share', () => {
    const sharing = fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 50 }))
    fc.assert(
      fc.property(sharing, anyPercentile, ([latency, count], chosen) => {
        // The two others are so far away that no bucket holds them too.
        const values = [latency * 2 + 10, ...new Array<number>(count).fill(latency), Math.floor(latency / 2)]
        expect(foundOf(summaryOf(values, chosen)!, chosen)).toEqual(exactOf(values, chosen))
      }),
      { seed: 2 },
    )
  })

  it('has the percentiles of any latencies within 0.1 %', () => {
    fc.assert(
      fc.property(latenciesUpTo(10 ** 12), anyPercentile, (values, chosen) => {
        const exact = exactOf(values, chosen)
        for (const [name, found] of Object.entries(foundOf(summaryOf(values, chosen)!, chosen))) {
          const expected = exact[name as keyof typeof exact]
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(expected / 1000)
        }
      }),
      { seed: 3 },
    )
  })

  it('has the exact mean, cut to whole nanoseconds', () => {
    fc.assert(
      fc.property(latenciesUpTo(10 ** 12), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        const summary = summaryOf(values)!
        expect(summary.mean).toBe(Math.floor(total / values.length))
        expect(latencyAt(summary, undefined)).toBe(summary.mean)
      }),
      { seed: 4 },
    )
  })

  it('is in order from the smallest to the greatest, with the mean in between', () => {
    const close = fc.array(fc.integer({ min: 7_000_000, max: 7_009_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.oneof(close, latenciesUpTo(10 ** 12)), (values) => {
        const { min, p50, p90, p95, p99, max, mean } = summaryOf(values)!
        const inOrder = [min, p50, p90, p95, p99, max]
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
        expect(mean).toBeGreaterThanOrEqual(min)
        expect(mean).toBeLessThanOrEqual(max)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('says the chosen percentile apart only when it is none of the usual ones', () => {
    expect(summaryOf([1, 2, 3], 75)?.chosen).toEqual({ percentile: 75, value: 3 })
    for (const usual of [50, 90, 95, 99]) {
      const summary = summaryOf([1, 2, 3], usual)!
      expect(summary).not.toHaveProperty('chosen')
      expect(latencyAt(summary, usual)).toBe(summary[`p${usual}` as 'p50'])
    }
  })

  it('has no value for a percentile that it was not asked for', () => {
    expect(latencyAt(summaryOf([1, 2, 3])!, 75)).toBeNaN()
  })

  it('leaves the latencies as they were', () => {
    const latencies = distributionOf([3, 1, 2])
    summarizeLatency(latencies, 3, 42)
    expect(latencies).toEqual(distributionOf([3, 1, 2]))
  })
})
