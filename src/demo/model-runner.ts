import type { Clock } from '../foundation/clock.ts'
import type { Random } from '../foundation/random.ts'
import { type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { DemoModel, StreamStep } from './demo-model.ts'
import { inferFunctionOf } from './infer-functions.ts'
import { createInstanceQueue } from './instance-queue.ts'
import { createModelStatistics, type ModelStatistics } from './model-statistics.ts'
import { createResponseCache } from './response-cache.ts'
import { type ServiceTime, serviceTimes } from './service-time.ts'
import { TritonError } from './triton-error.ts'

/** Executes the requests of one version of a model, in the order they come, and counts them. */
export type ModelRunner = {
  readonly statistics: ModelStatistics
  /** All outputs. Throws a TritonError: `unavailable` for a full queue, `internal` for what the model throws. */
  readonly run: (inputs: readonly Tensor[], batchSize: number) => Promise<readonly Tensor[]>
  /** What a decoupled model answers with, told as it comes; throws as `run` does. */
  readonly stream: (
    inputs: readonly Tensor[],
    batchSize: number,
    onStep: (step: Exclude<StreamStep, { readonly pauseMs: number }>) => void,
  ) => Promise<void>
  /** For executions from now on. */
  readonly setServiceTime: (time: ServiceTime) => void
  /** Resolves when nothing is executed and nothing waits. */
  readonly idle: () => Promise<void>
}

/** A runner with counters at zero; `random` draws service times. */
export const createModelRunner = (
  model: DemoModel,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): ModelRunner => {
  const statistics = createModelStatistics(() => Math.floor(clock.epochNs(clock.now()) / nsPerMs))
  const cache = model.responseCache === true ? createResponseCache() : undefined
  const queue = createInstanceQueue(model.instances ?? 1)
  const infer = inferFunctionOf(model)
  const pause = evenPauses(clock)
  let nextServiceTime = serviceTimes(model.serviceTime ?? 0, random)

  const execute = async (
    inputs: readonly Tensor[],
    batchSize: number,
    { receivedAt, lookedUpAt }: Arrival,
  ) => {
    const startedAt = clock.now()
    const gathered = inputs.map((input) => ({ ...input, bytes: input.bytes.slice() }))
    const gatheredAt = clock.now()
    await pause(nextServiceTime())
    const computed = infer(gathered)
    const computedAt = clock.now()
    const outputs = computed.map((output) => ({ ...output, bytes: output.bytes.slice() }))
    const copiedAt = clock.now()
    cache?.keep(inputs, outputs)
    const endedAt = clock.now()
    statistics.countExecution(batchSize, {
      queue: startedAt - lookedUpAt,
      computeInput: gatheredAt - startedAt,
      computeInfer: computedAt - gatheredAt,
      computeOutput: copiedAt - computedAt,
      total: endedAt - receivedAt,
      ...(cache === undefined ? {} : { cacheMiss: lookedUpAt - receivedAt + endedAt - copiedAt }),
    })
    return outputs
  }

  /** Waits for an instance and has it for itself. A refused request is counted nowhere, as in Triton. */
  const withInstance = async <Result>(
    receivedAt: Nanoseconds,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    if (queue.waiting() >= (model.maxQueueSize ?? Number.POSITIVE_INFINITY)) {
      throw new TritonError('unavailable', 'Exceeds maximum queue size')
    }
    await queue.enter()
    try {
      return await work()
    } catch (error) {
      statistics.countFailure(clock.now() - receivedAt)
      throw new TritonError('internal', error instanceof Error ? error.message : String(error))
    } finally {
      queue.leave()
    }
  }

  return {
    statistics,
    run: async (inputs, batchSize) => {
      const receivedAt = clock.now()
      const known = cache?.find(inputs)
      const lookedUpAt = clock.now()
      if (known !== undefined) {
        statistics.countCacheHit({ queue: 0, hit: lookedUpAt - receivedAt })
        return known
      }
      return await withInstance(receivedAt, () => execute(inputs, batchSize, { receivedAt, lookedUpAt }))
    },
    stream: async (inputs, batchSize, onStep) => {
      const receivedAt = clock.now()
      await withInstance(receivedAt, async () => {
        const startedAt = clock.now()
        await pause(nextServiceTime())
        for (const step of model.stream?.(inputs) ?? []) {
          if ('pauseMs' in step) await clock.sleep(step.pauseMs)
          else onStep(step)
        }
        const endedAt = clock.now()
        statistics.countExecution(batchSize, {
          queue: startedAt - receivedAt,
          computeInput: 0,
          computeInfer: endedAt - startedAt,
          computeOutput: 0,
          total: endedAt - receivedAt,
        })
      })
    },
    setServiceTime: (time) => {
      nextServiceTime = serviceTimes(time, random)
    },
    idle: queue.idle,
  }
}

type Arrival = { readonly receivedAt: Nanoseconds; readonly lookedUpAt: Nanoseconds }

/**
 * Sleeps whose mean is the time asked for: a timer has whole milliseconds and fires late, so what one pause took too long
 * the next ones make up for. At most a millisecond is carried, or a stalled process would answer in no time afterwards.
 */
const evenPauses = (clock: Clock): ((ms: number) => Promise<void>) => {
  let owedMs = 0
  return async (ms) => {
    if (ms === 0) return
    const wantedMs = ms + owedMs
    const startedAt = clock.now()
    if (wantedMs > 0) await clock.sleep(wantedMs)
    owedMs = Math.min(1, Math.max(-1, wantedMs - (clock.now() - startedAt) / nsPerMs))
  }
}
