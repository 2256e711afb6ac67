// The real perf_analyzer (C++), from the tritonclient wheel: a peer to compare with, never part of the product.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type PythonVenv, pythonVenv, venvEnvironment } from './python.ts'

/** `timeoutMs` (default 10 minutes): the command is killed after that; `cwd`: where the files it writes go. */
export type PerfAnalyzerOptions = { readonly cwd?: string; readonly timeoutMs?: number }

/** `code`: 128 + number after a signal. `cpuSeconds`: user + system of the whole process, absent after a kill. */
export type PerfAnalyzerResult = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly cpuSeconds?: number
}

/** Runs perf_analyzer to its end; a non-zero code is a result, not an error. */
export type PerfAnalyzer = {
  run(args: readonly string[], options?: PerfAnalyzerOptions): Promise<PerfAnalyzerResult>
}

/** perf_analyzer 2.50.0, or undefined where the tests' Python environment cannot be had. */
export async function perfAnalyzer(): Promise<PerfAnalyzer | undefined> {
  const venv = await pythonVenv()
  if (venv === undefined) return undefined
  const libraries = await sharedLibraries(venv)
  return { run: (args, options = {}) => run({ venv, libraries, args, options }) }
}

// The names perf_analyzer asks the loader for, and how the file in the server's wheel begins.
const libraryNames = [
  { name: 'libb64.so.0d', prefix: 'libb64-' },
  { name: 'libcudart.so.12', prefix: 'libcudart-' },
]

/** A folder of links: the wheel of the server has the libraries under names that carry a hash. */
async function sharedLibraries(venv: PythonVenv): Promise<string> {
  const folder = join(dirname(venv.bin), 'perf-analyzer-libraries')
  const wheelLibraries = join(venv.sitePackages, 'nvidia_pytriton.libs')
  const files = await readdir(wheelLibraries)
  await mkdir(folder, { recursive: true })
  for (const { name, prefix } of libraryNames) {
    const file = files.find((candidate) => candidate.startsWith(prefix))
    if (file === undefined)
      throw new Error(`the nvidia-pytriton wheel has no ${prefix}*, only ${files.join(', ')}`)
    await symlink(join(wheelLibraries, file), join(folder, name)).catch(ignoreExisting)
  }
  return folder
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

type Run = {
  readonly venv: PythonVenv
  readonly libraries: string
  readonly args: readonly string[]
  readonly options: PerfAnalyzerOptions
}

async function run({ venv, libraries, args, options }: Run): Promise<PerfAnalyzerResult> {
  const command = ['-I', join(import.meta.dirname, 'measured.py'), join(venv.bin, 'perf_analyzer'), ...args]
  const child = spawn(venv.python, command, {
    env: venvEnvironment(venv, [libraries]),
    cwd: options.cwd,
    // A group of its own, so that a timeout reaches perf_analyzer too.
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
