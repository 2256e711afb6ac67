import { Failure } from '../foundation/failure.ts'
import { windowStretch } from '../measure/cut-windows.ts'
import { stableWindows } from '../measure/stability.ts'
import type { Plan } from '../plan/plan.ts'
import { hasSessions } from './workload-of.ts'

/**
 * Milliseconds that measuring a plan takes at the very least: every level settles in as few windows as it can. Levels that end
 * by a number of requests count as nothing, because their time is the server's to decide.
 */
export const leastMeasurementMs = ({ load, measurement }: Plan): number => {
  if (measurement.requestCount !== undefined || measurement.mode === 'count_windows') return 0
  // Their number of requests is known when the file has been read.
  if (hasSessions({ load }) || load.openLoop?.arrivals.kind === 'fixed') return 0
  const windows = Math.min(stableWindows, measurement.maxTrials)
  return load.levels.length * windows * measurement.intervalMs * windowStretch
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
