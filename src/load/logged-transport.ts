import type { Exchange, OnExchange, Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { ExchangeLog } from './exchange-log.ts'

/** Which request it is; asked when it is about to be sent. */
export type NumberOf = (request: EncodedRequest) => number

/** A transport that also writes down every exchange while the log is open. */
export const loggedTransport = (transport: Transport, log: ExchangeLog, numberOf: NumberOf): Transport => {
  const inFlight: { number: number; sequenceId: bigint; onEnd: OnExchange }[] = []
  const onEnd = (exchange: Exchange, lane: number): void => {
    const { number, sequenceId, onEnd: tell } = inFlight[lane]!
    log.end(exchange, lane, number, sequenceId)
    tell(exchange, lane)
  }
  return {
    open: (lanes, connected) => transport.open(lanes, connected),
    send: (lane, request, tell, mark) => {
      if (!log.isOpen) {
        transport.send(lane, request, tell, mark)
        return
      }
      log.begin(lane)
      const number = numberOf(request)
      const sequenceId = mark === undefined ? 0n : BigInt(mark.id)
      const place = inFlight[lane]
      if (place === undefined) {
        inFlight[lane] = { number, sequenceId, onEnd: tell }
      } else {
        place.number = number
        place.sequenceId = sequenceId
        place.onEnd = tell
      }
      transport.send(lane, request, onEnd, mark)
    },
    ...(transport.responsesOn === undefined
      ? {}
      : { responsesOn: (lane) => transport.responsesOn?.(lane) ?? 0 }),
    reconnections: () => transport.reconnections(),
    close: () => transport.close(),
  }
}
