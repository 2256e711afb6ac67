import type { AbBlock } from '../measure/ab-block.ts'
import type { Threshold } from '../plan/threshold.ts'
import { type AbEffect, abEffect, criticalOf, neededFor, reachOf, visibleOf } from './ab-effect.ts'
import type { AbFigures } from './ab-figures.ts'
import type { AbTestLevels } from './ab-levels.ts'
import { abReason } from './ab-reason.ts'
import type { AbRules } from './ab-rules.ts'
import { type AbSeries, abSeries, isSegmentMetric } from './ab-series.ts'
import { metrics } from './metric.ts'
import { type Comparison, type Finding, rowVerdict } from './verdict.ts'

/** A row of an A/B at one level; whoever drove it knows the model and the level. */
export type AbRow = Omit<Comparison, 'model' | 'level'>

/** One threshold with what the blocks say of it. */
export type AbExamined = {
  readonly threshold: Threshold
  readonly series: AbSeries | undefined
  /** Of a relative threshold. */
  readonly effect: AbEffect | undefined
}

/** Reads the blocks for one threshold. */
export const examineAb = (
  blocks: readonly AbBlock[],
  threshold: Threshold,
  rules: Pick<AbRules, 'flips' | 'seed'>,
): AbExamined => {
  const { metric } = threshold
  const series = isSegmentMetric(metric) ? abSeries(blocks, metric) : undefined
  const effect =
    series === undefined || threshold.kind === 'absolute' ? undefined : abEffect(series, threshold, rules)
  return { threshold, series, effect }
}

export type AbJudging = {
  readonly faults: readonly string[]
  readonly blocks: number
  /** Index into the rules' looks; negative: none, so that nothing can be decided. */
  readonly look: number
  readonly levels: AbTestLevels
  readonly rules: AbRules
}

/** Judges what was found for one threshold. */
export const abRow = (examined: AbExamined, judging: AbJudging): AbRow => {
  const { threshold, series, effect } = examined
  const { look, rules } = judging
  const faults =
    judging.faults.length > 0 || series !== undefined
      ? judging.faults
      : [`${threshold.metric} is missing in a segment`]
  const finding = findingOf(examined, judging)
  const verdict = rowVerdict({
    faults,
    runs: [{ state: look < 0 ? 'interrupted' : 'stable', successes: 1 }],
    leastSuccesses: 1,
    findings: finding === undefined ? [] : [finding],
    medianFindings: [],
  })
  const row = {
    threshold,
    ...(series && { candidate: series.b, baseline: series.a }),
    ...(effect && shownOf(effect, threshold, rules)),
    ...(series && { ab: figuresOf(series, effect, judging) }),
    // There is something to compare with, just not enough of it.
    verdict: verdict === 'no-baseline' ? 'inconclusive' : verdict,
  } as const
  return {
    ...row,
    reason: abReason(row, { faults, finding, blocks: judging.blocks, isLook: look >= 0, looks: rules.looks }),
  }
}

/** Between looks nothing is tested; with a single observation there is no error to go by. */
const findingOf = (
  { threshold, series, effect }: AbExamined,
  { look, levels, rules }: AbJudging,
): Finding | undefined => {
  if (series === undefined || look < 0) return undefined
  if (threshold.kind === 'absolute') {
    const logRatio = Math.log(series.b.center / threshold.limit)
    const isLowerBetter = metrics[threshold.metric].better === 'lower'
    return { kind: 'absolute', worsening: isLowerBetter ? logRatio : -logRatio }
  }
  if (effect === undefined) return undefined
  return {
    kind: 'relative',
    worsening: effect.worsening,
    upperBound: effect.worsening + reachOf(effect, 1 - rules.boundLevels[look]!),
    critical: criticalOf(effect, levels.worse),
    criticalGain: criticalOf(effect, levels.better),
    allowed: effect.allowed,
    gain: effect.gain,
  }
}

const shownOf = (
  effect: AbEffect,
  { metric }: Threshold,
  { looks, testLevels }: AbRules,
): Pick<Comparison, 'change' | 'interval' | 'couldShow'> => {
  const isLowerBetter = metrics[metric].better === 'lower'
  const logRatio = isLowerBetter ? effect.worsening : -effect.worsening
  const reach = reachOf(effect, 0.975)
  const observations = Math.floor((looks.at(-1)! * effect.observations) / effect.blocks)
  const visible = visibleOf(effect, observations, testLevels.at(-1)![0]!)
  return {
    change: Math.expm1(logRatio),
    interval: { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) },
    couldShow: isLowerBetter ? Math.expm1(visible) : -Math.expm1(-visible),
  }
}

const figuresOf = (
  { merged, autocorrelation, noise }: AbSeries,
  effect: AbEffect | undefined,
  { blocks, levels, rules }: AbJudging,
): AbFigures => {
  const needed =
    effect && neededFor(effect, { test: rules.testLevels.at(-1)![0]!, bound: rules.boundLevels.at(-1)! })
  return {
    blocks,
    merged,
    autocorrelation,
    noise,
    ...(effect && { p: effect.pWorse, level: levels.worse }),
    ...(needed !== undefined && { blocksNeeded: needed * merged }),
  }
}
