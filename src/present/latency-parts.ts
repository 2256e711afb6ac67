import type { LatencySummary, LevelResult } from '../measure/level-result.ts'
import type { ServerSide } from '../triton/server-statistics.ts'

/** One part of the mean latency, in nanoseconds. */
export type LatencyPart = { readonly name: string; readonly ns: number }

/** Where a request's time goes, in the order it goes there, with its mean latency. */
export type LatencyParts = { readonly latency: number; readonly parts: readonly LatencyPart[] }

/**
 * The parts of the mean latency, averaged over the levels of several runs; together they are all of it. `undefined` when no level
 * has both the client's and the server's figures.
 */
export const latencyParts = (levels: readonly LevelResult[]): LatencyParts | undefined => {
  const splits = levels.flatMap(splitOf)
  const mean = (pick: (split: Split) => number): number =>
    splits.reduce((sum, split) => sum + pick(split), 0) / splits.length
  return splits.length === 0
    ? undefined
    : {
        latency: mean(({ latency }) => latency.mean),
        parts: Object.entries(picks).map(([name, pick]) => ({ name, ns: mean(pick) })),
      }
}

/** A level's figures on both sides of the wire. */
type Split = { readonly latency: LatencySummary; readonly server: ServerSide }

const picks: Readonly<Record<string, (split: Split) => number>> = {
  'Time outside the server': ({ server, latency }) => latency.mean - server.request,
  'Server overhead': ({ server }) => server.overhead,
  'Queue time': ({ server }) => server.queue,
  'Compute input time': ({ server }) => server.computeInput,
  'Compute infer time': ({ server }) => server.computeInfer,
  'Compute output time': ({ server }) => server.computeOutput,
}

const splitOf = ({ measured }: LevelResult): readonly Split[] => {
  const { latency, server } = measured ?? {}
  if (latency === undefined || server === undefined || server.successCount === 0) return []
  // Compute times are averages over the misses: with hits the parts would not add up.
  return (server.cache?.hitCount ?? 0) > 0 ? [] : [{ latency, server }]
}
