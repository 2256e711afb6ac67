import type { Baseline } from '../baseline/baseline.ts'
import type { GateResult, Verdict } from '../compare/verdict.ts'
import type { Clock } from '../foundation/clock.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import type { Failure } from '../foundation/failure.ts'
import { nsPerMs } from '../foundation/units.ts'
import { checkText } from '../present/check.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateMarkdown } from '../present/markdown.ts'
import { summaryChart } from '../present/mermaid.ts'
import { cleanText, markdownText } from '../present/sanitize.ts'
import type { AbReport } from '../report/ab-report.ts'
import type { Report } from '../report/report.ts'
import { gateExitCode } from '../run/gate.ts'
import { pageName, verdictPageName } from './artifact-name.ts'
import { publishCheckRun } from './check-run.ts'
import { runUrl } from './context.ts'
import { jobExitCode } from './exit-code.ts'
import type { Job, OpenedJob } from './job.ts'
import type { KeptReport } from './kept-report.ts'
import { log } from './log.ts'
import { type Outputs, writeOutputs } from './outputs.ts'
import { failureMarkdown, publishAnnotations, publishComment, publishSummary } from './publish.ts'
import { writeFailureFiles, writeResultFiles } from './result-files.ts'
import { storeForPeople } from './shown-artifact.ts'

/** What was judged, as far as it is told. */
export type Judged = {
  readonly candidates: readonly Report[]
  readonly result: GateResult
  /** The reports the result rests on. */
  readonly baselines: readonly Baseline[]
  /** What was measured side by side, where the result rests on that. */
  readonly ab?: AbReport
  /** Whether this run was stored as a baseline. */
  readonly stored: boolean
  /** Why it was not, although it should have been. */
  readonly storeFailure?: Failure
  /** Why there was less to compare with than there could be. */
  readonly reason?: string | undefined
}

type Surroundings = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly kept: KeptReport
}

/** Tells a judged run everywhere it belongs, outputs last; `note` is Markdown for the job summary alone. Returns the verdict and what the process must exit with. */
export const tellJudgement = async (
  job: Job,
  judged: Judged,
  { env, clock, kept, note }: Surroundings & { readonly note: string },
): Promise<{ readonly verdict: Verdict; readonly code: ExitCode }> => {
  const { result, storeFailure, reason } = judged
  const view = await withPage(job, viewOf(job, judged, { clock, kept }))
  const files = await writeResultFiles(job, view, env)
  const asked = jobExitCode(gateExitCode(result, job.gatePlan), job.policy, job.actionPlan.failOn)
  log.info(gateText(view, { colour: false }))
  const markdown = `${gateMarkdown(view)}${reasonNote(reason)}`
  await publishSummary(env, [markdown, summaryChart(view), note].filter((part) => part !== '').join('\n'))
  const notable = !['pass', 'improvement'].includes(result.verdict)
  const comment = await publishComment(job, { markdown, notable })

  const lost = kept.failure ?? storeFailure ?? files.failure ?? comment.failure
  const code = asked === exitCode.ok && lost !== undefined ? exitCode.output : asked
  const check = checkText(view, code !== exitCode.ok)
  publishAnnotations(check.annotations, asked !== exitCode.ok)
  if (lost !== undefined) log.error(sentence(lost))
  await publishCheckRun(job, { ...check, summary: markdown })
  writeOutputs({
    verdict: result.verdict,
    exitCode: code,
    reportPath: kept.path ?? '',
    rows: result.rows,
    ...(result.shown && { shown: result.shown }),
    suspected: result.suspected === true,
    files,
    commentUrl: comment.url ?? '',
  })
  if (code !== exitCode.ok)
    log.failed(asked === exitCode.ok && lost !== undefined ? sentence(lost) : check.title)
  return { verdict: result.verdict, code }
}

/** Tells why a run ended without a judgement, in one line everywhere. */
export const tellFailure = async (
  failure: Failure,
  {
    env,
    clock,
    job,
    kept,
    code,
  }: Surroundings & { readonly job: OpenedJob | undefined; readonly code: ExitCode },
): Promise<void> => {
  const isLeg = job?.actionPlan.role === 'measure'
  let outputs: Outputs = {
    verdict: 'invalid',
    exitCode: code,
    reportPath: kept.path ?? '',
    rows: [],
    commentUrl: '',
  }
  // First, because an interrupted run may not come much further.
  writeOutputs(outputs)
  log.failed(sentence(failure))
  if (failure.code === 'internal' && failure.cause instanceof Error) log.info(failure.cause.stack ?? '')
  if (!isLeg) {
    const files = await writeFailureFiles(job, failure, { env, now: timeOf(clock) })
    if (files.failure !== undefined) log.warning(sentence(files.failure))
    outputs = { ...outputs, files }
    writeOutputs(outputs)
  }
  const markdown = failureMarkdown(failure.message, failure.hint)
  await publishSummary(env, markdown)
  // A leg is told of by the job that reports, which misses it.
  if (job === undefined || isLeg || failure.code === 'interrupted') return
  const { url } = await publishComment(job, { markdown, notable: true })
  if (url !== undefined) writeOutputs({ ...outputs, commentUrl: url })
  await publishCheckRun(job, {
    conclusion: 'failure',
    title: 'Triton performance: nothing was judged',
    summary: markdown,
    annotations: [],
  })
}

/** Tells that a `workflow_run` has nothing to report of, and why. That is no verdict, and no pass. */
export const tellNothing = async (reason: string, env: NodeJS.ProcessEnv): Promise<void> => {
  log.notice(`Nothing to report: ${reason}`)
  await publishSummary(env, `Nothing to report: ${markdownText(cleanText(reason, 500))}.\n`)
  writeOutputs({ verdict: 'skipped', exitCode: exitCode.ok, reportPath: '', rows: [], commentUrl: '' })
}

const viewOf = (
  { context, actionPlan, gatePlan }: Job,
  { candidates, result, baselines, stored, ab }: Judged,
  { clock, kept }: Pick<Surroundings, 'clock' | 'kept'>,
): GateView => ({
  result,
  candidates,
  baselines,
  rules: gatePlan,
  branch: context.repository.defaultBranch,
  ...(context.situation === 'workflow-run' && { policyBranch: context.repository.defaultBranch }),
  ...(actionPlan.baselinePath !== undefined && { baselinePath: actionPlan.baselinePath }),
  ...(ab && { ab }),
  recorded: stored,
  links: { run: runUrl(context), ...(kept.url === undefined ? {} : { data: kept.url }) },
  now: timeOf(clock),
})

/** The present moment, ISO 8601 in UTC. */
export const timeOf = (clock: Clock): string => new Date(clock.epochNs(clock.now()) / nsPerMs).toISOString()

/** The same view with a link to its HTML page. */
const withPage = async ({ context, slot, actionPlan }: Job, view: GateView): Promise<GateView> => {
  const { runAttempt } = context
  const name =
    actionPlan.role === 'report' ? verdictPageName(slot.suite, runAttempt) : pageName(slot, runAttempt)
  const page = await storeForPeople(context, name, gateHtml(view))
  return page === undefined ? view : { ...view, links: { ...view.links, page } }
}

const reasonNote = (reason: string | undefined): string =>
  reason === undefined ? '' : `\n_Baselines: ${markdownText(cleanText(reason, 500))}._\n`

const sentence = ({ message, hint }: Failure): string =>
  hint === undefined ? message : `${message}. ${hint}`
