import { Failure } from '../foundation/failure.ts'
import type { AbPlan, AbSideName } from './ab-plan.ts'
import { isGated, unmeasuredComplaints } from './gate-levels.ts'
import { type Defaults, defaultsOf, parsePlan, readGateLevels } from './parse-plan.ts'
import type { Plan, Protocol } from './plan.ts'
import { type OptionReader, optionReader, type RawOptions } from './raw-options.ts'
import { parseServerUrl, withoutUserinfo } from './server-url.ts'
import { parseThresholds, type Threshold } from './threshold.ts'

/** What may change when nothing else is asked for: with both versions on one machine half of a stored baseline's can be seen. */
export const abThresholds = 'p95: +5%, throughput: -5%'

/** Raw options to the plan of an A/B between `--a` and `--b`. Throws one Failure('invalid-option') with every complaint. */
export const parseAb = (raw: RawOptions): AbPlan => {
  const read = optionReader(raw, defaultsOf('cli'))
  const protocol = read.text('protocol')?.toLowerCase() === 'grpc' ? 'grpc' : 'http'
  const sides = { a: readSide(read, 'a', protocol), b: readSide(read, 'b', protocol) }
  return finished(read, readAbPlan(read, raw, { sides, defaults: 'cli' }))
}

/**
 * Raw options to the plan of an A/B between these versions, which replace `-u`, `-m` and `-x`. `shownModel`: what rows are called
 * by; the candidate's model when not given. Throws one Failure('invalid-option') with every complaint.
 */
export const parseAbPlan = (
  raw: RawOptions,
  sides: { readonly a: AbSideName; readonly b: AbSideName },
  { defaults = 'cli', shownModel }: { readonly defaults?: Defaults; readonly shownModel?: string } = {},
): AbPlan => {
  const read = optionReader(raw, defaultsOf(defaults))
  return finished(
    read,
    readAbPlan(read, raw, { sides, defaults, ...(shownModel === undefined ? {} : { shownModel }) }),
  )
}

/** A plan that could not be read has been complained of. */
const finished = (read: OptionReader, plan: AbPlan | undefined): AbPlan => {
  read.finish()
  return plan!
}

type AbRequest = {
  readonly sides: { readonly a: AbSideName; readonly b: AbSideName }
  readonly defaults: Defaults
  readonly shownModel?: string
}

const readAbPlan = (
  read: OptionReader,
  raw: RawOptions,
  { sides, defaults, shownModel = sides.b.model }: AbRequest,
): AbPlan | undefined => {
  const own = {
    model: shownModel,
    thresholds: readThresholds(read, raw),
    maxErrorRate: read.number('max-error-rate'),
    onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
    rounds: read.number('rounds') === 2 ? 2 : 1,
    timeBudgetMs: read.number('time-budget') * 60_000,
    seed: read.number('seed'),
  } as const
  for (const name of ['json', 'markdown', 'html', 'junit']) read.text(name)
  const a = readPlan(read, raw, { side: sides.a, defaults })
  const b = readPlan(read, raw, { side: sides.b, defaults })
  if (a === undefined || b === undefined) return undefined
  refuseOtherLoads(read, b)
  const gateLevels = readGateLevels(read)
  for (const complaint of unmeasuredComplaints(gateLevels, b.load.levels)) read.complain(complaint)
  const levels = b.load.levels.filter((level) => isGated(level, gateLevels))
  const ungated = b.load.levels.filter((level) => !isGated(level, gateLevels))
  const atGated = (plan: Plan): Plan => ({ ...plan, load: { ...plan.load, levels } })
  return {
    ...own,
    a: { label: sides.a.label, plan: atGated(a) },
    b: { label: sides.b.label, plan: atGated(b) },
    levels,
    ...(ungated.length === 0 ? {} : { ungated }),
  }
}

/** Stands for a side that has been complained of. */
const unknownModel = 'MODEL'

/** `HOST:PORT/MODEL`, with `/VERSION` behind it when the last part is a number and something is left before it. */
const readSide = (read: OptionReader, name: 'a' | 'b', protocol: Protocol): AbSideName => {
  const label = name === 'a' ? 'base' : 'candidate'
  const text = read.text(name)
  if (text === undefined) {
    read.complain(`--${name}: it is missing, expected ${sideSyntax}`)
    return { label, model: unknownModel }
  }
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? ''
  const parts = text.slice(scheme.length).split('/')
  const version = parts.length > 2 && /^\d+$/.test(parts.at(-1)!) ? parts.pop() : undefined
  const model = parts.length > 1 ? parts.pop()! : ''
  const url = `${scheme}${parts.join('/')}`
  const parsed = model === '' || parts.join('') === '' ? sideSyntax : parseServerUrl(url, protocol)
  if (typeof parsed === 'string') {
    const expected = parsed.slice(parsed.lastIndexOf(', expected ') + 1).replace(/^ ?expected /, '')
    read.complain(
      `--${name}: got '${withoutUserinfo(text)}', expected ${parsed === sideSyntax ? sideSyntax : `${expected} before /MODEL`}`,
    )
    return { label, model: unknownModel }
  }
  return { label, url, model, ...(version === undefined ? {} : { version }) }
}

const sideSyntax = 'URL/MODEL or URL/MODEL/VERSION'

const readPlan = (
  read: OptionReader,
  raw: RawOptions,
  { side, defaults }: { readonly side: AbSideName; readonly defaults: Defaults },
): Plan | undefined => {
  const { url, model, version } = side
  const own = new Map([...raw, ['model', [model]]])
  if (url !== undefined) own.set('url', [url])
  own.delete('model-version')
  if (version !== undefined) own.set('model-version', [version])
  try {
    return parsePlan(own, defaults)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    for (const complaint of error.message.split('\n')) read.complain(complaint)
    return undefined
  }
}

const readThresholds = (read: OptionReader, raw: RawOptions): readonly Threshold[] => {
  const { thresholds, complaints } = parseThresholds(raw.get('thresholds')?.join('\n') ?? abThresholds)
  for (const complaint of complaints) read.complain(complaint)
  for (const { metric } of thresholds)
    if (!abMetrics.includes(metric))
      read.complain(`--thresholds: got '${metric}', expected in an A/B one of ${abMetrics.join(', ')}`)
  return thresholds
}

/** What segments have. */
const abMetrics: readonly Threshold['metric'][] = ['p50', 'p90', 'p95', 'p99', 'avg', 'throughput']

/** Segments are closed loops, and what is done around the levels of a run has no place between them. */
const refuseOtherLoads = (read: OptionReader, plan: Plan): void => {
  const { load, target } = plan
  const refused: readonly (readonly [boolean, string])[] = [
    [load.openLoop !== undefined, '--request-rate-range, --request-intervals or --fixed-schedule'],
    [load.ramp !== undefined, '--periodic-concurrency-range'],
    [load.search !== undefined, '--latency-threshold or an open range'],
    [plan.sharedMemory !== undefined, '--shared-memory'],
    [target.openAi !== undefined, '--service-kind openai'],
    [plan.trace !== undefined, 'tracing'],
    [plan.metrics !== undefined, '--collect-metrics'],
  ]
  for (const [isAsked, option] of refused)
    if (isAsked) read.complain(`an A/B was asked for with ${option}, expected --concurrency-range alone`)
}
