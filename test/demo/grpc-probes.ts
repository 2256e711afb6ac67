import type { DescMethodUnary, MessageInitShape } from '@bufbuild/protobuf'
import { Health } from '../../src/triton/gen/health_pb.ts'
import { GRPCInferenceService, type ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import type { GrpcClient } from './grpc-client.ts'
import { countingBytes } from './probe-requests.ts'

/** Sent to the real Triton and to the demo server in this order. */
export type NamedGrpcProbe = readonly [
  label: string,
  send: (client: GrpcClient) => Promise<{ readonly code: number; readonly json: unknown }>,
]

const probe = <Method extends DescMethodUnary>(
  label: string,
  method: Method,
  request: MessageInitShape<Method['input']>,
): NamedGrpcProbe => [`${method.name}: ${label}`, (client) => client.send(method, request)]

const { method } = GRPCInferenceService

type Infer = MessageInitShape<typeof ModelInferRequestSchema>

const input = (name: string, rest: object = {}): NonNullable<Infer['inputs']>[number] => ({
  name,
  datatype: 'INT32',
  shape: [1n, 16n],
  ...rest,
})
const raw = countingBytes(64)
const good = {
  modelName: 'two_inputs',
  inputs: [input('INPUT0'), input('INPUT1')],
  rawInputContents: [raw, raw],
}
const infer = (label: string, change: Infer): NamedGrpcProbe =>
  probe(label, method.modelInfer, { ...good, ...change })
const first = (label: string, rest: object): NamedGrpcProbe =>
  infer(label, { inputs: [input('INPUT0', rest), input('INPUT1')] })
const both = (label: string, shape: readonly bigint[], byteLength: number): NamedGrpcProbe =>
  infer(label, {
    inputs: ['INPUT0', 'INPUT1'].map((name) => input(name, { shape })),
    rawInputContents: [Buffer.alloc(byteLength), Buffer.alloc(byteLength)],
  })
const typed = (label: string, contents: object): NamedGrpcProbe =>
  infer(label, {
    inputs: [input('INPUT0', { contents }), input('INPUT1', { contents: { intContents: sixteen } })],
    rawInputContents: [],
  })
const sixteen = Array.from({ length: 16 }, (_, index) => index - 8)
const parameter = (
  label: string,
  name: string,
  parameterChoice: { case: 'boolParam'; value: boolean } | { case: 'int64Param'; value: bigint } | undefined,
): NamedGrpcProbe =>
  infer(label, { parameters: { [name]: parameterChoice === undefined ? {} : { parameterChoice } } })
const strings = (label: string, shape: bigint, contents: readonly string[]): NamedGrpcProbe =>
  probe(label, method.modelInfer, {
    modelName: 'strings',
    inputs: [
      {
        name: 'INPUT0',
        datatype: 'BYTES',
        shape: [shape],
        contents: { bytesContents: contents.map((text) => Buffer.from(text)) },
      },
    ],
  })
const load = (
  label: string,
  rest: MessageInitShape<typeof method.repositoryModelLoad.input>,
): NamedGrpcProbe => probe(label, method.repositoryModelLoad, { modelName: 'two_inputs', ...rest })

export const grpcProbes: readonly NamedGrpcProbe[] = [
  probe('live', method.serverLive, {}),
  probe('ready', method.serverReady, {}),
  probe('of any service', Health.method.check, { service: 'x' }),
  probe('server', method.serverMetadata, {}),
  probe('good', method.modelReady, { name: 'two_inputs' }),
  probe('of a version', method.modelReady, { name: 'two_inputs', version: '1' }),
  probe('unknown version', method.modelReady, { name: 'two_inputs', version: '2' }),
  probe('unknown model', method.modelReady, { name: 'nope' }),
  probe('version of letters', method.modelReady, { name: 'two_inputs', version: 'abc' }),
  probe('good', method.modelMetadata, { name: 'two_inputs' }),
  probe('of strings', method.modelMetadata, { name: 'strings' }),
  probe('number with letters after it', method.modelMetadata, { name: 'two_inputs', version: '1x' }),
  probe('unknown version', method.modelMetadata, { name: 'two_inputs', version: '2' }),
  probe('negative version', method.modelMetadata, { name: 'two_inputs', version: '-1' }),
  probe('version of letters', method.modelMetadata, { name: 'two_inputs', version: 'abc' }),
  probe('unknown model', method.modelMetadata, { name: 'nope' }),
  probe('no name', method.modelMetadata, {}),
  probe('good', method.modelConfig, { name: 'two_inputs' }),
  probe('unknown version', method.modelConfig, { name: 'two_inputs', version: '2' }),
  probe('unknown model', method.modelConfig, { name: 'nope' }),
  probe('all', method.repositoryIndex, {}),
  probe('ready', method.repositoryIndex, { ready: true }),
  probe('named repository', method.repositoryIndex, { repositoryName: 'x' }),
  infer('raw', {}),
  infer('an id', { id: 'x' }),
  infer('a version', { modelVersion: '1' }),
  infer('one output', { outputs: [{ name: 'OUTPUT1' }] }),
  infer('outputs in another order', { outputs: [{ name: 'OUTPUT1' }, { name: 'OUTPUT0' }] }),
  infer('an output twice', { outputs: [{ name: 'OUTPUT1' }, { name: 'OUTPUT1' }] }),
  infer('raw contents too many', { rawInputContents: [raw, raw, raw] }),
  both('a batch of 2', [2n, 16n], 128),
  typed('typed contents', { intContents: sixteen }),
  strings('strings', 2n, ['a', 'ü']),
  infer('unknown model', { modelName: 'nope' }),
  infer('no model', { modelName: '' }),
  infer('unknown version', { modelVersion: '2' }),
  infer('version of letters', { modelVersion: 'q' }),
  infer('no data', { rawInputContents: [] }),
  infer('one raw content missing', { rawInputContents: [raw] }),
  infer('a byte size wrong', { rawInputContents: [raw.subarray(4), raw] }),
  infer('bytes too many', { rawInputContents: [countingBytes(68), raw] }),
  infer('an input missing', { inputs: [input('INPUT0')], rawInputContents: [raw] }),
  infer('an input too many', {
    inputs: ['INPUT0', 'INPUT1', 'INPUT2'].map((name) => input(name)),
    rawInputContents: [raw, raw, raw],
  }),
  infer('an input twice', { inputs: [input('INPUT0'), input('INPUT0')] }),
  infer('an input of another name', { inputs: [input('INPUT0'), input('X')] }),
  infer('no inputs', { inputs: [], rawInputContents: [] }),
  infer('an unknown output', { outputs: [{ name: 'X' }] }),
  first('another datatype', { datatype: 'FP32' }),
  first('a datatype that is none', { datatype: 'FOO' }),
  first('another shape', { shape: [1n, 15n] }),
  first('a negative dim', { shape: [-1n, 16n] }),
  first('no shape', { shape: [] }),
  first('data twice', { contents: { intContents: sixteen } }),
  both('no batch dimension', [16n], 64),
  both('a batch too large', [9n, 16n], 576),
  both('a batch of 0', [0n, 16n], 0),
  typed('contents of another type', { int64Contents: [1n] }),
  typed('contents of two types', { intContents: sixteen, fp32Contents: [1] }),
  typed('too few contents', { intContents: [1] }),
  strings('too few strings', 2n, ['a']),
  parameter('a reserved parameter', 'triton_x', { case: 'boolParam', value: true }),
  parameter('the one that is not', 'triton_enable_empty_final_response', { case: 'boolParam', value: true }),
  parameter('a flag that is a number', 'sequence_start', { case: 'int64Param', value: 1n }),
  parameter('an id that is a flag', 'sequence_id', { case: 'boolParam', value: true }),
  parameter('a parameter without a value', 'a', undefined),
  parameter('a parameter', 'a', { case: 'int64Param', value: 1n }),
  [
    'ModelInfer: bytes that are no message',
    async (client) => {
      const { code } = await client.sendBytes(
        '/inference.GRPCInferenceService/ModelInfer',
        Buffer.from([255, 255, 255]),
      )
      return { code, json: undefined }
    },
  ],
  [
    'an unknown call',
    async (client) => {
      const { code } = await client.sendBytes('/inference.GRPCInferenceService/Nope', Buffer.alloc(0))
      return { code, json: undefined }
    },
  ],
  probe('good', method.modelStatistics, { name: 'two_inputs' }),
  probe('all', method.modelStatistics, {}),
  probe('unknown version', method.modelStatistics, { name: 'two_inputs', version: '2' }),
  probe('version of letters', method.modelStatistics, { name: 'two_inputs', version: 'x' }),
  probe('unknown model', method.modelStatistics, { name: 'nope' }),
  load('unknown', { modelName: 'nope' }),
  load('named repository', { repositoryName: 'x' }),
  load('config that is a number', {
    parameters: { config: { parameterChoice: { case: 'int64Param', value: 5n } } },
  }),
  load('config that is no JSON', {
    parameters: { config: { parameterChoice: { case: 'stringParam', value: '{' } } },
  }),
  load('unknown parameter', {
    parameters: { foo: { parameterChoice: { case: 'stringParam', value: 'x' } } },
  }),
  load('what is loaded', {}),
  probe('unknown', method.repositoryModelUnload, { modelName: 'nope' }),
]

/** While `two_inputs` is unloaded. */
export const unloadedGrpcProbes: readonly NamedGrpcProbe[] = [
  probe('unloaded', method.modelReady, { name: 'two_inputs' }),
  probe('unloaded', method.modelMetadata, { name: 'two_inputs' }),
  probe('a version of what is unloaded', method.modelMetadata, { name: 'two_inputs', version: '1' }),
  infer('unloaded', {}),
  infer('a version of what is unloaded', { modelVersion: '1' }),
  probe('unloaded', method.modelStatistics, { name: 'two_inputs' }),
  probe('with an unloaded model', method.repositoryIndex, {}),
  probe('twice', method.repositoryModelUnload, { modelName: 'two_inputs' }),
]
