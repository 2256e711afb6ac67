import { describe, expect, it } from 'vitest'
import { leastSuccesses, metricValue, readMetric, successesOf } from '../../src/compare/metric.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { buildLevel } from './report-builder.ts'

describe('metricValue', () => {
  it.each([1, 0.001, 41_200_000, Number.MAX_VALUE])('takes %f', (value) => {
    expect(metricValue(value)).toBe(value)
  })

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0,
    -0,
    -1,
    null,
    undefined,
    '41',
    true,
    [41],
    {},
  ])('refuses %j', (value) => {
    expect(metricValue(value)).toBeUndefined()
  })
})

describe('readMetric', () => {
  it.each([
    ['p50', 32_000_000],
    ['p90', 37_200_000],
    ['p95', 40_000_000],
    ['p99', 48_000_000],
    ['avg', 32_800_000],
    ['throughput', 200],
  ] as const)('reads %s', (metric, value) => {
    expect(readMetric(buildLevel(), metric)).toBe(value)
  })

  it('reads nothing where nothing was measured', () => {
    const { measured: _, ...empty } = buildLevel()
    expect(readMetric(empty, 'p95')).toBeUndefined()
    expect(readMetric(buildLevel({ requests: 0 }), 'p95')).toBeUndefined()
    expect(readMetric(buildLevel({ throughput: Number.NaN }), 'throughput')).toBeUndefined()
  })
})

it('needs more requests for a higher percentile: ln 0.05 / ln p', () => {
  const least = (['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'] as const).map(leastSuccesses)
  expect(least).toStrictEqual([5, 29, 59, 299, 1, 1])
})

it.each<[LevelResult, number]>([
  [buildLevel({ requests: 58 }), 58],
  [buildLevel({ requests: 0 }), 0],
  [buildLevel({ requests: Number.NaN }), 0],
  [{ ...buildLevel(), measured: undefined } as unknown as LevelResult, 0],
])('counts the successes behind a figure (%#)', (result, count) => {
  expect(successesOf(result)).toBe(count)
})
