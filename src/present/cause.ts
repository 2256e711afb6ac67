import type { Comparison } from '../compare/verdict.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { formatDurationChange } from './format.ts'
import { type GateView, levelsOfRow } from './gate-view.ts'
import { isWorse, limitShare } from './label.ts'
import { type LatencyParts, latencyParts } from './latency-parts.ts'
import { type Prose, prose } from './prose.ts'

/**
 * One sentence on what moved, where the server's figures show it: the part of the mean latency with the largest share of its
 * change, or that only the slow requests changed. `undefined` when neither can be said.
 */
export const explainChange = (view: GateView, row: Comparison): Prose | undefined => {
  // Where the level shifted, the runs before are not what is compared with.
  const since = row.past?.shift?.startedAt ?? ''
  const reports = view.baselines.flatMap(({ report }) => (report.createdAt < since ? [] : [report]))
  const before = latencyParts(levelsOfRow(reports, row))
  const after = latencyParts(levelsOfRow(view.candidates, row))
  if (before === undefined || after === undefined || row.change === undefined) return undefined
  // A change within the limit is not what decided the row.
  if (Math.abs(limitShare(row)) < 1) return undefined
  // The parts are those of whole requests.
  if (!ofRequests.has(row.threshold.metric)) return undefined
  const slower = isWorse(row.threshold.metric, row.change)
  const moved = (after.latency - before.latency) * (slower ? 1 : -1)
  if (isTail(row) && moved < (Math.abs(row.change) * before.latency) / 4)
    return prose`The mean did not follow (${formatDurationChange(before.latency, after.latency)}): only the slow requests got ${slower ? 'slower' : 'faster'}.`
  return moved > 0 ? largestPart(before, after) : undefined
}

const ofRequests: ReadonlySet<GatedMetric> = new Set(['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'])

const isTail = ({ threshold }: Comparison): boolean => ['p90', 'p95', 'p99'].includes(threshold.metric)

const largestPart = (before: LatencyParts, after: LatencyParts): Prose | undefined => {
  const change = after.latency - before.latency
  const moves = before.parts.map(({ name, ns }, i) => ({ name, from: ns, to: after.parts[i]?.ns ?? ns }))
  const [largest] = moves.toSorted((a, b) => (b.to - b.from - (a.to - a.from)) / change)
  if (largest === undefined) return undefined
  const share = (largest.to - largest.from) / change
  const figures = formatDurationChange(largest.from, largest.to)
  if (share >= 1 / 2) return prose`${largest.name} explains most of it: ${figures}.`
  return share >= 1 / 3 ? prose`${largest.name} is the largest part of it: ${figures}.` : undefined
}
