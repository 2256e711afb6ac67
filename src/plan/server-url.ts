import type { Protocol } from './plan.ts'

/** Where a server is; see `Target` for what the parts mean. */
export type ServerUrl = {
  readonly url: string
  readonly secure: boolean
  readonly socketPath?: string
  readonly pathPrefix?: string
}

const defaultUrl: Readonly<Record<Protocol, string>> = { http: 'localhost:8000', grpc: 'localhost:8001' }

/**
 * `host:port`, for HTTP also with a scheme and a path that all requests begin with, or `unix:PATH` of a socket; returns the
 * complaint as a string when it is none of them.
 */
export const parseServerUrl = (text: string | undefined, protocol: Protocol): ServerUrl | string => {
  if (text === undefined) return { url: defaultUrl[protocol], secure: false }
  const parsed = text.startsWith('unix:') ? parseUnixUrl(text) : parseHostUrl(text, protocol)
  return typeof parsed === 'string' ? `-u, --url: got '${withoutUserinfo(text)}', expected ${parsed}` : parsed
}

/** What `sockaddr_un` holds on Linux, without the final NUL. */
const longestSocketPath = 107

/** gRPC's spelling: `unix:PATH`, or `unix://` before an absolute path. Triton appends its port to the path of its gRPC socket. */
const parseUnixUrl = (text: string): ServerUrl | string => {
  const path = text.replace(/^unix:(?:\/\/(?=\/))?/, '')
  if (path === '' || path.startsWith('//') || path.includes('\0'))
    return 'unix:PATH with the path of a socket'
  if (new TextEncoder().encode(path).length > longestSocketPath)
    return `a socket path of at most ${longestSocketPath} bytes`
  return { url: `unix:${path}`, secure: false, socketPath: path }
}

const parseHostUrl = (text: string, protocol: Protocol): ServerUrl | string => {
  const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? []
  const schemeProblem = problemOfScheme(scheme?.toLowerCase(), protocol)
  if (schemeProblem !== undefined) return schemeProblem
  if (rest.includes(',')) return 'one host:port: a run measures one server'
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#]+)(?::(\d{1,5}))?(\/[^\s?#@]*)?$/i.exec(rest)
  if (match === null) return 'one host:port'
  const [, host = '', portText, path = ''] = match
  const port = portText === undefined ? defaultPort(protocol, scheme) : Number(portText)
  if (port < 1 || port > 65535) return 'a port from 1 to 65535'
  const pathPrefix = path.replace(/\/+$/, '')
  const pathProblem = problemOfPath(pathPrefix, protocol)
  if (pathProblem !== undefined) return pathProblem
  return {
    url: `${host}:${port}`,
    secure: scheme?.toLowerCase() === 'https',
    ...(pathPrefix === '' ? {} : { pathPrefix }),
  }
}

const problemOfScheme = (scheme: string | undefined, protocol: Protocol): string | undefined => {
  if (scheme === undefined) return undefined
  if (protocol === 'grpc')
    return scheme === 'https' || scheme === 'grpcs'
      ? 'host:port without a scheme for gRPC, and --ssl-grpc-use-ssl for TLS'
      : 'host:port without a scheme for gRPC'
  return scheme === 'http' || scheme === 'https' ? undefined : 'host:port, http:// or https://'
}

const problemOfPath = (path: string, protocol: Protocol): string | undefined => {
  if (path === '') return undefined
  if (protocol === 'grpc') return 'host:port without a path for gRPC'
  if (/(?:^|\/)v2$/.test(path)) return 'it without /v2, which is added to it'
  const segments = path.slice(1).split('/')
  return segments.every((segment) => /^[\w.~!$&'()*+;=:%-]+$/.test(segment) && !/^\.\.?$/.test(segment))
    ? undefined
    : 'a path of letters, digits and what a URL may hold'
}

const defaultPort = (protocol: Protocol, scheme: string | undefined): number => {
  if (protocol === 'grpc') return 8001
  return scheme?.toLowerCase() === 'https' ? 443 : 8000
}

/** A password in a URL must not reach a log, whatever characters it holds. */
export const withoutUserinfo = (text: string): string =>
  text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@')
