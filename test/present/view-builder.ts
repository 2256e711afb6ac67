import type { Baseline } from '../../src/baseline/baseline.ts'
import type { Comparison, GateResult, Verdict } from '../../src/compare/verdict.ts'
import { createHistogram, recordValue } from '../../src/foundation/histogram.ts'
import { seededRandom } from '../../src/foundation/random.ts'
import { msToNs, nsPerSecond } from '../../src/foundation/units.ts'
import { encodeHistogram } from '../../src/measure/hdr-v2.ts'
import type { LatencySummary, LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import type { GatedMetric, Threshold } from '../../src/plan/threshold.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import type { Report } from '../../src/report/report.ts'

/** The moment all views are looked at. */
export const now = '2026-11-23T12:00:00.000Z'

export type LevelSpec = {
  readonly concurrency?: number
  readonly p95Ms?: number
  readonly queueMs?: number
  readonly throughput?: number
  readonly failed?: number
  readonly windowCount?: number
  readonly more?: Partial<LevelResult>
}

export type ReportSpec = {
  readonly model?: string
  readonly sha?: string
  readonly runId?: number
  readonly createdAt?: string
  readonly event?: string
  readonly levels?: readonly LevelResult[]
  readonly more?: Partial<Report>
}

/** A window whose latencies follow from the p95 and whose server side adds up to the mean latency less 2 ms. */
export const buildWindow = (
  { p95Ms = 41.2, queueMs = 9.1, throughput = 188 }: LevelSpec,
  place = 0,
): WindowResult => {
  const requests = Math.round(throughput * 6)
  const meanMs = p95Ms * 0.8
  return {
    startedAt: (1_795_435_200 + 6 * place) * nsPerSecond,
    duration: 6 * nsPerSecond,
    successCount: requests,
    failures: {},
    sendRate: throughput,
    throughput: throughput + place / 8,
    latency: buildLatency(p95Ms, requests),
    breakdown: { send: 21_500, wait: msToNs(meanMs) - 61_500, receive: 40_000 },
    clientOverhead: 4.125,
    server: {
      modelVersion: '1',
      inferenceCount: requests,
      executionCount: Math.round(requests / 2),
      successCount: requests,
      failCount: 0,
      request: msToNs(meanMs - 2),
      overhead: msToNs(0.25),
      queue: msToNs(queueMs),
      computeInput: msToNs(0.5),
      computeInfer: msToNs(meanMs - queueMs - 3),
      computeOutput: msToNs(0.25),
    },
  }
}

/** A stable level of three windows. */
export const buildLevel = (spec: LevelSpec = {}): LevelResult => {
  const { concurrency = 8, failed = 0, windowCount = 3 } = spec
  const windows = Array.from({ length: windowCount }, (_, place) => buildWindow(spec, place))
  const requests = windows.reduce((sum, window) => sum + window.successCount, 0)
  return {
    level: { mode: 'concurrency', value: concurrency },
    state: 'stable',
    windows,
    measured: { ...buildWindow(spec), duration: 18 * nsPerSecond, successCount: requests },
    histogram: buildHistogram(spec),
    evidence: {
      sent: requests + failed,
      succeeded: requests,
      failed,
      failureTexts: failed === 0 ? {} : { unavailable: ['queue full'] },
      reconnections: 0,
      sendLag: { p50: 2_000, p99: 40_000, max: msToNs(1) },
      serverSucceeded: requests,
      serverFailed: failed,
      serverRestarted: false,
      clientCpu: 1.62 * nsPerSecond,
      threads: 1,
      gcMax: msToNs(1.3),
      gcTotal: msToNs(4),
      eventLoopUtilization: 0.12,
      duration: 18 * nsPerSecond,
    },
    warnings: [],
    ...spec.more,
  }
}

/** A complete report of one model at concurrency 8. */
export const buildReport = (spec: ReportSpec = {}): Report => {
  const { model = 'resnet50', levels = [buildLevel()], createdAt = now } = spec
  return {
    schema: 'triton-perf-gate/report',
    schemaVersion: 1,
    tool: { name: 'triton-perf-gate', version: '0.1.0' },
    createdAt,
    state: 'complete',
    provenance: {
      repository: 'octo/models',
      sha: spec.sha ?? '9d01e77a0c1f2e3d4b5a69788796a5b4c3d2e1f0',
      ref: 'refs/pull/12/merge',
      event: spec.event ?? 'pull_request',
      workflow: '.github/workflows/perf.yml',
      runId: spec.runId ?? 8200,
      runAttempt: 1,
      suite: 'perf.yml.gate',
      leg: '0',
    },
    settings: {
      protocol: 'http',
      url: 'localhost:8000',
      streaming: false,
      transport: 'direct',
      connections: 1,
      calls: 'sync',
      batchSize: 1,
      input: { kind: 'random', sha256: 'a'.repeat(64), steps: 1 },
      seed: 1,
      levels: levels.map(({ level }) => level),
      serving: 'url',
      measurement: {
        mode: 'time_windows',
        intervalMs: 5000,
        windowRequestCount: 50,
        stabilityPercentage: 10,
        percentile: 95,
        maxTrials: 10,
        warmupRequestCount: 0,
      },
    },
    environment: {
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      logicalCpus: 4,
      memoryBytes: 16_777_216_000,
      osFamily: 'linux',
      osRelease: '6.11.0',
      architecture: 'x64',
      nodeVersion: '24.21.0',
      gpus: [],
      runner: 'github-hosted',
    },
    server: { name: 'triton', version: '2.51.0', extensions: ['statistics'] },
    model: {
      name: model,
      versions: ['1'],
      platform: '',
      backend: 'python',
      maxBatchSize: 8,
      configHash: 'c'.repeat(64),
      responseCache: false,
      decoupled: false,
      inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [1, 16] }],
    },
    levels,
    clientFloor: { inFlight: 16, requestCount: 20_000, requestRate: 200_000, p50: 60_000, p99: 230_000 },
    warnings: [],
    ...spec.more,
  }
}

/** A run on the default branch two days ago. */
export const buildBaseline = (spec: ReportSpec = {}): Baseline => ({
  report: buildReport({
    sha: '3f2c1ab9d8e7f6a5b4c3d2e1f00112233445566',
    runId: 8123,
    createdAt: '2026-11-21T09:00:00.000Z',
    event: 'push',
    ...spec,
  }),
  label: `run ${spec.runId ?? 8123}`,
  url: `https://github.com/octo/models/actions/runs/${spec.runId ?? 8123}`,
})

export type RowSpec = Partial<Omit<Comparison, 'threshold' | 'candidate' | 'baseline'>> & {
  readonly metric?: GatedMetric
  readonly threshold?: Threshold
  /** In milliseconds, or infer/s for throughput. */
  readonly from?: number
  readonly to?: number
}

/** A row with the default threshold of its metric; change and verdict are as told. */
export const buildRow = ({ metric = 'p95', from, to, ...spec }: RowSpec = {}): Comparison => {
  const isThroughput = metric === 'throughput'
  const sample = (value: number | undefined) => {
    const center = value === undefined || isThroughput ? value : msToNs(value)
    return center === undefined ? undefined : { values: [center], center }
  }
  const [baseline, candidate] = [sample(from), sample(to)]
  return {
    model: 'resnet50',
    level: { mode: 'concurrency', value: 8 },
    threshold: { kind: 'relative', metric, ratio: 0.1, floor: isThroughput ? 0 : msToNs(0.5) },
    verdict: 'pass',
    reason: 'no worse than +4.0 % (95 % bound); allowed +10.0 %',
    ...(baseline === undefined ? {} : { baseline }),
    ...(candidate === undefined ? {} : { candidate }),
    ...(from === undefined || to === undefined ? {} : { change: to / from - 1 }),
    ...spec,
  }
}

/** A result over these rows; nothing else to tell. */
export const buildResult = (
  verdict: Verdict,
  rows: readonly Comparison[],
  more: Partial<GateResult> = {},
): GateResult => ({
  verdict,
  rows,
  faults: [],
  softDifferences: [],
  excluded: [],
  notes: [],
  baselineRuns: 14,
  ...more,
})

/** A pull request's view of a result, with one baseline report to stand for all. */
export const buildView = (result: GateResult, more: Partial<GateView> = {}): GateView => ({
  result,
  candidates: [buildReport()],
  baselines: result.baselineRuns === 0 ? [] : [buildBaseline()],
  branch: 'main',
  recorded: false,
  now,
  ...more,
})

const buildLatency = (p95Ms: number, count: number): LatencySummary => {
  const share = (of: number): number => msToNs(p95Ms * of)
  return {
    count,
    mean: share(0.8),
    standardDeviation: share(0.12),
    min: share(0.5),
    max: share(1.6),
    p50: share(0.78),
    p90: share(0.93),
    p95: share(1),
    p99: share(1.2),
  }
}

/** A few hundred latencies with a long tail, between half of the p95 and twice it. */
const buildHistogram = ({ p95Ms = 41.2 }: LevelSpec): string => {
  const { unit } = seededRandom(1)
  const histogram = createHistogram()
  for (let i = 0; i < 400; i += 1)
    recordValue(histogram, msToNs(p95Ms * (0.6 + 0.25 * unit() + 0.9 * unit() ** 9)))
  return encodeHistogram(histogram)
}
