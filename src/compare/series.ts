import { isSameLevel } from '../plan/load-level.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { findChangePoints } from './change-points.ts'
import { leastSuccesses, type MetricValue, metricValue } from './metric.ts'
import type { PastRun } from './past-run.ts'

/** One row's past: one value a run, in order of time. */
export type Series = readonly { readonly run: PastRun; readonly value: MetricValue }[]

/** The place where a new stretch of a series begins. */
export type Shift = {
  /** Index of its first value. */
  readonly at: number
  /** Whether people accepted it; else the values show it. */
  readonly isAccepted: boolean
}

/** The runs that have a row, each from enough requests. */
export const seriesOf = (runs: readonly PastRun[], level: LoadLevel, metric: GatedMetric): Series =>
  runs.flatMap((run) =>
    run.levels
      .filter((one) => isSameLevel(one.level, level) && one.successCount >= leastSuccesses(metric))
      .flatMap(({ values }) => {
        const value = metricValue(values[metric])
        return value === undefined ? [] : [{ run, value }]
      }),
  )

/**
 * Where the level of a series shifted, in order of time: at the first run with a mark that somebody accepted, and where the values
 * between such marks show it. A mark that later runs still carry starts nothing again.
 */
export const findShifts = (series: Series, level: LoadLevel, metric: GatedMetric): readonly Shift[] => {
  const marks = acceptedStarts(series, level, metric)
  const cuts = [0, ...marks, series.length]
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i]!
    const logs = series.slice(start, end).map(({ value }) => Math.log(value))
    const shown = findChangePoints(logs).map(({ at }) => ({ at: start + at, isAccepted: false }))
    return i === 0 ? shown : [{ at: start, isAccepted: true }, ...shown]
  })
}

const acceptedStarts = (series: Series, level: LoadLevel, metric: GatedMetric): readonly number[] => {
  const known = new Set<string>()
  return series.flatMap(({ run }, at) => {
    const fresh = (run.accepted ?? []).filter(
      (mark) =>
        mark.metric === metric &&
        (mark.level === undefined || isSameLevel(mark.level, level)) &&
        !known.has(mark.id),
    )
    for (const { id } of fresh) known.add(id)
    return fresh.length > 0 && at > 0 ? [at] : []
  })
}
