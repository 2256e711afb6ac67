import type { Threshold } from '../plan/threshold.ts'
import { metrics } from './metric.ts'

/** A threshold against the baseline. */
export type RelativeThreshold = Threshold & { readonly kind: 'relative' }

/** How much worse than a reference value is allowed, as a logarithm: the ratio or the absolute floor, whichever is more. */
export const allowance = ({ metric, ratio, floor }: RelativeThreshold, reference: number): number => {
  const share = Math.max(ratio, floor / reference)
  return metrics[metric].better === 'lower' ? Math.log1p(share) : -Math.log1p(-share)
}
