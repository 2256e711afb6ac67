import type { AcrossName } from '../plan/comparable-across.ts'
import type { Report } from '../report/report.ts'
import { cacheHitsOf } from '../triton/composing-statistics.ts'

/** One thing that differs between a baseline and a candidate. */
export type KeyDifference = { readonly what: string; readonly baseline: string; readonly candidate: string }

/** How two runs differ: `hard` ones forbid a comparison, `soft` ones are shown and never block. */
export type KeyDifferences = {
  readonly hard: readonly KeyDifference[]
  readonly soft: readonly KeyDifference[]
}

/**
 * Compares what two runs were, key by key. A hard key that is unknown on either side differs, even from another unknown: two
 * runs are comparable only when that can be shown. What may differ `across` runs is soft instead. Levels are matched row by row,
 * not here.
 */
export const compareKeys = (
  candidate: Report,
  baseline: Report,
  across: readonly AcrossName[] = [],
): KeyDifferences => {
  const differences = hardDifferences(hardKeysOf(candidate), hardKeysOf(baseline))
  return {
    hard: differences.filter(({ what }) => !mayDiffer(what, across)),
    soft: [
      ...differences.filter(({ what }) => mayDiffer(what, across)),
      ...softKeys.flatMap(({ what, read }) => {
        const [a, b] = [read(candidate), read(baseline)]
        return a === b ? [] : [difference(what, a, b)]
      }),
    ],
  }
}

/** The hard keys of a run by their names; one that is unknown is absent. */
export type HardKeys = Readonly<Record<string, string>>

/** What a run was, as far as that decides whether others can be compared with it. */
export const hardKeysOf = (report: Report): HardKeys =>
  Object.fromEntries(
    hardKeys.flatMap(({ what, read }) => {
      const value = read(report)
      return value === undefined ? [] : [[what, value]]
    }),
  )

/**
 * The hard keys that differ and may not do so `across` runs. One that only the baseline has, from a newer version of this program,
 * differs too.
 */
export const hardDifferences = (
  candidate: HardKeys,
  baseline: HardKeys,
  across: readonly AcrossName[] = [],
): readonly KeyDifference[] =>
  [...new Set([...hardKeys.map(({ what }) => what), ...Object.keys(baseline)])]
    .filter((what) => !mayDiffer(what, across))
    .flatMap((what) => {
      const [a, b] = [own(candidate, what), own(baseline, what)]
      return a !== undefined && a === b ? [] : [difference(what, a, b)]
    })

/** A key that was allowed to differ, and does: every value that runs have of it. */
export type DifferentKey = { readonly what: string; readonly values: readonly string[] }

/** What differs among runs of which it was said that it may. */
export const differentAcross = (
  runs: readonly HardKeys[],
  across: readonly AcrossName[] = [],
): readonly DifferentKey[] =>
  hardKeys
    .filter(({ what }) => mayDiffer(what, across))
    .map(({ what }) => ({ what, values: [...new Set(runs.map((keys) => own(keys, what) ?? 'unknown'))] }))
    .filter(({ values }) => values.length > 1)

const mayDiffer = (what: string, across: readonly AcrossName[]): boolean =>
  hardKeys.some((key) => key.what === what && key.across !== undefined && across.includes(key.across))

/** Names may come from a file, and every object has a `constructor`. */
const own = (keys: HardKeys, what: string): string | undefined =>
  Object.hasOwn(keys, what) ? keys[what] : undefined

const difference = (
  what: string,
  candidate: string | undefined,
  baseline: string | undefined,
): KeyDifference => ({ what, candidate: candidate ?? 'unknown', baseline: baseline ?? 'unknown' })

/** Whether two runs were asked for the same, so that nothing but their machines and what they saw there forbids a comparison. */
export const isSameButMachine = (a: Report, b: Report): boolean =>
  compareKeys(a, b).hard.every(({ what }) => ofMachine.has(what))

type Key = { readonly what: string; readonly read: (report: Report) => string | undefined }

/** `across`: what it is called where it is allowed to differ; absent: that is never allowed. */
type HardKey = Key & { readonly across?: AcrossName }

/** What a pull request cannot mean to change and what moves the figures by itself. */
const hardKeys: readonly HardKey[] = [
  { what: 'report schema', read: ({ schemaVersion }) => wholeNumber(schemaVersion) },
  { what: 'suite', read: ({ provenance }) => (provenance ? text(provenance.suite) : 'none') },
  { what: 'model', read: ({ model }) => text(model.name) },
  { what: 'protocol', read: ({ settings }) => text(settings.protocol) },
  { what: 'streaming', read: ({ settings }) => yesOrNo(settings.streaming) },
  { what: 'endpoint', read: ({ settings }) => text(settings.endpoint ?? 'infer') },
  // Who sends, and over how many connections, is part of every latency.
  { what: 'client transport', read: ({ settings }) => text(settings.transport) },
  { what: 'connections', read: ({ settings }) => wholeNumber(settings.connections) },
  { what: 'shared memory', read: ({ settings }) => text(settings.sharedMemory ?? 'none') },
  // Reports from before these say nothing of them, and had none.
  { what: 'TLS', read: ({ settings }) => yesOrNo(settings.tls ?? false) },
  { what: 'socket', read: ({ settings }) => text(settings.socket ?? 'tcp') },
  { what: 'compression', read: compression },
  { what: 'request parameters', read: ({ settings }) => text(settings.parametersSha256 ?? 'none') },
  { what: 'batch size', read: ({ settings }) => wholeNumber(settings.batchSize) },
  { what: 'input shapes', read: ({ model }) => shapes(model.inputs) },
  { what: 'tensor formats', read: formatsKey },
  { what: 'input data', read: ({ settings }) => text(settings.input.sha256) },
  { what: 'schedule', read: ({ settings }) => scheduleKey(settings) },
  { what: 'ramp', read: ({ settings }) => rampKey(settings) },
  { what: 'search', read: ({ settings }) => searchKey(settings) },
  { what: 'sequences', read: sequences },
  { what: 'seed', read: ({ settings }) => wholeNumber(settings.seed) },
  { what: 'CPU model', across: 'cpu', read: ({ environment }) => text(environment.cpuModel) },
  { what: 'logical CPUs', across: 'cpu', read: ({ environment }) => wholeNumber(environment.logicalCpus) },
  { what: 'GPUs', across: 'gpu', read: ({ environment }) => names(environment.gpus) },
  { what: 'operating system', across: 'os', read: ({ environment }) => text(environment.osFamily) },
  { what: 'architecture', across: 'architecture', read: ({ environment }) => text(environment.architecture) },
  { what: 'runner', across: 'runner', read: ({ environment }) => text(environment.runner) },
  { what: 'way of serving', across: 'serving', read: ({ settings }) => text(settings.serving) },
  { what: 'response cache hits', read: cacheHits },
  { what: 'tracing', read: ({ settings }) => tracing(settings.trace) },
]

/** Hard keys that a run is not asked for. */
const ofMachine: ReadonlySet<string> = new Set([
  'CPU model',
  'logical CPUs',
  'GPUs',
  'operating system',
  'architecture',
  'runner',
  'response cache hits',
])

/** What a pull request may well be about, or what seldom matters. */
const softKeys: readonly Key[] = [
  { what: 'tool version', read: ({ tool }) => text(tool.version) },
  { what: 'model version', read: servedVersion },
  { what: 'model configuration', read: ({ model }) => text(model.configHash) },
  { what: 'backend', read: ({ model }) => text(model.backend) },
  { what: 'server version', read: ({ server }) => text(server.version) },
  { what: 'server image', read: ({ server }) => text(server.image?.name ?? 'none') },
  { what: 'image digest', read: ({ server }) => text(server.image?.digest ?? 'none') },
  { what: 'kernel', read: ({ environment }) => text(environment.osRelease) },
  { what: 'runner image', read: ({ environment }) => text(environment.runnerImage) },
  { what: 'memory in bytes', read: ({ environment }) => wholeNumber(environment.memoryBytes) },
  { what: 'metrics interval in ms', read: ({ settings }) => wholeNumber(settings.metrics?.intervalMs ?? 0) },
  { what: 'Node version', read: ({ environment }) => text(environment.nodeVersion) },
]

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const wholeNumber = (value: unknown): string | undefined =>
  Number.isSafeInteger(value) ? String(value) : undefined

const yesOrNo = (value: unknown): string | undefined =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined

function sequences({ settings }: Report): string {
  if (settings.sequences === undefined) return 'none'
  const { live, length, lengthVariation, isSerial } = settings.sequences
  const long = length === undefined ? 'as long as their data' : `of ${length} requests`
  return `${live} live in an open loop, ${long}, +/- ${lengthVariation} %${isSerial ? ', serial' : ''}`
}

/** A report that names none had raw bytes. */
function formatsKey({ settings }: Report): string {
  const { input = 'binary', output = 'binary' } = settings.input.tensorFormats ?? {}
  return `inputs ${input}, outputs ${output}`
}

/** Names with their count, in no order: the order in which a machine lists its GPUs means nothing. */
const names = (values: readonly unknown[]): string | undefined => {
  if (!Array.isArray(values) || !values.every((value) => text(value) !== undefined)) return undefined
  return values.length === 0 ? 'none' : [...values].sort().join(', ')
}

/** What a hole in a list of inputs stands for: one without a name. */
const unnamed = { name: '', datatype: '', shape: [] }

const shapes = (inputs: Report['model']['inputs']): string | undefined => {
  const isKnown = [...inputs].every(
    ({ name, datatype, shape } = unnamed) =>
      text(name) !== undefined &&
      text(datatype) !== undefined &&
      Array.isArray(shape) &&
      // A hole is no number either, and `every` would not look at it.
      [...shape].every(Number.isSafeInteger),
  )
  if (!isKnown || inputs.length === 0) return undefined
  return inputs.map(({ name, datatype, shape }) => `${name} ${datatype} [${shape.join(', ')}]`).join(', ')
}

/** A closed loop has none, and neither has a report from before there were others. */
const scheduleKey = ({ schedule }: Report['settings']): string | undefined => {
  if (schedule === undefined) return 'none'
  const { arrivals, sha256 = '', pacing, maxOutstanding } = schedule
  return `${[arrivals, sha256].join(' ').trim()}, ${pacing} pacing, at most ${maxOutstanding} outstanding`
}

const rampKey = ({ ramp }: Report['settings']): string | undefined =>
  ramp === undefined ? 'none' : `from ${ramp.start} by ${ramp.step} every ${ramp.period} responses`

const searchKey = ({ search }: Report['settings']): string | undefined => {
  if (search === undefined) return 'none'
  const { kind, mode, start, end = 'open', step, latencyLimitMs } = search
  return `${kind} over ${mode} ${start}:${end}:${step} below ${latencyLimitMs} ms`
}

function compression({ settings }: Report): string | undefined {
  const { request, response } = settings.compression ?? { request: 'none', response: 'none' }
  return text(request) && text(response) && `requests ${request}, responses ${response}`
}

/** From the server's own counts: a configured cache that never hit changes nothing. */
function cacheHits({ levels }: Report): string | undefined {
  const counts = levels.flatMap(({ measured }) =>
    measured?.server === undefined ? [] : [cacheHitsOf(measured.server)],
  )
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return undefined
  return counts.some((count) => count > 0) ? 'some' : 'none'
}

/** What the server traces it takes time for; the settings that are not named are the server's own. */
const tracing = (trace: Report['settings']['trace']): string =>
  trace === undefined || trace.levels?.join() === 'OFF'
    ? 'none'
    : Object.entries(trace)
        .map(([name, value]) => `${name} ${String(value)}`)
        .toSorted()
        .join(', ')

/** The version that answered, else the one that was asked for. */
function servedVersion({ levels, model }: Report): string | undefined {
  return text(levels[0]?.measured?.server?.modelVersion) ?? text(model.version)
}
