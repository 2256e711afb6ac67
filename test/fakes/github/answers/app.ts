import type { GitHubState } from '../state.ts'
import { nodeId, webUrl } from './url.ts'
import { userAnswer } from './user.ts'

/** The `integration` GitHub Actions, on whose behalf a workflow's token acts. */
export const appAnswer = (state: GitHubState) => ({
  id: 15368,
  slug: 'github-actions',
  node_id: nodeId('AP', 15368),
  owner: userAnswer(state, { login: 'github', id: 9919, type: 'Organization' }),
  name: 'GitHub Actions',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  html_url: `${webUrl}/apps/github-actions`,
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read' },
  events: ['check_run', 'pull_request', 'push', 'workflow_run'],
})
