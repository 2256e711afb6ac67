import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { tool } from '../foundation/tool.ts'
import { basicToken } from '../host/git.ts'
import { type ActionPlan, parseActionPlan } from '../plan/action-plan.ts'
import { parseGatePlan, parsePlan } from '../plan/parse-plan.ts'
import type { GatePlan, Plan } from '../plan/plan.ts'
import type { Provenance } from '../report/report.ts'
import { refuseBeyondBudget } from '../run/time-budget.ts'
import { type AbInputs, readAbInputs } from './ab-inputs.ts'
import { checkSlot, type Slot } from './artifact-name.ts'
import { type ActionContext, candidateSha, defaultSuite, readContext } from './context.ts'
import { type EventPolicy, eventPolicy } from './event-policy.ts'
import { createGitHubClients, type GitHubClients } from './github-client.ts'
import { readInputs } from './inputs.ts'

/** Everything that is known before anything is measured. */
export type Job = {
  readonly context: ActionContext
  readonly policy: EventPolicy
  /** What to measure; absent with `role: report`, which measures nothing. */
  readonly plan?: Plan
  readonly gatePlan: GatePlan
  readonly actionPlan: ActionPlan
  readonly slot: Slot
  /** The config file that was named; absent: the usual one, if it is there. */
  readonly configFile?: string
  /** Absent: no A/B is wanted. */
  readonly ab?: AbInputs
  readonly clients: GitHubClients
}

/** The facts of this run. Throws Failure('unsupported-event'). */
export const readJobContext = async (env: NodeJS.ProcessEnv): Promise<ActionContext> =>
  readContext(env, await readEvent(env['GITHUB_EVENT_PATH'] ?? ''))

/** Reads and checks all inputs; masks what must not be printed. Throws Failure for what cannot be done. */
export const prepareJob = (
  context: ActionContext,
  ports: { readonly clock: Clock; readonly signal: AbortSignal },
): Job => {
  const raw = readInputs()
  const actionPlan = parseActionPlan(raw)
  if (actionPlan.githubToken !== '') {
    core.setSecret(actionPlan.githubToken)
    core.setSecret(basicToken(actionPlan.githubToken))
  }
  refuseRole(context, actionPlan)
  const plan = actionPlan.role === 'report' ? undefined : parsePlan(raw, 'action')
  if (plan?.shard !== undefined && actionPlan.role === 'all')
    throw new Failure(
      'invalid-option',
      'args: --shard was given with role: all, expected role: measure: what one shard measured cannot be judged by itself',
      { hint: 'A job with role: report and the same suite merges the shards and judges the whole.' },
    )
  for (const secret of plan === undefined ? [] : secretsOf(plan)) core.setSecret(secret)
  const gatePlan = parseGatePlan(raw, 'action')
  const slot = { suite: actionPlan.suite ?? defaultSuite(context), leg: actionPlan.leg }
  checkSlot(slot)
  const ab = plan && actionPlan.role === 'all' ? readAbInputs(raw, plan, actionPlan) : undefined
  if (plan !== undefined && actionPlan.compare === 'stored') refuseBeyondBudget(plan, actionPlan.timeBudgetMs)
  const clients = createGitHubClients({
    token: actionPlan.githubToken,
    apiUrl: context.apiUrl,
    userAgent: `${tool.name}/${tool.version}`,
    ...ports,
  })
  const [configFile] = raw.get('config') ?? []
  return {
    context,
    policy: eventPolicy[context.situation],
    ...(plan && { plan }),
    gatePlan,
    actionPlan,
    slot,
    ...(configFile !== undefined && { configFile }),
    ...(ab && { ab }),
    clients,
  }
}

/** Where this run's report comes from. */
export const provenanceOf = ({ context, slot, actionPlan }: Job): Provenance => ({
  repository: `${context.repository.owner}/${context.repository.name}`,
  sha: candidateSha(context),
  ref: context.ref,
  event: context.event,
  workflow: context.workflowFile,
  runId: context.runId,
  runAttempt: context.runAttempt,
  ...slot,
  job: context.job,
  legs: actionPlan.legs,
})

/** Throws Failure('unsupported-event') for a job with the right to write that would measure what another run has built. */
const refuseRole = ({ situation, event }: ActionContext, { role }: ActionPlan): void => {
  if (situation !== 'workflow-run' || role === 'report') return
  throw new Failure(
    'unsupported-event',
    `role: got '${role}' on ${event}, expected 'report': that event has the write token of the base repository, so it must not measure what another run built`,
    { hint: 'Measure on pull_request with `role: measure`, and report here with `role: report`.' },
  )
}

const readEvent = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Failure(
      'unsupported-event',
      `GITHUB_EVENT_PATH: got '${file}', which cannot be read (${(error as Error).message}), expected a JSON file`,
      { hint: 'The action runs in a GitHub Actions job; elsewhere use the command line tool.', cause: error },
    )
  }
}

/** Values of headers that are secrets by their name; masking every value would black out words like `identity`. */
const secretsOf = ({ target }: Plan): readonly string[] =>
  target.headers
    .filter(([name]) => /auth|token|key|secret|cookie|password|signature/i.test(name))
    .flatMap(([, value]) => [value.trim(), ...value.trim().split(/\s+/).slice(1)])
    .filter((value) => value !== '')
