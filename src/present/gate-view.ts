import type { Baseline } from '../baseline/baseline.ts'
import { leastSuccesses, successesOf } from '../compare/metric.ts'
import { type Comparison, type GateResult, isMeasuredBy, type Verdict } from '../compare/verdict.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { RunRules } from '../plan/plan.ts'
import type { AbReport } from '../report/ab-report.ts'
import type { Report } from '../report/report.ts'
import { limitShare } from './label.ts'
import { code, type Prose, prose } from './prose.ts'

/** Everything a gate's texts are made of. */
export type GateView = {
  readonly result: GateResult
  /** The reports under test: one a model, or several runs of one. */
  readonly candidates: readonly Report[]
  /** The reports that were compared with. */
  readonly baselines: readonly Baseline[]
  /** Which runs of the past count; absent: whatever share of their requests failed. */
  readonly rules?: RunRules
  /** The branch whose runs are the history; absent when baselines are files. */
  readonly branch?: string
  /** Where the action found the baselines in place of its artifacts; absent: it did not. */
  readonly baselinePath?: string
  /** Of an A/B: there are no reports of single runs then. */
  readonly ab?: AbReport
  /** The branch whose files say what is accepted; absent: the one under test. */
  readonly policyBranch?: string
  /** Whether this run was kept as a baseline for later ones. */
  readonly recorded?: boolean
  readonly links?: GateLinks
  /** ISO 8601: the moment ages are counted from. */
  readonly now: string
}

/** Addresses of what belongs to this run. */
export type GateLinks = { readonly run?: string; readonly page?: string; readonly data?: string }

/** Where the baselines are, as the end of a phrase: ` on main`, ` in PATH`; empty for files of the command line. */
export const placeOfBaselines = ({
  branch,
  baselinePath,
}: Pick<GateView, 'branch' | 'baselinePath'>): Prose => {
  if (baselinePath !== undefined) return prose` in ${code(baselinePath)}`
  return branch === undefined ? [] : prose` on ${code(branch)}`
}

/** What a run under test is called: `this PR` in a pull request, else `this run`; in an A/B as its label says. */
export const candidateName = (view: GateView): string =>
  view.ab?.b.label ??
  (view.candidates.some(({ provenance }) => provenance?.event.startsWith('pull_request') ?? false)
    ? 'this PR'
    : 'this run')

/** The levels of the reports that measured this row's model in its scenario, at its level. */
export const levelsOfRow = (reports: readonly Report[], row: Comparison): readonly LevelResult[] =>
  reports
    .filter((report) => isMeasuredBy(row, report))
    .flatMap(({ levels }) => levels.filter(({ level }) => isSameLevel(level, row.level)))

/** The rows with one verdict, those that used most of what is allowed first; of improvements, the largest first. */
export const rowsWith = ({ rows }: GateResult, verdict: Verdict): readonly Comparison[] => {
  const found = rows.filter((row) => row.verdict === verdict)
  return verdict === 'improvement'
    ? found.toSorted((a, b) => ascending(limitShare(a), limitShare(b)))
    : found.toSorted((a, b) => ascending(limitShare(b), limitShare(a)))
}

/** All rows, the worst verdict first as the result has them. */
export const sortedRows = (result: GateResult): readonly Comparison[] =>
  [...new Set(result.rows.map(({ verdict }) => verdict))].flatMap((verdict) => rowsWith(result, verdict))

/** A row with what may be shown of it: of an unusable measurement its figures, and not what would follow from them. */
export const shownRow = (row: Comparison): Comparison => {
  if (row.verdict !== 'invalid') return row
  const { change: _change, interval: _interval, ...figures } = row
  return figures
}

/** The row the headline speaks of. */
export const decisiveRow = (result: GateResult): Comparison | undefined => rowsWith(result, result.verdict)[0]

/** Whether the row was measured as well as it can be, so that only the difference between runs leaves it open. */
export const isWellMeasured = (view: GateView, row: Comparison): boolean => {
  const levels = levelsOfRow(view.candidates, row)
  return (
    levels.length > 0 &&
    levels.every(
      (level) =>
        (level.state === 'stable' || level.state === 'request-count') &&
        successesOf(level) >= leastSuccesses(row.threshold.metric),
    )
  )
}

/** Why the measurement is unusable: its faults, or where there are none the reasons of the rows that are. */
export const faultsOf = (result: GateResult): readonly string[] =>
  result.faults.length > 0 ? result.faults : rowsWith(result, 'invalid').map(({ reason }) => reason)

/** Infinities are equal to themselves here, which their difference is not. */
const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
