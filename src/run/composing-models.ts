import { Failure } from '../foundation/failure.ts'
import type { Plan } from '../plan/plan.ts'
import { unreachable } from '../transport/socket-failure.ts'
import type { Answer, TritonServer } from '../transport/triton-server.ts'
import { type ComposingModel, countReferences, type ModelReference } from '../triton/composing-model.ts'
import type { ModelSpec } from '../triton/model.ts'

/**
 * The models that the measured one calls, all the way down: the steps of an ensemble by its configuration, and those that the plan
 * names as called by business logic scripting. Throws a Failure for one of the latter that the server does not have.
 */
export const composingModels = async (
  plan: Plan,
  model: ModelSpec,
  server: TritonServer,
): Promise<readonly ComposingModel[]> => {
  const steps = await stepsOf(model, server, [model.name])
  const isStep = ({ name, version }: ModelReference): boolean =>
    steps.some((step) => step.name === name && step.version === version)
  const called = (plan.model.blsComposing ?? []).filter((reference) => !isStep(reference))
  const scripted = called.map(async (reference): Promise<ComposingModel> => {
    const answer = await server.model(reference.name, reference.version)
    if (answer.kind !== 'ok') throw notHad(plan, reference, answer)
    return calledModel(reference, answer.value, { server, callers: [model.name] })
  })
  return [...steps, ...(await Promise.all(scripted))]
}

const stepsOf = async (
  { steps = [] }: ModelSpec,
  server: TritonServer,
  callers: readonly string[],
): Promise<readonly ComposingModel[]> =>
  Promise.all(
    countReferences(steps).map(async ({ count, ...reference }) => {
      const spec = await specOf(server, reference)
      const called = await calledModel(reference, spec, { server, callers })
      return { ...called, steps: count }
    }),
  )

/** A step whose configuration cannot be had is shown without what it calls: it runs, or the ensemble would not. */
const specOf = async (
  server: TritonServer,
  { name, version }: ModelReference,
): Promise<ModelSpec | undefined> => {
  try {
    const answer = await server.model(name, version)
    return answer.kind === 'ok' ? answer.value : undefined
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** A model that calls itself by way of others is not followed again. */
const calledModel = async (
  reference: ModelReference,
  spec: ModelSpec | undefined,
  { server, callers }: { readonly server: TritonServer; readonly callers: readonly string[] },
): Promise<ComposingModel> => ({
  ...reference,
  responseCache: spec?.responseCache ?? false,
  composing:
    spec === undefined || callers.includes(reference.name)
      ? []
      : await stepsOf(spec, server, [...callers, reference.name]),
})

const notHad = (
  { target }: Plan,
  { name, version }: ModelReference,
  answer: Exclude<Answer<ModelSpec>, { kind: 'ok' }>,
): Failure => {
  if (answer.kind === 'unreachable') return unreachable(target, answer.error)
  const label = version === undefined ? `'${name}'` : `'${name}' version ${version}`
  return new Failure(
    'model-not-found',
    `--bls-composing-models: the server does not have model ${label} (${answer.text})`,
    { hint: 'Expected models that the measured one calls, separated by commas: NAME or NAME:VERSION.' },
  )
}
