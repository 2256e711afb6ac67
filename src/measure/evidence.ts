import { countOf, type Distribution, valueAtRank } from '../foundation/distribution.ts'
import type { GcPauses } from '../host/client-meter.ts'
import type { LoadShape } from '../load/load-shape.ts'
import type { FailureTexts } from '../load/recorder.ts'
import type { Tally } from '../load/recorder-memory.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import type { LevelEvidence, SendLag } from './level-result.ts'
import type { Checkpoint } from './level-run.ts'
import { percentileOf } from './percentile.ts'

/** What the load generator tells of a level. */
export type Sent = {
  readonly shape: LoadShape
  readonly tally: Tally
  readonly failureTexts: FailureTexts
  readonly threads: number
  readonly reconnections: number
  readonly sendLags: Distribution
}

/** What a level's two ends and its load show about how it was measured. */
export const levelEvidence = (
  { began, ended }: { readonly began: Checkpoint; readonly ended: Checkpoint },
  { shape, tally, threads, failureTexts, reconnections, sendLags }: Sent,
  { gc, server }: { readonly gc: GcPauses; readonly server: StatisticsDelta },
): LevelEvidence => {
  const busy = ended.client.busy - began.client.busy
  const idle = ended.client.idle - began.client.idle
  return {
    sent: tally.sent,
    succeeded: tally.succeeded,
    failed: tally.failed,
    failureTexts: Object.fromEntries(failureTexts),
    reconnections,
    sendLag: sendLagOf(sendLags),
    ...(shape.kind === 'open' ? { heldBack: tally.heldBack } : {}),
    ...(server.side === undefined
      ? {}
      : { serverSucceeded: server.side.successCount, serverFailed: server.side.failCount }),
    serverRestarted: server.restarted,
    ...(server.otherVersions.length === 0 ? {} : { otherVersions: server.otherVersions }),
    threads,
    clientCpu: ended.client.cpu - began.client.cpu,
    gcMax: gc.max,
    gcTotal: gc.total,
    eventLoopUtilization: busy + idle > 0 ? Math.min(1, Math.max(0, busy / (busy + idle))) : 0,
    duration: ended.at - began.at,
  }
}

/** Zeros when nothing was sent. */
export const sendLagOf = (lags: Distribution): SendLag => {
  const count = countOf(lags)
  return {
    p50: percentileOf(lags, count, 50) ?? 0,
    p99: percentileOf(lags, count, 99) ?? 0,
    max: valueAtRank(lags, count - 1) ?? 0,
  }
}
