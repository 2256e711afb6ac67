import type { SystemSharedMemoryStatusResponse } from '../triton/gen/inference_pb.ts'
import type { ModelSpec } from '../triton/model.ts'
import type { StatisticsSnapshot } from '../triton/server-statistics.ts'
import type { TraceSettings } from '../triton/trace-settings.ts'

/** What a server says of itself. */
export type ServerMetadata = {
  readonly name: string
  readonly version: string
  readonly extensions: readonly string[]
}

/** A model in the server's repository; `state` is '' when the server does not tell it. */
export type IndexedModel = {
  readonly name: string
  readonly version: string
  readonly state: string
  readonly reason: string
}

/** A part of a POSIX shared-memory object, from its beginning, which the server maps under a name. */
export type SharedRegion = {
  readonly name: string
  /** The object's name, with the leading slash of `shm_open`. */
  readonly key: string
  readonly byteSize: number
}

/** The regions that a status lists. */
export const regionsOf = ({ regions }: SystemSharedMemoryStatusResponse): readonly SharedRegion[] =>
  Object.values(regions).map(({ name, key, byteSize }) => ({ name, key, byteSize: Number(byteSize) }))

/**
 * The answer to a control call. `refused`: the server understood and said no. `unreachable`: no answer came, or only one of a
 * gateway whose server is not up yet (`final`: waiting cannot change that). `not-triton`: something else answered.
 */
export type Answer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly text: string }
  | { readonly kind: 'unreachable'; readonly final: boolean; readonly error: unknown }
  | { readonly kind: 'not-triton'; readonly text: string }

/**
 * `not-found`: it does not know the model. `forbidden`: it wants credentials. `no-model-control`: it loads and unloads models by
 * itself, and not when it is asked.
 */
export type Refusal = 'not-found' | 'forbidden' | 'no-model-control' | 'other'

/** A server must at least say what it is: any JSON object, and an empty message too, read as metadata with everything absent. */
export const named = (answer: Answer<ServerMetadata>): Answer<ServerMetadata> =>
  answer.kind === 'ok' && (answer.value.name === '' || answer.value.version === '')
    ? { kind: 'not-triton', text: 'its metadata lacks the name and version of a server' }
    : answer

/**
 * The control side of a Triton (KServe v2) server, over HTTP or gRPC. No call rejects, save with a Failure for a model whose
 * name or description cannot be used.
 */
export interface TritonServer {
  /** It is none that keeps statistics. */
  readonly keepsNoStatistics?: true
  metadata(): Promise<Answer<ServerMetadata>>
  isModelReady(name: string, version: string | undefined): Promise<Answer<boolean>>
  model(name: string, version: string | undefined): Promise<Answer<ModelSpec>>
  index(): Promise<Answer<readonly IndexedModel[]>>
  /** Undefined when the server keeps no statistics of the model, or does not answer: they are never vital. */
  statistics(name: string, version: string | undefined): Promise<StatisticsSnapshot | undefined>
  /** Every region the server knows, those of others too. */
  sharedRegions(): Promise<Answer<readonly SharedRegion[]>>
  registerRegion(region: SharedRegion): Promise<Answer<undefined>>
  /** `ok` too when the server knows no such region. */
  unregisterRegion(name: string): Promise<Answer<undefined>>
  /** Its global trace settings, after those given have been changed. */
  traceSettings(changes?: TraceSettings): Promise<Answer<TraceSettings>>
  close(): Promise<void>
}

/** Control calls are small; one that takes longer than this is not going to be answered. */
export const controlTimeoutMs = 10_000
