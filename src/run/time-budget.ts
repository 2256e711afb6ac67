import { Failure } from '../foundation/failure.ts'
import { stableWindows } from '../measure/stability.ts'
import { pauseMs } from '../measure/timetable.ts'
import { windowMs } from '../measure/window-length.ts'
import type { Plan } from '../plan/plan.ts'
import { hasSessions } from './workload-of.ts'

/**
 * Milliseconds that measuring a plan takes at the very least: every level settles in as few windows as it can; those of a shard have
 * all of theirs, and pauses between them. Levels that end
 * by a number of requests count as nothing, because their time is the server's to decide.
 */
export const leastMeasurementMs = ({ load, measurement, shard }: Plan): number => {
  if (measurement.requestCount !== undefined || measurement.mode === 'count_windows') return 0
  // Their number of requests is known when the file has been read.
  if (hasSessions({ load }) || load.openLoop?.arrivals.kind === 'fixed') return 0
  const windows = shard === undefined ? Math.min(stableWindows, measurement.maxTrials) : measurement.maxTrials
  const pauses = shard === undefined ? 0 : (load.levels.length - 1) * pauseMs(measurement)
  return load.levels.length * windows * windowMs(measurement) + pauses
}

/** Throws Failure('plan-too-long') when plans, one after the other, cannot fit their budget, whatever the server does. */
export const refuseBeyondBudget = (plans: readonly Plan[], budgetMs: number): void => {
  const leastMs = plans.reduce((sum, plan) => sum + leastMeasurementMs(plan), 0)
  if (leastMs <= budgetMs) return
  const levels = plans.reduce((sum, { load }) => sum + load.levels.length, 0)
  const several = plans.length === 1 ? '' : ` in ${plans.length} scenarios`
  throw new Failure(
    'plan-too-long',
    `the plan takes at least ${minutes(leastMs)} (${levels} load levels${several}), but time-budget is ${minutes(budgetMs)}`,
    { hint: 'Measure fewer levels, use a shorter measurement-interval, or raise time-budget.' },
  )
}

const minutes = (ms: number): string => `${Number((ms / 60_000).toFixed(1))} minutes`
