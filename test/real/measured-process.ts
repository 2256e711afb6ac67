// A command run to its end with the CPU time it used, in the environment of the tests' real parts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type PythonVenv, venvEnvironment } from './python.ts'

/** `cwd`: where the files it writes go; `timeoutMs` (default 10 minutes): it is killed after that. */
export type MeasuredOptions = {
  readonly cwd?: string
  readonly timeoutMs?: number
  /** Folders of shared libraries that come first on the loader's path. */
  readonly libraries?: readonly string[]
}

/** `code`: 128 + number after a signal. `cpuSeconds`: user + system of the whole process, absent after a kill. */
export type MeasuredResult = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly cpuSeconds?: number
}

/** Runs a command (program and arguments) to its end; a non-zero code is a result, not an error. */
export async function runMeasured(
  venv: PythonVenv,
  command: readonly string[],
  options: MeasuredOptions = {},
): Promise<MeasuredResult> {
  const child = spawn(venv.python, ['-I', join(import.meta.dirname, 'measured.py'), ...command], {
    env: venvEnvironment(venv, options.libraries),
    cwd: options.cwd,
    // A group of its own, so that a timeout reaches the command too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const killGroup = () => process.kill(-child.pid!, 'SIGKILL')
  const timer = setTimeout(killGroup, options.timeoutMs ?? 600_000)
  process.once('exit', killGroup)
  try {
    const outputs = [child.stdout!, child.stderr!, child.stdio[3] as Readable].map((stream) => text(stream))
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    const [stdout = '', stderr = '', cpu = ''] = await Promise.all(outputs)
    return {
      code: code ?? (signal === 'SIGKILL' ? 137 : 1),
      stdout,
      stderr,
      ...(cpu === '' ? {} : { cpuSeconds: Number(cpu) }),
    }
  } finally {
    clearTimeout(timer)
    process.removeListener('exit', killGroup)
  }
}
