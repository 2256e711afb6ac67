import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { Failure } from '../foundation/failure.ts'

/** A Python that an environment for Triton's python backend can be based on. */
export type Interpreter = {
  readonly program: string
  /** `3.11` */
  readonly version: string
  /** The folder of its libpython, empty where the loader finds it by itself. */
  readonly libpython: string
}

/**
 * The first Python of this machine that Triton's package can use. Throws Failure('server-not-started') with what is in the way:
 * another kind of machine, or what each Python lacks.
 */
export const findInterpreter = async (env: NodeJS.ProcessEnv): Promise<Interpreter> => {
  refuseOtherMachines()
  const reasons: string[] = []
  for (const program of await candidates(env)) {
    const answer = await ask(program, env)
    if (typeof answer !== 'string') return answer
    if (answer !== '') reasons.push(`${program} ${answer}`)
  }
  throw unusable(
    reasons.length === 0
      ? 'there is no python3 on this runner'
      : `no Python can be used: ${reasons.join('; ')}`,
    'Put actions/setup-python with a version from 3.9 to 3.12 before this step, or take another way to a server.',
  )
}

/** What the package was built for. */
const refuseOtherMachines = (): void => {
  const { platform, arch } = process
  const hint = 'Take a Linux runner on x64 such as ubuntu-24.04, or `server-image` or `server-command`.'
  if (platform !== 'linux' || arch !== 'x64') throw unusable(`this runner is ${platform} ${arch}`, hint)
  const { header } = process.report.getReport() as { readonly header: { glibcVersionRuntime?: string } }
  const [major = 0, minor = 0] = (header.glibcVersionRuntime ?? '').split('.').map(Number)
  if (major < 2 || (major === 2 && minor < 35))
    throw unusable(
      `this runner has ${header.glibcVersionRuntime ? `glibc ${header.glibcVersionRuntime}` : 'no glibc'}`,
      hint,
    )
}

const unusable = (why: string, hint: string): Failure =>
  new Failure(
    'server-not-started',
    `server: got 'wheel', which needs Linux on x64 with glibc 2.35 or newer and Python 3.9 to 3.12: ${why}`,
    { hint },
  )

/** `python3` first, then the other names of usable versions, the runner's tool cache last. */
const candidates = async (env: NodeJS.ProcessEnv): Promise<readonly string[]> => {
  const versions = ['3.12', '3.11', '3.10', '3.9']
  const toolCache = path.join(env['RUNNER_TOOL_CACHE'] || '/opt/hostedtoolcache', 'Python')
  const installed = await readdir(toolCache).catch(() => [])
  return [
    'python3',
    ...versions.map((version) => `python${version}`),
    ...installed.map((version) => path.join(toolCache, version, 'x64/bin/python3')),
  ]
}

/** Why it cannot be used; empty: it is not there. */
const ask = async (program: string, env: NodeJS.ProcessEnv): Promise<Interpreter | string> => {
  try {
    const { stdout } = await promisify(execFile)(program, ['-I', '-c', question], { env, timeout: 30_000 })
    const found = JSON.parse(stdout) as { version: string; venv: boolean; libpython: string | null }
    const [, minor = 0] = found.version.split('.').map(Number)
    if (!found.version.startsWith('3.') || minor < 9 || minor > 12) return `is Python ${found.version}`
    if (!found.venv) return `(Python ${found.version}) has no venv and ensurepip`
    if (found.libpython === null) return `(Python ${found.version}) has no shared libpython`
    return { program, version: found.version, libpython: found.libpython }
  } catch {
    return ''
  }
}

/** Triton's python backend loads the libpython of the very version. */
const question = [
  'import ctypes, importlib.util, json, os, sys, sysconfig',
  'version = "%d.%d" % sys.version_info[:2]',
  'name = "libpython%s.so.1.0" % version',
  'places = [sysconfig.get_config_var("LIBDIR") or "", os.path.join(sys.base_prefix, "lib")]',
  'found = [place for place in places if os.path.exists(os.path.join(place, name))]',
  'try:',
  '    libpython = found[0] if found else (ctypes.CDLL(name) and "")',
  'except OSError:',
  '    libpython = None',
  'venv = all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))',
  'print(json.dumps({"version": version, "venv": bool(venv), "libpython": libpython}))',
].join('\n')
