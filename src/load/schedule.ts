import { type Random, seededRandom } from '../foundation/random.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'

/*
 * A schedule says when each request of an open loop leaves, whatever the server does. It is a function of the request's number
 * and reads no clock, so that timing can be tested without waiting, and several senders can share one schedule.
 */

/** When the request of that number (from 0) is due, after the start of the load. It never decreases. */
export type Schedule = (place: number) => Nanoseconds

/** A schedule as data, from which every sender makes its own. */
export type ScheduleSpec =
  | { readonly kind: 'constant'; readonly requestRate: number }
  | { readonly kind: 'poisson'; readonly requestRate: number; readonly seed: number }
  /** Gaps between requests, over and over. */
  | { readonly kind: 'intervals'; readonly gaps: readonly Nanoseconds[] }
  /** One request at each of these times, ascending. */
  | { readonly kind: 'times'; readonly times: readonly Nanoseconds[] }

/** The schedule of that description, from its beginning. */
export const scheduleOf = (spec: ScheduleSpec): Schedule => {
  switch (spec.kind) {
    case 'constant':
      return constantSchedule(spec.requestRate)
    case 'poisson':
      return poissonSchedule(spec.requestRate, seededRandom(spec.seed))
    case 'intervals':
      return intervalsSchedule(spec.gaps)
    case 'times':
      return (place) => spec.times[place] ?? Number.POSITIVE_INFINITY
  }
}

/** Which of a schedule's requests are meant: number `first`, then every `step`th, those before `end`. */
export type ScheduledNumbers = { readonly first: number; readonly step: number; readonly end: number }

const everyNumber: ScheduledNumbers = { first: 0, step: 1, end: Number.POSITIVE_INFINITY }

/** How many requests of a schedule are due until a moment after its start; to be asked in ascending order. */
export const dueCounter = (
  spec: ScheduleSpec,
  { first, step, end }: ScheduledNumbers = everyNumber,
): ((elapsed: Nanoseconds) => number) => {
  const schedule = scheduleOf(spec)
  let count = 0
  let number = first
  let next = schedule(number)
  return (elapsed) => {
    while (number < end && next <= elapsed) {
      count += 1
      number += step
      next = schedule(number)
    }
    return count
  }
}

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

/** The first at once, the others after the gaps in turn, which begin anew after the last. They must not all be 0. */
export const intervalsSchedule = (gaps: readonly Nanoseconds[]): Schedule => {
  const starts: Nanoseconds[] = []
  let period = 0
  for (const gap of gaps) {
    starts.push(period)
    period += gap
  }
  return (place) => Math.floor(place / gaps.length) * period + starts[place % gaps.length]!
}
