import type { Random } from '../foundation/random.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'

/*
 * A schedule says when each request of an open loop leaves, whatever the server does. It is a function of the request's number
 * and reads no clock, so that timing can be tested without waiting, and several senders can share one schedule.
 */

/** When the request of that number (from 0) is due, after the start of the load. It never decreases. */
export type Schedule = (place: number) => Nanoseconds

/** Evenly spaced, the first at once. Computed from the number, not summed up, so that rounding never drifts. */
export const constantSchedule =
  (requestRate: number): Schedule =>
  (place) =>
    Math.round((place * nsPerSecond) / requestRate)

/**
 * Independent arrivals at that rate, the first at once: gaps are exponential (the inverse of their distribution at a uniform
 * draw). It must be asked in ascending order; the same seed gives the same times.
 */
export const poissonSchedule = (requestRate: number, random: Random): Schedule => {
  let known = 0
  let due = 0
  return (place) => {
    if (place < known) throw new Error(`a poisson schedule was asked for ${place} after ${known}`)
    for (; known < place; known += 1) due -= (Math.log(1 - random.unit()) * nsPerSecond) / requestRate
    return Math.round(due)
  }
}
