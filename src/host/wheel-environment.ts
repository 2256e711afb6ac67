import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { access, chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { findInterpreter, type Interpreter } from './wheel-interpreter.ts'
import { wheelConstraints, wheelRequirements } from './wheel-packages.ts'

/** A Python environment with Triton in it. `libpython`: the folder of its libpython, empty where the loader finds it by itself. */
export type WheelEnvironment = {
  readonly python: string
  readonly sitePackages: string
  readonly libpython: string
}

type WheelPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly onStep: (text: string) => void
  /** Where an environment lives that no other job should find. */
  readonly folder: string
}

/**
 * The environment in which Triton runs, installed when it is not there yet: in the runner's tool cache, where later jobs find it;
 * one with the user's own requirements only for this job, because what they come to may change from day to day. Throws
 * Failure('server-not-started').
 */
export const wheelEnvironment = async (
  requirements: string | undefined,
  ports: WheelPorts,
): Promise<WheelEnvironment> => {
  const interpreter = await findInterpreter(ports.env)
  const shared = ports.env['RUNNER_TOOL_CACHE'] || ports.folder
  const place =
    requirements === undefined
      ? path.join(shared, wheelFolderName(interpreter.version))
      : path.join(ports.folder, `${wheelFolderName(interpreter.version)}-${randomUUID().slice(0, 8)}`)
  const known = await readMarker(place)
  if (known !== undefined) return known
  ports.onStep(`Installing Triton for Python ${interpreter.version}, some 70 MB`)
  await install(place, { interpreter, requirements, ...ports })
  const installed = await readMarker(place)
  if (installed === undefined) throw notInstalled(`${place} is not complete`)
  return installed
}

/** The folder of an environment below the tool cache, which names all that is in it. */
export const wheelFolderName = (version: string): string => {
  const hash = createHash('sha256').update(wheelRequirements).digest('hex').slice(0, 12)
  return path.join('triton-perf-gate', `triton-${hash}-python-${version}`)
}

/** Written last: a folder without it is half of an installation. */
const marker = 'installed.json'

const readMarker = async (folder: string): Promise<WheelEnvironment | undefined> => {
  try {
    const found = JSON.parse(await readFile(path.join(folder, marker), 'utf8')) as WheelEnvironment
    // It is a link to its base, which dangles when that was removed.
    await access(found.python)
    return found
  } catch {
    return undefined
  }
}

type Installation = WheelPorts & {
  readonly interpreter: Interpreter
  readonly requirements: string | undefined
}

/** Installs beside the place and moves it there as a whole; whoever comes second finds the other's. */
const install = async (
  place: string,
  { interpreter, requirements, env, signal }: Installation,
): Promise<void> => {
  const part = `${place}.${randomUUID().slice(0, 8)}.part`
  const run = (program: string, args: readonly string[]) => runTool(program, args, { env, signal })
  try {
    await mkdir(path.dirname(part), { recursive: true })
    await run(interpreter.program, ['-I', '-m', 'venv', part])
    const [pinned, constraints] = ['requirements.txt', 'constraints.txt'].map((name) => path.join(part, name))
    await writeFile(pinned!, wheelRequirements)
    await writeFile(constraints!, wheelConstraints)
    const python = path.join(part, 'bin/python')
    await run(python, pinnedArguments(pinned!))
    if (requirements !== undefined) await run(python, ownArguments(requirements, constraints!))
    const sitePackages = path.join('lib', `python${interpreter.version}`, 'site-packages')
    await copyStub(path.join(part, sitePackages, 'pytriton/tritonserver'), interpreter.version)
    const { libpython } = interpreter
    const found: WheelEnvironment = {
      python: path.join(place, 'bin/python'),
      sitePackages: path.join(place, sitePackages),
      libpython,
    }
    await writeFile(path.join(part, marker), JSON.stringify(found))
    // What lies there has no marker, or a base that has gone.
    if ((await readMarker(place)) === undefined) await rm(place, { recursive: true, force: true })
    await rename(part, place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } catch (error) {
    if (signal.aborted) throw new Failure('interrupted', 'interrupted while Triton was installed')
    throw error instanceof Failure ? error : notInstalled((error as Error).message)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** Arguments of Python that install exactly what was pinned: no other file, and nothing that is built here. */
export const pinnedArguments = (file: string): readonly string[] => [
  ...pip,
  '--no-deps',
  '--only-binary=:all:',
  '--require-hashes',
  `--requirement=${file}`,
]

/** What models import besides; what is pinned stays as it is: with numpy 2 every output would be empty. */
export const ownArguments = (file: string, constraints: string): readonly string[] => [
  ...pip,
  `--requirement=${file}`,
  `--constraint=${constraints}`,
]

const pip = ['-I', '-m', 'pip', '--disable-pip-version-check', '--no-input', '--quiet', 'install']

/** The python backend runs the stub of one Python version, from beside its own library. */
const copyStub = async (triton: string, version: string): Promise<void> => {
  const name = 'triton_python_backend_stub'
  const target = path.join(triton, 'backends/python', name)
  await copyFile(path.join(triton, 'python_backend_stubs', version, name), target)
  await chmod(target, 0o755)
}

type ToolPorts = Pick<WheelPorts, 'env' | 'signal'>

const runTool = async (
  program: string,
  args: readonly string[],
  { env, signal }: ToolPorts,
): Promise<void> => {
  const child = spawn(program, args, { env, signal, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-8000)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw notInstalled(errorLine(said) ?? `${path.basename(program)} ended with code ${code}`)
}

/** pip says what is wrong in lines that begin with ERROR, and more around them. */
const errorLine = (said: string): string | undefined => {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.find((line) => line.startsWith('ERROR')) ?? lines.at(-1)
}

const notInstalled = (why: string): Failure =>
  new Failure('server-not-started', `server: Triton cannot be installed: ${why}`, {
    hint: 'The runner needs a Python package index (pip takes its settings from PIP_INDEX_URL and the like), and 300 MB of disk.',
  })
