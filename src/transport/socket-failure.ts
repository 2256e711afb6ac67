import { Failure } from '../foundation/failure.ts'

/** Words for a response that is not whole or not allowed, whichever client finds it out. */
export const responseFaults = {
  cutShort: 'connection closed by the server before the response was complete',
  wrongLength: 'response body does not have the length its header says',
  headerTooLarge: 'response header too large',
  bodyTooLarge: 'response body too large',
} as const

const plainWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused: nothing listens there',
  ECONNRESET: 'connection reset by the server',
  EPIPE: 'connection closed by the server',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name lookup failed for the moment',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ETIMEDOUT: 'connection attempt timed out',
  EMFILE: 'too many open files on this machine (see `ulimit -n`)',
  EADDRNOTAVAIL: 'no local port left on this machine',
  UND_ERR_CONNECT_TIMEOUT: 'connection attempt timed out',
  ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'what answers there does not speak TLS',
  UND_ERR_SOCKET: responseFaults.cutShort,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: responseFaults.wrongLength,
  UND_ERR_HEADERS_OVERFLOW: responseFaults.headerTooLarge,
  UND_ERR_RES_EXCEEDED_MAX_SIZE: responseFaults.bodyTooLarge,
}

/** An error of a socket or an HTTP parser in plain words; the one place that knows their codes. */
export const describeSocketError = (error: unknown): string => {
  const cause = firstCause(error)
  const code = codeOf(cause)
  const words = code === undefined ? undefined : plainWords[code]
  if (words !== undefined) return words
  const message = cause instanceof Error ? cause.message : String(cause)
  return code === undefined || message.includes(code) ? message : `${message} (${code})`
}

/** Whether the bytes that came were not HTTP, rather than no bytes coming. */
export const isProtocolError = (error: unknown): boolean => {
  const cause = firstCause(error)
  const code = codeOf(cause) ?? ''
  return (
    code.startsWith('HPE_') ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    code === 'UND_ERR_HEADERS_OVERFLOW' ||
    code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ||
    (cause instanceof Error && cause.name === 'HTTPParserError')
  )
}

/** Whether waiting cannot help: the name does not exist, TLS or the certificate is not accepted, or a header is impossible. */
export const isFinalConnectError = (error: unknown): boolean => {
  const code = codeOf(firstCause(error)) ?? ''
  return (
    code === 'ENOTFOUND' ||
    code === 'UND_ERR_INVALID_ARG' ||
    code === 'UND_ERR_NOT_SUPPORTED' ||
    code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' ||
    code.includes('CERT') ||
    code.startsWith('ERR_TLS') ||
    code.startsWith('ERR_SSL')
  )
}

/** The Failure for a control call that got no answer. */
export const unreachable = (url: string, error: unknown): Failure =>
  new Failure('server-unreachable', `no Triton server at ${url}: ${describeSocketError(error)}`, {
    hint: 'Check -u, and that the server is up; --server-timeout sets how long to wait for it.',
    cause: error,
  })

/** `localhost` tries IPv4 and IPv6 at once, and wraps both errors; the first tells enough. */
const firstCause = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors[0]
  const cause = (error as { cause?: unknown } | undefined)?.cause
  return codeOf(error) === undefined && cause !== undefined ? firstCause(cause) : error
}

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : undefined
}
