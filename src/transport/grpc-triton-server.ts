import {
  create,
  type DescMessage,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf'
import { type ServiceError, status } from '@grpc/grpc-js'
import type { Target } from '../plan/plan.ts'
import { GRPCInferenceService } from '../triton/gen/inference_pb.ts'
import { modelSpec } from '../triton/model.ts'
import { statisticsSnapshot } from '../triton/server-statistics.ts'
import { type Channel, openChannel } from './grpc-channel.ts'
import { closedEarly, noConnection } from './grpc-failure.ts'
import { closedAfterHandshake, isFinalConnectError } from './socket-failure.ts'
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

const callGrpc = <Input extends DescMessage, Output extends DescMessage>(
  { channel, timeoutMs }: { readonly channel: Channel; readonly timeoutMs: number },
  method: DescMethodUnary<Input, Output>,
  request: MessageInitShape<Input>,
): Promise<Answer<MessageShape<Output>>> =>
  new Promise((resolve) => {
    channel.call({
      rpc: method.name,
      message: toBinary(method.input, create(method.input, request)),
      timeoutMs,
      onEnd: (end) => {
        switch (end.kind) {
          case 'message':
            resolve(decode(method.output, end.message))
            break
          case 'failed':
            resolve(refusal(end.error, channel))
            break
          case 'cancelled':
            resolve({ kind: 'unreachable', final: true, error: new Error('cancelled by this client') })
        }
      },
    })
  })

const decode = <Output extends DescMessage>(schema: Output, bytes: Buffer): Answer<MessageShape<Output>> => {
  try {
    return { kind: 'ok', value: fromBinary(schema, bytes) }
  } catch (error) {
    return { kind: 'not-triton', text: `the answer is no ${schema.name} (${(error as Error).message})` }
  }
}

/** A library call ends with a status even when no server spoke, or only a gateway in front of one that is not up yet. */
const refusal = (error: ServiceError | null, channel: Channel): Answer<never> => {
  if (error === null) return { kind: 'not-triton', text: 'the answer has no message' }
  const { code, details } = error
  const tlsError = channel.tlsError()
  if (code === status.UNAVAILABLE && tlsError !== undefined)
    return { kind: 'unreachable', final: isFinalConnectError(tlsError), error: tlsError }
  const connection = noConnection(error)
  if (connection !== undefined)
    return {
      kind: 'unreachable',
      final: connection.final,
      error:
        channel.isSecure && connection.text === closedEarly
          ? closedAfterHandshake()
          : new Error(connection.text),
    }
  const text = `${status[code] ?? `status ${code}`}: ${details}`
  switch (code) {
    case status.DEADLINE_EXCEEDED:
      return { kind: 'unreachable', final: false, error: new Error('no answer in time') }
    case status.UNAVAILABLE:
      // What Triton says of an RPC that needs a header is final, what a gateway says is not.
      return details.includes('restricted')
        ? { kind: 'refused', why: 'forbidden', text }
        : { kind: 'unreachable', final: false, error: new Error(text) }
    case status.UNAUTHENTICATED:
    case status.PERMISSION_DENIED:
      return { kind: 'refused', why: 'forbidden', text }
    case status.NOT_FOUND:
      return { kind: 'refused', why: 'not-found', text }
    default:
      return { kind: 'refused', why: 'other', text }
  }
}

/** Loaded only where it is asked: HTTP's library takes a while to load, and a server that answers needs none of it. */
const speaksHttp = async (target: Target): Promise<boolean> => {
  const probe = await import('./http-probe.ts')
  return (await probe.httpStatusAt(target)) !== undefined
}
