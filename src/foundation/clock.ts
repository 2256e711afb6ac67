import { msToNs, type Nanoseconds } from './units.ts'

/** Time, so that everything that waits can be tested without waiting. */
export interface Clock {
  /** Monotonic nanoseconds since an arbitrary origin. */
  now(): Nanoseconds
  /** Nanoseconds since the Unix epoch for a reading of `now`, to the microsecond. */
  epochNs(at: Nanoseconds): Nanoseconds
  /** Resolves after `ms`, or at once (without throwing) when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock: `performance.now`, which no clock adjustment moves. */
export const monotonicClock: Clock = {
  now: () => msToNs(performance.now()),
  epochNs: (at) => msToNs(performance.timeOrigin) + at,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve()
        return
      }
      const done = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done)
    }),
}
