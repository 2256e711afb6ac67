import { status } from '@grpc/grpc-js'
import { msToNs } from '../foundation/units.ts'
import { createGrpcResponseChecker } from '../triton/grpc-response-checker.ts'
import { createGrpcStreamResponseChecker } from '../triton/grpc-stream-response-checker.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { withMark } from '../triton/with-mark.ts'
import { type CallEnd, openChannel } from './grpc-channel.ts'
import { failureOfCall } from './grpc-failure.ts'
import { withoutMessage } from './grpc-response.ts'
import { LibraryGrpcStreamLane } from './library-grpc-stream-lane.ts'
import type { Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'

/** gRPC calls by the gRPC library: what our own framing is compared with. All lanes share one connection. */
export const createLibraryGrpcTransport = (options: TransportOptions): Transport =>
  options.target.streaming ? createStreaming(options) : createUnary(options)

/** The library counts its deadline in whole milliseconds of another clock, and may be so early. */
const earlyMs = 2

const createUnary = ({ target, clock, expectation, onResponse }: TransportOptions): Transport => {
  const { requestTimeoutMs } = target
  const channel = openChannel(target)
  const check = createGrpcResponseChecker(expectation)
  return {
    open: async () => undefined,
    send: (lane, unmarked, onEnd, mark) => {
      const request = mark === undefined ? unmarked : withMark(unmarked, mark)
      if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
      const startedAt = clock.now()
      let sentAt = startedAt
      const settle = (end: CallEnd): void => {
        const respondedAt = clock.now()
        const isOurDeadline = respondedAt - startedAt >= msToNs(requestTimeoutMs - earlyMs)
        const verdict =
          end.kind === 'message'
            ? check(end.message, request.expectedOutputs)
            : failureOf(end, isOurDeadline, requestTimeoutMs)
        if (end.kind === 'message' && verdict.ok) onResponse?.(lane, end.message)
        onEnd({ startedAt, sentAt, respondedAt, endedAt: clock.now(), check: verdict }, lane)
      }
      channel.call({
        rpc: 'ModelInfer',
        message: request.message,
        timeoutMs: requestTimeoutMs,
        // Some failures are known at once, and nobody may be told before this has returned.
        onEnd: (end) => (end.kind === 'message' ? settle(end) : queueMicrotask(() => settle(end))),
      })
      sentAt = clock.now()
    },
    reconnections,
    close: async () => channel.close(),
  }
}

const createStreaming = ({ target, clock, expectation, onResponse }: TransportOptions): Transport => {
  const channel = openChannel(target)
  const laneOptions = {
    channel,
    clock,
    timeoutMs: target.requestTimeoutMs,
    read: createGrpcStreamResponseChecker(expectation),
    decoupled: expectation.decoupled === true,
    onResponse,
  }
  let lanes: LibraryGrpcStreamLane[] = []
  let isClosed = false
  return {
    open: async () => undefined,
    send: (place, unmarked, onEnd, mark) => {
      const request = mark === undefined ? unmarked : withMark(unmarked, mark)
      if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
      if (isClosed) {
        const now = clock.now()
        const exchange = { startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check: cancelled }
        queueMicrotask(() => onEnd(exchange, place))
        return
      }
      while (lanes.length <= place) lanes.push(new LibraryGrpcStreamLane(lanes.length, laneOptions))
      lanes[place]!.send(request, (exchange) => onEnd(exchange, place))
    },
    responsesOn: (place) => lanes[place]?.responses ?? 0,
    reconnections,
    close: async () => {
      isClosed = true
      const open = lanes
      lanes = []
      for (const lane of open) lane.abort(cancelled)
      channel.close()
    },
  }
}

/** The library replaces lost connections by itself and does not tell. */
const reconnections = (): number => 0

const cancelled: ResponseCheck = { ok: false, failure: 'cancelled', text: 'cancelled by this client' }

const failureOf = (
  end: Exclude<CallEnd, { kind: 'message' }>,
  isOurDeadline: boolean,
  timeoutMs: number,
): ResponseCheck => {
  if (end.kind === 'cancelled') return cancelled
  if (end.error === null) return withoutMessage
  if (end.error.code === status.DEADLINE_EXCEEDED && isOurDeadline)
    return { ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }
  return failureOfCall(end.error)
}
