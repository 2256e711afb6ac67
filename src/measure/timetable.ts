import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { MeasurementPlan } from '../plan/plan.ts'
import { windowMs } from './window-length.ts'

/*
 * Shards do not talk to each other, so they keep one timetable: every level has a fixed number of windows, each of a fixed length,
 * and a pause around it. In the first half of a pause the requests of the level before end, in its middle the first shard reads
 * the server's counters while nobody sends, and in its second half every shard connects and warms up.
 */

/** When a level's parts are due; readings of the clock. */
export type LevelTimetable = {
  /** The server's counters are read while nobody sends. */
  readonly countersAt: Nanoseconds
  readonly warmUpAt: Nanoseconds
  readonly loadAt: Nanoseconds
  /** The end of each window; none where a number of requests ends the only one. */
  readonly windowEnds: readonly Nanoseconds[]
  /** The server's counters are read again. */
  readonly endCountersAt: Nanoseconds
}

/** A pause is at least this long: connecting takes time, and so do requests that are still in flight. */
const leastPauseMs = 2000

/** The timetable of the level at that place, from 0, when the first window of all begins at `startAt`. */
export const timetableOf = (
  startAt: Nanoseconds,
  measurement: Pick<MeasurementPlan, 'intervalMs' | 'maxTrials' | 'requestCount'>,
  place: number,
): LevelTimetable => {
  const length = windowMs(measurement)
  const count = measurement.requestCount === undefined ? measurement.maxTrials : 0
  const pause = msToNs(pauseMs(measurement))
  const loadAt = startAt + place * (msToNs(count * length) + pause)
  const countersAt = loadAt - pause / 2
  return {
    countersAt,
    warmUpAt: countersAt + pause / 8,
    loadAt,
    windowEnds: Array.from({ length: count }, (_, index) => loadAt + msToNs((index + 1) * length)),
    endCountersAt: loadAt + msToNs(count * length) + pause / 2,
  }
}

/** How long nobody sends between two levels. */
export const pauseMs = (measurement: Pick<MeasurementPlan, 'intervalMs'>): number =>
  Math.max(leastPauseMs, windowMs(measurement))
