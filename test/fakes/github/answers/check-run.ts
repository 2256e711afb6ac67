import type { CheckRun, GitHubState } from '../state.ts'
import { appAnswer } from './app.ts'
import { pullRequestReference } from './pull-request.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'

/** A `check-run`. */
export const checkRunAnswer = (state: GitHubState, check: CheckRun) => {
  const url = `${repositoryUrl(state)}/check-runs/${check.id}`
  const page = `${repositoryPage(state.repository)}/runs/${check.id}`
  return {
    id: check.id,
    node_id: nodeId('CR', check.id),
    name: check.name,
    head_sha: check.head_sha,
    external_id: check.external_id ?? '',
    url,
    html_url: page,
    details_url: check.details_url ?? page,
    status: check.status,
    conclusion: check.conclusion ?? null,
    started_at: check.started_at,
    completed_at: check.completed_at ?? null,
    output: {
      title: check.title ?? null,
      summary: check.summary ?? null,
      text: check.text ?? null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id + 1_000_000_000 },
    app: appAnswer(state),
    pull_requests: state.pulls
      .filter((pull) => pull.state === 'open' && pull.head.sha === check.head_sha)
      .map((pull) => pullRequestReference(state, pull)),
  }
}
