import { monotonicClock } from '../../src/foundation/clock.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createGrpcTransport } from '../../src/transport/grpc-transport.ts'
import { type Exchange, exchangeOn, type Transport } from '../../src/transport/transport.ts'
import type { ResponseCheck } from '../../src/triton/infer-request.ts'
import { block, data, headers } from '../fakes/http2-bytes.ts'
import {
  type RawConnection,
  type RawHttp2Server,
  type RawScript,
  startRawHttp2Server,
} from '../fakes/raw-http2-server.ts'
import { expectation, goodFrame, grpcRequest, targetOf } from './infer-answer.ts'

const open: { close(): Promise<void> }[] = []

/** Closes what the functions below have opened. */
export const closeAll = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((one) => one.close()))
}

export const rawServer = async (script: RawScript): Promise<RawHttp2Server> => {
  const server = await startRawHttp2Server(script)
  open.push(server)
  return server
}

/** Our own gRPC client, connected as far as the server lets it. */
export const transportTo = async (
  { host }: Pick<RawHttp2Server, 'host'>,
  target: Partial<Target> = {},
  lanes = 1,
): Promise<Transport> => {
  const transport = createGrpcTransport({
    target: targetOf('grpc', host, target),
    clock: monotonicClock,
    expectation,
  })
  open.push(transport)
  await transport.open(lanes)
  return transport
}

export const ask = (transport: Transport, lane = 0): Promise<Exchange> =>
  exchangeOn(transport, lane, grpcRequest)

export const checkOf = async (transport: Transport, lane = 0): Promise<ResponseCheck> =>
  (await ask(transport, lane)).check

export const ok: ResponseCheck = { ok: true }

export const headBlock = (): Buffer => block([':status', '200'], ['content-type', 'application/grpc'])
export const trailersBlock = (): Buffer => block(['grpc-status', '0'])

export const goodHead = (id: number): Buffer => headers(id, headBlock())
export const goodData = (id: number): Buffer => data(id, goodFrame())
export const goodTrailers = (id: number): Buffer => headers(id, trailersBlock(), true)
export const goodAnswer = (id: number): Buffer =>
  Buffer.concat([goodHead(id), goodData(id), goodTrailers(id)])

/** What a client says of itself at first, when it has been told SETTINGS once. */
export const hello = ['SETTINGS', 'WINDOW_UPDATE 0 2147418112', 'SETTINGS ack']

/** What a client has said besides its requests. */
export const controlFrames = ({ said }: RawConnection): readonly string[] =>
  said.filter((frame) => !/^(?:HEADERS|DATA|CONTINUATION) /.test(frame))
