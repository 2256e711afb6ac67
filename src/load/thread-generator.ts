import { once } from 'node:events'
import type { EventLoopUtilization } from 'node:perf_hooks'
import type { MessagePort, Worker } from 'node:worker_threads'
import { clockOfThread, originOfThread } from '../foundation/clock.ts'
import { msToNs } from '../foundation/units.ts'
import type { GcPauses } from '../host/client-meter.ts'
import { startWorker } from '../host/worker.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import type { LoadGenerator } from './load-generator.ts'
import type { LoadThreadCommand, LoadThreadData, LoadThreadMessage, LoadThreadStatus } from './load-thread.ts'
import { textsKept } from './recorder.ts'
import { newRecorderMemory } from './recorder-memory.ts'
import { type Stripe, stripeWithin, wholeStripe } from './stripe.ts'

/** A load that several threads hold together, each with its own connections, its stripe of the requests and its recorder. */
export type ThreadGenerator = LoadGenerator & {
  /** Use of each thread's event loop, since it started. */
  loops(): readonly EventLoopUtilization[]
  gcPauses(): GcPauses
  close(): Promise<void>
}

type Thread = { readonly worker: Worker; status: LoadThreadStatus }

/** A schedule begins when every thread has been told of it. */
const startAheadMs = 20

const noStatus: LoadThreadStatus = { failureTexts: new Map(), reconnections: 0, gc: { max: 0, total: 0 } }

/** What all threads have in common; `stripe`: the part of the load that they hold together, all of it when not given. */
export type SharedByThreads = Pick<LoadThreadData, 'target' | 'expectation' | 'workload'> & {
  readonly stripe?: Stripe
}

/** Starts so many threads, each with a log of its own where there are ports for them. An error in one of them is thrown by whatever waits for it. */
export const threadGenerator = (
  count: number,
  { stripe = wholeStripe, ...shared }: SharedByThreads,
  newLogPort?: () => MessagePort,
): ThreadGenerator => {
  const memories = Array.from({ length: count }, () =>
    newRecorderMemory(shared.expectation.decoupled === true),
  )
  const clockOrigin = originOfThread()
  const clock = clockOfThread(clockOrigin)
  const threads: readonly Thread[] = memories.map((memory, index) => {
    const logPort = newLogPort?.()
    const data: LoadThreadData = {
      ...shared,
      memory,
      stripe: stripeWithin(stripe, { index, count }),
      clockOrigin,
      ...(logPort === undefined ? {} : { logPort }),
    }
    const handedOver = logPort === undefined ? [] : [logPort]
    const thread: Thread = { worker: startWorker('load', data, handedOver), status: noStatus }
    thread.worker.on('message', (message: LoadThreadMessage) => {
      if (message.kind === 'status') thread.status = message.status
    })
    return thread
  })
  const tellAll = (command: LoadThreadCommand): void => {
    for (const { worker } of threads) worker.postMessage(command)
  }
  const allSay = (kind: LoadThreadMessage['kind']): Promise<unknown> =>
    Promise.all(threads.map(({ worker }) => untilSaid(worker, kind)))
  const sum = (value: (status: LoadThreadStatus) => number): number =>
    threads.reduce((total, { status }) => total + value(status), 0)

  return {
    memories,
    open: async (shape) => {
      const opened = allSay('opened')
      tellAll({ kind: 'open', shape })
      await opened
    },
    start: (shape, options = {}) => {
      const finished = allSay('finished').then(() => undefined)
      const { startAt: startedAt = clock.now() + msToNs(startAheadMs) } = options
      tellAll({ kind: 'start', shape, options: { ...options, startAt: startedAt } })
      return { startedAt, finished, stop: () => tellAll({ kind: 'stop' }) }
    },
    failureTexts: () => mergedTexts(threads.map(({ status }) => status)),
    reconnections: () => sum(({ reconnections }) => reconnections),
    flush: async () => {
      const flushed = allSay('flushed')
      tellAll({ kind: 'flush' })
      await flushed
    },
    gcPauses: () => ({
      max: Math.max(...threads.map(({ status }) => status.gc.max)),
      total: sum(({ gc }) => gc.total),
    }),
    loops: () => threads.map(({ worker }) => worker.performance.eventLoopUtilization()),
    close: async () => {
      tellAll({ kind: 'close' })
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

/** Rejects with the error that ended the thread. */
const untilSaid = async (worker: Worker, kind: LoadThreadMessage['kind']): Promise<void> => {
  for (;;) {
    const [message] = (await once(worker, 'message')) as [LoadThreadMessage]
    if (message.kind === kind) return
  }
}

const mergedTexts = (all: readonly LoadThreadStatus[]): ReadonlyMap<FailureClass, readonly string[]> => {
  const merged = new Map<FailureClass, readonly string[]>()
  for (const { failureTexts } of all)
    for (const [failure, texts] of failureTexts) {
      const known = new Set([...(merged.get(failure) ?? []), ...texts])
      merged.set(failure, [...known].slice(0, textsKept))
    }
  return merged
}
