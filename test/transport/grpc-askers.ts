import { Client, credentials } from '@grpc/grpc-js'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { GrpcConnections } from '../../src/transport/grpc-connections.ts'
import { GrpcHeaders, type GrpcLane, type LaneOptions } from '../../src/transport/grpc-lane.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { endedEarly } from '../../src/transport/grpc-response.ts'
import { GrpcStreamLane } from '../../src/transport/grpc-stream-lane.ts'
import { GrpcUnaryLane } from '../../src/transport/grpc-unary-lane.ts'
import { streamOpening } from '../../src/transport/http2-stream.ts'
import { failureOfGrpcStatus } from '../../src/triton/grpc-status.ts'
import type { ResponseCheck } from '../../src/triton/infer-request.ts'
import { targetOf } from './infer-answer.ts'

/** What a call gave: its message, and how it ended. */
export type Answer = { readonly message: Buffer | undefined; readonly check: ResponseCheck }

export type Asker = {
  /** Sends a message and waits for one. */
  readonly ask: (message: Uint8Array) => Promise<Answer>
  readonly close: () => void
}

/** Asks over a lane of our own, which hands out the messages that it reads. */
export const ourAsker = (host: string, streaming: boolean): Asker => {
  const connections = new GrpcConnections(targetOf('grpc', host))
  let message: Buffer | undefined
  const options: LaneOptions = {
    clock: monotonicClock,
    connectionOf: (lane) => connections.of(lane),
    headers: new GrpcHeaders(),
  }
  const check = (bytes: Uint8Array): ResponseCheck => {
    message = Buffer.from(bytes)
    return { ok: true }
  }
  const read = (bytes: Uint8Array) => ({ check: check(bytes), hasResponse: true, isLast: true })
  const fields = [
    [':method', 'POST'],
    [':scheme', 'http'],
    [':path', pathOf(streaming)],
    [':authority', host],
    ['content-type', 'application/grpc'],
    ['te', 'trailers'],
  ] as const
  const lane: GrpcLane = streaming
    ? new GrpcStreamLane(0, { ...options, opening: streamOpening(fields), read, decoupled: false })
    : new GrpcUnaryLane(0, { ...options, check })
  return {
    ask: (bytes) => {
      message = undefined
      const body = grpcFrameOf(bytes)
      return new Promise((resolve) => {
        lane.send({ opening: streamOpening(fields, body), body }, ({ check }) =>
          resolve({ message: check.ok ? message : undefined, check }),
        )
      })
    },
    close: () => {
      lane.abort({ ok: false, failure: 'cancelled', text: '' })
      connections.close()
    },
  }
}

/** Asks through the gRPC library, with nothing of ours in between. */
export const libraryAsker = (host: string, streaming: boolean): Asker => {
  const client = new Client(host, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.use_local_subchannel_pool': 1,
  })
  const path = pathOf(streaming)
  const good = (message: Buffer): Answer => ({ message, check: { ok: true } })
  const bad = ({ code, details }: { code: number; details: string }): Answer => ({
    message: undefined,
    check: code === 0 ? endedEarly : failureOfGrpcStatus(code, details),
  })
  const openStream = () => client.makeBidiStreamRequest(path, asIs, asIs)
  let stream: ReturnType<typeof openStream> | undefined
  return {
    ask: (bytes) =>
      new Promise((resolve) => {
        if (!streaming) {
          client.makeUnaryRequest(path, asIs, asIs, Buffer.from(bytes), (error, message) =>
            resolve(error === null ? good(message!) : bad(error)),
          )
          return
        }
        stream ??= openStream()
        stream.removeAllListeners()
        stream.once('data', (message: Buffer) => resolve(good(message)))
        stream.once('error', () => undefined)
        stream.once('status', (status) => {
          stream = undefined
          resolve(bad(status))
        })
        stream.write(Buffer.from(bytes))
      }),
    close: () => client.close(),
  }
}

const pathOf = (streaming: boolean): string =>
  `/inference.GRPCInferenceService/${streaming ? 'ModelStreamInfer' : 'ModelInfer'}`

const asIs = (bytes: Buffer): Buffer => bytes
