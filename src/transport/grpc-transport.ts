import type { Client, Metadata, ServiceError } from '@grpc/grpc-js'
import type { Nanoseconds } from '../foundation/units.ts'
import { checkGrpcResponse } from '../triton/grpc-codec.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { identity, methodPath, newChannel, newMetadata } from './grpc-channel.ts'
import { grpcFailure } from './grpc-failure.ts'
import type { TransportOptions } from './http-transport.ts'
import type { Exchange, Transport } from './transport.ts'

const modelInfer = methodPath('ModelInfer')

/** gRPC unary calls, all lanes as streams of one connection. */
export const createGrpcTransport = (options: TransportOptions): Transport => {
  const { target, clock } = options
  const metadata = newMetadata(target)
  const calls = new Set<{ cancel(): void }>()
  let channel: Client | undefined = newChannel(target.url)

  return {
    // A connection holds any number of streams.
    open: async () => undefined,
    send: (_, request) => {
      if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
      const client = channel
      if (client === undefined) return Promise.resolve(neverSent(clock.now()))
      return exchange(
        client,
        Buffer.from(request.message.buffer, request.message.byteOffset, request.message.byteLength),
        metadata,
        options,
        calls,
      )
    },
    close: async () => {
      const client = channel
      channel = undefined
      const cancelled = [...calls]
      calls.clear()
      for (const call of cancelled) call.cancel()
      client?.close()
    },
  }
}

const exchange = (
  client: Client,
  message: Buffer,
  metadata: Metadata,
  { clock, expectation, target }: TransportOptions,
  calls: Set<{ cancel(): void }>,
): Promise<Exchange> =>
  new Promise((resolve) => {
    const startedAt = clock.now()
    let sentAt = startedAt
    let respondedAt: Nanoseconds | undefined
    const call = client.makeUnaryRequest(
      modelInfer,
      identity,
      (bytes) => {
        respondedAt = clock.now()
        return bytes
      },
      message,
      metadata,
      { deadline: Date.now() + target.requestTimeoutMs },
      (error: ServiceError | null, response?: Buffer) => {
        const isCancelled = !calls.delete(call)
        const check =
          error === null && response !== undefined
            ? checkGrpcResponse(response, expectation)
            : isCancelled
              ? cancelledByUs
              : grpcFailure(error, target.requestTimeoutMs)
        const endedAt = clock.now()
        resolve({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check })
      },
    )
    calls.add(call)
    sentAt = clock.now()
  })

const cancelledByUs: ResponseCheck = { ok: false, failure: 'cancelled', text: 'cancelled by this client' }

/** After `close` there is nothing to send on. */
const neverSent = (now: Nanoseconds): Exchange => ({
  startedAt: now,
  sentAt: now,
  respondedAt: now,
  endedAt: now,
  check: cancelledByUs,
})
