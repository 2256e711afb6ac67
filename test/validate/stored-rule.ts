import { compareRows } from '../../src/compare/comparison.ts'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import { overallVerdict, type Verdict } from '../../src/compare/verdict.ts'
import { nsPerMs } from '../../src/foundation/units.ts'
import { buildReport, defaultPlan } from '../compare/report-builder.ts'
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

/** Judges a run against earlier ones, the last one last, as the gate does with its defaults once it has read the reports. */
export function judgeStored(history: readonly Figures[], candidate: Figures): StoredOutcome {
  const report = buildReport({
    run: history.length + 1,
    levels: [{ p95Ms: candidate.p95 / nsPerMs, throughput: candidate.throughput }],
  })
  const past = history.map(pastRun)
  const rows = compareRows(
    defaultPlan.thresholds.map((threshold) => ({
      model: report.model.name,
      level: report.levels[0]!.level,
      threshold,
      candidates: [report],
      past,
      faults: [],
      assumedNoise: defaultPlan.assumedNoise,
    })),
  )
  const rowOf = (metric: JudgedMetric): StoredRow => {
    const row = rows.find(({ threshold }) => threshold.metric === metric)
    if (row?.couldShow === undefined || row.interval === undefined)
      throw new Error(`there is no row for ${metric}`)
    return { isRed: row.verdict === 'regression', couldShow: row.couldShow, interval: row.interval }
  }
  return {
    verdict: wordOf(overallVerdict(rows, [])),
    rows: { p95: rowOf('p95'), throughput: rowOf('throughput') },
  }
}

const anyRun = pastRunOf({ report: buildReport({ run: 1 }), label: 'run 1' })

function pastRun({ p95, throughput }: Figures, place: number): PastRun {
  const { provenance, levels } = anyRun
  return {
    ...anyRun,
    label: `run ${place + 1}`,
    createdAt: new Date(Date.UTC(2026, 10, 1, 0, place)).toISOString(),
    ...(provenance && { provenance: { ...provenance, runId: place + 1 } }),
    levels: levels.map((level) => ({ ...level, values: { ...level.values, p95, throughput } })),
  }
}

function wordOf(verdict: Verdict): StoredOutcome['verdict'] {
  switch (verdict) {
    case 'regression':
      return 'red'
    case 'pass':
    case 'improvement':
      return 'green'
    case 'inconclusive':
      return 'inconclusive'
    default:
      throw new Error(`a sound run is ${verdict}`)
  }
}
