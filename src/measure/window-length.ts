import type { MeasurementPlan } from '../plan/plan.ts'

/** perf_analyzer's time windows are this much longer than asked. */
export const windowStretch = 1.2

/** Real length of a time window, in milliseconds. */
export const windowMs = ({ intervalMs }: Pick<MeasurementPlan, 'intervalMs'>): number =>
  intervalMs * windowStretch
