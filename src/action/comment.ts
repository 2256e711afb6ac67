import { apiProblem } from './api-problem.ts'
import { isRateLimited } from './api-refusal.ts'
import type { Slot } from './artifact-name.ts'
import { commentMarker, isNewer, markedRun, type RunAttempt } from './comment-marker.ts'
import { type ActionContext, measuredRun, runUrl } from './context.ts'
import { fitMarkdown } from './fit.ts'
import type { GitHub } from './github-client.ts'

/** What to say in the pull request, and where. */
export type CommentRequest = {
  readonly pullRequest: number
  readonly slot: Slot
  readonly markdown: string
  /** Whether to open a comment where there is none yet. */
  readonly create: boolean
}

/** What became of the comment. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  /** A newer run has already commented; nothing was changed. */
  | { readonly kind: 'outdated'; readonly url: string }
  /** There is none and none was wanted. */
  | { readonly kind: 'none' }
  /** The token may not comment, as with every pull request from a fork. */
  | { readonly kind: 'not-permitted'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }

/** Writes the one comment of this slot: edits it when it is there, else creates it. Never throws for what the API answers. */
export const upsertComment = async (
  api: GitHub,
  context: ActionContext,
  request: CommentRequest,
): Promise<CommentOutcome> => {
  // Again after a create that may have worked although no answer came, or an edit of a comment deleted meanwhile:
  // looking first keeps it one comment.
  const attempts = 2
  for (let attempt = 1; ; attempt++) {
    try {
      return await upsertOnce(api, context, request)
    } catch (error) {
      const problem = apiProblem(error)
      const { status, text } = problem
      if ((status === 401 || status === 403) && !isRateLimited(problem))
        return { kind: 'not-permitted', text }
      const worthAnother = status === undefined || status >= 500 || status === 404
      if (attempt >= attempts || !worthAnother) return { kind: 'failed', text }
    }
  }
}

const upsertOnce = async (
  api: GitHub,
  context: ActionContext,
  request: CommentRequest,
): Promise<CommentOutcome> => {
  const own = await findOwn(api, context, request)
  // What is told of a run that measured is as old as that run, whenever it is told.
  const { runId, runAttempt: attempt } = measuredRun(context)
  const thisRun: RunAttempt = { runId, attempt }
  const newer = own.find((comment) => isNewer(comment.run, thisRun))
  if (newer !== undefined) return { kind: 'outdated', url: newer.url }
  const { owner, name: repo } = context.repository
  const body = commentBody(request, thisRun, runUrl(context))
  // The oldest: when two runs created one at the same time, all later runs agree on which to edit.
  const [existing] = own
  if (existing !== undefined) {
    const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body })
    return { kind: 'updated', url: data.html_url }
  }
  if (!request.create) return { kind: 'none' }
  const { data } = await api.rest.issues.createComment({
    owner,
    repo,
    issue_number: request.pullRequest,
    body,
  })
  // A run that created one at the same time has seen as little of this one: the older comment stays, and tells of the newer run.
  const [oldest] = await findOwn(api, context, request).catch(() => [])
  if (oldest === undefined || oldest.id >= data.id) return { kind: 'created', url: data.html_url }
  await api.rest.issues.deleteComment({ owner, repo, comment_id: data.id })
  return upsertOnce(api, context, request)
}

type OwnComment = { readonly id: number; readonly url: string; readonly run: RunAttempt }

/** The comments of this slot by this token's own account, oldest first: anybody can copy a marker. */
const findOwn = async (
  api: GitHub,
  context: ActionContext,
  { pullRequest, slot }: CommentRequest,
): Promise<readonly OwnComment[]> => {
  const { owner, name: repo } = context.repository
  const pages = api.paginate.iterator(api.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  })
  const marked: (OwnComment & { readonly author: string | undefined })[] = []
  for await (const { data } of pages)
    for (const { id, html_url: url, user, body } of data) {
      const run = markedRun(body ?? '', slot)
      if (run !== undefined) marked.push({ id, url, run, author: user?.login })
    }
  if (marked.length === 0) return []
  const author = await ownLogin(api)
  return marked.filter((comment) => comment.author === author).sort((a, b) => a.id - b.id)
}

/** The account behind the token. Only GraphQL tells it to every kind of token. */
const ownLogin = async (api: GitHub): Promise<string> => {
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch {
    // The account of the token that a workflow gets, by far the most used.
    return 'github-actions[bot]'
  }
}

/** GitHub refuses more than 65,536 characters; a person who edits it may add some. */
export const maxCommentBytes = 60_000

const commentBody = ({ markdown, slot }: CommentRequest, run: RunAttempt, summaryUrl: string): string => {
  const marker = commentMarker(slot, run)
  const note = `_Shortened: the whole result is in the job summary of [this run](${summaryUrl})._`
  return `${fitMarkdown(markdown, maxCommentBytes - Buffer.byteLength(marker) - 2, note).trimEnd()}\n\n${marker}`
}
