import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Listener } from '../../src/demo/listener.ts'

/** Listens on a free port of the loopback interface; a connection that fails is forgotten. */
export async function listenOnLoopback(onSocket: (socket: Socket) => void): Promise<Listener> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    onSocket(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    close: async () => {
      server.close()
      for (const socket of open) socket.destroy()
      await once(server, 'close')
    },
  }
}
