import {
  create,
  type DescMessage,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf'
import { type Client, Metadata, type ServiceError, status } from '@grpc/grpc-js'
import type { Target } from '../plan/plan.ts'
import { GRPCInferenceService } from '../triton/gen/inference_pb.ts'
import { modelSpec } from '../triton/model.ts'
import { statisticsSnapshot } from '../triton/server-statistics.ts'
import { identity, methodPath, newChannel } from './grpc-channel.ts'
import { type Answer, controlTimeoutMs, type TritonServer } from './triton-server.ts'

/** The control side over gRPC. */
export const createGrpcTritonServer = (target: Target): TritonServer => {
  const channel = newChannel(target.url)
  const metadata = new Metadata()
  for (const [name, value] of target.headers) metadata.add(name, value)
  const rpc = GRPCInferenceService.method
  const call = <Input extends DescMessage, Output extends DescMessage>(
    method: DescMethodUnary<Input, Output>,
    request: MessageInitShape<Input>,
  ): Promise<Answer<MessageShape<Output>>> => callGrpc({ channel, metadata }, method, request)

  return {
    metadata: async () => {
      const answer = await call(rpc.serverMetadata, {})
      return answer.kind === 'refused'
        ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
        : answer
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
    close: async () => channel.close(),
  }
}

const callGrpc = <Input extends DescMessage, Output extends DescMessage>(
  { channel, metadata }: { readonly channel: Client; readonly metadata: Metadata },
  method: DescMethodUnary<Input, Output>,
  request: MessageInitShape<Input>,
): Promise<Answer<MessageShape<Output>>> =>
  new Promise((resolve) => {
    channel.makeUnaryRequest(
      methodPath(method.name),
      identity,
      identity,
      Buffer.from(toBinary(method.input, create(method.input, request))),
      metadata,
      { deadline: Date.now() + controlTimeoutMs },
      (error: ServiceError | null, response?: Buffer) => {
        if (error !== null || response === undefined) resolve(refusal(error))
        else resolve(decode(method.output, response))
      },
    )
  })

const decode = <Output extends DescMessage>(schema: Output, bytes: Buffer): Answer<MessageShape<Output>> => {
  try {
    return { kind: 'ok', value: fromBinary(schema, bytes) }
  } catch (error) {
    return { kind: 'not-triton', text: `the answer is no ${schema.name} (${(error as Error).message})` }
  }
}

/** A library call ends with a status even when no server spoke; the text tells the two apart. */
const refusal = (error: ServiceError | null): Answer<never> => {
  if (
    error?.code === status.UNAVAILABLE &&
    /No connection established|ECONN|ENOTFOUND|EHOST|resolution|Connection dropped/.test(error.details)
  )
    return {
      kind: 'unreachable',
      final: /ENOTFOUND|resolution/.test(error.details),
      error: new Error(error.details),
    }
  if (error?.code === status.DEADLINE_EXCEEDED)
    return { kind: 'unreachable', final: false, error: new Error(error.details) }
  const text =
    error === null ? 'nothing' : `${status[error.code] ?? `status ${error.code}`}: ${error.details}`
  return { kind: 'refused', notFound: error?.code === status.NOT_FOUND, text }
}
