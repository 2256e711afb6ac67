import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { Failure } from '../foundation/failure.ts'
import type { LoadLevel } from './plan.ts'
import { type GatedMetric, gatedMetrics, isRate } from './threshold.ts'
import type { Waiver } from './waiver.ts'

/** What a repository says about its gate in a file of its own. */
export type ConfigFile = { readonly waivers: readonly Waiver[] }

/** What a repository without such a file says. */
export const emptyConfig: ConfigFile = { waivers: [] }

/**
 * Reads the text of a config file (YAML 1.2). Throws one Failure('invalid-option') with every complaint; each names the file and
 * the line, the value got and what was expected. `name` is the file's, as people know it.
 */
export const parseConfigFile = (text: string, name: string): ConfigFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const complaints: string[] = []
  const complain: Complain = (offset, complaint) => {
    complaints.push(`${name}:${lines.linePos(offset).line}: ${complaint}`)
  }
  for (const { pos, message } of [...document.errors, ...document.warnings])
    complain(pos[0], `${message.split('\n')[0]}, expected YAML`)
  const config = complaints.length === 0 ? readConfig(document.contents, complain) : emptyConfig
  if (complaints.length > 0) throw new Failure('invalid-option', complaints.join('\n'))
  return config
}

type Complain = (offset: number, complaint: string) => void

/** A value in the file, and where it begins. */
type Found = { readonly node: Node | null; readonly offset: number }

const readConfig = (contents: unknown, complain: Complain): ConfigFile => {
  // An empty file, or one of comments alone.
  if (contents === null || (isScalar(contents) && contents.value === null)) return emptyConfig
  const root = { node: contents as Node, offset: offsetOf(contents as Node) }
  const fields = readFields(root, 'the file', ['waivers'], complain)
  const waivers = fields?.get('waivers')
  return waivers === undefined ? emptyConfig : { waivers: readWaivers(waivers, complain) }
}

const readWaivers = ({ node, offset }: Found, complain: Complain): readonly Waiver[] => {
  if (node === null || (isScalar(node) && node.value === null)) return []
  if (!isSeq(node)) {
    complain(offset, `waivers: got ${kindOf(node)}, expected a list`)
    return []
  }
  return node.items.flatMap((item, i) => {
    const entry = item as Node
    const where = `waivers[${i}]`
    return readWaiver({ node: entry, offset: entry === null ? offset : offsetOf(entry) }, where, complain)
  })
}

const waiverKeys = ['model', 'level', 'metric', 'up-to', 'until', 'reason'] as const

const readWaiver = (found: Found, where: string, complain: Complain): readonly Waiver[] => {
  const fields = readFields(found, where, waiverKeys, complain)
  if (fields === undefined) return []
  const read = <Value>(
    key: (typeof waiverKeys)[number],
    expected: string,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    const field = fields.get(key)
    const text = field === undefined ? undefined : textOf(field.node)
    const value = text === undefined ? undefined : parse(text)
    if (value !== undefined || (field === undefined && key === 'level')) return value
    const got = field === undefined ? 'it is missing' : `got ${shown(field.node)}`
    complain(field?.offset ?? found.offset, `${where}.${key}: ${got}, expected ${expected}`)
    return undefined
  }
  const model = read('model', 'a model name', textual)
  const level = read('level', 'a load level such as `concurrency 8` or `request-rate 100`', parseLevel)
  const metric = read('metric', `one of ${gatedMetrics.join(', ')}`, (text) =>
    gatedMetrics.find((one) => one === text),
  )
  const upTo = read('up-to', upToExpected(metric), (text) => parseUpTo(text, metric))
  const until = read('until', 'a day as YYYY-MM-DD', (text) => (isDay(text) ? text : undefined))
  const reason = read('reason', 'the reason in words', textual)
  if (
    model === undefined ||
    metric === undefined ||
    upTo === undefined ||
    until === undefined ||
    reason === undefined ||
    (fields.has('level') && level === undefined)
  )
    return []
  return [{ model, ...(level === undefined ? {} : { level }), metric, upTo, until, reason }]
}

/** The values of a map by their keys; undefined, after a complaint, for what is no map. Unknown keys are complained of. */
const readFields = (
  { node, offset }: Found,
  where: string,
  known: readonly string[],
  complain: Complain,
): ReadonlyMap<string, Found> | undefined => {
  if (!isMap(node)) {
    complain(offset, `${where}: got ${kindOf(node)}, expected ${known.join(', ')}`)
    return undefined
  }
  const fields = new Map<string, Found>()
  for (const { key, value } of (node as YAMLMap).items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : kindOf(key)
    const at = offsetOf(key)
    if (known.includes(name)) fields.set(name, { node: value, offset: value === null ? at : offsetOf(value) })
    else complain(at, `${where}: there is no key \`${name}\`, expected ${known.join(', ')}`)
  }
  return fields
}

const offsetOf = (node: Node): number => node.range?.[0] ?? 0

/** What was written, whatever YAML takes it for; undefined for what is no single value. */
const textOf = (node: Node | null): string | undefined => {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : node.source
}

const shown = (node: Node | null): string => {
  const text = textOf(node)
  return text === undefined ? kindOf(node) : `'${text}'`
}

const kindOf = (node: unknown): string => {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node)) return node === null ? 'nothing' : 'an alias'
  return node.value === null ? 'nothing' : `'${String(node.value)}'`
}

const textual = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

const levelRule =
  /^(concurrency|request[- ]rate|periodic[- ]concurrency|latency[- ]limit)\s+(\d{1,9}(?:\.\d{1,6})?)$/

const parseLevel = (text: string): LoadLevel | undefined => {
  const [, mode = '', value = ''] = levelRule.exec(text.trim()) ?? []
  if (!(Number(value) > 0)) return undefined
  return { mode: mode.replace(' ', '-') as LoadLevel['mode'], value: Number(value) }
}

const upToExpected = (metric: GatedMetric | undefined): string =>
  metric !== undefined && isRate(metric)
    ? 'a percentage with its sign such as -15%'
    : 'a percentage with its sign such as +15%'

/** The sign is the direction of worse: a waiver for a gain would be a slip of the pen. */
const parseUpTo = (text: string, metric: GatedMetric | undefined): number | undefined => {
  const [, sign = '', percent = ''] = /^([+\-−])\s*(\d{1,6}(?:\.\d{1,6})?)\s*%$/.exec(text.trim()) ?? []
  const share = Number(percent) / 100
  const isRightSign = metric === undefined || (sign === '+') === !isRate(metric)
  const most = metric !== undefined && isRate(metric) ? 1 : Number.POSITIVE_INFINITY
  return isRightSign && sign !== '' && share > 0 && share < most ? share : undefined
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date turns the 30th of February into the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
