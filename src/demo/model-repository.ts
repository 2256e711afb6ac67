import type { Clock } from '../foundation/clock.ts'
import { type DemoModel, versionsOf } from './demo-model.ts'
import {
  type IndexEntry,
  indexRows,
  type LoadedModel,
  loadModel,
  metadataJson,
  type StatisticsRow,
  statisticsRows,
} from './loaded-model.ts'
import { configJson, overriddenModel } from './model-config.ts'
import type { ModelRunner } from './model-runner.ts'
import type { ServiceTime } from './service-time.ts'
import { TritonError } from './triton-error.ts'

/** One version of a model that is ready. */
export type ServedVersion = {
  readonly model: DemoModel
  readonly version: string
  readonly runner: ModelRunner
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
  /** Anew when `configText` changes the configuration, else what is loaded stays, and keeps its counters. */
  readonly load: (name: string, configText?: string) => void
  readonly unload: (name: string) => void
  readonly setServiceTime: (name: string, time: ServiceTime) => void
}

/** The body of a statistics response. */
export type StatisticsResponseJson = { readonly model_stats: readonly StatisticsRow[] }

/** What a repository starts with. */
export type RepositoryOptions = {
  readonly models: readonly DemoModel[]
  readonly clock: Clock
  readonly seed: number
  /** A model that a test holds in the state LOADING. */
  readonly isLoading: (name: string) => boolean
}

/** All models loaded. */
export const createModelRepository = (options: RepositoryOptions): ModelRepository => {
  const { isLoading } = options
  const models: Models = new Map(options.models.map((model) => [model.name, loadModel(model, options)]))
  const isServed = ({ model, state }: LoadedModel): boolean => state === 'READY' && !isLoading(model.name)
  const sorted = (): readonly LoadedModel[] =>
    [...models.values()].sort((a, b) => (a.model.name < b.model.name ? -1 : 1))
  const find: ModelRepository['find'] = (name, version) => findVersion(models, isServed, { name, version })

  return {
    names: () => [...models.keys()],
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
    isSettled: () => sorted().every(({ model, state }) => state !== 'UNLOADING' && !isLoading(model.name)),
    metadata: (name, version) => metadataJson(find(name, version).model),
    config: (name, version) => configJson(find(name, version).model),
    statistics: (name, version) => {
      const number = versionNumber(version)
      return {
        model_stats:
          name === ''
            ? sorted().filter(isServed).flatMap(statisticsRows)
            : statisticsOf(models.get(name), isServed, { name, number }),
      }
    },
    index: (onlyReady) =>
      sorted()
        .filter((loaded) => !onlyReady || isServed(loaded))
        .flatMap((loaded) => indexRows(loaded, isLoading(loaded.model.name))),
    load: (name, configText) => load(models, options, { name, configText }),
    unload: (name) => unload(models.get(name)),
    setServiceTime: (name, time) => {
      const loaded = models.get(name)
      if (loaded === undefined) throw new RangeError(`the demo server has no model ${name}`)
      for (const runner of loaded.runners.values()) runner.setServiceTime(time)
    },
  }
}

type Models = Map<string, LoadedModel>
type IsServed = (loaded: LoadedModel) => boolean

const findVersion = (
  models: Models,
  isServed: IsServed,
  { name, version }: { readonly name: string; readonly version: string },
): ServedVersion => {
  const number = versionNumber(version)
  const loaded = models.get(name)
  const unknown = `Request for unknown model: '${name}'`
  if (loaded === undefined) throw new TritonError('not-found', `${unknown} is not found`)
  const asked = number === undefined ? (versionsOf(loaded.model).at(-1) ?? '') : `${number}`
  const runner = loaded.runners.get(asked)
  if (runner === undefined) throw new TritonError('not-found', `${unknown} version ${asked} is not found`)
  if (isServed(loaded)) return { model: loaded.model, version: asked, runner }
  throw number === undefined
    ? new TritonError('not-found', `${unknown} has no available versions`)
    : new TritonError('unavailable', `${unknown} version ${asked} is not at ready state`)
}

const statisticsOf = (
  loaded: LoadedModel | undefined,
  isServed: IsServed,
  { name, number }: { readonly name: string; readonly number: number | undefined },
): readonly StatisticsRow[] => {
  if (loaded === undefined || !isServed(loaded)) {
    throw new TritonError('invalid-argument', `requested model '${name}' is not available`)
  }
  const rows = statisticsRows(loaded).filter(({ version }) => number === undefined || version === `${number}`)
  if (rows.length > 0) return rows
  throw new TritonError('invalid-argument', `requested model version is not available for model '${name}'`)
}

const load = (
  models: Models,
  options: RepositoryOptions,
  { name, configText }: { readonly name: string; readonly configText: string | undefined },
): void => {
  const loaded = models.get(name)
  const model =
    loaded === undefined || configText === undefined
      ? loaded?.model
      : overriddenModel(loaded.model, configText)
  if (loaded === undefined || model === undefined) {
    throw new TritonError('internal', `failed to load '${name}', failed to poll from model repository`)
  }
  // What came up with the server is loaded anew when it is first asked for, in Triton 2.51 too.
  if (loaded.state === 'READY' && loaded.wasAskedFor && isSameConfig(model, loaded.model)) return
  models.set(name, { ...loadModel(model, options), wasAskedFor: true })
}

const unload = (loaded: LoadedModel | undefined): void => {
  if (loaded?.state !== 'READY') return
  loaded.state = 'UNLOADING'
  void Promise.all([...loaded.runners.values()].map((runner) => runner.idle())).then(() => {
    loaded.state = 'UNAVAILABLE'
  })
}

/** The number a version text begins with, which is how Triton reads it; undefined for ''. */
const versionNumber = (version: string): number | undefined => {
  if (version === '') return undefined
  const number = Number.parseInt(version, 10)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new TritonError('invalid-argument', `model version '${version}' should be an integral value > 0`)
}

const isSameConfig = (a: DemoModel, b: DemoModel): boolean =>
  JSON.stringify(configJson(a)) === JSON.stringify(configJson(b))
