import type { Nanoseconds } from '../foundation/units.ts'
import type { Load } from '../load/closed-loop.ts'
import type { StartOptions } from '../load/load-generator.ts'
import {
  type RecorderMemory,
  type RequestRecords,
  recordsBetween,
  snapshotOf,
  tallyOf,
} from '../load/recorder-memory.ts'
import { dueCounter, scheduleOf } from '../load/schedule.ts'
import { endLoad } from './end-load.ts'
import type { LevelState, WindowResult } from './level-result.ts'
import {
  beginning,
  type Checkpoint,
  checkpoint,
  type LevelRun,
  metricsSince,
  serverBetween,
} from './level-run.ts'
import { settledCounters } from './server-meter.ts'
import { isOverLimit, isStable, stableWindows } from './stability.ts'
import { type Window, windowResult } from './window.ts'

/** Count windows are looked at once a second, as perf_analyzer does, so that none is shorter than that. */
const countStepMs = 1000
/** perf_analyzer's time windows are this much longer than asked. */
export const windowStretch = 1.2
/** Fewer failures in a row may be chance. */
const deadAfterFailures = 10

export type CutWindows = {
  readonly windows: readonly Window[]
  readonly results: readonly WindowResult[]
  readonly state: LevelState
  /** The windows that the level's figure is over, and what was recorded in them. */
  readonly counted: readonly Window[]
  readonly records: RequestRecords
}

/** Where the load is cut: what was known there, and what had been recorded until then. */
type Cut = {
  readonly at: Checkpoint
  readonly recorded: RecorderMemory
  /** Open loop: requests that were due until then. */
  readonly due?: number
}

/** Holds the load of a level and cuts it into adjoining windows; returns when nothing is in flight any more. */
export const cutWindows = async (run: LevelRun): Promise<CutWindows> => {
  const limit = run.measurement.requestCount
  const begin: Cut = { at: await beginning(run), recorded: snapshotOf(run.generator.memories) }
  if (run.signal.aborted) return { ...new Cuts(run, begin).over('all'), state: 'interrupted' }
  const skip = skippedOf(run)
  const load = startLoad(run, { skip, ...(limit === undefined ? {} : { limit }) })
  const dueAt = dueCounterOf(run, load)
  try {
    return limit === undefined
      ? await cutUntilStable(run, { begin, dueAt })
      : await cutOnce(run, { begin, load, dueAt })
  } finally {
    await endLoad(load, run)
  }
}

/** Sends that many requests that no window counts; fewer when the signal aborts or the server is dead. */
export const warmUp = async (run: LevelRun): Promise<void> => {
  const limit = run.measurement.warmupRequestCount
  if (limit === 0 || run.signal.aborted) return
  const load = startLoad(run, { limit, isWarmUp: true })
  await finishedOrDead(load, run)
  await endLoad(load, run)
}

const startLoad = (run: LevelRun, options: StartOptions): Load => run.generator.start(run.shape, options)

/** Of a fixed schedule the warm-up has sent the first requests; any other begins anew. */
const skippedOf = ({ shape, measurement }: LevelRun): number =>
  shape.kind === 'open' && shape.schedule.kind === 'times' ? measurement.warmupRequestCount : 0

type DueAt = (at: Nanoseconds) => { readonly due?: number }

/** Tells how many requests the schedule had due at a reading of the clock; of a closed loop nothing. */
const dueCounterOf = (run: LevelRun, { startedAt }: Load): DueAt => {
  const { shape, measurement } = run
  if (shape.kind !== 'open') return () => ({})
  const count = dueCounter(shape.schedule)
  const { requestCount = Number.POSITIVE_INFINITY } = measurement
  const skip = skippedOf(run)
  const origin = startedAt - scheduleOf(shape.schedule)(skip)
  return (at) => ({ due: Math.min(requestCount, Math.max(0, count(at - origin) - skip)) })
}

/** The cuts of a level. Only those are kept that a figure can still begin at, for each holds a copy of all that was recorded. */
class Cuts {
  readonly #run: LevelRun
  readonly #first: Cut
  /** As many as the windows that must agree, and one more. */
  readonly #last: Cut[]
  readonly #windows: Window[] = []
  readonly #results: WindowResult[] = []

  constructor(run: LevelRun, begin: Cut) {
    this.#run = run
    this.#first = begin
    this.#last = [begin]
  }

  get results(): readonly WindowResult[] {
    return this.#results
  }

  /** Adds the window from the last cut to this one, and tells of it. */
  add(cut: Cut): WindowResult {
    const from = this.#last.at(-1)!
    this.#last.push(cut)
    if (this.#last.length > stableWindows + 1) this.#last.shift()
    const window = windowOf(this.#run, from, cut)
    const records = recordsBetween(from.recorded, cut.recorded)
    const result = windowResult([window], records, settingsOf(this.#run))!
    this.#windows.push(window)
    this.#results.push(result)
    this.#run.onWindow?.(result, this.#results.length)
    return result
  }

  /** What a figure over all windows, or over those that must agree, rests on. */
  over(which: 'all' | 'stable'): Omit<CutWindows, 'state'> {
    const from = which === 'all' ? this.#first : this.#last[0]!
    return {
      windows: this.#windows,
      results: this.#results,
      counted: which === 'all' ? this.#windows : this.#windows.slice(-stableWindows),
      records: recordsBetween(from.recorded, this.#last.at(-1)!.recorded),
    }
  }
}

const cutUntilStable = async (
  run: LevelRun,
  { begin, dueAt }: { readonly begin: Cut; readonly dueAt: DueAt },
): Promise<CutWindows> => {
  const { measurement, signal } = run
  const cuts = new Cuts(run, begin)
  while (cuts.results.length < measurement.maxTrials && !signal.aborted) {
    await windowElapsed(run)
    const cut = await cutHere(run)
    const result = cuts.add({ ...cut, ...dueAt(cut.at.at) })
    // A server that answers nothing but errors will not get better by waiting.
    if (isDead(result) || run.endsAfter?.(result) === true) break
    if (!signal.aborted && isStable(cuts.results, measurement))
      return { ...cuts.over('stable'), state: 'stable' }
    if (!signal.aborted && isOverLimit(cuts.results, run))
      return { ...cuts.over('stable'), state: 'over-limit' }
  }
  return { ...cuts.over('all'), state: 'unstable' }
}

/** The window of a fixed number of requests ends with the last response, not with the next tick of a timer. */
const cutOnce = async (
  run: LevelRun,
  { begin, load, dueAt }: { readonly begin: Cut; readonly load: Load; readonly dueAt: DueAt },
): Promise<CutWindows> => {
  await finishedOrDead(load, run)
  const recorded = snapshotOf(run.generator.memories)
  const { succeeded, lastEndedAt = 0 } = tallyOf([recorded])
  const here = { at: run.clock.now(), client: run.clientMeter.read(), ...metricsSince(run) }
  const sinceBegin = succeeded - tallyOf([begin.recorded]).succeeded
  // No later window would hold a request that the server counts a moment after it has answered it.
  const server = await settledCounters(run, begin.at.server, sinceBegin)
  const at = lastEndedAt > begin.at.at ? lastEndedAt : here.at
  const cuts = new Cuts(run, begin)
  cuts.add({ at: { ...here, at, server }, recorded, ...dueAt(at) })
  return { ...cuts.over('all'), state: 'request-count' }
}

const windowElapsed = async (run: LevelRun): Promise<void> => {
  const { measurement, clock, signal } = run
  if (measurement.mode === 'time_windows') return clock.sleep(windowMs(run), signal)
  const before = endedSoFar(run)
  do await clock.sleep(countStepMs, signal)
  while (endedSoFar(run) - before < measurement.windowRequestCount && !signal.aborted)
}

const endedSoFar = ({ generator }: LevelRun): number => {
  const { succeeded, failed } = tallyOf(generator.memories)
  return succeeded + failed
}

const windowMs = ({ measurement }: LevelRun): number => measurement.intervalMs * windowStretch

/** Resolves when the load has drained by itself, when the signal aborts, or when only failures have come for a window's time. */
const finishedOrDead = async (load: Load, run: LevelRun): Promise<void> => {
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
  const pause = run.clock.sleep(windowMs(run), AbortSignal.any([run.signal, waiting.signal]))
  const hasFinished = await Promise.race([load.finished.then(() => true), pause.then(() => false)])
  waiting.abort()
  return hasFinished
}

/** Cuts here and now: what ends while the server is asked for its counters belongs to the next window. */
const cutHere = async (run: LevelRun): Promise<Cut> => {
  const reading = checkpoint(run)
  const recorded = snapshotOf(run.generator.memories)
  return { at: await reading, recorded }
}

const windowOf = (run: LevelRun, begin: Cut, end: Cut): Window => {
  const { at: from } = begin
  const { at: to } = end
  const duration: Nanoseconds = to.at - from.at
  const { side, restarted } = serverBetween(run, { from, to })
  return {
    startedAt: run.clock.epochNs(from.at),
    duration,
    ...(end.due === undefined ? {} : { asked: end.due - (begin.due ?? 0) }),
    clientBusy: Math.min(to.client.busy - from.client.busy, duration),
    ...(side === undefined ? {} : { server: side }),
    serverRestarted: restarted,
    ...(to.metrics === undefined ? {} : { metrics: to.metrics }),
  }
}

/** How the figures of a level are taken. */
export const settingsOf = ({ batchSize, hasSequences = false, measurement: { percentile } }: LevelRun) => ({
  batchSize,
  hasSequences,
  ...(percentile === undefined ? {} : { percentile }),
})

const isDead = ({ successCount, responses, failures }: WindowResult): boolean =>
  successCount === 0 && (responses?.withoutResponse ?? 0) === 0 && Object.keys(failures).length > 0
