import type { Verdict } from '../compare/verdict.ts'
import type { Clock } from '../foundation/clock.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import type { Failure } from '../foundation/failure.ts'
import { nsPerMs } from '../foundation/units.ts'
import { checkText } from '../present/check.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateMarkdown } from '../present/markdown.ts'
import { cleanText, markdownText } from '../present/sanitize.ts'
import { gateExitCode } from '../run/gate.ts'
import type { Judgement } from '../run/measure-and-judge.ts'
import { pageName } from './artifact-name.ts'
import { runUrl } from './context.ts'
import { jobExitCode } from './exit-code.ts'
import type { Job } from './job.ts'
import type { KeptReport } from './kept-report.ts'
import { log } from './log.ts'
import { writeOutputs } from './outputs.ts'
import { failureMarkdown, publishAnnotations, publishComment, publishSummary } from './publish.ts'
import { storeForPeople } from './shown-artifact.ts'

type Surroundings = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly kept: KeptReport
}

/** Tells a judged run everywhere it belongs, outputs last. Returns the verdict and what the process must exit with. */
export const tellJudgement = async (
  job: Job,
  judgement: Judgement,
  { env, clock, kept, reason }: Surroundings & { readonly reason: string | undefined },
): Promise<{ readonly verdict: Verdict; readonly code: ExitCode }> => {
  const { result, storeFailure } = judgement
  const view = await withPage(job, viewOf(job, judgement, { clock, kept }))
  const lost = kept.failure ?? storeFailure
  const judged = jobExitCode(gateExitCode(result, job.gatePlan), job.policy, job.actionPlan.failOn)
  const code = judged === exitCode.ok && lost !== undefined ? exitCode.output : judged
  const { annotations, title } = checkText(view, code !== exitCode.ok)

  log.info(gateText(view, { colour: false }))
  publishAnnotations(annotations, judged !== exitCode.ok)
  if (lost !== undefined) log.error(sentence(lost))
  const markdown = `${gateMarkdown(view)}${reasonNote(reason)}`
  await publishSummary(env, markdown)
  const notable = !['pass', 'improvement'].includes(result.verdict)
  const commentUrl = (await publishComment(job, { markdown, notable })) ?? ''
  writeOutputs({
    verdict: result.verdict,
    exitCode: code,
    reportPath: kept.path ?? '',
    rows: result.rows,
    suspected: result.suspected === true,
    commentUrl,
  })
  if (code !== exitCode.ok) log.failed(judged === exitCode.ok && lost !== undefined ? sentence(lost) : title)
  return { verdict: result.verdict, code }
}

/** Tells why a run ended without a judgement, in one line everywhere. */
export const tellFailure = async (
  failure: Failure,
  { env, job, kept, code }: Surroundings & { readonly job: Job | undefined; readonly code: ExitCode },
): Promise<void> => {
  const outputs = { verdict: 'invalid', exitCode: code, reportPath: kept.path ?? '', rows: [] } as const
  // First, because an interrupted run may not come much further.
  writeOutputs({ ...outputs, commentUrl: '' })
  log.failed(sentence(failure))
  if (failure.code === 'internal' && failure.cause instanceof Error) log.info(failure.cause.stack ?? '')
  const markdown = failureMarkdown(failure.message, failure.hint)
  await publishSummary(env, markdown)
  if (job === undefined || failure.code === 'interrupted') return
  const commentUrl = await publishComment(job, { markdown, notable: true })
  if (commentUrl !== undefined) writeOutputs({ ...outputs, commentUrl })
}

const viewOf = (
  { context }: Job,
  { report, result, baselines, stored }: Judgement,
  { clock, kept }: Pick<Surroundings, 'clock' | 'kept'>,
): GateView => ({
  result,
  candidates: [report],
  baselines,
  branch: context.repository.defaultBranch,
  recorded: stored,
  links: { run: runUrl(context), ...(kept.url === undefined ? {} : { data: kept.url }) },
  now: new Date(clock.epochNs(clock.now()) / nsPerMs).toISOString(),
})

/** The same view with a link to its HTML page. */
const withPage = async ({ context, slot }: Job, view: GateView): Promise<GateView> => {
  const page = await storeForPeople(context, pageName(slot, context.runAttempt), gateHtml(view))
  return page === undefined ? view : { ...view, links: { ...view.links, page } }
}

const reasonNote = (reason: string | undefined): string =>
  reason === undefined ? '' : `\n_Baselines: ${markdownText(cleanText(reason, 500))}._\n`

const sentence = ({ message, hint }: Failure): string =>
  hint === undefined ? message : `${message}. ${hint}`
