import { Failure } from '../foundation/failure.ts'
import { twoServers } from '../host/model-directory.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import type { ActionPlan } from '../plan/action-plan.ts'
import { parseAbPlan } from '../plan/parse-ab-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { uploadTarget } from '../plan/upload-target.ts'

/** How an A/B would go, or why there can be none. */
export type AbInputs =
  | { readonly plan: AbPlan; readonly problem?: never }
  | { readonly plan?: never; readonly problem: string }

/** The same for a job that measures several scenarios. Throws Failure('invalid-option') for `compare: ab`. */
export const severalScenarios = (
  count: number,
  { compare, fallback, uploadModels }: ActionPlan,
): AbInputs | undefined => {
  const problem = `a comparison side by side is of one scenario, and this job has ${count}`
  if (compare === 'ab')
    throw new Failure('invalid-option', `compare: got 'ab', but ${problem}`, {
      hint: 'Name one with the input `scenario`, such as one for each leg of a matrix.',
    })
  return uploadModels === undefined || fallback === 'none' ? undefined : { problem }
}

/**
 * The A/B that the inputs ask for, or that may follow a comparison with stored runs; undefined: none is wanted. Both versions of
 * the model have names of their own. Throws Failure('invalid-option') for `compare: ab` with what an A/B cannot do.
 */
export const readAbInputs = (
  raw: RawOptions,
  { model }: Plan,
  { compare, fallback, uploadModels, grpcUrl }: ActionPlan,
): AbInputs | undefined => {
  if (uploadModels === undefined || (compare === 'stored' && fallback === 'none')) return undefined
  const side = (label: 'base' | 'candidate') => ({
    label,
    model: `${model.name}__${label}`,
    ...(model.version === undefined ? {} : { version: model.version }),
  })
  try {
    if (model.blsComposing !== undefined)
      throw new Failure(
        'invalid-option',
        `upload-models: got --bls-composing-models, expected a model that calls no others: those would be the same for both versions`,
        { hint: twoServers },
      )
    const sides = { a: side('base'), b: side('candidate') }
    const plan = parseAbPlan(raw, sides, { defaults: 'action', shownModel: model.name })
    uploadTarget(plan.b.plan.target, grpcUrl)
    return { plan }
  } catch (error) {
    if (compare === 'ab' || !(error instanceof Failure)) throw error
    return { problem: error.message.split('\n').join('; ') }
  }
}
