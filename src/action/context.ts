import { Failure } from '../foundation/failure.ts'
import { refusedEvents, type Situation, storingEvents } from './event-policy.ts'

/** The facts of this workflow run, from the runner's variables and the event file. */
export type ActionContext = {
  readonly apiUrl: string
  readonly serverUrl: string
  readonly repository: Repository
  /** Name of the event, as GitHub spells it. */
  readonly event: string
  readonly situation: Situation
  /** The commit GitHub runs the workflow for: for a pull request its merge commit. */
  readonly sha: string
  readonly ref: string
  readonly pullRequest?: PullRequest
  readonly mergeGroup?: { readonly baseSha: string }
  /** With `workflow_run`: which run has ended, by the event. What it was is asked of the API. */
  readonly triggeredBy?: { readonly runId: number; readonly runAttempt: number }
  /** With `workflow_run`, once the API has told: the run whose measurements are judged. */
  readonly measured?: MeasuredRun
  readonly runId: number
  readonly runAttempt: number
  /** File name of the workflow, such as `perf.yml`. */
  readonly workflowFile: string
  readonly job: string
}

export type Repository = {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly defaultBranch: string
}

/** The workflow run that has measured, by GitHub's word and not by its own. */
export type MeasuredRun = {
  readonly runId: number
  readonly runAttempt: number
  readonly event: string
  /** File name of its workflow. */
  readonly workflowFile: string
  /** Absent: this run, which has not ended. */
  readonly ended?: {
    /** As GitHub spells it, such as `success` or `cancelled`. */
    readonly conclusion: string
    /** Where the measured commit comes from. */
    readonly headRepository: { readonly id: number; readonly fullName: string }
    /** ISO 8601: when its first attempt was started, which fixed the commit that all of them check out. */
    readonly createdAt: string
    /** GitHub's merge commit of its pull request as it is now; absent: there is none. */
    readonly mergeSha?: string
  }
}

export type PullRequest = {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly fromFork: boolean
}

/**
 * Reads the context from the runner's environment and the parsed event file.
 * Throws Failure('unsupported-event') for an event that must not measure and for facts that are missing.
 */
export const readContext = (env: NodeJS.ProcessEnv, event: unknown): ActionContext => {
  const payload = objectOf(event)
  const name = required(env, 'GITHUB_EVENT_NAME')
  refuse(name)
  const repository = readRepository(env, payload)
  const pullRequest = readPullRequest(name, payload, repository.id)
  const triggeredBy = readTriggeringRun(name, payload)
  const mergeBaseSha = textOf(objectOf(payload['merge_group'])['base_sha'])
  const ref = required(env, 'GITHUB_REF')
  return {
    apiUrl: required(env, 'GITHUB_API_URL'),
    serverUrl: required(env, 'GITHUB_SERVER_URL'),
    repository,
    event: name,
    situation: situationOf(name, ref, { repository, pullRequest }),
    sha: required(env, 'GITHUB_SHA'),
    ref,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(name === 'merge_group' && mergeBaseSha !== undefined
      ? { mergeGroup: { baseSha: mergeBaseSha } }
      : {}),
    ...(triggeredBy && { triggeredBy }),
    runId: requiredNumber(env, 'GITHUB_RUN_ID'),
    runAttempt: requiredNumber(env, 'GITHUB_RUN_ATTEMPT'),
    workflowFile: workflowFileOf(env),
    job: required(env, 'GITHUB_JOB'),
  }
}

/** The suite of a run that names none. */
export const defaultSuite = (context: ActionContext): string => `${context.workflowFile}.${context.job}`

/** The commit under test as people know it: the head of a pull request, not its merge commit. */
export const candidateSha = (context: ActionContext): string => context.pullRequest?.headSha ?? context.sha

/** The run whose measurements this job judges: its own, but for `workflow_run`. */
export const measuredRun = (context: ActionContext): MeasuredRun => context.measured ?? context

/** Web address of a workflow run of this repository. */
export const runUrl = (context: ActionContext, runId = context.runId): string =>
  `${context.serverUrl}/${context.repository.owner}/${context.repository.name}/actions/runs/${runId}`

const refuse = (event: string): void => {
  const refused = refusedEvents.get(event)
  if (refused === undefined) return
  throw new Failure('unsupported-event', `the event ${event} is refused: ${refused.reason}`, {
    hint: refused.hint,
  })
}

const situationOf = (
  event: string,
  ref: string,
  facts: { readonly repository: Repository; readonly pullRequest: PullRequest | undefined },
): Situation => {
  if (event === 'pull_request') return facts.pullRequest?.fromFork ? 'fork-pull-request' : 'pull-request'
  if (event === 'merge_group') return 'merge-group'
  if (event === 'workflow_run') return 'workflow-run'
  const onDefaultBranch = ref === `refs/heads/${facts.repository.defaultBranch}`
  return onDefaultBranch && storingEvents.some((one) => one === event) ? 'default-branch' : 'other-branch'
}

const readRepository = (env: NodeJS.ProcessEnv, payload: JsonObject): Repository => {
  const full = required(env, 'GITHUB_REPOSITORY')
  const [owner, name, ...rest] = full.split('/')
  if (!owner || !name || rest.length > 0) throw missing('GITHUB_REPOSITORY', full, 'owner/name')
  const described = objectOf(payload['repository'])
  // A scheduled run is always on the default branch; its event file does not always describe the repository.
  const defaultBranch =
    textOf(described['default_branch']) ??
    (env['GITHUB_EVENT_NAME'] === 'schedule' ? env['GITHUB_REF_NAME'] : undefined)
  if (!defaultBranch) throw missing('repository.default_branch of the event file', '', 'a branch name')
  return { owner, name, id: requiredNumber(env, 'GITHUB_REPOSITORY_ID'), defaultBranch }
}

const readPullRequest = (
  event: string,
  payload: JsonObject,
  repositoryId: number,
): PullRequest | undefined => {
  if (event !== 'pull_request') return undefined
  const described = objectOf(payload['pull_request'])
  const head = objectOf(described['head'])
  const number = described['number']
  const headSha = textOf(head['sha'])
  const baseSha = textOf(objectOf(described['base'])['sha'])
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined)
    throw missing('pull_request of the event file', '', 'its number, head.sha and base.sha')
  // The head repository is null when the fork was deleted: then it is a fork.
  return { number, headSha, baseSha, fromFork: objectOf(head['repo'])['id'] !== repositoryId }
}

const readTriggeringRun = (event: string, payload: JsonObject): ActionContext['triggeredBy'] => {
  if (event !== 'workflow_run') return undefined
  const { id, run_attempt: attempt } = objectOf(payload['workflow_run'])
  if (!isCount(id) || !isCount(attempt))
    throw missing('workflow_run of the event file', '', 'its id and run_attempt')
  return { runId: id, runAttempt: attempt }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

/** `owner/name/.github/workflows/FILE@ref`; the ref may hold slashes and further `@`. */
const workflowFileOf = (env: NodeJS.ProcessEnv): string => {
  const text = required(env, 'GITHUB_WORKFLOW_REF')
  const file = /^[^@]*\/([^/@]+)@/.exec(text)?.[1]
  if (file === undefined) throw missing('GITHUB_WORKFLOW_REF', text, 'owner/name/.github/workflows/FILE@ref')
  return file
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name]
  if (value === undefined || value === '') throw missing(name, value ?? '', 'a value')
  return value
}

const requiredNumber = (env: NodeJS.ProcessEnv, name: string): number => {
  const text = required(env, name)
  if (!/^\d{1,15}$/.test(text)) throw missing(name, text, 'a whole number')
  return Number(text)
}

const missing = (what: string, got: string, expected: string): Failure =>
  new Failure('unsupported-event', `${what}: got '${got}', expected ${expected}`, {
    hint: 'The action runs in a GitHub Actions job; elsewhere use the command line tool.',
  })

type JsonObject = Readonly<Record<string, unknown>>

const objectOf = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null ? (value as JsonObject) : {}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
