import type { Clock } from '../../src/foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../../src/foundation/units.ts'
import type { Exchange, Transport } from '../../src/transport/transport.ts'
import type { EncodedRequest, FailureClass, ResponseCheck } from '../../src/triton/infer-request.ts'

/** How one request goes: how long it takes, and how it fails if it does. */
export type ScriptedAnswer = {
  readonly latencyMs: number
  readonly failure?: FailureClass
  readonly text?: string
}

/** The answer to the request in that place, from 0, in the order of sending. */
export type Script = (
  place: number,
  sent: { readonly lane: number; readonly startedAt: Nanoseconds; readonly othersOutstanding: number },
) => ScriptedAnswer

export type SentRequest = {
  readonly lane: number
  readonly request: EncodedRequest
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

/** The first tenth of a latency is the sending, the last tenth the receiving. */
export const scriptedTransport = (clock: Clock, script: Script): ScriptedTransport => {
  const sent: SentRequest[] = []
  const opened: number[] = []
  let succeeded = 0
  let outstanding = 0
  let most = 0

  const send = async (lane: number, request: EncodedRequest): Promise<Exchange> => {
    const startedAt = clock.now()
    const { latencyMs, failure, text } = script(sent.length, {
      lane,
      startedAt,
      othersOutstanding: outstanding,
    })
    sent.push({ lane, request, startedAt })
    outstanding += 1
    most = Math.max(most, outstanding)
    await clock.sleep(latencyMs)
    outstanding -= 1
    const endedAt = clock.now()
    const tenth = msToNs(latencyMs / 10)
    if (failure === undefined) succeeded += 1
    return {
      startedAt,
      sentAt: startedAt + tenth,
      respondedAt: endedAt - tenth,
      endedAt,
      check: checkOf(failure, text),
    }
  }

  return {
    sent,
    opened,
    open: async (lanes) => {
      opened.push(lanes)
    },
    send,
    close: async () => undefined,
    succeeded: () => succeeded,
    outstanding: () => outstanding,
    mostOutstanding: () => most,
  }
}

const checkOf = (failure: FailureClass | undefined, text = 'scripted'): ResponseCheck =>
  failure === undefined ? { ok: true } : { ok: false, failure, text }
