import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { repository } from '../end-to-end/started-process.ts'

/** A linter of workflows: where its program lies in the folder it is installed into, and what installs it there. */
export type Linter = {
  readonly name: string
  readonly program: string
  readonly install: (folder: string) => readonly [command: string, args: readonly string[], env?: object]
}

/** Syntax, expressions, contexts and shell variables. */
export const actionlint: Linter = {
  name: 'actionlint-1.7.12',
  program: 'actionlint',
  install: (folder) => [
    'go',
    ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'],
    { GOBIN: folder },
  ],
}

/** Injections, credentials, permissions and pins. */
export const zizmor: Linter = {
  name: 'zizmor-1.32.0',
  program: 'bin/zizmor',
  install: (folder) => [
    'python3',
    [
      ...['-m', 'pip', '--disable-pip-version-check', '--quiet', 'install', '--no-deps'],
      ...['--only-binary', ':all:', '--target', folder, 'zizmor==1.32.0'],
    ],
  ],
}

/**
 * The linter's program for a test file, installed on first use. Where it cannot be had: undefined and one loud line; on CI
 * (linux x64), where nothing may be left out, an error.
 */
export const requireLinter = async ({ name, program, install }: Linter): Promise<string | undefined> => {
  const cache = path.join(repository, '.cache')
  const folder = path.join(cache, name)
  const found = path.join(folder, program)
  if (existsSync(found)) return found
  await mkdir(cache, { recursive: true })
  // Whole or not at all: an installation that was killed must not pass for one.
  const fresh = await mkdtemp(`${folder}-`)
  try {
    const [command, args, env] = install(fresh)
    await promisify(execFile)(command, args, { env: { ...process.env, ...env }, timeout: installTimeoutMs })
    await rename(fresh, folder).catch(() => undefined)
    return found
  } catch (error) {
    const { stderr = '', message } = error as Error & { readonly stderr?: string }
    return leaveOut(`${name} is not here, and cannot be installed: ${stderr.trim() || message}`)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

const installTimeoutMs = 300_000

const leaveOut = (reason: string): undefined => {
  if (process.env['CI'] === 'true' && process.platform === 'linux' && process.arch === 'x64')
    throw new Error(`workflows must be linted on CI, but ${reason}`)
  process.stderr.write(`\n!!! WORKFLOWS ARE NOT LINTED: ${reason}\n`)
  return undefined
}
