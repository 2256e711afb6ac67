import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { encodeLiteralFields } from '../transport/hpack-literal.ts'
import {
  defaultWindow,
  frameFlag,
  frameOf,
  frameType,
  largestWindow,
  numberFrame,
  setting,
  settingsFrame,
  writeUint32,
} from '../transport/http2-frame.ts'
import { type FrameListener, Http2FrameReader } from '../transport/http2-frame-reader.ts'

/** What is answered to every request, whatever it asks: a whole HTTP response, and a gRPC message in its frame. */
export type CannedAnswers = { readonly http: Buffer; readonly grpc: Buffer }

/** A server on 127.0.0.1 that does as little as one can. A live resource. */
export type LoopbackResponder = {
  readonly httpPort: number
  readonly grpcPort: number
  close(): Promise<void>
}

/** Answers well-formed requests of this program's own clients; it is no server for anybody else. */
export const startLoopbackResponder = async ({ http, grpc }: CannedAnswers): Promise<LoopbackResponder> => {
  const sockets = new Set<Socket>()
  const serving = (serve: (socket: Socket) => void): Server =>
    createServer({ noDelay: true }, (socket) => {
      sockets.add(socket)
      // Whoever leaves has had enough.
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
      serve(socket)
    }).listen(0, '127.0.0.1')
  const servers = [
    serving((socket) => answerHttp(socket, http)),
    serving((socket) => answerGrpc(socket, grpc)),
  ]
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const [httpPort = 0, grpcPort = 0] = servers.map((server) => (server.address() as AddressInfo).port)
  return {
    httpPort,
    grpcPort,
    close: async () => {
      const closed = servers.map((server) => once(server, 'close'))
      for (const server of servers) server.close()
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

const headerEnd = '\r\n\r\n'

const answerHttp = (socket: Socket, answer: Buffer): void => {
  let header = ''
  let bodyLeft = 0
  socket.on('data', (chunk: Buffer) => {
    let at = 0
    let answers = 0
    while (at < chunk.length) {
      if (bodyLeft === 0) {
        header += chunk.toString('latin1', at)
        const end = header.indexOf(headerEnd)
        if (end < 0) break
        at = chunk.length - (header.length - end - headerEnd.length)
        bodyLeft = Number(/^content-length: *(\d+)/im.exec(header)?.[1] ?? 0)
        header = ''
      }
      const taken = Math.min(bodyLeft, chunk.length - at)
      at += taken
      bodyLeft -= taken
      if (bodyLeft === 0) answers += 1
    }
    for (; answers > 0; answers -= 1) socket.write(answer)
  })
}

const prefaceBytes = 24
const greeting = Buffer.concat([
  settingsFrame([[setting.initialWindowSize, largestWindow]]),
  numberFrame(frameType.windowUpdate, 0, largestWindow - defaultWindow),
])
const settingsAck = frameOf(frameType.settings, frameFlag.ack, 0)
const answerHead = encodeLiteralFields([
  [':status', '200'],
  ['content-type', 'application/grpc'],
])
const answerTrailers = encodeLiteralFields([['grpc-status', '0']])

const answerGrpc = (socket: Socket, message: Buffer): void => {
  const head = frameOf(frameType.headers, frameFlag.endHeaders, 0, answerHead)
  const data = frameOf(frameType.data, frameFlag.none, 0, message)
  const trailers = frameOf(frameType.headers, frameFlag.endHeaders | frameFlag.endStream, 0, answerTrailers)
  const unary = Buffer.concat([head, data, trailers])
  const idsAt = [0, head.length, head.length + data.length].map((at) => at + 5)
  /** Streams whose header is sent, because they stay open. */
  const begun = new Set<number>()
  let written: Buffer[] = []
  let received = 0

  const forStream = (frames: Buffer, places: readonly number[], streamId: number): Buffer => {
    const copy = Buffer.from(frames)
    for (const at of places) writeUint32(copy, at, streamId)
    return copy
  }
  /** A call that ends with its message is unary; one that goes on is a stream, and each DATA frame is a message of it. */
  const onData = (streamId: number, isLast: boolean): void => {
    if (isLast) {
      written.push(forStream(unary, idsAt, streamId))
      return
    }
    if (!begun.has(streamId)) written.push(forStream(head, [5], streamId))
    begun.add(streamId)
    written.push(forStream(data, [5], streamId))
  }
  const listener: FrameListener = {
    onFrame: (type, flags, streamId, _buffer, start, end) => {
      if (type === frameType.data) {
        received += end - start
        onData(streamId, (flags & frameFlag.endStream) !== 0)
      }
      if (type === frameType.settings && (flags & frameFlag.ack) === 0) written.push(settingsAck)
    },
    onFrameTooLarge: () => socket.destroy(),
  }
  const reader = new Http2FrameReader(listener)
  let prefaceLeft = prefaceBytes
  socket.write(greeting)
  socket.on('data', (chunk: Buffer) => {
    const skipped = Math.min(prefaceLeft, chunk.length)
    prefaceLeft -= skipped
    reader.push(chunk, skipped, chunk.length)
    if (received > 2 ** 30) {
      written.push(numberFrame(frameType.windowUpdate, 0, received))
      received = 0
    }
    if (written.length > 0) socket.write(Buffer.concat(written))
    written = []
  })
}
