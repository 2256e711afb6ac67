import type { Baseline } from '../baseline/baseline.ts'
import { type HardKeys, hardKeysOf } from '../baseline/comparability.ts'
import { type GatedMetric, gatedMetrics } from '../plan/threshold.ts'
import type { AcceptMark, Report, RunOrigin, StoredLevel } from '../report/report.ts'
import { readMetric, successesOf } from './metric.ts'

/** A run of the past, as far as a comparison needs it: from its own report, or from the history in a later one. */
export type PastRun = {
  /** Names it to people. */
  readonly label: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly provenance?: RunOrigin
  readonly keys: HardKeys
  readonly levels: readonly StoredLevel[]
  readonly accepted?: readonly AcceptMark[]
  /** Whether another run's history told of it. */
  readonly isCarried: boolean
}

/** What is kept of a report. It has to be as it is compared: `comparedReport` before. */
export const pastRunOf = ({ report, label }: Pick<Baseline, 'report' | 'label'>): PastRun => {
  const { provenance, createdAt } = report
  return {
    label,
    createdAt,
    ...(provenance && {
      provenance: {
        sha: provenance.sha,
        runId: provenance.runId,
        runAttempt: provenance.runAttempt,
        leg: provenance.leg,
      },
    }),
    keys: hardKeysOf(report),
    levels: report.levels.map(storedLevel),
    ...(report.accepted && { accepted: report.accepted }),
    isCarried: false,
  }
}

/** The order in which runs were started. GitHub counts its runs; elsewhere there is only the time. */
export const byTime = (a: PastRun, b: PastRun): number =>
  a.provenance !== undefined && b.provenance !== undefined && a.provenance.runId !== b.provenance.runId
    ? a.provenance.runId - b.provenance.runId
    : Date.parse(a.createdAt) - Date.parse(b.createdAt)

const storedLevel = (result: Report['levels'][number]): StoredLevel => {
  const { succeeded, failed } = result.evidence
  return {
    level: result.level,
    successCount: successesOf(result),
    errorRate: failed / (succeeded + failed),
    values: valuesOf(result),
  }
}

const valuesOf = (result: Report['levels'][number]): StoredLevel['values'] => {
  const values: Partial<Record<GatedMetric, number>> = {}
  for (const metric of gatedMetrics) {
    const value = readMetric(result, metric)
    if (value !== undefined) values[metric] = value
  }
  return values
}
