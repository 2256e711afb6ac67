import type { Clock } from '../foundation/clock.ts'
import { seededRandom } from '../foundation/random.ts'
import { type DemoModel, versionsOf } from './demo-model.ts'
import { declaredShape } from './infer-call.ts'
import { configJson, overriddenModel } from './model-config.ts'
import { createModelRunner, type ModelRunner } from './model-runner.ts'
import type { StatisticsJson } from './model-statistics.ts'
import type { ServiceTime } from './service-time.ts'
import { TritonError } from './triton-error.ts'

/** One version of a model that is ready. */
export type ServedVersion = {
  readonly model: DemoModel
  readonly version: string
  readonly runner: ModelRunner
}

/** One row of the repository index. */
export type IndexEntry = {
  readonly name: string
  readonly version: string
  readonly state: 'READY' | 'LOADING' | 'UNLOADING' | 'UNAVAILABLE'
  readonly reason?: string
}

/** The models of the server. What is asked for a model or version that is not served throws Triton's own error. */
export type ModelRepository = {
  readonly names: () => readonly string[]
  /** `version` '': the highest. */
  readonly find: (name: string, version: string) => ServedVersion
  readonly isReady: (name: string, version: string) => boolean
  /** False while any model is on its way up or down. */
  readonly isSettled: () => boolean
  readonly metadata: (name: string, version: string) => object
  readonly config: (name: string, version: string) => object
  /** One version, all of a model (`version` ''), or all of all models (`name` ''). */
  readonly statistics: (name: string, version: string) => StatisticsResponseJson
  readonly index: (onlyReady: boolean) => readonly IndexEntry[]
  /** Anew when `configText` changes the configuration; what is loaded as it is stays, and keeps its counters. */
  readonly load: (name: string, configText?: string) => void
  readonly unload: (name: string) => void
  readonly setServiceTime: (name: string, time: ServiceTime) => void
}

export type StatisticsResponseJson = {
  readonly model_stats: readonly ({ readonly name: string; readonly version: string } & StatisticsJson)[]
}

export type RepositoryOptions = {
  readonly models: readonly DemoModel[]
  readonly clock: Clock
  readonly seed: number
  /** A model that a test holds in the state LOADING. */
  readonly isLoading: (name: string) => boolean
}

export const createModelRepository = (options: RepositoryOptions): ModelRepository => {
  const entries = new Map(options.models.map((model) => [model.name, newEntry(model, options)]))
  const sorted = (): readonly Entry[] =>
    [...entries.values()].sort((a, b) => (a.model.name < b.model.name ? -1 : 1))
  const isServed = ({ model, state }: Entry): boolean => state === 'READY' && !options.isLoading(model.name)

  const find = (name: string, version: string): ServedVersion => {
    const number = versionNumber(version)
    const entry = entries.get(name)
    const unknown = `Request for unknown model: '${name}'`
    if (entry === undefined) throw new TritonError('not-found', `${unknown} is not found`)
    const asked = number === undefined ? versionsOf(entry.model).at(-1) : `${number}`
    const runner = entry.runners.get(asked ?? '')
    if (asked === undefined || runner === undefined) {
      throw new TritonError('not-found', `${unknown} version ${asked} is not found`)
    }
    if (isServed(entry)) return { model: entry.model, version: asked, runner }
    throw number === undefined
      ? new TritonError('not-found', `${unknown} has no available versions`)
      : new TritonError('unavailable', `${unknown} version ${asked} is not at ready state`)
  }

  return {
    names: () => [...entries.keys()],
    find,
    isReady: (name, version) => {
      versionNumber(version)
      try {
        find(name, version)
        return true
      } catch {
        return false
      }
    },
    isSettled: () =>
      sorted().every(({ model, state }) => state !== 'UNLOADING' && !options.isLoading(model.name)),
    metadata: (name, version) => metadataJson(find(name, version).model),
    config: (name, version) => configJson(find(name, version).model),
    statistics: (name, version) => {
      const number = versionNumber(version)
      if (name === '') return { model_stats: sorted().filter(isServed).flatMap(statisticsRows) }
      const entry = entries.get(name)
      if (entry === undefined || !isServed(entry)) {
        throw new TritonError('invalid-argument', `requested model '${name}' is not available`)
      }
      const rows = statisticsRows(entry).filter((row) => number === undefined || row.version === `${number}`)
      if (rows.length > 0) return { model_stats: rows }
      throw new TritonError(
        'invalid-argument',
        `requested model version is not available for model '${name}'`,
      )
    },
    index: (onlyReady) =>
      sorted()
        .filter((entry) => !onlyReady || isServed(entry))
        .flatMap((entry) => indexRows(entry, options.isLoading(entry.model.name))),
    load: (name, configText) => {
      const entry = entries.get(name)
      const model =
        entry === undefined || configText === undefined
          ? entry?.model
          : overriddenModel(entry.model, configText)
      if (entry === undefined || model === undefined) {
        throw new TritonError('internal', `failed to load '${name}', failed to poll from model repository`)
      }
      if (entry.state === 'READY' && isSameConfig(model, entry.model)) return
      entries.set(name, newEntry(model, options))
    },
    unload: (name) => {
      const entry = entries.get(name)
      if (entry?.state !== 'READY') return
      entry.state = 'UNLOADING'
      void Promise.all([...entry.runners.values()].map((runner) => runner.idle())).then(() => {
        entry.state = 'UNAVAILABLE'
      })
    },
    setServiceTime: (name, time) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new RangeError(`the demo server has no model ${name}`)
      for (const runner of entry.runners.values()) runner.setServiceTime(time)
    },
  }
}

type Entry = {
  readonly model: DemoModel
  readonly runners: ReadonlyMap<string, ModelRunner>
  state: 'READY' | 'UNLOADING' | 'UNAVAILABLE'
}

const newEntry = (model: DemoModel, { clock, seed }: RepositoryOptions): Entry => ({
  model,
  runners: new Map(
    versionsOf(model).map((version) => [
      version,
      createModelRunner(model, { clock, random: seededRandom(seed + Number(version)) }),
    ]),
  ),
  state: 'READY',
})

/** The number a version text begins with, which is how Triton reads it; undefined for ''. */
const versionNumber = (version: string): number | undefined => {
  if (version === '') return undefined
  const number = Number.parseInt(version, 10)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new TritonError('invalid-argument', `model version '${version}' should be an integral value > 0`)
}

const metadataJson = (model: DemoModel): object => {
  const tensor = (declared: DemoModel['inputs'][number]): object => ({
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

const statisticsRows = ({ model, runners }: Entry): StatisticsResponseJson['model_stats'] =>
  [...runners].map(([version, { statistics }]) => ({ name: model.name, version, ...statistics.json() }))

const indexRows = ({ model, state }: Entry, isLoading: boolean): readonly IndexEntry[] =>
  versionsOf(model).map((version) => ({
    name: model.name,
    version,
    state: isLoading ? 'LOADING' : state,
    ...(state === 'UNAVAILABLE' ? { reason: 'unloaded' } : {}),
  }))

const isSameConfig = (a: DemoModel, b: DemoModel): boolean =>
  JSON.stringify(configJson(a)) === JSON.stringify(configJson(b))
