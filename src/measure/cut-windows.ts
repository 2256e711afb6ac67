import type { Nanoseconds } from '../foundation/units.ts'
import { type Load, startClosedLoop } from '../load/closed-loop.ts'
import type { Recorder } from '../load/recorder.ts'
import type { LevelState, WindowResult } from './level-result.ts'
import { type Checkpoint, checkpoint, type LevelRun, serverBetween } from './level-run.ts'
import { isStable } from './stability.ts'
import { type Window, windowResult } from './window.ts'

/** Count windows are looked at once a second, as perf_analyzer does, so that none is shorter than that. */
const countStepMs = 1000
/** perf_analyzer's time windows are this much longer than asked. */
const windowStretch = 1.2

export type CutWindows = { readonly windows: readonly Window[]; readonly state: LevelState }

/** Holds the load of a level and cuts it into adjoining windows; returns when nothing is in flight any more. */
export const cutWindows = async (run: LevelRun, recorder: Recorder): Promise<CutWindows> => {
  const limit = run.measurement.requestCount
  const begin = await checkpoint(run)
  const load = startClosedLoop({
    ...run,
    recorder,
    concurrency: run.level.value,
    ...(limit === undefined ? {} : { limit }),
  })
  const cut =
    limit === undefined
      ? await cutUntilStable(run, recorder, begin)
      : await cutOnce(run, recorder, { begin, load })
  load.stop()
  await finishedOrAborted(load, run.signal)
  return cut
}

/** Resolves when the load has drained, or as soon as the signal aborts. */
export const finishedOrAborted = async (load: Load, signal: AbortSignal): Promise<void> => {
  const release = new AbortController()
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: release.signal })
  })
  await Promise.race([load.finished, aborted])
  release.abort()
}

const cutUntilStable = async (run: LevelRun, recorder: Recorder, begin: Checkpoint): Promise<CutWindows> => {
  const { measurement, signal } = run
  const windows: Window[] = []
  const results: WindowResult[] = []
  let from = begin
  while (windows.length < measurement.maxTrials && !signal.aborted) {
    await windowElapsed(run, recorder)
    const to = await checkpoint(run)
    const window = cutWindow(run, recorder, { from, to })
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
  await finishedOrAborted(load, run.signal)
  const end = await checkpoint(run)
  const window = cutWindow(run, recorder, {
    from: begin,
    to: { ...end, at: recorder.tally().lastEndedAt ?? end.at },
  })
  run.onWindow?.(resultOf(run, window), 1)
  return { windows: [window], state: 'request-count' }
}

const windowElapsed = async ({ measurement, clock, signal }: LevelRun, recorder: Recorder): Promise<void> => {
  if (measurement.mode === 'time_windows') return clock.sleep(measurement.intervalMs * windowStretch, signal)
  const { failed: failedBefore } = recorder.tally()
  const ended = (): number => recorder.pending + recorder.tally().failed - failedBefore
  do await clock.sleep(countStepMs, signal)
  while (ended() < measurement.windowRequestCount && !signal.aborted)
}

const cutWindow = (
  run: LevelRun,
  recorder: Recorder,
  { from, to }: { readonly from: Checkpoint; readonly to: Checkpoint },
): Window => {
  const duration: Nanoseconds = to.at - from.at
  const { side } = serverBetween(run, { from, to })
  return {
    startedAt: run.clock.epochNs(from.at),
    duration,
    records: recorder.take(),
    clientBusy: Math.min(to.client.busy - from.client.busy, duration),
    ...(side === undefined ? {} : { server: side }),
  }
}

const resultOf = ({ batchSize, measurement }: LevelRun, window: Window): WindowResult =>
  windowResult([window], {
    batchSize,
    ...(measurement.percentile === undefined ? {} : { percentile: measurement.percentile }),
  })!

const isDead = (result: WindowResult): boolean =>
  result.successCount === 0 && Object.keys(result.failures).length > 0
