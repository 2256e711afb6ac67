import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { createRestResponseChecker } from '../triton/rest-response-checker.ts'
import { checkCompressed } from './compressed-response.ts'
import { answersOf } from './http-answers.ts'
import { Http1Lane, type LaneContext } from './http1-lane.ts'
import { headerProblem, packetsFor } from './http1-request.ts'
import type { OnExchange, Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'

/** Connections that take longer are waited for by the first request on them. */
const mostOpenMs = 1000

const readBufferBytes = 64 * 1024

const cancelled: ResponseCheck = { ok: false, failure: 'cancelled', text: 'cancelled by this client' }

/** HTTP/1.1 keep-alive on plain sockets: one connection, and one request at a time, for each lane. */
export const createHttpTransport = ({
  target,
  clock,
  expectation,
  onResponse,
}: TransportOptions): Transport => {
  const { requestTimeoutMs } = target
  const problem = headerProblem(target.headers)
  const accepted = target.compression?.response ?? 'none'
  const check = createRestResponseChecker(expectation)
  const timedOut: ResponseCheck = {
    ok: false,
    failure: 'timeout',
    text: `no complete response within ${requestTimeoutMs} ms`,
  }
  let reconnections = 0
  let lanes: Http1Lane[] = []
  const context: LaneContext = {
    target,
    clock,
    readBuffer: Buffer.allocUnsafeSlow(readBufferBytes),
    packetOf: packetsFor(target),
    check: accepted === 'none' ? check : checkCompressed(check, accepted),
    ...answersOf(target, expectation, clock),
    decoupled: expectation.decoupled === true,
    onResponse,
    countReconnection: () => {
      reconnections += 1
    },
  }

  // One timer looks after every lane, because a timer for each request would cost more than the request.
  const sweep = setInterval(
    () => {
      const oldest = clock.now() - msToNs(requestTimeoutMs)
      for (const lane of lanes) if (lane.isOlderThan(oldest)) lane.cut(timedOut)
    },
    Math.min(1000, Math.max(10, requestTimeoutMs / 10)),
  ).unref()

  return {
    open: async (count, connected = count) => {
      while (lanes.length < count) lanes.push(new Http1Lane(lanes.length, context))
      const closed = lanes.splice(count).map((lane) => lane.close(cancelled))
      const isEnough = new AbortController()
      const connecting = Promise.all(lanes.slice(0, connected).map((lane) => lane.connect()))
      await Promise.race([connecting, clock.sleep(mostOpenMs, isEnough.signal)])
      isEnough.abort()
      await Promise.all(closed)
    },
    send: (index, request, onEnd, mark) => {
      if (request.protocol !== 'http') throw new Error('an HTTP transport sends HTTP requests')
      const lane = lanes[index]
      if (lane === undefined) endUnsent(index, clock.now(), cancelled, onEnd)
      else if (problem !== undefined)
        endUnsent(index, clock.now(), { ok: false, failure: 'connection', text: problem }, onEnd)
      else lane.send(request, onEnd, mark)
    },
    reconnections: () => reconnections,
    close: async () => {
      clearInterval(sweep)
      const all = lanes
      lanes = []
      await Promise.all(all.map((lane) => lane.close(cancelled)))
    },
  }
}

/** A turn later, so that a caller that sends again at once does not keep everything else from running. */
const endUnsent = (lane: number, now: Nanoseconds, check: ResponseCheck, onEnd: OnExchange): void => {
  setImmediate(() => {
    onEnd({ startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check }, lane)
  })
}
