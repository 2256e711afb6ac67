import { orAborted } from '../foundation/or-aborted.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import { type Load, startClosedLoop } from '../load/closed-loop.ts'
import type { Recorder, RequestRecords } from '../load/recorder.ts'
import type { LevelState, WindowResult } from './level-result.ts'
import { beginning, type Checkpoint, checkpoint, type LevelRun, serverBetween } from './level-run.ts'
import { isStable } from './stability.ts'
import { type Window, windowResult } from './window.ts'

/** Count windows are looked at once a second, as perf_analyzer does, so that none is shorter than that. */
const countStepMs = 1000
/** perf_analyzer's time windows are this much longer than asked. */
export const windowStretch = 1.2
/** Fewer failures in a row may be chance. */
const deadAfterFailures = 10

export type CutWindows = { readonly windows: readonly Window[]; readonly state: LevelState }

/** Holds the load of a level and cuts it into adjoining windows; returns when nothing is in flight any more. */
export const cutWindows = async (run: LevelRun, recorder: Recorder): Promise<CutWindows> => {
  const limit = run.measurement.requestCount
  const begin = await beginning(run)
  if (run.signal.aborted) return { windows: [], state: 'interrupted' }
  const load = startLoad(run, recorder, limit)
  try {
    return limit === undefined
      ? await cutUntilStable(run, recorder, begin)
      : await cutOnce(run, recorder, { begin, load })
  } finally {
    load.stop()
    await orAborted(load.finished, run.signal)
  }
}

/** Sends that many requests and forgets them, save for the tally; fewer when the signal aborts or the server is dead. */
export const warmUp = async (run: LevelRun, recorder: Recorder): Promise<void> => {
  const limit = run.measurement.warmupRequestCount
  if (limit === 0 || run.signal.aborted) return
  const load = startLoad(run, recorder, limit)
  await finishedOrDead(load, run, recorder)
  load.stop()
  await orAborted(load.finished, run.signal)
  recorder.take()
}

const startLoad = (run: LevelRun, recorder: Recorder, limit: number | undefined): Load =>
  startClosedLoop({
    ...run,
    recorder,
    concurrency: run.level.value,
    ...(limit === undefined ? {} : { limit }),
  })

const cutUntilStable = async (run: LevelRun, recorder: Recorder, begin: Checkpoint): Promise<CutWindows> => {
  const { measurement, signal } = run
  const windows: Window[] = []
  const results: WindowResult[] = []
  let from = begin
  while (windows.length < measurement.maxTrials && !signal.aborted) {
    await windowElapsed(run, recorder)
    const { to, records } = await cutHere(run, recorder)
    const window = windowOf(run, records, { from, to })
    const result = resultOf(run, window)
    windows.push(window)
    results.push(result)
    run.onWindow?.(result, results.length)
    from = to
    // A server that answers nothing but errors will not get better by waiting.
    if (isDead(result)) break
    if (!signal.aborted && isStable(results, measurement)) return { windows, state: 'stable' }
  }
  return { windows, state: 'unstable' }
}

/** The window of a fixed number of requests ends with the last response, not with the next tick of a timer. */
const cutOnce = async (
  run: LevelRun,
  recorder: Recorder,
  { begin, load }: { readonly begin: Checkpoint; readonly load: Load },
): Promise<CutWindows> => {
  await finishedOrDead(load, run, recorder)
  const hasEnded = recorder.endedSinceCut > 0
  const { lastEndedAt } = recorder.tally()
  const { to, records } = await cutHere(run, recorder)
  const at = hasEnded && lastEndedAt !== undefined ? lastEndedAt : to.at
  const window = windowOf(run, records, { from: begin, to: { ...to, at } })
  run.onWindow?.(resultOf(run, window), 1)
  return { windows: [window], state: 'request-count' }
}

const windowElapsed = async (run: LevelRun, recorder: Recorder): Promise<void> => {
  const { measurement, clock, signal } = run
  if (measurement.mode === 'time_windows') return clock.sleep(windowMs(run), signal)
  do await clock.sleep(countStepMs, signal)
  while (recorder.endedSinceCut < measurement.windowRequestCount && !signal.aborted)
}

const windowMs = ({ measurement }: LevelRun): number => measurement.intervalMs * windowStretch

/** Resolves when the load has drained by itself, when the signal aborts, or when only failures have come for a window's time. */
const finishedOrDead = async (load: Load, run: LevelRun, recorder: Recorder): Promise<void> => {
  const hopeless = Math.max(deadAfterFailures, 2 * run.level.value)
  let hasFinished = false
  while (!hasFinished && !run.signal.aborted) {
    const before = recorder.tally()
    hasFinished = await finishedWithin(load, run)
    const { succeeded, failedInARow } = recorder.tally()
    if (succeeded === before.succeeded && failedInARow >= hopeless) return
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
const cutHere = async (
  run: LevelRun,
  recorder: Recorder,
): Promise<{ readonly to: Checkpoint; readonly records: RequestRecords }> => {
  const reading = checkpoint(run)
  const records = recorder.take()
  return { to: await reading, records }
}

const windowOf = (
  run: LevelRun,
  records: RequestRecords,
  { from, to }: { readonly from: Checkpoint; readonly to: Checkpoint },
): Window => {
  const duration: Nanoseconds = to.at - from.at
  const { side, restarted } = serverBetween(run, { from, to })
  return {
    startedAt: run.clock.epochNs(from.at),
    duration,
    records,
    clientBusy: Math.min(to.client.busy - from.client.busy, duration),
    ...(side === undefined ? {} : { server: side }),
    serverRestarted: restarted,
  }
}

const resultOf = ({ batchSize, measurement }: LevelRun, window: Window): WindowResult =>
  windowResult([window], {
    batchSize,
    ...(measurement.percentile === undefined ? {} : { percentile: measurement.percentile }),
  })!

const isDead = (result: WindowResult): boolean =>
  result.successCount === 0 && Object.keys(result.failures).length > 0
