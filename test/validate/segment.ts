import type { Clock } from '../../src/foundation/clock.ts'
import { nsPerSecond } from '../../src/foundation/units.ts'
import type { LoadGenerator } from '../../src/load/load-generator.ts'
import type { LoadShape } from '../../src/load/load-shape.ts'
import { recordsBetween, snapshotOf } from '../../src/load/recorder-memory.ts'
import { summarizeLatency } from '../../src/measure/latency.ts'

/** What one closed loop of one side came to. Times are nanoseconds, throughput infer/s; without a success there are no latencies. */
export type Segment = {
  readonly startedAt: number
  readonly duration: number
  readonly successCount: number
  readonly failureCount: number
  readonly throughput: number
  readonly p50?: number
  readonly p90?: number
  readonly p95?: number
  readonly p99?: number
  readonly avg?: number
}

/** Drives a closed loop for a time that is discarded and then for that of the segment. The generator is open. */
export const measureSegment = async (run: {
  readonly generator: LoadGenerator
  readonly shape: LoadShape
  readonly clock: Clock
  readonly batchSize: number
  readonly discardMs: number
  readonly durationMs: number
}): Promise<Segment> => {
  const load = run.generator.start(run.shape)
  await run.clock.sleep(run.discardMs)
  const before = snapshotOf(run.generator.memories)
  const startedAt = run.clock.now()
  await run.clock.sleep(run.durationMs)
  const records = recordsBetween(before, snapshotOf(run.generator.memories))
  const duration = run.clock.now() - startedAt
  load.stop()
  await load.finished
  const latency = summarizeLatency(records.latencies, records.succeeded)
  return {
    startedAt,
    duration,
    successCount: records.succeeded,
    failureCount: [...records.failures.values()].reduce((sum, count) => sum + count, 0),
    throughput: (records.succeeded * run.batchSize * nsPerSecond) / duration,
    ...(latency && {
      p50: latency.p50,
      p90: latency.p90,
      p95: latency.p95,
      p99: latency.p99,
      avg: latency.mean,
    }),
  }
}
