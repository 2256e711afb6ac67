import type { LevelResult } from '../measure/level-result.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric, Threshold } from '../plan/threshold.ts'
import type { Report } from '../report/report.ts'
import { estimateChange, intervalOf, runsForOwnDeviation } from './change.ts'
import { leastSuccesses, metrics, readMetric, successesOf } from './metric.ts'
import { reasonOf } from './reason.ts'
import { sampleOf } from './sample.ts'
import { type Comparison, type Finding, type RowEvidence, rowVerdict, type Sample } from './verdict.ts'

/** What one row is made from. Reports are one run each; `baselines` are those that may be compared with the candidates. */
export type RowInput = {
  readonly model: string
  readonly level: LoadLevel
  readonly threshold: Threshold
  readonly candidates: readonly Report[]
  readonly baselines: readonly Report[]
  /** Why the candidates' measurement of this level cannot be used; none: it can. */
  readonly faults: readonly string[]
  /** Standard deviation of ln(metric) between runs that is assumed while baselines are few. */
  readonly assumedNoise: number
}

/** Compares one metric at one level and judges it. */
export const compareRow = (input: RowInput): Comparison => {
  const { model, level, threshold } = input
  const results = atLevel(input.candidates, level)
  const candidate = sampleOfAll(results, threshold.metric)
  const baseline = threshold.kind === 'relative' ? baselineSample(input) : undefined
  const relation = candidate && baseline && relate(candidate, baseline, input)
  const finding = relation?.finding ?? (candidate && limitFinding(candidate, threshold))
  const medianFinding = findMedian(results, baseline, input)
  const isWhole = candidate !== undefined && results.length === input.candidates.length
  const evidence: RowEvidence = {
    faults: isWhole || input.faults.length > 0 ? input.faults : [`${threshold.metric} was not measured`],
    runs: results.map((result) => ({ state: result.state, successes: successesOf(result) })),
    leastSuccesses: leastSuccesses(threshold.metric),
    ...(finding && { finding }),
    ...(medianFinding && { medianFinding }),
  }
  const row = {
    model,
    level,
    threshold,
    ...(candidate && { candidate }),
    ...(baseline && { baseline }),
    ...relation?.shown,
    verdict: rowVerdict(evidence),
  }
  return { ...row, reason: reasonOf(row, evidence, input.baselines.length) }
}

const atLevel = (reports: readonly Report[], level: LoadLevel): readonly LevelResult[] =>
  reports.flatMap((report) => report.levels.filter((result) => isSameLevel(result.level, level)))

/** One value per result; undefined when one of them has none. */
const sampleOfAll = (results: readonly LevelResult[], metric: GatedMetric): Sample | undefined => {
  const values = results.flatMap((result) => readMetric(result, metric) ?? [])
  return values.length === results.length ? sampleOf(values) : undefined
}

/** The baseline runs that have this row, each from enough requests. */
const baselineSample = ({ baselines, level, threshold }: RowInput): Sample | undefined => {
  const least = leastSuccesses(threshold.metric)
  const results = atLevel(baselines, level).filter((result) => successesOf(result) >= least)
  return sampleOf(results.flatMap((result) => readMetric(result, threshold.metric) ?? []))
}

type Relation = {
  readonly finding: Finding
  readonly shown: Pick<Comparison, 'change' | 'interval' | 'couldShow'>
}

/** The rule for a relative threshold; formulas and defaults are explained in README.md. */
const relate = (candidate: Sample, baseline: Sample, input: RowInput): Relation | undefined => {
  const { threshold } = input
  if (threshold.kind !== 'relative') return undefined
  const change = estimateChange(candidate, baseline, input.assumedNoise)
  const isLowerBetter = metrics[threshold.metric].better === 'lower'
  const reach = (probability: number): number => change.quantile(probability) * change.standardError
  const worsening = isLowerBetter ? change.logRatio : -change.logRatio
  const critical = reach(0.99)
  const allowed = allowance(threshold, baseline)
  const power = baseline.values.length < runsForOwnDeviation ? 0 : reach(0.8)
  const visible = Math.max(allowed, critical) + power
  return {
    finding: {
      kind: 'relative',
      worsening,
      upperBound: worsening + reach(0.95),
      critical,
      allowed,
      // Seen from the candidate, the baseline is what would be worse: the floor is a share of the candidate then.
      gain: allowance(threshold, candidate),
    },
    shown: {
      change: Math.expm1(change.logRatio),
      interval: intervalOf(change),
      couldShow: isLowerBetter ? Math.expm1(visible) : -Math.expm1(-visible),
    },
  }
}

/** How much worse than a reference is allowed, as a logarithm: the ratio or the absolute floor, whichever is more. */
const allowance = (threshold: Threshold & { readonly kind: 'relative' }, reference: Sample): number => {
  const share = Math.max(threshold.ratio, threshold.floor / reference.center)
  return metrics[threshold.metric].better === 'lower' ? Math.log1p(share) : -Math.log1p(-share)
}

const limitFinding = (candidate: Sample, threshold: Threshold): Finding | undefined => {
  if (threshold.kind !== 'absolute') return undefined
  const logRatio = Math.log(candidate.center / threshold.limit)
  return { kind: 'absolute', worsening: metrics[threshold.metric].better === 'lower' ? logRatio : -logRatio }
}

/**
 * What the candidate's median shows of a higher percentile. It lies above the true one by chance in less than 1 % of runs once
 * there are enough requests for a median, so a service that became too slow to be measured is still caught.
 */
const findMedian = (
  results: readonly LevelResult[],
  baseline: Sample | undefined,
  input: RowInput,
): Finding | undefined => {
  const { median: metric } = metrics[input.threshold.metric]
  if (metric === undefined || !results.every((result) => successesOf(result) >= leastSuccesses(metric)))
    return undefined
  const median = sampleOfAll(results, metric)
  if (median === undefined) return undefined
  return limitFinding(median, input.threshold) ?? (baseline && relate(median, baseline, input)?.finding)
}
