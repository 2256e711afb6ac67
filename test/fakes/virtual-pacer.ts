import type { Pacer } from '../../src/load/pacer.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Wakes on a virtual clock, always `lateMs` late. */
export const virtualPacer = (clock: VirtualClock, lateMs = 0): Pacer => {
  let current = 0
  const wakeAt = async (due: number, wake: () => void): Promise<void> => {
    current += 1
    const own = current
    await clock.sleep((due - clock.now()) / 1e6 + lateMs)
    if (own === current) wake()
  }
  return {
    wakeAt: (due, wake) => void wakeAt(due, wake),
    stop: () => {
      current += 1
    },
  }
}
