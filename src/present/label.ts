import { metrics } from '../compare/metric.ts'
import type { Comparison, Verdict } from '../compare/verdict.ts'
import type { LoadLevel } from '../plan/plan.ts'
import { type GatedMetric, isRate, rateUnits, type Threshold } from '../plan/threshold.ts'
import {
  absent,
  formatDuration,
  formatDurationChange,
  formatShare,
  formatThroughput,
  formatThroughputChange,
} from './format.ts'

/** A metric in words: `p95 latency`, `p95 time to first response`. */
export const metricName = (metric: GatedMetric): string => {
  if (isRate(metric)) return metric.replace('-', ' ')
  const [, of = '', figure = ''] = /^(?:(first|inter)-response-)?(.+)$/.exec(metric) ?? []
  return `${figure === 'avg' ? 'mean' : figure} ${timesNamed[of] ?? 'latency'}`
}

const timesNamed: Readonly<Record<string, string>> = {
  first: 'time to first response',
  inter: 'inter-response latency',
}

/** A load level in a narrow column: `c 8`, `100/s`, `sessions 4`, `< 20 ms`. */
export const levelShortName = ({ mode, value }: LoadLevel): string => {
  switch (mode) {
    case 'concurrency':
      return `c ${value}`
    case 'periodic-concurrency':
      return `to c ${value}`
    case 'session-concurrency':
      return `sessions ${value}`
    case 'request-rate':
      return `${value}/s`
    case 'latency-limit':
      return `< ${value} ms`
  }
}

/** A metric's value in its unit. */
export const metricValue = (metric: GatedMetric, value: number | undefined): string =>
  isRate(metric) ? formatThroughput(value, rateUnits[metric]) : formatDuration(value)

/** A metric's value on both sides: `41.2 → 46.9 ms`. */
export const metricChange = (
  metric: GatedMetric,
  from: number | undefined,
  to: number | undefined,
): string =>
  isRate(metric) ? formatThroughputChange(from, to, rateUnits[metric]) : formatDurationChange(from, to)

/** What the threshold allows: `+10 %`, `−5 %`, `+500 µs` where the absolute floor is the larger one, `< 40.0 ms`. */
export const allowedChange = ({ threshold, baseline }: Comparison): string => {
  if (threshold.kind === 'absolute') return limit(threshold)
  const floorBinds = baseline !== undefined && threshold.floor > threshold.ratio * baseline.center
  const amount = floorBinds ? metricValue(threshold.metric, threshold.floor) : formatShare(threshold.ratio)
  return `${worseSign(threshold.metric)}${amount}`
}

/** The smallest worsening that would have been seen, in the metric's own direction: `+14 %`. */
export const visibleChange = ({ threshold, couldShow }: Comparison): string => {
  if (couldShow === undefined || !Number.isFinite(couldShow)) return absent
  // Rounded up: what is named must really have been visible.
  const ratio = couldShow < 0.1 ? Math.ceil(couldShow * 1000) / 1000 : Math.ceil(couldShow * 100) / 100
  return `${worseSign(threshold.metric)}${formatShare(ratio)}`
}

/** How much of what is allowed a row used: 1 is the limit, more is beyond it; -Infinity where there is nothing to tell. */
export const limitShare = ({ threshold, candidate, baseline, change }: Comparison): number => {
  const isLower = metrics[threshold.metric].better === 'lower'
  if (threshold.kind === 'absolute') {
    if (candidate === undefined) return Number.NEGATIVE_INFINITY
    return isLower ? candidate.center / threshold.limit : threshold.limit / candidate.center
  }
  if (change === undefined || baseline === undefined) return Number.NEGATIVE_INFINITY
  return (isLower ? change : -change) / Math.max(threshold.ratio, threshold.floor / baseline.center)
}

/** Whether a change of this sign is for the worse. */
export const isWorse = (metric: GatedMetric, change: number): boolean =>
  metrics[metric].better === 'lower' ? change > 0 : change < 0

/** A verdict's mark, readable before any word. */
export const verdictMark = (verdict: Verdict): string => {
  switch (verdict) {
    case 'pass':
    case 'improvement':
      return '🟢'
    case 'regression':
      return '🔴'
    case 'inconclusive':
      return '🟡'
    case 'no-baseline':
      return '⚪'
    case 'invalid':
      return '⛔'
  }
}

/** A row's verdict in plain words. */
export const verdictWords = (row: Comparison): string => {
  switch (row.verdict) {
    case 'pass':
      return row.waived === undefined ? 'pass' : 'accepted'
    case 'improvement':
      return 'better'
    case 'regression':
      return 'regression'
    case 'inconclusive': {
      const word = row.suspected === true ? 'suspected' : 'cannot tell'
      return visibleChange(row) === absent ? word : `${word} (would have seen ${visibleChange(row)})`
    }
    case 'no-baseline':
      return 'new, not compared'
    case 'invalid':
      return 'unusable'
  }
}

const worseSign = (metric: GatedMetric): string => (metrics[metric].better === 'lower' ? '+' : '−')

const limit = (threshold: Threshold & { readonly kind: 'absolute' }): string =>
  `${metrics[threshold.metric].better === 'lower' ? '<' : '>'} ${metricValue(threshold.metric, threshold.limit)}`
