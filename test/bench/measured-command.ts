// A command run to its end, with the CPU time and the memory it used.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** `cwd`: where the files it writes go. `timeoutMs` (default 10 minutes): it is killed after that. `env` (default: our own). */
export type CommandOptions = {
  readonly cwd?: string
  readonly timeoutMs?: number
  readonly env?: NodeJS.ProcessEnv
}

/** What a command left. `usage` is that of the whole process, absent after a kill. */
export type CommandResult = {
  /** 128 + number after a signal. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly usage?: { readonly cpuSeconds: number; readonly maxRssMib: number }
}

/** Runs a program with its arguments; a non-zero code is a result, not an error. It takes Python's standard library. */
export async function measureCommand(
  command: readonly string[],
  { cwd, timeoutMs = 600_000, env = process.env }: CommandOptions = {},
): Promise<CommandResult> {
  const script = join(import.meta.dirname, 'measured_command.py')
  const child = spawn('python3', ['-I', '-S', script, ...command], {
    env,
    cwd,
    // A group of its own, so that a timeout reaches the command too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const killGroup = () => process.kill(-child.pid!, 'SIGKILL')
  const timer = setTimeout(killGroup, timeoutMs)
  process.once('exit', killGroup)
  try {
    const outputs = [child.stdout!, child.stderr!, child.stdio[3] as Readable].map((stream) => text(stream))
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    const [stdout = '', stderr = '', usage = ''] = await Promise.all(outputs)
    return {
      code: code ?? (signal === 'SIGKILL' ? 137 : 1),
      stdout,
      stderr,
      ...(usage === '' ? {} : { usage: readUsage(usage) }),
    }
  } finally {
    clearTimeout(timer)
    process.removeListener('exit', killGroup)
  }
}

function readUsage(line: string): NonNullable<CommandResult['usage']> {
  const [cpuSeconds, kib] = line.split(' ').map(Number)
  return { cpuSeconds: cpuSeconds!, maxRssMib: kib! / 1024 }
}
