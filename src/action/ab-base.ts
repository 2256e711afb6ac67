import { apiProblem } from './api-problem.ts'
import { type BaseCommitLookup, parentsOf, resolveBaseCommit } from './base-commit.ts'
import type { ActionContext } from './context.ts'
import { eventPolicy } from './event-policy.ts'
import type { GitHub } from './github-client.ts'

/**
 * The commit whose model directory is the base of an A/B. On the default branch, where stored runs are compared with a commit's
 * own history, it is the first parent: what the branch was before this commit.
 */
export const resolveAbBase = async (
  api: GitHub,
  context: ActionContext,
  checkedOutSha: string | undefined,
): Promise<BaseCommitLookup> => {
  if (eventPolicy[context.situation].comparesWith === 'base-commit')
    return resolveBaseCommit(api, context, checkedOutSha)
  try {
    const [parent] = await parentsOf(api, context, context.sha)
    return parent === undefined
      ? { problem: `the commit ${context.sha.slice(0, 7)} has no parent to be compared with` }
      : { commit: { sha: parent, how: `the first parent of ${context.sha.slice(0, 7)}` } }
  } catch (error) {
    return { problem: `the base commit could not be found: ${apiProblem(error).text}` }
  }
}
