import type { Commit } from './state.ts'

/** What the compare API says about two commits; `commits` are those of `head` that `base` lacks, oldest first. */
export type Comparison = {
  readonly mergeBase: Commit
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged'
  readonly behindBy: number
  readonly commits: readonly Commit[]
}

/** Compares two commits of one history; undefined when they have no ancestor in common. */
export const compareCommits = (commits: CommitMap, base: Commit, head: Commit): Comparison | undefined => {
  const ofBase = history(commits, base)
  const ofHead = history(commits, head)
  // Parents come first, so no other common ancestor descends from the last one.
  const mergeBase = [...ofHead].findLast((commit) => ofBase.has(commit))
  if (mergeBase === undefined) return undefined
  const ahead = [...ofHead].filter((commit) => !ofBase.has(commit))
  const behindBy = [...ofBase].filter((commit) => !ofHead.has(commit)).length
  return { mergeBase, status: statusOf(ahead.length, behindBy), behindBy, commits: ahead }
}

type CommitMap = ReadonlyMap<string, Commit>

/** A commit and all its known ancestors, every parent before its children. */
export const history = (commits: CommitMap, tip: Commit): ReadonlySet<Commit> => {
  const ordered = new Set<Commit>()
  const pending = [tip]
  for (let commit = pending.at(-1); commit !== undefined; commit = pending.at(-1)) {
    const missing = commit.parents
      .map((sha) => commits.get(sha))
      .filter((parent): parent is Commit => parent !== undefined && !ordered.has(parent))
    if (missing.length > 0) {
      pending.push(...missing)
    } else {
      ordered.add(commit)
      pending.pop()
    }
  }
  return ordered
}

const statusOf = (aheadBy: number, behindBy: number): Comparison['status'] => {
  if (aheadBy === 0) return behindBy === 0 ? 'identical' : 'behind'
  return behindBy === 0 ? 'ahead' : 'diverged'
}
