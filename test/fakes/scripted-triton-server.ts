import type { Answer, IndexedModel, ServerMetadata, TritonServer } from '../../src/transport/triton-server.ts'
import type { ModelSpec } from '../../src/triton/model.ts'

/** What the control side answers, each time it is asked. By default a Triton with nothing but the model `m`, ready. */
export type ControlScript = {
  readonly metadata?: () => Answer<ServerMetadata> | Promise<Answer<ServerMetadata>>
  readonly isModelReady?: () => Answer<boolean>
  readonly model?: () => Answer<ModelSpec>
  readonly index?: () => Answer<readonly IndexedModel[]>
}

export const serverMetadata: ServerMetadata = {
  name: 'triton',
  version: '2.51.0',
  extensions: ['statistics', 'binary_tensor_data'],
}

/** A model of one FP32 input and output. */
export const modelSpecOf = (spec: Partial<ModelSpec> = {}): ModelSpec => {
  const tensor = { datatype: 'FP32', dims: [16], optional: false, shapeTensor: false } as const
  return {
    name: 'm',
    versions: ['1'],
    platform: '',
    backend: 'python',
    maxBatchSize: 0,
    inputs: [{ name: 'INPUT0', ...tensor }],
    outputs: [{ name: 'OUTPUT0', ...tensor }],
    scheduling: 'none',
    decoupled: false,
    responseCache: false,
    configHash: '0'.repeat(64),
    ...spec,
  }
}

/** A control side without a server, which counts how often it was asked what it is. */
export const scriptedTritonServer = (
  script: ControlScript = {},
): TritonServer & { readonly looks: () => number } => {
  let looks = 0
  return {
    looks: () => looks,
    metadata: async () => {
      looks += 1
      return script.metadata?.() ?? { kind: 'ok', value: serverMetadata }
    },
    isModelReady: async () => script.isModelReady?.() ?? { kind: 'ok', value: true },
    model: async () => script.model?.() ?? { kind: 'ok', value: modelSpecOf() },
    index: async () =>
      script.index?.() ?? {
        kind: 'ok',
        value: [{ name: 'm', version: '1', state: 'READY', reason: '' }],
      },
    statistics: async () => undefined,
    sharedRegions: async () => ({ kind: 'ok', value: [] }),
    registerRegion: async () => ({ kind: 'ok', value: undefined }),
    unregisterRegion: async () => ({ kind: 'ok', value: undefined }),
    traceSettings: async () => ({ kind: 'ok', value: new Map() }),
    close: async () => undefined,
  }
}
