import type { HeaderField } from './hpack-static-table.ts'
import type { Http2Stream } from './http2-stream.ts'

/** Fields that speak of a connection of HTTP/1.1. */
const connectionFields = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']
/** Neither controls, spaces, upper case nor a colon. */
const nameSyntax = /^[!-9;-@[-~]+$/
const valueSyntax = /^[^\0\r\n]*$/
const noContentLength = -1

/**
 * Finds out malformed responses (RFC 9113, sections 8.1 to 8.3). The same fields as those of the last good header or trailers are
 * not looked at again.
 */
export class Http2ResponseRules {
  #goodHead: readonly HeaderField[] | undefined
  #goodLength = noContentLength
  #goodTrailers: readonly HeaderField[] | undefined

  /** Whether a header only says that the response is on its way. 101 says more than that: HTTP/2 has no upgrade. */
  isInformational(fields: readonly HeaderField[]): boolean {
    if (fields === this.#goodHead || fields === this.#goodTrailers) return false
    const status = fields[0]?.[0] === ':status' ? fields[0][1] : ''
    return /^1\d\d$/.test(status) && status !== '101'
  }

  /** Takes the next header of a response that is not informational; returns the rule it breaks, in words. */
  problemOfHeader(stream: Http2Stream, fields: readonly HeaderField[], isLast: boolean): string | undefined {
    if (stream.hasHead && !isLast) return 'a second header came before the end'
    const problem = stream.hasHead ? this.#trailersProblem(fields) : this.#headProblem(fields)
    if (problem !== undefined) return problem
    if (!stream.hasHead) {
      stream.hasHead = true
      stream.contentLength = this.#goodLength
    }
    return isLast ? lengthProblem(stream) : undefined
  }

  /** Takes so many bytes of content; returns the rule they break, in words. */
  problemOfData(stream: Http2Stream, bytes: number, isLast: boolean): string | undefined {
    if (!stream.hasHead) return 'the response has a body before its header'
    stream.contentBytes += bytes
    if (stream.contentLength === noContentLength) return undefined
    return isLast || stream.contentBytes > stream.contentLength ? lengthProblem(stream) : undefined
  }

  #headProblem(fields: readonly HeaderField[]): string | undefined {
    if (fields === this.#goodHead) return undefined
    const [first, ...others] = fields
    if (first?.[0] !== ':status' || !/^[1-9]\d\d$/.test(first[1])) return 'the response has no HTTP status'
    if (first[1].startsWith('1')) return `the response is an HTTP ${first[1]}`
    const problem = fieldsProblem(others)
    if (problem !== undefined) return problem
    const length = contentLengthOf(others)
    if (Number.isNaN(length)) return 'the response has no readable content-length'
    this.#goodHead = fields
    this.#goodLength = length
    return undefined
  }

  #trailersProblem(fields: readonly HeaderField[]): string | undefined {
    if (fields === this.#goodTrailers) return undefined
    const problem = fieldsProblem(fields)
    if (problem === undefined) this.#goodTrailers = fields
    return problem
  }
}

const lengthProblem = ({ contentLength, contentBytes }: Http2Stream): string | undefined =>
  contentLength === noContentLength || contentLength === contentBytes
    ? undefined
    : `the response has ${contentBytes} bytes where its header says ${contentLength}`

const fieldsProblem = (fields: readonly HeaderField[]): string | undefined => {
  for (const [name, value] of fields) {
    const quoted = JSON.stringify(name)
    if (name.startsWith(':')) return `the pseudo-header ${quoted} is out of place`
    if (!nameSyntax.test(name)) return `the header name ${quoted} is not allowed`
    if (connectionFields.includes(name)) return `the header ${quoted} is not allowed`
    if (!valueSyntax.test(value)) return `the value of the header ${quoted} is not allowed`
  }
  return undefined
}

/** NaN when it is unreadable, or there are several that differ. */
const contentLengthOf = (fields: readonly HeaderField[]): number => {
  const values = new Set(fields.filter(([name]) => name === 'content-length').map(([, value]) => value))
  if (values.size === 0) return noContentLength
  const [value = ''] = values
  return values.size === 1 && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
}
