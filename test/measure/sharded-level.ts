import type { LoadGenerator } from '../../src/load/load-generator.ts'
import { localGenerator } from '../../src/load/load-generator.ts'
import type { LoadShape } from '../../src/load/load-shape.ts'
import { startOpenLoop } from '../../src/load/open-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { type ScheduleSpec, scheduleOf } from '../../src/load/schedule.ts'
import { type Stripe, shareOf, wholeStripe } from '../../src/load/stripe.ts'
import { inTurn } from '../../src/load/workload.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { measureLevel } from '../../src/measure/measure-level.ts'
import type { ServerMeter } from '../../src/measure/server-meter.ts'
import { timetableOf } from '../../src/measure/timetable.ts'
import type { LoadLevel, MeasurementPlan } from '../../src/plan/plan.ts'
import { scriptedClientMeter, scriptedServerMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import {
  type ScriptedAnswer,
  type ScriptedTransport,
  scriptedTransport,
} from '../fakes/scripted-transport.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { virtualPacer } from '../fakes/virtual-pacer.ts'
import { httpRequests } from '../load/http-requests.ts'

/** A level that several shards hold, or one machine by itself, each on a clock of its own. */
export type ShardedLevel = {
  /** Open loop; absent: a closed one. */
  readonly schedule?: ScheduleSpec
  readonly level: LoadLevel
  readonly measurement?: Partial<MeasurementPlan>
  /** How a request goes, by its number over all shards; in a closed loop by its number here. */
  readonly script: (number: number) => ScriptedAnswer
  /** Which shard; absent: no shard, the whole by itself. */
  readonly stripe?: Stripe
  /** Of the first request of the timetable, by the shard's own clock. */
  readonly startAtMs?: number
  readonly abortAfterMs?: number
}

export type MeasuredShard = {
  readonly result: LevelResult
  readonly transport: ScriptedTransport
  /** When the counters of the server were read, in milliseconds. */
  readonly countersReadAt: readonly number[]
}

export const shardMeasurement: MeasurementPlan = {
  mode: 'time_windows',
  intervalMs: 1000,
  windowRequestCount: 50,
  stabilityPercentage: 10,
  maxTrials: 4,
  warmupRequestCount: 0,
}

/** Different requests in turn: seven. */
export const shardRequests = httpRequests(7)

/** Measures the level, or the shard's part of it. */
export const measureShard = async (sharded: ShardedLevel): Promise<MeasuredShard> => {
  const { stripe = wholeStripe, schedule, level, startAtMs = 10_000 } = sharded
  const measurement = { ...shardMeasurement, ...sharded.measurement }
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, (place) =>
    sharded.script(schedule === undefined ? place : stripe.index + place * stripe.count),
  )
  const abort = new AbortController()
  if (sharded.abortAfterMs !== undefined) void clock.sleep(sharded.abortAfterMs).then(() => abort.abort())
  const countersReadAt: number[] = []
  const counted = scriptedServerMeter(() => {
    countersReadAt.push(clock.elapsedMs())
    return snapshotOf(transport.succeeded())
  })
  const unread: ServerMeter = { read: async () => undefined, keepsNone: true }
  const shape: LoadShape =
    schedule === undefined
      ? { kind: 'closed', lanes: level.value }
      : { kind: 'open', lanes: 100, connected: 8, schedule, pacing: 'timer' }
  const result = await clock.run(
    measureLevel({
      level,
      shape,
      measurement,
      batchSize: 1,
      ...(sharded.stripe === undefined
        ? {}
        : { shard: { stripe, timetable: timetableOf(startAtMs * 1e6, measurement, 0) } }),
      generator:
        schedule === undefined
          ? localGenerator({ transport, clock, workload: inTurn(shardRequests), stripe })
          : openGenerator(transport, clock, stripe),
      clock,
      serverMeter: stripe.index === 0 ? counted : unread,
      clientMeter: scriptedClientMeter(clock),
      signal: abort.signal,
    }),
  )
  return { result, transport, countersReadAt }
}

/** All shards of a level, in the order of their numbers. */
export const measureShards = (of: number, level: ShardedLevel): Promise<readonly MeasuredShard[]> =>
  Promise.all(
    Array.from({ length: of }, (_, index) => measureShard({ ...level, stripe: { index, count: of } })),
  )

/** One that waits on the virtual clock for the time a request is due. */
const openGenerator = (transport: ScriptedTransport, clock: VirtualClock, stripe: Stripe): LoadGenerator => {
  const recorder = new Recorder()
  return {
    open: async () => recorder.reset(),
    start: (shape, options = {}) => {
      if (shape.kind !== 'open') throw new Error('an open loop has a schedule')
      return startOpenLoop({
        ...options,
        transport,
        clock,
        recorder,
        stripe,
        source: requestsInTurn(shardRequests),
        lanes: shareOf(shape.lanes, stripe),
        schedule: scheduleOf(shape.schedule),
        pacer: virtualPacer(clock),
      })
    },
    memories: [recorder.memory],
    failureTexts: () => recorder.failureTexts,
    reconnections: () => 0,
    flush: async () => undefined,
  }
}
