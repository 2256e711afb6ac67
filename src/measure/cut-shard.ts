import { nsPerMs } from '../foundation/units.ts'
import { snapshotOf } from '../load/recorder-memory.ts'
import { cutOnce } from './cut-once.ts'
import { type Cut, Cuts, type CutWindows, cutHere } from './cuts.ts'
import { endLoad } from './end-load.ts'
import { dueCounterOf, skippedOf, startLoad, until } from './level-load.ts'
import { type LevelRun, metricsSince } from './level-run.ts'
import { readCounters } from './server-meter.ts'
import type { LevelTimetable } from './timetable.ts'

/** Threads are told of a schedule so long before it begins. */
const tellAheadNs = 50 * nsPerMs

/** The windows of a shard are cut when the timetable says so, whatever is in them. */
export const cutShard = async (run: LevelRun, timetable: LevelTimetable): Promise<CutWindows> => {
  const { clock, signal, generator, shape } = run
  const limit = run.measurement.requestCount
  await until(run, timetable.loadAt - 2 * tellAheadNs)
  const server = await readCounters(run)
  const recorded = snapshotOf(generator.memories)
  const isOpen = shape.kind === 'open'
  await until(run, isOpen ? timetable.loadAt - tellAheadNs : timetable.loadAt)
  const startAt = Math.max(clock.now(), timetable.loadAt)
  const begin: Cut = {
    at: { at: startAt, client: run.clientMeter.read(), server, ...metricsSince(run) },
    recorded,
  }
  if (signal.aborted) return { ...new Cuts(run, begin).over('all'), state: 'interrupted' }
  const options = { skip: skippedOf(run), ...(limit === undefined ? {} : { limit }) }
  const load = startLoad(run, isOpen ? { ...options, startAt } : options)
  const dueAt = dueCounterOf(run, load)
  try {
    if (limit !== undefined) return { ...(await cutOnce(run, { begin, load, dueAt })), state: 'part' }
    const cuts = new Cuts(run, begin)
    for (const end of timetable.windowEnds) {
      await until(run, end)
      if (signal.aborted) break
      const cut = await cutHere(run)
      cuts.add({ ...cut, ...dueAt(cut.at.at) })
    }
    return { ...cuts.over('all'), state: 'part' }
  } finally {
    await endLoad(load, run)
  }
}
