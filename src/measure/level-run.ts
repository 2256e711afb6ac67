import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ClientMeter, ClientReading } from '../host/client-meter.ts'
import type { LoadGenerator } from '../load/load-generator.ts'
import type { LoadShape } from '../load/load-shape.ts'
import type { Stripe } from '../load/stripe.ts'
import type { LoadLevel, MeasurementPlan } from '../plan/plan.ts'
import { readingDelta, type ServerReading } from '../triton/composing-statistics.ts'
import type { MetricsTally } from '../triton/server-metrics.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import type { WindowResult } from './level-result.ts'
import type { MetricsMeter } from './metrics-meter.ts'
import { readCounters, type ServerMeter } from './server-meter.ts'
import type { LevelTimetable } from './timetable.ts'

/** Everything that measuring one load level needs. */
export type LevelRun = {
  readonly level: LoadLevel
  readonly shape: LoadShape
  readonly measurement: MeasurementPlan
  readonly batchSize: number
  /** A level that reaches it ends with the next window: it need not become stable. */
  readonly latencyLimit?: Nanoseconds
  /** Requests belong to sequences, which are finished even when the level is cut short. */
  readonly hasSequences?: boolean
  /** Of a load that several machines share: this one's part of it, and when everybody does what. */
  readonly shard?: { readonly stripe: Stripe; readonly timetable: LevelTimetable }
  readonly generator: LoadGenerator
  readonly clock: Clock
  readonly serverMeter: ServerMeter
  readonly clientMeter: ClientMeter
  /** Absent: the server's metrics are not collected. */
  readonly metricsMeter?: Pick<MetricsMeter, 'take'>
  /** Ends the level early; what was measured is kept and marked. */
  readonly signal: AbortSignal
  /** Whether the level ends after this window, because it is going to be measured anew. */
  readonly endsAfter?: (window: WindowResult) => boolean
  /** Called after each window with its figures and its place, from 1. */
  readonly onWindow?: (window: WindowResult, place: number) => void
}

/** What is known at a cut of the load. */
export type Checkpoint = {
  readonly at: Nanoseconds
  readonly client: ClientReading
  readonly server: ServerReading | undefined
  /** The server's metrics since the checkpoint before; absent: they are not collected. */
  readonly metrics?: MetricsTally
}

/** Reads clock and client before it returns, and the server as soon after as it answers. */
export const checkpoint = async (run: LevelRun): Promise<Checkpoint> => ({
  at: run.clock.now(),
  client: run.clientMeter.read(),
  ...metricsSince(run),
  server: await readCounters(run),
})

/** Of the checkpoint that is being made. */
export const metricsSince = ({ metricsMeter }: LevelRun): Pick<Checkpoint, 'metrics'> =>
  metricsMeter === undefined ? {} : { metrics: metricsMeter.take() }

/** A checkpoint whose clock and client are read last, for a stretch that begins only when the server has answered. */
export const beginning = async (run: LevelRun): Promise<Checkpoint> => {
  const server = await readCounters(run)
  return { at: run.clock.now(), client: run.clientMeter.read(), server, ...metricsSince(run) }
}

/** What the server counted between two checkpoints. */
export const serverBetween = (
  { serverMeter }: Pick<LevelRun, 'serverMeter'>,
  { from, to }: { readonly from: Checkpoint; readonly to: Checkpoint },
): StatisticsDelta => readingDelta(from.server, to.server, serverMeter)
