import { z } from 'zod'
import type { Environment } from '../host/environment.ts'
import type {
  LevelResult,
  ResponseFigures,
  TokenFigures,
  Warning,
  WindowResult,
} from '../measure/level-result.ts'
import type { ShardLevel, ShardWindow } from '../measure/shard-level.ts'
import { type LevelSearch, openAiEndpoints } from '../plan/plan.ts'
import { gatedMetrics } from '../plan/threshold.ts'
import type { ComposingModel } from '../triton/composing-model.ts'
import type { Gauge, ServerMetrics } from '../triton/server-metrics.ts'
import type { ComposingSide, ServerSide } from '../triton/server-statistics.ts'
import type {
  AcceptMark,
  ClientFloor,
  MergedShard,
  Provenance,
  Report,
  ReportedModel,
  RunHistory,
  Settings,
  ShardFacts,
  StoredLevel,
} from './report.ts'

/*
 * The shape of a report as data, for reading and for the published JSON Schema. The types are the source: each schema is
 * declared to be one of its type, so that the compiler refuses a field that is missing here or has another type.
 * Unknown keys are kept out of the way (a newer minor writer may add some), numbers are finite.
 */

export const name = z.string().max(1024)
export const text = z.string().max(16_384)
export const count = z.int().min(0)
/** Nanoseconds: finite and never negative. */
export const ns = z.number().min(0)
export const ratio = z.number().min(0)

export const warning: z.ZodType<Warning> = z.object({ code: name, text, hint: z.exactOptional(text) })

const latency = z.object({
  count,
  mean: ns,
  standardDeviation: ns,
  min: ns,
  max: ns,
  p50: ns,
  p90: ns,
  p95: ns,
  p99: ns,
  chosen: z.exactOptional(z.object({ percentile: z.int().min(1).max(99), value: ns })),
})

const responseFigures: z.ZodType<ResponseFigures> = z.object({
  count,
  rate: ratio,
  withoutResponse: count,
  timeToFirst: z.exactOptional(latency),
  gap: z.exactOptional(latency),
})

const tokenFigures: z.ZodType<TokenFigures> = z.object({
  count,
  rate: ratio,
  from: z.enum(['usage', 'chunks', 'both']),
})

const serverSideFields = {
  modelVersion: name,
  inferenceCount: count,
  executionCount: count,
  successCount: count,
  failCount: count,
  cache: z.exactOptional(z.object({ hitCount: count, missCount: count, hit: ns, miss: ns })),
  request: ns,
  overhead: ns,
  queue: ns,
  computeInput: ns,
  computeInfer: ns,
  computeOutput: ns,
}

const composingSide: z.ZodType<ComposingSide> = z.object({
  name,
  steps: z.exactOptional(z.int().min(1)),
  ...serverSideFields,
  get composing() {
    return z.exactOptional(z.array(composingSide).max(1000))
  },
})

const serverSide: z.ZodType<ServerSide> = z.object({
  ...serverSideFields,
  composing: z.exactOptional(z.array(composingSide).max(1000)),
})

const gauge: z.ZodType<Gauge> = z.object({ average: z.number(), max: z.number() })

const serverMetrics: z.ZodType<ServerMetrics> = z.object({
  scrapes: z.int().min(1),
  gpus: z
    .array(
      z.object({
        uuid: name,
        utilization: z.exactOptional(gauge),
        power: z.exactOptional(gauge),
        memoryUsedBytes: z.exactOptional(gauge),
        memoryTotalBytes: z.exactOptional(z.number()),
      }),
    )
    .max(1000),
  cpu: z.exactOptional(
    z.object({
      utilization: z.exactOptional(gauge),
      memoryUsedBytes: z.exactOptional(gauge),
      memoryTotalBytes: z.exactOptional(z.number()),
    }),
  ),
  pinnedMemory: z.exactOptional(z.object({ usedBytes: gauge, totalBytes: z.exactOptional(z.number()) })),
  pendingRequests: z.exactOptional(gauge),
})

export const failureClass = z.enum([
  'server-error',
  'unavailable',
  'malformed-response',
  'wrong-model',
  'missing-output',
  'wrong-output',
  'connection',
  'timeout',
  'cancelled',
])

const windowResult: z.ZodType<WindowResult> = z.object({
  startedAt: ns,
  duration: ns,
  successCount: count,
  failures: z.partialRecord(failureClass, count) as z.ZodType<WindowResult['failures']>,
  sendRate: ratio,
  askedRate: z.exactOptional(ratio),
  delayed: z.exactOptional(count),
  throughput: ratio,
  sequences: z.exactOptional(z.object({ count, rate: ratio })),
  latency: z.exactOptional(latency),
  serviceLatency: z.exactOptional(latency),
  breakdown: z.exactOptional(z.object({ send: ns, wait: ns, receive: ns })),
  responses: z.exactOptional(responseFigures),
  tokens: z.exactOptional(tokenFigures),
  clientOverhead: ratio,
  server: z.exactOptional(serverSide),
  metrics: z.exactOptional(serverMetrics),
})

const loadMode = z.enum(['concurrency', 'request-rate', 'periodic-concurrency', 'session-concurrency'])
/** What was measured, never what a comparison made of it. */
export const loadLevel = z.object({ mode: loadMode, value: z.number().positive() })

const levelSearch: z.ZodType<LevelSearch> = z.object({
  kind: z.enum(['linear', 'binary']),
  mode: loadMode,
  start: z.number().positive(),
  end: z.exactOptional(z.number().positive()),
  step: z.number().positive(),
  latencyLimitMs: z.number().positive(),
})

const base64 = z.base64().max(1_000_000)
const distributionText = z.object({ histogram: base64, sums: base64 })

const shardWindow: z.ZodType<ShardWindow> = z.object({
  startedAt: ns,
  duration: ns,
  asked: z.exactOptional(count),
  clientBusy: ns,
  server: z.exactOptional(serverSide),
  serverRestarted: z.boolean(),
  records: z.object({
    sent: count,
    latencies: distributionText,
    serviceLatencies: z.exactOptional(distributionText),
    delayed: count,
    sendTotal: ns,
    waitTotal: ns,
    receiveTotal: ns,
    failures: z.partialRecord(failureClass, count) as z.ZodType<ShardWindow['records']['failures']>,
    responses: z.exactOptional(
      z.object({ timesToFirst: distributionText, gaps: distributionText, count, withoutResponse: count }),
    ),
    tokens: z.exactOptional(z.object({ count, fromUsage: count, fromChunks: count })),
  }),
})

const shardLevel: z.ZodType<ShardLevel> = z.object({
  windows: z.array(shardWindow).max(10_000),
  sendLags: distributionText,
})

const levelResult: z.ZodType<LevelResult> = z.object({
  level: loadLevel,
  state: z.enum(['stable', 'unstable', 'over-limit', 'request-count', 'interrupted', 'part']),
  windows: z.array(windowResult).max(10_000),
  measured: z.exactOptional(windowResult),
  histogram: z.exactOptional(base64),
  shard: z.exactOptional(shardLevel),
  evidence: z.object({
    sent: count,
    succeeded: count,
    failed: count,
    failureTexts: z.partialRecord(failureClass, z.array(text).max(3)) as z.ZodType<
      LevelResult['evidence']['failureTexts']
    >,
    reconnections: count,
    sendLag: z.object({ p50: ns, p99: ns, max: ns }),
    heldBack: z.exactOptional(count),
    serverSucceeded: z.exactOptional(count),
    serverFailed: z.exactOptional(count),
    otherVersions: z.exactOptional(z.array(name).max(1000)),
    serverRestarted: z.boolean(),
    clientCpu: ns,
    threads: z.int().min(1),
    gcMax: ns,
    gcTotal: ns,
    eventLoopUtilization: z.number().min(0).max(1),
    duration: ns,
  }),
  warnings: z.array(warning).max(100),
})

export const clientFloor: z.ZodType<ClientFloor> = z.object({
  inFlight: z.int().min(1),
  requestCount: z.int().min(1),
  requestRate: z.number().positive(),
  p50: ns,
  p99: ns,
})

const commit = z.string().regex(/^[0-9a-f]{40,64}$/)

export const provenance: z.ZodType<Provenance> = z.object({
  repository: name,
  sha: commit,
  ref: name,
  event: name,
  workflow: name,
  runId: count,
  runAttempt: count,
  suite: name,
  leg: name,
  job: z.exactOptional(name),
  legs: z.exactOptional(z.int().min(1).max(100_000)),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const coding = z.enum(['none', 'gzip', 'deflate'])

/** JSON has no whole numbers above 2^53 - 1 that every reader takes for what they are. */
const sequenceId = z.union([z.int().min(1), z.string().regex(/^[1-9]\d{15,19}$/)])

export const settings: z.ZodType<Settings> = z.object({
  scenario: z.exactOptional(name),
  protocol: z.enum(['http', 'grpc']),
  url: name,
  streaming: z.boolean(),
  serviceKind: z.exactOptional(z.literal('openai')),
  endpoint: z.exactOptional(z.enum(['generate', 'generate_stream', ...openAiEndpoints])),
  transport: z.enum(['direct', 'library']),
  connections: z.int().min(1),
  tls: z.exactOptional(z.boolean()),
  socket: z.exactOptional(z.literal('unix')),
  compression: z.exactOptional(z.object({ request: coding, response: coding })),
  parametersSha256: z.exactOptional(sha256),
  calls: z.enum(['sync', 'async']),
  batchSize: z.int().min(1),
  sharedMemory: z.exactOptional(z.enum(['system'])),
  input: z.object({
    kind: z.enum(['random', 'zero', 'path']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    steps: z.int().min(1),
    stepsRead: z.exactOptional(z.array(z.int().min(1))),
    tensorFormats: z.exactOptional(
      z.object({ input: z.enum(['binary', 'json']), output: z.enum(['binary', 'json']) }),
    ),
  }),
  sequences: z.exactOptional(
    z.object({
      live: z.int().min(1),
      length: z.exactOptional(z.int().min(1)),
      lengthVariation: ratio,
      ids: z.object({ first: sequenceId, last: sequenceId }),
      isSerial: z.boolean(),
    }),
  ),
  seed: count,
  levels: z.array(loadLevel).max(1000),
  search: z.exactOptional(levelSearch),
  ramp: z.exactOptional(z.object({ start: z.int().min(1), step: z.int().min(1), period: z.int().min(1) })),
  schedule: z.exactOptional(
    z.object({
      arrivals: z.enum(['constant', 'poisson', 'intervals', 'fixed']),
      sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
      pacing: z.enum(['auto', 'spin', 'timer']),
      maxOutstanding: z.int().min(1),
    }),
  ),
  serving: name,
  trace: z.exactOptional(
    z.object({
      levels: z.exactOptional(z.array(z.enum(['OFF', 'TIMESTAMPS', 'TENSORS'])).max(3)),
      rate: z.exactOptional(z.int()),
      count: z.exactOptional(z.int()),
      logFrequency: z.exactOptional(z.int()),
    }),
  ),
  metrics: z.exactOptional(z.object({ intervalMs: z.int().min(1) })),
  measurement: z.object({
    mode: z.enum(['time_windows', 'count_windows']),
    intervalMs: z.number().positive(),
    windowRequestCount: z.int().min(1),
    stabilityPercentage: ratio,
    percentile: z.exactOptional(z.int().min(1).max(99)),
    maxTrials: z.int().min(1),
    requestCount: z.exactOptional(z.int().min(1)),
    warmupRequestCount: count,
  }),
})

export const environment: z.ZodType<Environment> = z.object({
  cpuModel: name,
  logicalCpus: count,
  memoryBytes: count,
  osFamily: name,
  osRelease: name,
  architecture: name,
  nodeVersion: name,
  gpus: z.array(name).max(64),
  runner: name,
  runnerImage: z.exactOptional(name),
})

const shape = z.array(z.int()).max(64)

const composingModel: z.ZodType<ComposingModel> = z.object({
  name,
  version: z.exactOptional(name),
  steps: z.exactOptional(z.int().min(1)),
  responseCache: z.boolean(),
  get composing() {
    return z.array(composingModel).max(1000)
  },
})

export const model: z.ZodType<ReportedModel> = z.object({
  name,
  version: z.exactOptional(name),
  versions: z.array(name).max(1000),
  platform: name,
  backend: name,
  maxBatchSize: count,
  configHash: z.string().regex(/^[0-9a-f]{64}$/),
  responseCache: z.boolean(),
  decoupled: z.boolean(),
  composing: z.exactOptional(z.array(composingModel).max(1000)),
  inputs: z.array(z.object({ name, datatype: name, shape })).max(1000),
})

const comparedLevel = z.object({
  mode: z.enum([...loadMode.options, 'latency-limit']),
  value: z.number().positive(),
})

const acceptMark: z.ZodType<AcceptMark> = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  metric: z.enum(gatedMetrics),
  level: z.exactOptional(comparedLevel),
})

/** Metrics that a newer version gates are let through: they are none of ours to compare. */
const storedValues = z.record(name, z.number().positive()) as z.ZodType<StoredLevel['values']>

const history: z.ZodType<RunHistory> = z.object({
  keys: z.record(sha256, z.record(name, text)),
  runs: z
    .array(
      z.object({
        createdAt: z.iso.datetime(),
        provenance: z.exactOptional(z.object({ sha: commit, runId: count, runAttempt: count, leg: name })),
        key: sha256,
        levels: z
          .array(
            z.object({
              level: comparedLevel,
              successCount: count,
              errorRate: z.number().min(0).max(1),
              values: storedValues,
            }),
          )
          .max(1000),
        accepted: z.exactOptional(z.array(acceptMark).max(100)),
      }),
    )
    .max(1000),
})

export const server: z.ZodType<Report['server']> = z.object({
  name,
  version: name,
  extensions: z.array(name).max(1000),
  image: z.exactOptional(z.object({ name, digest: z.exactOptional(name) })),
})

const shardIndex = z.int().min(0).max(999)

const shardFacts: z.ZodType<ShardFacts> = z.object({
  index: shardIndex,
  of: z.int().min(1).max(1000),
  startAt: z.iso.datetime(),
  readyBefore: ns,
  clockStep: z.number(),
})

const mergedShard: z.ZodType<MergedShard> = z.object({
  environment,
  lateness: ns,
  clockStep: z.number(),
  sent: count,
  succeeded: count,
  failed: count,
})

/** A valid report. */
export const reportSchema: z.ZodType<Report> = z.object({
  schema: z.literal('triton-perf-gate/report'),
  schemaVersion: z.literal(1),
  tool: z.object({ name, version: name }),
  createdAt: z.iso.datetime(),
  state: z.enum(['complete', 'interrupted']),
  provenance: z.exactOptional(provenance),
  accepted: z.exactOptional(z.array(acceptMark).max(100)),
  shard: z.exactOptional(shardFacts),
  shards: z.exactOptional(z.array(mergedShard).max(1000)),
  settings,
  environment,
  server,
  model,
  levels: z.array(levelResult).max(1000),
  clientFloor: z.exactOptional(clientFloor),
  history: z.exactOptional(history),
  warnings: z.array(warning).max(100),
})

/** The published JSON Schema (draft 2020-12) of a report. */
export const reportJsonSchema = (): object => ({
  ...z.toJSONSchema(reportSchema, { io: 'input' }),
  title: 'triton-perf-gate report, version 1',
  description: 'One run of one model. Times are nanoseconds, throughput is successful inferences per second.',
})
