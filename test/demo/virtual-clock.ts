import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../../src/foundation/units.ts'

/** A clock whose time passes only in `run`, which lets every sleeper sleep and returns when none is left. */
export const virtualClock = (lateMs = 0): { readonly clock: Clock; readonly run: () => Promise<void> } => {
  const sleepers: { readonly wakesAt: Nanoseconds; readonly wake: () => void }[] = []
  let now: Nanoseconds = 0
  const clock: Clock = {
    now: () => now,
    epochNs: (at) => at,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ wakesAt: now + msToNs(Math.trunc(ms) + lateMs), wake })
        sleepers.sort((a, b) => a.wakesAt - b.wakesAt)
      }),
  }
  const run = async (): Promise<void> => {
    for (;;) {
      await setImmediate()
      const first = sleepers.shift()
      if (first === undefined) return
      now = first.wakesAt
      first.wake()
    }
  }
  return { clock, run }
}
