import { Failure } from '../foundation/failure.ts'
import { type EndedGit, runGit } from './git.ts'
import { type CommitSource, fetchCommit, type Git, lastLine } from './git-commit.ts'

/** What git needs to be asked for a base commit. */
export type BaseGitOptions = CommitSource & {
  /** What lets git in. */
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Git in a folder of the checkout. It throws Failure('base-unavailable') where git cannot be run, and Failure('interrupted'). */
export const baseGit =
  (cwd: string, { env, signal, sha }: BaseGitOptions): Git =>
  async (args, input) => {
    try {
      return await runGit(['-c', `safe.directory=*`, ...args], {
        cwd,
        env,
        signal,
        ...(input === undefined ? {} : { input }),
      })
    } catch (error) {
      if (signal.aborted)
        throw new Failure('interrupted', 'interrupted while git was asked for the base commit')
      throw baseUnavailable(sha, `git could not be run (${(error as Error).message})`, error)
    }
  }

/** The failure of a base commit that cannot be had; `why` completes the sentence. */
export const baseUnavailable = (sha: string, why: string, cause?: unknown): Failure =>
  new Failure('base-unavailable', `the models of the base commit ${sha.slice(0, 7)} cannot be had: ${why}`, {
    hint: 'Check the repository out with actions/checkout, in the job itself and by git; `fetch-depth: 0` brings every commit along.',
    ...(cause === undefined ? {} : { cause }),
  })

/** What git has printed. Throws Failure('base-unavailable'), saying `what` went wrong, when git did not end well. */
export const mustGit = async (
  ended: Promise<EndedGit>,
  what: string,
  { sha }: Pick<BaseGitOptions, 'sha'>,
): Promise<Buffer> => {
  const { code, stdout, stderr } = await ended
  if (code === 0) return stdout
  throw baseUnavailable(sha, `${what} (${lastLine(stderr)})`)
}

/** Fetches the base commit where it is not there. Throws Failure('base-unavailable'). */
export const ensureBaseCommit = async (git: Git, options: BaseGitOptions): Promise<void> => {
  const problem = await fetchCommit(git, options)
  if (problem !== undefined) throw baseUnavailable(options.sha, `it could not be fetched (${problem})`)
}
