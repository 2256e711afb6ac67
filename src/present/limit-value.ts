import { metrics } from '../compare/metric.ts'
import type { Comparison } from '../compare/verdict.ts'

/** The largest allowed change as a ratio minus 1, in the metric's own direction; undefined for a limit of its own, or no baseline. */
export const limitChange = ({ threshold, baseline }: Comparison): number | undefined => {
  if (threshold.kind === 'absolute' || baseline === undefined) return undefined
  const share = Math.max(threshold.ratio, threshold.floor / baseline.center)
  return metrics[threshold.metric].better === 'lower' ? share : -share
}

/** The value that the candidate may not pass, in the metric's unit; undefined without a baseline to count from. */
export const limitValue = (row: Comparison): number | undefined => {
  const { threshold, baseline } = row
  if (threshold.kind === 'absolute') return threshold.limit
  const change = limitChange(row)
  return change === undefined || baseline === undefined ? undefined : baseline.center * (1 + change)
}
