import type { Annotation, CheckText } from '../present/check.ts'
import { apiProblem } from './api-problem.ts'
import { permissionAdvice } from './api-refusal.ts'
import { commentMarker, isNewer, markedRun } from './comment-marker.ts'
import { candidateSha, measuredRun, runUrl } from './context.ts'
import { fitMarkdown } from './fit.ts'
import type { OpenedJob } from './job.ts'
import { log } from './log.ts'

/**
 * With `check-run: always`, says the verdict in a check run on the measured commit. A new one takes the place of an older one of the
 * same name; a newer one is left as it is. Never fails a run: what stands in the way is a notice.
 */
export const publishCheckRun = async (job: OpenedJob, text: CheckText): Promise<void> => {
  if (job.actionPlan.checkRun === 'never') return
  if (job.context.situation === 'fork-pull-request') {
    log.notice('A pull request from a fork has a read-only token: there is no check run.')
    return
  }
  try {
    if (await isOutdated(job))
      log.notice('A newer run has made its check run already: there is none of this one.')
    else await create(job, text)
  } catch (error) {
    const problem = apiProblem(error)
    log.notice(`The check run could not be written: ${problem.text}${permissionAdvice(problem)}`)
  }
}

const nameOf = ({ slot: { suite, leg } }: OpenedJob): string =>
  `Triton performance: ${suite}${leg === '0' ? '' : ` (${leg})`}`

/** Whether the check run of this name that counts is a newer run's. Anybody's job may use the name: what is not ours is no reason. */
const isOutdated = async (job: OpenedJob): Promise<boolean> => {
  const { clients, context, slot } = job
  const { data } = await clients.api.rest.checks.listForRef({
    owner: context.repository.owner,
    repo: context.repository.name,
    ref: candidateSha(context),
    check_name: nameOf(job),
    filter: 'latest',
  })
  const { runId, runAttempt: attempt } = measuredRun(context)
  return data.check_runs.some(({ external_id: id }) => {
    const other = markedRun(id ?? '', slot)
    return other !== undefined && isNewer(other, { runId, attempt })
  })
}

const create = async (
  job: OpenedJob,
  { conclusion, title, summary, annotations }: CheckText,
): Promise<void> => {
  const { clients, context, slot } = job
  const { runId, runAttempt: attempt, workflowFile } = measuredRun(context)
  const note = `_Shortened: the whole result is in the job summary of [this run](${runUrl(context)})._`
  const { data } = await clients.api.rest.checks.create({
    owner: context.repository.owner,
    repo: context.repository.name,
    name: nameOf(job),
    head_sha: candidateSha(context),
    external_id: commentMarker(slot, { runId, attempt }),
    details_url: runUrl(context),
    status: 'completed',
    conclusion,
    output: {
      title,
      summary: fitMarkdown(summary, maxSummaryBytes, note),
      annotations: annotations.map((one) => annotationOf(one, `.github/workflows/${workflowFile}`)),
    },
  })
  log.info(`Check run: ${data.html_url ?? data.id}`)
}

/** GitHub refuses more than 65,535 characters. */
const maxSummaryBytes = 60_000

/** A check run's annotations must lie somewhere: at the head of the workflow that measured. */
const annotationOf = ({ level, title, message }: Annotation, path: string) => ({
  path,
  start_line: 1,
  end_line: 1,
  annotation_level: level,
  title: title.slice(0, 255),
  message,
})
