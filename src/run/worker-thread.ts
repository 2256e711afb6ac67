import { parentPort, workerData } from 'node:worker_threads'
import { type ResponderThreadData, runResponderThread } from '../host/responder-thread.ts'
import type { WorkerRole } from '../host/worker.ts'
import { type LoadThreadData, runLoadThread } from '../load/load-thread.ts'
import { type ProfileThreadData, runProfileExportThread } from './profile-export-thread.ts'

/** The program of every thread that is not the first: one role each, for as long as it lives. */
const data = workerData as { readonly role: WorkerRole }
switch (data.role) {
  case 'load':
    await runLoadThread(data as unknown as LoadThreadData, parentPort!)
    break
  case 'responder':
    await runResponderThread(data as unknown as ResponderThreadData, parentPort!)
    break
  case 'profile-export':
    runProfileExportThread(data as unknown as ProfileThreadData, parentPort!)
    break
}
