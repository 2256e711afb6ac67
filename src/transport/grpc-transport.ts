import { checkGrpcResponse } from '../triton/grpc-codec.ts'
import type { ResponseCheck, ResponseExpectation } from '../triton/infer-request.ts'
import { headersOf } from './grpc-channel.ts'
import { grpcMessage } from './grpc-response.ts'
import type { TransportOptions } from './http-transport.ts'
import { openHttp2Channel } from './http2-channel.ts'
import type { Transport } from './transport.ts'

/** gRPC unary calls, all lanes as streams of one connection. */
export const createGrpcTransport = ({ target, clock, expectation }: TransportOptions): Transport => {
  const path = '/inference.GRPCInferenceService/ModelInfer'
  const channel = openHttp2Channel({ target, path, headers: headersOf(target), clock })
  return {
    // A connection holds any number of streams.
    open: async () => undefined,
    send: (_, request) =>
      new Promise((resolve) => {
        if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
        const startedAt = clock.now()
        let sentAt = startedAt
        channel.call(request.message, (end) => {
          const respondedAt = clock.now()
          const check = checkOf(grpcMessage(end), expectation)
          resolve({ startedAt, sentAt, respondedAt, endedAt: clock.now(), check })
        })
        sentAt = clock.now()
      }),
    close: async () => channel.close(),
  }
}

const checkOf = (message: Uint8Array | ResponseCheck, expectation: ResponseExpectation): ResponseCheck =>
  message instanceof Uint8Array ? checkGrpcResponse(message, expectation) : message
