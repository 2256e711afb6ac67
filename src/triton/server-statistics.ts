import type { Nanoseconds } from '../foundation/units.ts'
import type { ModelStatistics, ModelStatisticsResponse, StatisticDuration } from './gen/inference_pb.ts'

/** The counters of a model at one moment, version by version. They only grow, until the model is loaded anew. */
export type StatisticsSnapshot = ReadonlyMap<string, VersionCounters>

/** Cumulative counters of one version; bigint, for summed nanoseconds outgrow a double's 53 bits within days. */
export type VersionCounters = {
  readonly inferenceCount: bigint
  readonly executionCount: bigint
  readonly success: Counter
  readonly fail: Counter
  readonly queue: Counter
  readonly computeInput: Counter
  readonly computeInfer: Counter
  readonly computeOutput: Counter
  /** Absent: a server that does not count cache hits (before 22.02). */
  readonly cache?: { readonly hit: Counter; readonly miss: Counter }
}

export type Counter = { readonly count: bigint; readonly ns: bigint }

/** The difference of two snapshots; counts of requests, averages in nanoseconds a request. */
export type ServerSide = {
  readonly modelVersion: string
  readonly inferenceCount: number
  readonly executionCount: number
  readonly successCount: number
  readonly failCount: number
  /** Absent: this server does not count cache hits. */
  readonly cache?: {
    readonly hitCount: number
    readonly missCount: number
    readonly hit: Nanoseconds
    readonly miss: Nanoseconds
  }
  readonly request: Nanoseconds
  /** What the server does not account for: request - queue - compute, never below 0. */
  readonly overhead: Nanoseconds
  readonly queue: Nanoseconds
  readonly computeInput: Nanoseconds
  readonly computeInfer: Nanoseconds
  readonly computeOutput: Nanoseconds
  /** The models that it called; absent when it calls none, or when they keep no statistics. */
  readonly composing?: readonly ComposingSide[]
}

/** The difference of a model that the measured one called. */
export type ComposingSide = ServerSide & {
  readonly name: string
  /** How often the ensemble's schedule names it; absent when it is called by business logic scripting. */
  readonly steps?: number
}

/**
 * What happened on the server between two snapshots. `side`: absent without statistics; with counts of 0 when the server
 * saw no request. `otherVersions` counted requests as well, though none was asked for by version.
 */
export type StatisticsDelta = {
  readonly side?: ServerSide
  /** A counter went back or a version is gone: the model was loaded anew, or the server was. */
  readonly restarted: boolean
  readonly otherVersions: readonly string[]
}

/** The counters in the answer for one model; versions without the counters every Triton has are left out. */
export const statisticsSnapshot = (response: ModelStatisticsResponse): StatisticsSnapshot => {
  const snapshot = new Map<string, VersionCounters>()
  for (const statistics of response.modelStats) {
    const counters = countersOf(statistics)
    if (counters !== undefined) snapshot.set(statistics.version, counters)
  }
  return snapshot
}

/**
 * The difference by perf_analyzer's rules: without a version, of the highest version that counted requests; every average
 * over its own count, which leaves cache hits out of the compute times.
 */
export const serverSide = (
  before: StatisticsSnapshot | undefined,
  after: StatisticsSnapshot | undefined,
  version?: string,
): StatisticsDelta => {
  const differences: { readonly version: string; readonly counters: VersionCounters }[] = []
  if (before === undefined || after === undefined) return { restarted: false, otherVersions: [] }
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (version !== undefined && name !== version) continue
    const counters = subtract(after.get(name), before.get(name))
    if (counters === undefined) return { restarted: true, otherVersions: [] }
    differences.push({ version: name, counters })
  }
  differences.sort((a, b) => Number(b.version) - Number(a.version))
  const counted = differences.filter(({ counters }) => hasCounted(counters))
  const chosen = counted[0] ?? differences[0]
  return {
    ...(chosen === undefined ? {} : { side: average(chosen.version, chosen.counters) }),
    restarted: false,
    otherVersions: counted.slice(1).map((other) => other.version),
  }
}

/** Several differences as one, averages weighted by their counts; the last one's version. At least one part. */
export const mergeServerSide = (parts: readonly ServerSide[]): ServerSide => {
  const last = parts.at(-1)
  if (last === undefined) throw new RangeError('no server statistics to merge')
  const requests = (part: ServerSide): number => part.successCount
  const computed = (part: ServerSide): number => part.successCount - (part.cache?.hitCount ?? 0)
  const caches = parts.flatMap((part) => part.cache ?? [])
  const composing = mergeComposing(parts.flatMap((part) => part.composing ?? []))
  return {
    modelVersion: last.modelVersion,
    inferenceCount: sum(parts, (part) => part.inferenceCount),
    executionCount: sum(parts, (part) => part.executionCount),
    successCount: sum(parts, requests),
    failCount: sum(parts, (part) => part.failCount),
    ...(caches.length === 0 ? {} : { cache: mergeCaches(caches) }),
    request: weighted(parts, (part) => part.request, requests),
    overhead: weighted(parts, (part) => part.overhead, requests),
    queue: weighted(parts, (part) => part.queue, requests),
    computeInput: weighted(parts, (part) => part.computeInput, computed),
    computeInfer: weighted(parts, (part) => part.computeInfer, computed),
    computeOutput: weighted(parts, (part) => part.computeOutput, computed),
    ...(composing.length === 0 ? {} : { composing }),
  }
}

/** Each model of each version once. */
const mergeComposing = (sides: readonly ComposingSide[]): readonly ComposingSide[] => {
  const grouped = Map.groupBy(sides, ({ name, modelVersion }) => JSON.stringify([name, modelVersion]))
  return [...grouped.values()].map((group) => {
    const { name, steps } = group[0]!
    return { name, ...(steps === undefined ? {} : { steps }), ...mergeServerSide(group) }
  })
}

const countersOf = (statistics: ModelStatistics): VersionCounters | undefined => {
  const { inferenceCount, executionCount, inferenceStats } = statistics
  if (inferenceStats === undefined) return undefined
  const { success, fail, queue, computeInput, computeInfer, computeOutput, cacheHit, cacheMiss } =
    inferenceStats
  if (!success || !fail || !queue || !computeInput || !computeInfer || !computeOutput) return undefined
  return {
    inferenceCount,
    executionCount,
    success: counterOf(success),
    fail: counterOf(fail),
    queue: counterOf(queue),
    computeInput: counterOf(computeInput),
    computeInfer: counterOf(computeInfer),
    computeOutput: counterOf(computeOutput),
    ...(cacheHit && cacheMiss ? { cache: { hit: counterOf(cacheHit), miss: counterOf(cacheMiss) } } : {}),
  }
}

const counterOf = ({ count, ns }: StatisticDuration): Counter => ({ count, ns })

const zero: Counter = { count: 0n, ns: 0n }

/** Undefined when the version is gone or one of its counters went back. */
const subtract = (
  after: VersionCounters | undefined,
  before: VersionCounters | undefined,
): VersionCounters | undefined => {
  if (after === undefined) return undefined
  if (before === undefined) return after
  let wentBack = false
  const minus = (a: bigint, b: bigint): bigint => {
    wentBack ||= a < b
    return a - b
  }
  const counter = (a: Counter, b: Counter): Counter => ({
    count: minus(a.count, b.count),
    ns: minus(a.ns, b.ns),
  })
  const difference = {
    inferenceCount: minus(after.inferenceCount, before.inferenceCount),
    executionCount: minus(after.executionCount, before.executionCount),
    success: counter(after.success, before.success),
    fail: counter(after.fail, before.fail),
    queue: counter(after.queue, before.queue),
    computeInput: counter(after.computeInput, before.computeInput),
    computeInfer: counter(after.computeInfer, before.computeInfer),
    computeOutput: counter(after.computeOutput, before.computeOutput),
    ...(after.cache === undefined
      ? {}
      : {
          cache: {
            hit: counter(after.cache.hit, before.cache?.hit ?? zero),
            miss: counter(after.cache.miss, before.cache?.miss ?? zero),
          },
        }),
  }
  return wentBack ? undefined : difference
}

const hasCounted = ({ success, fail, queue }: VersionCounters): boolean =>
  success.count > 0n || fail.count > 0n || queue.count > 0n

const average = (modelVersion: string, counters: VersionCounters): ServerSide => {
  const { success, queue, computeInput, computeInfer, computeOutput, cache } = counters
  const overhead = mean(success) - mean(queue) - computeMean(counters)
  return {
    modelVersion,
    inferenceCount: Number(counters.inferenceCount),
    executionCount: Number(counters.executionCount),
    successCount: Number(success.count),
    failCount: Number(counters.fail.count),
    ...(cache === undefined
      ? {}
      : {
          cache: {
            hitCount: Number(cache.hit.count),
            missCount: Number(cache.miss.count),
            hit: Math.round(mean(cache.hit)),
            miss: Math.round(mean(cache.miss)),
          },
        }),
    request: Math.round(mean(success)),
    overhead: Math.max(0, Math.round(overhead)),
    queue: Math.round(mean(queue)),
    computeInput: Math.round(mean(computeInput)),
    computeInfer: Math.round(mean(computeInfer)),
    computeOutput: Math.round(mean(computeOutput)),
  }
}

/** Compute time of an average request, in which a cache hit costs its lookup and a miss its lookup and insertion. */
const computeMean = ({ computeInput, computeInfer, computeOutput, cache }: VersionCounters): number => {
  if (cache === undefined || cache.hit.count + cache.miss.count === 0n) {
    return mean(computeInput) + mean(computeInfer) + mean(computeOutput)
  }
  return mean({
    count: computeInput.count + cache.hit.count,
    ns: computeInput.ns + computeInfer.ns + computeOutput.ns + cache.hit.ns + cache.miss.ns,
  })
}

const mean = ({ count, ns }: Counter): number => (count === 0n ? 0 : Number(ns) / Number(count))

const mergeCaches = (
  caches: readonly NonNullable<ServerSide['cache']>[],
): NonNullable<ServerSide['cache']> => ({
  hitCount: sum(caches, (cache) => cache.hitCount),
  missCount: sum(caches, (cache) => cache.missCount),
  hit: weighted(
    caches,
    (cache) => cache.hit,
    (cache) => cache.hitCount,
  ),
  miss: weighted(
    caches,
    (cache) => cache.miss,
    (cache) => cache.missCount,
  ),
})

const weighted = <Part>(
  parts: readonly Part[],
  value: (part: Part) => Nanoseconds,
  weight: (part: Part) => number,
): Nanoseconds => {
  const total = sum(parts, weight)
  return total === 0 ? 0 : Math.round(sum(parts, (part) => value(part) * weight(part)) / total)
}

const sum = <Part>(parts: readonly Part[], value: (part: Part) => number): number =>
  parts.reduce((total, part) => total + value(part), 0)
