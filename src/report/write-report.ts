import { Failure } from '../foundation/failure.ts'
import type { Report } from './report.ts'
import { reportSchema } from './report-schema.ts'

/**
 * A Report to text. The schema is checked on the way out too, because JSON.stringify turns NaN into null without a word;
 * a report that breaks it is a defect of this program.
 */
export const writeReport = (report: Report): string => {
  const parsed = reportSchema.safeParse(report)
  if (!parsed.success)
    throw new Failure(
      'internal',
      `the report breaks its own schema: ${parsed.error.issues[0]?.path.join('.')}`,
      {
        cause: parsed.error,
      },
    )
  return `${JSON.stringify(report, undefined, 1)}\n`
}
