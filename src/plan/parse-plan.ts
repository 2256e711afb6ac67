import type { Option } from './options.ts'
import { readRequestParameters } from './parse-request-parameters.ts'
import { readTarget } from './parse-target.ts'
import type { GatePlan, InputPlan, InputSource, LoadPlan, MeasurementPlan, Plan } from './plan.ts'
import { mostLevels, parseRange } from './range.ts'
import { type OptionReader, optionReader, type RawOptions } from './raw-options.ts'
import { parseThresholds, type Threshold } from './threshold.ts'

/** Which defaults apply where they differ: the command line's, or the action's. */
export type Defaults = 'cli' | 'action'

/** Raw options to a Plan. Throws one Failure('invalid-option') with every complaint. */
export const parsePlan = (raw: RawOptions, defaults: Defaults = 'cli'): Plan => {
  const read = optionReader(raw, defaultsOf(defaults))
  const plan = readPlan(read)
  read.finish()
  return plan
}

/** Raw options to a GatePlan. Throws one Failure('invalid-option') with every complaint. */
export const parseGatePlan = (raw: RawOptions, defaults: Defaults = 'cli'): GatePlan => {
  const read = optionReader(raw, defaultsOf(defaults))
  const plan: GatePlan = {
    thresholds: readThresholds(read),
    onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
    onMissingBaseline: read.choice('on-missing-baseline', ['warn', 'fail']),
    maxErrorRate: read.number('max-error-rate'),
    assumedNoise: read.number('assumed-noise'),
  }
  read.finish()
  return plan
}

/** The default of an option for the command line or for the action. */
export const defaultsOf =
  (defaults: Defaults) =>
  (option: Option): string | undefined =>
    defaults === 'action' ? evaluated(option.inputDefault ?? option.default) : option.default

/** The runner evaluates expressions in `action.yml`; what it could not evaluate is no value. */
const evaluated = (text: string | undefined): string | undefined =>
  text?.startsWith('${{') ? undefined : text

const readPlan = (read: OptionReader): Plan => {
  const name = read.text('model')
  if (name === undefined || name === '') read.complain('-m, --model: it is missing, expected a model name')
  // perf_analyzer's own default is the empty text.
  const version = read.text('model-version') || undefined
  if (version !== undefined && !/^\d+$/.test(version))
    read.complain(`-x, --model-version: got '${version}', expected a version number`)
  read.choice('service-kind', ['triton'])
  const measurement = readMeasurement(read)
  return {
    target: readTarget(read),
    model: { name: name ?? '', ...(version === undefined ? {} : { version }) },
    input: readInput(read),
    load: readLoad(read, measurement),
    measurement,
    seed: read.number('seed'),
    verbose: read.list('verbose').length > 0,
  }
}

const readInput = (read: OptionReader): InputPlan => {
  const stringData = read.text('string-data')
  const parameters = readRequestParameters(read)
  return {
    batchSize: read.number('batch-size'),
    shapes: new Map(read.list('shape').flatMap((text) => readShape(read, text))),
    source: readSource(read.text('input-data') ?? 'random'),
    stringLength: read.number('string-length'),
    ...(stringData === undefined ? {} : { stringData }),
    ...(parameters === undefined ? {} : { parameters }),
  }
}

const readSource = (text: string): InputSource =>
  text === 'random' || text === 'zero' ? { kind: text } : { kind: 'path', path: text }

/** The last colon splits, because tensor names may hold one. */
const readShape = (read: OptionReader, text: string): [string, readonly number[]][] => {
  const at = text.lastIndexOf(':')
  const dims = text.slice(at + 1).split(',')
  const valid = at > 0 && dims.every((dim) => /^[1-9]\d{0,14}$/.test(dim))
  if (!valid) {
    read.complain(`--shape: got '${text}', expected NAME:D1,D2,... with dims of at least 1`)
    return []
  }
  return [[text.slice(0, at), dims.map(Number)]]
}

/** Far more than one machine's sockets and a server's threads can serve. */
const mostConcurrent = 10_000

const readLoad = (read: OptionReader, measurement: MeasurementPlan): LoadPlan => {
  const text = read.text('concurrency-range') ?? '1'
  const values = parseRange(text)
  if (values === undefined)
    read.complain(
      `--concurrency-range: got '${text}', expected START, START:END or START:END:STEP with whole numbers from 1, END not below START, and at most ${mostLevels} levels`,
    )
  const highest = values?.at(-1) ?? 1
  if (highest > mostConcurrent)
    read.complain(
      `--concurrency-range: got '${text}', expected at most ${mostConcurrent} requests outstanding: each has a connection of its own`,
    )
  if (measurement.requestCount !== undefined && measurement.requestCount < highest)
    read.complain(
      `--request-count: got '${measurement.requestCount}', expected at least the concurrency (${highest}), so that every lane sends one`,
    )
  if (read.flag('async') && read.flag('sync'))
    read.complain('-a, --async and --sync were both given; expected one of them')
  const maxThreads = read.optionalNumber('max-threads')
  return {
    levels: (values ?? []).map((value) => ({ mode: 'concurrency', value })),
    calls: read.flag('async') ? 'async' : 'sync',
    ...(maxThreads === undefined ? {} : { maxThreads }),
  }
}

const readMeasurement = (read: OptionReader): MeasurementPlan => {
  const percentile = read.number('percentile')
  if (percentile === 0)
    read.complain("--percentile: got '0', expected a whole number from 1 to 99, or -1 for the mean")
  const requestCount = read.optionalNumber('request-count')
  return {
    mode: read.choice('measurement-mode', ['time_windows', 'count_windows']),
    intervalMs: read.number('measurement-interval'),
    windowRequestCount: read.number('measurement-request-count'),
    stabilityPercentage: read.number('stability-percentage'),
    ...(percentile > 0 ? { percentile } : {}),
    maxTrials: read.number('max-trials'),
    ...(requestCount === undefined ? {} : { requestCount }),
    warmupRequestCount: read.number('warmup-request-count'),
  }
}

const readThresholds = (read: OptionReader): readonly Threshold[] => {
  const parsed = parseThresholds(read.list('thresholds').join('\n'))
  for (const complaint of parsed.complaints) read.complain(complaint)
  return parsed.thresholds
}
