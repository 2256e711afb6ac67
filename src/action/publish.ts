import { Failure } from '../foundation/failure.ts'
import type { CheckText } from '../present/check.ts'
import { cleanText, markdownText } from '../present/sanitize.ts'
import { type CommentOutcome, upsertComment } from './comment.ts'
import type { OpenedJob } from './job.ts'
import { log } from './log.ts'
import { writeSummary } from './summary.ts'

/** What a run has to say to people. */
export type Message = {
  readonly markdown: string
  /** Whether somebody should look: a comment is opened for it under `comment: on-change`, too. */
  readonly notable: boolean
}

/** What a run that ended without a judgement has to say, as Markdown; several complaints are a line each. */
export const failureMarkdown = (message: string, hint: string | undefined): string => {
  const lines = [...message.split('\n'), hint ?? ''].filter((line) => line.trim() !== '').slice(0, maxLines)
  const shown = lines.map((line) => markdownText(cleanText(line, 1000)))
  return `### ⛔ Triton performance: nothing was judged\n\n${shown.join('\n\n')}\n`
}

const maxLines = 20

/** Writes the job summary; a summary that cannot be written is worth a warning and no more. */
export const publishSummary = async (env: NodeJS.ProcessEnv, markdown: string): Promise<void> => {
  const problem = await writeSummary(env['GITHUB_STEP_SUMMARY'], markdown)
  if (problem !== undefined) log.warning(problem)
}

/** The comment's address, where there is one; `failure` when it should be there and is not, and nobody would look elsewhere. */
export type PublishedComment = { readonly url?: string; readonly failure?: Failure }

/**
 * Writes the pull request comment where the event has one. In a job of the pull request itself the summary stands in for it; a job
 * of `workflow_run` is not shown there, so that it has failed to report without one.
 */
export const publishComment = async (job: OpenedJob, message: Message): Promise<PublishedComment> => {
  const { context, policy, actionPlan, slot, clients } = job
  if (context.pullRequest === undefined || actionPlan.comment === 'never') return {}
  if (policy.tells === 'summary') {
    log.notice('A pull request from a fork has a read-only token: the result is in the job summary.')
    return {}
  }
  const outcome = await upsertComment(clients.api, context, {
    pullRequest: context.pullRequest.number,
    slot,
    markdown: message.markdown,
    create: actionPlan.comment === 'always' || message.notable,
  })
  const url = tellOutcome(outcome)
  if (url !== undefined) return { url }
  if (context.situation !== 'workflow-run' || outcome.kind === 'none') return {}
  const { number } = context.pullRequest
  return {
    failure: new Failure('unreported-result', `the result was not reported to pull request #${number}`, {
      hint: 'The log above says what stood in the way; the job summary has the result',
    }),
  }
}

/** Shows annotations, one a row; `failing` says whether they end the job, else they are warnings. */
export const publishAnnotations = (annotations: CheckText['annotations'], failing: boolean): void => {
  const worst = annotations.filter(({ level }) => level === 'failure').slice(0, maxAnnotations)
  for (const { title, message } of worst) (failing ? log.error : log.warning)(message, title)
}

/** GitHub shows ten for a step; two are kept for what was not written and for the line the job ends with. */
const maxAnnotations = 8

const tellOutcome = (outcome: CommentOutcome): string | undefined => {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
      log.info(`Comment ${outcome.kind}: ${outcome.url}`)
      return outcome.url
    case 'outdated':
      log.notice(`A newer run has commented already, so its comment was left as it is: ${outcome.url}`)
      return outcome.url
    case 'none':
      return undefined
    case 'not-permitted':
      log.notice(
        `The token may not comment (${outcome.text}); the result is in the job summary. For a comment, give the job \`permissions: pull-requests: write\`.`,
      )
      return undefined
    case 'failed':
      log.warning(`The comment could not be written: ${outcome.text}. The result is in the job summary.`)
      return undefined
  }
}
