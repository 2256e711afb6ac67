import { create } from '@bufbuild/protobuf'
import type { Target } from '../plan/plan.ts'
import {
  GRPCInferenceService,
  type ModelRepositoryParameter,
  ModelRepositoryParameterSchema,
} from '../triton/gen/inference_pb.ts'
import type { ModelConfig } from '../triton/gen/model_config_pb.ts'
import { callGrpc } from './grpc-call.ts'
import { openChannel } from './grpc-channel.ts'
import { type Answer, controlTimeoutMs, named, type ServerMetadata } from './triton-server.ts'

/** A model as the load API takes it. */
export type LoadedModel = {
  readonly name: string
  /** In protobuf's JSON form. */
  readonly config: string
  /** By their path in the model's directory: `1/model.py`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Loads and unloads models of a Triton server in explicit model control. No call rejects. */
export interface ModelControl {
  metadata(): Promise<Answer<ServerMetadata>>
  /** Answers when the model is loaded, or could not be. */
  load(model: LoadedModel, timeoutMs: number): Promise<Answer<undefined>>
  /** Loads a model of the server's own repository, as it lies there. */
  loadOwn(name: string, timeoutMs: number): Promise<Answer<undefined>>
  /** Answers before the model is gone; `ok` too when there is none of that name. */
  unload(name: string): Promise<Answer<undefined>>
  isReady(name: string): Promise<Answer<boolean>>
  config(name: string): Promise<Answer<ModelConfig>>
  /** Names of the models in the server's own repository, which those that were sent to it are not in. */
  ownModels(): Promise<Answer<ReadonlySet<string>>>
  close(): void
}

/** Over gRPC, which alone carries large files: Triton's HTTP takes no JSON above 64 MiB. */
export const connectModelControl = (target: Target): ModelControl => {
  const channel = openChannel(target)
  const rpc = GRPCInferenceService.method
  const timeoutMs = controlTimeoutMs
  return {
    metadata: async () => named(await callGrpc({ channel, timeoutMs }, rpc.serverMetadata, {})),
    load: async ({ name, config, files }, loadTimeoutMs) => {
      const parameters = Object.fromEntries([
        ['config', parameter({ case: 'stringParam', value: config })],
        ...[...files].map(([path, bytes]) => [
          `file:${path}`,
          parameter({ case: 'bytesParam', value: bytes }),
        ]),
      ])
      const request = { modelName: name, parameters }
      return done(await callGrpc({ channel, timeoutMs: loadTimeoutMs }, rpc.repositoryModelLoad, request))
    },
    loadOwn: async (modelName, loadTimeoutMs) =>
      done(await callGrpc({ channel, timeoutMs: loadTimeoutMs }, rpc.repositoryModelLoad, { modelName })),
    unload: async (modelName) =>
      done(await callGrpc({ channel, timeoutMs }, rpc.repositoryModelUnload, { modelName })),
    isReady: async (name) => {
      const answer = await callGrpc({ channel, timeoutMs }, rpc.modelReady, { name })
      return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.ready } : answer
    },
    config: async (name) => {
      const answer = await callGrpc({ channel, timeoutMs }, rpc.modelConfig, { name })
      if (answer.kind !== 'ok') return answer
      const { config } = answer.value
      return config === undefined
        ? { kind: 'not-triton', text: 'ModelConfig answered without a configuration' }
        : { kind: 'ok', value: config }
    },
    ownModels: async () => {
      const answer = await callGrpc({ channel, timeoutMs }, rpc.repositoryIndex, {})
      return answer.kind === 'ok'
        ? { kind: 'ok', value: new Set(answer.value.models.map(({ name }) => name)) }
        : answer
    },
    close: () => channel.close(),
  }
}

const parameter = (parameterChoice: ModelRepositoryParameter['parameterChoice']): ModelRepositoryParameter =>
  create(ModelRepositoryParameterSchema, { parameterChoice })

const done = (answer: Answer<unknown>): Answer<undefined> =>
  answer.kind === 'ok' ? { kind: 'ok', value: undefined } : answer
