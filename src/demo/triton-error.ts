/** Triton's error codes, as far as the demo server uses them. */
export type TritonErrorCode = keyof typeof statuses

/** An error that a client sees: as an HTTP status with an `error` text, or as a gRPC status. */
export class TritonError extends Error {
  override readonly name = 'TritonError'
  readonly code: TritonErrorCode

  constructor(code: TritonErrorCode, message: string) {
    super(message)
    this.code = code
  }

  get httpStatus(): number {
    return statuses[this.code].http
  }

  get grpcStatus(): number {
    return statuses[this.code].grpc
  }
}

/** The gRPC status that stands beside an HTTP status; UNKNOWN where Triton has no pair. */
export const grpcStatusOf = (httpStatus: number): number =>
  Object.values(statuses).find(({ http }) => http === httpStatus)?.grpc ?? unknownStatus

// Since Triton 24.01; before, every error was 400.
const statuses = {
  'invalid-argument': { http: 400, grpc: 3 },
  'not-found': { http: 404, grpc: 5 },
  internal: { http: 500, grpc: 13 },
  unsupported: { http: 501, grpc: 12 },
  unavailable: { http: 503, grpc: 14 },
} as const

const unknownStatus = 2
