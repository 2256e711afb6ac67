import type { Baseline } from '../baseline/baseline.ts'
import type { Comparison, GateResult, Verdict } from '../compare/verdict.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { Report } from '../report/report.ts'

/** Everything a gate's texts are made of. */
export type GateView = {
  readonly result: GateResult
  /** The reports under test: one a model, or several runs of one. */
  readonly candidates: readonly Report[]
  /** The reports that were compared with. */
  readonly baselines: readonly Baseline[]
  /** The branch whose runs are the history; absent when baselines are files. */
  readonly branch?: string
  /** Whether this run was kept as a baseline for later ones. */
  readonly recorded?: boolean
  readonly links?: GateLinks
  /** ISO 8601: the moment ages are counted from. */
  readonly now: string
}

/** Addresses of what belongs to this run. */
export type GateLinks = { readonly run?: string; readonly page?: string; readonly data?: string }

/** What a run under test is called: `this PR` in a pull request, else `this run`. */
export const candidateName = (view: GateView): string =>
  view.candidates.some(({ provenance }) => provenance?.event.startsWith('pull_request') ?? false)
    ? 'this PR'
    : 'this run'

/** The levels of the reports that measured this row's model at its level. */
export const levelsOfRow = (reports: readonly Report[], row: Comparison): readonly LevelResult[] =>
  reports
    .filter(({ model }) => model.name === row.model)
    .flatMap(({ levels }) => levels.filter(({ level }) => isSameLevel(level, row.level)))

/** The rows with one verdict, in the result's order. */
export const rowsWith = ({ rows }: GateResult, verdict: Verdict): readonly Comparison[] =>
  rows.filter((row) => row.verdict === verdict)

/** The row the headline speaks of: the first with the overall verdict; of improvements, the largest. */
export const decisiveRow = (result: GateResult): Comparison | undefined => {
  const rows = rowsWith(result, result.verdict)
  if (result.verdict !== 'improvement') return rows[0]
  return rows.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))[0]
}

/** Why the measurement is unusable: its faults, or where there are none the reasons of the rows that are. */
export const faultsOf = (result: GateResult): readonly string[] =>
  result.faults.length > 0 ? result.faults : rowsWith(result, 'invalid').map(({ reason }) => reason)
