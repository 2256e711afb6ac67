/** Process exit codes of the command line tool and of the action, the same table for both. */
export const exitCode = {
  /** Passed, or measured without a judgement. */
  ok: 0,
  /** Shown to be worse than allowed. */
  regression: 1,
  /** Measured, but not decided (`on-inconclusive: fail`), or the first level of `analyze` stayed unstable. */
  inconclusive: 2,
  /** A bad option or configuration. */
  usage: 3,
  /** The server or the model cannot be used. */
  target: 4,
  /** The measurement is unusable. */
  invalid: 5,
  /** Nothing comparable to compare with (`on-missing-baseline: fail`). */
  noBaseline: 6,
  /** A result could not be written or reported. */
  output: 7,
  /** A defect of this program. */
  internal: 99,
  /** Ended by SIGINT. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const

/** One of the numbers in {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
