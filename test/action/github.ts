import type { ActionContext } from '../../src/action/context.ts'
import { readContext } from '../../src/action/context.ts'
import { createGitHubClients, type GitHubClients } from '../../src/action/github-client.ts'
import type { Clock } from '../../src/foundation/clock.ts'
import type { FakeGitHub } from '../fakes/github/github.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'

/** A clock that never waits and remembers for how long it was asked to. */
export const instantClock = (): Clock & { readonly pausesMs: number[] } => {
  const pausesMs: number[] = []
  return {
    now: () => 0,
    epochNs: (at) => at,
    sleep: async (ms) => {
      pausesMs.push(ms)
    },
    pausesMs,
  }
}

/** Clients of a fake GitHub that retry without waiting. */
export const clientsOf = (
  github: FakeGitHub,
  options: { readonly token?: string; readonly clock?: Clock } = {},
): GitHubClients =>
  createGitHubClients({
    token: options.token ?? github.token,
    apiUrl: github.url,
    userAgent: 'triton-perf-gate/test',
    clock: options.clock ?? instantClock(),
    signal: new AbortController().signal,
  })

/** What the runner writes into GITHUB_EVENT_PATH for a run, as far as the action reads it; `triggeredBy` with `workflow_run`. */
export const eventOf = (
  github: FakeGitHub,
  run: WorkflowRun,
  triggeredBy?: WorkflowRun,
): Record<string, unknown> => {
  const { repository } = github.state
  const pull = github.state.pulls.find(({ number }) => run.pull_requests.includes(number))
  return {
    repository: { id: repository.id, default_branch: repository.default_branch },
    ...(triggeredBy && {
      workflow_run: { id: triggeredBy.id, run_attempt: triggeredBy.run_attempt, event: triggeredBy.event },
    }),
    ...(run.event === 'merge_group' && {
      merge_group: { base_sha: github.state.commits.get(run.head_sha)?.parents[0], head_sha: run.head_sha },
    }),
    ...(pull === undefined ? {} : { number: pull.number, pull_request: pullPayload(pull) }),
  }
}

/** The context of a job of a run. */
export const contextOf = (github: FakeGitHub, run: WorkflowRun): ActionContext =>
  readContext({ ...github.envOf(run) }, eventOf(github, run))

/** A run in progress for a pull request; its merge commit is the checked-out one. */
export const pullRequestRun = (github: FakeGitHub, pull: PullRequest): WorkflowRun =>
  github.add.run({
    event: 'pull_request',
    status: 'in_progress',
    head_branch: pull.head.ref,
    head_sha: pull.head.sha,
    head_repository: pull.head.repo,
    pull_requests: [pull.number],
  })

/** A pull request from a fork of `mallory`'s, one commit ahead of main. */
export const forkPull = (github: FakeGitHub, branch = 'patch'): PullRequest => {
  const fork = github.state.forks[0] ?? github.add.fork('mallory/perf')
  const head = github.add.commit({ branch: `mallory-${branch}` })
  return github.add.pull({ head: { ref: branch, sha: head.sha, repo: fork } })
}

/** The run in progress of a push to a fork's pull request, which GitHub lists without the pull request. */
export const forkRun = (github: FakeGitHub, pull: PullRequest): WorkflowRun =>
  github.add.run({
    event: 'pull_request',
    status: 'in_progress',
    head_branch: pull.head.ref,
    head_sha: pull.head.sha,
    head_repository: pull.head.repo,
  })

/** The run that follows when one has ended, on the default branch. */
export const workflowRun = (github: FakeGitHub): WorkflowRun =>
  github.add.run({ event: 'workflow_run', status: 'in_progress', path: '.github/workflows/report.yml' })

const pullPayload = (pull: PullRequest) => ({
  number: pull.number,
  head: { ref: pull.head.ref, sha: pull.head.sha, repo: { id: pull.head.repo.id } },
  base: { ref: pull.base.ref, sha: pull.base.sha, repo: { id: pull.base.repo.id } },
})
