import { constants } from 'node:os'
import process from 'node:process'

export type Interrupts = {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
  /** 130 or 143 after a signal came, else undefined. */
  readonly exitCode: () => number | undefined
  readonly release: () => void
}

/** Whatever still hangs this long after the first signal is left behind: CI kills soon after. */
const patienceMs = 4500

/** The first signal asks the run to end and keep what it has; the second ends the process at once. */
export const listenForInterrupts = (): Interrupts => {
  const controller = new AbortController()
  let code: number | undefined
  const onSignal = (name: NodeJS.Signals): void => {
    const asked = 128 + constants.signals[name]
    if (code !== undefined) process.exit(asked)
    code = asked
    process.stderr.write(`\n${name}: ending the run and keeping what was measured; once more ends at once\n`)
    controller.abort()
    setTimeout(() => process.exit(asked), patienceMs).unref()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    exitCode: () => code,
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
