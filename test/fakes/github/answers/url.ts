import type { GitHubState, Repository } from '../state.ts'

/** Where people see what the API tells. */
export const webUrl = 'https://github.com'

/** The API address of a repository. */
export const repositoryUrl = (state: GitHubState, repository: Repository = state.repository): string =>
  `${state.apiUrl}/repos/${repository.full_name}`

/** The web address of a repository. */
export const repositoryPage = (repository: Repository): string => `${webUrl}/${repository.full_name}`

/** An opaque id as GraphQL knows it. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`
