import { createHash } from 'node:crypto'
import { isInForce, type Waivers } from '../plan/waiver.ts'
import type { AcceptMark, Report } from '../report/report.ts'

/** A report as it is stored: with the marks of the waivers in force, if there are any. */
export const withAcceptMarks = (report: Report, waivers: Waivers | undefined): Report => {
  const accepted = waivers === undefined ? [] : acceptMarks(report.model.name, waivers)
  return accepted.length === 0 ? report : { ...report, accepted }
}

/**
 * The marks that a stored run of a model carries: one for each waiver in force. The id is that of the waiver's own content, so that
 * only the first run with it begins a new stretch of history, and a renewed waiver begins another.
 */
export const acceptMarks = (model: string, { list, today }: Waivers): readonly AcceptMark[] =>
  list
    .filter((waiver) => waiver.model === model && isInForce(waiver, today))
    .map((waiver) => {
      const { metric, level, upTo, until, reason } = waiver
      const content = JSON.stringify([model, level?.mode, level?.value, metric, upTo, until, reason])
      const id = createHash('sha256').update(content).digest('hex').slice(0, 16)
      return { id, metric, ...(level === undefined ? {} : { level }) }
    })
