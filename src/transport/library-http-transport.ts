import type { Dispatcher } from 'undici'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { EncodedRequest, ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import { checkRestResponse, jsonByteLengthOf, type RestResponse } from '../triton/rest-codec.ts'
import { withMark } from '../triton/with-mark.ts'
import { checkCompressed } from './compressed-response.ts'
import { answersOf, eventTeller } from './http-answers.ts'
import { type HttpConnection, newHttpConnection } from './http-connection.ts'
import { bodyForm } from './http1-request.ts'
import { largestBody } from './http1-response-reader.ts'
import type { ResponseEvents } from './response-events.ts'
import { describeSocketError, isProtocolError } from './socket-failure.ts'
import type { Exchange, Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'

type HttpRequest = EncodedRequest & { readonly protocol: 'http' }

/** One lane's connection, and how to give up what is on it. */
type Lane = {
  readonly connection: HttpConnection
  readonly events: ResponseEvents | undefined
  inFlight: { readonly startedAt: Nanoseconds; readonly abort: (error: Error) => void } | undefined
}

/** HTTP/1.1 keep-alive through undici: one connection, and one request at a time, for each lane, made by its first request. */
export const createLibraryHttpTransport = (options: TransportOptions): Transport => {
  const { target, clock } = options
  const { requestTimeoutMs } = target
  const accepted = target.compression?.response ?? 'none'
  const headers = [...(accepted === 'none' ? [] : ['accept-encoding', accepted]), ...target.headers.flat()]
  const answers = answersOf(target, options.expectation, clock)
  const sending: Sending = { headers, check: answers.check ?? restCheck(options), options }
  let lanes: Lane[] = []
  let reconnections = 0

  const newLane = (index: number): Lane => {
    const connection = newHttpConnection(target, { largestBody, keepAliveMs: 60_000 })
    let connections = 0
    connection.client.on('connect', () => {
      connections += 1
      if (connections > 1) reconnections += 1
    })
    const events = answers.newEvents?.(eventTeller(index, options.onResponse))
    return { connection, events, inFlight: undefined }
  }

  // One timer looks after every lane, because a timer for each request would cost more than the request.
  const sweep = setInterval(
    () => {
      const oldest = clock.now() - msToNs(requestTimeoutMs)
      for (const { inFlight } of lanes)
        if (inFlight !== undefined && inFlight.startedAt < oldest)
          inFlight.abort(new DeadlineError(requestTimeoutMs))
    },
    Math.min(1000, Math.max(10, requestTimeoutMs / 10)),
  ).unref()

  return {
    open: async (count) => {
      while (lanes.length < count) lanes.push(newLane(lanes.length))
      await Promise.all(lanes.splice(count).map((lane) => lane.connection.client.close()))
    },
    send: (index, unmarked, onEnd, mark) => {
      const request = mark === undefined ? unmarked : withMark(unmarked, mark)
      const lane = lanes[index]
      if (request.protocol !== 'http') throw new Error('an HTTP transport sends HTTP requests')
      // Some failures the library tells of while it is given the request.
      const settle = (exchange: Exchange): void => queueMicrotask(() => onEnd(exchange, index))
      if (lane === undefined) settle(neverSent(clock.now()))
      else dispatch(lane, request, { ...sending, index }, settle)
    },
    reconnections: () => reconnections,
    close: async () => {
      clearInterval(sweep)
      const all = lanes
      lanes = []
      await Promise.all(all.map((lane) => lane.connection.destroy(new CancelledError())))
    },
  }
}

class DeadlineError extends Error {
  constructor(timeoutMs: number) {
    super(`no complete response within ${timeoutMs} ms`)
  }
}

class CancelledError extends Error {
  constructor() {
    super('cancelled by this client')
  }
}

type Check = (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck

/** What is the same for all requests of a transport. */
type Sending = {
  readonly headers: readonly string[]
  readonly check: Check
  readonly options: TransportOptions
}

/** Of the lane that sends. */
type Place = { readonly index: number }

const restCheck = ({ target, expectation }: TransportOptions): Check => {
  const accepted = target.compression?.response ?? 'none'
  const check: Check = (response, expectedOutputs) =>
    checkRestResponse(response, expectation, expectedOutputs)
  return accepted === 'none' ? check : checkCompressed(check, accepted)
}

const dispatch = (
  lane: Lane,
  request: HttpRequest,
  { headers, check, index, options: { target, clock, expectation, onResponse } }: Sending & Place,
  onSettled: (exchange: Exchange) => void,
): void => {
  const startedAt = clock.now()
  let sentAt = startedAt
  let respondedAt: Nanoseconds | undefined
  let status = 0
  let responseHeaders: Readonly<Record<string, string | string[] | undefined>> = {}
  const chunks: Buffer[] = []
  const { events } = lane
  const times = expectation.decoupled === true ? events?.times : undefined
  let isStream = false
  events?.reset()
  // Until the connection is made there is no request to abort.
  lane.inFlight = { startedAt, abort: lane.connection.cut }

  const settle = (endedAt: Nanoseconds, check: ResponseCheck): void => {
    lane.inFlight = undefined
    onSettled({
      startedAt,
      sentAt,
      respondedAt: respondedAt ?? endedAt,
      endedAt,
      check,
      ...(times === undefined ? {} : { responseTimes: times }),
    })
  }
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (controller) => {
      lane.inFlight = { startedAt, abort: (error) => controller.abort(error) }
    },
    onRequestSent: () => {
      sentAt = clock.now()
    },
    onResponseStarted: () => {
      respondedAt ??= clock.now()
    },
    onResponseStart: (_, statusCode, fields) => {
      status = statusCode
      responseHeaders = fields
      isStream = events?.begin({ status, headers: fields }) === true
    },
    onResponseData: (_, chunk) => {
      if (isStream) events!.take(chunk, 0, chunk.length)
      else chunks.push(chunk)
    },
    onResponseEnd: () => {
      const endedAt = clock.now()
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      const response = { status, headers: responseHeaders, body }
      const verdict = events === undefined ? check(response, request.expectedOutputs) : events.check(response)
      if (verdict.ok && events === undefined) onResponse?.(index, body, jsonByteLengthOf(response))
      settle(endedAt, verdict)
    },
    onResponseError: (_, error) => settle(clock.now(), failureOf(error)),
  }
  lane.connection.client.dispatch(
    {
      path: `${target.pathPrefix ?? ''}${request.path}`,
      method: 'POST',
      body: request.body,
      headers: [...bodyForm(request).flat(), ...headers],
      blocking: false,
    },
    handler,
  )
}

const failureOf = (error: Error): ResponseCheck => {
  if (error instanceof DeadlineError) return { ok: false, failure: 'timeout', text: error.message }
  if (error instanceof CancelledError) return { ok: false, failure: 'cancelled', text: error.message }
  return {
    ok: false,
    failure: isProtocolError(error) ? 'malformed-response' : 'connection',
    text: describeSocketError(error),
  }
}

/** After `close` there is nothing to send on. */
const neverSent = (now: Nanoseconds): Exchange => ({
  startedAt: now,
  sentAt: now,
  respondedAt: now,
  endedAt: now,
  check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' },
})
