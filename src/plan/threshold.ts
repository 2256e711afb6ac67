import { Failure } from '../foundation/failure.ts'
import { nsPerMs, nsPerSecond, nsPerUs } from '../foundation/units.ts'

/** The metrics that can be gated. Latencies are in nanoseconds, the others in the unit that {@link rateUnits} names. */
export type GatedMetric = LatencyMetric | RateMetric

/** Of a whole request; until its first response (of a language model: its first token); or from each response to the next one. */
export type LatencyMetric = Summarized | `${ResponseMetric}-${Summarized}`

type Summarized = (typeof summarized)[number]

type ResponseMetric = 'first-response' | 'inter-response'

const summarized = ['p50', 'p90', 'p95', 'p99', 'avg'] as const

export type RateMetric = keyof typeof rateUnits

/** What gets worse by falling, each with its unit. */
export const rateUnits = {
  throughput: 'infer/s',
  'response-throughput': 'responses/s',
  'token-throughput': 'tokens/s',
} as const

const responseMetrics = ['first-response', 'inter-response'] as const

/** Every one of them. */
export const gatedMetrics: readonly GatedMetric[] = [
  ...summarized,
  ...responseMetrics.flatMap((name) => summarized.map((one) => `${name}-${one}` as const)),
  ...(Object.keys(rateUnits) as readonly RateMetric[]),
]

/** Whether a metric is a rate, which gets worse by falling; any other is a latency. */
export const isRate = (metric: GatedMetric): metric is RateMetric => Object.hasOwn(rateUnits, metric)

/** What those who serve language models say for them. */
const otherNames: Readonly<Record<string, ResponseMetric>> = { ttft: 'first-response', itl: 'inter-response' }

/**
 * `relative`: worse than the baseline by more than `ratio` (0.1 = 10 %) and by more than `floor` in the metric's own unit
 * (nanoseconds for a latency, 0 for a rate). `absolute`: the candidate itself must stay below (a latency) or above
 * (a rate) `limit`, whatever the baseline says.
 */
export type Threshold =
  | {
      readonly kind: 'relative'
      readonly metric: GatedMetric
      readonly ratio: number
      readonly floor: number
    }
  | { readonly kind: 'absolute'; readonly metric: GatedMetric; readonly limit: number }

/** A latency that changed by less than this is nobody's regression, unless `and +0.1ms` says otherwise. */
const defaultFloor = 0.5 * nsPerMs

/** Responses follow each other in a small part of the time that a request takes. */
const defaultGapFloor = 0.05 * nsPerMs

const defaultFloorOf = (metric: GatedMetric): number => {
  if (isRate(metric)) return 0
  return metric.startsWith('inter-response') ? defaultGapFloor : defaultFloor
}

/**
 * Thresholds from text, one a line or separated by commas or semicolons, and every complaint; empty text is a complaint too.
 * A metric may have one threshold against the baseline and one of its own (`p95: +10%, p95 < 40ms`).
 */
export const parseThresholds = (
  text: string,
): { readonly thresholds: readonly Threshold[]; readonly complaints: readonly string[] } => {
  const thresholds: Threshold[] = []
  const complaints: string[] = []
  for (const part of text.split(/[\n,;]/).filter((one) => one.trim() !== '')) {
    const parsed = parse(part.trim())
    if (typeof parsed === 'string') complaints.push(parsed)
    else if (thresholds.some((one) => one.kind === parsed.kind && one.metric === parsed.metric))
      complaints.push(complaint(part.trim(), `there is a second one of its kind for ${parsed.metric}`))
    else thresholds.push(parsed)
  }
  if (thresholds.length === 0 && complaints.length === 0) complaints.push(complaint(text, 'it is empty'))
  return { thresholds, complaints }
}

/** One threshold from text; throws Failure('invalid-option') with what is accepted. */
export const parseThreshold = (text: string): Threshold => {
  const parsed = parse(text.trim())
  if (typeof parsed === 'string') throw new Failure('invalid-option', parsed)
  return parsed
}

/** A threshold as its user would write it: `p95: +10%`, `p95: +5% and +2ms`, `p95 < 40ms`, `throughput > 200`. */
export const formatThreshold = (threshold: Threshold): string => {
  const { metric } = threshold
  const isLatency = !isRate(metric)
  if (threshold.kind === 'absolute')
    return isLatency ? `${metric} < ${formatTime(threshold.limit)}` : `${metric} > ${threshold.limit}`
  const relative = `${metric}: ${isLatency ? '+' : '-'}${short(threshold.ratio * 100)}%`
  const isUsual = threshold.floor === defaultFloorOf(metric)
  return isUsual ? relative : `${relative} and +${formatTime(threshold.floor)}`
}

const number = String.raw`(\d+(?:\.\d*)?|\.\d+)`
const unit = '(us|µs|μs|ms|s)'
const sign = '([+\\-−]?)'
const anyRule = /^([a-z][\w-]*)\s*(:|[<>]=?)\s*(.*)$/iu
const relativeRule = new RegExp(
  String.raw`^${sign}\s*${number}\s*%(?:\s*and\s*${sign}\s*${number}\s*${unit})?$`,
  'iu',
)
const latencyLimit = new RegExp(String.raw`^${number}\s*${unit}$`, 'iu')
const rateLimit = (unitName: string): RegExp => new RegExp(String.raw`^${number}\s*(?:${unitName})?$`, 'iu')

/** A threshold, or the complaint about the text. */
const parse = (text: string): Threshold | string => {
  const [, name = '', operator = '', rule = ''] = anyRule.exec(text) ?? []
  const metric = gatedMetrics.find((one) => one === usualName(name.toLowerCase()))
  if (name === '') return complaint(text, 'it is no rule')
  if (metric === undefined) return complaint(text, `'${name}' is none of the metrics ${metricNames}`)
  const parsed = operator === ':' ? parseRelative(metric, rule) : parseAbsolute(metric, operator, rule)
  return typeof parsed === 'string' ? complaint(text, parsed, metric) : parsed
}

const metricNames = `${summarized.join(', ')}, ${Object.keys(rateUnits).join(', ')}, and for streams ${responseMetrics.map((name) => `${name}-p95`).join(', ')} (p95 or any other of these)`

const usualName = (name: string): string =>
  name.replace(/^(ttft|itl)(?=-)/, (short) => otherNames[short] ?? short)

const parseRelative = (metric: GatedMetric, rule: string): Threshold | string => {
  const match = relativeRule.exec(rule)
  if (match === null) return 'the part after the colon is no percentage'
  const [, direction = '', percent = '', floorDirection, floorText, floorUnit = ''] = match
  const isLatency = !isRate(metric)
  if (isLatency && direction !== '+')
    return 'a latency gets worse by growing, so its percentage begins with +'
  if (!isLatency && !/[-−]/.test(direction))
    return 'throughput gets worse by falling, so its percentage begins with -'
  const ratio = Number(percent) / 100
  if (!(ratio > 0 && ratio < (isLatency ? 1e6 : 1)))
    return isLatency
      ? 'the percentage must be above 0 and not astronomic'
      : 'the percentage must be above 0 and below 100'
  if (floorText === undefined) return { kind: 'relative', metric, ratio, floor: defaultFloorOf(metric) }
  if (!isLatency) return "only a latency can have an 'and' part"
  if (floorDirection !== '+') return "the part after 'and' begins with +"
  const floor = nanoseconds(floorText, floorUnit)
  return Number.isSafeInteger(floor) ? { kind: 'relative', metric, ratio, floor } : 'the time is too long'
}

const parseAbsolute = (metric: GatedMetric, operator: string, rule: string): Threshold | string => {
  const isLatency = !isRate(metric)
  if (operator !== (isLatency ? '<' : '>'))
    return isLatency ? 'a latency must stay below its limit (<)' : 'throughput must stay above its limit (>)'
  const match = (isLatency ? latencyLimit : rateLimit(rateUnits[metric])).exec(rule)
  if (match === null)
    return isLatency
      ? 'the limit is no time with a unit of us, ms or s'
      : `the limit is no number of ${rateUnits[metric]}`
  const [, limitText = '', limitUnit = ''] = match
  const limit = isLatency ? nanoseconds(limitText, limitUnit) : Number(limitText)
  const isLimit = limit > 0 && limit <= Number.MAX_SAFE_INTEGER
  return isLimit ? { kind: 'absolute', metric, limit } : 'the limit must be above 0 and not astronomic'
}

const complaint = (text: string, problem: string, metric?: GatedMetric): string => {
  const latency = metric === undefined || isRate(metric) ? 'p95' : metric
  const rate = metric !== undefined && isRate(metric) ? metric : 'throughput'
  const forLatency = `'${latency}: +10%', '${latency}: +10% and +2ms' or '${latency} < 40ms'`
  const forRate = `'${rate}: -10%' or '${rate} > 200'`
  const accepted = metric === undefined ? `${forLatency}, ${forRate}` : isRate(metric) ? forRate : forLatency
  return `threshold '${text.trim()}': ${problem}; expected something like ${accepted}`
}

const nanoseconds = (text: string, name: string): number => {
  const lower = name.toLowerCase()
  return Math.round(Number(text) * (lower === 's' ? nsPerSecond : lower === 'ms' ? nsPerMs : nsPerUs))
}

/** Exact, in the unit one would choose: 0.1ms, 50us, 1.5s. */
const formatTime = (ns: number): string => {
  if (ns >= nsPerSecond) return `${short(ns / nsPerSecond)}s`
  return ns >= 0.1 * nsPerMs || ns === 0 ? `${short(ns / nsPerMs)}ms` : `${short(ns / nsPerUs)}us`
}

/** Without the digits that only binary fractions have: 7.000000000000001 is 7. */
const short = (value: number): string => String(Number(value.toPrecision(15)))
