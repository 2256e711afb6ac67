import { toJsonString } from '@bufbuild/protobuf'
import { Failure } from '../foundation/failure.ts'
import { type ModelConfig, ModelConfigSchema } from './gen/model_config_pb.ts'
import { readTextFormat } from './text-format.ts'

/** The configuration in a `config.pbtxt`; `file` is how messages name it. Throws Failure('model-unusable') with line and column. */
export const readModelConfig = (bytes: Uint8Array, file: string): ModelConfig => {
  const read = readTextFormat(ModelConfigSchema, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  if (read.ok) return read.value
  throw new Failure('model-unusable', `${file}, line ${read.line}, column ${read.column}: ${read.reason}`, {
    hint: 'Triton would refuse this model too, or this program does not know the field yet.',
  })
}

/** A configuration as the load API takes it: protobuf's JSON, fields as they are named in `config.pbtxt`. */
export const configJson = (config: ModelConfig): string =>
  toJsonString(ModelConfigSchema, config, { useProtoFieldName: true })
