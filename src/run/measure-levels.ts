import { msToNs, nsPerSecond } from '../foundation/units.ts'
import type { LoadGenerator } from '../load/load-generator.ts'
import { type LoadFacts, loadShapeOf } from '../load/load-shape.ts'
import { tallyOf } from '../load/recorder-memory.ts'
import type { LevelResult, WindowResult } from '../measure/level-result.ts'
import type { LevelRun } from '../measure/level-run.ts'
import { measureLevel } from '../measure/measure-level.ts'
import type { MetricsMeter } from '../measure/metrics-meter.ts'
import { nextLevel } from '../measure/search.ts'
import type { ServerMeter } from '../measure/server-meter.ts'
import { timetableOf } from '../measure/timetable.ts'
import type { LoadLevel, Plan } from '../plan/plan.ts'
import type { AnalyzePorts } from './analyze-ports.ts'
import type { LoadSource } from './load-source.ts'
import type { ProfileExport } from './profile-export.ts'
import { startOf, stripeOf } from './shard-start.ts'

export type LevelParts = {
  readonly serverMeter: ServerMeter
  readonly metricsMeter?: MetricsMeter
  readonly source: LoadSource
  readonly facts: LoadFacts
  readonly hasSequences: boolean
  /** Makes room for so many requests outstanding, before they are. */
  readonly prepare?: (lanes: number) => Promise<void>
  /** Where each request is written down. */
  readonly profile?: ProfileExport | undefined
}

const liveEveryMs = 1000

type Ports = Pick<AnalyzePorts, 'clock' | 'signal' | 'onProgress'>

/** Every load level of the plan in turn, until one saw nothing but failures or the signal aborts; then the source is closed. */
export const measureLevels = async (
  plan: Plan,
  ports: Ports,
  parts: LevelParts,
): Promise<readonly LevelResult[]> => {
  const results: LevelResult[] = []
  try {
    const { percentile } = plan.measurement
    for (;;) {
      const level = ports.signal.aborted ? undefined : nextLevel(plan.load, results, percentile)
      if (level === undefined) break
      ports.onProgress?.({ kind: 'level-begins', level, place: results.length + 1 })
      const shard = shardOf(plan, ports, results.length)
      const result = await measureWithThreads(plan, { level, shard }, ports, parts)
      results.push(result)
      ports.onProgress?.({ kind: 'level-ends', result })
      // A server that answered nothing at this level will not answer at the next one.
      if (result.evidence.succeeded === 0 && result.evidence.failed > 0) break
    }
  } finally {
    await parts.source.close()
  }
  return results
}

type AskedLevel = { readonly level: LoadLevel; readonly shard: LevelRun['shard'] }

/** Of the level at that place, from 0; undefined where one machine sends the whole load. */
const shardOf = (plan: Plan, { clock }: Ports, place: number): LevelRun['shard'] =>
  plan.shard === undefined
    ? undefined
    : {
        stripe: stripeOf(plan),
        timetable: timetableOf(startOf(plan.shard, clock), plan.measurement, place),
      }

/** One level, begun anew with more threads for as long as those it has are too busy to be trusted; that of a shard begins once. */
const measureWithThreads = async (
  plan: Plan,
  { level, shard }: AskedLevel,
  { clock, signal, onProgress }: Ports,
  { serverMeter, metricsMeter, source, facts, hasSequences, prepare, profile }: LevelParts,
): Promise<LevelResult> => {
  const shape = loadShapeOf(level, plan.load, facts)
  await prepare?.(shape.lanes)
  if (shard !== undefined) await source.hold(shape, plan.load.maxThreads ?? 1)
  const { search } = plan.load
  for (;;) {
    let isTooBusy = false
    await profile?.beginLevel(level)
    const measured = new AbortController()
    if (onProgress !== undefined) void tellLive(source.generator, { clock, onProgress }, measured.signal)
    const result = await measureLevel({
      level,
      shape,
      ...(search === undefined ? {} : { latencyLimit: msToNs(search.latencyLimitMs) }),
      measurement: plan.measurement,
      batchSize: plan.input.batchSize,
      hasSequences,
      ...(shard === undefined ? {} : { shard }),
      generator: source.generator,
      clock,
      serverMeter,
      ...(metricsMeter === undefined ? {} : { metricsMeter }),
      clientMeter: source.clientMeter,
      signal,
      endsAfter: (window: WindowResult) => {
        isTooBusy = source.couldGrow(window, shape)
        return isTooBusy
      },
      onWindow: (window, place) => onProgress?.({ kind: 'window', level, window, place }),
    }).finally(() => measured.abort())
    await source.generator.flush()
    if (!isTooBusy || signal.aborted) return withLost(result, await profile?.endLevel(result.windows))
    await profile?.dropLevel()
    const threads = await source.grow(shape)
    onProgress?.({ kind: 'more-threads', level, threads })
  }
}

/** With a doubt where the profile export lacks requests. */
const withLost = (result: LevelResult, lost = 0): LevelResult =>
  lost === 0
    ? result
    : {
        ...result,
        warnings: [
          ...result.warnings,
          {
            code: 'profile-export-incomplete',
            text: `${lost} requests are missing in the profile export: it could not be written as fast as they came`,
            hint: 'Ask for a lower load, or give --profile-export-file a path on a faster disk.',
          },
        ],
      }

/** Tells once a second what the recorders hold, until the signal aborts. They are only read: the load does not notice. */
const tellLive = async (
  { memories }: LoadGenerator,
  { clock, onProgress }: Required<Pick<Ports, 'clock' | 'onProgress'>>,
  signal: AbortSignal,
): Promise<void> => {
  let [endedBefore, at] = [0, clock.now()]
  for (;;) {
    await clock.sleep(liveEveryMs, signal)
    if (signal.aborted) return
    const { succeeded, failed } = tallyOf(memories)
    const now = clock.now()
    const requestRate = (Math.max(0, succeeded + failed - endedBefore) * nsPerSecond) / (now - at)
    onProgress({ kind: 'live', requestRate, failed })
    endedBefore = succeeded + failed
    at = now
  }
}
