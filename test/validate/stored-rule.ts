import { nsPerMs } from '../../src/foundation/units.ts'
import { gate } from '../../src/run/gate.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'
import type { Figures, JudgedMetric } from './gated-metric.ts'

/** What our stored mode says of a candidate. */
export type StoredOutcome = {
  readonly verdict: 'red' | 'green' | 'inconclusive'
  readonly rows: Readonly<Record<JudgedMetric, StoredRow>>
}

export type StoredRow = {
  readonly isRed: boolean
  /** The smallest worsening that could have been shown, a positive share of the metric. */
  readonly couldShow: number
  readonly interval: { readonly low: number; readonly high: number }
}

/** Judges a run against earlier ones, the last one last, by the gate itself with its defaults: both as reports of whole runs. */
export function judgeStored(history: readonly Figures[], candidate: Figures): StoredOutcome {
  const result = gate({
    candidates: [buildReport({ run: history.length + 1, levels: [levelOf(candidate)] })],
    baselines: buildHistory(history.map((run) => [levelOf(run)])),
    excluded: [],
    plan: defaultPlan,
  })
  const rowOf = (metric: JudgedMetric): StoredRow => {
    const row = result.rows.find(({ threshold }) => threshold.metric === metric)
    if (row?.couldShow === undefined || row.interval === undefined)
      throw new Error(`the gate has no row for ${metric}: ${result.verdict}, ${result.faults.join(', ')}`)
    return { isRed: row.verdict === 'regression', couldShow: row.couldShow, interval: row.interval }
  }
  return {
    verdict: wordOf(result.verdict),
    rows: { p95: rowOf('p95'), throughput: rowOf('throughput') },
  }
}

function levelOf({ p95, throughput }: Figures): LevelSpec {
  return { p95Ms: p95 / nsPerMs, throughput }
}

function wordOf(verdict: ReturnType<typeof gate>['verdict']): StoredOutcome['verdict'] {
  switch (verdict) {
    case 'regression':
      return 'red'
    case 'pass':
    case 'improvement':
      return 'green'
    case 'inconclusive':
      return 'inconclusive'
    default:
      throw new Error(`the gate said ${verdict} of a sound run`)
  }
}
