import { type ExitCode, exitCode } from './exit-code.ts'

/**
 * Why a run ended early. Failed requests, shaky statistics and regressions are data, never failures.
 * The exit code follows from the code alone, so a caller cannot pair them wrongly.
 */
const exitCodeOf = {
  'invalid-option': exitCode.usage,
  'unsupported-event': exitCode.usage,
  'unreadable-input-data': exitCode.usage,
  'plan-too-long': exitCode.usage,
  'server-unreachable': exitCode.target,
  'server-not-started': exitCode.target,
  'server-exited': exitCode.target,
  'not-triton': exitCode.target,
  'model-not-found': exitCode.target,
  'model-not-ready': exitCode.target,
  'model-unusable': exitCode.target,
  'shared-memory-refused': exitCode.target,
  'first-inference-failed': exitCode.target,
  'model-control-off': exitCode.target,
  'model-not-loaded': exitCode.target,
  'base-unavailable': exitCode.target,
  'tracing-refused': exitCode.target,
  'unreadable-report': exitCode.invalid,
  'unwritable-output': exitCode.output,
  'unreported-result': exitCode.output,
  'client-limited': exitCode.invalid,
  'shard-late': exitCode.invalid,
  'shards-unmergeable': exitCode.invalid,
  interrupted: exitCode.interrupted,
  terminated: exitCode.terminated,
  internal: exitCode.internal,
} as const satisfies Record<string, ExitCode>

export type FailureCode = keyof typeof exitCodeOf

/** The one error that ends a run: what happened (with the value got), and what to do next. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  /** What the reader can do about it: an option to give, a line to write. */
  readonly hint: string | undefined

  constructor(code: FailureCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }

  get exitCode(): ExitCode {
    return exitCodeOf[this.code]
  }

  /** The single funnel for caught values: anything that is not a Failure is a defect of this program. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    return new Failure('internal', message, { cause: thrown })
  }
}
