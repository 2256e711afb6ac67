import { setImmediate as macrotask } from 'node:timers/promises'
import type { Clock } from '../../src/foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../../src/foundation/units.ts'

/** A clock that stands still while anything can run, and then jumps to the next sleeper. */
export type VirtualClock = Clock & {
  /** Milliseconds since its start. */
  elapsedMs(): number
  /** Sleepers that nobody woke. */
  sleeping(): number
  /** Lets time pass until the promise settles; an error when nothing sleeps any more and it has not. */
  run<Value>(promise: Promise<Value>): Promise<Value>
}

type Sleeper = { readonly at: Nanoseconds; readonly wake: () => void }

/** Its epoch, in nanoseconds since the Unix one; early, so that sums with it stay exact. */
export const virtualEpochNs = 1_700_000_000_000_000

/** `startNs`: its first reading. */
export const createVirtualClock = (startNs: Nanoseconds = 0): VirtualClock => {
  let now = startNs
  const sleepers = new Set<Sleeper>()

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve()
        return
      }
      const wake = (): void => {
        sleepers.delete(sleeper)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const sleeper: Sleeper = { at: now + msToNs(ms), wake }
      sleepers.add(sleeper)
      signal?.addEventListener('abort', wake)
    })

  const run = async <Value>(promise: Promise<Value>): Promise<Value> => {
    let isSettled = false
    const settle = (): void => {
      isSettled = true
    }
    promise.then(settle, settle)
    for (;;) {
      // Everything that can run without time passing has run after this.
      await macrotask()
      if (isSettled) return promise
      // A Set keeps its order, so of several due at once the one that slept first wakes first.
      const next = [...sleepers].reduce<Sleeper | undefined>(
        (first, one) => (first === undefined || one.at < first.at ? one : first),
        undefined,
      )
      if (next === undefined) throw new Error('deadlock: nothing sleeps, and the promise has not settled')
      now = next.at
      next.wake()
    }
  }

  return {
    now: () => now,
    epochNs: (at) => virtualEpochNs + at,
    sleep,
    elapsedMs: () => (now - startNs) / 1e6,
    sleeping: () => sleepers.size,
    run,
  }
}
