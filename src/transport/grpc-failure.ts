import { type ServiceError, status } from '@grpc/grpc-js'
import { failureOfGrpcStatus } from '../triton/grpc-status.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { describeSocketError } from './socket-failure.ts'

/** Why a call had no connection; `final`: waiting cannot change that. */
export type NoConnection = { readonly text: string; readonly final: boolean }

/** How a call ended, as the library has it. */
export type CallStatus = Pick<ServiceError, 'code' | 'details'>

/** The failure of an inference that ended with a status other than OK. */
export const failureOfCall = (ended: CallStatus): ResponseCheck => {
  const lost = noConnection(ended)
  return lost === undefined
    ? failureOfGrpcStatus(ended.code, ended.details)
    : { ok: false, failure: 'connection', text: lost.text }
}

/**
 * Why there was no connection, or undefined when the error is an answer. The library puts both into one status, UNAVAILABLE, and
 * only its text tells them apart.
 */
export const noConnection = ({ code, details }: CallStatus): NoConnection | undefined => {
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
  if (details.startsWith('No connection established')) return { text: closedEarly, final: false }
  return undefined
}

/** What is said of a connection that was made, and closed before anything came. */
export const closedEarly = 'the connection was closed before it spoke HTTP/2'

const socketCodes =
  /\bE(?:CONN[A-Z]+|NOENT|NOTSOCK|ACCES|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/
