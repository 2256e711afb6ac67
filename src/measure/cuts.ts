import type { Nanoseconds } from '../foundation/units.ts'
import {
  type RecorderMemory,
  type RequestRecords,
  recordsBetween,
  snapshotOf,
} from '../load/recorder-memory.ts'
import type { LevelState, WindowResult } from './level-result.ts'
import { type Checkpoint, checkpoint, type LevelRun, serverBetween } from './level-run.ts'
import type { ShardWindow } from './shard-level.ts'
import { shardRecords } from './shard-records.ts'
import { stableWindows } from './stability.ts'
import { type Window, windowResult } from './window.ts'

export type CutWindows = {
  readonly windows: readonly Window[]
  readonly results: readonly WindowResult[]
  readonly state: LevelState
  /** The windows that the level's figure is over, and what was recorded in them. */
  readonly counted: readonly Window[]
  readonly records: RequestRecords
  /** Only of a shard: all windows as they are merged with those of the others. */
  readonly shardWindows?: readonly ShardWindow[]
}

/** Where the load is cut: what was known there, and what had been recorded until then. */
export type Cut = {
  readonly at: Checkpoint
  readonly recorded: RecorderMemory
  /** Open loop: requests that were due until then. */
  readonly due?: number
}

/** The cuts of a level. Only those are kept that a figure can still begin at, for each holds a copy of all that was recorded. */
export class Cuts {
  readonly #run: LevelRun
  readonly #first: Cut
  /** As many as the windows that must agree, and one more. */
  readonly #last: Cut[]
  readonly #windows: Window[] = []
  readonly #results: WindowResult[] = []
  readonly #shardWindows: ShardWindow[] = []

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
    if (this.#run.shard !== undefined) this.#shardWindows.push(shardWindow(window, records))
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
      ...(this.#run.shard === undefined ? {} : { shardWindows: this.#shardWindows }),
    }
  }
}

/** Cuts here and now: what ends while the server is asked for its counters belongs to the next window. */
export const cutHere = async (run: LevelRun): Promise<Cut> => {
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

const shardWindow = ({ metrics: _, ...window }: Window, records: RequestRecords): ShardWindow => ({
  ...window,
  records: shardRecords(records, window.asked !== undefined),
})
