import { snapshotOf, tallyOf } from '../load/recorder-memory.ts'
import { cutOnce } from './cut-once.ts'
import { cutShard } from './cut-shard.ts'
import { type Cut, Cuts, type CutWindows, cutHere } from './cuts.ts'
import { endLoad } from './end-load.ts'
import { type DueAt, dueCounterOf, finishedOrDead, skippedOf, startLoad } from './level-load.ts'
import type { WindowResult } from './level-result.ts'
import { beginning, type LevelRun } from './level-run.ts'
import { isOverLimit, isStable } from './stability.ts'
import { windowMs } from './window-length.ts'

/** Count windows are looked at once a second, as perf_analyzer does, so that none is shorter than that. */
const countStepMs = 1000

/** Holds the load of a level and cuts it into adjoining windows; returns when nothing is in flight any more. */
export const cutWindows = async (run: LevelRun): Promise<CutWindows> => {
  if (run.shard !== undefined) return cutShard(run, run.shard.timetable)
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

const windowElapsed = async (run: LevelRun): Promise<void> => {
  const { measurement, clock, signal } = run
  if (measurement.mode === 'time_windows') return clock.sleep(windowMs(measurement), signal)
  const before = endedSoFar(run)
  do await clock.sleep(countStepMs, signal)
  while (endedSoFar(run) - before < measurement.windowRequestCount && !signal.aborted)
}

const endedSoFar = ({ generator }: LevelRun): number => {
  const { succeeded, failed } = tallyOf(generator.memories)
  return succeeded + failed
}

const isDead = ({ successCount, responses, failures }: WindowResult): boolean =>
  successCount === 0 && (responses?.withoutResponse ?? 0) === 0 && Object.keys(failures).length > 0
