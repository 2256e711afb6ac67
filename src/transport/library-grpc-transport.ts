import { status } from '@grpc/grpc-js'
import { msToNs } from '../foundation/units.ts'
import { createGrpcResponseChecker } from '../triton/grpc-response-checker.ts'
import { failureOfGrpcStatus } from '../triton/grpc-status.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { type CallEnd, openChannel } from './grpc-channel.ts'
import { noConnection } from './grpc-failure.ts'
import { withoutMessage } from './grpc-response.ts'
import type { Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'

/** gRPC unary calls by the gRPC library: what our own framing is compared with. All lanes share one connection. */
export const createLibraryGrpcTransport = ({ target, clock, expectation }: TransportOptions): Transport => {
  const { requestTimeoutMs } = target
  const channel = openChannel(target)
  const check = createGrpcResponseChecker(expectation)
  return {
    open: async () => undefined,
    send: (lane, request, onEnd) => {
      if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
      const startedAt = clock.now()
      let sentAt = startedAt
      const settle = (end: CallEnd): void => {
        const respondedAt = clock.now()
        const isOurDeadline = respondedAt - startedAt >= msToNs(requestTimeoutMs)
        const verdict =
          end.kind === 'message' ? check(end.message) : failureOf(end, isOurDeadline, requestTimeoutMs)
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
    // The library replaces lost connections by itself and does not tell.
    reconnections: () => 0,
    close: async () => channel.close(),
  }
}

const failureOf = (
  end: Exclude<CallEnd, { kind: 'message' }>,
  isOurDeadline: boolean,
  timeoutMs: number,
): ResponseCheck => {
  if (end.kind === 'cancelled') return { ok: false, failure: 'cancelled', text: 'cancelled by this client' }
  if (end.error === null) return withoutMessage
  const lost = noConnection(end.error)
  if (lost !== undefined) return { ok: false, failure: 'connection', text: lost.text }
  if (end.error.code === status.DEADLINE_EXCEEDED && isOurDeadline)
    return { ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }
  return failureOfGrpcStatus(end.error.code, end.error.details)
}
