import { tool } from '../foundation/tool.ts'
import type { Report } from '../report/report.ts'
import { formatCount, formatDuration } from './format.ts'

/** Who sent what of a merged measurement, a line each; empty for one that one machine made. */
export const mergedShardsText = ({ shards = [] }: Pick<Report, 'shards'>): string =>
  shards
    .map(
      ({ sent, failed, lateness, environment }, index) =>
        `${tool.name}: shard ${index} of ${shards.length} sent ${formatCount(sent)} requests, ${formatCount(failed)} failed, at most ${formatDuration(lateness)} off the timetable (${environment.cpuModel})\n`,
    )
    .join('')
