import { constants, type EventLoopUtilization, PerformanceObserver, performance } from 'node:perf_hooks'
import { msToNs, type Nanoseconds, nsPerUs } from '../foundation/units.ts'

/** What this process has used up since some origin; two readings make a difference. */
export type ClientReading = {
  /** User and system CPU time of the process. */
  readonly cpu: Nanoseconds
  /** Time in which the event loops of the threads that send were not waiting, and in which they were: their mean. */
  readonly busy: Nanoseconds
  readonly idle: Nanoseconds
}

export type GcPauses = { readonly max: Nanoseconds; readonly total: Nanoseconds }

/** Watches the cost of the client itself, so that every figure can be shown beside it. */
export interface ClientMeter {
  read(): ClientReading
  /** Garbage collection pauses since the last call. */
  takeGcPauses(): GcPauses
  close(): void
}

const thisThread = (): readonly EventLoopUtilization[] => [performance.eventLoopUtilization()]

/** `loops`: those of the threads that send. Garbage collections are those of this thread alone. */
export const createClientMeter = (loops = thisThread): ClientMeter => {
  let max = 0
  let total = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Incremental marking steps are counted inside the collection they belong to.
      if (
        (entry as { detail?: { kind?: number } }).detail?.kind === constants.NODE_PERFORMANCE_GC_INCREMENTAL
      )
        continue
      max = Math.max(max, entry.duration)
      total += entry.duration
    }
  })
  observer.observe({ entryTypes: ['gc'] })

  return {
    read: () => {
      const cpu = process.cpuUsage()
      const all = loops()
      const mean = (time: 'active' | 'idle'): Nanoseconds =>
        msToNs(all.reduce((sum, loop) => sum + loop[time], 0) / all.length)
      return { cpu: (cpu.user + cpu.system) * nsPerUs, busy: mean('active'), idle: mean('idle') }
    },
    takeGcPauses: () => {
      const pauses = { max: msToNs(max), total: msToNs(total) }
      max = 0
      total = 0
      return pauses
    },
    close: () => observer.disconnect(),
  }
}
