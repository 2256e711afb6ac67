import type { Clock } from '../../src/foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../../src/foundation/units.ts'
import type { Exchange, OnExchange, Transport } from '../../src/transport/transport.ts'
import type { EncodedRequest, FailureClass, ResponseCheck } from '../../src/triton/infer-request.ts'
import type { SequenceMark } from '../../src/triton/sequence-mark.ts'

/** How one request goes: how long it takes, and how it fails if it does. */
export type ScriptedAnswer = {
  readonly latencyMs: number
  readonly failure?: FailureClass
  readonly text?: string
  /** The message that a good answer is. */
  readonly answer?: string
  /** How long it waits for its turn before its latency begins; by default not at all. */
  readonly lagMs?: number
  /** Its lane had lost its connection, and makes a new one for it. */
  readonly reconnects?: boolean
}

/** The answer to the request in that place, from 0, in the order of sending. */
export type Script = (
  place: number,
  sent: { readonly lane: number; readonly startedAt: Nanoseconds; readonly othersOutstanding: number },
) => ScriptedAnswer

export type SentRequest = {
  readonly lane: number
  readonly request: EncodedRequest
  /** Of a request of a sequence. */
  readonly mark?: SequenceMark
  /** When it was handed over. */
  readonly startedAt: Nanoseconds
}

/** A transport without a network: it answers by a script, on the clock it is given, and remembers what was sent. */
export type ScriptedTransport = Transport & {
  readonly sent: readonly SentRequest[]
  readonly opened: readonly number[]
  succeeded(): number
  outstanding(): number
  mostOutstanding(): number
}

type WritableExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] }

/**
 * The first tenth of a latency is the sending, the last tenth the receiving. As strict as the port: a lane's exchange is spoilt
 * by its next request, and a lane that has a request in flight takes no other.
 */
export const scriptedTransport = (clock: Clock, script: Script): ScriptedTransport => {
  const sent: SentRequest[] = []
  const opened: number[] = []
  const exchanges = new Map<number, WritableExchange>()
  const busyLanes = new Set<number>()
  let succeeded = 0
  let most = 0
  let reconnections = 0

  const exchangeOf = (lane: number): WritableExchange => {
    const exchange = exchanges.get(lane) ?? spoilt()
    exchanges.set(lane, exchange)
    return Object.assign(exchange, spoilt())
  }

  const send = (lane: number, request: EncodedRequest, onEnd: OnExchange, mark?: SequenceMark): void => {
    if (busyLanes.has(lane)) throw new Error(`lane ${lane} has a request in flight already`)
    const now = clock.now()
    const answer = script(sent.length, { lane, startedAt: now, othersOutstanding: busyLanes.size })
    sent.push({ lane, request, startedAt: now, ...(mark === undefined ? {} : { mark: { ...mark } }) })
    busyLanes.add(lane)
    most = Math.max(most, busyLanes.size)
    if (answer.reconnects === true) reconnections += 1
    const exchange = exchangeOf(lane)
    void end(now, answer).then((ended) => {
      busyLanes.delete(lane)
      if (ended.check.ok) succeeded += 1
      onEnd(Object.assign(exchange, ended), lane)
    })
  }

  const end = async (now: Nanoseconds, answer: ScriptedAnswer): Promise<Exchange> => {
    const { latencyMs, lagMs = 0, failure, text, answer: message } = answer
    await clock.sleep(lagMs + latencyMs)
    const endedAt = clock.now()
    const startedAt = now + msToNs(lagMs)
    const tenth = msToNs(latencyMs / 10)
    return {
      startedAt,
      sentAt: startedAt + tenth,
      respondedAt: endedAt - tenth,
      endedAt,
      check: checkOf(failure, text, message),
    }
  }

  return {
    sent,
    opened,
    open: async (lanes) => {
      opened.push(lanes)
    },
    send,
    reconnections: () => reconnections,
    close: async () => undefined,
    succeeded: () => succeeded,
    outstanding: () => busyLanes.size,
    mostOutstanding: () => most,
  }
}

/** What an exchange holds while its request is in flight: nothing that could be taken for a figure. */
const spoilt = (): WritableExchange => ({
  startedAt: Number.NaN,
  sentAt: Number.NaN,
  respondedAt: Number.NaN,
  endedAt: Number.NaN,
  check: { ok: false, failure: 'cancelled', text: 'read after its lane was used again' },
})

const checkOf = (
  failure: FailureClass | undefined,
  text = 'scripted',
  answer: string | undefined = undefined,
): ResponseCheck => {
  if (failure !== undefined) return { ok: false, failure, text }
  return answer === undefined ? { ok: true } : { ok: true, answer }
}
