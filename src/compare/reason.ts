import { nsPerMs, nsPerSecond, nsPerUs } from '../foundation/units.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { metrics } from './metric.ts'
import type { Comparison, Finding, RowEvidence } from './verdict.ts'

/** A row that only lacks its reason. */
export type JudgedRow = Omit<Comparison, 'reason'>

/** Why a row has its verdict, in one plain sentence. `baselineRuns` counts the runs to compare with, with this row or not. */
export const reasonOf = (row: JudgedRow, evidence: RowEvidence, baselineRuns: number): string => {
  const { threshold } = row
  if (row.verdict === 'invalid') return faultReason(evidence)
  if (evidence.findings.length === 0) return missingReason(row, evidence, baselineRuns)
  const few = fewReason(row, evidence)
  if (few !== undefined) return few
  return threshold.kind === 'absolute'
    ? absoluteReason(row, threshold.limit)
    : relativeReason(row, evidence.findings.filter(isRelative))
}

const faultReason = ({ faults }: RowEvidence): string => {
  const [first = 'the comparison gave no number', ...others] = faults
  return others.length === 0 ? first : `${first} (and ${others.length} more)`
}

const missingReason = (
  { threshold }: JudgedRow,
  { leastSuccesses }: RowEvidence,
  baselineRuns: number,
): string => {
  if (baselineRuns === 0) return 'there is no comparable baseline run'
  const enough = leastSuccesses > 1 ? ` from at least ${leastSuccesses} requests` : ''
  return `new: no baseline run (${baselineRuns} compared) has ${threshold.metric} at this level${enough}`
}

const fewReason = (
  { verdict, threshold }: JudgedRow,
  { runs, leastSuccesses }: RowEvidence,
): string | undefined => {
  const fewest = Math.min(...runs.map((run) => run.successes))
  if (fewest >= leastSuccesses) return undefined
  const few = `only ${fewest} requests succeeded and ${threshold.metric} needs ${leastSuccesses}`
  return verdict === 'regression'
    ? `${few}, but even their median is worse than allowed`
    : `${few}: measure longer`
}

type RelativeFinding = Finding & { readonly kind: 'relative' }

const isRelative = (finding: Finding): finding is RelativeFinding => finding.kind === 'relative'

const relativeReason = (row: JudgedRow, findings: readonly RelativeFinding[]): string => {
  const finding = findings[0]!
  const percent = (worsening: number): string => signedPercent(row.threshold.metric, worsening)
  const measured = percent(finding.worsening)
  const bound = percent(finding.upperBound)
  const allowed = percent(finding.allowed)
  const doubt = doubtReason(row)
  switch (row.verdict) {
    case 'regression':
      return `${measured} is more than allowed (${allowed}) and more than noise explains (${percent(finding.critical)})`
    case 'improvement':
      return `${measured} is better by more than the threshold and than noise explains (${percent(-finding.critical)})`
    case 'pass':
      return `at worst ${bound} (95 % bound), allowed ${allowed}`
    default:
      if (findings.every((one) => one.upperBound < one.allowed)) return unstableReason
      if (doubt !== undefined) return `${measured} measured, but ${doubt}`
      if (finding.worsening > finding.allowed)
        return `suspected ${measured}${chanceReason(row)}; ${visibleReason(row)}`
      return `${measured} measured, at worst ${bound} (95 % bound), allowed ${allowed}; ${visibleReason(row)}`
  }
}

const unstableReason = 'the level never became stable, so it cannot pass: measure longer'

/** While two levels are possible, a verdict has to be right for both. */
const doubtReason = ({ threshold, past }: JudgedRow): string | undefined => {
  if (past?.doubt === undefined) return undefined
  const { runs, since, change } = past.doubt
  const shift = formatChange(change)
  return runs === 1
    ? `the newest baseline run (${since}) is ${shift} off those before, which may be a new level of ${threshold.metric}`
    : `the newest ${runs} baseline runs (since ${since}) are ${shift} off those before, which may be a new level of ${threshold.metric}`
}

/** For a suspicion that is worth another look, in runs of a hundred. */
const chanceReason = ({ suspected, p = Number.NaN }: JudgedRow): string =>
  suspected === true
    ? ` (chance alone shows this much in ${Math.max(1, Math.round(100 * p))} of 100 runs)`
    : ''

/** What this comparison could have seen, rounded up: what is named must really have been visible. */
const visibleReason = ({ threshold, past, couldShow = Number.NaN }: JudgedRow): string => {
  const count = past!.runs
  const percent = Math.ceil(couldShow * 100)
  const sign = metrics[threshold.metric].better === 'lower' ? '+' : '−'
  return `${count === 1 ? 'one baseline run' : `${count} baseline runs`} can show ${sign}${percent} %`
}

const absoluteReason = ({ verdict, threshold, candidate }: JudgedRow, limit: number): string => {
  const { metric } = threshold
  const side = metrics[metric].better === 'lower' ? 'below' : 'above'
  const is = verdict === 'regression' ? 'is not' : 'is'
  const values = `${formatValue(metric, candidate?.center)} ${is} ${side} ${formatValue(metric, limit)}`
  return verdict === 'inconclusive' ? `${values}, but ${unstableReason}` : values
}

/** A worsening as the change of the metric it is: +10 % for a latency, −9.1 % for throughput; one decimal below 20 %. */
export const signedPercent = (metric: GatedMetric, worsening: number): string =>
  formatChange(Math.expm1(metrics[metric].better === 'lower' ? worsening : -worsening))

const formatChange = (change: number): string => {
  const size = Math.abs(change) * 100
  const rounded = size < 20 ? Math.round(size * 10) / 10 : Math.round(size)
  return `${rounded === 0 ? '±' : change > 0 ? '+' : '−'}${rounded} %`
}

const formatValue = (metric: GatedMetric, value = Number.NaN): string => {
  const { unit } = metrics[metric]
  if (unit !== 'ns') return `${short(value)} ${unit}`
  if (value >= nsPerSecond) return `${short(value / nsPerSecond)} s`
  return value >= nsPerMs ? `${short(value / nsPerMs)} ms` : `${short(value / nsPerUs)} µs`
}

const short = (value: number): string => String(Number(value.toPrecision(4)))
