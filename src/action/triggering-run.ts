import { Failure } from '../foundation/failure.ts'
import { apiProblem } from './api-problem.ts'
import { permissionAdvice } from './api-refusal.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import { type ActionContext, type MeasuredRun, type PullRequest, runUrl } from './context.ts'
import type { GitHub } from './github-client.ts'

/** The context with the run that has measured and its pull request in it, or why there is nothing to report. */
export type Triggered =
  | { readonly context: ActionContext; readonly nothing?: never }
  | { readonly context?: never; readonly nothing: string }

/**
 * Looks up what a `workflow_run` event is about. Nothing is taken from an artifact: the run's facts are GitHub's, and its pull
 * request is the open one whose head is the very commit that was measured. Throws Failure('unreported-result') when GitHub does not
 * tell, and Failure('unsupported-event') in a checkout of the pull request, whose files would set the policy.
 */
export const findTriggered = async (
  api: GitHub,
  context: ActionContext,
  workspace: string | undefined,
): Promise<Triggered> => {
  try {
    const run = await readRun(api, context)
    if (typeof run === 'string') return { nothing: run }
    const pull = await findPull(api, context, run)
    if (typeof pull === 'string') return { nothing: pull }
    await refuseForeignCheckout(pull, workspace)
    const { number, headSha, baseSha, fromFork } = pull
    return {
      context: {
        ...context,
        measured: withMergeCommit(run.measured, pull),
        pullRequest: { number, headSha, baseSha, fromFork },
      },
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const problem = apiProblem(error)
    throw new Failure(
      'unreported-result',
      `the pull request of ${runUrl(context, context.triggeredBy?.runId)} could not be found: ${problem.text}${permissionAdvice(problem)}`,
      { hint: 'Run this job again; what was measured is stored in that run', cause: error },
    )
  }
}

const withMergeCommit = (measured: Run['measured'], { mergeSha }: FoundPull): MeasuredRun =>
  mergeSha === null ? measured : { ...measured, ended: { ...measured.ended, mergeSha } }

/** The run, and what its pull request is found by. */
type Run = {
  readonly measured: MeasuredRun & Required<Pick<MeasuredRun, 'ended'>>
  readonly headSha: string
  readonly headBranch: string
  readonly headOwner: string
}

const readRun = async (api: GitHub, context: ActionContext): Promise<Run | string> => {
  const { runId = 0, runAttempt = 0 } = context.triggeredBy ?? {}
  const { owner, name: repo, id } = context.repository
  const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId })
  if (data.id !== runId || data.repository.id !== id)
    throw new Failure(
      'unreported-result',
      `run ${runId}: GitHub says that it is run ${data.id} of ${data.repository.full_name}, expected one of ${owner}/${repo}`,
    )
  const attempt = data.run_attempt ?? 1
  if (data.event !== 'pull_request')
    return `run ${runId} was started by ${data.event}, expected pull_request: it tells its result itself`
  if (attempt !== runAttempt || data.status !== 'completed')
    return `run ${runId} is being run again (attempt ${attempt}), which will be reported of`
  const conclusion = data.conclusion ?? 'unknown'
  if (withoutMeasurement.has(conclusion))
    return `run ${runId} ended with '${conclusion}', so nothing was meant to be measured`
  const head = data.head_repository as typeof data.head_repository | null
  if (head === null || data.head_branch === null)
    return `the repository or the branch that run ${runId} measured is gone, and its pull request with it`
  return {
    measured: {
      runId,
      runAttempt,
      event: data.event,
      workflowFile: data.path.replace(/@.*$/, '').split('/').at(-1) ?? '',
      ended: {
        conclusion,
        headRepository: { id: head.id, fullName: head.full_name },
        createdAt: data.created_at,
      },
    },
    headSha: data.head_sha,
    headBranch: data.head_branch,
    headOwner: head.owner.login,
  }
}

/** A maintainer must let a first contribution run, and a workflow may leave out all of its jobs. */
const withoutMeasurement: ReadonlySet<string> = new Set(['action_required', 'skipped'])

type FoundPull = PullRequest & { readonly mergeSha: string | null }

const findPull = async (api: GitHub, context: ActionContext, run: Run): Promise<FoundPull | string> => {
  const { owner, name: repo, id, defaultBranch } = context.repository
  // The event names none for a fork.
  const pulls = await api.paginate(api.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    head: `${run.headOwner}:${run.headBranch}`,
    per_page: 100,
  })
  const own = pulls.filter(
    ({ state, base, head }) =>
      state === 'open' &&
      base.repo.id === id &&
      (head.repo as typeof head.repo | null)?.id === run.measured.ended.headRepository.id,
  )
  const current = own.filter(({ head }) => head.sha === run.headSha)
  // Of several with one head, the base that baselines come from.
  const pull = current.find(({ base }) => base.ref === defaultBranch) ?? current[0]
  if (pull === undefined)
    return own.length === 0
      ? `no open pull request comes from ${run.headOwner}:${run.headBranch} (any more)`
      : `commit ${run.headSha.slice(0, 7)} of pull request #${own[0]?.number} is not its newest any more: the newer push is reported of`
  return {
    number: pull.number,
    headSha: run.headSha,
    baseSha: pull.base.sha,
    fromFork: run.measured.ended.headRepository.id !== id,
    mergeSha: pull.merge_commit_sha,
  }
}

const refuseForeignCheckout = async (
  { headSha, mergeSha, number }: FoundPull,
  workspace: string | undefined,
): Promise<void> => {
  const checkedOut = await readCheckedOutCommit(workspace)
  if (checkedOut === undefined || (checkedOut !== headSha && checkedOut !== mergeSha)) return
  throw new Failure(
    'unsupported-event',
    `the checkout is commit ${checkedOut.slice(0, 7)} of pull request #${number}, expected the default branch: its files say what is allowed`,
    { hint: 'Check out without `ref` in a workflow that runs on workflow_run.' },
  )
}
