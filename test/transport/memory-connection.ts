import type { Socket } from 'node:net'
import type { Clock } from '../../src/foundation/clock.ts'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { GrpcHeaders, type GrpcLane } from '../../src/transport/grpc-lane.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { GrpcUnaryLane, type UnaryLaneOptions } from '../../src/transport/grpc-unary-lane.ts'
import { Http2Connection } from '../../src/transport/http2-connection.ts'
import { streamOpening } from '../../src/transport/http2-stream.ts'
import type { ResponseCheck } from '../../src/triton/infer-request.ts'
import { clientPreface, describeFrame, takeFrames } from '../fakes/http2-bytes.ts'
import { MemorySocket } from '../fakes/memory-socket.ts'

/** Our end of an HTTP/2 connection without a network: every byte comes when the test says so. */
export type MemoryConnection = {
  readonly connection: Http2Connection
  readonly socket: MemorySocket
  readonly events: string[]
  /** As if these bytes were read at once. */
  readonly receive: (bytes: Uint8Array) => void
  /** What was sent after the preface, in words. */
  readonly said: () => readonly string[]
}

export const memoryConnection = (firstId?: number): MemoryConnection => {
  const socket = new MemorySocket()
  const events: string[] = []
  const connection = new Http2Connection(
    socket as unknown as Socket,
    'connect',
    { onOpen: () => events.push('open'), onUnusable: () => events.push('unusable') },
    firstId,
  )
  socket.emit('connect')
  return {
    connection,
    socket,
    events,
    receive: (bytes) => {
      // The client uses its buffer again, and so does this.
      const shared = Buffer.concat([Buffer.alloc(5), bytes])
      connection.push(shared, 5, shared.length)
      shared.fill(0xdd)
    },
    said: () => takeFrames(socket.written.subarray(clientPreface.length)).frames.map(describeFrame),
  }
}

/** A lane on such a connection, and the verdicts on its requests. */
export type MemoryLane = {
  readonly lane: GrpcLane
  readonly checks: ResponseCheck[]
  readonly send: () => void
}

export const memoryLane = (
  connection: Http2Connection,
  {
    clock = monotonicClock,
    check = () => ({ ok: true }) as const,
  }: { clock?: Clock; check?: UnaryLaneOptions['check'] } = {},
): MemoryLane => {
  const lane = new GrpcUnaryLane(0, {
    clock,
    connectionOf: () => connection,
    check,
    headers: new GrpcHeaders(),
  })
  const checks: ResponseCheck[] = []
  const body = grpcFrameOf(Buffer.from('a request'))
  const request = { opening: streamOpening([[':path', '/a']], body), body }
  return {
    lane,
    checks,
    send: () => lane.send(request, (exchange) => checks.push(exchange.check)),
  }
}
