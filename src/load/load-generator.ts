import type { Clock } from '../foundation/clock.ts'
import type { Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import { type Load, startClosedLoop } from './closed-loop.ts'
import { type FailureTexts, Recorder } from './recorder.ts'
import type { RecorderMemory } from './recorder-memory.ts'
import { type Stripe, shareOf, wholeStripe } from './stripe.ts'

/** What load to hold. */
export type LoadOptions = {
  /** Requests kept outstanding. */
  readonly concurrency: number
  /** Stop by itself after this many requests. */
  readonly limit?: number
}

/** Holds the load of one level at a time, on one thread or on several. A live resource. */
export interface LoadGenerator {
  /** Connects for a level and forgets what was recorded before. */
  open(concurrency: number): Promise<void>
  start(options: LoadOptions): Load
  /** What the recorders write into, one for each thread. */
  readonly memories: readonly RecorderMemory[]
  failureTexts(): FailureTexts
  /** Connections made to replace lost ones, since it was made. */
  reconnections(): number
}

export type LocalGeneratorOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly requests: readonly EncodedRequest[]
  readonly memory?: RecorderMemory
  readonly stripe?: Stripe
}

/** Sends on this thread. */
export const localGenerator = ({
  transport,
  clock,
  requests,
  memory,
  stripe = wholeStripe,
}: LocalGeneratorOptions): LoadGenerator => {
  const recorder = new Recorder(memory)
  return {
    open: async (concurrency) => {
      recorder.reset()
      await transport.open(shareOf(concurrency, stripe))
    },
    start: (options) => startClosedLoop({ ...options, transport, clock, recorder, requests, stripe }),
    memories: [recorder.memory],
    failureTexts: () => recorder.failureTexts,
    reconnections: () => transport.reconnections(),
  }
}
