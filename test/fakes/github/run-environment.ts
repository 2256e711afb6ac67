import { runtimeToken } from './runtime-token.ts'
import type { GitHubState, WorkflowRun } from './state.ts'

/** What the runner tells a step about where it is and, given a job, about the run. The event's payload file is the test's to write. */
export const environmentOf = (
  state: GitHubState,
  job?: { readonly run: WorkflowRun; readonly job: string },
): { readonly [name: string]: string } => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: state.apiUrl,
  GITHUB_GRAPHQL_URL: `${state.apiUrl}/graphql`,
  // Not this host: @actions/artifact takes any other for GitHub Enterprise Server, which it refuses.
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: state.repository.full_name,
  GITHUB_REPOSITORY_ID: String(state.repository.id),
  GITHUB_REPOSITORY_OWNER: state.repository.full_name.split('/')[0] ?? '',
  GITHUB_RETENTION_DAYS: '90',
  ACTIONS_RESULTS_URL: `${state.apiUrl}/`,
  NO_PROXY: '127.0.0.1',
  no_proxy: '127.0.0.1',
  ...(job !== undefined && runVariables(state, job.run, job.job)),
})

const runVariables = (state: GitHubState, run: WorkflowRun, job: string) => {
  const ref = refOf(run)
  const pull = state.pulls.find(({ number }) => run.pull_requests.includes(number))
  return {
    ACTIONS_RUNTIME_TOKEN: runtimeToken(state, run, job),
    GITHUB_ACTOR: run.actor.login,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_JOB: job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_RUN_ATTEMPT: String(run.run_attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.run_number),
    // A pull request's run checks out the test merge, while its `head_sha` is the branch's.
    GITHUB_SHA: (ref.startsWith('refs/pull/') ? pull?.merge_commit_sha : undefined) ?? run.head_sha,
    GITHUB_WORKFLOW: run.name,
    GITHUB_WORKFLOW_REF: `${state.repository.full_name}/${run.path.replace(/@.*$/, '')}@${ref}`,
    ...(pull !== undefined && { GITHUB_HEAD_REF: pull.head.ref, GITHUB_BASE_REF: pull.base.ref }),
  }
}

const refOf = ({ event, pull_requests, head_branch }: WorkflowRun): string =>
  event === 'pull_request' && pull_requests[0] !== undefined
    ? `refs/pull/${pull_requests[0]}/merge`
    : `refs/heads/${head_branch}`
