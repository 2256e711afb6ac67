import { compareCommits } from '../ancestry.ts'
import type { GitHubState, PullRequest, PullRequestEnd } from '../state.ts'
import { repositoryAnswer } from './repository.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { ownerOf, userAnswer } from './user.ts'

/** A `pull-request-simple`, as lists show it. */
export const simplePullRequest = (state: GitHubState, pull: PullRequest) => {
  const url = `${repositoryUrl(state)}/pulls/${pull.number}`
  const issue = `${repositoryUrl(state)}/issues/${pull.number}`
  const page = `${repositoryPage(state.repository)}/pull/${pull.number}`
  const statuses = `${repositoryUrl(state)}/statuses/${pull.head.sha}`
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(state)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userAnswer(state, pull.user),
    body: null,
    labels: [],
    milestone: null,
    created_at: pull.created_at,
    updated_at: pull.updated_at,
    closed_at: pull.state === 'closed' ? pull.updated_at : null,
    merged_at: pull.merged_at ?? null,
    merge_commit_sha: pull.merge_commit_sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endAnswer(state, pull.head),
    base: endAnswer(state, pull.base),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryUrl(state)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.head.repo.fork ? 'FIRST_TIME_CONTRIBUTOR' : 'OWNER',
    auto_merge: null,
    draft: pull.draft,
  }
}

/** A `pull-request`, the answer to asking for one. */
export const fullPullRequest = (state: GitHubState, pull: PullRequest) => ({
  ...simplePullRequest(state, pull),
  merged: pull.merged_at !== undefined,
  merged_by: pull.merged_at === undefined ? null : userAnswer(state, pull.user),
  mergeable: true,
  rebaseable: true,
  mergeable_state: 'clean',
  maintainer_can_modify: false,
  comments: state.comments.filter((comment) => comment.issue_number === pull.number).length,
  review_comments: 0,
  commits: commitCount(state, pull),
  additions: 1,
  deletions: 1,
  changed_files: 1,
})

/** A `pull-request-minimal`, as runs and check runs refer to one. */
export const pullRequestReference = (state: GitHubState, pull: PullRequest) => ({
  id: pull.id,
  number: pull.number,
  url: `${repositoryUrl(state)}/pulls/${pull.number}`,
  head: endReference(state, pull.head),
  base: endReference(state, pull.base),
})

const endAnswer = (state: GitHubState, { ref, sha, repo }: PullRequestEnd) => ({
  label: `${ownerOf(repo.full_name).login}:${ref}`,
  ref,
  sha,
  user: userAnswer(state, ownerOf(repo.full_name)),
  repo: repositoryAnswer(state, repo),
})

const endReference = (state: GitHubState, { ref, sha, repo }: PullRequestEnd) => ({
  ref,
  sha,
  repo: { id: repo.id, url: repositoryUrl(state, repo), name: repo.full_name.split('/')[1] ?? '' },
})

const commitCount = (state: GitHubState, { base, head }: PullRequest): number => {
  const [from, to] = [state.commits.get(base.sha), state.commits.get(head.sha)]
  return from && to ? (compareCommits(state.commits, from, to)?.commits.length ?? 0) : 1
}
