import type { LevelResult, Warning } from '../measure/level-result.ts'
import { formatLevel } from '../plan/load-level.ts'
import type { Plan } from '../plan/plan.ts'
import type { ClientFloor } from '../report/report.ts'
import type { ModelSpec } from '../triton/model.ts'
import type { ComposingSide } from '../triton/server-statistics.ts'
import { hasSessions } from './workload-of.ts'

/** Doubts about a run as a whole. */
export const runWarnings = ({
  plan,
  model,
  levels,
  clientFloor,
  stepsRead = [],
}: {
  readonly plan: Plan
  readonly model: ModelSpec
  readonly levels: readonly LevelResult[]
  readonly clientFloor: ClientFloor | undefined
  /** Steps of each stream that was read from files. */
  readonly stepsRead?: readonly number[] | undefined
}): readonly Warning[] => [
  ...unmeasured(plan, levels),
  ...(hasSessions(plan) ? [] : unusedStreams(model, stepsRead)),
  ...cached(model, levels),
  ...clientLimited(levels, clientFloor),
]

const unmeasured = (plan: Plan, levels: readonly LevelResult[]): readonly Warning[] => {
  // A search ends where it has found what it was looking for.
  const missing = plan.load.search === undefined ? plan.load.levels.slice(levels.length) : []
  if (missing.length === 0) return []
  const text = `not measured: ${missing.map(formatLevel).join(', ')}`
  return [{ code: 'levels-missing', text }]
}

const unusedStreams = (model: ModelSpec, stepsRead: readonly number[]): readonly Warning[] => {
  if (stepsRead.length < 2 || model.scheduling === 'sequence') return []
  return [
    {
      code: 'streams-unused',
      text: `only the first of ${stepsRead.length} streams of input data was sent: '${model.name}' takes no sequences`,
      hint: 'Put all steps into one list to send them all in turn.',
    },
  ]
}

const cached = (model: ModelSpec, levels: readonly LevelResult[]): readonly Warning[] => {
  const hits = new Map<string, number>()
  for (const { measured } of levels)
    if (measured?.server !== undefined) countHits({ name: model.name, ...measured.server }, hits)
  return [...hits].map(([name, count]) => ({
    code: 'cache-hits',
    text: `${count} requests were answered from the response cache of '${name}': that is what was measured`,
    hint: 'Turn response_cache off for the measurement, or send more different requests with --input-data.',
  }))
}

/** A model that is called in two ways has one cache, and the same counts in both places. */
const countHits = (side: ComposingSide, hits: Map<string, number>): void => {
  const ofLevel = new Map(sidesBelow(side).map((one) => [one.name, one.cache?.hitCount ?? 0]))
  for (const [name, count] of ofLevel) if (count > 0) hits.set(name, (hits.get(name) ?? 0) + count)
}

const sidesBelow = (side: ComposingSide): readonly ComposingSide[] => [
  side,
  ...(side.composing ?? []).flatMap(sidesBelow),
]

/** Above this share of what the client can do at best, a rate may be its own. */
const limitedShare = 0.5

/** Levels whose request rate is near what this client reached in its self-test, where the server took no time at all. */
const clientLimited = (
  levels: readonly LevelResult[],
  floor: ClientFloor | undefined,
): readonly Warning[] => {
  if (floor === undefined) return []
  return levels
    .filter(({ measured }) => (measured?.sendRate ?? 0) > limitedShare * floor.requestRate)
    .map(({ level, measured }) => ({
      code: 'client-limited',
      text: `${formatLevel(level)} is limited by this client: ${Math.round(measured!.sendRate)} requests/s where its self-test reached ${Math.round(floor.requestRate)}`,
      hint: 'Latency and throughput of that level are partly its own; give the client more cores, or send less.',
    }))
}
