import type { GitHubState, Repository } from '../state.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { ownerOf, userAnswer } from './user.ts'

/** A `minimal-repository`, as it stands inside runs. */
export const minimalRepository = (state: GitHubState, repository: Repository) => ({
  id: repository.id,
  node_id: nodeId('R', repository.id),
  name: repository.full_name.split('/')[1] ?? '',
  full_name: repository.full_name,
  private: repository.private,
  owner: userAnswer(state, ownerOf(repository.full_name)),
  html_url: repositoryPage(repository),
  description: null,
  fork: repository.fork,
  url: repositoryUrl(state, repository),
  ...urlTemplates(repositoryUrl(state, repository)),
})

/** A `repository`, as it stands inside pull requests. */
export const repositoryAnswer = (state: GitHubState, repository: Repository) => ({
  ...minimalRepository(state, repository),
  git_url: `git://github.com/${repository.full_name}.git`,
  ssh_url: `git@github.com:${repository.full_name}.git`,
  clone_url: `${repositoryPage(repository)}.git`,
  svn_url: repositoryPage(repository),
  mirror_url: null,
  homepage: null,
  language: 'TypeScript',
  license: null,
  default_branch: repository.default_branch,
  visibility: repository.private ? 'private' : 'public',
  archived: false,
  disabled: false,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  size: 108,
  forks: state.forks.length,
  forks_count: state.forks.length,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: state.pulls.length,
  open_issues_count: state.pulls.length,
  pushed_at: '2026-01-02T03:04:05Z',
  created_at: '2025-01-02T03:04:05Z',
  updated_at: '2026-01-02T03:04:05Z',
})

/** A `full-repository`, the answer to asking for one. */
export const fullRepository = (state: GitHubState, repository: Repository) => ({
  ...repositoryAnswer(state, repository),
  network_count: state.forks.length,
  subscribers_count: 0,
})

const urlTemplates = (url: string): Record<string, string> =>
  Object.fromEntries(Object.entries(suffixes).map(([key, suffix]) => [`${key}_url`, `${url}/${suffix}`]))

const suffixes = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  contributors: 'contributors',
  deployments: 'deployments',
  downloads: 'downloads',
  events: 'events',
  forks: 'forks',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  hooks: 'hooks',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  languages: 'languages',
  merges: 'merges',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  stargazers: 'stargazers',
  statuses: 'statuses/{sha}',
  subscribers: 'subscribers',
  subscription: 'subscription',
  tags: 'tags',
  teams: 'teams',
  trees: 'git/trees{/sha}',
}
