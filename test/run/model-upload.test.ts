import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { readModelDirectory } from '../../src/host/model-directory.ts'
import { prepareUpload } from '../../src/run/prepare-upload.ts'
import { openSentModels } from '../../src/run/sent-models.ts'
import { modelRepository } from '../real/model-repository.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { directoryOf, failureOf, grpcTarget, uploadedTo } from './uploading.ts'

const venv = await requireReal()

const config = (more = ''): string => `
# As people write it.
name: "resnet"
backend: "python"
max_batch_size: 4
input [ { name: "INPUT0" data_type: TYPE_FP32 dims: [ 2 ] } ]
output { name: "OUTPUT0", data_type: TYPE_FP32, dims: 2 }
instance_group { kind: KIND_CPU, count: 2 }
dynamic_batching { preferred_batch_size: [ 2, 4 ], max_queue_delay_microseconds: 0x64 }
parameters: { key: "factor" value { string_value: "1" "0" } }
${more}`

/** Multiplies by what a file beside it, one of another version and the configuration say. */
const code = `
import json, os
import triton_python_backend_utils as pb
from helper import one

class TritonPythonModel:
    def initialize(self, args):
        root = args["model_repository"]
        self.factor = int(json.loads(args["model_config"])["parameters"]["factor"]["string_value"])
        self.version = int(args["model_version"])
        with open(os.path.join(root, "weights", "more.bin"), "rb") as file:
            self.length = len(file.read())

    def execute(self, requests):
        value = one * self.factor * self.version * self.length
        tensors = [pb.get_input_tensor_by_name(one, "INPUT0").as_numpy() for one in requests]
        return [pb.InferenceResponse([pb.Tensor("OUTPUT0", tensor * value)]) for tensor in tensors]
`

const resnet = (more?: string, source = code) =>
  directoryOf({
    'config.pbtxt': config(more),
    '1/model.py': source,
    '1/helper.py': 'one = 1\n',
    '2/model.py': source,
    '2/helper.py': 'one = 1\n',
    'weights/more.bin': 'xyz',
  })

describe.runIf(venv !== undefined)('a model that is sent to a real Triton', () => {
  let triton: RealTriton
  let models: ReturnType<typeof uploadedTo>

  beforeAll(async () => {
    triton = await startTriton({
      models: ['identity_fp32'],
      args: ['--cache-config=local,size=1048576'],
    })
  })
  afterAll(() => triton?.stop())

  beforeEach(() => {
    models = uploadedTo(grpcTarget(triton.grpcHost))
  })
  afterEach(async () => {
    await models.unloadAll()
    models.close()
  })

  const isReady = async (name: string): Promise<boolean> =>
    (await fetch(`${triton.httpUrl}/v2/models/${name}/ready`)).ok

  const infer = async (name: string): Promise<readonly number[]> => {
    const inputs = [{ name: 'INPUT0', datatype: 'FP32', shape: [1, 2], data: [1, 2] }]
    const response = await fetch(`${triton.httpUrl}/v2/models/${name}/infer`, {
      method: 'POST',
      body: JSON.stringify({ inputs }),
    })
    const { outputs } = (await response.json()) as {
      readonly outputs: readonly { readonly data: number[] }[]
    }
    return outputs[0]!.data
  }

  it('serves under its other name, with all its files and the versions it asks for, and is gone afterwards', async () => {
    await models.load(prepareUpload(resnet(), 'resnet__base'))
    await models.load(
      prepareUpload(resnet('version_policy { specific { versions: 1 } }'), 'resnet__candidate'),
    )
    expect(await infer('resnet__base')).toEqual([60, 120])
    expect(await infer('resnet__candidate')).toEqual([30, 60])
    expect(await isReady('resnet')).toBe(false)
    expect(await models.unloadAll()).toEqual([])
    expect(await isReady('resnet__base')).toBe(false)
    expect(await isReady('resnet__candidate')).toBe(false)
    expect(models.steps.map((step) => step.split(':')[0])).toEqual([
      'Loading models/M as resnet__base',
      'Loaded resnet__base',
      'Loading models/M as resnet__candidate',
      'Loaded resnet__candidate',
      expect.stringMatching(/^Unloaded resnet__/),
      expect.stringMatching(/^Unloaded resnet__/),
    ])
  })

  it('takes the place of what a killed run has left', async () => {
    const killed = uploadedTo(grpcTarget(triton.grpcHost))
    await killed.load(prepareUpload(resnet('version_policy { specific { versions: 1 } }'), 'left'))
    killed.close()
    await models.load(prepareUpload(resnet(), 'left'))
    expect(await infer('left')).toEqual([60, 120])
  })

  it('needs no configuration where Triton can complete one', async () => {
    const auto = `
import triton_python_backend_utils as pb

class TritonPythonModel:
    @staticmethod
    def auto_complete_config(config):
        config.add_input({"name": "INPUT0", "data_type": "TYPE_FP32", "dims": [2]})
        config.add_output({"name": "OUTPUT0", "data_type": "TYPE_FP32", "dims": [2]})
        config.set_max_batch_size(4)
        return config

    def execute(self, requests):
        return [pb.InferenceResponse([pb.Tensor("OUTPUT0", pb.get_input_tensor_by_name(one, "INPUT0").as_numpy())]) for one in requests]
`
    await models.load(prepareUpload(directoryOf({ '1/model.py': auto }), 'auto'))
    expect(await infer('auto')).toEqual([1, 2])
  })

  it('is what it asks for, whatever Triton fills in, with every kind of configuration', async () => {
    const names = [
      ...['batching', 'variable_batching', 'strings', 'cached', 'decoupled'],
      ...['optional_input', 'sequence_direct', 'sequence_oldest', 'tell_parameters'],
    ]
    const repository = await modelRepository(names)
    const directories = await Promise.all(
      names.map((name) => readModelDirectory(path.join(repository, name), name)),
    )
    await Promise.all(
      directories.map((directory) => models.load(prepareUpload(directory, `${directory.label}__sent`))),
    )
    expect(models.steps.filter((step) => step.startsWith('Loaded '))).toHaveLength(names.length)
    await rm(repository, { recursive: true })
  })

  it('may be larger than HTTP would take', async () => {
    const files = new Map([...resnet().files, ['weights/large.bin', new Uint8Array(80 * 2 ** 20)]])
    await models.load(prepareUpload({ label: 'models/M', files }, 'large'))
    expect(await isReady('large')).toBe(true)
  })

  it.each([
    [
      'its code does not run',
      resnet('', 'import nothing_of_that_name\n'),
      /does not load: .*nothing_of_that_name/s,
    ],
    ['its backend is unknown', resnet().files, /does not load: .*no_such_backend/s],
    [
      'its configuration contradicts itself',
      resnet('dynamic_batching { }'),
      /line 11, column 1: got 'dynamic_batching' a second time/,
    ],
    [
      'its files lack the version it asks for',
      resnet('version_policy { specific { versions: 7 } }'),
      /does not load: /,
    ],
  ] as const)('fails where %s', async (_, directory, message) => {
    const broken =
      directory instanceof Map
        ? directoryOf({
            'config.pbtxt': config().replace('"python"', '"no_such_backend"'),
            '1/model.py': code,
          })
        : directory
    const failure = await failureOf(async () => models.load(prepareUpload(broken as never, 'broken')))
    expect(failure).toMatchObject({ exitCode: 4, message: expect.stringMatching(message) })
    expect(await models.unloadAll()).toEqual([])
    expect(await isReady('broken')).toBe(false)
  })

  it('fails where the server has it otherwise than it asks', async () => {
    const upload = prepareUpload(resnet(), 'other')
    const asked = { ...upload.asked, maxBatchSize: 3, platform: 'other' }
    const failure = await failureOf(() => models.load({ ...upload, asked }))
    expect(failure).toMatchObject({ code: 'model-not-loaded', exitCode: 4 })
    expect(failure.message).toMatch(/platform is .* instead of "other" \(and 1 more fields\)/)
  })

  it("leaves the repository's own models alone", async () => {
    const failure = await failureOf(() => models.load(prepareUpload(resnet(), 'identity_fp32')))
    expect(failure).toMatchObject({ exitCode: 4, message: expect.stringContaining('identity_fp32') })
    await models.unloadAll()
    expect(await isReady('identity_fp32')).toBe(true)
  })

  it('is taken away when the run is interrupted while it loads', async () => {
    const slow = code.replace('root = args', 'import time; time.sleep(1.5); root = args')
    const controller = new AbortController()
    const interrupted = uploadedTo(grpcTarget(triton.grpcHost), controller.signal)
    const failure = await failureOf(async () => {
      const loading = interrupted.load(prepareUpload(resnet('', slow), 'slow'))
      setTimeout(() => controller.abort(), 500)
      await loading
    })
    expect(failure.code).toBe('interrupted')
    await interrupted.unloadAll()
    interrupted.close()
    await expect.poll(() => isReady('slow'), { timeout: 20_000 }).toBe(false)
  })
})

describe.runIf(venv !== undefined)('a real Triton that loads models by itself', () => {
  it.each(['none', 'poll'])('is told how to start: control mode %s', async (mode) => {
    const triton = await startTriton({ models: [], args: [`--model-control-mode=${mode}`] })
    const target = grpcTarget(triton.grpcHost)
    const models = uploadedTo(target)
    const steps: string[] = []
    const sent = await openSentModels(
      { measured: target, control: target },
      {
        read: () => Promise.reject(new Error('nothing can be sent, so that nothing needs to be read')),
        clock: monotonicClock,
        signal: new AbortController().signal,
        onStep: (text) => steps.push(text),
        onLeft: (text) => steps.push(text),
      },
    )
    try {
      const because = expect.stringContaining('the server loads no models when asked (UNAVAILABLE: explicit')
      for (const name of ['one', 'another']) expect(await sent.provide({ name })).toEqual([{ name, because }])
      await sent.close()
      expect(steps).toEqual([expect.stringMatching(/^Nothing is sent: .*what it has itself is measured/)])
      const failure = await failureOf(() => models.load(prepareUpload(resnet(), 'resnet__base')))
      expect(failure).toMatchObject({ code: 'model-control-off', exitCode: 4 })
      expect(failure.hint).toContain('--model-control-mode=explicit')
      expect(await models.unloadAll()).toEqual([])
    } finally {
      models.close()
      await triton.stop()
    }
  })
})

describe('a server that is not there', () => {
  it('is named', async () => {
    const models = uploadedTo(grpcTarget('127.0.0.1:1', '--server-timeout', '1'))
    const failure = await failureOf(() => models.load(prepareUpload(resnet(), 'resnet__base')))
    expect(failure).toMatchObject({ exitCode: 4, message: expect.stringContaining('127.0.0.1:1') })
    expect(await models.unloadAll()).toEqual([])
    models.close()
  })
})
