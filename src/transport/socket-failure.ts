import { Failure } from '../foundation/failure.ts'
import type { Protocol, Target } from '../plan/plan.ts'

/** Words for a response that is not whole or not allowed, whichever client finds it out. */
export const responseFaults = {
  cutShort: 'connection closed by the server before the response was complete',
  wrongLength: 'response body does not have the length its header says',
  headerTooLarge: 'response header too large',
  bodyTooLarge: 'response body too large',
} as const

const untrusted = 'the certificate of the server is signed by an authority that is not trusted here'
const refusedCertificate = 'the server does not accept the certificate of this client'

const plainWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused: nothing listens there',
  ENOENT: 'there is no such socket',
  ENOTSOCK: 'the file is no socket',
  EACCES: 'this user may not use the socket',
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
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'the server wants a certificate of this client',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: refusedCertificate,
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: refusedCertificate,
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: refusedCertificate,
  ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR: refusedCertificate,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'the server refuses the TLS handshake',
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'the server does not speak this protocol over TLS',
  ERR_SSL_CLOSED_AFTER_HANDSHAKE:
    'the server closed the connection after the TLS handshake, as one does that wants another certificate of this client',
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

/** Whether the server closed a connection that was made, instead of answering. */
export const isClosedEarly = (error: unknown): boolean => codeOf(firstCause(error)) === 'UND_ERR_SOCKET'

/** A server that says no more after its handshake: gRPC's own does not tell why. */
export const closedAfterHandshake = (): Error =>
  Object.assign(new Error('closed'), { code: 'ERR_SSL_CLOSED_AFTER_HANDSHAKE' })

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
export const unreachable = (
  { url, protocol, secure, openAi }: Pick<Target, 'url' | 'protocol' | 'secure' | 'openAi'>,
  error: unknown,
): Failure =>
  new Failure(
    'server-unreachable',
    `no ${openAi === undefined ? 'Triton ' : ''}server at ${url}: ${describeSocketError(error)}`,
    {
      hint:
        (secure ? tlsHint(protocol, codeOf(firstCause(error)) ?? '') : undefined) ??
        `Check -u, and that the server is up${secure ? ' and speaks TLS there' : ''}; --server-timeout sets how long to wait for it.`,
      cause: error,
    },
  )

/** What can be done about a handshake that failed; undefined when that was not it. */
const tlsHint = (protocol: Protocol, code: string): string | undefined => {
  const words = tlsHints[protocol]
  const text = plainWords[code]
  if (text === untrusted || code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return words.untrusted
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return words.otherHost
  if (code.startsWith('CERT_')) return words.otherCertificate
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') return words.noTls
  return code.startsWith('ERR_SSL') ? words.refused : undefined
}

const tlsHints = {
  http: {
    untrusted:
      'Give the certificate of its authority with --ssl-https-ca-certificates-file, or trust any with --ssl-https-verify-peer 0.',
    otherHost: 'Give -u a name that the certificate is for, or take any with --ssl-https-verify-host 0.',
    otherCertificate: 'Give the server another certificate, or take any with --ssl-https-verify-peer 0.',
    noTls: 'Leave https:// out of -u, or check the port.',
    refused:
      'Check --ssl-https-client-certificate-file and --ssl-https-private-key-file: the server must trust their authority.',
  },
  grpc: {
    untrusted: 'Give the certificate of its authority with --ssl-grpc-root-certifications-file.',
    otherHost: 'Give -u a name that the certificate is for.',
    otherCertificate: 'Give the server another certificate.',
    noTls: 'Leave --ssl-grpc-use-ssl out, or check the port.',
    refused:
      'Check --ssl-grpc-certificate-chain-file and --ssl-grpc-private-key-file: the server must trust their authority.',
  },
} as const satisfies Record<Protocol, unknown>

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
