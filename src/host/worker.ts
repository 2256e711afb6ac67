import { type MessagePort, Worker } from 'node:worker_threads'

/** What another thread can be started to do; `worker-thread.ts` in `run/` does it. */
export type WorkerRole = 'load' | 'responder' | 'profile-export' | 'timer'

/** Where the threads' program is: beside the sources, or beside the bundles. */
const program = (): URL => {
  const here = import.meta.url
  return new URL(here.endsWith('.ts') ? '../run/worker-thread.ts' : '../worker/index.js', here)
}

/** Starts a thread in a role, with data that is copied (shared memory and what is `handedOver`: handed) to it. It must be ended with `terminate`. */
export const startWorker = (
  role: WorkerRole,
  data: object,
  handedOver: readonly MessagePort[] = [],
): Worker => new Worker(program(), { workerData: { role, ...data }, transferList: [...handedOver] })
