import type { MessagePort } from 'node:worker_threads'
import { clockOfThread } from '../foundation/clock.ts'
import { nsPerMs } from '../foundation/units.ts'

/**
 * What the thread is given at its start. `memory` holds the number of the last question (32 bits, from 0) and, from the eighth
 * byte on, when to answer it (64-bit float, nanoseconds of the asking thread's clock).
 */
export type KernelTimerData = { readonly memory: SharedArrayBuffer; readonly clockOrigin: number }

/**
 * Tells 0 at its start and then the number of each question when its time has come, until its thread is ended. It waits for a
 * change of the memory with a time-out, which the kernel counts in microseconds and the event loop in milliseconds.
 */
export const runKernelTimerThread = ({ memory, clockOrigin }: KernelTimerData, port: MessagePort): never => {
  const asked = new Int32Array(memory, 0, 1)
  const due = new Float64Array(memory, 8, 1)
  const clock = clockOfThread(clockOrigin)
  let answered = 0
  port.postMessage(0)
  for (;;) {
    const number = Atomics.load(asked, 0)
    const left = number === answered ? Number.POSITIVE_INFINITY : due[0]! - clock.now()
    if (left > 0) {
      Atomics.wait(asked, 0, number, left / nsPerMs)
      continue
    }
    answered = number
    port.postMessage(number)
  }
}
