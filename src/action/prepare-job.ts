import * as core from '@actions/core'
import { Failure } from '../foundation/failure.ts'
import { type ActionPlan, parseActionPlan, sentRepository } from '../plan/action-plan.ts'
import { type ConfigFile, chooseScenarios } from '../plan/config.ts'
import { isSecretHeader } from '../plan/config-safety.ts'
import type { Plan } from '../plan/plan.ts'
import {
  type Given,
  gatePlanFor,
  parseRun,
  planScenarios,
  type ScenarioPlan,
} from '../plan/plan-scenarios.ts'
import { serverForAll } from '../plan/server-plan.ts'
import { uploadTarget } from '../plan/upload-target.ts'
import { refuseBeyondBudget } from '../run/time-budget.ts'
import { type AbInputs, type AbWay, readAbInputs, severalScenarios } from './ab-inputs.ts'
import { checkSlot, type Slot } from './artifact-name.ts'
import type { BaseCommitLookup } from './base-commit.ts'
import { compareServerPlans, type ServerComparison } from './compare-server-plans.ts'
import type { Job, OpenedJob, Opening, Scenario } from './job.ts'
import { readJudgedConfig } from './judged-config.ts'

type PreparePorts = {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Looks for the base commit, once. */
  readonly base: () => Promise<BaseCommitLookup>
}

/**
 * Plans everything that the inputs and the config file ask for, and masks what must not be printed. Nothing is asked of GitHub
 * before all of it is right by itself. Throws Failure for what cannot be done.
 */
export const prepareJob = async ({ opened, inputs, own }: Opening, ports: PreparePorts): Promise<Job> => {
  if (own instanceof Failure) throw own
  const given: Given = { inputs, defaults: 'action' }
  const first = planWork(opened, own.config, given)
  checkGates(own.config, given)
  for (const secret of first.scenarios.flatMap(({ plan }) => secretsOf(plan))) core.setSecret(secret)
  const { config, notes, ofBase } = await readJudgedConfig(opened, own, { ...ports, inputs })
  const known = ofBase === undefined ? {} : { known: ofBase }
  const compared = await compareServerPlans(opened, own, { ...ports, inputs, ...known })
  const { baseServer } = compared
  const judgedPlan = parseRun(config, inputs, parseActionPlan)
  // Once more, because what is judged, and how, may be another file's word.
  const { server, ...work } = planWork(opened, config, given, compared)
  return {
    ...opened,
    actionPlan: { ...judgedPlan, ...(server && { server }) },
    ...work,
    ...(baseServer && { baseServer }),
    gatePlan: gatePlanFor(config, given, undefined),
    gatePlanOf: (scenario) => gatePlanFor(config, given, scenario),
    expected:
      opened.actionPlan.role === 'report'
        ? chooseScenarios(config, inputs.get('scenario')?.[0]).map(({ name }) => name)
        : [],
    waivers: config.waivers,
    notes: [...notes, ...compared.notes],
  }
}

const planWork = (
  { slot, actionPlan }: OpenedJob,
  config: ConfigFile,
  given: Given,
  compared?: ServerComparison,
): Pick<Job, 'scenarios' | 'ab'> & Pick<ActionPlan, 'server'> => {
  if (actionPlan.role === 'report') return { scenarios: [] }
  const planned = planScenarios(config, given)
  if (actionPlan.role === 'all' && planned.some(({ plan }) => plan.shard !== undefined))
    throw new Failure(
      'invalid-option',
      'args: --shard was given with role: all, expected role: measure: what one shard measured cannot be judged by itself',
      { hint: 'A job with role: report and the same suite merges the shards and judges the whole.' },
    )
  refuseUnsendable(actionPlan, planned)
  const scenarios = planned.map((one): Scenario => ({ ...one, slot: slotOf(slot, one.name) }))
  for (const one of scenarios) checkSlot(one.slot)
  const ab = planAb(actionPlan, planned, compared)
  const server =
    actionPlan.server &&
    serverForAll(
      actionPlan.server,
      planned.map(({ raw }) => raw),
    )
  if (actionPlan.compare === 'stored')
    refuseBeyondBudget(
      planned.map(({ plan }) => plan),
      actionPlan.timeBudgetMs,
    )
  return { scenarios, ...(ab && { ab }), ...(server && { server }) }
}

/** Throws Failure('invalid-option') for what `upload-models` cannot be given with where every measured model is sent. */
const refuseUnsendable = (actionPlan: ActionPlan, planned: readonly ScenarioPlan[]): void => {
  if (actionPlan.compare !== 'stored' || sentRepository(actionPlan) === undefined) return
  for (const { plan } of planned) uploadTarget(plan.target, actionPlan.grpcUrl)
  if (planned.some(({ plan }) => plan.shard !== undefined))
    throw new Failure(
      'invalid-option',
      'upload-models: got --shard with it, expected no path: every shard would send the model to the server that all of them load, and take it away again',
      { hint: 'Load the model once, in a job that the shards need.' },
    )
}

/** Gate plans that are not needed before the verdict are tried beforehand, too. */
const checkGates = (config: ConfigFile, given: Given): void => {
  gatePlanFor(config, given, undefined)
  for (const { name } of config.scenarios) gatePlanFor(config, given, name)
}

/** Scenarios keep their names when others come and go, so that their baselines are found again. */
const slotOf = ({ suite, leg }: Slot, name: string | undefined): Slot => ({
  suite,
  leg: name === undefined ? leg : `${leg}.${name}`,
})

/** Without `compared` it is not known yet whether one server will do. */
const planAb = (
  actionPlan: ActionPlan,
  planned: readonly ScenarioPlan[],
  compared: ServerComparison | undefined,
): AbInputs | undefined => {
  const [first, second] = planned
  if (actionPlan.role !== 'all' || first === undefined) return undefined
  if (second !== undefined) return severalScenarios(planned.length, actionPlan)
  return readAbInputs(first.raw, first.plan, actionPlan, waysOf(actionPlan, compared))
}

const waysOf = ({ server }: ActionPlan, compared: ServerComparison | undefined): readonly AbWay[] => {
  if (compared !== undefined) return [compared.baseServer === undefined ? 'uploads' : 'servers']
  return server === undefined ? ['uploads'] : ['uploads', 'servers']
}

/** Values of headers that are secrets by their name; masking every value would black out words like `identity`. */
const secretsOf = ({ target }: Plan): readonly string[] =>
  target.headers
    .filter(([name]) => isSecretHeader(name))
    .flatMap(([, value]) => [value.trim(), ...value.trim().split(/\s+/).slice(1)])
    .filter((value) => value !== '')
