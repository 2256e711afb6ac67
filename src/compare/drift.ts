import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { findChangePoints } from './change-points.ts'
import { followEwma, leastReferenceRuns } from './ewma.ts'
import { metrics, metricValue } from './metric.ts'

/** One run of the history. `value` is in the metric's unit (ns or infer/s). */
export type SeriesPoint = { readonly sha: string; readonly createdAt: string; readonly value: number }

/** A metric of one model at one level over the comparable runs of a branch, in order of time. */
export type Series = {
  readonly model: string
  readonly level: LoadLevel
  readonly metric: GatedMetric
  readonly points: readonly SeriesPoint[]
}

/** What the newest runs are held against: those until a moment (ISO 8601), under a name that people know it by. */
export type Anchor = { readonly name: string; readonly until: string }

/** What a series shows beyond the noise of single runs. It is told, and never fails anything. */
export type Drift = {
  readonly series: Series
  readonly anchor: { readonly name: string; readonly runs: number }
  /** Moving average of the runs after the anchor over the level at the anchor, minus 1; absent when it cannot be told. */
  readonly change?: number
  /** Change in the direction of worse from which on it would be more than noise; positive. */
  readonly limit?: number
  /** Run since which the average has been worse than that. */
  readonly since?: SeriesPoint
  /** Lasting shifts in order of time: the first run at the new level, and the change of the level as a ratio minus 1. */
  readonly shifts: readonly { readonly point: SeriesPoint; readonly change: number }[]
}

/** The runs that stand for the anchor: those of long before it say nothing of it. */
const mostReferenceRuns = 20

/** Looks for drift in one series. Without an anchor its first ten runs, or the first half of fewer, are the anchor. */
export const findDrift = (series: Series, anchor?: Anchor): Drift => {
  const points = series.points.filter(({ value }) => metricValue(value) !== undefined)
  const usable = { ...series, points }
  const until =
    anchor === undefined ? startOf(points) : points.filter((point) => isUntil(point, anchor)).length
  const logs = points.map(({ value }) => Math.log(value))
  const sign = metrics[series.metric].better === 'lower' ? 1 : -1
  const worse = logs.map((log) => sign * log)
  const reference = worse.slice(Math.max(0, until - mostReferenceRuns), until)
  const ewma = followEwma(reference, worse.slice(until))
  const since = ewma?.alarmedAt === undefined ? undefined : points[until + ewma.alarmedAt]
  return {
    series: usable,
    anchor: { name: anchor?.name ?? 'the first runs', runs: reference.length },
    ...(ewma === undefined
      ? {}
      : {
          change: Math.expm1(sign * ewma.averages.at(-1)!),
          limit: Math.abs(Math.expm1(sign * ewma.limits.at(-1)!)),
        }),
    ...(since === undefined ? {} : { since }),
    shifts: findChangePoints(logs).map(({ at, change }) => ({
      point: points[at]!,
      change: Math.expm1(change),
    })),
  }
}

const startOf = (points: readonly SeriesPoint[]): number =>
  Math.min(10, Math.max(leastReferenceRuns, Math.floor(points.length / 2)))

const isUntil = ({ createdAt }: SeriesPoint, { until }: Anchor): boolean =>
  Date.parse(createdAt) <= Date.parse(until)
