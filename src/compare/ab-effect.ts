import { type AbSeries, deviationOf, meanOf } from './ab-series.ts'
import { allowance, type RelativeThreshold } from './allowance.ts'
import { metrics } from './metric.ts'
import { type SignFlips, signFlips } from './sign-flips.ts'
import { normalQuantile, studentTCdf, studentTQuantile } from './student-t.ts'

/** What the blocks say of one relative threshold, in logarithms with positive for worse. */
export type AbEffect = {
  readonly worsening: number
  readonly standardError: number
  /** Blocks, or pairs of them where neighbours are merged. */
  readonly observations: number
  readonly blocks: number
  /** How often chance alone makes the candidate look this much worse, or more: by the t and by the sign-flip test, the larger. */
  readonly pWorse: number
  /** The same for better. */
  readonly pBetter: number
  readonly allowed: number
  readonly gain: number
  readonly flips: SignFlips
}

/** Undefined for fewer than two observations, which have no spread. */
export const abEffect = (
  series: AbSeries,
  threshold: RelativeThreshold,
  sampling: { readonly flips: number; readonly seed: number },
): AbEffect | undefined => {
  const isLowerBetter = metrics[threshold.metric].better === 'lower'
  const worsenings = series.differences.map((difference) => (isLowerBetter ? difference : -difference))
  if (worsenings.length < 2) return undefined
  const worsening = meanOf(worsenings)
  const standardError = deviationOf(worsenings) / Math.sqrt(worsenings.length)
  const flips = signFlips(worsenings, sampling)
  // Without any spread a difference is either none at all or beyond doubt.
  const t = worsening === 0 ? 0 : worsening / standardError
  const degrees = worsenings.length - 1
  return {
    worsening,
    standardError,
    observations: worsenings.length,
    blocks: series.a.values.length,
    pWorse: Math.max(studentTCdf(-t, degrees), flips.probability(worsening)),
    pBetter: Math.max(studentTCdf(t, degrees), flips.probability(-worsening)),
    allowed: allowance(threshold, series.a.center),
    gain: allowance(threshold, series.b.center),
    flips,
  }
}

/** What the error of the effect stays below with a probability. */
export const reachOf = ({ standardError, observations }: AbEffect, probability: number): number =>
  studentTQuantile(probability, observations - 1) * standardError

/** A worsening from here on has a smaller probability than the level in both tests. */
export const criticalOf = (effect: AbEffect, level: number): number =>
  Math.max(reachOf(effect, 1 - level), effect.flips.critical(level))

/** What `observations` of the same kind would show with 80 % probability, tested at that level. */
export const visibleOf = (effect: AbEffect, observations: number, level: number): number => {
  const standardError = effect.standardError * Math.sqrt(effect.observations / observations)
  const reach = (probability: number): number =>
    studentTQuantile(probability, observations - 1) * standardError
  return Math.max(effect.allowed, reach(1 - level)) + reach(0.8)
}

/**
 * About how many observations would decide, had they the mean and the spread of those there are; undefined for a change too near to
 * what is allowed for any number within reach.
 */
export const neededFor = (
  { worsening, standardError, observations, allowed }: AbEffect,
  { test, bound }: { readonly test: number; readonly bound: number },
): number | undefined => {
  const deviation = standardError * Math.sqrt(observations)
  const needed = (probability: number, distance: number): number =>
    Math.ceil(((normalQuantile(probability) * deviation) / distance) ** 2) + 1
  const count =
    worsening > allowed
      ? // Shown to be no chance, and four times in five still beyond the threshold.
        Math.max(needed(1 - test, worsening), needed(0.8, worsening - allowed))
      : needed(1 - bound, allowed - worsening)
  return count <= most ? Math.max(count, observations + 1) : undefined
}

/** Nobody waits for more. */
const most = 1000
