import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** What the server does with the request in that place, from 0, in the order of their arrival. */
export type OnRequest = (socket: Socket, place: number, request: Buffer) => void

/** A server on 127.0.0.1 that reads HTTP/1.1 requests and answers whatever bytes its script writes. */
export type TcpServer = {
  readonly port: number
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** The requests that arrived, in order, header and body. */
  readonly requests: readonly Buffer[]
  /** Connections that were made, from first to last. */
  readonly connections: readonly Socket[]
  close(): Promise<void>
}

export type TcpServerOptions = {
  /** 0, the default: a free one. */
  readonly port?: number
  /** Called first for each connection. */
  readonly onConnection?: (socket: Socket) => void
  readonly tls?: { readonly key: string; readonly cert: string }
}

export const startTcpServer = async (
  onRequest: OnRequest,
  { port = 0, onConnection, tls }: TcpServerOptions = {},
): Promise<TcpServer> => {
  const requests: Buffer[] = []
  const connections: Socket[] = []
  const serve = (socket: Socket): void => {
    connections.push(socket)
    // The script or the client may break it at any time.
    socket.on('error', () => undefined)
    onConnection?.(socket)
    eachRequest(socket, (request) => {
      requests.push(request)
      onRequest(socket, requests.length - 1, request)
    })
  }
  const server: Server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as { readonly port: number }
  return {
    port: address.port,
    host: `127.0.0.1:${address.port}`,
    requests,
    connections,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of connections) socket.destroy()
      await closed
    },
  }
}

/** A port of 127.0.0.1 that nothing listens on. */
export const unusedPort = async (): Promise<number> => {
  const server = await startTcpServer(() => undefined)
  await server.close()
  return server.port
}

const eachRequest = (socket: Socket, onRequest: (request: Buffer) => void): void => {
  let received = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const headerEnd = received.indexOf('\r\n\r\n')
      if (headerEnd < 0) return
      const length = Number(
        /^content-length: *(\d+)/im.exec(received.toString('latin1', 0, headerEnd))?.[1] ?? 0,
      )
      const end = headerEnd + 4 + length
      if (received.length < end) return
      const request = received.subarray(0, end)
      received = received.subarray(end)
      onRequest(request)
    }
  })
}
