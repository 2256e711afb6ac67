import type { Load } from '../load/closed-loop.ts'
import { snapshotOf, tallyOf } from '../load/recorder-memory.ts'
import type { ServerReading } from '../triton/composing-statistics.ts'
import { type Cut, Cuts, type CutWindows } from './cuts.ts'
import { type DueAt, finishedOrDead } from './level-load.ts'
import { type LevelRun, metricsSince } from './level-run.ts'
import { settledCounters } from './server-meter.ts'

/** The window of a fixed number of requests ends with the last response, not with the next tick of a timer. */
export const cutOnce = async (
  run: LevelRun,
  { begin, load, dueAt }: { readonly begin: Cut; readonly load: Load; readonly dueAt: DueAt },
): Promise<CutWindows> => {
  await finishedOrDead(load, run)
  const recorded = snapshotOf(run.generator.memories)
  const { succeeded, lastEndedAt = 0 } = tallyOf([recorded])
  const here = { at: run.clock.now(), client: run.clientMeter.read(), ...metricsSince(run) }
  const sinceBegin = succeeded - tallyOf([begin.recorded]).succeeded
  // No later window would hold a request that the server counts a moment after it has answered it.
  const server =
    run.shard === undefined
      ? await settledCounters(run, begin.at.server, sinceBegin)
      : await countedForAll(run, begin.at.server)
  const at = lastEndedAt > begin.at.at ? lastEndedAt : here.at
  const cuts = new Cuts(run, begin)
  cuts.add({ at: { ...here, at, server }, recorded, ...dueAt(at) })
  return { ...cuts.over('all'), state: 'request-count' }
}

/** How often the counters are read while other shards may still send. */
const triesForOthers = 200

/** The counters once they hold what all shards were to send, or after ten seconds. */
const countedForAll = (
  run: LevelRun,
  before: ServerReading | undefined,
): Promise<ServerReading | undefined> =>
  settledCounters(run, before, run.measurement.requestCount ?? 0, triesForOthers)
