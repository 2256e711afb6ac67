import { LineCounter, type Node, parseDocument } from 'yaml'
import { Failure } from '../foundation/failure.ts'
import { type ConfigFile, emptyConfig, type ScenarioEntry } from './config.ts'
import { explainKey, measuringOptions, runOptions, scenarioOptions } from './config-keys.ts'
import type { Layer, Setting } from './config-layer.ts'
import {
  type Complain,
  type Found,
  isEmpty,
  offsetOf,
  readFields,
  readItems,
  shown,
  textOf,
} from './config-node.ts'
import { readSetting } from './config-setting.ts'
import { readWaivers } from './config-waivers.ts'
import type { Option } from './options.ts'

/**
 * Reads the text of a config file (YAML 1.2). Each complaint names the file and the line, the value got and what was expected;
 * what options mean together is another matter. `name` is the file's, as people know it.
 */
export const readConfigFile = (text: string, name: string): ConfigFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const complaints: string[] = []
  const placeOf = (offset: number): string => `${name}:${lines.linePos(offset).line}`
  const complain: Complain = (offset, complaint) => {
    complaints.push(`${placeOf(offset)}: ${complaint}`)
  }
  for (const { pos, message } of [...document.errors, ...document.warnings])
    complain(pos[0], `${message.split('\n')[0]}, expected YAML`)
  const config = complaints.length === 0 ? readConfig(document.contents, { complain, placeOf }) : emptyConfig
  return { ...config, complaints }
}

/** The same for a file that must be right. Throws one Failure('invalid-option') with every complaint. */
export const parseConfigFile = (text: string, name: string): ConfigFile => {
  const config = readConfigFile(text, name)
  if (config.complaints.length > 0) throw new Failure('invalid-option', config.complaints.join('\n'))
  return config
}

type Reading = { readonly complain: Complain; readonly placeOf: (offset: number) => string }

const readConfig = (contents: Node | null, reading: Reading): ConfigFile => {
  // An empty file, or one of comments alone.
  if (isEmpty(contents)) return emptyConfig
  let isWhole = true
  const complain: Complain = (offset, complaint) => {
    isWhole = false
    reading.complain(offset, complaint)
  }
  const shared = { ...reading, complain }
  const root = { node: contents, offset: offsetOf(contents!) }
  const names = ['defaults', 'scenarios', 'waivers', ...namesOf(runOptions)]
  const fields = readFields(root, 'the file', { names, explain: explainKey }, complain) ?? new Map()
  const part = (name: string): Found | undefined => fields.get(name)
  const defaults = part('defaults')
  const scenarios = part('scenarios')
  const waivers = part('waivers')
  const run = readSettings(fields, runOptions, '', shared)
  const forAll = defaults === undefined ? new Map() : readDefaults(defaults, shared)
  return {
    run,
    defaults: forAll,
    isWhole,
    scenarios: scenarios === undefined ? [] : readScenarios(scenarios, reading),
    waivers: waivers === undefined ? [] : readWaivers(waivers, reading.complain),
    complaints: [],
  }
}

const namesOf = (all: readonly Option[]): readonly string[] => all.map(({ name }) => name)

const readDefaults = (found: Found, reading: Reading): Layer => {
  if (isEmpty(found.node)) return new Map()
  const keys = { names: namesOf(measuringOptions), explain: explainKey }
  const fields = readFields(found, 'defaults', keys, reading.complain)
  return fields === undefined ? new Map() : readSettings(fields, measuringOptions, 'defaults.', reading)
}

/** More than anybody waits for. */
const mostScenarios = 100

const readScenarios = (found: Found, reading: Reading): readonly ScenarioEntry[] => {
  if (isEmpty(found.node)) return []
  const items = readItems(found, 'scenarios', reading.complain) ?? []
  if (items.length > mostScenarios)
    reading.complain(found.offset, `scenarios: got ${items.length}, expected at most ${mostScenarios}`)
  const known: ScenarioEntry[] = []
  for (const [i, item] of items.slice(0, mostScenarios).entries()) {
    const scenario = readScenario(item, `scenarios[${i}]`, reading)
    if (scenario === undefined) continue
    // Names of artifacts may be told apart by more than their letters' case on one system and not on another.
    const twin = known.find(({ name }) => name.toLowerCase() === scenario.name.toLowerCase())
    if (twin === undefined) known.push(scenario)
    else
      reading.complain(
        item.offset,
        `scenarios[${i}].name: got '${scenario.name}', which is the name of the one at ${twin.place}, expected a name of its own`,
      )
  }
  return known
}

const readScenario = (item: Found, where: string, reading: Reading): ScenarioEntry | undefined => {
  let isWhole = true
  const complain: Complain = (offset, complaint) => {
    isWhole = false
    reading.complain(offset, complaint)
  }
  const keys = { names: ['name', ...namesOf(scenarioOptions)], explain: explainKey }
  const fields = readFields(item, where, keys, complain)
  if (fields === undefined) return undefined
  const name = readName(fields.get('name'), item, { where, complain })
  const settings = readSettings(fields, scenarioOptions, `${where}.`, { ...reading, complain })
  return name === undefined ? undefined : { name, place: reading.placeOf(item.offset), settings, isWhole }
}

/** Part of artifact names, which a point separates. */
export const scenarioName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$'

const readName = (
  found: Found | undefined,
  item: Found,
  { where, complain }: { readonly where: string; readonly complain: Complain },
): string | undefined => {
  const text = found === undefined ? undefined : textOf(found.node)
  if (text !== undefined && new RegExp(scenarioName).test(text)) return text
  const got = found === undefined ? 'it is missing' : `got ${shown(found.node)}`
  complain(
    found?.offset ?? item.offset,
    `${where}.name: ${got}, expected 1 to 50 letters, digits, - and _, under which its baselines are kept`,
  )
  return undefined
}

const readSettings = (
  fields: ReadonlyMap<string, Found>,
  known: readonly Option[],
  prefix: string,
  { complain, placeOf }: Reading,
): Layer => {
  const settings = new Map<string, Setting>()
  for (const option of known) {
    const found = fields.get(option.name)
    if (found === undefined) continue
    const source = { where: `${prefix}${option.name}`, complain, placeOf }
    const setting = readSetting(option, found, source)
    if (setting !== undefined) settings.set(option.name, setting)
  }
  return settings
}
