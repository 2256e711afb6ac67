import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A relay on 127.0.0.1 that keeps all bytes a client sends on their way to a server. */
export type ByteRelay = {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  sent(): Buffer
  received(): Buffer
  close(): Promise<void>
}

/** Relays to `host`, which is `127.0.0.1:PORT`. */
export const startByteRelay = async (host: string): Promise<ByteRelay> => {
  const port = Number(host.split(':').at(-1))
  const [sent, received]: [Buffer[], Buffer[]] = [[], []]
  const sockets: Socket[] = []
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    sockets.push(client, upstream)
    for (const socket of [client, upstream]) socket.on('error', () => undefined)
    client.on('data', (bytes) => sent.push(bytes)).pipe(upstream)
    upstream.on('data', (bytes) => received.push(bytes)).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as { readonly port: number }).port}`,
    sent: () => Buffer.concat(sent),
    received: () => Buffer.concat(received),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
