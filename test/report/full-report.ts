import { createHistogram } from '../../src/foundation/histogram.ts'
import { distributionText } from '../../src/measure/distribution-text.ts'
import { encodeHistogram } from '../../src/measure/hdr-v2.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import type { Report } from '../../src/report/report.ts'
import type { ComposingModel } from '../../src/triton/composing-model.ts'
import { buildReport } from '../compare/report-builder.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

/** A valid report in which every optional field is there, and in which no two places share an object. */
export const fullReport = (): Report => JSON.parse(JSON.stringify(wholeReport()))

const wholeReport = (): Report => {
  const report = buildReport({
    levels: [
      { concurrency: 1, requests: 30 },
      { failed: 2, requests: 30 },
    ],
  })
  const { settings, model, provenance } = report
  return {
    ...report,
    provenance: { ...provenance!, job: 'gate', legs: 2 },
    shard: {
      index: 1,
      of: 3,
      startAt: '2026-11-01T12:00:00.000Z',
      readyBefore: 5_000_000_000,
      clockStep: -1000,
    },
    shards: [
      {
        environment: { ...report.environment },
        lateness: 2_000_000,
        clockStep: 3000,
        sent: 10,
        succeeded: 9,
        failed: 1,
      },
    ],
    accepted: [{ id: 'e'.repeat(16), metric: 'p95', level: { mode: 'concurrency', value: 8 } }],
    settings: {
      ...settings,
      endpoint: 'generate_stream',
      tls: true,
      socket: 'unix',
      compression: { request: 'gzip', response: 'deflate' },
      parametersSha256: 'd'.repeat(64),
      trace: { levels: ['TIMESTAMPS'], rate: 3, count: 9, logFrequency: 5 },
      metrics: { intervalMs: 1000 },
      measurement: { ...settings.measurement, percentile: 42, requestCount: 30 },
    },
    model: { ...model, version: '1', composing: [composing] },
    levels: report.levels.map(fullLevel),
    clientFloor: { inFlight: 8, requestCount: 20_000, requestRate: 41_000.5, p50: 21_000, p99: 60_000 },
    warnings: [{ code: 'soft', text: 'a doubt', hint: 'what to do' }],
  }
}

const composing: ComposingModel = {
  name: 'step',
  version: '2',
  steps: 2,
  responseCache: true,
  composing: [{ name: 'called', responseCache: false, composing: [] }],
}

const distribution = () => distributionText(distributionOf([1000, 2000]))

const shardLevel = (): NonNullable<LevelResult['shard']> => ({
  windows: [
    {
      startedAt: 1_793_491_200_000_000_000,
      duration: 6_000_000_000,
      asked: 30,
      clientBusy: 1_000_000,
      serverRestarted: false,
      records: {
        sent: 30,
        latencies: distribution(),
        serviceLatencies: distribution(),
        delayed: 1,
        sendTotal: 3000,
        waitTotal: 4000,
        receiveTotal: 5000,
        failures: { timeout: 2 },
        responses: { timesToFirst: distribution(), gaps: distribution(), count: 60, withoutResponse: 1 },
        tokens: { count: 90, fromUsage: 20, fromChunks: 10 },
      },
    },
  ],
  sendLags: distribution(),
})

const fullLevel = (level: LevelResult, place: number): LevelResult => ({
  ...level,
  windows: level.windows.slice(0, 1).map(fullWindow),
  measured: fullWindow(level.measured!),
  histogram: encodeHistogram(createHistogram()),
  // In one of them: the records of the other would be no different.
  ...(place === 0 ? { shard: shardLevel() } : {}),
  evidence: { ...level.evidence, otherVersions: ['2'] },
  warnings: [{ code: 'client-busy', text: 'the client was busy', hint: 'lower the concurrency' }],
})

const fullWindow = (window: LevelResult['windows'][number]): LevelResult['windows'][number] => ({
  ...window,
  failures: { unavailable: 2 },
  latency: { ...window.latency!, chosen: { percentile: 42, value: 38_000_000 } },
  responses: {
    count: 90,
    rate: 4.5,
    withoutResponse: 1,
    timeToFirst: { ...window.latency!, chosen: { percentile: 42, value: 7_000_000 } },
    gap: { ...window.latency!, chosen: { percentile: 42, value: 2_000_000 } },
  },
  tokens: { count: 900, rate: 45, from: 'both' },
  metrics: {
    scrapes: 3,
    gpus: [
      {
        uuid: 'GPU-1',
        utilization: { average: 0.5, max: 0.75 },
        power: { average: 70.5, max: 80 },
        memoryUsedBytes: { average: 1000, max: 2000 },
        memoryTotalBytes: 4000,
      },
    ],
    cpu: {
      utilization: { average: 0.25, max: 1 },
      memoryUsedBytes: { average: 1, max: 2 },
      memoryTotalBytes: 3,
    },
    pinnedMemory: { usedBytes: { average: 0.5, max: 1 }, totalBytes: 2 },
    pendingRequests: { average: 1.5, max: 4 },
  },
  server: {
    ...window.server!,
    cache: { hitCount: 1, missCount: 2, hit: 300, miss: 400 },
    composing: [
      {
        ...window.server!,
        name: 'step',
        steps: 2,
        composing: [{ ...window.server!, name: 'called' }],
      },
    ],
  },
})
