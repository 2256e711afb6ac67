import type { LoadLevel } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'
import { type Comparison, type GateResult, overallVerdict } from './verdict.ts'

/** What an A/B without a base comes to: every row is there, and none was compared. `because` completes "nothing was compared:". */
export const newModelResult = (asked: {
  readonly model: string
  readonly levels: readonly LoadLevel[]
  readonly thresholds: readonly Threshold[]
  readonly because: string
}): GateResult => {
  const { model, levels, thresholds, because } = asked
  const rows = levels.flatMap((level) =>
    thresholds.map(
      (threshold): Comparison => ({ model, level, threshold, verdict: 'no-baseline', reason: because }),
    ),
  )
  return {
    verdict: overallVerdict(rows, []),
    rows,
    faults: [],
    softDifferences: [],
    excluded: [],
    notes: [],
    baselineRuns: 0,
    nothingBecause: because,
  }
}
