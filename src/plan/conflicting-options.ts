import { optionNamed } from './options.ts'
import type { Plan } from './plan.ts'
import { type OptionReader, spelling } from './raw-options.ts'

/** Complains of options that were given together and cannot be had together, as they were written. */
export const complainOfConflicts = (read: OptionReader, plan: Plan): void => {
  const features = featuresOf(read, plan)
  for (const [one, other, why] of conflicts)
    if (features[one].isOn && features[other].isOn)
      read.complain(
        `${wordsOf(read, features[one])} and ${wordsOf(read, features[other])} were both given, expected one of them: ${why}`,
      )
  if (plan.target.openAi !== undefined && plan.input.source.kind !== 'path')
    read.complain(
      '--service-kind: got openai without payloads, expected --input-data FILE with it: they come from JSON files',
    )
}

/** What may be in the way of something else, and the options that ask for it, with the value that does not. */
type Feature = {
  readonly isOn: boolean
  readonly options: readonly string[]
  readonly offValue?: string
}

type FeatureName =
  | 'openai'
  | 'metrics'
  | 'tracing'
  | 'version'
  | 'composing models'
  | 'parameters'
  | 'made-up tensors'
  | 'sequences'
  | 'shared memory'
  | 'endpoint'
  | 'JSON tensors'
  | 'compression'
  | 'compressed responses'
  | 'profile export'
  | 'shard'
  | 'search'
  | 'ramp'
  | 'sessions'
  | 'count windows'

const featuresOf = (read: OptionReader, plan: Plan): Readonly<Record<FeatureName, Feature>> => {
  const given = (...options: readonly string[]): Feature => ({ isOn: options.some(read.isGiven), options })
  return {
    'shared memory': { isOn: plan.sharedMemory !== undefined, options: ['shared-memory'] },
    endpoint: { isOn: plan.target.endpoint !== undefined && read.isGiven('endpoint'), options: ['endpoint'] },
    'JSON tensors': {
      isOn: plan.input.tensorFormats !== undefined,
      options: ['input-tensor-format', 'output-tensor-format'],
      offValue: 'binary',
    },
    compression: {
      isOn: plan.target.compression !== undefined,
      options: ['grpc-compression-algorithm', 'http-request-compression', 'http-response-compression'],
      offValue: 'none',
    },
    'compressed responses': {
      isOn: (plan.target.compression?.response ?? 'none') !== 'none',
      options: ['grpc-compression-algorithm', 'http-response-compression'],
      offValue: 'none',
    },
    openai: { isOn: plan.target.openAi !== undefined, options: ['service-kind'] },
    metrics: { isOn: plan.metrics !== undefined, options: ['collect-metrics'] },
    tracing: {
      isOn: plan.trace !== undefined,
      options: ['trace-level', 'trace-rate', 'trace-count', 'log-frequency'],
    },
    version: { isOn: plan.model.version !== undefined, options: ['model-version'] },
    'composing models': {
      isOn: plan.model.blsComposing !== undefined,
      options: ['bls-composing-models'],
    },
    parameters: { isOn: plan.input.parameters !== undefined, options: ['request-parameter'] },
    'made-up tensors': given('shape', 'string-data', 'string-length'),
    sequences: given(
      ...['num-of-sequences', 'sequence-length', 'sequence-length-variation'],
      ...['sequence-id-range', 'serial-sequences'],
    ),
    'profile export': given('profile-export-file'),
    shard: { isOn: plan.shard !== undefined, options: ['shard'] },
    search: { isOn: plan.load.search !== undefined, options: ['latency-threshold', 'binary-search'] },
    ramp: given('periodic-concurrency-range'),
    sessions: given('session-concurrency'),
    'count windows': {
      isOn: plan.measurement.mode === 'count_windows',
      options: ['measurement-mode'],
    },
  }
}

/** The first option that asks for it, with its value. */
const wordsOf = (read: OptionReader, { options, offValue }: Feature): string => {
  const name = options.find((one) => read.isGiven(one) && read.list(one)[0]?.toLowerCase() !== offValue)
  const option = optionNamed(name ?? options[0]!)
  const [value = ''] = read.list(option.name)
  return option.value.type === 'flag' ? spelling(option) : `${spelling(option)} ${value}`
}

const conflicts: readonly (readonly [FeatureName, FeatureName, string])[] = [
  ['endpoint', 'shared memory', 'its tensors are JSON'],
  ['endpoint', 'compression', 'Triton takes it for plain inference alone'],
  ['endpoint', 'profile export', 'its answers are no tensors'],
  ['shared memory', 'JSON tensors', 'tensors in it are not sent'],
  ['shared memory', 'compression', 'tensors in it are not sent'],
  ['profile export', 'compressed responses', 'they are written down as they come'],
  ['openai', 'shared memory', 'its requests are JSON'],
  ['openai', 'JSON tensors', 'it has no tensors'],
  ['openai', 'compression', 'its answers are read as they come'],
  ['openai', 'metrics', "the metrics that are known are Triton's"],
  ['openai', 'tracing', "the trace settings are Triton's"],
  ['openai', 'version', 'its models have names alone'],
  ['openai', 'composing models', 'nothing is known of what its models call'],
  ['openai', 'parameters', 'what goes with a request is in its payload'],
  ['openai', 'made-up tensors', 'it has no tensors'],
  ['openai', 'sequences', 'its requests belong to no sequence'],
  ['shard', 'search', 'which level comes next depends on what all shards measured'],
  ['shard', 'ramp', 'when more requests join depends on the responses to those of all shards'],
  ['shard', 'sessions', 'each turn of a session needs the answer to the one before it'],
  ['shard', 'count windows', 'the windows of all shards must begin and end together'],
  ['shard', 'sequences', 'what a sequence sends depends on the requests before it, wherever they were sent'],
  ['shard', 'shared memory', 'its tensors are on one machine'],
  ['shard', 'metrics', 'they are one of the server, and shards do not merge them'],
  ['shard', 'tracing', 'shards would change the settings under each other'],
]
