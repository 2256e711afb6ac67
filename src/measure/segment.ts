import type { Clock } from '../foundation/clock.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'
import type { ClientMeter } from '../host/client-meter.ts'
import type { LoadGenerator } from '../load/load-generator.ts'
import type { LoadShape } from '../load/load-shape.ts'
import { recordsBetween, snapshotOf } from '../load/recorder-memory.ts'
import { endLoad } from './end-load.ts'
import { summarizeLatency } from './latency.ts'

/** What one stretch of one side's load came to. Latencies are of successful requests, and absent without one. */
export type Segment = {
  /** Nanoseconds since the Unix epoch. */
  readonly startedAt: Nanoseconds
  readonly duration: Nanoseconds
  readonly successCount: number
  readonly failureCount: number
  /** Successful inferences per second: requests times batch size. */
  readonly throughput: number
  readonly p50?: Nanoseconds
  readonly p90?: Nanoseconds
  readonly p95?: Nanoseconds
  readonly p99?: Nanoseconds
  readonly avg?: Nanoseconds
  /** Time in which the client's event loop was busy; absent when nobody watched it. */
  readonly clientBusy?: Nanoseconds
}

/** Everything that a segment needs; the generator is connected, and stays so. */
export type SegmentRun = {
  readonly generator: LoadGenerator
  readonly shape: LoadShape
  readonly clock: Clock
  readonly batchSize: number
  /** How long the load has been held before what is counted begins. */
  readonly discardMs: number
  readonly durationMs: number
  readonly clientMeter?: ClientMeter
  /** Requests belong to sequences. */
  readonly hasSequences?: boolean
  /** Cuts the segment short. */
  readonly signal?: AbortSignal
}

const never = new AbortController().signal

/** Holds the load, counts what ends after a time that is discarded, and returns when nothing is in flight any more. */
export const measureSegment = async (run: SegmentRun): Promise<Segment> => {
  const { generator, clock, clientMeter, signal = never } = run
  const load = generator.start(run.shape)
  try {
    await clock.sleep(run.discardMs, signal)
    const before = { recorded: snapshotOf(generator.memories), client: clientMeter?.read() }
    const startedAt = clock.now()
    await clock.sleep(run.durationMs, signal)
    const duration = clock.now() - startedAt
    const client = clientMeter?.read()
    const { latencies, succeeded, failures } = recordsBetween(before.recorded, snapshotOf(generator.memories))
    const latency = summarizeLatency(latencies, succeeded)
    return {
      startedAt: clock.epochNs(startedAt),
      duration,
      successCount: succeeded,
      failureCount: failures.values().reduce((sum, count) => sum + count, 0),
      throughput: duration === 0 ? 0 : (succeeded * run.batchSize * nsPerSecond) / duration,
      ...(latency === undefined
        ? {}
        : {
            p50: latency.p50,
            p90: latency.p90,
            p95: latency.p95,
            p99: latency.p99,
            avg: latency.mean,
          }),
      ...(client === undefined || before.client === undefined
        ? {}
        : { clientBusy: client.busy - before.client.busy }),
    }
  } finally {
    await endLoad(load, { ...run, signal })
  }
}
