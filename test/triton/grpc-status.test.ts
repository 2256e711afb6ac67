import { describe, expect, it } from 'vitest'
import { failureOfGrpcStatus } from '../../src/triton/grpc-status.ts'

describe('failureOfGrpcStatus', () => {
  it.each<[number | undefined, string, string]>([
    [1, 'cancelled', 'CANCELLED: why'],
    [2, 'server-error', 'UNKNOWN: why'],
    [3, 'server-error', 'INVALID_ARGUMENT: why'],
    [4, 'timeout', 'DEADLINE_EXCEEDED: why'],
    [5, 'server-error', 'NOT_FOUND: why'],
    [8, 'unavailable', 'RESOURCE_EXHAUSTED: why'],
    [12, 'server-error', 'UNIMPLEMENTED: why'],
    [13, 'server-error', 'INTERNAL: why'],
    [14, 'unavailable', 'UNAVAILABLE: why'],
    [16, 'server-error', 'UNAUTHENTICATED: why'],
    [99, 'server-error', 'status 99: why'],
    [undefined, 'server-error', 'UNKNOWN: why'],
  ])('%s is %s', (code, failure, text) => {
    expect(failureOfGrpcStatus(code, 'why')).toEqual({ ok: false, failure, text })
  })
})
