import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { openSentModels, type SentModels } from '../../src/run/sent-models.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { directoryOf, failureOf, grpcTarget } from './uploading.ts'

const venv = await requireReal()

type Files = Readonly<Record<string, string>>

const tensors = `input { name: "INPUT0" data_type: TYPE_FP32 dims: [ 1 ] }
output { name: "OUTPUT0" data_type: TYPE_FP32 dims: [ 1 ] }
`

/** A model that multiplies. */
const times = (factor: number, more = ''): Files => ({
  'config.pbtxt': `backend: "python"\n${tensors}${more}`,
  '1/model.py': `import triton_python_backend_utils as pb

class TritonPythonModel:
    def execute(self, requests):
        return [pb.InferenceResponse([pb.Tensor("OUTPUT0", pb.get_input_tensor_by_name(one, "INPUT0").as_numpy() * ${factor})]) for one in requests]
`,
})

/** An ensemble of two steps, as git has it: without the empty folder of its version. */
const ensemble = (first: string, second: string): Files => ({
  'config.pbtxt': `platform: "ensemble"
${tensors}ensemble_scheduling {
  step { model_name: "${first}" model_version: -1 input_map { key: "INPUT0" value: "INPUT0" } output_map { key: "OUTPUT0" value: "between" } }
  step { model_name: "${second}" model_version: 1 input_map { key: "INPUT0" value: "between" } output_map { key: "OUTPUT0" value: "OUTPUT0" } }
}`,
})

/** A model that asks another one, ten times as much of it. */
const asking = (other: string): Files => ({
  'config.pbtxt': `backend: "python"\n${tensors}`,
  '1/model.py': `import triton_python_backend_utils as pb

class TritonPythonModel:
    def execute(self, requests):
        return [self.ask(one) for one in requests]

    def ask(self, one):
        tensor = pb.Tensor("INPUT0", pb.get_input_tensor_by_name(one, "INPUT0").as_numpy())
        call = pb.InferenceRequest(model_name="${other}", requested_output_names=["OUTPUT0"], inputs=[tensor])
        answer = pb.get_output_tensor_by_name(call.exec(), "OUTPUT0").as_numpy()
        return pb.InferenceResponse([pb.Tensor("OUTPUT0", answer * 10)])
`,
})

const agents = 'model_repository_agents { agents { name: "checksum" } }'

/** What the server holds itself; the first two are loaded. */
const served: Readonly<Record<string, Files>> = { own: times(2), signed: times(3), idle: times(4) }

const checkout: Readonly<Record<string, Files>> = {
  three: times(3),
  five: times(5),
  inner: ensemble('three', 'five'),
  outer: ensemble('inner', 'three'),
  own: times(7),
  mixed: ensemble('own', 'five'),
  signed: times(11, agents),
  idle: times(13, agents),
  unsent: times(17, agents),
  partly: ensemble('signed', 'three'),
  lacking: ensemble('three', 'nowhere'),
  asking: asking('five'),
  broken: { ...times(1), '1/model.py': 'raise ValueError("no weights")' },
  otherwise: times(1, 'name: "another"'),
}

describe.runIf(venv !== undefined)('models of a checkout on a real Triton', () => {
  let triton: RealTriton
  let repository: string
  let models: SentModels
  const steps: string[] = []
  const left: string[] = []

  beforeAll(async () => {
    repository = await mkdtemp(path.join(tmpdir(), 'served-'))
    for (const [name, files] of Object.entries(served))
      for (const [file, text] of Object.entries(files)) {
        const place = path.join(repository, name, file)
        await mkdir(path.dirname(place), { recursive: true })
        await writeFile(place, text)
      }
    triton = await startTriton({ models: ['own', 'signed'], repository })
  })
  afterAll(async () => {
    await triton?.stop()
    await rm(repository, { recursive: true, force: true })
  })
  afterEach(async () => {
    await models.close()
    // Whatever a test does, the server is as it was before.
    expect(await readyModels()).toEqual(['own', 'signed'])
    expect(await infer('own')).toBe(2)
    expect(left).toEqual([])
  })

  const open = async (signal = new AbortController().signal): Promise<SentModels> => {
    steps.length = 0
    left.length = 0
    const target = grpcTarget(triton.grpcHost)
    models = await openSentModels(
      { measured: target, control: target },
      {
        read: async (model) => {
          const files = checkout[model]
          return files && { ...directoryOf(files), label: `models/${model}` }
        },
        clock: monotonicClock,
        signal,
        onStep: (text) => steps.push(text),
        onLeft: (text) => left.push(text),
      },
    )
    return models
  }

  const readyModels = async (): Promise<readonly string[]> => {
    const names = [...new Set([...Object.keys(checkout), ...Object.keys(served)])]
    const answers = await Promise.all(names.map((name) => fetch(`${triton.httpUrl}/v2/models/${name}/ready`)))
    return names.filter((_, place) => answers[place]!.ok).sort()
  }

  /** What a model makes of 1. */
  const infer = async (model: string): Promise<number | undefined> => {
    const inputs = [{ name: 'INPUT0', datatype: 'FP32', shape: [1], data: [1] }]
    const body = JSON.stringify({ inputs })
    const response = await fetch(`${triton.httpUrl}/v2/models/${model}/infer`, { method: 'POST', body })
    const { outputs } = (await response.json()) as { outputs?: readonly { readonly data: number[] }[] }
    return outputs?.[0]?.data[0]
  }

  const loaded = (): readonly string[] => steps.flatMap((step) => /^Loaded (\w+)$/.exec(step)?.[1] ?? [])

  it('has an ensemble of an ensemble, its parts first and each once, and keeps what others need', async () => {
    await open()
    expect(await models.provide({ name: 'outer' })).toEqual([])
    expect(loaded()).toEqual(['three', 'five', 'inner', 'outer'])
    expect(await infer('outer')).toBe(45)
    await models.provide({ name: 'inner' })
    expect(loaded()).toHaveLength(4)
    await models.keep([{ name: 'inner' }])
    expect(await readyModels()).toEqual(['five', 'inner', 'own', 'signed', 'three'])
    await models.keep([])
  })

  it('has the checkout’s model in the place of the server’s own, in an ensemble too, which comes back afterwards', async () => {
    await open()
    expect(await models.provide({ name: 'own' })).toEqual([])
    expect(await infer('own')).toBe(7)
    await models.provide({ name: 'mixed' })
    expect([await infer('mixed'), await infer('own')]).toEqual([35, 7])
    await models.close()
    expect(await infer('own')).toBe(2)
  })

  it('measures what cannot be sent as the server has it ready, and says so', async () => {
    await open()
    const because = 'models/signed cannot be sent to a server: it has repository agents'
    const asServed = [{ name: 'signed', because: expect.stringContaining(because) }]
    expect(await models.provide({ name: 'signed' })).toEqual(asServed)
    expect(await models.provide({ name: 'partly' })).toEqual(asServed)
    expect([await infer('signed'), await infer('partly')]).toEqual([3, 9])
  })

  it.each([
    ['is not ready there', 'idle', /idle cannot be sent.*repository agents/, /model repository of its own/],
    ['is not there', 'unsent', /unsent cannot be sent.*repository agents/, /model repository of its own/],
    ['lacks a step', 'lacking', /'nowhere', which 'lacking' calls, is not in/, /beside the others/],
    ['calls models that nobody names', 'asking', /nothing says which/, /--bls-composing-models/],
    ['has another name in its configuration', 'otherwise', /names it 'another', expected 'otherwise'/, /^$/],
    ['does not load', 'broken', /^models\/broken does not load: .*no weights.*127\.0\.0\.1/s, /log/],
  ])('fails with the way out for a model that %s', async (_, name, message, hint) => {
    await open()
    const failure = await failureOf(() => models.provide({ name }))
    expect(failure).toMatchObject({ exitCode: 4, message: expect.stringMatching(message) })
    expect(failure.hint ?? '').toMatch(hint)
  })

  it('sends the models that business logic scripting calls first, when they are named', async () => {
    await open()
    await models.provide({ name: 'asking', blsComposing: [{ name: 'five' }] })
    expect(loaded()).toEqual(['five', 'asking'])
    expect(await infer('asking')).toBe(50)
    await models.keep([{ name: 'asking', blsComposing: [{ name: 'five' }] }])
    expect(await infer('asking')).toBe(50)
  })

  it('takes everything away when it is interrupted', async () => {
    const controller = new AbortController()
    await open(controller.signal)
    await models.provide({ name: 'own' })
    controller.abort()
    expect((await failureOf(() => models.provide({ name: 'five' }))).code).toBe('interrupted')
    await models.close()
    // An interrupted run asks for the server's own model, and does not wait until it is there.
    await expect.poll(readyModels, { timeout: 20_000 }).toEqual(['own', 'signed'])
    expect(left.filter((text) => !text.includes("server's own model own"))).toEqual([])
    left.length = 0
  })
})
