import { octocat } from '../seed.ts'
import type { GitHubState, Release } from '../state.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { userAnswer } from './user.ts'

/** A `release` without files. */
export const releaseAnswer = (state: GitHubState, { id, tag_name, published_at }: Release) => {
  const url = `${repositoryUrl(state)}/releases/${id}`
  return {
    id,
    node_id: nodeId('RE', id),
    url,
    html_url: `${repositoryPage(state.repository)}/releases/tag/${encodeURIComponent(tag_name)}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: `${repositoryUrl(state)}/tarball/${encodeURIComponent(tag_name)}`,
    zipball_url: `${repositoryUrl(state)}/zipball/${encodeURIComponent(tag_name)}`,
    tag_name,
    target_commitish: state.repository.default_branch,
    name: tag_name,
    draft: false,
    prerelease: false,
    created_at: published_at,
    published_at,
    author: userAnswer(state, octocat),
    assets: [],
  }
}
