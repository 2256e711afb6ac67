import { allowance, type RelativeThreshold } from './allowance.ts'
import { type Change, estimateChange, intervalOf } from './change.ts'
import { metrics } from './metric.ts'
import type { Past } from './stretch.ts'
import type { Comparison, Finding, Sample } from './verdict.ts'

/** How a candidate stands to one level of the past, in logarithms with positive for worse; formulas are in README.md. */
export type Relation = {
  readonly change: Change
  readonly worsening: number
  /** How often chance alone makes a candidate look this much worse, or more. */
  readonly pWorse: number
  /** The same for better. */
  readonly pBetter: number
  readonly allowed: number
  readonly gain: number
}

/** Levels (alpha) at which a row is tested for being worse and for being better. */
export type TestLevels = { readonly worse: number; readonly better: number }

/** Relates a candidate to a level of the past. */
export const relate = (
  candidate: Sample,
  past: Past,
  { threshold, assumedNoise }: { readonly threshold: RelativeThreshold; readonly assumedNoise: number },
): Relation => {
  const change = estimateChange(candidate, past, assumedNoise)
  const worsening = metrics[threshold.metric].better === 'lower' ? change.logRatio : -change.logRatio
  const size = worsening / change.standardError
  return {
    change,
    worsening,
    pWorse: change.probability(-size),
    pBetter: change.probability(size),
    allowed: allowance(threshold, past.current.center),
    // Seen from the candidate, the baseline is what would be worse: the floor is a share of the candidate then.
    gain: allowance(threshold, candidate.center),
  }
}

/** What a relation shows at given levels. */
export const findingOf = (
  { change, worsening, allowed, gain }: Relation,
  levels: TestLevels,
): Finding & { readonly kind: 'relative' } => ({
  kind: 'relative',
  worsening,
  upperBound: worsening + reach(change, 0.95),
  critical: reach(change, 1 - levels.worse),
  criticalGain: reach(change, 1 - levels.better),
  allowed,
  gain,
})

/**
 * The figures of a relation. `couldShow` is for a row that is tested at the strictest level of its family, so that it holds
 * whatever the other rows do.
 */
export const shownOf = (
  { change, allowed }: Relation,
  { metric }: RelativeThreshold,
  strictest: number,
): Required<Pick<Comparison, 'change' | 'interval' | 'couldShow'>> => {
  const power = change.isAssumed ? 0 : reach(change, 0.8)
  const visible = Math.max(allowed, reach(change, 1 - strictest)) + power
  return {
    change: Math.expm1(change.logRatio),
    interval: intervalOf(change),
    couldShow: metrics[metric].better === 'lower' ? Math.expm1(visible) : -Math.expm1(-visible),
  }
}

const reach = ({ quantile, standardError }: Change, probability: number): number =>
  quantile(probability) * standardError
