import type { Protocol } from './plan.ts'

export type ServerUrl = { readonly url: string; readonly secure: boolean }

const defaultUrl: Readonly<Record<Protocol, string>> = { http: 'localhost:8000', grpc: 'localhost:8001' }

/** `host:port`, for HTTP also with a scheme; returns the complaint as a string when it is neither. */
export const parseServerUrl = (text: string | undefined, protocol: Protocol): ServerUrl | string => {
  if (text === undefined) return { url: defaultUrl[protocol], secure: false }
  const wrong = (expected: string): string =>
    `-u, --url: got '${withoutUserinfo(text)}', expected ${expected}`
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && protocol === 'grpc') return wrong('host:port without a scheme for gRPC')
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return wrong('host:port, http:// or https://')
  const rest = scheme === undefined ? text : text.slice(scheme.length + 3)
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#,]+)(?::(\d{1,5}))?\/?$/i.exec(rest)
  if (match === null) return wrong('one host:port')
  const port = match[2] === undefined ? defaultPort(protocol, scheme) : Number(match[2])
  if (port < 1 || port > 65535) return wrong('a port from 1 to 65535')
  return { url: `${match[1]}:${port}`, secure: scheme === 'https' }
}

const defaultPort = (protocol: Protocol, scheme: string | undefined): number => {
  if (protocol === 'grpc') return 8001
  return scheme === 'https' ? 443 : 8000
}

/** A password in a URL must not reach a log, whatever characters it holds. */
const withoutUserinfo = (text: string): string => text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@')
