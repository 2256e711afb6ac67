import { apiProblem } from './api-problem.ts'
import type { ActionContext } from './context.ts'
import { storingEvents } from './event-policy.ts'
import type { GitHub } from './github-client.ts'

/** A finished workflow run whose stored report may be believed. */
export type TrustedRun = {
  readonly id: number
  readonly sha: string
  readonly attempts: number
  readonly createdAt: string
}

/**
 * Completed runs of the workflow files on the default branch, newest first. Each was started by the repository itself: own
 * repository, own head repository, an event that a fork cannot raise. How a run ended is not looked at, because a red main
 * branch must not freeze the baseline. A workflow file that GitHub does not know has no runs; other problems of the API are thrown.
 */
export const listTrustedRuns = async (
  api: GitHub,
  context: ActionContext,
  workflowFiles: readonly string[],
): Promise<readonly TrustedRun[]> => {
  const runs = new Map<number, TrustedRun>()
  // Asked for event by event: in one list, pull requests from forks' own default branches could crowd out all others.
  for (const file of workflowFiles)
    for (const event of storingEvents)
      for (const run of await listRuns(api, context, { file, event }))
        if (isTrusted(run, context, { file, event })) runs.set(Number(run.id), trustedRun(run))
  return [...runs.values()].sort((a, b) => b.id - a.id)
}

type Listing = { readonly file: string; readonly event: string }

const listRuns = async (api: GitHub, context: ActionContext, { file, event }: Listing) => {
  const { owner, name: repo, defaultBranch } = context.repository
  try {
    const { data } = await api.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: file,
      branch: defaultBranch,
      event,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: 100,
    })
    return data.workflow_runs
  } catch (error) {
    if (apiProblem(error).status === 404) return []
    throw error
  }
}

type ListedRun = Awaited<ReturnType<typeof listRuns>>[number]

/** The listing asked for all of this already; what decides over a verdict is not left to a query string. */
const isTrusted = (run: ListedRun, context: ActionContext, { file, event }: Listing): boolean =>
  run.status === 'completed' &&
  run.event === event &&
  run.head_branch === context.repository.defaultBranch &&
  run.repository.id === context.repository.id &&
  run.head_repository?.id === context.repository.id &&
  // A run's path may carry the ref it was read at.
  run.path.replace(/@.*$/, '').endsWith(`/${file}`) &&
  Number(run.id) !== context.runId

const trustedRun = (run: ListedRun): TrustedRun => ({
  id: Number(run.id),
  sha: run.head_sha,
  attempts: run.run_attempt ?? 1,
  createdAt: run.created_at,
})
