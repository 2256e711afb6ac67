import type { FailureClass, ResponseCheck } from './infer-request.ts'
import { failed } from './response-check.ts'

/** gRPC's status codes by number. */
const statusNames = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const

export type GrpcStatusName = (typeof statusNames)[number]

/** The number of a status code. */
export const grpcStatus = (name: GrpcStatusName): number => statusNames.indexOf(name)

/** The failure of a call that ended with another status than OK; a call without a status counts as UNKNOWN. */
export const failureOfGrpcStatus = (code: number | undefined, text: string): ResponseCheck => {
  const name = statusNames[code ?? grpcStatus('UNKNOWN')] ?? `status ${code}`
  return failed(failureOfStatus(name), `${name}: ${text}`)
}

const failureOfStatus = (name: string): FailureClass => {
  switch (name) {
    case 'CANCELLED':
      return 'cancelled'
    case 'DEADLINE_EXCEEDED':
      return 'timeout'
    case 'RESOURCE_EXHAUSTED':
    case 'UNAVAILABLE':
      return 'unavailable'
    default:
      return 'server-error'
  }
}
