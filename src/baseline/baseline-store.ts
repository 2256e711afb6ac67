import type { Report } from '../report/report.ts'
import type { Baseline, ExcludedBaseline } from './baseline.ts'

/** What a store holds for a candidate, and what it could not offer, each with its reason: nothing is dropped in silence. */
export type FoundBaselines = {
  readonly baselines: readonly Baseline[]
  readonly excluded: readonly ExcludedBaseline[]
}

/** Where the runs of the past are kept. */
export interface BaselineStore {
  /** The runs that may be compared with the candidate; whether they can be is not the store's to decide. */
  find(candidate: Report): Promise<FoundBaselines>
  /**
   * Keeps a report for later runs and says where it lies. What was stored once is never overwritten.
   * Throws Failure('unwritable-output') when it cannot be kept.
   */
  save(report: Report): Promise<string>
}
