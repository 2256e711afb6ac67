import type { AbBlock } from '../measure/ab-block.ts'
import type { GatedMetric, Threshold } from '../plan/threshold.ts'
import { meanOf } from './ab-series.ts'
import { metrics } from './metric.ts'

/** What is gated of what was asked for, and what is only shown because its segments hold too few requests. */
export type AbGated = {
  readonly gated: readonly Threshold[]
  readonly shownOnly: readonly Threshold[]
}

/**
 * A percentile beyond the median needs requests enough in each segment: below, it is the slowest one or two of them. Then the
 * median is gated in its place. The side with fewer requests counts for both.
 */
export const abGated = (blocks: readonly AbBlock[], thresholds: readonly Threshold[]): AbGated => {
  const fewer = Math.min(meanSuccesses(blocks, 'a'), meanSuccesses(blocks, 'b'))
  const isThin = ({ metric }: Threshold): boolean => fewer < leastPerSegment(metric)
  const shownOnly = thresholds.filter(isThin)
  const gated = thresholds.filter((threshold) => !isThin(threshold))
  for (const threshold of shownOnly)
    if (!gated.some(({ kind, metric }) => kind === threshold.kind && metric === 'p50'))
      gated.push({ ...threshold, metric: 'p50' })
  return { gated, shownOnly }
}

const meanSuccesses = (blocks: readonly AbBlock[], side: 'a' | 'b'): number =>
  meanOf(blocks.flatMap((block) => block[side].map(({ successCount }) => successCount)))

/** Successes a segment. */
const leastPerSegment = (metric: GatedMetric): number => {
  const { quantile = 0 } = metrics[metric]
  if (quantile <= 0.5) return 0
  return quantile > 0.95 ? 150 : 30
}
