import type { Provenance, Report } from '../report/report.ts'

/** What tells a run from others. */
export type RunIdentity = {
  readonly provenance?: Pick<Provenance, 'runId' | 'leg'>
  readonly createdAt: string
}

/**
 * Whether two reports are shown to come from different runs. In CI the run id tells (the attempts of one run are one), elsewhere
 * the time of the report. Not knowing counts as the same run: a run must never be its own baseline.
 */
export const isOtherRun = (a: RunIdentity, b: RunIdentity): boolean => {
  if (a.provenance && b.provenance)
    return (
      Number.isSafeInteger(a.provenance.runId) &&
      Number.isSafeInteger(b.provenance.runId) &&
      a.provenance.runId !== b.provenance.runId
    )
  if (a.provenance || b.provenance) return true
  return Boolean(a.createdAt) && Boolean(b.createdAt) && a.createdAt !== b.createdAt
}

/** Whether two reports are values of their own: from different runs, or from different legs of one run's matrix. */
export const isOtherValue = (a: RunIdentity, b: RunIdentity): boolean =>
  isOtherRun(a, b) ||
  (a.provenance !== undefined && b.provenance !== undefined && a.provenance.leg !== b.provenance.leg)

/** A run in words: `run 8123, attempt 2`, or the report's time where there is no run. */
export const formatRun = ({ provenance, createdAt }: Report): string =>
  provenance ? `run ${provenance.runId}, attempt ${provenance.runAttempt}` : `report of ${createdAt}`
