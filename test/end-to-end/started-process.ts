import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a process ended: `code` is undefined when a signal ended it. */
export type EndedProcess = {
  readonly code: number | undefined
  readonly signal: NodeJS.Signals | undefined
  readonly stdout: string
  readonly stderr: string
  /** Both, in the order of arrival. */
  readonly output: string
}

/** A process that runs. */
export type StartedProcess = {
  readonly child: ChildProcess
  readonly ended: Promise<EndedProcess>
  /** Resolves with the output so far once it matches; rejects when the process ends without. */
  outputMatching(pattern: RegExp): Promise<string>
}

export type ProcessOptions = {
  /** The whole environment but for PATH, HOME and TMPDIR, which are inherited. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** The folder of this repository, whose `dist/` is under test. */
export const repository = path.resolve(import.meta.dirname, '../..')

/** Starts a program with the arguments. Nothing of the test's own environment reaches it but where programs are. */
export const startProcess = (
  command: string,
  args: readonly string[],
  { env = {}, cwd }: ProcessOptions = {},
): StartedProcess => {
  const child = spawn(command, args, {
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  const said = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
      said.output += text
    })
  const ended = once(child, 'close').then(([code, signal]) => ({
    ...said,
    code: (code as number | null) ?? undefined,
    signal: (signal as NodeJS.Signals | null) ?? undefined,
  }))
  return {
    child,
    ended,
    outputMatching: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(said.output)) resolve(said.output)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        look()
        ended.then(
          ({ output }) => reject(new Error(`a process ended without ${pattern}:\n${output}`)),
          reject,
        )
      }),
  }
}

/** Starts a program of Node's and waits for its end. */
export const runNode = (args: readonly string[], options?: ProcessOptions): Promise<EndedProcess> =>
  startProcess(process.execPath, args, options).ended

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** What an interrupted process has at most; a runner kills it after ten seconds. */
const patienceMs = 5000

/** Sends the signals one after the other, kills the process when it is not gone five seconds after the first, and tells how it ended. */
export const interrupt = async (
  { child, ended }: StartedProcess,
  ...signals: readonly NodeJS.Signals[]
): Promise<EndedProcess> => {
  const killing = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  try {
    for (const signal of signals) {
      child.kill(signal)
      // Two that are pending at once may arrive in either order.
      await sleep(100)
    }
    return await ended
  } finally {
    clearTimeout(killing)
  }
}
