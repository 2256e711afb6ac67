import * as core from '@actions/core'
import type { Comparison, ShownRow, Verdict } from '../compare/verdict.ts'
import type { ExitCode } from '../foundation/exit-code.ts'
import { isRate } from '../plan/threshold.ts'
import type { OutputName } from './output-table.ts'
import type { ResultFiles } from './result-files.ts'

/** What later steps can read. Every one is set in every run, and an empty text never means that something passed. */
export type Outputs = {
  /** `measured` with `role: measure`, which judges nothing; `skipped` with nothing to report of. */
  readonly verdict: Verdict | 'measured' | 'skipped'
  readonly exitCode: ExitCode
  /** Path of this run's `report.json`; empty when nothing was measured. */
  readonly reportPath: string
  readonly rows: readonly Comparison[]
  /** Rows at levels that are not gated; absent: there are none. */
  readonly shown?: readonly ShownRow[]
  /** Whether another look at the candidate is worth it. */
  readonly suspected?: boolean
  readonly files?: ResultFiles
  /** Address of the pull request comment; empty without one. */
  readonly commentUrl: string
}

/** Sets the action's outputs. */
export const writeOutputs = (outputs: Outputs): void => {
  const values: Readonly<Record<OutputName, string | number>> = {
    verdict: outputs.verdict,
    'exit-code': outputs.exitCode,
    'report-path': outputs.reportPath,
    rows: JSON.stringify([...outputs.rows.map(outputRow), ...(outputs.shown ?? []).map(shownRow)]),
    suspected: String(outputs.suspected ?? false),
    'worst-change': worstChange(outputs.rows) ?? '',
    'junit-path': outputs.files?.junit ?? '',
    'badge-path': outputs.files?.badge ?? '',
    'comment-url': outputs.commentUrl,
  }
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}

/** The largest worsening of all rows as a signed share: 0.138 is 13.8 % worse, whichever direction that is for the metric. */
export const worstChange = (rows: readonly Comparison[]): number | undefined => {
  const worsenings = rows.flatMap(({ change, threshold }) => {
    if (change === undefined || !Number.isFinite(change)) return []
    return isRate(threshold.metric) ? [-change] : [change]
  })
  return worsenings.length === 0 ? undefined : Math.max(...worsenings)
}

/** Latencies in nanoseconds, rates a second, changes as shares. */
const outputRow = (row: Comparison) => ({
  ...keysOf(row),
  verdict: row.verdict,
  ...figuresOf(row),
  couldShow: row.couldShow,
  suspected: row.suspected ?? false,
  reason: row.reason,
})

/** Not one of the verdicts, so that whoever looks for those does not find it. */
const shownRow = (row: ShownRow) => ({
  ...keysOf(row),
  verdict: 'not-gated',
  ...figuresOf(row),
  suspected: false,
  reason: row.fault ?? 'its level is not gated',
})

const keysOf = ({ model, scenario, level, threshold }: ShownRow) => ({
  model,
  scenario,
  level,
  metric: threshold.metric,
})

const figuresOf = ({ baseline, candidate, change, interval }: ShownRow) => ({
  baseline: baseline?.center,
  candidate: candidate?.center,
  change,
  interval,
})
