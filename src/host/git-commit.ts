import type { EndedGit } from './git.ts'

/** Runs git in a checkout. */
export type Git = (args: readonly string[], input?: string) => Promise<EndedGit>

/** Where a commit comes from that the checkout does not hold. */
export type CommitSource = {
  /** Full name of the commit. */
  readonly sha: string
  /** What it is fetched from where the repository has no remote `origin`. */
  readonly remoteUrl: string
  readonly onFetch: (text: string) => void
}

/**
 * Sees to it that a commit is there: checkouts are one commit deep, so it is fetched alone, without its history, when it is
 * not. Returns what git says when it cannot be had.
 */
export const fetchCommit = async (
  git: Git,
  { sha, remoteUrl, onFetch }: CommitSource,
): Promise<string | undefined> => {
  const here = await git(['cat-file', '-e', `${sha}^{commit}`])
  if (here.code === 0) return undefined
  const origin = await git(['remote', 'get-url', 'origin'])
  onFetch(`Fetching commit ${sha}, which the checkout does not hold`)
  const fetch = [
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
  ]
  const { code, stderr } = await git([...fetch, origin.code === 0 ? 'origin' : remoteUrl, sha])
  return code === 0 ? undefined : lastLine(stderr)
}

/** Git says at last what went wrong; anything before may be progress. */
export const lastLine = (stderr: string): string => stderr.split('\n').at(-1)?.slice(0, 300) ?? ''
