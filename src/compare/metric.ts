import type { LevelResult, WindowResult } from '../measure/level-result.ts'
import type { GatedMetric } from '../plan/threshold.ts'

declare const isMetricValue: unique symbol

/** A figure that may be compared: finite and above 0. Only {@link metricValue} makes one. */
export type MetricValue = number & { readonly [isMetricValue]: true }

/** The value as a figure that may be compared; undefined for NaN, Infinity, 0, negative numbers and everything that is no number. */
export const metricValue = (value: unknown): MetricValue | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? (value as MetricValue) : undefined

/** What a gated metric is. */
export type Metric = {
  readonly unit: 'ns' | 'infer/s'
  readonly better: 'lower' | 'higher'
  /** 0 to 1, for percentiles. */
  readonly quantile?: number
  readonly of: (window: WindowResult) => unknown
}

/** Every metric that can be gated. */
export const metrics: Readonly<Record<GatedMetric, Metric>> = {
  p50: { unit: 'ns', better: 'lower', quantile: 0.5, of: (window) => window.latency?.p50 },
  p90: { unit: 'ns', better: 'lower', quantile: 0.9, of: (window) => window.latency?.p90 },
  p95: { unit: 'ns', better: 'lower', quantile: 0.95, of: (window) => window.latency?.p95 },
  p99: { unit: 'ns', better: 'lower', quantile: 0.99, of: (window) => window.latency?.p99 },
  avg: { unit: 'ns', better: 'lower', of: (window) => window.latency?.mean },
  throughput: { unit: 'infer/s', better: 'higher', of: (window) => window.throughput },
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
