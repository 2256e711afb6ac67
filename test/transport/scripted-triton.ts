import {
  create,
  type DescMessage,
  type DescMethod,
  type MessageInitShape,
  toBinary,
  toJson,
} from '@bufbuild/protobuf'
import type { Protocol } from '../../src/plan/plan.ts'
import {
  GRPCInferenceService,
  ModelConfigResponseSchema,
  ModelMetadataResponseSchema,
  ModelReadyResponseSchema,
  ModelStatisticsResponseSchema,
  RepositoryIndexResponseSchema,
  ServerMetadataResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { endWithTrailers, startHttp2Server } from '../fakes/http2-server.ts'
import { startTcpServer } from '../fakes/tcp-server.ts'
import { frameOf, httpResponse } from './infer-answer.ts'

/** The state of the model `m` on a server, to be changed while it runs. */
export type ScriptedModel = {
  /** `unknown`: the repository does not hold it. */
  state: 'READY' | 'LOADING' | 'unknown'
  datatype: string
}

export type ScriptedTriton = {
  readonly host: string
  readonly port: number
  readonly model: ScriptedModel
  close(): Promise<void>
}

/** The control side of a server with the model `m` and, always ready, the model `other`. */
export const startScriptedTriton = async (protocol: Protocol, port = 0): Promise<ScriptedTriton> => {
  const model: ScriptedModel = { state: 'READY', datatype: 'FP32' }
  const server = protocol === 'http' ? await startHttp(model, port) : await startGrpc(model, port)
  return { host: server.host, port: server.port, model, close: server.close }
}

const startHttp = (model: ScriptedModel, port: number) =>
  startTcpServer(
    (socket, _, request) => {
      const [route] = request.toString('latin1').split(' HTTP/1.1')
      socket.write(httpAnswer(model, route ?? ''))
    },
    { port },
  )

const httpAnswer = (model: ScriptedModel, route: string): Buffer => {
  const known = model.state === 'READY'
  const unknown = httpResponse(`{"error":"Request for unknown model: 'm' is not found"}`, '', '404 Not Found')
  switch (route) {
    case 'GET /v2':
      return json(ServerMetadataResponseSchema, metadata)
    case 'GET /v2/models/m/ready':
      return httpResponse('', '', known ? '200 OK' : '400 Bad Request')
    case 'GET /v2/models/m':
      return known ? json(ModelMetadataResponseSchema, modelMetadata(model)) : unknown
    case 'GET /v2/models/m/config':
      return known ? json(ModelConfigSchema, config) : unknown
    case 'GET /v2/models/m/stats':
      return known ? json(ModelStatisticsResponseSchema, statistics) : unknown
    case 'POST /v2/repository/index':
      return httpResponse(JSON.stringify(index(model)))
    default:
      return httpResponse('{"error":"Not Found"}', '', '404 Not Found')
  }
}

const json = <Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>): Buffer =>
  httpResponse(JSON.stringify(toJson(schema, create(schema, message), { useProtoFieldName: true })))

const startGrpc = (model: ScriptedModel, port: number) =>
  startHttp2Server((stream, _, { path }) => {
    const answer = grpcAnswer(model, path.split('/').at(-1) ?? '')
    if (answer === undefined)
      endWithTrailers(stream, Buffer.alloc(0), { 'grpc-status': '5', 'grpc-message': "unknown model: 'm'" })
    else endWithTrailers(stream, frameOf(answer), { 'grpc-status': '0' })
  }, port)

/** Undefined: there is no such model. */
const grpcAnswer = (model: ScriptedModel, rpc: string): Uint8Array | undefined => {
  const known = model.state === 'READY'
  const { method } = GRPCInferenceService
  const is = ({ name }: DescMethod): boolean => name === rpc
  if (is(method.serverMetadata)) return encode(ServerMetadataResponseSchema, metadata)
  if (is(method.modelReady)) return encode(ModelReadyResponseSchema, { ready: known })
  if (is(method.repositoryIndex)) return encode(RepositoryIndexResponseSchema, { models: index(model) })
  if (!known) return undefined
  if (is(method.modelMetadata)) return encode(ModelMetadataResponseSchema, modelMetadata(model))
  if (is(method.modelConfig)) return encode(ModelConfigResponseSchema, { config })
  return encode(ModelStatisticsResponseSchema, statistics)
}

const encode = <Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>): Uint8Array =>
  toBinary(schema, create(schema, message))

const metadata = { name: 'triton', version: '2.51.0', extensions: ['statistics'] }

const modelMetadata = ({ datatype }: ScriptedModel) => ({
  name: 'm',
  versions: ['1'],
  platform: 'python',
  inputs: [{ name: 'INPUT0', datatype, shape: [16n] }],
  outputs: [{ name: 'OUTPUT0', datatype, shape: [16n] }],
})

const config = { name: 'm', backend: 'python' }

const counter = { count: 7n, ns: 70n }

const statistics = {
  modelStats: [
    {
      name: 'm',
      version: '1',
      inferenceCount: 7n,
      executionCount: 7n,
      inferenceStats: {
        success: counter,
        fail: counter,
        queue: counter,
        computeInput: counter,
        computeInfer: counter,
        computeOutput: counter,
      },
    },
  ],
}

const index = ({ state }: ScriptedModel) => [
  { name: 'other', version: '1', state: 'READY' },
  ...(state === 'unknown' ? [] : [{ name: 'm', version: '1', state }]),
]
