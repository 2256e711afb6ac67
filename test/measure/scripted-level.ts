import { type LoadGenerator, localGenerator } from '../../src/load/load-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import type { LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import type { LevelRun } from '../../src/measure/level-run.ts'
import { measureLevel } from '../../src/measure/measure-level.ts'
import type { ServerMeter } from '../../src/measure/server-meter.ts'
import type { MeasurementPlan } from '../../src/plan/plan.ts'
import { scriptedClientMeter, scriptedServerMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import { type Script, type ScriptedTransport, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { closed } from '../load/closed.ts'
import { httpRequests } from '../load/http-requests.ts'

/** A level to be measured on a clock of its own; by default time windows of 1.2 s at concurrency 2. */
export type ScriptedLevel = {
  readonly script: Script
  readonly measurement?: Partial<MeasurementPlan>
  readonly concurrency?: number
  readonly batchSize?: number
  readonly hasSequences?: boolean
  /** By default it counts what the client saw succeed. */
  readonly meter?: (transport: ScriptedTransport, clock: VirtualClock) => ServerMeter
  /** By default one on this thread. */
  readonly generator?: (transport: ScriptedTransport, clock: VirtualClock) => LoadGenerator
  /** 0: before it begins. */
  readonly abortAfterMs?: number
  readonly onWindow?: NonNullable<LevelRun['onWindow']>
  readonly endsAfter?: NonNullable<LevelRun['endsAfter']>
}

export type MeasuredLevel = {
  readonly result: LevelResult
  readonly clock: VirtualClock
  readonly transport: ScriptedTransport
}

const defaults: MeasurementPlan = {
  mode: 'time_windows',
  intervalMs: 1000,
  windowRequestCount: 50,
  stabilityPercentage: 10,
  maxTrials: 10,
  warmupRequestCount: 0,
}

/** Measures the level; returns as soon as `measureLevel` does. */
export const measureScripted = async (level: ScriptedLevel): Promise<MeasuredLevel> => {
  const { clock, transport, measuring } = startScripted(level)
  return { result: await clock.run(measuring), clock, transport }
}

/** The same, with what is at work in the hands of the test. */
export const startScripted = (level: ScriptedLevel) => {
  const clock = createVirtualClock(5e9)
  const transport = scriptedTransport(clock, level.script)
  const abort = new AbortController()
  if (level.abortAfterMs === 0) abort.abort()
  else if (level.abortAfterMs !== undefined) void clock.sleep(level.abortAfterMs).then(() => abort.abort())
  const serverMeter =
    level.meter?.(transport, clock) ?? scriptedServerMeter(() => snapshotOf(transport.succeeded()))
  const measuring = measureLevel({
    level: { mode: 'concurrency', value: level.concurrency ?? 2 },
    shape: closed(level.concurrency ?? 2),
    measurement: { ...defaults, ...level.measurement },
    batchSize: level.batchSize ?? 1,
    hasSequences: level.hasSequences ?? false,
    generator:
      level.generator?.(transport, clock) ??
      localGenerator({ transport, clock, workload: inTurn(httpRequests(3)) }),
    clock,
    serverMeter,
    clientMeter: scriptedClientMeter(clock),
    signal: abort.signal,
    ...(level.onWindow === undefined ? {} : { onWindow: level.onWindow }),
    ...(level.endsAfter === undefined ? {} : { endsAfter: level.endsAfter }),
  })
  return { clock, transport, measuring }
}

/** Successes of each window. */
export const countsOf = (windows: readonly WindowResult[]): readonly number[] =>
  windows.map((window) => window.successCount)

/** Codes of the warnings of a level. */
export const warningsOf = ({ warnings }: LevelResult): readonly string[] => warnings.map(({ code }) => code)
