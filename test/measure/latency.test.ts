import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nsToWholeUs } from '../../src/foundation/units.ts'
import { latencyAt, summarizeLatency } from '../../src/measure/latency.ts'
import { percentileOf } from '../../src/measure/percentile.ts'

const summaryOf = (values: readonly number[], chosen?: number) =>
  summarizeLatency(Float64Array.from(values), chosen)

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

  it('has the percentiles of the sorted latencies, in whatever order they came', () => {
    const latencies = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(latencies, fc.integer({ min: 1, max: 99 }), (values, chosen) => {
        const sorted = Float64Array.from(values.toSorted((a, b) => a - b))
        const summary = summaryOf(values, chosen)!
        expect(summary).toMatchObject({
          count: values.length,
          min: sorted[0],
          max: sorted.at(-1),
          p50: percentileOf(sorted, 50),
          p90: percentileOf(sorted, 90),
          p95: percentileOf(sorted, 95),
          p99: percentileOf(sorted, 99),
        })
        expect(latencyAt(summary, chosen)).toBe(percentileOf(sorted, chosen))
        expect(latencyAt(summary, undefined)).toBe(summary.mean)
      }),
    )
  })

  it('says the chosen percentile apart only when it is none of the usual ones', () => {
    expect(summaryOf([1, 2, 3], 75)?.chosen).toEqual({ percentile: 75, value: 3 })
    expect(summaryOf([1, 2, 3], 95)).not.toHaveProperty('chosen')
  })

  it('has no value for a percentile that it was not asked for', () => {
    expect(latencyAt(summaryOf([1, 2, 3])!, 75)).toBeNaN()
  })

  it('leaves the latencies as they were', () => {
    const values = Float64Array.of(3, 1, 2)
    summarizeLatency(values)
    expect(values).toEqual(Float64Array.of(3, 1, 2))
  })
})
