import type { AcrossName } from './comparable-across.ts'
import type { NamedModel } from './composing-models.ts'
import type { Threshold } from './threshold.ts'

/** Everything a measurement needs to know, after parsing: no option text beyond this point. */
export type Plan = {
  /** What the config file calls this measurement; absent: it is not from there. */
  readonly scenario?: string
  readonly target: Target
  readonly model: ModelPlan
  readonly input: InputPlan
  readonly load: LoadPlan
  readonly measurement: MeasurementPlan
  readonly seed: number
  readonly verbose: boolean
  /** Print the first request and its answers as they are sent; absent: no. */
  readonly showsFirstExchange?: true
  /** Absent: tensors travel in requests and responses. */
  readonly sharedMemory?: SharedMemoryPlan
  /** What the server traces while it is measured; absent: as it is set there. */
  readonly trace?: TracePlan
  /** The server's metrics to be collected; absent: none. */
  readonly metrics?: MetricsPlan
  /** Absent: this process sends the whole load. */
  readonly shard?: ShardPlan
}

/** The part of a load that this process sends, where several share it without talking to each other. */
export type ShardPlan = {
  /** From 0 to `of` - 1. */
  readonly index: number
  readonly of: number
  /** When the first window of every shard begins, in milliseconds since the Unix epoch. */
  readonly startAtMs: number
}

/** Tensors in system shared memory. */
export type SharedMemoryPlan = {
  /** Room for one batch element of an output whose size the model does not fix, in bytes. */
  readonly outputBytes: number
}

/** Settings of the server's tracing; those that are absent stay as they are. */
export type TracePlan = {
  readonly levels?: readonly ('OFF' | 'TIMESTAMPS' | 'TENSORS')[]
  /** One of that many requests is traced. */
  readonly rate?: number
  /** Traces in all; -1: no limit. */
  readonly count?: number
  /** Traces in one file; 0: all in one. */
  readonly logFrequency?: number
}

/** The endpoint of a server's metrics, and how often it is asked. */
export type MetricsPlan = {
  /** `host:port`. */
  readonly host: string
  /** TLS. */
  readonly secure: boolean
  readonly path: string
  readonly intervalMs: number
}

export type ModelPlan = {
  readonly name: string
  /** Absent: the server's choice. */
  readonly version?: string
  /** The models that it calls by business logic scripting, each once; absent: none. No configuration tells them. */
  readonly blsComposing?: readonly NamedModel[]
}

export type Protocol = 'http' | 'grpc'

/** `generate` answers with one JSON object, `generate_stream` with an event for each response. */
export type GenerateEndpoint = 'generate' | 'generate_stream'

/** Paths of the OpenAI API, behind the address of the server. */
export type OpenAiEndpoint = (typeof openAiEndpoints)[number]

export const openAiEndpoints = ['v1/chat/completions', 'v1/completions', 'v1/embeddings'] as const

export type Target = {
  readonly protocol: Protocol
  /** `host:port`, or `unix:PATH`. */
  readonly url: string
  /** The Unix-domain socket to connect to instead of a host. */
  readonly socketPath?: string
  /** HTTP: what every path begins with, as `/triton`; absent: nothing. */
  readonly pathPrefix?: string
  /** TLS: HTTP from an `https://` prefix, gRPC from its option. */
  readonly secure: boolean
  /** How TLS is checked; absent: with what Node trusts, and without a certificate of this client. */
  readonly tls?: TlsPlan
  /** Absent: nothing is compressed, and nothing compressed is asked for. */
  readonly compression?: Compression
  /** Sent with every request, in this order, values verbatim. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** How long to wait for a connection and for the model to become ready, in seconds. */
  readonly serverTimeoutS: number
  /** gRPC: requests go over bidirectional streams that stay open, instead of being a call each. OpenAI: answers are event streams. */
  readonly streaming: boolean
  /** gRPC: how many connections the requests outstanding are spread over. */
  readonly connections: number
  /** Who sends the inference requests: `direct`, our own framing on sockets, or `library`, undici and grpc-js. */
  readonly transport: 'direct' | 'library'
  /** HTTP: requests go to this endpoint of Triton's generate extension; absent: to that of plain inference. */
  readonly endpoint?: GenerateEndpoint
  /** HTTP: the server speaks the OpenAI API, and requests go to this path of it; absent: it is a Triton. */
  readonly openAi?: OpenAiEndpoint
  /** Deadline of one request, in milliseconds; a request that outlives it counts as failed. */
  readonly requestTimeoutMs: number
}

/** How requests are compressed, and how responses may be; `deflate` is the format of zlib. gRPC has one for both. */
export type Compression = {
  readonly request: 'none' | 'gzip' | 'deflate'
  readonly response: 'none' | 'gzip' | 'deflate'
}

/** How the server's certificate is checked, and which one is shown to it. The files are read before anything is sent. */
export type TlsPlan = {
  /** Whether an authority that is trusted must have signed the certificate. */
  readonly verifyPeer: boolean
  /** Whether the certificate must be for the name of the host. */
  readonly verifyHost: boolean
  /** What is trusted; absent: what Node trusts. */
  readonly authorities?: TlsFile
  /** Of this client. */
  readonly certificate?: TlsFile
  /** Absent: in the file of the certificate. */
  readonly key?: TlsFile
}

export type TlsFile = {
  /** As messages name it: `--ssl-grpc-private-key-file`. */
  readonly option: string
  readonly path: string
  readonly format: 'PEM' | 'DER'
  /** What it holds, in PEM, once it was read. A key is a secret. */
  readonly pem?: string
}

export type InputPlan = {
  readonly batchSize: number
  /** Input name to dims without the batch dimension, for inputs with a variable dimension. */
  readonly shapes: ReadonlyMap<string, readonly number[]>
  readonly source: InputSource
  readonly stringLength: number
  readonly stringData?: string
  /** Sent with every request; absent: none. */
  readonly parameters?: RequestParameters
  /** HTTP: how tensors travel; absent: as raw bytes. */
  readonly tensorFormats?: TensorFormats
}

/** HTTP: whether tensors travel as raw bytes behind the JSON header, or as JSON in it. */
export type TensorFormats = { readonly input: TensorFormat; readonly output: TensorFormat }

export type TensorFormat = 'binary' | 'json'

/** Parameters of a request as a whole, by name. Whole numbers are bigint: they may take all of 64 bits. */
export type RequestParameters = ReadonlyMap<string, string | boolean | bigint>

/** Where tensor values come from. `paths` are JSON files, or one directory. */
export type InputSource =
  | { readonly kind: 'random' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'path'; readonly paths: readonly string[] }

/**
 * One point of the sweep. `concurrency`: so many requests outstanding. `request-rate`: so many requests a second, sent on a
 * schedule whatever becomes of those before. `periodic-concurrency`: a ramp up to so many requests, each sent once.
 * `session-concurrency`: so many conversations at a time, each held once. `latency-limit`: what a search found, the highest
 * throughput with a latency below so many milliseconds; never measured, only compared.
 */
export type LoadLevel = { readonly mode: LoadMode | 'latency-limit'; readonly value: number }

/** A level as people name it; without a mode it is of whatever mode is measured. */
export type LevelName = { readonly mode?: LoadLevel['mode']; readonly value: number }

export type LoadMode = 'concurrency' | 'request-rate' | 'periodic-concurrency' | 'session-concurrency'

export type LoadPlan = {
  /** Every level, in order; of a search those that are known before its first result. */
  readonly levels: readonly LoadLevel[]
  readonly search?: LevelSearch
  /** Only for request rates. */
  readonly openLoop?: OpenLoopPlan
  /** Only for periodic concurrency. */
  readonly ramp?: RampPlan
  /**
   * perf_analyzer's `--sync` / `-a`: the settings block names it; the closed loop is the same. Absent: `async` for models with
   * sequences, else `sync`.
   */
  readonly calls?: 'sync' | 'async'
  readonly sequences: SequencePlan
  /** Most threads that send, of which only as many are used as it takes; absent: as many as the machine has room for. */
  readonly maxThreads?: number
}

/** Which level comes next depends on whether the last one met the latency limit. */
export type LevelSearch = {
  readonly kind: 'linear' | 'binary'
  readonly mode: LoadMode
  readonly start: number
  /** Absent: up to whatever still meets the limit. */
  readonly end?: number
  readonly step: number
  /** A level whose latency (mean, or the chosen percentile) reaches it does not meet it. */
  readonly latencyLimitMs: number
}

export type OpenLoopPlan = {
  readonly arrivals: Arrivals
  readonly pacing: Pacing
  /** Most requests outstanding; when all are, one that is due waits for its turn. */
  readonly maxOutstanding: number
}

/** `start` requests at first; `step` more whenever all of those have had `period` responses. */
export type RampPlan = { readonly start: number; readonly step: number; readonly period: number }

/**
 * When the requests of a rate are due: evenly spaced, at random, after the gaps that a file lists, or once each at the times
 * (`fixed`) that the steps of the input data have.
 */
export type Arrivals =
  | { readonly kind: 'constant' | 'poisson' | 'fixed' }
  | { readonly kind: 'intervals'; readonly path: string }

/** How a sender waits for the time a request is due: `spin` takes a core, `auto` does so only where there are enough. */
export type Pacing = 'auto' | 'spin' | 'timer'

/** A correlation id, from 1 to 2^64 - 1: a number for as long as that is exact. */
export type SequenceId = number | bigint

export type SequenceIdRange = { readonly first: SequenceId; readonly last: SequenceId }

/** How requests to a model with sequence batching belong together. */
export type SequencePlan = {
  /** Live sequences of an open loop; a closed loop has one for each request outstanding. */
  readonly live: number
  /** Mean number of requests in a sequence; absent: as the data has it. */
  readonly length?: number
  /** Percent. */
  readonly lengthVariation: number
  /** Correlation ids, both used. */
  readonly ids: SequenceIdRange
  /** Open loop: at most one request of a sequence is in flight. */
  readonly isSerial: boolean
}

export type MeasurementPlan = {
  readonly mode: 'time_windows' | 'count_windows'
  /** Length of a time window; the real one is 1.2 times as long, as perf_analyzer's is. */
  readonly intervalMs: number
  /** Least number of requests in a count window. */
  readonly windowRequestCount: number
  readonly stabilityPercentage: number
  /** Judge stability on this percentile; absent: on the mean. */
  readonly percentile?: number
  readonly maxTrials: number
  /** Exactly this many requests in one window. */
  readonly requestCount?: number
  readonly warmupRequestCount: number
}

/** What the gate compares and how strict it is. */
export type GatePlan = {
  readonly thresholds: readonly Threshold[]
  readonly onInconclusive: 'warn' | 'fail' | 'pass'
  readonly onMissingBaseline: 'warn' | 'fail'
  /** Largest share of failed requests that still counts as a measurement, 0 to 1. */
  readonly maxErrorRate: number
  /** Assumed run-to-run standard deviation of ln(metric) while there are fewer than five baseline runs. */
  readonly assumedNoise: number
  /** The levels that decide; absent: all. */
  readonly gateLevels?: readonly LevelName[]
  /** What may differ between a run and its baselines; absent: nothing that moves figures by itself. */
  readonly comparableAcross?: readonly AcrossName[]
}

/** Which runs can be used, and which of them can be compared. */
export type RunRules = Pick<GatePlan, 'maxErrorRate' | 'gateLevels' | 'comparableAcross'>

/** What becomes of checks that decide nothing. */
export type Policies = Pick<GatePlan, 'onInconclusive' | 'onMissingBaseline'>
