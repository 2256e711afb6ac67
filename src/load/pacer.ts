import type { Clock } from '../foundation/clock.ts'
import { type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import { kernelTimerOfThread, prepareKernelTimer } from '../host/kernel-timer.ts'
import type { Pacing } from '../plan/plan.ts'

/** Wakes a sender when its next request is due. */
export interface Pacer {
  /** Calls `wake` once, at that reading of the clock or later, never before; takes the place of a call that has not come yet. */
  wakeAt(due: Nanoseconds, wake: () => void): void
  stop(): void
}

/** Spinning takes a whole core, which a small machine needs for the server. */
const leastCpusToSpin = 4

const spins = (pacing: Pacing, logicalCpus: number): boolean =>
  pacing === 'spin' || (pacing === 'auto' && logicalCpus >= leastCpusToSpin)

/** The pacer for a machine with so many logical CPUs. */
export const choosePacer = (pacing: Pacing, logicalCpus: number, clock: Clock): Pacer =>
  spins(pacing, logicalCpus) ? spinPacer(clock) : timerPacer(clock)

/** Resolves when what such a pacer waits with is there: the first requests of a load are to leave as exactly as all others. */
export const preparePacer = async (pacing: Pacing, logicalCpus: number): Promise<void> => {
  if (!spins(pacing, logicalCpus)) await prepareKernelTimer()
}

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1

/** What to ask of a timer for that time; Node warns of what it cannot take. */
const timerMs = (left: Nanoseconds): number => Math.min(Math.max(left / nsPerMs, 1), longestTimerMs)

/** Waking costs two changes of threads, so there is a limit to how often. */
const leastPause = nsPerMs / 4

/**
 * Waits in another thread, about a tenth of a millisecond late, at little cost. The event loop's own timers, half a millisecond
 * late, stand in until that thread runs.
 */
export const timerPacer = (clock: Clock, kernelTimer = kernelTimerOfThread()): Pacer => {
  let timer: NodeJS.Timeout | undefined
  let turn: NodeJS.Immediate | undefined
  let wokenAt = Number.NEGATIVE_INFINITY
  const stop = (): void => {
    clearTimeout(timer)
    clearImmediate(turn)
    kernelTimer.cancel()
  }
  const wakeAt = (due: Nanoseconds, wake: () => void): void => {
    stop()
    const from = Math.max(due, wokenAt + leastPause)
    const check = (): void => {
      const now = clock.now()
      if (now >= from) {
        wokenAt = now
        wake()
      } else if (from - now < leastPause) turn = setImmediate(check)
      // Timers count whole milliseconds and may be up to one early: then the rest is waited for too.
      else wakeAt(due, wake)
    }
    const left = from - clock.now()
    if (left <= 0) turn = setImmediate(check)
    else if (kernelTimer.isReady()) kernelTimer.wakeIn(left, check)
    else timer = setTimeout(check, timerMs(left))
  }
  return { wakeAt, stop }
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
