import type { Baseline } from '../../src/baseline/baseline.ts'
import { msToNs, nsPerSecond } from '../../src/foundation/units.ts'
import type { LatencySummary, LevelResult, LevelState, WindowResult } from '../../src/measure/level-result.ts'
import type { GatePlan } from '../../src/plan/plan.ts'
import type { Report } from '../../src/report/report.ts'

/** What a test says about one level; everything else follows. */
export type LevelSpec = {
  readonly concurrency?: number
  /** The other latencies keep their proportion to it. */
  readonly p95Ms?: number
  readonly throughput?: number
  /** Successful requests in the measured windows. */
  readonly requests?: number
  readonly failed?: number
  readonly failureText?: string
  readonly state?: LevelState
  /** What responses that come one by one have; the other times keep their proportion to the p95. */
  readonly streamed?: {
    readonly firstP95Ms?: number
    readonly gapP95Ms?: number
    readonly rate?: number
    readonly tokenRate?: number
  }
}

/** What a test says about one run. */
export type RunSpec = {
  /** Makes the run another one: its run id and its time. */
  readonly run?: number
  readonly attempt?: number
  readonly levels?: readonly LevelSpec[]
}

/** A valid report of a CI run with one level at concurrency 8, p95 40 ms and 200 infer/s unless told otherwise. */
export const buildReport = ({ run = 1000, attempt = 1, levels = [{}] }: RunSpec = {}): Report => {
  const results = levels.map(buildLevel)
  return {
    schema: 'triton-perf-gate/report',
    schemaVersion: 1,
    tool: { name: 'triton-perf-gate', version: '0.1.0' },
    createdAt: new Date(Date.UTC(2026, 10, 1) + run * 60_000).toISOString(),
    state: 'complete',
    provenance: {
      repository: 'octo/models',
      sha: run.toString(16).padStart(40, '0'),
      ref: 'refs/heads/main',
      event: 'push',
      workflow: 'perf.yml',
      runId: run,
      runAttempt: attempt,
      suite: 'perf.yml.gate',
      leg: '0',
    },
    settings: {
      protocol: 'http',
      url: '127.0.0.1:8000',
      streaming: false,
      transport: 'direct',
      connections: 1,
      calls: 'sync',
      batchSize: 1,
      input: { kind: 'random', sha256: 'a'.repeat(64), steps: 1 },
      seed: 7,
      levels: results.map(({ level }) => level),
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
      memoryBytes: 16_766_000_000,
      osFamily: 'linux',
      osRelease: '6.8.0-1021-azure',
      architecture: 'x64',
      nodeVersion: 'v24.11.0',
      gpus: [],
      runner: 'github-hosted',
      runnerImage: 'ubuntu24 20261101.1',
    },
    server: { name: 'triton', version: '2.51.0', extensions: ['binary_tensor_data', 'statistics'] },
    model: {
      name: 'resnet50',
      versions: ['1'],
      platform: '',
      backend: 'python',
      maxBatchSize: 8,
      configHash: 'c'.repeat(64),
      responseCache: false,
      decoupled: false,
      inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [1, 16] }],
    },
    levels: results,
    warnings: [],
  }
}

/** One measured level: three windows of six seconds that agree. */
export const buildLevel = (spec: LevelSpec = {}): LevelResult => {
  const { concurrency = 8, requests = 3600, failed = 0, failureText = 'queue full', state = 'stable' } = spec
  const windows = [0, 1, 2].map((i) =>
    buildWindow(spec, { requests: Math.ceil(requests / 3), startedAtS: 6 * i }),
  )
  const measured = { ...buildWindow(spec, { requests, startedAtS: 0 }), duration: 18 * nsPerSecond }
  return {
    level: { mode: 'concurrency', value: concurrency },
    state,
    windows,
    measured,
    evidence: {
      sent: requests + failed + concurrency,
      succeeded: requests + concurrency,
      failed,
      failureTexts: failed === 0 ? {} : { unavailable: [failureText] },
      reconnections: 0,
      sendLag: { p50: 2_000, p99: 40_000, max: msToNs(1) },
      serverSucceeded: requests + concurrency,
      serverFailed: failed,
      serverRestarted: false,
      clientCpu: 2 * nsPerSecond,
      threads: 1,
      gcMax: msToNs(1),
      gcTotal: msToNs(4),
      eventLoopUtilization: 0.1,
      duration: 20 * nsPerSecond,
    },
    warnings: [],
  }
}

/** Baselines from runs 1, 2, ..., one for each list of levels. */
export const buildHistory = (runs: readonly (readonly LevelSpec[])[]): readonly Baseline[] =>
  runs.map((levels, i) => ({ report: buildReport({ run: i + 1, levels }), label: `run ${i + 1}` }))

/** The defaults of the `gate` command. */
export const defaultPlan: GatePlan = {
  thresholds: [
    { kind: 'relative', metric: 'p95', ratio: 0.1, floor: 500_000 },
    { kind: 'relative', metric: 'throughput', ratio: 0.1, floor: 0 },
  ],
  onInconclusive: 'warn',
  onMissingBaseline: 'warn',
  maxErrorRate: 0,
  assumedNoise: 0.1,
}

const buildWindow = (
  { p95Ms = 40, throughput = 200, streamed }: LevelSpec,
  { requests, startedAtS }: { readonly requests: number; readonly startedAtS: number },
): WindowResult => ({
  startedAt: (1_793_491_200 + startedAtS) * nsPerSecond,
  duration: 6 * nsPerSecond,
  successCount: requests,
  failures: {},
  sendRate: throughput,
  throughput,
  ...(requests === 0 ? {} : { latency: latencyOf(p95Ms, requests) }),
  breakdown: { send: 20_000, wait: msToNs(p95Ms * 0.7), receive: 30_000 },
  ...(streamed === undefined ? {} : streamedFigures(streamed, requests)),
  clientOverhead: 4,
  server: serverSideOf(p95Ms, requests),
})

const streamedFigures = (
  { firstP95Ms = 10, gapP95Ms = 2, rate = 1000, tokenRate = 2000 }: NonNullable<LevelSpec['streamed']>,
  requests: number,
): Pick<WindowResult, 'responses' | 'tokens'> => ({
  responses: {
    count: 5 * requests,
    rate,
    withoutResponse: 0,
    timeToFirst: latencyOf(firstP95Ms, requests),
    gap: latencyOf(gapP95Ms, 4 * requests),
  },
  tokens: { count: 10 * requests, rate: tokenRate, from: 'usage' },
})

const latencyOf = (p95Ms: number, count: number): LatencySummary => {
  const share = (of: number): number => msToNs(p95Ms * of)
  return {
    count,
    mean: share(0.82),
    standardDeviation: share(0.12),
    min: share(0.5),
    max: share(1.6),
    p50: share(0.8),
    p90: share(0.93),
    p95: share(1),
    p99: share(1.2),
  }
}

const serverSideOf = (p95Ms: number, count: number): NonNullable<WindowResult['server']> => ({
  modelVersion: '1',
  inferenceCount: count,
  executionCount: count,
  successCount: count,
  failCount: 0,
  request: msToNs(p95Ms * 0.7),
  overhead: 50_000,
  queue: msToNs(p95Ms * 0.1),
  computeInput: 40_000,
  computeInfer: msToNs(p95Ms * 0.6) - 140_000,
  computeOutput: 50_000,
})
