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

/**
 * Where `monotonicClock` begins in this thread, in milliseconds of a clock that all threads of the process share. The two clocks
 * cannot be read at once, and a cold reading takes up to a millisecond, so the closest of several pairs counts.
 */
export const originOfThread = (): number => {
  let origin = Number.NaN
  let closest = Number.POSITIVE_INFINITY
  for (let reading = 0; reading < 20; reading += 1) {
    const before = sharedMs()
    const own = performance.now()
    const after = sharedMs()
    if (after - before >= closest) continue
    closest = after - before
    origin = (before + after) / 2 - own
  }
  return origin
}

const sharedMs = (): number => {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
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
