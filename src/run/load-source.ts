import type { MessagePort } from 'node:worker_threads'
import type { Clock } from '../foundation/clock.ts'
import { type ClientMeter, createClientMeter } from '../host/client-meter.ts'
import type { ExchangeLog } from '../load/exchange-log.ts'
import { type LoadGenerator, localGenerator } from '../load/load-generator.ts'
import type { LoadShape } from '../load/load-shape.ts'
import { newRecorderMemory } from '../load/recorder-memory.ts'
import { type Stripe, shareOf, wholeStripe } from '../load/stripe.ts'
import { type ThreadGenerator, threadGenerator } from '../load/thread-generator.ts'
import type { Workload } from '../load/workload.ts'
import { excessiveDelay } from '../measure/delayed-share.ts'
import type { WindowResult } from '../measure/level-result.ts'
import type { Target } from '../plan/plan.ts'
import type { Transport } from '../transport/transport.ts'
import type { ResponseExpectation } from '../triton/infer-request.ts'

/** Above this share of a window, in percent, a thread that sends may be what is measured. */
const busyPercent = 70

/** What tells how busy its threads were, in percent of a stretch of time. */
export type Busyness = Pick<WindowResult, 'clientOverhead' | 'delayed' | 'sendRate' | 'duration'>

/** Where the load comes from: this thread, until it is too busy; then other threads, twice as many each time. A live resource. */
export interface LoadSource {
  readonly generator: LoadGenerator
  readonly clientMeter: ClientMeter
  /** Whether its threads were too busy in that window, and more of them would share the requests outstanding. */
  couldGrow(window: Busyness, shape: LoadShape): boolean
  /** Makes it send with so many threads from now on, as far as there is something for each to send. */
  hold(shape: LoadShape, threads: number): Promise<void>
  /** Replaces the generator and its meter; returns how many threads send from now on. */
  grow(shape: LoadShape): Promise<number>
  close(): Promise<void>
}

export type LoadSourceOptions = {
  /** Of this thread. */
  readonly transport: Transport
  readonly clock: Clock
  readonly target: Target
  readonly expectation: ResponseExpectation
  readonly workload: Workload
  readonly maxThreads: number
  /** The part of the load that this process holds; all of it when not given. */
  readonly stripe?: Stripe
  /** Where every exchange is kept; absent: nowhere. */
  readonly logs?: ExchangeLogs | undefined
}

/** Logs of exchanges: this thread's, and ports for those of other threads. */
export type ExchangeLogs = { readonly here: ExchangeLog; readonly newPort: () => MessagePort }

export const createLoadSource = ({
  transport,
  clock,
  maxThreads,
  logs,
  stripe = wholeStripe,
  ...others
}: LoadSourceOptions): LoadSource => {
  const shared = { ...others, stripe }
  let generator: LoadGenerator = localGenerator({
    transport,
    clock,
    workload: shared.workload,
    memory: newRecorderMemory(shared.expectation.decoupled === true),
    stripe,
    log: logs?.here,
  })
  let clientMeter = createClientMeter()
  let threads: ThreadGenerator | undefined

  const count = (): number => generator.memories.length
  // A ramp and sessions look at what went before, which one thread alone can.
  const mostFor = (shape: LoadShape): number =>
    shape.kind === 'periodic' || shape.kind === 'sessions'
      ? 1
      : Math.min(maxThreads, shareOf(shape.lanes, stripe), sequencesIn(shared.workload, shape))
  const replace = async (wanted: number): Promise<void> => {
    clientMeter.close()
    if (threads === undefined) await transport.close()
    else await threads.close()
    threads = threadGenerator(wanted, shared, logs?.newPort)
    generator = threads
    clientMeter = threadMeter(threads)
  }
  return {
    get generator() {
      return generator
    },
    get clientMeter() {
      return clientMeter
    },
    couldGrow: (window, shape) =>
      window.clientOverhead > busyPercent && !keepsTime(window) && count() < mostFor(shape),
    hold: async (shape, wanted) => {
      const most = Math.min(wanted, mostFor(shape))
      if (most > count()) await replace(most)
    },
    grow: async (shape) => {
      const wanted = Math.min(2 * count(), mostFor(shape))
      await replace(wanted)
      return wanted
    },
    close: async () => {
      clientMeter.close()
      await threads?.close()
    },
  }
}

/** Each of them is sent by one thread. */
const sequencesIn = (workload: Workload, { kind }: LoadShape): number =>
  workload.kind === 'sequences' && kind === 'open' ? workload.live : Number.POSITIVE_INFINITY

/** A sender that waits for the time a request is due may take a whole core for that, and still has time for more. */
const keepsTime = (window: Busyness): boolean => window.delayed !== undefined && excessiveDelay(window) === 0

/** The meter of this process, with the event loops and the garbage collections of the threads that send. */
const threadMeter = (threads: ThreadGenerator): ClientMeter => {
  const meter = createClientMeter(threads.loops)
  return {
    ...meter,
    takeGcPauses: () => {
      const [here, there] = [meter.takeGcPauses(), threads.gcPauses()]
      return { max: Math.max(here.max, there.max), total: here.total + there.total }
    },
  }
}
