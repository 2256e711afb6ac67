import type { GcPauses } from '../host/client-meter.ts'
import type { Tally } from '../load/recorder.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import type { LevelEvidence } from './level-result.ts'
import type { Checkpoint } from './level-run.ts'

/** What a level's two ends and its tally show about how it was measured. */
export const levelEvidence = (
  { began, ended }: { readonly began: Checkpoint; readonly ended: Checkpoint },
  tally: Tally,
  { gc, server }: { readonly gc: GcPauses; readonly server: StatisticsDelta },
): LevelEvidence => {
  const busy = ended.client.busy - began.client.busy
  const idle = ended.client.idle - began.client.idle
  return {
    sent: tally.sent,
    succeeded: tally.succeeded,
    failed: tally.failed,
    failureTexts: Object.fromEntries(tally.failureTexts),
    ...(server.side === undefined
      ? {}
      : { serverSucceeded: server.side.successCount, serverFailed: server.side.failCount }),
    serverRestarted: server.restarted,
    clientCpu: ended.client.cpu - began.client.cpu,
    gcMax: gc.max,
    gcTotal: gc.total,
    eventLoopUtilization: busy + idle > 0 ? Math.min(1, Math.max(0, busy / (busy + idle))) : 0,
    duration: ended.at - began.at,
  }
}
