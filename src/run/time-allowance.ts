import type { Clock } from '../foundation/clock.ts'
import { nsPerMs } from '../foundation/units.ts'

/** Time that pieces of work share, and that passes while one of them goes on. */
export type TimeAllowance = {
  readonly isUsedUp: () => boolean
  /** Does some work; the signal aborts when there is no time left. */
  readonly spend: <Result>(work: (over: AbortSignal) => Promise<Result>) => Promise<Result>
}

/** So many milliseconds. */
export const timeAllowance = (ms: number, clock: Clock): TimeAllowance => {
  let leftMs = ms
  return {
    isUsedUp: () => leftMs <= 0,
    spend: async (work) => {
      const startedAt = clock.now()
      const over = AbortSignal.timeout(Math.max(0, Math.min(Math.ceil(leftMs), longestTimerMs)))
      try {
        return await work(over)
      } finally {
        leftMs = over.aborted ? 0 : leftMs - (clock.now() - startedAt) / nsPerMs
      }
    },
  }
}

/** Node's timers hold no more. */
const longestTimerMs = 2 ** 31 - 1
