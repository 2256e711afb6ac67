import { Health } from '../triton/gen/health_pb.ts'
import { GRPCInferenceService, type ModelRepositoryParameter } from '../triton/gen/inference_pb.ts'
import { type ServedMethod, servedMethod } from '../triton/message.ts'
import type { WireFault } from './fault.ts'
import { encodeGrpcAnswer, readGrpcInfer } from './grpc-infer.ts'
import { batchSizeOf } from './infer-call.ts'
import { infer } from './inference.ts'
import { isServerReady, type ServerState, serverMetadata, statisticsJson } from './server-state.ts'
import { TritonError } from './triton-error.ts'

/** An RPC of the demo server: a request message in, a response message out. Rejects with a TritonError. */
export type Rpc = {
  readonly name: string
  /** `/package.Service/Name`. */
  readonly path: string
  readonly call: (state: ServerState, request: Uint8Array) => Promise<GrpcReply>
}

/** A response message, and what happens to it on its way. */
export type GrpcReply = { readonly message: Uint8Array; readonly wireFault?: WireFault }

const { method } = GRPCInferenceService

/** An RPC whose response is given in its JSON form: the body that HTTP has for the same question, or close to it. */
const control = <Request>(
  served: ServedMethod<Request>,
  answer: (state: ServerState, request: Request) => object,
): Rpc => ({
  name: served.name,
  path: served.path,
  call: async (state, bytes) => ({
    message: served.encodeResponse(answer(state, decoded(served, bytes))),
  }),
})

const decoded = <Request>({ decodeRequest }: ServedMethod<Request>, bytes: Uint8Array): Request => {
  const request = decodeRequest(bytes)
  if (request === undefined) throw new TritonError('internal', 'Unable to parse request')
  return request
}

const servedInfer = servedMethod(method.modelInfer)

const modelInfer: Rpc = {
  name: servedInfer.name,
  path: servedInfer.path,
  call: async (state, bytes) => {
    const request = decoded(servedInfer, bytes)
    const served = state.repository.find(request.modelName, request.modelVersion)
    const call = readGrpcInfer(served.model, request)
    const batchSize = batchSizeOf(served.model, call)
    const { answer, wireFault } = await infer(state.faults, served, { call, batchSize })
    const message = encodeGrpcAnswer(answer)
    return wireFault === undefined ? { message } : { message, wireFault }
  },
}

/** Everything the demo server serves over gRPC; what is not here is UNIMPLEMENTED. */
export const rpcs: readonly Rpc[] = [
  control(servedMethod(Health.method.check), (state) => ({
    status: isServerReady(state) ? 'SERVING' : 'NOT_SERVING',
  })),
  control(servedMethod(method.serverLive), () => ({ live: true })),
  control(servedMethod(method.serverReady), (state) => ({ ready: isServerReady(state) })),
  control(servedMethod(method.serverMetadata), () => serverMetadata),
  control(servedMethod(method.modelReady), ({ repository }, { name, version }) => ({
    ready: repository.isReady(name, version),
  })),
  control(servedMethod(method.modelMetadata), ({ repository }, { name, version }) =>
    repository.metadata(name, version),
  ),
  control(servedMethod(method.modelConfig), ({ repository, faults }, { name, version }) => {
    if (faults.find('config-off') !== undefined) throw new TritonError('unsupported', '')
    return { config: repository.config(name, version) }
  }),
  control(servedMethod(method.modelStatistics), (state, { name, version }) => {
    const answer = state.faults.find('statistics-off')?.answer ?? 'no-fields'
    if (answer !== 'no-fields') throw new TritonError('unsupported', '')
    return statisticsJson(state, name, version)
  }),
  control(servedMethod(method.repositoryIndex), ({ repository }, { repositoryName, ready }) => {
    refuseNamedRepository(repositoryName)
    return { models: repository.index(ready) }
  }),
  control(
    servedMethod(method.repositoryModelLoad),
    ({ repository }, { repositoryName, modelName, parameters }) => {
      refuseNamedRepository(repositoryName)
      repository.load(modelName, configOverride(parameters))
      return {}
    },
  ),
  control(servedMethod(method.repositoryModelUnload), ({ repository }, { repositoryName, modelName }) => {
    refuseNamedRepository(repositoryName)
    repository.unload(modelName)
    return {}
  }),
  modelInfer,
]

const refuseNamedRepository = (name: string): void => {
  if (name !== '') throw new TritonError('unsupported', "'repository_name' specification is not supported")
}

const configOverride = (
  parameters: Readonly<Record<string, ModelRepositoryParameter>>,
): string | undefined => {
  const stranger = Object.keys(parameters).find((key) => key !== 'config')
  if (stranger !== undefined) {
    throw new TritonError('invalid-argument', `unrecognized load parameter '${stranger}'.`)
  }
  const choice = parameters['config']?.parameterChoice
  if (choice === undefined) return undefined
  if (choice.case === 'stringParam') return choice.value
  throw new TritonError(
    'invalid-argument',
    "invalid value type for load parameter 'config', expected string_param.",
  )
}
