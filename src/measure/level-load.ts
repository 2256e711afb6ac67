import { type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import type { Load } from '../load/closed-loop.ts'
import type { StartOptions } from '../load/load-generator.ts'
import { tallyOf } from '../load/recorder-memory.ts'
import { dueCounter, scheduleOf } from '../load/schedule.ts'
import { wholeStripe } from '../load/stripe.ts'
import type { LevelRun } from './level-run.ts'
import { windowMs } from './window-length.ts'

/** Fewer failures in a row may be chance. */
const deadAfterFailures = 10

/** Starts the load of a level. */
export const startLoad = (run: LevelRun, options: StartOptions): Load =>
  run.generator.start(run.shape, options)

/** Of a fixed schedule the warm-up has sent the first requests; any other begins anew. */
export const skippedOf = ({ shape, measurement }: LevelRun): number =>
  shape.kind === 'open' && shape.schedule.kind === 'times' ? measurement.warmupRequestCount : 0

export type DueAt = (at: Nanoseconds) => { readonly due?: number }

/** Tells how many requests the schedule had due at a reading of the clock; of a closed loop nothing. */
export const dueCounterOf = (run: LevelRun, { startedAt }: Load): DueAt => {
  const { shape, measurement, shard } = run
  if (shape.kind !== 'open') return () => ({})
  const { requestCount = Number.POSITIVE_INFINITY } = measurement
  const { index, count: step } = shard?.stripe ?? wholeStripe
  const skip = skippedOf(run)
  const origin = startedAt - scheduleOf(shape.schedule)(skip)
  const count = dueCounter(shape.schedule, { first: skip + index, step, end: skip + requestCount })
  return (at) => ({ due: count(at - origin) })
}

/** Resolves when the load has drained by itself, when the signal aborts, or when only failures have come for a window's time. */
export const finishedOrDead = async (load: Load, run: LevelRun): Promise<void> => {
  const hopeless = Math.max(deadAfterFailures, 2 * run.level.value)
  let atLastSuccess = tallyOf(run.generator.memories)
  let hasFinished = false
  while (!hasFinished && !run.signal.aborted) {
    hasFinished = await finishedWithin(load, run)
    const now = tallyOf(run.generator.memories)
    if (now.succeeded > atLastSuccess.succeeded) atLastSuccess = now
    else if (now.failed - atLastSuccess.failed >= hopeless) return
  }
}

/** Whether the load has drained within a window's time; looked at no longer than until the signal aborts. */
const finishedWithin = async (load: Load, run: LevelRun): Promise<boolean> => {
  const waiting = new AbortController()
  const pause = run.clock.sleep(windowMs(run.measurement), AbortSignal.any([run.signal, waiting.signal]))
  const hasFinished = await Promise.race([load.finished.then(() => true), pause.then(() => false)])
  waiting.abort()
  return hasFinished
}

/** Resolves at that reading of the clock, at once when that is past, or when the signal aborts. */
export const until = async ({ clock, signal }: LevelRun, at: Nanoseconds): Promise<void> => {
  const left = at - clock.now()
  if (left > 0) await clock.sleep(left / nsPerMs, signal)
}
