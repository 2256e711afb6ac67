import { describe, expect, it } from 'vitest'
import { leastSuccesses, metrics, metricValue, readMetric, successesOf } from '../../src/compare/metric.ts'
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
    ['first-response-p50', 8_000_000],
    ['first-response-p90', 9_300_000],
    ['first-response-p95', 10_000_000],
    ['first-response-p99', 12_000_000],
    ['first-response-avg', 8_200_000],
    ['inter-response-p50', 1_600_000],
    ['inter-response-p90', 1_860_000],
    ['inter-response-p95', 2_000_000],
    ['inter-response-p99', 2_400_000],
    ['inter-response-avg', 1_640_000],
    ['response-throughput', 1000],
    ['token-throughput', 2000],
  ] as const)('reads %s', (metric, value) => {
    expect(readMetric(buildLevel({ streamed: {} }), metric)).toBe(value)
  })

  it.each(['first-response-p95', 'inter-response-avg', 'response-throughput', 'token-throughput'] as const)(
    'reads no %s where each request gets one response',
    (metric) => {
      expect(readMetric(buildLevel(), metric)).toBeUndefined()
    },
  )

  it('reads nothing where nothing was measured', () => {
    const { measured: _, ...empty } = buildLevel()
    expect(readMetric(empty, 'p95')).toBeUndefined()
    expect(readMetric(buildLevel({ requests: 0 }), 'p95')).toBeUndefined()
    expect(readMetric(buildLevel({ throughput: Number.NaN }), 'throughput')).toBeUndefined()
  })
})

it('knows the median of the same times for every percentile, and for nothing else', () => {
  for (const [name, { quantile, median }] of Object.entries(metrics)) {
    expect(median, name).toBe(quantile === undefined ? undefined : name.replace(/p\d+$/, 'p50'))
    expect(quantile, name).toBe(quantile === undefined ? undefined : Number(name.slice(-2)) / 100)
  }
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
