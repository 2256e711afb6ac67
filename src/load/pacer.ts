import type { Clock } from '../foundation/clock.ts'
import { type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import type { Pacing } from '../plan/plan.ts'

/** Wakes a sender when its next request is due. */
export interface Pacer {
  /** Calls `wake` once, at that reading of the clock or later, never before; takes the place of a call that has not come yet. */
  wakeAt(due: Nanoseconds, wake: () => void): void
  stop(): void
}

/** Spinning takes a whole core, which a small machine needs for the server. */
const leastCpusToSpin = 4

/** The pacer for a machine with so many logical CPUs. */
export const choosePacer = (pacing: Pacing, logicalCpus: number, clock: Clock): Pacer => {
  const spins = pacing === 'spin' || (pacing === 'auto' && logicalCpus >= leastCpusToSpin)
  return spins ? spinPacer(clock) : timerPacer(clock)
}

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1

/** What to ask of a timer for that time; Node warns of what it cannot take. */
const timerMs = (left: Nanoseconds): number => Math.min(Math.max(left / nsPerMs, 1), longestTimerMs)

/** Timers alone: about half a millisecond late, at next to no cost. */
export const timerPacer = (clock: Clock): Pacer => {
  let timer: NodeJS.Timeout | undefined
  const wakeAt = (due: Nanoseconds, wake: () => void): void => {
    clearTimeout(timer)
    // Timers count whole milliseconds and may be up to one early: then the rest is waited for too.
    const check = (): void => (clock.now() >= due ? wake() : wakeAt(due, wake))
    timer = setTimeout(check, timerMs(due - clock.now()))
  }
  return { wakeAt, stop: () => clearTimeout(timer) }
}

/** A timer is at most so early, and mostly so late. */
const spinFrom = 2 * nsPerMs

/** A timer until shortly before, then turn after turn of the event loop, so that answers are still read. */
export const spinPacer = (clock: Clock): Pacer => {
  let timer: NodeJS.Timeout | undefined
  let turn: NodeJS.Immediate | undefined
  const stop = (): void => {
    clearTimeout(timer)
    clearImmediate(turn)
  }
  const wakeAt = (due: Nanoseconds, wake: () => void): void => {
    stop()
    const spin = (): void => {
      if (clock.now() >= due) wake()
      else turn = setImmediate(spin)
    }
    const left = due - clock.now()
    if (left > spinFrom) timer = setTimeout(() => wakeAt(due, wake), timerMs(left - spinFrom))
    else turn = setImmediate(spin)
  }
  return { wakeAt, stop }
}
