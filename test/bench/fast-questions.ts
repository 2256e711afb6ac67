import { metadataJson } from '../../src/demo/loaded-model.ts'
import { configJson } from '../../src/demo/model-config.ts'
import type { FastModel } from './fast-model.ts'

/** What the fast responder says of itself. */
export const fastServerMetadata = {
  name: 'fast-triton',
  version: '2.51.0',
  extensions: ['model_repository', 'model_configuration', 'binary_tensor_data', 'statistics'],
} as const

/** What a client can ask about a model, as Triton's JSON has it. */
export const fastModelAnswers = {
  metadata: ({ declared }: FastModel): object => metadataJson(declared),
  config: ({ declared }: FastModel): object => configJson(declared),
  statistics: (model: FastModel): object => ({ model_stats: [model.statistics()] }),
} as const
