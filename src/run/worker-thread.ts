import { parentPort, workerData } from 'node:worker_threads'
import type { KernelTimerData } from '../host/kernel-timer-thread.ts'
import type { ResponderThreadData } from '../host/responder-thread.ts'
import type { WorkerRole } from '../host/worker.ts'
import type { LoadThreadData } from '../load/load-thread.ts'
import type { ProfileThreadData } from './profile-export-thread.ts'

/** The program of every thread that is not the first: one role each, for as long as it lives. It loads what that one needs. */
const data = workerData as { readonly role: WorkerRole }
switch (data.role) {
  case 'load': {
    const { runLoadThread } = await import('../load/load-thread.ts')
    await runLoadThread(data as unknown as LoadThreadData, parentPort!)
    break
  }
  case 'responder': {
    const { runResponderThread } = await import('../host/responder-thread.ts')
    await runResponderThread(data as unknown as ResponderThreadData, parentPort!)
    break
  }
  case 'profile-export': {
    const { runProfileExportThread } = await import('./profile-export-thread.ts')
    runProfileExportThread(data as unknown as ProfileThreadData, parentPort!)
    break
  }
  case 'timer': {
    const { runKernelTimerThread } = await import('../host/kernel-timer-thread.ts')
    runKernelTimerThread(data as unknown as KernelTimerData, parentPort!)
  }
}
