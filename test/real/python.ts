// The Python environment of the tests' real parts (Triton, perf_analyzer, tritonclient): made once, by the tests.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** A virtual environment with the packages of requirements.txt. `libpython`: the folder of its libpython, '' where the loader knows it. */
export type PythonVenv = {
  readonly python: string
  readonly bin: string
  readonly sitePackages: string
  readonly libpython: string
}

/** The environment, installed on first use and reused by every later process; undefined where it cannot be had. */
export async function pythonVenv(): Promise<PythonVenv | undefined> {
  const outcome = await installedOnce()
  return typeof outcome === 'string' ? undefined : outcome
}

/**
 * The environment for a test file: `const venv = await requireReal(); describe.runIf(venv !== undefined)(...)`.
 * Where it cannot be had: undefined and one loud line; on CI (linux x64), where nothing may be left out, an error.
 */
export async function requireReal(): Promise<PythonVenv | undefined> {
  const outcome = await installedOnce()
  if (typeof outcome !== 'string') return outcome
  if (process.env['CI'] === 'true' && isSupportedPlatform()) {
    throw new Error(`the tests against a real Triton must run on CI, but ${outcome}`)
  }
  process.stderr.write(`\n!!! TESTS AGAINST A REAL TRITON ARE LEFT OUT: ${outcome}\n`)
  return undefined
}

/** The process environment in which the binaries of the venv run; `libraries` come first on the loader's path. */
export function venvEnvironment(venv: PythonVenv, libraries: readonly string[] = []): NodeJS.ProcessEnv {
  const libraryPath = [...libraries, venv.libpython, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  const { PYTHONHOME: _home, PYTHONPATH: _path, LD_LIBRARY_PATH: _libraries, ...inherited } = process.env
  return {
    ...inherited,
    PATH: `${venv.bin}:${process.env['PATH'] ?? ''}`,
    VIRTUAL_ENV: dirname(venv.bin),
    ...(libraryPath === '' ? {} : { LD_LIBRARY_PATH: libraryPath }),
  }
}

const here = import.meta.dirname
const requirements = join(here, 'requirements.txt')
const installer = join(here, 'install.py')
// A cold package index on a slow line; the packages are 90 MB together.
const installTimeoutMs = 600_000
const packagesNotHad = 3

type Outcome = PythonVenv | string
let outcome: Promise<Outcome> | undefined

function installedOnce(): Promise<Outcome> {
  outcome ??= installed()
  return outcome
}

async function installed(): Promise<Outcome> {
  if (!isSupportedPlatform()) return `they need linux x64, this is ${process.platform} ${process.arch}`
  const folder = cacheFolder()
  const existing = readMarker(folder)
  if (existing !== undefined) return existing
  const reasons: string[] = []
  for (const interpreter of await interpreters()) {
    const answer = await runInstaller(interpreter, folder)
    const venv = readMarker(folder)
    if (venv !== undefined) return venv
    reasons.push(`${interpreter}: ${answer.reason}`)
    if (answer.isFinal) break
  }
  return `no Python environment could be made (${reasons.join('; ')})`
}

function isSupportedPlatform(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

function cacheFolder(): string {
  const hash = createHash('sha256').update(readFileSync(requirements)).update(readFileSync(installer))
  return resolve(here, '../../.cache', `real-${hash.digest('hex').slice(0, 12)}`)
}

/** The marker is written last; an environment whose base interpreter has gone since does not count. */
function readMarker(folder: string): PythonVenv | undefined {
  const marker = join(folder, 'installed.json')
  if (!existsSync(marker)) return undefined
  const { python, sitePackages, libpython } = JSON.parse(readFileSync(marker, 'utf8')) as Omit<
    PythonVenv,
    'bin'
  >
  return existsSync(python) ? { python, bin: dirname(python), sitePackages, libpython } : undefined
}

/** `python3` first, then the other names under which a usable version may be there, GitHub's tool cache last. */
async function interpreters(): Promise<readonly string[]> {
  const toolCache = join(process.env['RUNNER_TOOL_CACHE'] ?? '/opt/hostedtoolcache', 'Python')
  const versions = await readdir(toolCache).catch(() => [])
  return [
    'python3',
    ...['3.12', '3.11', '3.10', '3.9', '3.8'].map((version) => `python${version}`),
    ...versions.map((version) => join(toolCache, version, 'x64/bin/python3')),
  ]
}

/** `isFinal`: the packages cannot be had, which another interpreter would not change. */
async function runInstaller(
  interpreter: string,
  folder: string,
): Promise<{ reason: string; isFinal: boolean }> {
  const options = { timeout: installTimeoutMs, maxBuffer: 64 * 1024 * 1024 }
  try {
    const { stdout } = await promisify(execFile)(
      interpreter,
      ['-I', installer, folder, requirements],
      options,
    )
    return { reason: (JSON.parse(stdout) as { unusable: string }).unusable, isFinal: false }
  } catch (error) {
    const { stderr = '', code } = error as { stderr?: string; code?: unknown }
    const lastLines = stderr.trim().split('\n').slice(-3).join(' | ')
    return { reason: lastLines || String(error), isFinal: code === packagesNotHad }
  }
}
