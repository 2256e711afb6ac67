import type { Nanoseconds } from '../foundation/units.ts'
import { checkGrpcResponse } from '../triton/grpc-codec.ts'
import type { ResponseCheck, ResponseExpectation } from '../triton/infer-request.ts'
import { type CallEnd, openChannel } from './grpc-channel.ts'
import { grpcFailure } from './grpc-failure.ts'
import type { TransportOptions } from './http-transport.ts'
import type { Transport } from './transport.ts'

/** gRPC unary calls, all lanes as streams of one connection. */
export const createGrpcTransport = ({ target, clock, expectation }: TransportOptions): Transport => {
  const channel = openChannel(target)
  const timeoutMs = target.requestTimeoutMs
  return {
    // A connection holds any number of streams.
    open: async () => undefined,
    send: (_, request) =>
      new Promise((resolve) => {
        if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
        const startedAt = clock.now()
        let sentAt = startedAt
        let respondedAt: Nanoseconds | undefined
        channel.call({
          rpc: 'ModelInfer',
          message: request.message,
          timeoutMs,
          onMessage: () => {
            respondedAt = clock.now()
          },
          onEnd: (end) => {
            const check = checkOf(end, { expectation, timeoutMs })
            const endedAt = clock.now()
            resolve({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check })
          },
        })
        sentAt = clock.now()
      }),
    close: async () => channel.close(),
  }
}

const checkOf = (
  end: CallEnd,
  { expectation, timeoutMs }: { readonly expectation: ResponseExpectation; readonly timeoutMs: number },
): ResponseCheck => {
  switch (end.kind) {
    case 'message':
      return checkGrpcResponse(end.message, expectation)
    case 'failed':
      return grpcFailure(end.error, timeoutMs)
    case 'cancelled':
      return { ok: false, failure: 'cancelled', text: 'cancelled by this client' }
  }
}
