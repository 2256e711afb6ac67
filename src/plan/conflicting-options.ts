import type { Plan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** Complains of what a plan asks for together that cannot be had together. */
export const complainOfConflicts = (read: OptionReader, plan: Plan): void => {
  const isOn: Readonly<Record<Feature, boolean>> = {
    '--shared-memory system': plan.sharedMemory !== undefined,
    '--endpoint': plan.target.endpoint !== undefined,
    'JSON tensors': plan.input.tensorFormats !== undefined,
    compression: plan.target.compression !== undefined,
    'compressed responses': (plan.target.compression?.response ?? 'none') !== 'none',
    '--service-kind openai': plan.target.openAi !== undefined,
    'data made up': plan.input.source.kind !== 'path',
    '--collect-metrics': plan.metrics !== undefined,
    tracing: plan.trace !== undefined,
    '--model-version': plan.model.version !== undefined,
    '--bls-composing-models': plan.model.blsComposing !== undefined,
    '--request-parameter': plan.input.parameters !== undefined,
    'shapes and strings of tensors': ['shape', 'string-data', 'string-length'].some(read.isGiven),
    'sequence options': sequenceOptions.some(read.isGiven),
    '--profile-export-file': read.text('profile-export-file') !== undefined,
  }
  for (const [one, other, why] of conflicts)
    if (isOn[one] && isOn[other])
      read.complain(`${one} and ${other} were both asked for, expected one of them: ${why}`)
}

const sequenceOptions = [
  'num-of-sequences',
  'sequence-length',
  'sequence-length-variation',
  'sequence-id-range',
  'serial-sequences',
]

type Feature =
  | '--service-kind openai'
  | 'data made up'
  | '--collect-metrics'
  | 'tracing'
  | '--model-version'
  | '--bls-composing-models'
  | '--request-parameter'
  | 'shapes and strings of tensors'
  | 'sequence options'
  | '--shared-memory system'
  | '--endpoint'
  | 'JSON tensors'
  | 'compression'
  | 'compressed responses'
  | '--profile-export-file'

const conflicts: readonly (readonly [Feature, Feature, string])[] = [
  ['--endpoint', '--shared-memory system', 'its tensors are JSON'],
  ['--endpoint', 'compression', 'Triton takes it for plain inference alone'],
  ['--endpoint', '--profile-export-file', 'its answers are no tensors'],
  ['--shared-memory system', 'JSON tensors', 'tensors in it are not sent'],
  ['--shared-memory system', 'compression', 'tensors in it are not sent'],
  ['--profile-export-file', 'compressed responses', 'they are written down as they come'],
  ['--service-kind openai', 'data made up', 'its payloads come from JSON files, --input-data FILE'],
  ['--service-kind openai', '--shared-memory system', 'its requests are JSON'],
  ['--service-kind openai', 'JSON tensors', 'it has no tensors'],
  ['--service-kind openai', 'compression', 'its answers are read as they come'],
  ['--service-kind openai', '--collect-metrics', "the metrics that are known are Triton's"],
  ['--service-kind openai', 'tracing', "the trace settings are Triton's"],
  ['--service-kind openai', '--model-version', 'its models have names alone'],
  ['--service-kind openai', '--bls-composing-models', 'nothing is known of what its models call'],
  ['--service-kind openai', '--request-parameter', 'what goes with a request is in its payload'],
  ['--service-kind openai', 'shapes and strings of tensors', 'it has no tensors'],
  ['--service-kind openai', 'sequence options', 'its requests belong to no sequence'],
]
