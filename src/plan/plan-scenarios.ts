import { type ConfigFile, chooseScenarios, emptyConfig, type ScenarioEntry } from './config.ts'
import { parseLayer, refuseAll } from './config-complaint.ts'
import { givenLayer, type Layer, mergeLayers, rawOf } from './config-layer.ts'
import { comparedLevels, refuseUnmeasured } from './gate-levels.ts'
import { type Defaults, parseGatePlan, parsePlan } from './parse-plan.ts'
import type { GatePlan, Plan } from './plan.ts'
import type { RawOptions } from './raw-options.ts'

/** A measurement to make, and how its rows are judged. */
export type ScenarioPlan = {
  /** Absent: the only one, which the inputs say. */
  readonly name?: string
  /** Everything that holds for it, wherever it was said. */
  readonly raw: RawOptions
  readonly plan: Plan
  readonly gatePlan: GatePlan
}

/** What whoever runs it has given, which wins over the file, and whose defaults hold for the rest. */
export type Given = { readonly inputs: RawOptions; readonly defaults: Defaults }

/**
 * Every scenario to be measured: what was given wins over the scenario, that over `defaults`, and that over what is built in.
 * Throws one Failure('invalid-option') with everything that is wrong with the file, and with what comes out of it.
 */
export const planScenarios = (config: ConfigFile, given: Given): readonly ScenarioPlan[] => {
  const entries = entriesOf(config, given)
  const complaints = [...config.complaints]
  const plans = entries.flatMap((entry) => {
    if (!config.isWhole || entry?.isWhole === false) return []
    const merged = mergedFor(config, given, entry)
    const raw = rawOf(merged)
    const plan = parseLayer(merged, () => parsePlan(raw, given.defaults), entry?.place)
    const gatePlan = parseLayer(merged, () => parseGatePlan(raw, given.defaults), entry?.place)
    complaints.push(...(plan.complaints ?? []), ...(gatePlan.complaints ?? []))
    if (plan.parsed === undefined || gatePlan.parsed === undefined) return []
    const { gateLevels } = gatePlan.parsed
    const levels = comparedLevels(plan.parsed.load)
    complaints.push(
      ...(parseLayer(merged, () => refuseUnmeasured(gateLevels, levels), entry?.place).complaints ?? []),
    )
    return [{ ...(entry && { name: entry.name }), raw, plan: plan.parsed, gatePlan: gatePlan.parsed }]
  })
  complaints.push(...sharedModel(config, given, entries))
  refuseAll(complaints)
  return plans
}

/** How the rows of a scenario are judged; those of one that the file does not know, as the file says for all. */
export const gatePlanFor = (config: ConfigFile, given: Given, scenario: string | undefined): GatePlan => {
  const entry = config.scenarios.find(({ name }) => name === scenario)
  const merged = mergedFor(config, given, entry)
  const { parsed, complaints } = parseLayer(merged, () => parseGatePlan(rawOf(merged), given.defaults))
  refuseAll([...config.complaints, ...(complaints ?? [])])
  return parsed!
}

/** What holds for the whole run. Throws one Failure('invalid-option') with the place of what stands in the file. */
export const parseRun = <Parsed>(
  config: ConfigFile,
  inputs: RawOptions,
  parse: (raw: RawOptions) => Parsed,
): Parsed => {
  const merged = mergeLayers([givenLayer(inputs), config.run])
  const { parsed, complaints = [] } = parseLayer(merged, () => parse(rawOf(merged)))
  refuseAll([...config.complaints, ...complaints])
  return parsed!
}

/** Without scenarios there is one without a name, unless a name was asked for. */
const entriesOf = (config: ConfigFile, { inputs }: Given): readonly (ScenarioEntry | undefined)[] => {
  const [asked] = inputs.get('scenario') ?? []
  // In a file with complaints the one that was asked for may be one of those that could not be read.
  if (asked !== undefined && config.complaints.length > 0) return config.scenarios
  return config.scenarios.length === 0 && asked === undefined ? [undefined] : chooseScenarios(config, asked)
}

const mergedFor = (config: ConfigFile, { inputs }: Given, entry: ScenarioEntry | undefined): Layer => {
  const merged = new Map(
    mergeLayers([givenLayer(inputs), entry?.settings ?? emptyConfig.run, config.defaults, config.run]),
  )
  merged.delete('scenario')
  if (entry !== undefined) merged.set('scenario', { texts: [entry.name], places: [entry.place] })
  return merged
}

/** One model for scenarios that name others is what is left of a workflow from before there were any. */
const sharedModel = (
  { defaults }: ConfigFile,
  { inputs }: Given,
  entries: readonly (ScenarioEntry | undefined)[],
): readonly string[] => {
  const [model] = inputs.get('model') ?? []
  if (model === undefined) return []
  const named = new Set(
    entries.map((entry) => (entry?.settings.get('model') ?? defaults.get('model'))?.texts[0] ?? 'none'),
  )
  return named.size < 2
    ? []
    : [
        `-m, --model: got '${model}' for all scenarios, which name models of their own (${[...named].join(', ')}), expected none, or a single scenario`,
      ]
}
