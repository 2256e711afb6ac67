import { type Complain, type Found, isEmpty, readFields, readItems, shown, textOf } from './config-node.ts'
import { parseLevelName } from './load-level.ts'
import type { LoadLevel } from './plan.ts'
import { type GatedMetric, gatedMetrics, isRate } from './threshold.ts'
import type { Waiver } from './waiver.ts'

/** The accepted regressions of a file; those with a complaint are left out. */
export const readWaivers = (found: Found, complain: Complain): readonly Waiver[] => {
  if (isEmpty(found.node)) return []
  const items = readItems(found, 'waivers', complain) ?? []
  return items.flatMap((item, i) => readWaiver(item, `waivers[${i}]`, complain))
}

const waiverKeys = ['model', 'scenario', 'level', 'metric', 'up-to', 'until', 'reason'] as const
const optionalKeys: readonly string[] = ['scenario', 'level']

const readWaiver = (found: Found, where: string, complain: Complain): readonly Waiver[] => {
  const fields = readFields(found, where, { names: waiverKeys }, complain)
  if (fields === undefined) return []
  const read = <Value>(
    key: (typeof waiverKeys)[number],
    expected: string,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    const field = fields.get(key)
    const text = field === undefined ? undefined : textOf(field.node)
    const value = text === undefined ? undefined : parse(text)
    if (value !== undefined || (field === undefined && optionalKeys.includes(key))) return value
    const got = field === undefined ? 'it is missing' : `got ${shown(field.node)}`
    complain(field?.offset ?? found.offset, `${where}.${key}: ${got}, expected ${expected}`)
    return undefined
  }
  const model = read('model', 'a model name', textual)
  const scenario = read('scenario', 'the name of a scenario', textual)
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
    (fields.has('level') && level === undefined) ||
    (fields.has('scenario') && scenario === undefined)
  )
    return []
  return [
    {
      model,
      ...(scenario === undefined ? {} : { scenario }),
      ...(level === undefined ? {} : { level }),
      metric,
      upTo,
      until,
      reason,
    },
  ]
}

const textual = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

const parseLevel = (text: string): LoadLevel | undefined => {
  const { mode, value = 0 } = parseLevelName(text) ?? {}
  return mode === undefined ? undefined : { mode, value }
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
