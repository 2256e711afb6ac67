import { monotonicClock } from '../../src/foundation/clock.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createGrpcTransport } from '../../src/transport/grpc-transport.ts'
import { createLibraryGrpcTransport } from '../../src/transport/library-grpc-transport.ts'
import type { Transport } from '../../src/transport/transport.ts'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import { type Http2Server, type OnStream, startHttp2Server } from '../fakes/http2-server.ts'
import { type RawHttp2Server, type RawScript, startRawHttp2Server } from '../fakes/raw-http2-server.ts'
import { expectation, targetOf } from './infer-answer.ts'

/** Both ways to send inferences over gRPC. */
export const grpcClients = [
  { client: 'our own framing', create: createGrpcTransport },
  { client: 'the gRPC library', create: createLibraryGrpcTransport },
] as const

export type GrpcClient = (typeof grpcClients)[number]

/** Servers and transports of one test, closed together. */
export type Cast = {
  readonly server: (onStream: OnStream, port?: number) => Promise<Http2Server>
  readonly raw: (script: RawScript) => Promise<RawHttp2Server>
  /** Connected as far as the server lets it. */
  readonly transport: (
    create: GrpcClient['create'],
    url: string,
    target?: Partial<Target>,
    lanes?: number,
    expected?: ResponseExpectation,
  ) => Promise<Transport>
  readonly add: <One extends { close(): Promise<void> }>(one: One) => One
  readonly close: () => Promise<void>
}

export const newCast = (): Cast => {
  const open: { close(): Promise<void> }[] = []
  const add = <One extends { close(): Promise<void> }>(one: One): One => {
    open.push(one)
    return one
  }
  return {
    add,
    server: async (onStream, port) => add(await startHttp2Server(onStream, port)),
    raw: async (script) => add(await startRawHttp2Server(script)),
    transport: async (create, url, target = {}, lanes = 1, expected = expectation) => {
      const transport = add(
        create({ target: targetOf('grpc', url, target), clock: monotonicClock, expectation: expected }),
      )
      await transport.open(lanes)
      return transport
    },
    close: async () => {
      await Promise.all(open.splice(0).map((one) => one.close()))
    },
  }
}
