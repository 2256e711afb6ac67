import { createHash } from 'node:crypto'
import { isInForce, type Waivers } from '../plan/waiver.ts'
import type { AcceptMark, Report } from '../report/report.ts'

/** A report as it is stored: with the marks of the waivers in force, if there are any. */
export const withAcceptMarks = (report: Report, waivers: Waivers | undefined): Report => {
  const accepted = waivers === undefined ? [] : acceptMarks(report, waivers)
  return accepted.length === 0 ? report : { ...report, accepted }
}

/**
 * The marks that a stored run carries: one for each waiver in force. The id is that of the waiver's own content, so that
 * only the first run with it begins a new stretch of history, and a renewed waiver begins another.
 */
export const acceptMarks = ({ model, settings }: Report, { list, today }: Waivers): readonly AcceptMark[] =>
  list
    .filter(
      (waiver) =>
        waiver.model === model.name &&
        (waiver.scenario === undefined || waiver.scenario === settings.scenario) &&
        isInForce(waiver, today),
    )
    .map((waiver) => {
      const { metric, scenario, level, upTo, until, reason } = waiver
      const named = scenario === undefined ? [] : [scenario]
      const content = JSON.stringify([
        ...[model.name, level?.mode, level?.value, metric, upTo, until, reason],
        ...named,
      ])
      const id = createHash('sha256').update(content).digest('hex').slice(0, 16)
      return { id, metric, ...(level === undefined ? {} : { level }) }
    })
