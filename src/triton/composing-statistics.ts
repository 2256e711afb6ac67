import type { ComposingModel } from './composing-model.ts'
import {
  type ComposingSide,
  type ServerSide,
  type StatisticsDelta,
  type StatisticsSnapshot,
  serverSide,
} from './server-statistics.ts'

/** The counters of the measured model at one moment, and those of the models that it calls, by name. */
export type ServerReading = {
  readonly model: StatisticsSnapshot
  /** A model without statistics has no entry; absent when the measured model calls none. */
  readonly composing?: ReadonlyMap<string, StatisticsSnapshot>
}

/** Which of the counters read are looked at. */
export type CountedModel = {
  /** The version that was asked for; absent: whichever counted. */
  readonly version?: string
  readonly composing?: readonly ComposingModel[]
}

/** The difference of two readings, with that of each model called below it. */
export const readingDelta = (
  before: ServerReading | undefined,
  after: ServerReading | undefined,
  { version, composing = [] }: CountedModel = {},
): StatisticsDelta => {
  const delta = serverSide(before?.model, after?.model, version)
  const restarted = (): StatisticsDelta => ({ restarted: true, otherVersions: [] })
  if (delta.side === undefined || delta.restarted) return delta
  const children = composing.map((child) => childDelta(child, before?.composing, after?.composing))
  if (children.some((child) => child.restarted)) return restarted()
  const sides = children.flatMap(({ side }) => side ?? [])
  return sides.length === 0 ? delta : { ...delta, side: { ...delta.side, composing: sides } }
}

type ChildDelta = { readonly side?: ComposingSide; readonly restarted: boolean }

type Snapshots = ReadonlyMap<string, StatisticsSnapshot> | undefined

const childDelta = (
  { name, version, steps, composing }: ComposingModel,
  before: Snapshots,
  after: Snapshots,
): ChildDelta => {
  const reading = (snapshots: Snapshots): ServerReading | undefined => {
    const model = snapshots?.get(name)
    return model === undefined ? undefined : { model, composing: snapshots! }
  }
  const { side, restarted } = readingDelta(reading(before), reading(after), {
    composing,
    ...(version === undefined ? {} : { version }),
  })
  return {
    restarted,
    ...(side === undefined ? {} : { side: { name, ...(steps === undefined ? {} : { steps }), ...side } }),
  }
}

/** Requests of the model and of those that it called that a response cache answered. */
export const cacheHitsOf = ({ cache, composing = [] }: ServerSide): number =>
  composing.reduce((sum, child) => sum + cacheHitsOf(child), cache === undefined ? 0 : cache.hitCount)
