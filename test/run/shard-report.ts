import { nsPerMs, nsPerSecond } from '../../src/foundation/units.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { newRecorderMemory, type RequestRecords, recordsBetween } from '../../src/load/recorder-memory.ts'
import { distributionText } from '../../src/measure/distribution-text.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { addedRecords, shardRecords } from '../../src/measure/shard-records.ts'
import { type Window, windowResult } from '../../src/measure/window.ts'
import type { Report } from '../../src/report/report.ts'
import { buildReport } from '../compare/report-builder.ts'
import { distributionOf } from '../foundation/distribution-of.ts'
import { failure, success } from '../load/exchanges.ts'

/** What a test says about one shard; everything else follows. */
export type ShardSpec = {
  readonly index: number
  readonly of?: number
  readonly run?: number
  /** Its windows begin and end so much later than they should. */
  readonly lateMs?: number
  readonly p95Ms?: number
  /** Failed requests of each window. */
  readonly failed?: number
  /** Successes that the server's counters have of the first window, in place of what all shards had. */
  readonly serverCounted?: number
}

export const shardsStartAt = '2026-11-01T12:00:00.000Z'

const requestsPerWindow = 100
const windowNs = 6 * nsPerSecond

/** A valid report of a shard: three windows of six seconds with a hundred good requests each. */
export const buildShard = (spec: ShardSpec): Report => {
  const { index, of = 3, run = 1000, lateMs = 0, serverCounted } = spec
  const report = buildReport({ run })
  const { settings } = report
  const records = [0, 1, 2].map(() => recordsOf(spec))
  const [sample] = report.levels[0]!.windows
  const windows = records.map((_, place): Window => {
    const successCount = place === 0 && serverCounted !== undefined ? serverCounted : of * requestsPerWindow
    return {
      startedAt: Date.parse(shardsStartAt) * nsPerMs + place * windowNs + lateMs * nsPerMs,
      duration: windowNs,
      clientBusy: nsPerSecond,
      ...(index === 0 ? { server: { ...sample!.server!, successCount } } : {}),
      serverRestarted: false,
    }
  })
  const figures = { batchSize: 1, percentile: 95 }
  const succeeded = 3 * requestsPerWindow
  const failed = 3 * (spec.failed ?? 0)
  const { serverSucceeded: _s, serverFailed: _f, ...evidence } = report.levels[0]!.evidence
  const level: LevelResult = {
    level: { mode: 'concurrency', value: 8 },
    state: 'part',
    windows: windows.map((window, place) => windowResult([window], records[place]!, figures)!),
    measured: windowResult(windows, addedRecords(records), figures)!,
    evidence: {
      ...evidence,
      sent: succeeded + failed,
      succeeded,
      failed,
      failureTexts: failed === 0 ? {} : { unavailable: ['queue full'] },
      ...(index === 0 ? { serverSucceeded: of * succeeded, serverFailed: 0 } : {}),
    },
    warnings: [],
    shard: {
      windows: windows.map((window, place) => ({ ...window, records: shardRecords(records[place]!, false) })),
      sendLags: distributionText(distributionOf([1000, 2000])),
    },
  }
  return {
    ...report,
    shard: {
      index,
      of,
      startAt: shardsStartAt,
      readyBefore: 20 * nsPerSecond,
      clockStep: 0,
    },
    settings: { ...settings, levels: [level.level], measurement: { ...settings.measurement, maxTrials: 3 } },
    levels: [level],
  }
}

const recordsOf = ({ p95Ms = 40, failed = 0 }: ShardSpec): RequestRecords => {
  const recorder = new Recorder()
  for (let request = 0; request < requestsPerWindow; request += 1) {
    recorder.begin()
    // The 95th of a hundred has it.
    recorder.end(success(2, 2 + Math.round((p95Ms * nsPerMs * (906 + request)) / 1000)), 2)
  }
  for (let request = 0; request < failed; request += 1) {
    recorder.begin()
    recorder.end(failure(5, 'unavailable', 'queue full'), 0)
  }
  return recordsBetween(newRecorderMemory(), recorder.memory)
}
