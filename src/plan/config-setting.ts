import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { isCommaList } from './config-keys.ts'
import type { Setting } from './config-layer.ts'
import { type Complain, type Found, isEmpty, kindOf, offsetOf, shown, textOf } from './config-node.ts'
import { unsafeInFile } from './config-safety.ts'
import type { Option } from './options.ts'
import { expectedValue, parseNumber } from './raw-options.ts'
import { parseThresholds } from './threshold.ts'

/** Where a setting is read from. */
export type SettingSource = {
  /** Names its key: `scenarios[0].batch-size`. */
  readonly where: string
  readonly complain: Complain
  /** Names a place of the file: `perf-gate.yml:7`. */
  readonly placeOf: (offset: number) => string
}

/** What a file says of an option; undefined, after a complaint for each value, when one of them does not fit. */
export const readSetting = (option: Option, found: Found, source: SettingSource): Setting | undefined => {
  const values = valuesOf(option, found)
  const read = values.flatMap((value) => {
    const text = readValue(option, value, source)
    return text === undefined ? [] : splitLines(option, text).map((one) => ({ text: one, value }))
  })
  if (values.length === 0)
    source.complain(found.offset, `${source.where}: got an empty list, expected ${expectedValue(option)}`)
  if (read.length === 0 || read.length < values.length) return undefined
  const texts = read.map(({ text }) => text)
  const places = read.map(({ value }) => source.placeOf(value.offset))
  if (option.value.type === 'flag') return { texts: texts.filter((text) => text === 'true'), places }
  if (isCommaList(option)) return { texts: [texts.join(',')], places: places.slice(0, 1) }
  return option.name === 'thresholds' ? readRules({ texts, places }, values, source) : { texts, places }
}

/** The single values of a list, or of a map of thresholds; anything else stands for itself. */
const valuesOf = (option: Option, { node, offset }: Found): readonly Found[] => {
  const isList = option.repeat !== undefined || isCommaList(option)
  if (isSeq(node) && isList)
    return (node.items as (Node | null)[]).flatMap((item) =>
      rulesOf(option, { node: item, offset: item === null ? offset : offsetOf(item) }),
    )
  return rulesOf(option, { node, offset })
}

/** YAML takes `p95: +10%` for a map: each of its pairs is a rule. */
const rulesOf = (option: Option, found: Found): readonly Found[] =>
  option.name === 'thresholds' && isMap(found.node)
    ? ((found.node as YAMLMap).items as Pair<Node, Node | null>[]).map((pair) => ({
        node: pair as unknown as Node,
        offset: offsetOf(pair.key),
      }))
    : [found]

/** The text that a command line would have; undefined after a complaint. */
const readValue = (option: Option, found: Found, { where, complain }: SettingSource): string | undefined => {
  const text = textFor(option, found.node)
  const problem =
    text === undefined
      ? `got ${shownValue(option, found.node)}, expected ${expectedIn(option)}`
      : unsafeInFile(option, text)
  if (problem === undefined) return text
  complain(found.offset, `${where}: ${problem}`)
  return undefined
}

/** A header may be a secret. */
const shownValue = (option: Option, node: Node | null): string =>
  option.name === 'header' && isScalar(node) ? 'a text that is no header' : shown(node)

const expectedIn = (option: Option): string =>
  option.value.type === 'flag' ? 'true or false' : expectedValue(option)

const textFor = (option: Option, node: Node | null): string | undefined => {
  const rule = ruleOf(node)
  if (rule !== undefined) return rule
  if (!isScalar(node) || isEmpty(node)) return undefined
  const { value } = option
  switch (value.type) {
    case 'flag':
      return typeof node.value === 'boolean' ? String(node.value) : undefined
    case 'integer':
    case 'number': {
      const text = typeof node.value === 'number' ? String(node.value) : ''
      return parseNumber(option, text) === undefined ? undefined : text
    }
    case 'choice':
      return value.choices.find((choice) => choice === textOf(node))
    case 'text':
      return typeof node.value === 'string' || typeof node.value === 'number'
        ? filledText(option, textOf(node))
        : undefined
  }
}

/** Only what is sent as it stands may be empty. */
const filledText = ({ name }: Option, text: string | undefined): string | undefined =>
  text === undefined || (text.trim() === '' && name !== 'string-data') ? undefined : text

/** A pair of a map as the rule it stands for. */
const ruleOf = (node: unknown): string | undefined => {
  if (typeof node !== 'object' || node === null || !('key' in node) || !('value' in node)) return undefined
  const { key, value } = node as unknown as Pair<Node, Node | null>
  return `${textOf(key) ?? kindOf(key)}: ${textOf(value) ?? kindOf(value)}`
}

/** A block of text is one value a line, as it is in an input of the action. */
const splitLines = (option: Option, text: string): readonly string[] =>
  option.repeat === undefined || option.name === 'string-data'
    ? [text]
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')

/** Thresholds need nothing else to be understood, so that each is checked where it stands. */
const readRules = (
  setting: Setting,
  values: readonly Found[],
  { where, complain, placeOf }: SettingSource,
): Setting | undefined => {
  const { complaints } = parseThresholds(setting.texts.join('\n'))
  for (const complaint of complaints) {
    const index = setting.texts.findIndex((text) => complaint.includes(`'${text.split(/[,;]/)[0]!.trim()}'`))
    const place = setting.places[index] ?? setting.places[0]
    const value = values.find(({ offset }) => placeOf(offset) === place) ?? values[0]!
    complain(value.offset, `${where}: ${complaint}`)
  }
  return complaints.length === 0 ? setting : undefined
}
