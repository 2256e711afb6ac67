import type { Nanoseconds } from '../foundation/units.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import type { ServerMetrics } from '../triton/server-metrics.ts'
import type { ServerSide } from '../triton/server-statistics.ts'
import type { ShardLevel } from './shard-level.ts'

/** Latency of successful requests, in nanoseconds. */
export type LatencySummary = {
  readonly count: number
  readonly mean: Nanoseconds
  /** Sample standard deviation (n - 1); 0 for one request. */
  readonly standardDeviation: Nanoseconds
  readonly min: Nanoseconds
  readonly max: Nanoseconds
  readonly p50: Nanoseconds
  readonly p90: Nanoseconds
  readonly p95: Nanoseconds
  readonly p99: Nanoseconds
  /** The percentile chosen with `--percentile`, when it is none of the above. */
  readonly chosen?: { readonly percentile: number; readonly value: Nanoseconds }
}

/** Where the client's side of a request went: means over successful requests, in nanoseconds. */
export type ClientBreakdown = {
  /** HTTP: until the request is written. gRPC: marshalling it. */
  readonly send: Nanoseconds
  /** Until the first byte of the response. */
  readonly wait: Nanoseconds
  /** HTTP: until its last byte. gRPC: unmarshalling it. */
  readonly receive: Nanoseconds
}

/** Responses of a decoupled model's successful requests, which get any number of them. */
export type ResponseFigures = {
  readonly count: number
  /** Responses per second. */
  readonly rate: number
  /** Requests that ended well without a response. They have no latency and no part in the throughput. */
  readonly withoutResponse: number
  /** From the start of a request until its first response; absent when there was no response. */
  readonly timeToFirst?: LatencySummary
  /** From each response of a request to its next one; absent when no request got two. */
  readonly gap?: LatencySummary
}

/** Tokens that a language model put out for successful requests. */
export type TokenFigures = {
  readonly count: number
  /** Tokens per second. */
  readonly rate: number
  /** Who counted: the server (`usage`), this client the pieces of text that came (`chunks`), or both for different requests. */
  readonly from: 'usage' | 'chunks' | 'both'
}

/** One measurement window, or several merged. */
export type WindowResult = {
  /** Nanoseconds since the Unix epoch. */
  readonly startedAt: Nanoseconds
  readonly duration: Nanoseconds
  /** Requests that ended well in this window, with a response. */
  readonly successCount: number
  /** Requests that ended badly in this window, by class. */
  readonly failures: Readonly<Partial<Record<FailureClass, number>>>
  /** Requests begun in this window, per second. */
  readonly sendRate: number
  /** Open loop: requests that the schedule had due in this window, per second, and how many left more than 1 ms late. */
  readonly askedRate?: number
  readonly delayed?: number
  /** Successful inferences per second: requests times batch size. */
  readonly throughput: number
  /** Sequences that ended in this window, and per second; absent outside sequences. */
  readonly sequences?: { readonly count: number; readonly rate: number }
  /** Absent when no request ended well. Open loop: from the intended send time. */
  readonly latency?: LatencySummary
  /** Open loop: from the actual send time, as perf_analyzer counts. */
  readonly serviceLatency?: LatencySummary
  /** Absent for a decoupled model too: of several responses there is no one wait. */
  readonly breakdown?: ClientBreakdown
  /** Of a decoupled model. */
  readonly responses?: ResponseFigures
  /** Absent where nobody told of any. */
  readonly tokens?: TokenFigures
  /** Share of the window in which the client itself was busy, percent. */
  readonly clientOverhead: number
  /** Absent when the server keeps no statistics. */
  readonly server?: ServerSide
  /** Absent when the server's metrics are not collected, or none were had in that time. */
  readonly metrics?: ServerMetrics
}

/**
 * How late requests were sent, in nanoseconds: after their intended time in an open loop, after their lane was free in a closed
 * one.
 */
export type SendLag = { readonly p50: Nanoseconds; readonly p99: Nanoseconds; readonly max: Nanoseconds }

/** What shows that a level was measured as asked. */
export type LevelEvidence = {
  /** Requests begun, ended well and ended badly over the whole level, warm-up and tails included. */
  readonly sent: number
  readonly succeeded: number
  readonly failed: number
  /** First texts of failed requests, by class, at most three each. */
  readonly failureTexts: Readonly<Partial<Record<FailureClass, readonly string[]>>>
  /** Connections made to replace lost ones. A request on a lost one has failed; none was sent twice. */
  readonly reconnections: number
  readonly sendLag: SendLag
  /** Open loop: requests that had to wait because as many as allowed were outstanding. */
  readonly heldBack?: number
  /** The server's own count of successes and failures over the same span; absent without statistics. */
  readonly serverSucceeded?: number
  readonly serverFailed?: number
  /** Versions beside the one that the figures are of that counted requests as well; absent: none. */
  readonly otherVersions?: readonly string[]
  /** The counters went back: the model or the server was restarted while measuring. */
  readonly serverRestarted: boolean
  /** User and system CPU time of this process over the level, in nanoseconds. */
  readonly clientCpu: Nanoseconds
  /** Threads that sent. */
  readonly threads: number
  /** Longest and total garbage collection pauses, in nanoseconds. */
  readonly gcMax: Nanoseconds
  readonly gcTotal: Nanoseconds
  /** Share of the level in which the event loop was busy, 0 to 1; of several threads their mean. */
  readonly eventLoopUtilization: number
  /** Wall time of the level, in nanoseconds. */
  readonly duration: Nanoseconds
}

/** A doubt that does not stop a run. */
export type Warning = { readonly code: string; readonly text: string; readonly hint?: string }

/**
 * `over-limit`: a window reached the latency limit, and `measured` merges the last three, or those there are.
 * `stable`: the last three windows agreed, and `measured` merges them. `unstable`: they never did; `measured` merges all.
 * `request-count`: one window of a fixed number of requests. `interrupted`: ended early; `measured` merges what there is.
 * `part`: one shard's share of a level, over all its windows; whether they agree is known when all shards are merged.
 */
export type LevelState = 'stable' | 'unstable' | 'over-limit' | 'request-count' | 'interrupted' | 'part'

export type LevelResult = {
  readonly level: LoadLevel
  readonly state: LevelState
  /** Every window, in order. */
  readonly windows: readonly WindowResult[]
  /** The level's figure. Absent when there was no complete window. */
  readonly measured?: WindowResult
  /** Latencies of `measured`: HDR histogram, V2, deflated, base64, nanoseconds, 3 significant digits. */
  readonly histogram?: string
  /** Only in the report of a shard. */
  readonly shard?: ShardLevel
  readonly evidence: LevelEvidence
  readonly warnings: readonly Warning[]
}
