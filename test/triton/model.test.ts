import { create, type MessageInitShape } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { ModelMetadataResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { DataType, ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { fitsDims, type ModelSpec, modelSpec } from '../../src/triton/model.ts'
import { decodeRestMessage } from '../../src/triton/rest-message.ts'

const spec = (
  metadata: MessageInitShape<typeof ModelMetadataResponseSchema>,
  config: MessageInitShape<typeof ModelConfigSchema> = {},
  version?: string,
): ModelSpec =>
  modelSpec(create(ModelMetadataResponseSchema, metadata), create(ModelConfigSchema, config), version)

const metadata = {
  name: 'm',
  versions: ['1', '3'],
  platform: 'onnxruntime_onnx',
  inputs: [
    { name: 'A', datatype: 'FP32', shape: [-1n, 16n] },
    { name: 'S', datatype: 'INT32', shape: [-1n, 2n] },
  ],
  outputs: [{ name: 'Y', datatype: 'BYTES', shape: [-1n, -1n] }],
}

describe('modelSpec', () => {
  it('has the steps of an ensemble, -1 being whichever version the server chooses', () => {
    const step = (modelName: string, modelVersion: bigint) => ({ modelName, modelVersion })
    const config = {
      schedulingChoice: {
        case: 'ensembleScheduling' as const,
        value: { step: [step('a', -1n), step('b', 3n), step('a', -1n)] },
      },
    }
    expect(spec(metadata, config).steps).toEqual([{ name: 'a' }, { name: 'b', version: '3' }, { name: 'a' }])
    expect(spec(metadata)).not.toHaveProperty('steps')
  })

  it('takes the batch dimension off the shapes of a batching model', () => {
    const config = {
      backend: 'onnxruntime',
      maxBatchSize: 8,
      input: [
        { name: 'A', optional: true },
        { name: 'S', isShapeTensor: true },
      ],
      modelTransactionPolicy: { decoupled: true },
      responseCache: { enable: true },
    }
    expect(spec(metadata, config, '3')).toEqual({
      name: 'm',
      version: '3',
      versions: ['1', '3'],
      platform: 'onnxruntime_onnx',
      backend: 'onnxruntime',
      maxBatchSize: 8,
      inputs: [
        { name: 'A', datatype: 'FP32', dims: [16], optional: true, shapeTensor: false },
        { name: 'S', datatype: 'INT32', dims: [2], optional: false, shapeTensor: true },
      ],
      outputs: [{ name: 'Y', datatype: 'BYTES', dims: [-1], optional: false, shapeTensor: false }],
      scheduling: 'none',
      decoupled: true,
      responseCache: true,
      configHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('leaves the shapes of a model without batching as they are', () => {
    const { inputs, maxBatchSize, decoupled, responseCache, ...rest } = spec(metadata)
    expect(inputs[0]?.dims).toEqual([-1, 16])
    expect({ maxBatchSize, decoupled, responseCache }).toEqual({
      maxBatchSize: 0,
      decoupled: false,
      responseCache: false,
    })
    expect(rest).not.toHaveProperty('version')
  })

  it.each<[ModelSpec['scheduling'], MessageInitShape<typeof ModelConfigSchema>['schedulingChoice']]>([
    ['none', undefined],
    ['dynamic', { case: 'dynamicBatching', value: {} }],
    ['sequence', { case: 'sequenceBatching', value: {} }],
    ['ensemble', { case: 'ensembleScheduling', value: {} }],
  ])('tells %s scheduling', (scheduling, schedulingChoice) => {
    expect(spec(metadata, schedulingChoice === undefined ? {} : { schedulingChoice }).scheduling).toBe(
      scheduling,
    )
  })

  it.each<[string, string, readonly bigint[], number]>([
    ['an unknown datatype', 'TYPE_FP32', [1n], 0],
    ['an unknown datatype', 'FP8', [1n], 0],
    ['no batch dimension', 'FP32', [], 8],
    ['a dim below -1', 'FP32', [-2n], 0],
    ['a dim beyond 2^53', 'FP32', [2n ** 60n], 0],
  ])('refuses %s: %s %o', (_what, datatype, shape, maxBatchSize) => {
    const refused = () =>
      spec({ name: 'm', inputs: [{ name: 'A', datatype, shape: [...shape] }] }, { maxBatchSize })
    expect(refused).toThrow(Failure)
    expect(refused).toThrow(/tensor "A" has the un/)
  })
})

describe('configHash', () => {
  const parameters = { a: { stringValue: '1' }, b: { stringValue: '2' } }

  it('does not depend on the order of map entries', () => {
    const { a, b } = parameters
    expect(spec(metadata, { parameters: { b, a } }).configHash).toBe(
      spec(metadata, { parameters: { a, b } }).configHash,
    )
  })

  it('depends on every value and on the order of lists', () => {
    const configs = [
      {},
      { parameters },
      { parameters: { ...parameters, a: { stringValue: '3' } } },
      { maxBatchSize: 4 },
      { input: [{ name: 'A' }, { name: 'B' }] },
      { input: [{ name: 'B' }, { name: 'A' }] },
    ]
    expect(new Set(configs.map((config) => spec(metadata, config).configHash)).size).toBe(configs.length)
  })

  it('is the same for what HTTP and gRPC say of one configuration', () => {
    const json =
      '{"name":"m","max_batch_size":8,"input":[{"name":"A","data_type":"TYPE_FP32","dims":[16],"optional":false}]}'
    const overHttp = decodeRestMessage(ModelConfigSchema, Buffer.from(json))
    const overGrpc = {
      name: 'm',
      maxBatchSize: 8,
      input: [{ name: 'A', dataType: DataType.TYPE_FP32, dims: [16n] }],
    }
    if (!overHttp.ok) throw new Error(overHttp.reason)
    const described = create(ModelMetadataResponseSchema, metadata)
    expect(modelSpec(described, overHttp.value).configHash).toBe(spec(metadata, overGrpc).configHash)
  })
})

describe('fitsDims', () => {
  it.each<[readonly number[], readonly number[], boolean]>([
    [[], [], true],
    [[2, 3], [2, 3], true],
    [[2, 3], [-1, 3], true],
    [[0, 3], [-1, 3], true],
    [[2, 3], [3, 3], false],
    [[2], [-1, 3], false],
    [[2, 3, 1], [-1, 3], false],
  ])('%j in %j: %s', (shape, dims, fits) => {
    expect(fitsDims(shape, dims)).toBe(fits)
  })
})
