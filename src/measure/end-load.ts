import type { Clock } from '../foundation/clock.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import type { Load } from '../load/closed-loop.ts'

/** How long an aborted load waits for the ends of its sequences. */
const sequenceGraceMs = 2000

export type EndPorts = {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Requests belong to sequences, which are finished even when the load is cut short. */
  readonly hasSequences?: boolean
}

/** Ends a load. After an abort nothing is waited for, but for sequences: what they leave open would keep a place on the server. */
export const endLoad = async (load: Load, { clock, signal, hasSequences }: EndPorts): Promise<void> => {
  load.stop()
  await orAborted(load.finished, signal)
  if (!signal.aborted || hasSequences !== true) return
  const waiting = new AbortController()
  await Promise.race([load.finished, clock.sleep(sequenceGraceMs, waiting.signal)])
  waiting.abort()
}
