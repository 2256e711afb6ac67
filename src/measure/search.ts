import { msToNs } from '../foundation/units.ts'
import type { LevelSearch, LoadLevel, LoadPlan } from '../plan/plan.ts'
import { mostLevels } from '../plan/range.ts'
import { latencyAt } from './latency.ts'
import type { LevelResult } from './level-result.ts'

/** The level to measure after those, or undefined when there is none: perf_analyzer's linear sweep and its binary search. */
export const nextLevel = (
  { levels, search }: Pick<LoadPlan, 'levels' | 'search'>,
  results: readonly LevelResult[],
  percentile: number | undefined,
): LoadLevel | undefined => {
  if (search === undefined) return levels[results.length]
  const met = results.map((result) => meetsLimit(result, search, percentile))
  return search.kind === 'linear'
    ? nextLinear(search, met)
    : nextHalved(
        search,
        results.map(({ level }, index) => ({ value: level.value, met: met[index]! })),
      )
}

/** Whether a level stayed below the latency limit; one that never became stable, or has no figure, did not. */
export const meetsLimit = (
  { state, measured }: LevelResult,
  { latencyLimitMs }: LevelSearch,
  percentile: number | undefined,
): boolean =>
  (state === 'stable' || state === 'request-count') &&
  measured?.latency !== undefined &&
  latencyAt(measured.latency, percentile) < msToNs(latencyLimitMs)

/** Step by step, until one does not meet the limit. */
const nextLinear = (
  { mode, start, end = Number.POSITIVE_INFINITY, step }: LevelSearch,
  met: readonly boolean[],
): LoadLevel | undefined => {
  const value = start + met.length * step
  const goesOn = met.at(-1) !== false && value <= end * (1 + 1e-9) && met.length < mostLevels
  return goesOn ? { mode, value } : undefined
}

type Tried = { readonly value: number; readonly met: boolean }

/** Both ends first; then the middle between the highest that met the limit and the lowest that did not, until they are a step apart. */
const nextHalved = (
  { mode, start, end = start, step }: LevelSearch,
  [first, second, ...halved]: readonly Tried[],
): LoadLevel | undefined => {
  if (first === undefined) return { mode, value: start }
  if (!first.met || end === start) return undefined
  if (second === undefined) return { mode, value: end }
  if (second.met) return undefined
  let [lowest, highest] = [start, end]
  for (const { value, met } of halved) {
    if (met) lowest = value
    else highest = value
  }
  const middle = (lowest + highest) / 2
  const value = mode === 'concurrency' ? Math.floor(middle) : middle
  return highest - lowest > step && value > lowest ? { mode, value } : undefined
}
