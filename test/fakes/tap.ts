import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A server that hands every byte on to another, and keeps what was said. */
export type Tap = {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** What clients have sent so far, one connection after the other. */
  readonly sent: () => Buffer
  readonly received: () => Buffer
  /** Forgets what was said so far. */
  readonly clear: () => void
  close(): Promise<void>
}

/** Before `host`, as `127.0.0.1:PORT`. */
export const startTap = async (host: string): Promise<Tap> => {
  const port = Number(host.split(':')[1])
  const sockets = new Set<Socket>()
  let [sent, received]: Buffer[][] = [[], []]
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ host: '127.0.0.1', port, noDelay: true })
    client.on('data', (chunk: Buffer) => sent!.push(chunk))
    upstream.on('data', (chunk: Buffer) => received!.push(chunk))
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(sent!),
    received: () => Buffer.concat(received!),
    clear: () => {
      ;[sent, received] = [[], []]
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
