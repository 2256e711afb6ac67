import type { Comparison } from '../ancestry.ts'
import { octocat } from '../seed.ts'
import type { Commit, GitHubState } from '../state.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { userAnswer } from './user.ts'

/** A `commit`, as the commits and compare APIs show it. */
export const commitAnswer = (state: GitHubState, { sha, message, parents, date }: Commit) => {
  const url = repositoryUrl(state)
  const page = repositoryPage(state.repository)
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: signature(date),
      committer: signature(date),
      message,
      tree: { sha: treeOf(sha), url: `${url}/git/trees/${treeOf(sha)}` },
      comment_count: 0,
      verification: unsigned,
    },
    author: userAnswer(state, octocat),
    committer: userAnswer(state, octocat),
    parents: parents.map((parent) => parentAnswer(state, parent)),
  }
}

/** A `git-commit`, as the git database shows it. */
export const gitCommitAnswer = (state: GitHubState, { sha, message, parents, date }: Commit) => ({
  sha,
  node_id: nodeId('C', sha),
  url: `${repositoryUrl(state)}/git/commits/${sha}`,
  html_url: `${repositoryPage(state.repository)}/commit/${sha}`,
  author: signature(date),
  committer: signature(date),
  tree: { sha: treeOf(sha), url: `${repositoryUrl(state)}/git/trees/${treeOf(sha)}` },
  message,
  parents: parents.map((parent) => parentAnswer(state, parent)),
  verification: unsigned,
})

/** A `simple-commit`, as it stands inside runs. */
export const simpleCommit = ({ sha, message, date }: Commit) => ({
  id: sha,
  tree_id: treeOf(sha),
  message,
  timestamp: date,
  author: { name: octocat.login, email },
  committer: { name: octocat.login, email },
})

/** A `commit-comparison`; `page` are the commits to list of all those which `comparison` names. */
export const comparisonAnswer = (
  state: GitHubState,
  ends: { readonly base: Commit; readonly head: Commit },
  { comparison, page }: { readonly comparison: Comparison; readonly page: readonly Commit[] },
) => {
  const range = `compare/${ends.base.sha}...${ends.head.sha}`
  const page_url = `${repositoryPage(state.repository)}/${range}`
  return {
    url: `${repositoryUrl(state)}/${range}`,
    html_url: page_url,
    permalink_url: page_url,
    diff_url: `${page_url}.diff`,
    patch_url: `${page_url}.patch`,
    base_commit: commitAnswer(state, ends.base),
    merge_base_commit: commitAnswer(state, comparison.mergeBase),
    status: comparison.status,
    ahead_by: comparison.commits.length,
    behind_by: comparison.behindBy,
    total_commits: comparison.commits.length,
    commits: page.map((commit) => commitAnswer(state, commit)),
    files: [],
  }
}

const parentAnswer = (state: GitHubState, sha: string) => ({
  sha,
  url: `${repositoryUrl(state)}/commits/${sha}`,
  html_url: `${repositoryPage(state.repository)}/commit/${sha}`,
})

const email = 'octocat@users.noreply.github.com'

const signature = (date: string) => ({ name: octocat.login, email, date })

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

// Any other object id will do; trees are not kept.
const treeOf = (sha: string): string => sha.slice(20) + sha.slice(0, 20)
