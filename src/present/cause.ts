import type { Comparison } from '../compare/verdict.ts'
import type { LatencySummary, LevelResult } from '../measure/level-result.ts'
import type { ServerSide } from '../triton/server-statistics.ts'
import { formatDurationChange } from './format.ts'
import { type GateView, levelsOfRow } from './gate-view.ts'
import { isWorse } from './label.ts'
import { type Prose, prose } from './prose.ts'

/**
 * One sentence on what moved, where the server's figures show it: the part of the mean latency with the largest share of its
 * change, or that only the slow requests changed. `undefined` when neither can be said.
 */
export const explainChange = (view: GateView, row: Comparison): Prose | undefined => {
  const before = levelsOfRow(
    view.baselines.map(({ report }) => report),
    row,
  ).flatMap(splitOf)
  const after = levelsOfRow(view.candidates, row).flatMap(splitOf)
  if (before.length === 0 || after.length === 0 || row.change === undefined || row.change === 0)
    return undefined
  const slower = isWorse(row.threshold.metric, row.change)
  const meanBefore = meanOf(before, ({ latency }) => latency.mean)
  const meanAfter = meanOf(after, ({ latency }) => latency.mean)
  const moved = (meanAfter - meanBefore) * (slower ? 1 : -1)
  if (isTail(row) && moved < (Math.abs(row.change) * meanBefore) / 4)
    return prose`The mean did not follow (${formatDurationChange(meanBefore, meanAfter)}): only the slow requests got ${slower ? 'slower' : 'faster'}.`
  return moved > 0 ? largestPart(before, after, meanAfter - meanBefore) : undefined
}

/** A level's figures on both sides of the wire. */
type Split = { readonly latency: LatencySummary; readonly server: ServerSide }

/** Where a request's mean latency goes; together they are all of it. */
const parts: Readonly<Record<string, (split: Split) => number>> = {
  'Queue time': ({ server }) => server.queue,
  'Compute input time': ({ server }) => server.computeInput,
  'Compute infer time': ({ server }) => server.computeInfer,
  'Compute output time': ({ server }) => server.computeOutput,
  'Server overhead': ({ server }) => server.overhead,
  'Time outside the server': ({ server, latency }) => latency.mean - server.request,
}

const splitOf = ({ measured }: LevelResult): readonly Split[] => {
  const { latency, server } = measured ?? {}
  if (latency === undefined || server === undefined || server.successCount === 0) return []
  // Compute times are averages over the misses: with hits the parts would not add up.
  return (server.cache?.hitCount ?? 0) > 0 ? [] : [{ latency, server }]
}

const meanOf = (splits: readonly Split[], pick: (split: Split) => number): number =>
  splits.reduce((sum, split) => sum + pick(split), 0) / splits.length

const isTail = ({ threshold }: Comparison): boolean => ['p90', 'p95', 'p99'].includes(threshold.metric)

const largestPart = (
  before: readonly Split[],
  after: readonly Split[],
  change: number,
): Prose | undefined => {
  const moves = Object.entries(parts).map(([name, pick]) => ({
    name,
    from: meanOf(before, pick),
    to: meanOf(after, pick),
  }))
  const [largest] = moves.toSorted((a, b) => (b.to - b.from - (a.to - a.from)) / change)
  if (largest === undefined) return undefined
  const share = (largest.to - largest.from) / change
  const figures = formatDurationChange(largest.from, largest.to)
  if (share >= 1 / 2) return prose`${largest.name} explains most of it: ${figures}.`
  return share >= 1 / 3 ? prose`${largest.name} is the largest part of it: ${figures}.` : undefined
}
