import { datatypeOfConfig } from '../triton/datatype.ts'
import { type DataType, type ModelConfig, ModelConfigSchema } from '../triton/gen/model_config_pb.ts'
import { isJsonObject, parseProtoJson } from '../triton/json.ts'
import { messageOfJson } from '../triton/message.ts'
import { type DemoModel, type DemoTensor, versionsOf } from './demo-model.ts'
import type { ServiceTime } from './service-time.ts'

/** The model's configuration as Triton writes it: every field there, in the spelling of the `.proto`. */
export const configJson = (model: DemoModel): object => ({
  name: model.name,
  platform: '',
  backend: 'demo',
  runtime: '',
  version_policy: versionPolicy(versionsOf(model)),
  max_batch_size: model.maxBatchSize ?? 0,
  input: model.inputs.map((input) => ({
    ...tensorJson(input),
    format: 'FORMAT_NONE',
    allow_ragged_batch: false,
    optional: input.optional ?? false,
  })),
  output: model.outputs.map((output) => ({ ...tensorJson(output), label_filename: '' })),
  batch_input: [],
  batch_output: [],
  instance_group: [
    {
      name: `${model.name}_0`,
      kind: 'KIND_CPU',
      count: model.instances ?? 1,
      gpus: [],
      secondary_devices: [],
      profile: [],
      passive: false,
      host_policy: '',
    },
  ],
  default_model_filename: '',
  cc_model_filenames: {},
  metric_tags: {},
  parameters: serviceTimeParameters(model.serviceTime ?? 0),
  model_warmup: [],
  ...(model.stream === undefined ? {} : { model_transaction_policy: { decoupled: true } }),
  ...(model.responseCache === true ? { response_cache: { enable: true } } : {}),
})

/**
 * The model as the configuration of a load request makes it, or undefined when the text is none for this model. Where it
 * names no inputs, tensors and batch size stay, as a backend that knows its model fills them in.
 */
export const overriddenModel = (model: DemoModel, configText: string): DemoModel | undefined => {
  const parsed = parseProtoJson(configText)
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  const config = messageOfJson(ModelConfigSchema, parsed.value)
  if (config === undefined || (config.name !== '' && config.name !== model.name)) return undefined
  const tensors = config.input.length === 0 ? model : declaredTensors(config)
  if (tensors === undefined) return undefined
  const instances = config.instanceGroup.reduce((sum, { count }) => sum + Math.max(1, count), 0)
  return {
    ...model,
    inputs: tensors.inputs,
    outputs: tensors.outputs,
    maxBatchSize: tensors.maxBatchSize ?? 0,
    instances: instances === 0 ? (model.instances ?? 1) : instances,
    responseCache: config.responseCache?.enable ?? model.responseCache ?? false,
    serviceTime: readServiceTime(config) ?? model.serviceTime ?? 0,
  }
}

const versionPolicy = (versions: readonly string[]): object =>
  versions.length === 1
    ? { latest: { num_versions: 1 } }
    : { specific: { versions: versions.map((version) => Number(version)) } }

const tensorJson = ({ name, datatype, dims, shapeTensor = false }: DemoTensor): object => ({
  name,
  // A configuration calls BYTES by its older name.
  data_type: `TYPE_${datatype === 'BYTES' ? 'STRING' : datatype}`,
  dims,
  is_shape_tensor: shapeTensor,
  is_non_linear_format_io: false,
})

const medianParameter = 'service_time_ms'
const sigmaParameter = 'service_time_sigma'

const serviceTimeParameters = (time: ServiceTime): object =>
  typeof time === 'number'
    ? { [medianParameter]: { string_value: `${time}` } }
    : {
        [medianParameter]: { string_value: `${time.medianMs}` },
        [sigmaParameter]: { string_value: `${time.sigma}` },
      }

const readServiceTime = ({ parameters }: ModelConfig): ServiceTime | undefined => {
  const medianMs = Number.parseFloat(parameters[medianParameter]?.stringValue ?? '')
  const sigma = Number.parseFloat(parameters[sigmaParameter]?.stringValue ?? '')
  if (!(medianMs >= 0)) return undefined
  return sigma > 0 ? { medianMs, sigma } : medianMs
}

const declaredTensors = (
  config: ModelConfig,
): Pick<DemoModel, 'inputs' | 'outputs' | 'maxBatchSize'> | undefined => {
  const inputs = config.input.flatMap(declaredTensor)
  const outputs = config.output.flatMap(declaredTensor)
  const isComplete = inputs.length === config.input.length && outputs.length === config.output.length
  return isComplete ? { inputs, outputs, maxBatchSize: config.maxBatchSize } : undefined
}

type ConfiguredTensor = {
  readonly name: string
  readonly dataType: DataType
  readonly dims: readonly bigint[]
  readonly optional?: boolean
  readonly isShapeTensor: boolean
}

const declaredTensor = (configured: ConfiguredTensor): DemoTensor[] => {
  const { name, dataType, dims, optional = false, isShapeTensor } = configured
  const datatype = datatypeOfConfig(dataType)
  if (datatype === undefined) return []
  return [
    { name, datatype, dims: dims.map(Number), optional, ...(isShapeTensor ? { shapeTensor: true } : {}) },
  ]
}
