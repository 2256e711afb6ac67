import { type Client, Metadata, type ServiceError } from '@grpc/grpc-js'
import type { Nanoseconds } from '../foundation/units.ts'
import { checkGrpcResponse, failureOfGrpcStatus } from '../triton/grpc-codec.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { identity, methodPath, newChannel } from './grpc-channel.ts'
import type { TransportOptions } from './http-transport.ts'
import type { Exchange, Transport } from './transport.ts'

const modelInfer = methodPath('ModelInfer')

/** gRPC unary calls, all lanes as streams of one connection. */
export const createGrpcTransport = (options: TransportOptions): Transport => {
  const { target, clock } = options
  const metadata = new Metadata()
  for (const [name, value] of target.headers) metadata.add(name, value)
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
      for (const call of calls) call.cancel()
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
        calls.delete(call)
        const check: ResponseCheck =
          error === null && response !== undefined
            ? checkGrpcResponse(response, expectation)
            : failureOfGrpcStatus(error?.code, error?.details ?? error?.message ?? 'no response message')
        const endedAt = clock.now()
        resolve({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check })
      },
    )
    calls.add(call)
    sentAt = clock.now()
  })

/** After `close` there is nothing to send on. */
const neverSent = (now: Nanoseconds): Exchange => ({
  startedAt: now,
  sentAt: now,
  respondedAt: now,
  endedAt: now,
  check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' },
})
