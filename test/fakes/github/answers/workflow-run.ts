import type { GitHubState, WorkflowRun } from '../state.ts'
import { simpleCommit } from './commit.ts'
import { pullRequestReference } from './pull-request.ts'
import { minimalRepository } from './repository.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { userAnswer } from './user.ts'

/** A `workflow-run`. */
export const runAnswer = (state: GitHubState, run: WorkflowRun) => {
  const url = `${repositoryUrl(state)}/actions/runs/${run.id}`
  const commit = state.commits.get(run.head_sha)
  // GitHub makes one check suite a run; its id is of no use here but must be there.
  const suite = run.id + 1_000_000_000
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.head_branch ?? null,
    head_sha: run.head_sha,
    path: run.path,
    display_title: commit?.message ?? run.name,
    run_number: run.run_number,
    run_attempt: run.run_attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: run.workflow_id,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CS', suite),
    url,
    html_url: `${repositoryPage(state.repository)}/actions/runs/${run.id}`,
    pull_requests: state.pulls
      .filter((pull) => run.pull_requests.includes(pull.number))
      .map((pull) => pullRequestReference(state, pull)),
    created_at: run.created_at,
    updated_at: run.updated_at,
    run_started_at: run.created_at,
    actor: userAnswer(state, run.actor),
    triggering_actor: userAnswer(state, run.actor),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(state)}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.run_attempt > 1 ? `${url}/attempts/${run.run_attempt - 1}` : null,
    workflow_url: `${repositoryUrl(state)}/actions/workflows/${run.workflow_id}`,
    head_commit: commit === undefined ? null : simpleCommit(commit),
    repository: minimalRepository(state, state.repository),
    head_repository: minimalRepository(state, run.head_repository),
  }
}
