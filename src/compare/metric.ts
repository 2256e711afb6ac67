import type { LatencySummary, LevelResult, WindowResult } from '../measure/level-result.ts'
import { type GatedMetric, rateUnits } from '../plan/threshold.ts'

declare const isMetricValue: unique symbol

/** A figure that may be compared: finite and above 0. Only {@link metricValue} makes one. */
export type MetricValue = number & { readonly [isMetricValue]: true }

/** The value as a figure that may be compared; undefined for NaN, Infinity, 0, negative numbers and everything that is no number. */
export const metricValue = (value: unknown): MetricValue | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? (value as MetricValue) : undefined

/** What a gated metric is. */
export type Metric = {
  readonly unit: 'ns' | (typeof rateUnits)[keyof typeof rateUnits]
  readonly better: 'lower' | 'higher'
  /** 0 to 1, for percentiles. */
  readonly quantile?: number
  /** For percentiles: the median of the same times. */
  readonly median?: GatedMetric
  readonly of: (window: WindowResult) => unknown
}

type Times = (window: WindowResult) => LatencySummary | undefined

const ofRequest: Times = ({ latency }) => latency
const untilFirst: Times = ({ responses }) => responses?.timeToFirst
const betweenResponses: Times = ({ responses }) => responses?.gap

const percentile = (name: 'p50' | 'p90' | 'p95' | 'p99', times: Times, median: GatedMetric): Metric => ({
  unit: 'ns',
  better: 'lower',
  quantile: Number(name.slice(1)) / 100,
  median,
  of: (window) => times(window)?.[name],
})

const mean = (times: Times): Metric => ({ unit: 'ns', better: 'lower', of: (window) => times(window)?.mean })

const rate = (name: keyof typeof rateUnits, of: Metric['of']): Metric => ({
  unit: rateUnits[name],
  better: 'higher',
  of,
})

/** Every metric that can be gated. */
export const metrics: Readonly<Record<GatedMetric, Metric>> = {
  p50: percentile('p50', ofRequest, 'p50'),
  p90: percentile('p90', ofRequest, 'p50'),
  p95: percentile('p95', ofRequest, 'p50'),
  p99: percentile('p99', ofRequest, 'p50'),
  avg: mean(ofRequest),
  'first-response-p50': percentile('p50', untilFirst, 'first-response-p50'),
  'first-response-p90': percentile('p90', untilFirst, 'first-response-p50'),
  'first-response-p95': percentile('p95', untilFirst, 'first-response-p50'),
  'first-response-p99': percentile('p99', untilFirst, 'first-response-p50'),
  'first-response-avg': mean(untilFirst),
  'inter-response-p50': percentile('p50', betweenResponses, 'inter-response-p50'),
  'inter-response-p90': percentile('p90', betweenResponses, 'inter-response-p50'),
  'inter-response-p95': percentile('p95', betweenResponses, 'inter-response-p50'),
  'inter-response-p99': percentile('p99', betweenResponses, 'inter-response-p50'),
  'inter-response-avg': mean(betweenResponses),
  throughput: rate('throughput', ({ throughput }) => throughput),
  'response-throughput': rate('response-throughput', ({ responses }) => responses?.rate),
  'token-throughput': rate('token-throughput', ({ tokens }) => tokens?.rate),
}

/** A metric's figure at a level; undefined when it is missing or no figure that may be compared. */
export const readMetric = (result: LevelResult, metric: GatedMetric): MetricValue | undefined =>
  result.measured === undefined ? undefined : metricValue(metrics[metric].of(result.measured))

/**
 * Successes below which a percentile says nothing: with fewer than ln 0.05 / ln p, not even the slowest request is a 95 % upper
 * bound of the percentile p (59 for p95, 299 for p99). 1 for metrics that are no percentile.
 */
export const leastSuccesses = (metric: GatedMetric): number => {
  const { quantile } = metrics[metric]
  return quantile === undefined ? 1 : Math.ceil(Math.log(0.05) / Math.log(quantile))
}

/** Successful requests behind a level's figure; 0 when that is not known. */
export const successesOf = (result: LevelResult): number => {
  const count = Math.min(result.measured?.successCount ?? 0, result.measured?.latency?.count ?? 0)
  return Number.isInteger(count) && count > 0 ? count : 0
}
