import type { Clock } from '../foundation/clock.ts'
import { seededRandom } from '../foundation/random.ts'
import { type DemoModel, type DemoTensor, versionsOf } from './demo-model.ts'
import { declaredShape } from './infer-call.ts'
import { createModelRunner, type ModelRunner } from './model-runner.ts'
import type { StatisticsJson } from './model-statistics.ts'

/** A model with what runs it, version by version. */
export type LoadedModel = {
  readonly model: DemoModel
  readonly runners: ReadonlyMap<string, ModelRunner>
  /** By a load request. */
  readonly wasAskedFor: boolean
  state: 'READY' | 'UNLOADING' | 'UNAVAILABLE'
}

/** A model as it comes up, its counters at zero. */
export const loadModel = (
  model: DemoModel,
  { clock, seed }: { readonly clock: Clock; readonly seed: number },
): LoadedModel => ({
  model,
  runners: new Map(
    versionsOf(model).map((version) => [
      version,
      createModelRunner(model, { clock, random: seededRandom(seed + Number(version)) }),
    ]),
  ),
  wasAskedFor: false,
  state: 'READY',
})

/** The body of a model's metadata. */
export const metadataJson = (model: DemoModel): object => {
  const tensor = (declared: DemoTensor): object => ({
    name: declared.name,
    datatype: declared.datatype,
    shape: declaredShape(model, declared),
  })
  return {
    name: model.name,
    versions: versionsOf(model),
    platform: 'demo',
    inputs: model.inputs.map(tensor),
    outputs: model.outputs.map(tensor),
  }
}

/** The entries of a statistics response, lowest version first. */
export const statisticsRows = ({ model, runners }: LoadedModel): readonly StatisticsRow[] =>
  [...runners].map(([version, { statistics }]) => ({ name: model.name, version, ...statistics.json() }))

/** The rows of the repository index, lowest version first. */
export const indexRows = ({ model, state }: LoadedModel, isLoading: boolean): readonly IndexEntry[] =>
  versionsOf(model).map((version) => ({
    name: model.name,
    version,
    state: isLoading ? 'LOADING' : state,
    ...(state === 'UNAVAILABLE' ? { reason: 'unloaded' } : {}),
  }))

/** One version in a statistics response. */
export type StatisticsRow = { readonly name: string; readonly version: string } & StatisticsJson

/** One row of the repository index. */
export type IndexEntry = {
  readonly name: string
  readonly version: string
  readonly state: 'READY' | 'LOADING' | 'UNLOADING' | 'UNAVAILABLE'
  readonly reason?: string
}
