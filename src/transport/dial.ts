import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import type { Target } from '../plan/plan.ts'
import { type Address, hostOf } from './target-address.ts'
import { identityProblem, type TlsTarget, tlsOptionsOf } from './tls-context.ts'

/** Given what was read: the first `length` bytes of the buffer, for as long as the call lasts. */
export type OnRead = (length: number, buffer: Buffer) => void

export type DialOptions = {
  /** TLS: the protocol that the server must agree to speak. */
  readonly alpn: 'h2' | 'http/1.1'
  /** Where a plain socket reads into; sockets may share it, for nothing is kept there. */
  readonly readBuffer: Buffer
  readonly onRead: OnRead
}

/** The event by which a socket of this target tells that it is connected. One whose certificate is refused is destroyed then. */
export const connectEventOf = ({ secure }: Pick<Target, 'secure'>): 'connect' | 'secureConnect' =>
  secure ? 'secureConnect' : 'connect'

/** A connection to the target that is still being made. It is handed what is read instead of emitting it. */
export const dial = (target: TlsTarget, { alpn, readBuffer, onRead }: DialOptions): Socket => {
  const place = placeOf(target)
  if (!target.secure) {
    const callback = (length: number): boolean => {
      onRead(length, readBuffer)
      return true
    }
    return net.connect({ ...place, onread: { buffer: readBuffer, callback } }).setNoDelay(true)
  }
  const socket = tls.connect({ ...tlsOptionsOf(target), ...place, ALPNProtocols: [alpn] })
  // As an option it would be lost on the way to the socket below TLS.
  socket.setNoDelay(true)
  socket.on('secureConnect', () => {
    const problem = identityProblem(target, socket)
    if (problem !== undefined) socket.destroy(problem)
  })
  socket.on('data', (chunk: Buffer) => onRead(chunk.length, chunk))
  return socket
}

/** Where Node is to connect to. */
export const placeOf = (
  address: Address,
): { readonly path: string } | { readonly host: string; readonly port: number } =>
  address.socketPath === undefined
    ? { host: hostOf(address), port: Number(address.url.slice(address.url.lastIndexOf(':') + 1)) }
    : { path: address.socketPath }
