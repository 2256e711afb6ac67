import type { Target } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { MarkPlaces } from '../triton/sequence-mark.ts'
import { originOf } from './target-address.ts'

export type HttpRequest = Extract<EncodedRequest, { readonly protocol: 'http' }>

/** A request as it goes over the wire, in one piece, or in two where the body is too large to be copied. */
export type Packet = {
  readonly bytes: Uint8Array
  readonly largeBody: Uint8Array | undefined
  /** Where in `bytes` the body begins, and where in that the mark of a sequence is written. */
  readonly bodyAt: number
  readonly places: MarkPlaces | undefined
}

const largestCopied = 64 * 1024

/** Names whose meaning the client itself must keep: they say where the request ends and what comes after it. */
const ownNames: ReadonlySet<string> = new Set([
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'expect',
])

/** Why a header of the user cannot be sent with an inference; undefined when all can. */
export const headerProblem = (headers: Target['headers']): string | undefined => {
  const seen = new Set<string>()
  for (const [name, value] of headers) {
    const lowerName = name.toLowerCase()
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lowerName)) return 'a header name holds what no header can'
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return `header ${lowerName} holds what no header can`
    if (ownNames.has(lowerName)) return `header ${lowerName} is the client's own`
    if (lowerName === 'host' && seen.has(lowerName)) return 'header host is given twice'
    seen.add(lowerName)
  }
  return undefined
}

/** The value of the Host header: as the user gave it, or the target without its scheme's own port. */
export const hostHeader = (target: Target): string =>
  headerOf(target, 'host') ?? new URL(originOf(target)).host

/** Makes the packet of a request, once for each request: a load sends the same few again and again. */
export const packetsFor = (target: Target): ((request: HttpRequest) => Packet) => {
  const packets = new WeakMap<HttpRequest, Packet>()
  const prefix = target.pathPrefix ?? ''
  const accepted = target.compression?.response ?? 'none'
  const before = headerLines([
    ['host', hostHeader(target)],
    ['connection', headerOf(target, 'connection') ?? 'keep-alive'],
    ...(accepted === 'none' ? [] : [['accept-encoding', accepted] as const]),
  ])
  const given = headerLines(
    target.headers.filter(([name]) => !['host', 'connection'].includes(name.toLowerCase())),
  )
  const packetOf = (request: HttpRequest): Packet => {
    const { path, jsonByteLength, body, places } = request
    const form = headerLines(bodyForm(request))
    const head = Buffer.from(
      `POST ${prefix}${path} HTTP/1.1\r\n${before}${form}${given}content-length: ${body.length}\r\n\r\n`,
      'latin1',
    )
    const bodyAt = head.length
    if (body.length <= largestCopied)
      return { bytes: Buffer.concat([head, body]), largeBody: undefined, bodyAt, places }
    // The mark of a sequence is in the JSON.
    const cut = places === undefined ? 0 : (jsonByteLength ?? 0)
    return {
      bytes: Buffer.concat([head, body.subarray(0, cut)]),
      largeBody: cut === 0 ? body : body.subarray(cut),
      bodyAt,
      places,
    }
  }
  return (request) => {
    const made = packets.get(request)
    if (made !== undefined) return made
    const packet = packetOf(request)
    packets.set(request, packet)
    return packet
  }
}

/** The headers that say how the body is to be read. */
export const bodyForm = ({ jsonByteLength, isAllJson, contentEncoding }: HttpRequest): Target['headers'] => {
  const form: Target['headers'] =
    isAllJson === true || jsonByteLength === undefined
      ? [['content-type', 'application/json']]
      : [
          ['content-type', 'application/octet-stream'],
          ['inference-header-content-length', String(jsonByteLength)],
        ]
  return contentEncoding === undefined ? form : [...form, ['content-encoding', contentEncoding]]
}

const headerOf = ({ headers }: Target, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1]

const headerLines = (headers: Target['headers']): string =>
  headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
