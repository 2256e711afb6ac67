import { fromJson, type JsonValue } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configDifferences } from '../../src/triton/config-difference.ts'
import { type ModelConfig, ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { arbitraryMessage } from './arbitrary-message.ts'

const differences = (asked: JsonValue, got: JsonValue) =>
  configDifferences(fromJson(ModelConfigSchema, asked), fromJson(ModelConfigSchema, got))

const full = {
  name: 'M',
  backend: 'python',
  maxBatchSize: 4,
  input: [{ name: 'A', dataType: 'TYPE_FP32', dims: ['2', '3'] }],
  instanceGroup: [{ name: 'M_0', kind: 'KIND_CPU', count: 1 }],
  versionPolicy: { latest: { numVersions: 1 } },
  optimization: { inputPinnedMemory: { enable: true } },
  dynamicBatching: { preferredBatchSize: [2, 4], defaultQueuePolicy: { maxQueueSize: 8 } },
  parameters: { a: { stringValue: '1' } },
}

describe('the configuration of a loaded model', () => {
  it('has no difference from itself, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryMessage(ModelConfigSchema), (message) => {
        expect(configDifferences(message as ModelConfig, message as ModelConfig)).toEqual([])
      }),
      { seed: 1, numRuns: 10 },
    )
  })

  it.each<[string, JsonValue]>([
    ['nothing asked for', {}],
    ['a part', { backend: 'python' }],
    ['a batch size left open', { maxBatchSize: 0 }],
    ['instances without a name and number', { instanceGroup: [{ kind: 'KIND_CPU' }] }],
    ['instances of any kind', { instanceGroup: [{ count: 1 }] }],
    ['batching without more', { dynamicBatching: {} }],
    ['an input without a type', { input: [{ name: 'A', dims: ['2', '3'] }] }],
  ])('may say more than was asked: %s', (_, asked) => {
    expect(differences(asked, full)).toEqual([])
  })

  it.each<[string, JsonValue, string, string, string]>([
    ['another text', { backend: 'onnxruntime' }, 'backend', '"onnxruntime"', '"python"'],
    ['another number', { maxBatchSize: 8 }, 'max_batch_size', '8', '4'],
    [
      'another name of an enum',
      { input: [{ dataType: 'TYPE_FP16', dims: ['2', '3'] }] },
      'input[0].data_type',
      'TYPE_FP16',
      'TYPE_FP32',
    ],
    ['another element of a list', { input: [{ dims: ['2', '4'] }] }, 'input[0].dims[1]', '4', '3'],
    ['a longer list', { input: [{}, {}] }, 'input', '2 of them', '1'],
    ['no such message', { responseCache: { enable: true } }, 'response_cache', 'one', 'nothing'],
    ['another member of a oneof', { sequenceBatching: {} }, 'sequence_batching', 'one', 'nothing'],
    [
      'another value of a map',
      { parameters: { a: { stringValue: '2' } } },
      'parameters["a"].string_value',
      '"2"',
      '"1"',
    ],
    [
      'no such entry of a map',
      { parameters: { b: { stringValue: '2' } } },
      'parameters["b"]',
      'one',
      'nothing',
    ],
    [
      'deep inside',
      { dynamicBatching: { defaultQueuePolicy: { maxQueueSize: 9 } } },
      'dynamic_batching.default_queue_policy.max_queue_size',
      '9',
      '8',
    ],
  ])('lacks %s', (_, asked, field, wanted, got) => {
    expect(differences(asked, full)).toEqual([{ field, asked: wanted, got }])
  })

  it('lacks all that an empty one lacks', () => {
    expect(
      differences(full, {})
        .map(({ field }) => field)
        .sort(),
    ).toEqual([
      'backend',
      'dynamic_batching',
      'input',
      'instance_group',
      'max_batch_size',
      'name',
      'optimization',
      'parameters',
      'version_policy',
    ])
  })
})
