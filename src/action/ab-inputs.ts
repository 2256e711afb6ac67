import { Failure } from '../foundation/failure.ts'
import { twoServers } from '../host/model-directory.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { type ActionPlan, abRepository } from '../plan/action-plan.ts'
import { parseAbPlan } from '../plan/parse-ab-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { uploadTarget } from '../plan/upload-target.ts'

/** How an A/B would go, or why there can be none. */
export type AbInputs =
  | { readonly plan: AbPlan; readonly problem?: never }
  | { readonly plan?: never; readonly problem: string }

/** Both versions are sent to one server, or each has a server of its own. */
export type AbWay = 'uploads' | 'servers'

/** The same for a job that measures several scenarios. Throws Failure('invalid-option') for `compare: ab`. */
export const severalScenarios = (count: number, actionPlan: ActionPlan): AbInputs | undefined => {
  const { compare, fallback } = actionPlan
  const problem = `a comparison side by side is of one scenario, and this job has ${count}`
  if (compare === 'ab')
    throw new Failure('invalid-option', `compare: got 'ab', but ${problem}`, {
      hint: 'Name one with the input `scenario`, such as one for each leg of a matrix.',
    })
  return abRepository(actionPlan) === undefined || fallback === 'none' ? undefined : { problem }
}

/**
 * The A/B that the inputs ask for, or that may follow a comparison with stored runs, in the first of these ways that can be;
 * undefined: none is wanted. Throws Failure('invalid-option') for `compare: ab` with what an A/B cannot do.
 */
export const readAbInputs = (
  raw: RawOptions,
  plan: Plan,
  actionPlan: ActionPlan,
  ways: readonly AbWay[],
): AbInputs | undefined => {
  const { compare, fallback } = actionPlan
  if (compare === 'stored' && fallback === 'none') return undefined
  const problems: Failure[] = []
  for (const way of ways) {
    if (compare === 'stored' && way === 'uploads' && abRepository(actionPlan) === undefined) continue
    try {
      return { plan: way === 'uploads' ? uploadsPlan(raw, plan, actionPlan) : serversPlan(raw, plan) }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      problems.push(error)
    }
  }
  const [problem] = problems
  if (problem === undefined) return undefined
  if (compare === 'ab') throw problem
  return { problem: problem.message.split('\n').join('; ') }
}

/** Both versions of the model have names of their own on one server. */
const uploadsPlan = (raw: RawOptions, { model }: Plan, actionPlan: ActionPlan): AbPlan => {
  if (abRepository(actionPlan) === undefined)
    throw new Failure(
      'invalid-option',
      "compare: got 'ab' without a model repository in the workspace, and the server is started as at the base commit, expected upload-models or model-repository, which both versions come from",
    )
  if (model.blsComposing !== undefined)
    throw new Failure(
      'invalid-option',
      `upload-models: got --bls-composing-models, expected a model that calls no others: those would be the same for both versions`,
      { hint: twoServers },
    )
  const side = (label: 'base' | 'candidate') => ({
    label,
    model: `${model.name}__${label}`,
    ...versionOf(model),
  })
  const sides = { a: side('base'), b: side('candidate') }
  const plan = parseAbPlan(raw, sides, { defaults: 'action', shownModel: model.name })
  uploadTarget(plan.b.plan.target, actionPlan.grpcUrl)
  return plan
}

/** Each server has the model under its own name. */
const serversPlan = (raw: RawOptions, { model }: Plan): AbPlan => {
  const side = (label: 'base' | 'candidate') => ({ label, model: model.name, ...versionOf(model) })
  const plan = parseAbPlan(raw, { a: side('base'), b: side('candidate') }, { defaults: 'action' })
  if (plan.rounds === 2)
    throw new Failure(
      'invalid-option',
      "rounds: got '2', expected 1: the server itself changed, so that each version has a server of its own, which loads it once",
    )
  return plan
}

const versionOf = ({ version }: Plan['model']): { readonly version?: string } =>
  version === undefined ? {} : { version }
