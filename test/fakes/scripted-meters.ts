import type { Clock } from '../../src/foundation/clock.ts'
import { msToNs } from '../../src/foundation/units.ts'
import type { ClientMeter, GcPauses } from '../../src/host/client-meter.ts'
import type { ServerMeter } from '../../src/measure/server-meter.ts'
import type { StatisticsSnapshot, VersionCounters } from '../../src/triton/server-statistics.ts'

/** Counters of version 1 after that many successes (1 ms each, half of it computing) and failures. */
export const snapshotOf = (successes: number, failures = 0): StatisticsSnapshot => {
  const counter = (count: number, ns: number): { count: bigint; ns: bigint } => ({
    count: BigInt(count),
    ns: BigInt(count * ns),
  })
  const counters: VersionCounters = {
    inferenceCount: BigInt(successes),
    executionCount: BigInt(successes),
    success: counter(successes, 1_000_000),
    fail: counter(failures, 1_000_000),
    queue: counter(successes, 300_000),
    computeInput: counter(successes, 50_000),
    computeInfer: counter(successes, 400_000),
    computeOutput: counter(successes, 50_000),
  }
  return new Map([['1', counters]])
}

/** A meter whose readings are whatever `read` gives: undefined is a server without an answer. */
export const scriptedServerMeter = (
  read: () => StatisticsSnapshot | undefined | Promise<StatisticsSnapshot | undefined>,
): ServerMeter => ({
  read: async () => {
    const model = await read()
    return model === undefined ? undefined : { model }
  },
})

/** A client that is busy a fixed share of its time, and collects garbage as told. */
export const scriptedClientMeter = (
  clock: Clock,
  { busyShare = 0.1, gc = { max: msToNs(2), total: msToNs(5) } }: { busyShare?: number; gc?: GcPauses } = {},
): ClientMeter => ({
  read: () => {
    const busy = clock.now() * busyShare
    return { cpu: busy / 2, busy, idle: clock.now() - busy }
  },
  takeGcPauses: () => gc,
  close: () => undefined,
})
