// A relay between a client and a server that keeps what the client sends.
import { once } from 'node:events'
import { createConnection, createServer, type Socket } from 'node:net'

/** `host`: what a client connects to, `127.0.0.1:PORT`. */
export type RecordingRelay = {
  readonly host: string
  /** What each connection has carried from the client, in the order in which they were opened; begins anew. */
  readonly take: () => readonly Buffer[]
  /** Ends its connections too. */
  readonly stop: () => Promise<void>
}

/** Relays a free port of the loopback interface to `target`, `127.0.0.1:PORT`. */
export const recordingRelay = async (target: string): Promise<RecordingRelay> => {
  const port = Number(target.slice(target.lastIndexOf(':') + 1))
  const sockets = new Set<Socket>()
  let recorded: Buffer[][] = []
  const listener = createServer({ noDelay: true }, (client) => {
    const server = createConnection({ host: '127.0.0.1', port, noDelay: true })
    const chunks: Buffer[] = []
    recorded.push(chunks)
    client.on('data', (chunk) => {
      chunks.push(chunk)
      server.write(chunk)
    })
    server.on('data', (chunk) => client.write(chunk))
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      sockets.add(from)
      from.on('end', () => to.end())
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroySoon()
      })
    }
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    host: `127.0.0.1:${(listener.address() as { port: number }).port}`,
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
