import { connect } from 'node:tls'
import { placeOf } from './dial.ts'
import type { Address } from './target-address.ts'

const probeTimeoutMs = 1000

/**
 * Whether what listens there speaks TLS, whatever its certificate. To a client without TLS it looks like a server that is not up
 * yet: the connection is closed without a word.
 */
export const speaksTls = (address: Address): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ ...placeOf(address), rejectUnauthorized: false, timeout: probeTimeoutMs })
    const settle = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('secureConnect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.on('error', () => settle(false))
    socket.once('close', () => settle(false))
  })
