import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { configJson, overriddenModel } from '../../src/demo/model-config.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { messageOfJson } from '../../src/triton/message.ts'

const model: DemoModel = {
  name: 'm',
  versions: ['1', '3'],
  maxBatchSize: 8,
  inputs: [
    { name: 'A', datatype: 'BYTES', dims: [-1] },
    { name: 'B', datatype: 'FP16', dims: [2, 3], optional: true },
  ],
  outputs: [{ name: 'X', datatype: 'BYTES', dims: [-1] }],
  serviceTime: { medianMs: 4, sigma: 0.5 },
  instances: 3,
  responseCache: true,
  infer: 'identity',
}

const override = (config: object) => overriddenModel(model, JSON.stringify(config))

describe('configJson', () => {
  it('is a model configuration without a field that does not exist', () => {
    expect(messageOfJson(ModelConfigSchema, configJson(model))).toMatchObject({
      name: 'm',
      maxBatchSize: 8,
      versionPolicy: { policyChoice: { case: 'specific', value: { versions: [1n, 3n] } } },
      input: [
        { name: 'A', dataType: 13, dims: [-1n], optional: false },
        { name: 'B', dataType: 10, dims: [2n, 3n], optional: true },
      ],
      output: [{ name: 'X', dataType: 13, dims: [-1n] }],
      instanceGroup: [{ count: 3 }],
      responseCache: { enable: true },
      parameters: { service_time_ms: { stringValue: '4' }, service_time_sigma: { stringValue: '0.5' } },
    })
  })

  it('names the latest version where there is one', () => {
    expect(configJson({ ...model, versions: ['7'] })).toMatchObject({
      version_policy: { latest: { num_versions: 1 } },
    })
  })
})

describe('overriddenModel', () => {
  it('of its own configuration is the model', () => {
    expect(configJson(override(configJson(model))!)).toEqual(configJson(model))
  })

  it('changes the service time and nothing else', () => {
    const changed = override({ parameters: { service_time_ms: { string_value: '6.5' } } })
    expect(changed).toEqual({ ...model, serviceTime: 6.5 })
  })

  it('takes tensors and batch size from a configuration that names inputs, in either spelling', () => {
    const changed = override({
      name: 'm',
      maxBatchSize: 2,
      input: [{ name: 'I', data_type: 'TYPE_INT64', dims: ['4'] }],
      output: [{ name: 'O', dataType: 'TYPE_INT64', dims: [4] }],
      instance_group: [{ count: 2 }, { kind: 'KIND_CPU' }],
      response_cache: { enable: false },
    })
    expect(changed).toMatchObject({
      maxBatchSize: 2,
      inputs: [{ name: 'I', datatype: 'INT64', dims: [4] }],
      outputs: [{ name: 'O', datatype: 'INT64', dims: [4] }],
      instances: 3,
      responseCache: false,
      serviceTime: model.serviceTime,
    })
  })

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a field that does not exist', '{"foo":1}'],
    ['a field of another type', '{"max_batch_size":"x"}'],
    ['the name of another model', '{"name":"other"}'],
    ['a datatype that is none', '{"input":[{"name":"I","data_type":"TYPE_INVALID","dims":[1]}]}'],
  ])('refuses %s', (_, text) => {
    expect(overriddenModel(model, text)).toBeUndefined()
  })
})
