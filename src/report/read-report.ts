import { z } from 'zod'
import { Failure } from '../foundation/failure.ts'
import type { Report } from './report.ts'
import { reportSchema } from './report-schema.ts'

/**
 * Text to a Report. Throws Failure('unreadable-report') that names `label` and the place: broken JSON, another schema version,
 * a missing field, or a number that is none (NaN is written as null and refused here, as are Infinity and 1e999).
 */
export const readReport = (text: string, label: string): Report => {
  const refuse = (what: string, cause?: unknown): never => {
    throw new Failure('unreadable-report', `${label}: ${what}`, {
      hint: 'Expected a report.json written by triton-perf-gate (schema: report.v1.json).',
      cause,
    })
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return refuse(`not JSON (${(error as Error).message})`, error)
  }
  const version = (data as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'number' && version !== 1)
    return refuse(`report schema version ${version}, expected 1`)
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  return refuse(`not a valid report: ${describe(first)}`)
}

const describe = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue === undefined) return 'unknown fault'
  const place = z.core.toDotPath(issue.path)
  return place === '' ? issue.message : `${place}: ${issue.message}`
}
