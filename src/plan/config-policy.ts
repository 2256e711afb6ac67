import { parseComparableAcross } from './comparable-across.ts'
import type { ConfigFile, ScenarioEntry } from './config.ts'
import { judgingNames, policyNames } from './config-keys.ts'
import type { Layer } from './config-layer.ts'
import { formatLevelName, parseGateLevels } from './gate-levels.ts'
import type { RawOptions } from './raw-options.ts'
import { formatThreshold, parseThresholds } from './threshold.ts'

/** A config file as it counts for a pull request, and what that leaves out of the pull request's own. */
export type JudgedConfig = {
  readonly config: ConfigFile
  /** What decides over verdicts and is not what it is at the base: `thresholds of scenario b8`. */
  readonly changed: readonly string[]
  /** Scenarios that the base does not have, judged as the pull request says. */
  readonly added: readonly string[]
  /** Scenarios of the base that are not measured any more. */
  readonly removed: readonly string[]
}

/**
 * The file of a pull request with everything that decides over its verdict taken from the base commit's: what is measured may
 * change with a pull request, how strictly it is judged only once it is merged. What was `given` otherwise wins over both files,
 * so that no change of it is named.
 */
export const judgedByBase = (own: ConfigFile, base: ConfigFile, given: RawOptions): JudgedConfig => {
  const changedNames = (before: Layer, after: Layer, names: readonly string[]): readonly string[] =>
    names.filter((name) => !given.has(name) && meaning(before, name) !== meaning(after, name))
  const known = new Map(base.scenarios.map((scenario) => [scenario.name, scenario]))
  const kept = own.scenarios.filter(({ name }) => known.has(name))
  return {
    config: {
      ...own,
      run: judged(own.run, base.run, policyNames),
      scenarios: own.scenarios.map((scenario): ScenarioEntry => {
        const before = known.get(scenario.name)
        return before === undefined
          ? scenario
          : { ...scenario, settings: judged(scenario.settings, before.settings, judgingNames) }
      }),
    },
    changed: [
      ...changedNames(own.run, base.run, policyNames),
      ...kept.flatMap(({ name, settings }) =>
        changedNames(settings, known.get(name)!.settings, judgingNames).map(
          (what) => `${what} of scenario ${name}`,
        ),
      ),
    ],
    added: own.scenarios.filter(({ name }) => !known.has(name)).map(({ name }) => name),
    removed: base.scenarios
      .filter(({ name }) => own.scenarios.every((scenario) => scenario.name !== name))
      .map(({ name }) => name),
  }
}

/** Whether a file decides over verdicts at all, by something that was not `given` otherwise. */
export const hasPolicy = ({ run, scenarios }: ConfigFile, given: RawOptions): boolean => {
  const says = (layer: Layer, names: readonly string[]): boolean =>
    names.some((name) => !given.has(name) && layer.has(name))
  return says(run, policyNames) || scenarios.some(({ settings }) => says(settings, judgingNames))
}

const judged = (own: Layer, base: Layer, names: readonly string[]): Layer =>
  new Map([
    ...[...own].filter(([name]) => !names.includes(name)),
    ...[...base].filter(([name]) => names.includes(name)),
  ])

/** The same rules may be written in several ways. */
const meaning = (layer: Layer, name: string): string | undefined => {
  const texts = layer.get(name)?.texts
  if (texts === undefined) return undefined
  const text = texts.join('\n')
  switch (name) {
    case 'thresholds':
      return parseThresholds(text).thresholds.map(formatThreshold).toSorted().join()
    case 'gate-levels':
      return parseGateLevels(text).levels.map(formatLevelName).toSorted().join()
    case 'comparable-across':
      return parseComparableAcross(text).names.toSorted().join()
    default:
      return texts.join()
  }
}
