import type { Target } from '../plan/plan.ts'

/** What of a target says where it is. */
export type Address = Pick<Target, 'url' | 'socketPath' | 'secure'>

/** What a request names as its host: `host:port`; a socket has no name. */
export const authorityOf = ({ url, socketPath }: Address): string =>
  socketPath === undefined ? url : 'localhost'

/** The authority with the scheme before it. */
export const originOf = (address: Address): string =>
  `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`

/** Of the authority; an IPv6 address has brackets in a URL, and none elsewhere. */
export const hostOf = (address: Address): string =>
  authorityOf(address)
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
