import { commentAnswer } from '../answers/issue-comment.ts'
import { pageOf } from '../paging.ts'
import type { Need } from '../permission.ts'
import {
  type Body,
  type Call,
  notFound,
  ok,
  type RestAnswer,
  type Route,
  refusal,
  unprocessable,
} from '../route.ts'
import { actionsBot, type GitHubState, type IssueComment, timestamp } from '../state.ts'

const repository = '/repos/{owner}/{repo}'

// Every issue here is a pull request, so either permission will do.
const read: readonly Need[] = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
]
const write: readonly Need[] = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

/** Comments on a pull request's conversation, oldest first. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${repository}/issues/{issue_number}/comments`,
    needs: read,
    answer: (state, call) => listComments(state, call),
  },
  {
    method: 'POST',
    path: `${repository}/issues/{issue_number}/comments`,
    needs: write,
    answer: (state, call) => createComment(state, call),
  },
  {
    method: 'GET',
    path: `${repository}/issues/comments/{comment_id}`,
    needs: read,
    answer: (state, call) => withComment(state, call, (comment) => ok(commentAnswer(state, comment))),
  },
  {
    method: 'PATCH',
    path: `${repository}/issues/comments/{comment_id}`,
    needs: write,
    answer: (state, call) =>
      withComment(state, call, (comment) => {
        const body = textOf(call.body)
        if (body.length > longestBody) return tooLong
        Object.assign(comment, { body, updated_at: timestamp() })
        return ok(commentAnswer(state, comment))
      }),
  },
  {
    method: 'DELETE',
    path: `${repository}/issues/comments/{comment_id}`,
    needs: write,
    answer: (state, call) =>
      withComment(state, call, (comment) => {
        state.comments.splice(state.comments.indexOf(comment), 1)
        return { status: 204 }
      }),
  },
]

const listComments = (state: GitHubState, call: Call): RestAnswer => {
  const pull = pullOf(state, call)
  if (pull === undefined) return notFound
  const since = Date.parse(call.query.get('since') ?? '1970-01-01')
  const matching = state.comments
    .filter((comment) => comment.issue_number === pull.number && Date.parse(comment.updated_at) >= since)
    .toSorted((one, other) => one.id - other.id)
  const { items, headers } = pageOf(matching, call)
  return ok(
    items.map((comment) => commentAnswer(state, comment)),
    headers,
  )
}

const createComment = (state: GitHubState, call: Call): RestAnswer => {
  const pull = pullOf(state, call)
  if (pull === undefined) return notFound
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.')
  const body = textOf(call.body)
  if (body.length > longestBody) return tooLong
  const at = timestamp()
  const id = state.nextId()
  const comment: IssueComment = {
    id,
    issue_number: pull.number,
    body,
    user: actionsBot,
    created_at: at,
    updated_at: at,
  }
  state.comments.push(comment)
  return { status: 201, body: commentAnswer(state, comment) }
}

const withComment = (
  state: GitHubState,
  { params }: Call,
  answer: (comment: IssueComment) => RestAnswer,
): RestAnswer => {
  const comment = state.comments.find(({ id }) => String(id) === params['comment_id'])
  return comment === undefined ? notFound : answer(comment)
}

const pullOf = (state: GitHubState, { params }: Call) =>
  state.pulls.find(({ number }) => String(number) === params['issue_number'])

const textOf = ({ body }: Body): string => (typeof body === 'string' ? body : '')

const longestBody = 65_536
const tooLong = unprocessable(`body is too long (maximum is ${longestBody} characters)`)
