import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import type { Target } from '../plan/plan.ts'

/** Given what was read: the first `length` bytes of the buffer, for as long as the call lasts. */
export type OnRead = (length: number, buffer: Buffer) => void

export type DialOptions = {
  /** TLS: the protocol that the server must agree to speak. */
  readonly alpn: 'h2' | 'http/1.1'
  /** Where a plain socket reads into; sockets may share it, for nothing is kept there. */
  readonly readBuffer: Buffer
  readonly onRead: OnRead
}

/** The event by which a socket of this target tells that it is connected. */
export const connectEventOf = ({ secure }: Pick<Target, 'secure'>): 'connect' | 'secureConnect' =>
  secure ? 'secureConnect' : 'connect'

/** A connection to the target that is still being made. It is handed what is read instead of emitting it. */
export const dial = (
  { url, secure }: Pick<Target, 'url' | 'secure'>,
  { alpn, readBuffer, onRead }: DialOptions,
): Socket => {
  const colon = url.lastIndexOf(':')
  // An IPv6 address has brackets in a URL, and none elsewhere.
  const host = url.slice(0, colon).replace(/^\[|\]$/g, '')
  const port = Number(url.slice(colon + 1))
  const shared = { host, port }
  if (!secure) {
    const callback = (length: number): boolean => {
      onRead(length, readBuffer)
      return true
    }
    return net.connect({ ...shared, onread: { buffer: readBuffer, callback } }).setNoDelay(true)
  }
  const socket = tls.connect({
    ...shared,
    ALPNProtocols: [alpn],
    // An address is no server name.
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
  })
  // As an option it would be lost on the way to the socket below TLS.
  socket.setNoDelay(true)
  socket.on('data', (chunk: Buffer) => onRead(chunk.length, chunk))
  return socket
}
