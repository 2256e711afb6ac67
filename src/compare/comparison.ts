import type { LevelResult } from '../measure/level-result.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric, Threshold } from '../plan/threshold.ts'
import type { Report } from '../report/report.ts'
import { holmLevels } from './holm.ts'
import { leastSuccesses, metrics, readMetric, successesOf } from './metric.ts'
import type { PastRun } from './past-run.ts'
import { type JudgedRow, reasonOf } from './reason.ts'
import { findingOf, type Relation, relate, shownOf, type TestLevels } from './relation.ts'
import { type RowHistory, rowHistory } from './row-history.ts'
import { sampleOf } from './sample.ts'
import {
  type Comparison,
  type Finding,
  type RowEvidence,
  rowVerdict,
  type Sample,
  type ShownRow,
} from './verdict.ts'

/** What one row is made from. */
export type RowInput = {
  readonly model: string
  readonly scenario?: string
  readonly level: LoadLevel
  readonly threshold: Threshold
  /** One report a run. */
  readonly candidates: readonly Report[]
  /** Runs that may be compared with the candidates, in order of time. */
  readonly past: readonly PastRun[]
  /** Why the candidates' measurement of this level cannot be used; none: it can. */
  readonly faults: readonly string[]
  /** Standard deviation of ln(metric) between runs that is assumed while runs are few. */
  readonly assumedNoise: number
}

/** Probability of one wrong regression among all rows of a comparison, when nothing changed. */
export const familyLevel = 0.01
/** The same where runs were added after a first look, because both looks together must not be wrong more often. */
const secondLookLevel = 0.005
/** A row whose candidate is worse than allowed, with a p below this, is worth another look. */
const screenLevel = 0.1

/** Compares and judges all rows that one verdict is made of: how many there are says how strictly each is tested. */
export const compareRows = (inputs: readonly RowInput[]): readonly Comparison[] => {
  const rows = inputs.map(prepare)
  const family = rows.filter(({ tested }) => tested.length > 0)
  const alpha = family.some(({ input }) => input.candidates.length > 1) ? secondLookLevel : familyLevel
  // Where there are several levels, all have to show it: the weakest counts.
  const levelsFor = (p: (relation: Relation) => number): readonly number[] =>
    holmLevels(
      family.map(({ tested }) => weakest(tested.map(p))),
      alpha,
    )
  const worse = levelsFor(({ pWorse }) => pWorse)
  const better = levelsFor(({ pBetter }) => pBetter)
  return rows.map((row) => {
    const place = family.indexOf(row)
    const levels = { worse: worse[place] ?? alpha, better: better[place] ?? alpha }
    return judge(row, levels, alpha / Math.max(1, family.length))
  })
}

/** The figures of a row that decides nothing. */
export const showRow = (input: RowInput): ShownRow => {
  const row = prepare(input)
  const { model, scenario, level, threshold } = input
  const { candidate, history } = row
  const [fault] = input.faults.length > 0 ? input.faults : missingOf(row)
  const { change, interval } = fault === undefined ? shownFigures(row, familyLevel) : {}
  return {
    model,
    ...(scenario === undefined ? {} : { scenario }),
    level,
    threshold,
    ...(candidate && { candidate }),
    ...(history && { baseline: history.levels[0].current }),
    ...(change === undefined ? {} : { change }),
    ...(interval === undefined ? {} : { interval }),
    ...(fault === undefined ? {} : { fault }),
  }
}

type PreparedRow = {
  readonly input: RowInput
  readonly results: readonly LevelResult[]
  readonly candidate: Sample | undefined
  readonly history: RowHistory | undefined
  /** To each level that the baseline may be at; none without a past or a value. */
  readonly relations: readonly Relation[]
  /** The same of the candidates' median. */
  readonly medianRelations: readonly Relation[]
  /** Those of both that decide over a regression. */
  readonly tested: readonly Relation[]
}

const prepare = (input: RowInput): PreparedRow => {
  const { level, threshold, past, assumedNoise } = input
  const results = atLevel(input.candidates, level)
  const candidate = sampleOfAll(results, threshold.metric)
  const row = {
    input,
    results,
    candidate,
    history: undefined,
    relations: [],
    medianRelations: [],
    tested: [],
  }
  if (threshold.kind !== 'relative') return row
  const history = rowHistory(past, level, threshold.metric)
  const relateTo = (sample: Sample | undefined): readonly Relation[] =>
    (sample && history?.levels.map((one) => relate(sample, one, { threshold, assumedNoise }))) ?? []
  const relations = relateTo(candidate)
  const medianRelations = relateTo(medianOf(results, threshold.metric))
  const isFew = results.some((result) => successesOf(result) < leastSuccesses(threshold.metric))
  return { ...row, history, relations, medianRelations, tested: isFew ? medianRelations : relations }
}

const judge = (row: PreparedRow, levels: TestLevels, strictest: number): Comparison => {
  const { input, results, candidate, history, relations } = row
  const { model, scenario, level, threshold } = input
  const evidence: RowEvidence = {
    faults: input.faults.length > 0 ? input.faults : missingOf(row),
    runs: results.map((result) => ({ state: result.state, successes: successesOf(result) })),
    leastSuccesses: leastSuccesses(threshold.metric),
    findings: findingsOf(candidate, threshold, relations, levels),
    medianFindings: findingsOf(medianOf(results, threshold.metric), threshold, row.medianRelations, levels),
  }
  const verdict = rowVerdict(evidence)
  const compared: JudgedRow = {
    model,
    ...(scenario === undefined ? {} : { scenario }),
    level,
    threshold,
    ...(candidate && { candidate }),
    ...(history && { baseline: history.levels[0].current, past: history.shown }),
    ...shownFigures(row, strictest),
    ...(verdict === 'inconclusive' && isSuspected(row.tested) && { suspected: true }),
    verdict,
  }
  return { ...compared, reason: reasonOf(compared, evidence, input.past.length) }
}

/** A metric that some run of the candidate does not have is a fault. */
const missingOf = ({ input, results, candidate }: PreparedRow): readonly string[] =>
  candidate !== undefined && results.length === input.candidates.length
    ? []
    : [`${input.threshold.metric} was not measured`]

const findingsOf = (
  sample: Sample | undefined,
  threshold: Threshold,
  relations: readonly Relation[],
  levels: TestLevels,
): readonly Finding[] => {
  if (threshold.kind === 'relative') return relations.map((relation) => findingOf(relation, levels))
  return sample === undefined ? [] : [limitFinding(sample, threshold)]
}

/** Figures are about the whole stretch, but no smaller change is promised to be seen than every level would show. */
const shownFigures = (
  { input: { threshold }, relations }: PreparedRow,
  strictest: number,
): Pick<Comparison, 'change' | 'interval' | 'couldShow' | 'p'> => {
  if (threshold.kind !== 'relative') return {}
  const [first, ...others] = relations.map((relation) => shownOf(relation, threshold, strictest))
  if (first === undefined) return {}
  const couldShow = Math.max(first.couldShow, ...others.map((one) => one.couldShow))
  return { ...first, couldShow, p: weakest(relations.map(({ pWorse }) => pWorse)) }
}

const isSuspected = (relations: readonly Relation[]): boolean =>
  relations.length > 0 &&
  relations.every(({ pWorse, worsening, allowed }) => pWorse < screenLevel && worsening > allowed)

/** The largest; NaN when one is none. */
const weakest = (ps: readonly number[]): number => Math.max(...ps)

const atLevel = (reports: readonly Report[], level: LoadLevel): readonly LevelResult[] =>
  reports.flatMap((report) => report.levels.filter((result) => isSameLevel(result.level, level)))

/** One value per result; undefined when one of them has none. */
const sampleOfAll = (results: readonly LevelResult[], metric: GatedMetric): Sample | undefined => {
  const values = results.flatMap((result) => readMetric(result, metric) ?? [])
  return values.length === results.length ? sampleOf(values) : undefined
}

/**
 * What the candidates' median shows of a higher percentile. It lies above the true one by chance in less than 1 % of runs once
 * there are enough requests for a median, so a service that became too slow to be measured is still caught.
 */
const medianOf = (results: readonly LevelResult[], metric: GatedMetric): Sample | undefined => {
  const { median } = metrics[metric]
  const isEnough =
    median !== undefined && results.every((result) => successesOf(result) >= leastSuccesses(median))
  return isEnough ? sampleOfAll(results, median) : undefined
}

const limitFinding = (sample: Sample, threshold: Threshold & { readonly kind: 'absolute' }): Finding => {
  const logRatio = Math.log(sample.center / threshold.limit)
  return { kind: 'absolute', worsening: metrics[threshold.metric].better === 'lower' ? logRatio : -logRatio }
}
