/** Triton's error codes, as far as the demo server uses them. */
export type TritonErrorCode = keyof typeof statuses

/** An error that a client sees: as an HTTP status with an `error` text, or as a gRPC status. */
export class TritonError extends Error {
  override readonly name = 'TritonError'
  readonly httpStatus: number
  readonly grpcStatus: number

  /** A number is an HTTP status; the gRPC status is Triton's pair of it, or UNKNOWN. */
  constructor(code: TritonErrorCode | number, message: string) {
    super(message)
    this.httpStatus = typeof code === 'number' ? code : statuses[code].http
    this.grpcStatus = Object.values(statuses).find(({ http }) => http === this.httpStatus)?.grpc ?? unknown
  }

  /** Anything else that was thrown is an internal error of the server. */
  static from(thrown: unknown): TritonError {
    if (thrown instanceof TritonError) return thrown
    return new TritonError('internal', thrown instanceof Error ? thrown.message : String(thrown))
  }
}

// Since Triton 24.01; before, every error was 400.
const statuses = {
  'invalid-argument': { http: 400, grpc: 3 },
  'not-found': { http: 404, grpc: 5 },
  internal: { http: 500, grpc: 13 },
  unsupported: { http: 501, grpc: 12 },
  unavailable: { http: 503, grpc: 14 },
} as const

const unknown = 2
