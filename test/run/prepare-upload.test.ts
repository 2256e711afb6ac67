import { describe, expect, it } from 'vitest'
import { prepareUpload } from '../../src/run/prepare-upload.ts'
import { directoryOf, failureOf } from './uploading.ts'

describe('a model that is sent', () => {
  it('has its configuration as JSON with its other name, and not as a file', () => {
    const upload = prepareUpload(
      directoryOf({
        'config.pbtxt': 'name: "resnet" backend: "python" input { dims: [ -1, 3 ] data_type: TYPE_FP32 }',
        '1/model.py': 'a',
        '1/sub/weights.bin': 'b',
        'labels.txt': 'c',
      }),
      'resnet__base',
    )
    expect(JSON.parse(upload.config)).toEqual({
      name: 'resnet__base',
      backend: 'python',
      input: [{ dims: ['-1', '3'], data_type: 'TYPE_FP32' }],
    })
    expect([...upload.files.keys()]).toEqual(['1/model.py', '1/sub/weights.bin', 'labels.txt'])
    expect(upload).toMatchObject({ name: 'resnet__base', label: 'models/M' })
  })

  it('may have no configuration of its own', () => {
    expect(prepareUpload(directoryOf({ '1/model.onnx': 'a' }), 'M').config).toBe('{"name":"M"}')
  })

  it.each([
    ['an ensemble by its platform', 'platform: "ensemble"', {}, /ensemble/],
    ['an ensemble by its steps', 'ensemble_scheduling { step { model_name: "a" } }', {}, /ensemble/],
    ['a model with agents', 'model_repository_agents { agents { name: "checksum" } }', {}, /agents/],
    [
      'a model that calls others',
      '',
      { '2/lib.py': 'x = pb_utils.InferenceRequest (\n  model_name="a")' },
      /2\/lib\.py calls other models/,
    ],
    ['a model without a version', '', { '1/model.py': undefined, 'model.py': 'a' }, /no version/],
  ] as const)('is refused with the way out: %s', async (_, more, files, message) => {
    const all = { 'config.pbtxt': `backend: "python" ${more}`, '1/model.py': 'a', ...files }
    const given = Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    const failure = await failureOf(async () => prepareUpload(directoryOf(given), 'M__base'))
    expect(failure).toMatchObject({
      code: 'model-unusable',
      exitCode: 4,
      message: expect.stringMatching(message),
    })
    expect(failure.hint).toContain('compare: stored')
    expect(failure.hint).toContain('triton-perf-gate ab')
  })

  it('may speak of calls in a comment', () => {
    const files = { '1/model.py': '# pb_utils.InferenceRequest(...) would call another model\n' }
    expect(prepareUpload(directoryOf(files), 'M').name).toBe('M')
  })

  it('has a configuration that can be read, or is refused with line and column', async () => {
    const files = { 'config.pbtxt': 'name: "a"\ninptu { }', '1/model.py': '' }
    const failure = await failureOf(async () => prepareUpload(directoryOf(files), 'M'))
    expect(failure.message).toMatch(
      /^models\/M\/config\.pbtxt, line 2, column 1: got "inptu", expected a field of ModelConfig: /,
    )
  })
})
