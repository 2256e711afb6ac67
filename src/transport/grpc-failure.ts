import { type ServiceError, status } from '@grpc/grpc-js'
import { failureOfGrpcStatus } from '../triton/grpc-codec.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { describeSocketError } from './socket-failure.ts'

/** Why a call had no connection; `final`: waiting cannot change that. */
export type NoConnection = { readonly text: string; readonly final: boolean }

/**
 * Why there was no connection, or undefined when the error is an answer. The library puts both into one status, UNAVAILABLE, and
 * only its text tells them apart.
 */
export const noConnection = ({ code, details }: ServiceError): NoConnection | undefined => {
  if (code !== status.UNAVAILABLE) return undefined
  if (details.startsWith('Name resolution failed')) return { text: 'host name not found', final: true }
  const socketCode = socketCodes.exec(details)?.[0]
  if (socketCode !== undefined)
    return {
      text: describeSocketError(Object.assign(new Error(details), { code: socketCode })),
      final: false,
    }
  if (details.startsWith('Connection dropped'))
    return { text: 'connection closed by the server', final: false }
  if (details.startsWith('No connection established'))
    return { text: 'the connection was closed before it spoke HTTP/2', final: false }
  return undefined
}

/** The failure of a call that ended without a message, or with another status than OK; `timeoutMs` was its deadline. */
export const grpcFailure = (error: ServiceError | null, timeoutMs: number): ResponseCheck => {
  if (error === null) return malformed('the response has no message')
  const { code, details } = error
  const connection = noConnection(error)
  if (connection !== undefined) return { ok: false, failure: 'connection', text: connection.text }
  // What the library cannot read has no status, or NaN.
  if (!Number.isInteger(code)) return malformed('the response ends without a readable gRPC status')
  // The library's own text differs from call to call.
  if (code === status.DEADLINE_EXCEEDED && details.startsWith('Deadline exceeded'))
    return { ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }
  // What is left of most calls when their connection is lost.
  if (details.includes('Call ended without gRPC status'))
    return { ok: false, failure: 'connection', text: 'closed by the server before the response was complete' }
  if (details.startsWith('No message received')) return malformed('the response has no whole message')
  return failureOfGrpcStatus(code, details)
}

const socketCodes = /\bE(?:CONN[A-Z]+|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/

const malformed = (text: string): ResponseCheck => ({ ok: false, failure: 'malformed-response', text })
