import { runGit } from './git.ts'
import { type CommitSource, fetchCommit, type Git, lastLine } from './git-commit.ts'

export type GitFileOptions = CommitSource & {
  /** A folder of the checkout. */
  readonly folder: string
  /** The file's path from the root of the repository. */
  readonly path: string
  /** What git needs to be let in. */
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Bytes from which on it is another file. */
  readonly maxBytes: number
}

/** The text of a file at a commit, absent when the commit has none; or why that is not known. */
export type GitFile =
  | { readonly text?: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string }

/** Reads a file of the repository as it was at another commit. Never throws for what git does. */
export const readGitFile = async (options: GitFileOptions): Promise<GitFile> => {
  const { folder, path, sha, env, signal, maxBytes } = options
  const git: Git = (args) => runGit(['-c', 'safe.directory=*', ...args], { cwd: folder, env, signal })
  try {
    const here = await git(['rev-parse', '--git-dir'])
    if (here.code !== 0)
      return { problem: `the checkout is not in a git repository (${lastLine(here.stderr)})` }
    const unfetched = await fetchCommit(git, options)
    if (unfetched !== undefined) return { problem: `it could not be fetched (${unfetched})` }
    const blob = `${sha}:${path}`
    const size = await git(['cat-file', '-s', blob])
    if (size.code !== 0) return {}
    if (Number(size.stdout.toString()) > maxBytes) return { problem: `it has more than ${maxBytes} bytes` }
    const content = await git(['cat-file', 'blob', blob])
    return content.code === 0 ? { text: content.stdout.toString() } : { problem: 'it is no file' }
  } catch (error) {
    return { problem: `git could not be run (${(error as Error).message})` }
  }
}
