import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A git command that has ended. */
export type EndedGit = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }

export type GitOptions = {
  readonly cwd: string
  /** Beside what git needs of this process's environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly signal?: AbortSignal
}

/**
 * Runs git. Nothing is asked at a terminal, and no hook, pager or background work is started. Rejects where there is no git, and
 * when the signal aborts.
 */
export const runGit = async (args: readonly string[], options: GitOptions): Promise<EndedGit> => {
  const child = spawn('git', [...quietly, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...alone, ...options.env },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => said[name].push(chunk))
  // A git that ends early closes its input; how it ended says more.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const [code] = (await once(child, 'close')) as [number | null]
  return {
    code: code ?? -1,
    stdout: Buffer.concat(said.stdout),
    stderr: Buffer.concat(said.stderr).toString().trim(),
  }
}

const quietly = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false']
const alone = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }

/**
 * The environment that gives git a token for one server, so that it stands on no command line and in no file. An empty header in
 * front takes back those that a checkout may have left in the repository's configuration: two are refused by the server.
 */
export const tokenEnvironment = (serverUrl: string, token: string): Readonly<Record<string, string>> => {
  if (token === '') return {}
  const key = `http.${serverUrl.replace(/\/*$/, '')}/.extraheader`
  return configEnvironment([
    [key, ''],
    [key, `AUTHORIZATION: basic ${basicToken(token)}`],
  ])
}

/** The token as it travels, which must be masked like the token itself. */
export const basicToken = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64')

const configEnvironment = (
  entries: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(entries.length)],
    ...entries.flatMap(([key, value], place) => [
      [`GIT_CONFIG_KEY_${place}`, key],
      [`GIT_CONFIG_VALUE_${place}`, value],
    ]),
  ])
