import { compareCommits, history } from '../ancestry.ts'
import { commitAnswer, comparisonAnswer, gitCommitAnswer } from '../answers/commit.ts'
import { simplePullRequest } from '../answers/pull-request.ts'
import { ownerOf } from '../answers/user.ts'
import { pageOf } from '../paging.ts'
import { type Call, notFound, ok, type RestAnswer, type Route, unprocessable } from '../route.ts'
import type { Commit, GitHubState, PullRequest } from '../state.ts'

const repository = '/repos/{owner}/{repo}'

/** Commits, what lies between two of them, and the pull requests which bring one. */
export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${repository}/commits/{ref}`,
    needs: [['contents', 'read']],
    answer: (state, { params }) => {
      const commit = commitAt(state, params['ref'] ?? '')
      if (commit === undefined) return unprocessable(`No commit found for SHA: ${params['ref']}`)
      return ok({
        ...commitAnswer(state, commit),
        stats: { additions: 0, deletions: 0, total: 0 },
        files: [],
      })
    },
  },
  {
    method: 'GET',
    path: `${repository}/git/commits/{commit_sha}`,
    needs: [['contents', 'read']],
    answer: (state, { params }) => {
      const commit = state.commits.get(params['commit_sha'] ?? '')
      return commit === undefined ? notFound : ok(gitCommitAnswer(state, commit))
    },
  },
  {
    method: 'GET',
    path: `${repository}/compare/{basehead}`,
    needs: [['contents', 'read']],
    answer: (state, call) => compare(state, call),
  },
  {
    method: 'GET',
    path: `${repository}/commits/{commit_sha}/pulls`,
    needs: [['pull-requests', 'read']],
    answer: (state, call) => {
      const commit = commitAt(state, call.params['commit_sha'] ?? '')
      if (commit === undefined) return unprocessable(`No commit found for SHA: ${call.params['commit_sha']}`)
      const { items, headers } = pageOf(
        state.pulls.filter((pull) => brings(state, pull, commit)),
        call,
      )
      return ok(
        items.map((pull) => simplePullRequest(state, pull)),
        headers,
      )
    },
  },
]

/** The commit a name stands for: a full sha, a branch, `HEAD`, or `owner:branch` for the head of a fork's pull request. */
export const commitAt = (state: GitHubState, ref: string): Commit | undefined => {
  const branch = ref === 'HEAD' ? state.repository.default_branch : ref.replace(/^(refs\/)?heads\//, '')
  const sha = state.branches.get(branch) ?? forkHead(state, ref) ?? ref
  return state.commits.get(sha)
}

const forkHead = (state: GitHubState, ref: string): string | undefined =>
  state.pulls.find(({ head }) => `${ownerOf(head.repo.full_name).login}:${head.ref}` === ref)?.head.sha

const compare = (state: GitHubState, call: Call): RestAnswer => {
  const [from = '', to = ''] = (call.params['basehead'] ?? '').split('...')
  const [base, head] = [commitAt(state, from), commitAt(state, to)]
  if (base === undefined || head === undefined) return notFound
  const comparison = compareCommits(state.commits, base, head)
  if (comparison === undefined) return notFound
  const { items, headers } = pageOf(comparison.commits, call, 250)
  return ok(comparisonAnswer(state, { base, head }, { comparison, page: items }), headers)
}

const brings = (state: GitHubState, pull: PullRequest, commit: Commit): boolean => {
  const [base, head] = [state.commits.get(pull.base.sha), state.commits.get(pull.head.sha)]
  const own = head === undefined ? [] : [...history(state.commits, head)]
  const before = base === undefined ? new Set() : history(state.commits, base)
  const isMerge = pull.merged_at !== undefined && pull.merge_commit_sha === commit.sha
  return isMerge || own.some((ancestor) => ancestor === commit && !before.has(ancestor))
}
