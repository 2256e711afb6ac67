// A relay between a client and a server that keeps what the client sends.
import { once } from 'node:events'
import { createConnection, createServer, type Socket } from 'node:net'
import {
  type ConnectionOptions,
  connect as connectSecurely,
  createServer as createTlsServer,
  type TlsOptions,
} from 'node:tls'

/** `host`: what a client connects to, `127.0.0.1:PORT` or `unix:PATH`. */
export type RecordingRelay = {
  readonly host: string
  /** What each connection has carried from the client, in the order in which they were opened; begins anew. */
  readonly take: () => readonly Buffer[]
  /** Ends its connections too. */
  readonly stop: () => Promise<void>
}

export type RelayOptions = {
  /** A socket of the file system to listen on, in place of a free port. */
  readonly socketPath?: string
  /** Ends the client's TLS, so that plain bytes are kept. */
  readonly tls?: TlsOptions
  /** Speaks TLS to the server. */
  readonly targetTls?: ConnectionOptions
}

/** Relays a free port of the loopback interface, or a socket, to `target`, which is `127.0.0.1:PORT` or `unix:PATH`. */
export const recordingRelay = async (
  target: string,
  { socketPath, tls, targetTls }: RelayOptions = {},
): Promise<RecordingRelay> => {
  const place = target.startsWith('unix:')
    ? { path: target.slice('unix:'.length) }
    : { host: '127.0.0.1', port: Number(target.slice(target.lastIndexOf(':') + 1)), noDelay: true }
  const sockets = new Set<Socket>()
  let recorded: Buffer[][] = []
  const serve = (client: Socket): void => {
    const server =
      targetTls === undefined ? createConnection(place) : connectSecurely({ ...place, ...targetTls })
    const chunks: Buffer[] = []
    recorded.push(chunks)
    client.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      server.write(chunk)
    })
    server.on('data', (chunk: Buffer) => client.write(chunk))
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      sockets.add(from)
      from.on('end', () => to.end())
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroySoon()
      })
    }
  }
  const listener =
    tls === undefined
      ? createServer({ noDelay: true }, serve)
      : createTlsServer({ ...tls, noDelay: true }, serve)
  listener.listen(socketPath === undefined ? { port: 0, host: '127.0.0.1' } : { path: socketPath })
  await once(listener, 'listening')
  return {
    host:
      socketPath === undefined
        ? `127.0.0.1:${(listener.address() as { port: number }).port}`
        : `unix:${socketPath}`,
    take: () => {
      const taken = recorded.map((chunks) => Buffer.concat(chunks))
      recorded = []
      return taken
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
