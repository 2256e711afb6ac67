import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { prepareUpload } from '../../src/run/prepare-upload.ts'
import { type Reload, type WithUploadsPorts, withUploads } from '../../src/run/with-uploads.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { directoryOf, failureOf, grpcTarget } from './uploading.ts'

const venv = await requireReal()

const identity = (code = '') => ({
  'config.pbtxt': `backend: "python"
input { name: "INPUT0" data_type: TYPE_FP32 dims: [ -1 ] }
output { name: "OUTPUT0" data_type: TYPE_FP32 dims: [ -1 ] }`,
  '1/model.py': `${code}
import triton_python_backend_utils as pb

class TritonPythonModel:
    def execute(self, requests):
        return [pb.InferenceResponse([pb.Tensor("OUTPUT0", pb.get_input_tensor_by_name(one, "INPUT0").as_numpy())]) for one in requests]
`,
})

const uploads = (codeOfB = '') => ({
  a: prepareUpload(directoryOf(identity()), 'M__base'),
  b: prepareUpload(directoryOf(identity(codeOfB)), 'M__candidate'),
})

describe.runIf(venv !== undefined)('two versions of a model on a real Triton', () => {
  let triton: RealTriton

  beforeAll(async () => {
    triton = await startTriton({ models: [] })
  })
  afterAll(() => triton?.stop())

  const ready = async (): Promise<readonly boolean[]> =>
    Promise.all(
      ['M__base', 'M__candidate'].map(
        async (name) => (await fetch(`${triton.httpUrl}/v2/models/${name}/ready`)).ok,
      ),
    )

  const run = async <Result>(
    work: (reload: Reload) => Promise<Result>,
    { codeOfB, ...ports }: Partial<WithUploadsPorts> & { readonly codeOfB?: string } = {},
  ) => {
    const steps: string[] = []
    const left: string[] = []
    const result = await withUploads(
      grpcTarget(triton.grpcHost),
      uploads(codeOfB),
      {
        clock: monotonicClock,
        signal: new AbortController().signal,
        onStep: (text) => steps.push(text),
        onLeft: (text) => left.push(text),
        ...ports,
      },
      work,
    )
    return { result, steps, left }
  }

  it('are both there while work goes on, and gone afterwards', async () => {
    const { result, left } = await run(ready)
    expect(result).toEqual([true, true])
    expect(await ready()).toEqual([false, false])
    expect(left).toEqual([])
  })

  it('are loaded in the other order when that is asked for', async () => {
    const { result, steps } = await run(async (reload) => {
      await reload('b')
      return ready()
    })
    expect(result).toEqual([true, true])
    expect(steps.filter((step) => step.startsWith('Loaded '))).toEqual([
      'Loaded M__base',
      'Loaded M__candidate',
      'Loaded M__candidate',
      'Loaded M__base',
    ])
    expect(await ready()).toEqual([false, false])
  })

  it('are taken away when work fails', async () => {
    await expect(run(() => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed')
    expect(await ready()).toEqual([false, false])
  })

  it('are taken away when the second does not load, which is said with the words of the server', async () => {
    const failure = await failureOf(() => run(ready, { codeOfB: 'raise ValueError("these words")' }))
    expect(failure).toMatchObject({ code: 'model-not-loaded', exitCode: 4 })
    expect(failure.message).toContain('these words')
    expect(await ready()).toEqual([false, false])
  })

  it('are taken away when the run is interrupted', async () => {
    const controller = new AbortController()
    const { left } = await run(
      async () => {
        controller.abort()
      },
      { signal: controller.signal },
    )
    expect(left).toEqual([])
    await expect.poll(ready, { timeout: 20_000 }).toEqual([false, false])
  })

  it('are told of when the server dies meanwhile', async () => {
    const mortal = await startTriton({ models: [] })
    const left: string[] = []
    await withUploads(
      grpcTarget(mortal.grpcHost),
      uploads(),
      {
        clock: monotonicClock,
        signal: new AbortController().signal,
        onStep: () => undefined,
        onLeft: (text) => left.push(text),
      },
      () => mortal.stop(),
    )
    expect(left).toEqual(['M__base may still be on the server', 'M__candidate may still be on the server'])
  })
})
