import type { Nanoseconds } from '../foundation/units.ts'
import type { Arrivals, LoadLevel, LoadPlan, Pacing } from '../plan/plan.ts'
import type { ScheduleSpec } from './schedule.ts'

/**
 * What load to hold: so many requests outstanding; requests on a schedule, of which so many may be outstanding; a ramp of requests,
 * each on a lane of its own; or so many sessions, each with a request outstanding or a pause.
 */
export type LoadShape =
  | { readonly kind: 'closed'; readonly lanes: number }
  | {
      readonly kind: 'periodic'
      readonly lanes: number
      readonly start: number
      readonly step: number
      readonly period: number
    }
  | { readonly kind: 'sessions'; readonly lanes: number }
  | {
      readonly kind: 'open'
      readonly lanes: number
      /** How many lanes are connected before it starts; the others are when they are needed. */
      readonly connected: number
      readonly schedule: ScheduleSpec
      readonly pacing: Pacing
    }

/** What a level's load depends on besides the plan. */
export type LoadFacts = {
  readonly seed: number
  /** The gaps that `--request-intervals` names. */
  readonly gaps?: readonly Nanoseconds[]
  /** When each step of a fixed schedule is due, from its start. */
  readonly times?: readonly Nanoseconds[]
}

/** The load of a level. */
export const loadShapeOf = (level: LoadLevel, { openLoop, ramp }: LoadPlan, facts: LoadFacts): LoadShape => {
  if (level.mode === 'session-concurrency') return { kind: 'sessions', lanes: level.value }
  if (ramp !== undefined) return { kind: 'periodic', lanes: level.value, ...ramp }
  if (openLoop === undefined) return { kind: 'closed', lanes: level.value }
  const { maxOutstanding, pacing } = openLoop
  return {
    kind: 'open',
    lanes: maxOutstanding,
    connected: Math.min(maxOutstanding, connectedFor(level.value)),
    schedule: scheduleFor(level.value, openLoop.arrivals, facts),
    pacing,
  }
}

/** Room for answers that take so long, without a connection being made while it is measured. */
const coveredSeconds = 0.1
const leastConnected = 8

const connectedFor = (requestRate: number): number =>
  Math.max(leastConnected, Math.ceil(requestRate * coveredSeconds))

const scheduleFor = (
  requestRate: number,
  { kind }: Arrivals,
  { seed, gaps = [], times = [] }: LoadFacts,
): ScheduleSpec => {
  switch (kind) {
    case 'constant':
      return { kind, requestRate }
    case 'poisson':
      return { kind, requestRate, seed }
    case 'intervals':
      return { kind, gaps }
    case 'fixed':
      return { kind: 'times', times }
  }
}

/** Most requests that a level of the plan has outstanding; undefined where a search has no upper end. */
export const mostLanes = ({ levels, search, openLoop }: LoadPlan): number | undefined => {
  if (openLoop !== undefined) return openLoop.maxOutstanding
  if (search === undefined) return Math.max(...levels.map(({ value }) => value))
  return search.end === undefined ? undefined : Math.max(search.start, search.end)
}
