import { apiProblem } from './api-problem.ts'
import { type BaseCommitLookup, parentsOf, resolveBaseCommit } from './base-commit.ts'
import type { ActionContext } from './context.ts'
import { eventPolicy } from './event-policy.ts'
import type { GitHub } from './github-client.ts'

/** A base commit, or the reason why there is none; `isFirst`: there is nothing before this commit. */
export type AbBaseLookup = BaseCommitLookup & { readonly isFirst?: true }

/**
 * The commit whose model directory is the base of an A/B. On the default branch, where stored runs are compared with a commit's
 * own history, it is the first parent: what the branch was before this commit.
 */
export const resolveAbBase = async (
  api: GitHub,
  context: ActionContext,
  checkedOutSha: string | undefined,
): Promise<AbBaseLookup> => {
  if (eventPolicy[context.situation].comparesWith === 'base-commit')
    return resolveBaseCommit(api, context, checkedOutSha)
  try {
    const parents = await parentsOf(api, context, context.sha)
    if (parents === undefined)
      return { problem: `GitHub does not show the commit ${context.sha.slice(0, 7)} to this job` }
    const [parent] = parents
    return parent === undefined
      ? { problem: `the commit ${context.sha.slice(0, 7)} is the first one`, isFirst: true }
      : { commit: { sha: parent, how: `the first parent of ${context.sha.slice(0, 7)}` } }
  } catch (error) {
    return { problem: `the base commit could not be found: ${apiProblem(error).text}` }
  }
}
