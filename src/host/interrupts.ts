import process from 'node:process'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'

export type Interrupts = {
  /** Aborts with the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
  /** 130 or 143 once a signal came. */
  readonly exitCode: () => ExitCode | undefined
}

/** GitHub's runner sends SIGINT, SIGTERM 7.5 seconds later, and kills 2.5 seconds after that: be gone before. */
const patienceMs = 4500

/**
 * Turns the first signal into an orderly end with a time limit: what was measured is kept. The same signal once more ends the
 * process at once; another one does not, for that is how a runner cancels a job. Listens until the process ends, so that a late
 * signal does not take its exit code away.
 */
export const listenForInterrupts = (
  onFirst: (name: NodeJS.Signals) => void = () => undefined,
): Interrupts => {
  const controller = new AbortController()
  let first: NodeJS.Signals | undefined
  const onSignal = (name: NodeJS.Signals): void => {
    if (first === name) process.exit(exitCodeOf(name))
    if (first !== undefined) return
    first = name
    onFirst(name)
    controller.abort()
    setTimeout(() => process.exit(exitCodeOf(name)), patienceMs).unref()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    exitCode: () => (first === undefined ? undefined : exitCodeOf(first)),
  }
}

const exitCodeOf = (name: NodeJS.Signals): ExitCode =>
  name === 'SIGTERM' ? exitCode.terminated : exitCode.interrupted
