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
export const monotonicClock: Clock = clockAhead(0)

/** Where `monotonicClock` begins in this thread, in milliseconds of a clock that all threads of the process share. */
export const originOfThread = (): number => {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6 - performance.now()
}

/** The clock of the thread that has that origin, read in this one. */
export const clockOfThread = (origin: number): Clock => clockAhead(originOfThread() - origin)

function clockAhead(ms: number): Clock {
  return {
    now: () => msToNs(performance.now() + ms),
    epochNs: (at) => msToNs(performance.timeOrigin - ms) + at,
    sleep: sleepMs,
  }
}

function sleepMs(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
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
  })
}
