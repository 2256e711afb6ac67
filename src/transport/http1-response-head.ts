import type { ResponseCheck } from '../triton/infer-request.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { responseFaults } from './socket-failure.ts'

/** How the end of a body is found (RFC 9112, section 6.3). */
export type BodyFraming = 'none' | 'length' | 'chunked' | 'until-close'

/** The head of a response, with what it says about the bytes after it. Frozen: it may serve many responses. */
export type ResponseHead = {
  readonly status: number
  readonly headers: RestResponse['headers']
  readonly framing: BodyFraming
  /** Bytes of the body; 0 unless `framing` is `length`. */
  readonly bodyLength: number
  /** Whether another request may follow on the connection. */
  readonly reusable: boolean
}

/** Why there is no response. */
export type ReadFailure = Extract<ResponseCheck, { readonly ok: false }>

export type StatusLine = { readonly minorVersion: number; readonly status: number }

export type HeaderField = { readonly name: string; readonly value: string }

/** Bytes that are not HTTP/1.1, and in what. */
export const notHttp = (what: string): ReadFailure =>
  malformed(`Response does not match the HTTP/1.1 protocol (${what})`)

export const malformed = (text: string): ReadFailure => ({ ok: false, failure: 'malformed-response', text })

/** Whether a line that has not come whole may still become a status line. */
export const mayBecomeStatusLine = (beginning: string): boolean =>
  'HTTP/1.'.startsWith(beginning.slice(0, 'HTTP/1.'.length))

/** A status line without its CRLF, one character for each byte. */
export const parseStatusLine = (line: string): StatusLine | ReadFailure => {
  const match = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/.exec(line)
  if (match === null) return notHttp('no status line')
  return { minorVersion: Number(match[1]), status: Number(match[2]) }
}

/** A header or trailer line without its CRLF; the name in lower case. A folded line (RFC 9112, section 5.2) is refused. */
export const parseHeaderField = (line: string): HeaderField | ReadFailure => {
  if (line.startsWith(' ') || line.startsWith('\t')) return notHttp('folded header line')
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon))
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return notHttp('bad header name')
  const value = trimmed(line, colon + 1)
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return notHttp('bad header value')
  return { name: name.toLowerCase(), value }
}

/** The head that a status line and the lines after it make. */
export const responseHead = (
  { minorVersion, status }: StatusLine,
  fields: readonly HeaderField[],
): ResponseHead | ReadFailure => {
  const headers = headersOf(fields)
  const body = bodyOf(minorVersion, status, headers)
  if ('failure' in body) return body
  const options = connectionOptions(headers['connection'])
  const persists = minorVersion === 0 ? options.includes('keep-alive') : true
  return Object.freeze({
    status,
    headers,
    ...body,
    reusable: persists && !options.includes('close') && body.framing !== 'until-close',
  })
}

type Headers = Record<string, string | string[]>

const headersOf = (fields: readonly HeaderField[]): Readonly<Headers> => {
  // Without a prototype, because a server may name a header `__proto__` or `constructor`.
  const headers: Headers = Object.create(null)
  for (const { name, value } of fields) {
    const before = headers[name]
    if (before === undefined) headers[name] = value
    else if (typeof before === 'string') headers[name] = [before, value]
    else before.push(value)
  }
  return Object.freeze(headers)
}

const bodyOf = (
  minorVersion: number,
  status: number,
  headers: Readonly<Headers>,
): Pick<ResponseHead, 'framing' | 'bodyLength'> | ReadFailure => {
  const coding = headers['transfer-encoding']
  const announced = headers['content-length']
  // Two answers to where the body ends are how responses are smuggled.
  if (coding !== undefined && announced !== undefined) return malformed(responseFaults.wrongLength)
  if (coding !== undefined && (minorVersion === 0 || String(coding).toLowerCase() !== 'chunked'))
    return notHttp('a Transfer-Encoding other than chunked')
  const bodyLength = announced === undefined ? undefined : lengthOf(announced)
  if (typeof bodyLength === 'object') return bodyLength
  if (status === 204 || status === 304) return { framing: 'none', bodyLength: 0 }
  if (coding !== undefined) return { framing: 'chunked', bodyLength: 0 }
  return bodyLength === undefined
    ? { framing: 'until-close', bodyLength: 0 }
    : { framing: 'length', bodyLength }
}

const lengthOf = (announced: string | readonly string[]): number | ReadFailure => {
  const [length, other] = new Set([announced].flat())
  if (other !== undefined) return malformed(responseFaults.wrongLength)
  return length !== undefined && /^\d+$/.test(length)
    ? Number(length)
    : notHttp('a Content-Length that is no number')
}

const connectionOptions = (connection: string | readonly string[] = []): readonly string[] =>
  [connection]
    .flat()
    .flatMap((value) => value.toLowerCase().split(','))
    .map((option) => option.trim())

/** The line from a place on, without the spaces and tabs around it. A loop, for its time must not grow as a pattern's could. */
const trimmed = (line: string, from: number): string => {
  let start = from
  let end = line.length
  while (start < end && isBlank(line, start)) start += 1
  while (end > start && isBlank(line, end - 1)) end -= 1
  return line.slice(start, end)
}

const isBlank = (line: string, at: number): boolean => line[at] === ' ' || line[at] === '\t'
