import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import type { AcceptMark, Provenance } from './report.ts'

/**
 * Runs of the past inside a stored baseline, the oldest first: enough to compare with them when their own reports are gone.
 * Whoever stores a run carries on what the stored runs before it carried, so all of them are on the run's own commit or on
 * ancestors of it.
 */
export type RunHistory = {
  /** What a run was, by its digest: the same for most runs. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly runs: readonly StoredRun[]
}

/** One run of the past, small. */
export type StoredRun = {
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** Where the run comes from; absent outside CI. */
  readonly provenance?: RunOrigin
  /** Its keys' digest, in {@link RunHistory.keys}. */
  readonly key: string
  readonly levels: readonly StoredLevel[]
  readonly accepted?: readonly AcceptMark[]
}

/** What tells a run from others. */
export type RunOrigin = Pick<Provenance, 'sha' | 'runId' | 'runAttempt' | 'leg'>

/** The figures of one run at one level, as they are compared. */
export type StoredLevel = {
  readonly level: LoadLevel
  readonly successCount: number
  /** Share of the requests that failed, 0 to 1. */
  readonly errorRate: number
  /** Latencies in nanoseconds, throughput in infer/s; what was not measured is absent. */
  readonly values: Readonly<Partial<Record<GatedMetric, number>>>
}
