import { actionsBot, type GitHubState, type IssueComment } from '../state.ts'
import { appAnswer } from './app.ts'
import { nodeId, repositoryPage, repositoryUrl } from './url.ts'
import { userAnswer } from './user.ts'

/** An `issue-comment`. */
export const commentAnswer = (state: GitHubState, comment: IssueComment) => {
  const url = `${repositoryUrl(state)}/issues/comments/${comment.id}`
  const page = `${repositoryPage(state.repository)}/pull/${comment.issue_number}`
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(state)}/issues/${comment.issue_number}`,
    body: comment.body,
    user: userAnswer(state, comment.user),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: comment.user.login === actionsBot.login ? appAnswer(state) : null,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
  }
}
