import type { Worker } from 'node:worker_threads'
import { monotonicClock, originOfThread } from '../foundation/clock.ts'
import { type Nanoseconds, nsPerUs } from '../foundation/units.ts'
import type { KernelTimerData } from './kernel-timer-thread.ts'
import { startWorker } from './worker.ts'

/** Calls back at a time, far closer to it than the event loop's timers of whole milliseconds. */
export interface KernelTimer {
  /** Whether its thread runs; before that, and should it ever fail, nothing calls back. */
  isReady(): boolean
  /** Calls `wake` once in about `ns`, a little earlier at the most; takes the place of a call that has not come yet. */
  wakeIn(ns: Nanoseconds, wake: () => void): void
  cancel(): void
}

/** From the thread's waking until this one's event loop hears of it, at best. */
const messageTime = 60 * nsPerUs

let kernelTimer: KernelTimer | undefined
let started: Promise<void> | undefined

/** The one of this thread, started when it is first asked for. It lives as long as the process and does not keep it alive. */
export const kernelTimerOfThread = (): KernelTimer => {
  kernelTimer ??= startKernelTimer()
  return kernelTimer
}

/** Starts the one of this thread; resolves when its thread runs, or turned out not to. */
export const prepareKernelTimer = async (): Promise<void> => {
  kernelTimerOfThread()
  await started
}

const startKernelTimer = (): KernelTimer => {
  const memory = new SharedArrayBuffer(16)
  const asked = new Int32Array(memory, 0, 1)
  const due = new Float64Array(memory, 8, 1)
  const data: KernelTimerData = { memory, clockOrigin: originOfThread() }
  const worker: Worker = startWorker('timer', data)
  let isReady = false
  let wake: (() => void) | undefined

  const { promise, resolve: settle } = Promise.withResolvers<void>()
  // Whoever waits for it may have nothing else that keeps the process.
  started = promise.finally(() => worker.unref())
  worker.on('message', (number: number) => {
    if (number === 0) {
      isReady = true
      settle()
    }
    // Of an earlier question nobody wants to hear.
    if (number !== asked[0]) return
    const call = wake
    wake = undefined
    call?.()
  })
  worker.on('error', () => {
    isReady = false
    settle()
    wake?.()
  })
  worker.on('exit', () => settle())
  const ask = (at: Nanoseconds): void => {
    due[0] = at
    Atomics.add(asked, 0, 1)
    Atomics.notify(asked, 0)
  }
  return {
    isReady: () => isReady,
    wakeIn: (ns, then) => {
      wake = then
      ask(monotonicClock.now() + ns - messageTime)
    },
    cancel: () => {
      if (wake === undefined) return
      wake = undefined
      ask(Number.POSITIVE_INFINITY)
    },
  }
}
