import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { tool } from '../foundation/tool.ts'
import { basicToken } from '../host/git.ts'
import { type ActionPlan, parseActionPlan } from '../plan/action-plan.ts'
import { type ConfigFile, emptyConfig } from '../plan/config.ts'
import type { GatePlan, Plan } from '../plan/plan.ts'
import { parseRun } from '../plan/plan-scenarios.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import type { Waiver } from '../plan/waiver.ts'
import type { Provenance } from '../report/report.ts'
import type { AbInputs } from './ab-inputs.ts'
import { checkSlot, type Slot } from './artifact-name.ts'
import type { BaseServer } from './base-server.ts'
import { type CheckedOutConfig, readCheckedOutConfig } from './config.ts'
import { type ActionContext, candidateSha, defaultSuite, readContext } from './context.ts'
import { type EventPolicy, eventPolicy } from './event-policy.ts'
import { createGitHubClients, type GitHubClients } from './github-client.ts'
import { readInputs } from './inputs.ts'
import type { Served } from './served.ts'

/** What it takes to tell people anything. */
export type OpenedJob = {
  readonly context: ActionContext
  readonly policy: EventPolicy
  readonly actionPlan: ActionPlan
  readonly slot: Slot
  readonly clients: GitHubClients
}

/** Everything that is known before anything is measured. */
export type Job = OpenedJob & {
  /** What to measure, one after the other; none with `role: report`. */
  readonly scenarios: readonly Scenario[]
  /** How the whole run is judged. */
  readonly gatePlan: GatePlan
  /** How the rows of a scenario are judged. */
  readonly gatePlanOf: (scenario: string | undefined) => GatePlan
  /** With `role: report`: scenarios that some leg must have measured. */
  readonly expected: readonly string[]
  /** Regressions that were accepted beforehand. */
  readonly waivers: readonly Waiver[]
  /** What readers should know of the config file, in plain sentences. */
  readonly notes: readonly string[]
  /** Absent: no A/B is wanted. */
  readonly ab?: AbInputs
  /** The server of the base commit; absent: it is started like that of the checkout, or not known. */
  readonly baseServer?: BaseServer
  /** Absent: the server was there already. */
  readonly served?: Served
}

/** One measurement of this job. */
export type Scenario = {
  /** Absent: the only one, which the inputs say. */
  readonly name?: string
  readonly plan: Plan
  readonly gatePlan: GatePlan
  /** Under which its report and its baselines are stored. */
  readonly slot: Slot
}

/** The facts of this run. Throws Failure('unsupported-event'). */
export const readJobContext = async (env: NodeJS.ProcessEnv): Promise<ActionContext> =>
  readContext(env, await readEvent(env['GITHUB_EVENT_PATH'] ?? ''))

/** An opened job with what it was opened with, for the rest of its preparation. */
export type Opening = {
  readonly opened: OpenedJob
  readonly inputs: RawOptions
  /** The config file of the checkout, or why it cannot be read. */
  readonly own: CheckedOutConfig | Failure
}

/** Reads the inputs and the config file, and masks the token. Throws Failure for inputs that cannot be. */
export const openJob = async (
  context: ActionContext,
  { env, ...ports }: { readonly env: NodeJS.ProcessEnv; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Opening> => {
  const inputs = readInputs()
  const own = await readCheckedOutConfig(inputs.get('config')?.[0], env['GITHUB_WORKSPACE']).catch(failureOf)
  const actionPlan = planAction(inputs, own)
  if (actionPlan.githubToken !== '') {
    core.setSecret(actionPlan.githubToken)
    core.setSecret(basicToken(actionPlan.githubToken))
  }
  refuseRole(context, actionPlan)
  const slot = { suite: actionPlan.suite ?? defaultSuite(context), leg: actionPlan.leg }
  checkSlot(slot)
  const clients = createGitHubClients({
    token: actionPlan.githubToken,
    apiUrl: context.apiUrl,
    userAgent: `${tool.name}/${tool.version}`,
    ...ports,
  })
  const opened = { context, policy: eventPolicy[context.situation], actionPlan, slot, clients }
  return { opened, inputs, own }
}

/** What is wrong with the file is told later, when it can be told to people; until then the rest of it counts. */
const planAction = (inputs: RawOptions, own: CheckedOutConfig | Failure): ActionPlan => {
  const config: ConfigFile = own instanceof Failure ? emptyConfig : { ...own.config, complaints: [] }
  try {
    return parseRun(config, inputs, parseActionPlan)
  } catch (error) {
    throw own instanceof Failure ? own : error
  }
}

const failureOf = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  throw error
}

/** Where a report of this run comes from. */
export const provenanceOf = (
  { context, actionPlan, scenarios }: Job,
  { slot }: Pick<Scenario, 'slot'>,
): Provenance => ({
  repository: `${context.repository.owner}/${context.repository.name}`,
  sha: candidateSha(context),
  ref: context.ref,
  event: context.event,
  workflow: context.workflowFile,
  runId: context.runId,
  runAttempt: context.runAttempt,
  ...slot,
  job: context.job,
  // Each scenario of a leg is one of those that the job which reports waits for.
  legs: actionPlan.legs * Math.max(1, scenarios.length),
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
