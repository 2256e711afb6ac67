import type { Clock } from '../foundation/clock.ts'
import { nsPerMs } from '../foundation/units.ts'
import type { Exchange, Transport } from '../transport/transport.ts'
import type { Load } from './closed-loop.ts'
import type { Recorder } from './recorder.ts'
import type { SessionSource } from './session-source.ts'

export type SessionLoopOptions = {
  readonly transport: Transport
  readonly clock: Clock
  readonly recorder: Recorder
  readonly source: SessionSource
  /** Sessions that are held at a time. */
  readonly lanes: number
}

/** Holds so many sessions at a time, each with one request outstanding or waiting for its next turn, until all have been held. */
export const startSessionLoop = ({ transport, clock, recorder, source, lanes }: SessionLoopOptions): Load => {
  const finished = Promise.withResolvers<void>()
  const stopping = new AbortController()
  const startedAt = clock.now()
  /** Since when each lane could have sent. */
  const freeSince = new Float64Array(lanes).fill(startedAt)
  let busyLanes = lanes

  const sendNext = (lane: number): void => {
    const request = stopping.signal.aborted ? undefined : source.next(lane)
    if (request === undefined) {
      busyLanes -= 1
      if (busyLanes === 0) finished.resolve()
      return
    }
    recorder.begin()
    transport.send(lane, request, onEnd)
  }
  const onEnd = (exchange: Exchange, lane: number): void => {
    recorder.end(exchange, freeSince[lane]!)
    const delay = source.ended(lane, exchange.check)
    freeSince[lane] = exchange.endedAt + delay
    if (delay === 0) sendNext(lane)
    else void sendAfter(lane, delay)
  }
  const sendAfter = async (lane: number, delay: number): Promise<void> => {
    await clock.sleep(delay / nsPerMs, stopping.signal)
    sendNext(lane)
  }

  source.begin(lanes)
  for (let lane = 0; lane < lanes; lane += 1) sendNext(lane)
  return { startedAt, finished: finished.promise, stop: () => stopping.abort() }
}
