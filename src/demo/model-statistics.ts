import type { Nanoseconds } from '../foundation/units.ts'

/** One execution of a request, phase by phase. */
export type ExecutionTimes = {
  readonly queue: Nanoseconds
  readonly computeInput: Nanoseconds
  readonly computeInfer: Nanoseconds
  readonly computeOutput: Nanoseconds
  /** From receipt to the end of the answer. */
  readonly total: Nanoseconds
  /** Look-up and insertion; absent: the model has no response cache. */
  readonly cacheMiss?: Nanoseconds
}

/** Cumulative counters of one version of a model, counted as Triton counts them. */
export type ModelStatistics = {
  readonly countExecution: (batchSize: number, times: ExecutionTimes) => void
  /** A hit is a success that waited, but neither an inference nor an execution. */
  readonly countCacheHit: (times: { readonly queue: Nanoseconds; readonly hit: Nanoseconds }) => void
  readonly countFailure: (total: Nanoseconds) => void
  /** Starts at zero again, as after a restart of the server. */
  readonly reset: () => void
  /** The version's entry in the JSON of a statistics response, without its name and version. */
  readonly json: () => StatisticsJson
}

/** How often, and nanoseconds in all. */
export type DurationJson = { count: number; ns: number }

/** Counters in the spelling and the order of Triton's JSON. */
export type StatisticsJson = {
  /** Milliseconds since the Unix epoch, 0 for never. */
  readonly last_inference: number
  readonly inference_count: number
  readonly execution_count: number
  readonly inference_stats: Readonly<Record<Phase, DurationJson>>
  readonly response_stats: Readonly<Record<string, never>>
  readonly batch_stats: readonly ({ readonly batch_size: number } & Readonly<
    Record<ComputePhase, DurationJson>
  >)[]
  readonly memory_usage: readonly never[]
}

/** `epochMs` dates the last inference. */
export const createModelStatistics = (epochMs: () => number): ModelStatistics => {
  let counters = newCounters()
  return {
    countExecution: (batchSize, times) => {
      const { phases, batches } = counters
      counters.lastInference = epochMs()
      counters.inferences += batchSize
      counters.executions += 1
      add(phases.success, times.total)
      add(phases.queue, times.queue)
      if (times.cacheMiss !== undefined) add(phases.cache_miss, times.cacheMiss)
      const batch = batches.get(batchSize) ?? newBatch()
      batches.set(batchSize, batch)
      for (const durations of [phases, batch]) {
        add(durations.compute_input, times.computeInput)
        add(durations.compute_infer, times.computeInfer)
        add(durations.compute_output, times.computeOutput)
      }
    },
    countCacheHit: ({ queue, hit }) => {
      counters.lastInference = epochMs()
      add(counters.phases.success, queue + hit)
      add(counters.phases.queue, queue)
      add(counters.phases.cache_hit, hit)
    },
    countFailure: (total) => add(counters.phases.fail, total),
    reset: () => {
      counters = newCounters()
    },
    json: () => ({
      last_inference: counters.lastInference,
      inference_count: counters.inferences,
      execution_count: counters.executions,
      inference_stats: structuredClone(counters.phases),
      response_stats: {},
      batch_stats: [...counters.batches]
        .sort(([a], [b]) => a - b)
        .map(([batchSize, durations]) => ({ batch_size: batchSize, ...structuredClone(durations) })),
      memory_usage: [],
    }),
  }
}

type ComputePhase = 'compute_input' | 'compute_infer' | 'compute_output'
type Phase = ComputePhase | 'success' | 'fail' | 'queue' | 'cache_hit' | 'cache_miss'

const newCounters = () => ({
  lastInference: 0,
  inferences: 0,
  executions: 0,
  phases: {
    success: nothing(),
    fail: nothing(),
    queue: nothing(),
    ...newBatch(),
    cache_hit: nothing(),
    cache_miss: nothing(),
  },
  batches: new Map<number, Record<ComputePhase, DurationJson>>(),
})

const newBatch = (): Record<ComputePhase, DurationJson> => ({
  compute_input: nothing(),
  compute_infer: nothing(),
  compute_output: nothing(),
})

const nothing = (): DurationJson => ({ count: 0, ns: 0 })

const add = (duration: DurationJson, ns: Nanoseconds): void => {
  duration.count += 1
  duration.ns += ns
}
