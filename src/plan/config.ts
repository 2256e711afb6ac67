import { Failure } from '../foundation/failure.ts'
import type { Layer } from './config-layer.ts'
import { nearestWord } from './nearest-word.ts'
import type { Waiver } from './waiver.ts'

/** What a repository says about its gate in a file of its own. */
export type ConfigFile = {
  /** For the whole run. */
  readonly run: Layer
  /** For every scenario that does not say otherwise. */
  readonly defaults: Layer
  /** Whether all of these two could be read. */
  readonly isWhole: boolean
  /** What to measure, one after the other; none: what the inputs say. */
  readonly scenarios: readonly ScenarioEntry[]
  readonly waivers: readonly Waiver[]
  /** What is wrong with the file, each with its place; what it is about is left out of the above. */
  readonly complaints: readonly string[]
}

/** A measurement by its name, under which its baselines are kept. */
export type ScenarioEntry = {
  readonly name: string
  /** Where it begins: `perf-gate.yml:7`. */
  readonly place: string
  readonly settings: Layer
  /** Whether all of it could be read. */
  readonly isWhole: boolean
}

/** What a repository without such a file says. */
export const emptyConfig: ConfigFile = {
  run: new Map(),
  defaults: new Map(),
  isWhole: true,
  scenarios: [],
  waivers: [],
  complaints: [],
}

/**
 * The scenarios that were asked for by their names, separated by commas or spaces, in the order of the file; all of them when none
 * was. Throws Failure('invalid-option') for a name that is not there.
 */
export const chooseScenarios = (
  { scenarios }: ConfigFile,
  asked: string | undefined,
): readonly ScenarioEntry[] => {
  if (asked === undefined) return scenarios
  const names = asked.split(/[\s,]+/).filter((name) => name !== '')
  const known = scenarios.map(({ name }) => name)
  for (const name of names.length === 0 ? [''] : names)
    if (!known.includes(name)) throw noScenario(name, known)
  return scenarios.filter(({ name }) => names.includes(name))
}

const noScenario = (name: string, known: readonly string[]): Failure => {
  if (known.length === 0)
    return new Failure(
      'invalid-option',
      `scenario: got '${name}', but there are no scenarios in the config file`,
      { hint: 'Write them under `scenarios`, or leave this out.' },
    )
  const nearest = nearestWord(name, known)
  const guess = nearest === undefined ? '' : ` (did you mean '${nearest}'?)`
  return new Failure('invalid-option', `scenario: got '${name}'${guess}, expected one of ${known.join(', ')}`)
}
