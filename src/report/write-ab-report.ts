import { Failure } from '../foundation/failure.ts'
import type { AbReport } from './ab-report.ts'
import { abReportSchema } from './ab-report-schema.ts'

/** An A/B's document to text, checked against its schema, for JSON.stringify turns NaN into null without a word. */
export const writeAbReport = (report: AbReport): string => {
  const parsed = abReportSchema.safeParse(report)
  if (!parsed.success)
    throw new Failure(
      'internal',
      `the A/B report breaks its own schema: ${parsed.error.issues[0]?.path.join('.')}`,
      { cause: parsed.error },
    )
  return `${JSON.stringify(report, undefined, 1)}\n`
}
