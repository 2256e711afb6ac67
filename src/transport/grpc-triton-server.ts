import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from '@bufbuild/protobuf'
import type { Target } from '../plan/plan.ts'
import { GRPCInferenceService } from '../triton/gen/inference_pb.ts'
import { modelSpec } from '../triton/model.ts'
import { statisticsSnapshot } from '../triton/server-statistics.ts'
import { callGrpc } from './grpc-call.ts'
import { openChannel } from './grpc-channel.ts'
import { speaksTls } from './tls-probe.ts'
import { type Answer, controlTimeoutMs, named, regionsOf, type TritonServer } from './triton-server.ts'

/** The control side over gRPC. */
export const createGrpcTritonServer = (target: Target, timeoutMs = controlTimeoutMs): TritonServer => {
  const channel = openChannel(target)
  const rpc = GRPCInferenceService.method
  const call = <Input extends DescMessage, Output extends DescMessage>(
    method: DescMethodUnary<Input, Output>,
    request: MessageInitShape<Input>,
  ): Promise<Answer<MessageShape<Output>>> => callGrpc({ channel, timeoutMs }, method, request)

  return {
    metadata: async () => {
      const answer = await call(rpc.serverMetadata, {})
      if (answer.kind === 'unreachable' && !answer.final) {
        if (await speaksHttp(target)) return { kind: 'not-triton', text: 'it speaks HTTP/1.1, not gRPC' }
        if (!target.secure && (await speaksTls(target)))
          return { kind: 'not-triton', text: 'it speaks TLS, which --ssl-grpc-use-ssl is for' }
      }
      return answer.kind === 'refused' && answer.why !== 'forbidden'
        ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
        : named(answer)
    },
    isModelReady: async (name, version = '') => {
      const answer = await call(rpc.modelReady, { name, version })
      return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.ready } : answer
    },
    model: async (name, version) => {
      const asked = { name, version: version ?? '' }
      const described = await call(rpc.modelMetadata, asked)
      if (described.kind !== 'ok') return described
      const configured = await call(rpc.modelConfig, asked)
      if (configured.kind !== 'ok') return configured
      const { config } = configured.value
      if (config === undefined)
        return { kind: 'not-triton', text: 'ModelConfig answered without a configuration' }
      return { kind: 'ok', value: modelSpec(described.value, config, version) }
    },
    index: async () => {
      const answer = await call(rpc.repositoryIndex, {})
      return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.models } : answer
    },
    statistics: async (name, version = '') => {
      const answer = await call(rpc.modelStatistics, { name, version })
      return answer.kind === 'ok' ? statisticsSnapshot(answer.value) : undefined
    },
    sharedRegions: async () => {
      const answer = await call(rpc.systemSharedMemoryStatus, {})
      return answer.kind === 'ok' ? { kind: 'ok', value: regionsOf(answer.value) } : answer
    },
    registerRegion: async ({ name, key, byteSize }) =>
      done(await call(rpc.systemSharedMemoryRegister, { name, key, byteSize: BigInt(byteSize) })),
    unregisterRegion: async (name) => done(await call(rpc.systemSharedMemoryUnregister, { name })),
    traceSettings: async (changes = new Map()) => {
      const settings = Object.fromEntries([...changes].map(([key, value]) => [key, { value: [...value] }]))
      const answer = await call(rpc.traceSetting, { settings })
      if (answer.kind !== 'ok') return answer
      const all = Object.entries(answer.value.settings)
      return { kind: 'ok', value: new Map(all.map(([key, { value }]) => [key, value])) }
    },
    close: async () => channel.close(),
  }
}

const done = (answer: Answer<unknown>): Answer<undefined> =>
  answer.kind === 'ok' ? { kind: 'ok', value: undefined } : answer

/** Loaded only where it is asked: HTTP's library takes a while to load, and a server that answers needs none of it. */
const speaksHttp = async (target: Target): Promise<boolean> => {
  const probe = await import('./http-probe.ts')
  return (await probe.httpStatusAt(target)) !== undefined
}
