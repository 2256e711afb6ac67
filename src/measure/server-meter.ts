import type { Clock } from '../foundation/clock.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { msToNs } from '../foundation/units.ts'
import type { ComposingModel } from '../triton/composing-model.ts'
import { readingDelta, type ServerReading } from '../triton/composing-statistics.ts'

/** The statistics on the server of the measured model, and of the models that it calls. */
export interface ServerMeter {
  /** Cumulative counters now; undefined when the server keeps none or does not answer. Never rejects. */
  read(): Promise<ServerReading | undefined>
  /** The server has no statistics at all, so that their absence is no doubt. */
  readonly keepsNone?: true
  /** The version that was asked for; absent: whichever counted. */
  readonly version?: string
  /** The models that it calls; absent: none. */
  readonly composing?: readonly ComposingModel[]
}

/** What reading the meter in time takes. */
export type MeterPorts = {
  readonly serverMeter: ServerMeter
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** After an interrupt the server gets this long to answer: its counters are not worth waiting for a server that hangs. */
const graceMs = 500
/** The server may count a request a moment after it has answered it. */
const settlingTries = 5
const settlingPauseMs = 50
/** A server that takes so long to tell its counters is not asked again. */
const hangingMs = 1000

/** The counters now, without waiting for a server that hangs once the signal has aborted. */
export const readCounters = async ({
  serverMeter,
  clock,
  signal,
}: MeterPorts): Promise<ServerReading | undefined> => {
  const reading = serverMeter.read()
  await orAborted(reading, signal)
  if (!signal.aborted) return reading
  const answered = new AbortController()
  const graceOver = clock.sleep(graceMs, answered.signal).then(() => undefined)
  // A timer that is left behind would keep the process alive.
  return Promise.race([reading, graceOver]).finally(() => answered.abort())
}

/** The counters once they hold that many successes more than `before`, or after time enough for that: so many tries. */
export const settledCounters = async (
  ports: MeterPorts,
  before: ServerReading | undefined,
  successes: number,
  tries = settlingTries,
): Promise<ServerReading | undefined> => {
  const { serverMeter, clock, signal } = ports
  for (let triesLeft = tries; ; triesLeft -= 1) {
    const askedAt = clock.now()
    const counters = await readCounters(ports)
    const { side, restarted } = readingDelta(before, counters, serverMeter)
    const isSettled =
      before === undefined || restarted || (side !== undefined && side.successCount >= successes)
    const hangs = clock.now() - askedAt > msToNs(hangingMs)
    if (isSettled || hangs || triesLeft === 1 || signal.aborted) return counters
    await clock.sleep(settlingPauseMs, signal)
  }
}
