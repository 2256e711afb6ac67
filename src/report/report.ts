import type { Nanoseconds } from '../foundation/units.ts'
import type { Environment } from '../host/environment.ts'
import type { ServedImage } from '../host/started-server.ts'
import type { LevelResult, Warning } from '../measure/level-result.ts'
import type {
  Arrivals,
  Compression,
  GenerateEndpoint,
  LevelSearch,
  LoadLevel,
  MeasurementPlan,
  OpenAiEndpoint,
  Pacing,
  Protocol,
  RampPlan,
  SequencePlan,
  TensorFormats,
  TracePlan,
} from '../plan/plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import type { ComposingModel } from '../triton/composing-model.ts'

/** The durable document: one run of one model, everything a later comparison needs. Serialised as `report.v1.json`. */
export type Report = {
  readonly schema: 'triton-perf-gate/report'
  /** Changes only when an older reader would misread. */
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** `interrupted`: a signal or a failure ended the run early; the levels are those that were measured. */
  readonly state: 'complete' | 'interrupted'
  /** Where this run comes from; absent for runs outside CI. */
  readonly provenance?: Provenance
  /** Waivers in force when the run was stored as a baseline; absent: none. */
  readonly accepted?: readonly AcceptMark[]
  /** A part of a measurement, which no comparison takes before it is merged with the others; absent: it is whole. */
  readonly shard?: ShardFacts
  /** The machines that shared the load, by their shards' numbers; absent: one sent all of it. */
  readonly shards?: readonly MergedShard[]
  readonly settings: Settings
  readonly environment: Environment
  readonly server: ReportedServer
  readonly model: ReportedModel
  readonly levels: readonly LevelResult[]
  /** Absent when the run was interrupted before it was known. */
  readonly clientFloor?: ClientFloor
  /** Only in a stored baseline: the runs before it. */
  readonly history?: RunHistory
  readonly warnings: readonly Warning[]
}

/** Which part of a load a report is of, and what shows that it was sent when it should be. */
export type ShardFacts = {
  /** From 0 to `of` - 1. */
  readonly index: number
  readonly of: number
  /** When the first window of all shards was to begin: ISO 8601, UTC. */
  readonly startAt: string
  /** How long before that this one was ready. */
  readonly readyBefore: Nanoseconds
  /** How far the clock of its machine was set or slewed while it measured; negative: back. */
  readonly clockStep: Nanoseconds
}

/** What a merged report still tells of each shard. */
export type MergedShard = {
  readonly environment: Environment
  /** How much later than the timetable its windows began and ended, at most. */
  readonly lateness: Nanoseconds
  readonly clockStep: Nanoseconds
  /** Over all levels. */
  readonly sent: number
  readonly succeeded: number
  readonly failed: number
}

/**
 * What this client takes on this machine for requests that the server takes no time for, by a self-test after the last level: no
 * latency below it can be measured, and no rate near it is the server's.
 */
export type ClientFloor = {
  readonly inFlight: number
  readonly requestCount: number
  /** Requests per second. */
  readonly requestRate: number
  readonly p50: Nanoseconds
  readonly p99: Nanoseconds
}

/**
 * An accepted change of level. The first run of a history that carries its `id` begins a new stretch for the rows of this metric,
 * at this level or, without one, at all.
 */
export type AcceptMark = { readonly id: string; readonly metric: GatedMetric; readonly level?: LoadLevel }

/** The commit and the workflow run behind a report. */
export type Provenance = {
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly event: string
  readonly workflow: string
  readonly runId: number
  readonly runAttempt: number
  readonly suite: string
  readonly leg: string
  /** The job of the workflow; absent in reports from before it was kept. */
  readonly job?: string
  /** Legs that the matrix of this job has; absent: one, or not known. */
  readonly legs?: number
}

/** What was asked of the measurement. */
export type Settings = {
  /** What the config file calls this measurement; absent: it is not from there. */
  readonly scenario?: string
  readonly protocol: Protocol
  readonly url: string
  readonly streaming: boolean
  /** Absent: a Triton. */
  readonly serviceKind?: 'openai'
  /** Of Triton's generate extension, or a path of the OpenAI API; absent: plain inference. */
  readonly endpoint?: GenerateEndpoint | OpenAiEndpoint
  readonly transport: 'direct' | 'library'
  /** gRPC: connections that the requests outstanding were spread over. */
  readonly connections: number
  /** Whether requests went over TLS; absent: they did not. */
  readonly tls?: boolean
  /** Absent: TCP. */
  readonly socket?: 'unix'
  /** Absent: neither requests nor responses were. */
  readonly compression?: Compression
  /** SHA-256 over the parameters of every request, hexadecimal; absent without any. */
  readonly parametersSha256?: string
  readonly calls: 'sync' | 'async'
  readonly batchSize: number
  /** Where the tensors were, when not in requests and responses. */
  readonly sharedMemory?: 'system'
  readonly input: {
    readonly kind: 'random' | 'zero' | 'path'
    /** SHA-256 over names, types, shapes and bytes of every tensor that was sent, hexadecimal. */
    readonly sha256: string
    /** Number of different requests. */
    readonly steps: number
    /** From JSON files: how many steps each stream had in them, those of streams that were not sent included. */
    readonly stepsRead?: readonly number[]
    /** HTTP: how tensors travelled; absent: as raw bytes. */
    readonly tensorFormats?: TensorFormats
  }
  /** How requests belonged together; absent outside sequences. */
  readonly sequences?: Omit<SequencePlan, 'ids'> & {
    /** Decimal texts where a number would not be exact. */
    readonly ids: { readonly first: number | string; readonly last: number | string }
  }
  readonly seed: number
  /** Every load level that was asked for, in order: one that is missing from `Report.levels` was not measured. */
  readonly levels: readonly LoadLevel[]
  /** Absent: all of `levels` were asked for; else those that the search came to. */
  readonly search?: LevelSearch
  /** Of a periodic concurrency. */
  readonly ramp?: RampPlan
  /** When requests of a rate were due; absent for a closed loop. */
  readonly schedule?: {
    readonly arrivals: Arrivals['kind']
    /** SHA-256 over the times that a file lists, hexadecimal. */
    readonly sha256?: string
    readonly pacing: Pacing
    readonly maxOutstanding: number
  }
  /** How the server came to be: `url` means it was there already. */
  readonly serving: string
  /** What the server was told to trace; absent: it was left as it was. */
  readonly trace?: TracePlan
  /** Absent: the server's metrics were not collected. */
  readonly metrics?: { readonly intervalMs: number }
  readonly measurement: MeasurementPlan
}

export type ReportedServer = {
  readonly name: string
  readonly version: string
  readonly extensions: readonly string[]
  /** Of its container; absent: it was not started from one by this tool. */
  readonly image?: ServedImage
}

export type ReportedModel = {
  readonly name: string
  /** The version that was asked for. */
  readonly version?: string
  readonly versions: readonly string[]
  readonly platform: string
  readonly backend: string
  readonly maxBatchSize: number
  readonly configHash: string
  readonly responseCache: boolean
  readonly decoupled: boolean
  /** The models that it calls, and what they call; absent when it calls none. */
  readonly composing?: readonly ComposingModel[]
  /** Full shapes of the tensors of the first request. */
  readonly inputs: readonly {
    readonly name: string
    readonly datatype: string
    readonly shape: readonly number[]
  }[]
}

/**
 * Runs of the past inside a stored baseline, the oldest first: enough to compare with them when their own reports are gone.
 * Whoever stores a run carries on what the stored runs before it carried, so all of them are on the run's own commit or on
 * ancestors of it.
 */
export type RunHistory = {
  /** What a run was, by its digest: the same for most runs. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly runs: readonly StoredRun[]
}

/** One run of the past, small. */
export type StoredRun = {
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** Where the run comes from; absent outside CI. */
  readonly provenance?: RunOrigin
  /** Its keys' digest, in {@link RunHistory.keys}. */
  readonly key: string
  readonly levels: readonly StoredLevel[]
  readonly accepted?: readonly AcceptMark[]
}

/** What tells a run from others. */
export type RunOrigin = Pick<Provenance, 'sha' | 'runId' | 'runAttempt' | 'leg'>

/** The figures of one run at one level, as they are compared. */
export type StoredLevel = {
  readonly level: LoadLevel
  readonly successCount: number
  /** Share of the requests that failed, 0 to 1. */
  readonly errorRate: number
  /** Latencies in nanoseconds, rates a second; what was not measured is absent. */
  readonly values: Readonly<Partial<Record<GatedMetric, number>>>
}
