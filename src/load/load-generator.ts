import { availableParallelism } from 'node:os'
import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import { type Load, startClosedLoop } from './closed-loop.ts'
import type { ExchangeLog } from './exchange-log.ts'
import type { LoadShape } from './load-shape.ts'
import { loggedTransport, type NumberOf } from './logged-transport.ts'
import { startOpenLoop } from './open-loop.ts'
import { choosePacer, preparePacer } from './pacer.ts'
import { startPeriodicLoop } from './periodic-loop.ts'
import { type FailureTexts, Recorder } from './recorder.ts'
import type { RecorderMemory } from './recorder-memory.ts'
import { type RequestSource, requestsInTurn } from './request-source.ts'
import { scheduleOf } from './schedule.ts'
import { startSessionLoop } from './session-loop.ts'
import { SessionSource } from './session-source.ts'
import { type Stripe, shareOf, wholeStripe } from './stripe.ts'
import { requestsOf, sourceOf, type Workload } from './workload.ts'

export type StartOptions = {
  /** Stop by itself after this many requests. */
  readonly limit?: number
  /** Of a fixed schedule: requests at its beginning that have been sent before; what comes next is due at once. */
  readonly skip?: number
  /** When a schedule begins, a reading of the clock that all threads share; now when not given. */
  readonly startAt?: Nanoseconds
  /** Nobody wants to know how each of its requests went. */
  readonly isWarmUp?: boolean
}

/** Holds the load of one level at a time, on one thread or on several. A live resource. */
export interface LoadGenerator {
  /** Connects for a level and forgets what was recorded before. */
  open(shape: LoadShape): Promise<void>
  start(shape: LoadShape, options?: StartOptions): Load
  /** What the recorders write into, one for each thread. */
  readonly memories: readonly RecorderMemory[]
  failureTexts(): FailureTexts
  /** Connections made to replace lost ones, since it was made. */
  reconnections(): number
  /** Hands over what the logs hold and closes them; resolves when all of it is written. */
  flush(): Promise<void>
}

export type LocalGeneratorOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly workload: Workload
  readonly memory?: RecorderMemory
  readonly stripe?: Stripe
  /** Keeps every exchange; absent: they are only counted. */
  readonly log?: ExchangeLog | undefined
}

/** Which of a workload's requests the last one of its source is. */
const numbersIn = (requests: readonly EncodedRequest[], source: Pick<RequestSource, 'number'>): NumberOf => {
  const numbers = new Map(requests.map((request, number) => [request, number]))
  return (request) => source.number ?? numbers.get(request)!
}

/** Sends on this thread. */
export const localGenerator = ({
  transport: bare,
  clock,
  workload,
  memory,
  stripe = wholeStripe,
  log,
}: LocalGeneratorOptions): LoadGenerator => {
  const recorder = new Recorder(memory)
  const sessions = workload.kind === 'sessions' ? new SessionSource(workload) : undefined
  const source = workload.kind === 'sessions' ? requestsInTurn(workload.requests) : sourceOf(workload, stripe)
  const transport =
    log === undefined ? bare : loggedTransport(bare, log, numbersIn(requestsOf(workload), sessions ?? source))
  return {
    open: async (shape) => {
      recorder.reset()
      const connected = shape.kind === 'open' ? shape.connected : shape.lanes
      await transport.open(shareOf(shape.lanes, stripe), shareOf(connected, stripe))
      if (shape.kind === 'open') await preparePacer(shape.pacing, availableParallelism())
    },
    start: (shape, options = {}) => {
      if (options.isWarmUp !== true) log?.open()
      const shared = { ...options, transport, clock, recorder, source, stripe }
      if (shape.kind === 'sessions') {
        if (sessions === undefined) throw new Error('sessions are held of a workload of sessions')
        return startSessionLoop({ ...shared, source: sessions, lanes: shape.lanes })
      }
      if (shape.kind === 'closed') return startClosedLoop({ ...shared, concurrency: shape.lanes })
      if (shape.kind === 'periodic') return startPeriodicLoop({ ...shared, ...shape, end: shape.lanes })
      return startOpenLoop({
        ...shared,
        lanes: shareOf(shape.lanes, stripe),
        schedule: scheduleOf(shape.schedule),
        pacer: choosePacer(shape.pacing, availableParallelism(), clock),
      })
    },
    memories: [recorder.memory],
    failureTexts: () => recorder.failureTexts,
    reconnections: () => transport.reconnections(),
    flush: async () => log?.flush(),
  }
}
