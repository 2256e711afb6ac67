import { isIP } from 'node:net'
import {
  checkServerIdentity,
  createSecureContext,
  type PeerCertificate,
  type SecureContext,
  type TLSSocket,
} from 'node:tls'
import type { Target, TlsFile } from '../plan/plan.ts'
import { type Address, hostOf } from './target-address.ts'

export type TlsTarget = Address & Pick<Target, 'tls'>

/** Node's options of these names. */
export type TlsOptions = {
  readonly secureContext: SecureContext
  readonly rejectUnauthorized: boolean
  readonly host: string
  readonly servername?: string
  readonly checkServerIdentity: (host: string, certificate: PeerCertificate) => Error | undefined
}

/** What Node's TLS is to be told about the target; the same for every connection, because it takes a while to make. */
export const tlsOptionsOf = (target: TlsTarget): TlsOptions => {
  const known = options.get(target)
  if (known !== undefined) return known
  const host = hostOf(target)
  const made: TlsOptions = {
    secureContext: contextOf(target),
    rejectUnauthorized: target.tls?.verifyPeer ?? true,
    host,
    // An address is no server name.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    checkServerIdentity: (_, certificate) =>
      target.tls?.verifyHost === false ? undefined : checkServerIdentity(host, certificate),
  }
  options.set(target, made)
  return made
}

/** Why a connection that Node let pass must not be used: it does not look at the host where any authority will do, as curl does. */
export const identityProblem = (target: TlsTarget, socket: TLSSocket): Error | undefined =>
  target.tls?.verifyPeer === false && target.tls.verifyHost
    ? checkServerIdentity(hostOf(target), socket.getPeerCertificate())
    : undefined

const options = new WeakMap<TlsTarget, TlsOptions>()

const contextOf = ({ tls }: TlsTarget): SecureContext =>
  createSecureContext({
    ...(tls?.authorities === undefined ? {} : { ca: pemOf(tls.authorities) }),
    ...(tls?.certificate === undefined ? {} : { cert: pemOf(tls.certificate) }),
    ...(tls?.key === undefined ? {} : { key: pemOf(tls.key) }),
  })

const pemOf = ({ option, pem }: TlsFile): string => {
  if (pem === undefined) throw new Error(`the file of ${option} was not read`)
  return pem
}
