import { createHash } from 'node:crypto'
import type { GitHubState, User } from '../state.ts'
import { nodeId, webUrl } from './url.ts'

/** A `simple-user`. */
export const userAnswer = (state: GitHubState, { login, id, type }: User) => {
  const url = `${state.apiUrl}/users/${encodeURIComponent(login)}`
  const page = type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${webUrl}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** Who owns `fullName`; the id is made of the name, so one owner has one id. */
export const ownerOf = (fullName: string): User => {
  const [login = ''] = fullName.split('/')
  return {
    login,
    id: Number.parseInt(createHash('sha1').update(login).digest('hex').slice(0, 7), 16),
    type: 'User',
  }
}
