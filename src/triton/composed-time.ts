import type { Nanoseconds } from '../foundation/units.ts'
import type { ComposingSide, ServerSide } from './server-statistics.ts'

/** Where an average request's time on the server went, in the model itself and in all that it called; in nanoseconds. */
export type ComposedTime = {
  /** What is in neither of the others: never below 0. */
  readonly overhead: Nanoseconds
  readonly queue: Nanoseconds
  /** Computing, and looking up and filling the response cache. */
  readonly compute: Nanoseconds
}

/**
 * The time of a model that calls others, each counted as often as a request calls it. An ensemble computes only in its steps.
 * Business logic scripting waits for what it calls inside its own computing, so that is what the rest of it is.
 */
export const composedTime = (side: ServerSide): ComposedTime => {
  const { queue, compute } = partsOf(side)
  return { queue, compute, overhead: Math.max(0, side.request - queue - compute) }
}

const partsOf = (side: ServerSide): Pick<ComposedTime, 'queue' | 'compute'> => {
  const called = calledBy(side)
  const sumOf = (value: (called: Called) => number): number =>
    called.reduce((total, one) => total + one.calls * value(one), 0)
  const queue = side.queue + sumOf(({ parts }) => parts.queue)
  const below = sumOf(({ parts }) => parts.compute)
  if (called.length === 0) return { queue, compute: cacheTime(side) + computeTime(side) }
  if (isEnsemble(side)) return { queue, compute: cacheTime(side) + below }
  const own = computeTime(side) - sumOf(({ child }) => child.request)
  return { queue, compute: cacheTime(side) + Math.max(0, own) + below }
}

/** Average latency of cache hits, and of misses with what they compute, in nanoseconds. */
export type CacheTimes = { readonly hit: Nanoseconds; readonly miss: Nanoseconds }

/** The cache's share in a model that calls others: its own cache's, or else that of the models called, as often as they are. */
export const composedCacheTimes = (side: ServerSide): CacheTimes => {
  const { cache = { hitCount: 0, hit: 0, miss: 0 }, successCount } = side
  const called = calledBy(side)
  if (called.length === 0) return { hit: cache.hit, miss: cache.miss + ownCompute(side) }
  const below = called.map(({ child, calls }) => ({ calls, times: composedCacheTimes(child) }))
  const sumOf = (value: (times: CacheTimes) => number): number =>
    below.reduce((total, { calls, times }) => total + calls * value(times), 0)
  // Hits call nothing: what a request calls on average, only the misses have called.
  const missShare = Math.max(1, successCount - cache.hitCount) / Math.max(1, successCount)
  return {
    hit: cache.hitCount > 0 ? cache.hit : sumOf(({ hit }) => hit),
    miss: cache.miss + sumOf(({ miss }) => miss) / missShare,
  }
}

type Called = {
  readonly child: ComposingSide
  readonly calls: number
  readonly parts: ReturnType<typeof partsOf>
}

/** What a request calls, and how often on average. What business logic calls in a step of an ensemble is in that step's time. */
const calledBy = (side: ServerSide): readonly Called[] => {
  const all = side.composing ?? []
  const children = isEnsemble(side) ? all.filter(({ steps }) => steps !== undefined) : all
  return children.map((child) => ({ child, calls: callsTo(child, side, children), parts: partsOf(child) }))
}

/**
 * By the counts, which leave out what a cache answered; others may use the model too, so an ensemble's schedule bounds them, and
 * what other models below the same one have called is not counted twice.
 */
const callsTo = (child: ComposingSide, side: ServerSide, siblings: readonly ComposingSide[]): number => {
  const counted = ratio(child, side)
  if (child.steps !== undefined) return Math.min(counted, child.steps)
  const through = siblings
    .filter((sibling) => sibling !== child)
    .reduce((total, sibling) => total + ratio(sibling, side) * callsWithin(sibling, child), 0)
  return Math.max(0, counted - through)
}

/** How often a request of the model calls the other one, by whatever way. */
const callsWithin = (side: ServerSide, wanted: ComposingSide): number =>
  calledBy(side).reduce((total, { child, calls }) => {
    const isIt = child.name === wanted.name && child.modelVersion === wanted.modelVersion
    return total + calls * ((isIt ? 1 : 0) + callsWithin(child, wanted))
  }, 0)

const ratio = (child: ServerSide, parent: ServerSide): number =>
  parent.successCount === 0 ? 0 : child.successCount / parent.successCount

const isEnsemble = ({ composing = [] }: ServerSide): boolean =>
  composing.some(({ steps }) => steps !== undefined)

/** Of an average request: hits compute nothing. */
const computeTime = (side: ServerSide): number => {
  const { successCount, cache } = side
  const computed = Math.max(0, successCount - (cache?.hitCount ?? 0))
  return successCount === 0 ? 0 : (ownCompute(side) * computed) / successCount
}

const ownCompute = ({ computeInput, computeInfer, computeOutput }: ServerSide): number =>
  computeInput + computeInfer + computeOutput

const cacheTime = ({ cache, successCount }: ServerSide): number =>
  cache === undefined || successCount === 0
    ? 0
    : (cache.hit * cache.hitCount + cache.miss * cache.missCount) / successCount
