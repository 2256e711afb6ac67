import { type AcrossName, parseComparableAcross } from './comparable-across.ts'
import { type NamedModel, parseComposingModels } from './composing-models.ts'
import { complainOfConflicts } from './conflicting-options.ts'
import { parseGateLevels } from './gate-levels.ts'
import type { Option } from './options.ts'
import { checkOutputFiles } from './output-files.ts'
import { readLoad } from './parse-load.ts'
import { readMetrics } from './parse-metrics.ts'
import { readRequestParameters } from './parse-request-parameters.ts'
import { readShard } from './parse-shard.ts'
import { readSharedMemory } from './parse-shared-memory.ts'
import { readTarget } from './parse-target.ts'
import { readTensorFormats } from './parse-tensor-formats.ts'
import { readTrace } from './parse-trace.ts'
import type { GatePlan, InputPlan, InputSource, LevelName, MeasurementPlan, Plan, Protocol } from './plan.ts'
import { type OptionReader, optionReader, type RawOptions } from './raw-options.ts'
import { readDeprecated, renewedOptions } from './renewed-options.ts'
import { parseThresholds, type Threshold } from './threshold.ts'

/** Which defaults apply where they differ: the command line's, or the action's. */
export type Defaults = 'cli' | 'action'

/** Raw options to a Plan. Throws one Failure('invalid-option') with every complaint. */
export const parsePlan = (raw: RawOptions, defaults: Defaults = 'cli'): Plan => {
  const read = optionReader(renewedOptions(raw), defaultsOf(defaults))
  readDeprecated(read, raw)
  read.text('config')
  checkOutputFiles(read, ['csv', 'json', 'profile-export-file'])
  const plan = readPlan(read)
  read.finish()
  return plan
}

/** Raw options to a GatePlan. Throws one Failure('invalid-option') with every complaint. */
export const parseGatePlan = (raw: RawOptions, defaults: Defaults = 'cli'): GatePlan => {
  const read = optionReader(raw, defaultsOf(defaults))
  const gateLevels = readGateLevels(read)
  const comparableAcross = readComparableAcross(read)
  const plan: GatePlan = {
    thresholds: readThresholds(read),
    onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
    onMissingBaseline: read.choice('on-missing-baseline', ['warn', 'fail']),
    maxErrorRate: read.number('max-error-rate'),
    assumedNoise: read.number('assumed-noise'),
    ...(gateLevels === undefined ? {} : { gateLevels }),
    ...(comparableAcross === undefined ? {} : { comparableAcross }),
  }
  read.text('config')
  checkOutputFiles(read, ['json', 'csv', 'markdown', 'html', 'junit', 'badge'])
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
  const blsComposing = readComposing(read)
  const measurement = readMeasurement(read)
  const load = readLoad(read, measurement)
  const sharedMemory = readSharedMemory(read)
  const target = readTarget(read)
  const input = readInput(read, target.protocol)
  const trace = readTrace(read)
  const metrics = readMetrics(read, target)
  const shard = readShard(read, { load, measurement })
  const scenario = read.text('scenario')
  const plan: Plan = {
    ...(scenario === undefined ? {} : { scenario }),
    target,
    model: {
      name: name ?? '',
      ...(version === undefined ? {} : { version }),
      ...(blsComposing.length === 0 ? {} : { blsComposing }),
    },
    input,
    load,
    measurement:
      load.ramp === undefined ? measurement : { ...measurement, requestCount: load.levels[0]!.value },
    seed: read.number('seed'),
    verbose: read.list('verbose').length > 0,
    ...(read.list('verbose').length > 1 ? { showsFirstExchange: true } : {}),
    ...(sharedMemory === undefined ? {} : { sharedMemory }),
    ...(trace === undefined ? {} : { trace }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(shard === undefined ? {} : { shard }),
  }
  complainOfConflicts(read, plan)
  if (read.isGiven('session-concurrency') && target.openAi !== 'v1/chat/completions')
    read.complain(
      '--session-concurrency: expected --service-kind openai and --endpoint v1/chat/completions with it, whose messages carry a session on',
    )
  return plan
}

const readComposing = (read: OptionReader): readonly NamedModel[] => {
  const text = read.text('bls-composing-models')
  const models = text === undefined ? [] : parseComposingModels(text)
  if (models === undefined)
    read.complain(
      `--bls-composing-models: got '${text}', expected NAME or NAME:VERSION, separated by commas, with a version number`,
    )
  return models ?? []
}

const readInput = (read: OptionReader, protocol: Protocol): InputPlan => {
  const stringData = read.text('string-data')
  const parameters = readRequestParameters(read)
  const tensorFormats = readTensorFormats(read, protocol)
  return {
    batchSize: read.number('batch-size'),
    shapes: new Map(read.list('shape').flatMap((text) => readShape(read, text))),
    source: readSource(read),
    stringLength: read.number('string-length'),
    ...(stringData === undefined ? {} : { stringData }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(tensorFormats === undefined ? {} : { tensorFormats }),
  }
}

const readSource = (read: OptionReader): InputSource => {
  const texts = read.list('input-data')
  const made = texts.find((text) => text === 'random' || text === 'zero')
  if (made === undefined) return { kind: 'path', paths: texts }
  const other = texts.find((text) => text !== made)
  if (texts.length > 1)
    read.complain(
      other === undefined
        ? `--input-data: got '${made}' ${texts.length} times, expected it once`
        : `--input-data: got '${made}' and '${other}', expected random or zero alone, or paths alone`,
    )
  return { kind: made }
}

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

/** The levels that are gated; undefined: all. */
export const readGateLevels = (read: OptionReader): readonly LevelName[] | undefined => {
  if (!read.isGiven('gate-levels')) return undefined
  const { levels, complaints } = parseGateLevels(read.list('gate-levels').join('\n'))
  for (const complaint of complaints) read.complain(complaint)
  return levels
}

const readComparableAcross = (read: OptionReader): readonly AcrossName[] | undefined => {
  if (!read.isGiven('comparable-across')) return undefined
  const { names, complaints } = parseComparableAcross(read.list('comparable-across').join('\n'))
  for (const complaint of complaints) read.complain(complaint)
  return names
}

const readThresholds = (read: OptionReader): readonly Threshold[] => {
  const parsed = parseThresholds(read.list('thresholds').join('\n'))
  for (const complaint of parsed.complaints) read.complain(complaint)
  return parsed.thresholds
}
