import type { LevelResult } from '../measure/level-result.ts'
import { meetsLimit } from '../measure/search.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Report } from './report.ts'

/**
 * A report as it is compared. A search stops at other levels each time, so of its levels one is left: the highest throughput within
 * the latency limit, under the name of that limit. Where none met it, the first level shows how far it is off.
 */
export const comparedReport = (report: Report): Report => {
  const { settings, levels } = report
  const { search, measurement } = settings
  if (search === undefined) return report
  const level: LoadLevel = { mode: 'latency-limit', value: search.latencyLimitMs }
  const within = levels.filter((result) => meetsLimit(result, search, measurement.percentile))
  const best = within.toSorted((a, b) => throughputOf(b) - throughputOf(a))[0] ?? levels[0]
  return {
    ...report,
    settings: { ...settings, levels: [level] },
    levels: best === undefined ? [] : [{ ...best, level }],
  }
}

const throughputOf = ({ measured }: LevelResult): number => measured?.throughput ?? 0
