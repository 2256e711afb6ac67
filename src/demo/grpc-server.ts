import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import {
  type ConnectionInjector,
  type Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type sendUnaryData,
} from '@grpc/grpc-js'
import type { Clock } from '../foundation/clock.ts'
import type { WireFault } from './fault.ts'
import { type GrpcReply, type Rpc, rpcs } from './grpc-rpcs.ts'
import { streamInfer, streamInferPath } from './grpc-stream-infer.ts'
import type { Listener } from './listener.ts'
import type { ServerState } from './server-state.ts'
import { TritonError } from './triton-error.ts'

/** Listens on loopback; port 0 is any free one. */
export const startGrpcServer = async (state: ServerState, clock: Clock, port: number): Promise<Listener> => {
  const server = new Server({
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    'grpc.enable_channelz': 0,
  })
  const connections: Connections = new Map()
  const closing = new AbortController()
  const sleep = (ms: number): Promise<void> => clock.sleep(ms, closing.signal)
  for (const rpc of rpcs) {
    const serve = servant({ state, connections, sleep }, rpc)
    server.register<Buffer, Buffer>(rpc.path, serve, identity, identity, 'unary')
  }
  server.register<Buffer, Buffer>(streamInferPath, streamServant(state), identity, identity, 'bidi')
  // Connections are accepted here and handed over, so that a fault can reset or end one of them.
  const listener = createServer((socket) => {
    state.seen.connected('grpc', socket)
    if (state.faults.find('draining') === undefined) accept(server, socket, connections)
    else socket.resetAndDestroy()
  })
  listener.listen(port, '127.0.0.1')
  await once(listener, 'listening')
  return {
    host: `127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: async () => {
      closing.abort()
      const closed = once(listener, 'close')
      listener.close()
      for (const { socket } of connections.values()) socket.destroy()
      server.forceShutdown()
      await closed
    },
  }
}

/** By `address:port` of the client. */
type Connections = Map<string, Connection>

type Connection = { readonly socket: Socket; readonly injector: ConnectionInjector; answers: number }

const accept = (server: Server, socket: Socket, connections: Connections): void => {
  socket.setNoDelay()
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure())
  const peer = `${socket.remoteAddress}:${socket.remotePort}`
  connections.set(peer, { socket, injector, answers: 0 })
  socket.once('close', () => {
    connections.delete(peer)
    injector.destroy()
  })
  injector.injectConnection(socket)
}

type UnaryCall = ServerUnaryCall<Buffer, Buffer>

type Serving = {
  readonly state: ServerState
  readonly connections: Connections
  readonly sleep: (ms: number) => Promise<void>
}

const servant = ({ state, connections, sleep }: Serving, rpc: Rpc) => {
  const serve = async (call: UnaryCall, callback: sendUnaryData<Buffer>): Promise<void> => {
    see(state, rpc, call)
    if (state.faults.find('hang') !== undefined) return
    const connection = connections.get(call.getPeer())
    const reply = await replyOf(state, rpc, call.request)
    const outcome = reply instanceof TritonError ? reply : await spoil(reply, connection, sleep)
    if (outcome instanceof TritonError) callback({ code: outcome.grpcStatus, details: outcome.message })
    else callback(null, outcome)
    endWhenWorn(state, connection)
  }
  return (call: UnaryCall, callback: sendUnaryData<Buffer>): void => void serve(call, callback)
}

/** Requests on a stream are answered as each is ready, and the stream ends when all are. */
const streamServant = (state: ServerState) => {
  return (call: ServerDuplexStream<Buffer, Buffer>): void => {
    let unanswered = 0
    let hasEnded = false
    const endWhenAnswered = (): void => {
      if (hasEnded && unanswered === 0) call.end()
    }
    const send = (message: Uint8Array): void => {
      if (!call.cancelled) call.write(Buffer.from(message))
    }
    call.on('error', () => undefined)
    call.on('data', (body: Buffer) => {
      state.seen.add('ModelStreamInfer', () => ({
        protocol: 'grpc',
        headers: textHeaders(call.metadata),
        body,
      }))
      if (state.faults.find('hang') !== undefined) return
      unanswered += 1
      void streamInfer(state, body, send).then(() => {
        unanswered -= 1
        endWhenAnswered()
      })
    })
    call.on('end', () => {
      hasEnded = true
      endWhenAnswered()
    })
  }
}

const identity = (bytes: Buffer): Buffer => bytes

const see = ({ seen }: ServerState, rpc: Rpc, call: UnaryCall): void =>
  seen.add(rpc.name, () => ({
    protocol: 'grpc',
    headers: textHeaders(call.metadata),
    body: call.request,
  }))

const textHeaders = (metadata: Metadata): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(metadata.getMap()).map(([name, value]) => [name, String(value)]))

const replyOf = async (state: ServerState, rpc: Rpc, request: Buffer): Promise<GrpcReply | TritonError> => {
  const { faults } = state
  if (faults.find('html') !== undefined || faults.find('empty-200') !== undefined) {
    return new TritonError('unsupported', '')
  }
  try {
    return await rpc.call(state, request)
  } catch (error) {
    return TritonError.from(error)
  }
}

/** What is sent of a reply; a reply that a reset has overtaken is sent to nobody. */
const spoil = async (
  { message: { buffer, byteOffset, byteLength }, wireFault }: GrpcReply,
  connection: Connection | undefined,
  sleep: Serving['sleep'],
): Promise<Buffer> => {
  const message = Buffer.from(buffer, byteOffset, byteLength)
  if (wireFault === undefined) return message
  switch (wireFault.kind) {
    case 'reset':
    case 'reset-mid-body':
      connection?.socket.resetAndDestroy()
      return message
    case 'drip':
      await sleep(wireFault.everyMs * message.length)
      return message
    default:
      return undecodable(message, wireFault.kind)
  }
}

const undecodable = (
  message: Buffer,
  kind: Exclude<WireFault['kind'], 'reset' | 'reset-mid-body' | 'drip'>,
): Buffer => {
  switch (kind) {
    case 'truncated-body':
    case 'short-body':
      return message.subarray(0, -1)
    case 'long-body':
    case 'overrunning-body':
      return Buffer.concat([message, endlessNumber])
    case 'invalid-json':
      return endlessNumber
  }
}

// Every byte of a varint but its last has the highest bit set.
const endlessNumber = Buffer.from([0xff])

const endWhenWorn = ({ faults }: ServerState, connection: Connection | undefined): void => {
  if (connection === undefined) return
  connection.answers += 1
  const limit = faults.find('close-after')?.requests ?? Number.POSITIVE_INFINITY
  if (connection.answers >= limit) connection.injector.drain(goawayGraceMs)
}

const goawayGraceMs = 1_000
