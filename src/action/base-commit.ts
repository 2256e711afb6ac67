import { apiProblem } from './api-problem.ts'
import { type ActionContext, candidateSha } from './context.ts'
import { eventPolicy } from './event-policy.ts'
import type { GitHub } from './github-client.ts'

/** The commit whose history the baselines must come from, and how it was found. */
export type BaseCommit = { readonly sha: string; readonly how: string }

/** A base commit, or the reason why there is none. */
export type BaseCommitLookup =
  | { readonly commit: BaseCommit; readonly problem?: never }
  | { readonly commit?: never; readonly problem: string }

/**
 * Finds the base commit. `checkedOutSha` is what the workspace holds, where that is known: somebody may have checked out
 * the head of the pull request and not GitHub's merge commit.
 */
export const resolveBaseCommit = async (
  api: GitHub,
  context: ActionContext,
  checkedOutSha: string | undefined,
): Promise<BaseCommitLookup> => {
  if (eventPolicy[context.situation].comparesWith === 'history')
    return { commit: { sha: context.sha, how: 'this commit, compared with its own history' } }
  if (context.mergeGroup !== undefined)
    return { commit: { sha: context.mergeGroup.baseSha, how: 'the base of the merge group' } }
  try {
    const commit =
      (await mergedInto(api, context, checkedOutSha ?? context.sha)) ?? (await mergeBase(api, context))
    return { commit }
  } catch (error) {
    return { problem: `the base commit could not be found: ${apiProblem(error).text}` }
  }
}

/** The first parent of GitHub's merge commit: what the pull request was merged into to be measured. */
const mergedInto = async (
  api: GitHub,
  context: ActionContext,
  sha: string,
): Promise<BaseCommit | undefined> => {
  if (context.pullRequest === undefined || sha === context.pullRequest.headSha) return undefined
  // What is checked out there is the default branch.
  if (context.situation === 'workflow-run') return measuredInto(api, context)
  return firstParent(context, sha, await commitOf(api, context, sha))
}

/**
 * The same for a run that has ended. Which commit it had checked out GitHub does not tell, but the pull request's merge commit
 * is made anew whenever its base moves: one from before the run is the one that was measured, and a later one is not.
 */
const measuredInto = async (api: GitHub, context: ActionContext): Promise<BaseCommit | undefined> => {
  const { mergeSha, createdAt = '' } = context.measured?.ended ?? {}
  if (mergeSha === undefined) return undefined
  const commit = await commitOf(api, context, mergeSha)
  const isMeasured = commit !== undefined && Date.parse(commit.madeAt) <= Date.parse(createdAt)
  return isMeasured ? firstParent(context, mergeSha, commit) : undefined
}

const firstParent = (
  { pullRequest }: ActionContext,
  sha: string,
  commit: Commit | undefined,
): BaseCommit | undefined => {
  const [into, merged, ...others] = commit?.parents ?? []
  if (into === undefined || merged !== pullRequest?.headSha || others.length > 0) return undefined
  return { sha: into, how: `the first parent of the merge commit ${sha.slice(0, 7)}` }
}

/** Parents of a commit; undefined for one that GitHub does not know, such as one made in this job, or does not show to this token. */
export const parentsOf = async (
  api: GitHub,
  context: ActionContext,
  sha: string,
): Promise<readonly string[] | undefined> => (await commitOf(api, context, sha))?.parents

/** `madeAt` is ISO 8601. */
type Commit = { readonly parents: readonly string[]; readonly madeAt: string }

const commitOf = async (api: GitHub, context: ActionContext, sha: string): Promise<Commit | undefined> => {
  const { owner, name: repo } = context.repository
  try {
    const { data } = await api.rest.git.getCommit({ owner, repo, commit_sha: sha })
    return { parents: data.parents.map((parent) => parent.sha), madeAt: data.committer.date }
  } catch (error) {
    if (apiProblem(error).status === 404) return undefined
    throw error
  }
}

const mergeBase = async (api: GitHub, context: ActionContext): Promise<BaseCommit> => {
  const { owner, name: repo, defaultBranch } = context.repository
  const onto = context.pullRequest?.baseSha ?? defaultBranch
  const { data } = await api.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${onto}...${candidateSha(context)}`,
    per_page: 1,
  })
  return {
    sha: data.merge_base_commit.sha,
    how: `the merge-base with ${context.pullRequest === undefined ? defaultBranch : `the base ${onto.slice(0, 7)}`}`,
  }
}
