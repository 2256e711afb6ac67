import type { AbBlock } from '../measure/ab-block.ts'
import type { Segment } from '../measure/segment.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { metricValue } from './metric.ts'
import type { Sample } from './verdict.ts'

/** Metrics that a segment has. */
export type SegmentMetric = (typeof segmentMetrics)[number]

export const segmentMetrics = ['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'] as const

/** Whether a segment has it. */
export const isSegmentMetric = (metric: GatedMetric): metric is SegmentMetric =>
  (segmentMetrics as readonly GatedMetric[]).includes(metric)

/** What the blocks hold of one metric, in logarithms. */
export type AbSeries = {
  /** Of each block, one value a side: the geometric mean of its two segments. */
  readonly a: Sample
  readonly b: Sample
  /** ln(candidate / base) of what counts as one observation: a block, or neighbours merged. */
  readonly differences: readonly number[]
  /** Blocks merged into one observation: 1 or 2. */
  readonly merged: number
  /** Of the single blocks' differences, lag 1. */
  readonly autocorrelation: number
  /** What two segments of the same version, in the same block, differ by: ln(second / first). */
  readonly noise: { readonly mean: number; readonly deviation: number }
}

/** From here on a block knows too much of the one before it to count as another observation. */
const mergedFrom = 0.3

/** Undefined where a segment has no figure that can be compared, or there is no block. */
export const abSeries = (blocks: readonly AbBlock[], metric: SegmentMetric): AbSeries | undefined => {
  const logs = blocks.map(({ a, b }) => ({ a: logsOf(a, metric), b: logsOf(b, metric) }))
  const whole = logs.flatMap(({ a, b }) => (a === undefined || b === undefined ? [] : [{ a, b }]))
  if (whole.length < blocks.length || blocks.length === 0) return undefined
  const single = whole.map(({ a, b }) => (b[0] + b[1] - a[0] - a[1]) / 2)
  const autocorrelation = lagOne(single)
  const merged = autocorrelation > mergedFrom && single.length >= 4 ? 2 : 1
  const within = whole.map(({ a }) => a[1] - a[0])
  return {
    a: sampleOfLogs(whole.map(({ a }) => (a[0] + a[1]) / 2)),
    b: sampleOfLogs(whole.map(({ b }) => (b[0] + b[1]) / 2)),
    differences: merged === 1 ? single : inPairs(single),
    merged,
    autocorrelation,
    noise: { mean: meanOf(within), deviation: deviationOf(within) },
  }
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Sample standard deviation (n - 1); NaN for a single value. */
export const deviationOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

const logsOf = (
  side: readonly [Segment, Segment],
  metric: SegmentMetric,
): readonly [number, number] | undefined => {
  const [first, second] = side.map((segment) => metricValue(segment[metric]))
  return first === undefined || second === undefined ? undefined : [Math.log(first), Math.log(second)]
}

const sampleOfLogs = (logs: readonly number[]): Sample => ({
  values: logs.map(Math.exp),
  center: Math.exp(meanOf(logs)),
})

/** 0 where nothing varies. */
const lagOne = (values: readonly number[]): number => {
  const mean = meanOf(values)
  let [products, squares] = [0, 0]
  values.forEach((value, i) => {
    squares += (value - mean) ** 2
    if (i > 0) products += (value - mean) * (values[i - 1]! - mean)
  })
  return squares > 0 ? products / squares : 0
}

/** The means of neighbours; of an odd number the last one stays out, where it would count double. */
const inPairs = (values: readonly number[]): readonly number[] =>
  Array.from({ length: Math.floor(values.length / 2) }, (_, i) => (values[2 * i]! + values[2 * i + 1]!) / 2)
