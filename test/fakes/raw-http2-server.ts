import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { clientPreface, describeFrame, flag, type RawFrame, settings, takeFrames } from './http2-bytes.ts'

/** One connection of a client, as the server has seen it. */
export type RawConnection = {
  readonly socket: Socket
  /** Whole frames that the client has sent. */
  readonly frames: readonly RawFrame[]
  /** The same in words. */
  readonly said: readonly string[]
  /** Whether the client has begun with the preface of HTTP/2, and sent no byte that is not of a whole frame since. */
  readonly isClean: boolean
  readonly isClosed: boolean
  readonly send: (...bytes: readonly Uint8Array[]) => void
}

/** A request whose last byte has come; `place`: how many came before, on any connection. */
export type RawCall = {
  readonly connection: RawConnection
  readonly streamId: number
  readonly body: Buffer
  readonly place: number
}

export type RawScript = {
  /** Sent as soon as a client connects; the default is SETTINGS that set nothing. */
  readonly greeting?: Uint8Array
  readonly onConnection?: (connection: RawConnection) => void
  readonly onFrame?: (connection: RawConnection, frame: RawFrame) => void
  readonly onCall?: (call: RawCall) => void
  readonly port?: number
  readonly tls?: { readonly key: string; readonly cert: string; readonly ALPNProtocols?: string[] }
}

/** A server on 127.0.0.1 that reads HTTP/2 by hand, and sends whatever bytes its script says. */
export type RawHttp2Server = {
  readonly host: string
  readonly port: number
  /** From first to last. */
  readonly connections: readonly RawConnection[]
  close(): Promise<void>
}

export const startRawHttp2Server = async (script: RawScript): Promise<RawHttp2Server> => {
  const connections: RawConnection[] = []
  let calls = 0
  const nextPlace = (): number => {
    calls += 1
    return calls - 1
  }
  const serve = (socket: Socket): void => {
    connections.push(serveConnection(socket, script, nextPlace))
  }
  const server: Server =
    script.tls === undefined
      ? createServer({ noDelay: true }, serve)
      : createTlsServer({ ALPNProtocols: ['h2'], noDelay: true, ...script.tls }, serve)
  server.on('tlsClientError', () => undefined)
  server.listen(script.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  return {
    port,
    host: `127.0.0.1:${port}`,
    connections,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const { socket } of connections) socket.destroy()
      await closed
    },
  }
}

const serveConnection = (socket: Socket, script: RawScript, nextPlace: () => number): RawConnection => {
  const frames: RawFrame[] = []
  const bodies = new Map<number, Buffer[]>()
  let received = Buffer.alloc(0)
  let hasPreface = false
  let isClosed = false
  const connection: RawConnection = {
    socket,
    frames,
    get said() {
      return frames.map(describeFrame)
    },
    get isClean() {
      return hasPreface && received.length === 0
    },
    get isClosed() {
      return isClosed
    },
    send: (...bytes) => {
      if (socket.writable) socket.write(Buffer.concat(bytes))
    },
  }
  const onFrame = (frame: RawFrame): void => {
    frames.push(frame)
    script.onFrame?.(connection, frame)
    const { type, flags, streamId, payload } = frame
    if (type !== 0) return
    const body = bodies.get(streamId) ?? []
    bodies.set(streamId, body)
    body.push(payload)
    if ((flags & flag.endStream) === 0) return
    const call = { connection, streamId, body: Buffer.concat(body), place: nextPlace() }
    script.onCall?.(call)
  }
  // The script or the client may break it at any time.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    isClosed = true
  })
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    if (!hasPreface) {
      if (received.length < clientPreface.length) return
      if (received.toString('latin1', 0, clientPreface.length) !== clientPreface) return
      hasPreface = true
      received = received.subarray(clientPreface.length)
    }
    const taken = takeFrames(received)
    received = Buffer.from(taken.rest)
    for (const frame of taken.frames) onFrame(frame)
  })
  connection.send(script.greeting ?? settings())
  script.onConnection?.(connection)
  return connection
}
