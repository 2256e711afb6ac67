import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder } from './files.ts'
import { killMarked, killTree } from './kill-processes.ts'
import { type StartedServer, traceVariable } from './started-server.ts'
import { tailOfFile } from './tail-of-file.ts'

/** A program that runs until it is stopped, and writes its output to a file. */
export type ServerProcess = Pick<StartedServer, 'exited' | 'log' | 'logFile' | 'stop'>

export type ServerProgram = {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Value of the trace variable. */
  readonly mark: string
  readonly logFile: string
}

/** A value that no other server's processes have. */
export const newMark = (): string => randomUUID()

/** Runs a program in a process group of its own, which a signal to this process does not reach. */
export const startProcess = async (program: ServerProgram): Promise<ServerProcess> => {
  const { command, args, cwd, env, mark, logFile } = program
  await makeFolder(path.dirname(logFile))
  const output = openSync(logFile, 'w', 0o600)
  // On Windows a detached process would have a window of its own.
  const detached = process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd,
    env: { ...env, [traceVariable]: mark },
    detached,
    windowsHide: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let hasEnded = false
  const exited = endOf(child).then((how) => {
    hasEnded = true
    return how
  })
  // Whatever ends this process by hand must not leave a server behind.
  const killAtExit = (): void => killTree(child.pid, 'SIGKILL')
  process.once('exit', killAtExit)
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    killTree(child.pid, 'SIGTERM')
    if (!hasEnded) await Promise.race([exited, sleep(patienceMs, undefined, { ref: false })])
    // What it has started may live on, in its group or out of it.
    killTree(child.pid, 'SIGKILL')
    await killMarked(mark)
    await exited
    process.removeListener('exit', killAtExit)
  }
  return {
    exited,
    log: () => tailOfFile(logFile, tailBytes),
    logFile,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

/** A cancelled job has ten seconds in all, and other things to put in order. */
const patienceMs = 2000

const tailBytes = 64 * 1024

const endOf = async (child: ChildProcess): Promise<string> => {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return signal === null ? `exit code ${code}` : `signal ${signal}`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return `it could not be started: ${code === 'ENOENT' ? `there is no ${path.basename(child.spawnfile)}` : message}`
  }
}
