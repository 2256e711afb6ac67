import type { Report } from '../../src/report/report.ts'
import { buildReport, type LevelSpec } from '../compare/report-builder.ts'

/** A valid report of a run, whose id may be as large as GitHub's are. */
export const reportOfRun = (
  runId: number,
  { attempt = 1, levels = [{}] }: { readonly attempt?: number; readonly levels?: readonly LevelSpec[] } = {},
): Report => {
  const report = buildReport({ run: 1, attempt, levels })
  const { provenance } = report
  return {
    ...report,
    createdAt: new Date(Date.UTC(2026, 10, 1) + (runId % 1_000_000) * 1000).toISOString(),
    ...(provenance === undefined ? {} : { provenance: { ...provenance, runId } }),
  }
}
