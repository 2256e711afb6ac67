import { mergeHistory, sortRuns } from '../compare/history.ts'
import { type PastRun, pastRunOf } from '../compare/past-run.ts'
import { findShifts, type Series, type Shift, seriesOf } from '../compare/series.ts'
import { type Comparison, isMeasuredBy } from '../compare/verdict.ts'
import type { RunRules } from '../plan/plan.ts'
import { comparedReport } from '../report/search-figure.ts'
import type { GateView } from './gate-view.ts'

/** What several rows share: a model in a scenario. */
export type Subject = Pick<Comparison, 'model' | 'scenario'>

/**
 * The runs of a model in a scenario that its candidates are compared with, in order of time, those carried inside later ones
 * included.
 */
export const pastOf = (view: GateView, subject: Subject): readonly PastRun[] => {
  const baselines = view.baselines.filter(({ report }) => isMeasuredBy(subject, report))
  const candidates = view.candidates.filter((report) => isMeasuredBy(subject, report))
  const rules: RunRules = view.rules ?? { maxErrorRate: 1 }
  return candidates.reduce<readonly PastRun[]>(
    (runs, report) => {
      const candidate = pastRunOf({ report: comparedReport(report), label: '' })
      return sortRuns(candidate, runs, rules.comparableAcross).comparable
    },
    mergeHistory(baselines, rules),
  )
}

/** What became of one row from run to run, and where its level shifted. */
export type RowPast = { readonly series: Series; readonly shifts: readonly Shift[] }

/** The past of a row among the runs of its subject. */
export const rowPast = (
  runs: readonly PastRun[],
  { level, threshold: { metric } }: Pick<Comparison, 'level' | 'threshold'>,
): RowPast => {
  const series = seriesOf(runs, level, metric)
  return { series, shifts: findShifts(series, level, metric) }
}
