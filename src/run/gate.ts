import { type Baseline, type ExcludedBaseline, type SortedBaselines, usableBaselines } from '../baseline/baseline.ts'
import { compareKeys, type KeyDifference } from '../baseline/comparability.ts'
import { formatRun, isOtherValue } from '../baseline/provenance.ts'
import { compareRow } from '../compare/comparison.ts'
import { type GateResult, overallVerdict, worstFirst } from '../compare/verdict.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { formatLevel, isSameLevel } from '../plan/load-level.ts'
import type { GatePlan, LoadLevel } from '../plan/plan.ts'
import { askedLevels, levelFaults, runFaults } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'

export type GateInput = {
  /** One report a run; several are values of one sample. */
  readonly candidates: readonly Report[]
  readonly baselines: readonly Baseline[]
  /** Reports a store could not offer, to be shown with those that are excluded here. */
  readonly excluded: readonly ExcludedBaseline[]
  readonly plan: GatePlan
}

/**
 * Judges one model's runs against earlier ones: every threshold at every load level that the candidates were asked to measure.
 * Pure, and throws for nothing.
 */
export const gate = ({ candidates, baselines, excluded, plan }: GateInput): GateResult => {
  const sorted = usableForAll(candidates, baselines, plan)
  const usable = sorted.usable.map(({ report }) => report)
  const levels = levelsOf(candidates)
  const wholeFaults = faultsOfWhole(candidates, plan)
  const faultsAt = new Map(levels.map((level) => [level, faultsOfLevel(candidates, level, plan)]))
  const rows = levels.flatMap((level) =>
    plan.thresholds.map((threshold) =>
      compareRow({
        model: candidates[0]?.model.name ?? '',
        level,
        threshold,
        candidates,
        baselines: usable,
        faults: [...wholeFaults, ...(faultsAt.get(level) ?? [])],
        assumedNoise: plan.assumedNoise,
      }),
    ),
  )
  const faults = [
    ...wholeFaults,
    ...levels.flatMap((level) => (faultsAt.get(level) ?? []).map((fault) => `${formatLevel(level)}: ${fault}`)),
  ]
  return {
    verdict: overallVerdict(rows, faults),
    rows: worstFirst(rows),
    faults,
    softDifferences: softDifferences(candidates, usable),
    excluded: [...excluded, ...sorted.excluded],
    baselineRuns: usable.length,
    notes: notesOf(candidates, usable, levels),
  }
}

/** The exit code of a gate's result under the plan's policies; the strictest that any row asks for. */
export const gateExitCode = ({ verdict, rows }: GateResult, plan: GatePlan): ExitCode => {
  switch (verdict) {
    case 'pass':
    case 'improvement':
      return exitCode.ok
    case 'regression':
      return exitCode.regression
    case 'invalid':
      return exitCode.invalid
    case 'no-baseline':
    case 'inconclusive':
      if (verdict === 'no-baseline' && plan.onMissingBaseline === 'fail') return exitCode.noBaseline
      return plan.onInconclusive === 'fail' && rows.some((row) => row.verdict === 'inconclusive')
        ? exitCode.inconclusive
        : exitCode.ok
  }
}
