// Shape tensors belong to TensorRT models, which the real server of the tests cannot run: this is shown on the embedded one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { type DemoServer, startDemoServer } from '../../src/demo/demo-server.ts'
import { decodeValues } from '../../src/triton/decode-values.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

/** What the model was given, request by request. */
const seen: (readonly Tensor[])[] = []

const resized: DemoModel = {
  name: 'resized',
  maxBatchSize: 8,
  inputs: [
    { name: 'SIZE', datatype: 'INT32', dims: [2], shapeTensor: true },
    { name: 'IN', datatype: 'FP32', dims: [2] },
  ],
  outputs: [{ name: 'OUT', datatype: 'FP32', dims: [2] }],
  infer: (inputs) => {
    seen.push(inputs)
    return inputs.filter(({ name }) => name === 'IN').map((input) => ({ ...input, name: 'OUT' }))
  },
}

let server: DemoServer
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shape-tensors-'))
  server = await startDemoServer({ models: [resized] })
})

beforeEach(() => {
  seen.length = 0
})

afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true })
})

const argvOf = async (steps: readonly unknown[], ...more: readonly string[]): Promise<readonly string[]> => {
  const path = join(folder, 'data.json')
  await writeFile(path, JSON.stringify({ data: steps }))
  return ['-m', 'resized', '--request-count', '4', '--input-data', path, ...more]
}

describe.each([
  ['http', []],
  ['http', ['--input-tensor-format', 'json']],
  ['grpc', []],
] as const)('shape tensors over %s %j', (protocol, options) => {
  it('are sent once a batch, without the batch dimension', async () => {
    const steps = [
      { SIZE: [4, 5], IN: [1, 2] },
      { SIZE: [4, 5], IN: [3, 4] },
      { SIZE: [4, 5], IN: [5, 6] },
    ]
    const argv = await argvOf(steps, '-b', '3', ...options)
    const report = await analyzeAt(server, { protocol, argv })
    expect(report.levels).toMatchObject([{ evidence: { succeeded: 4, failed: 0 } }])
    expect(report.model.inputs).toMatchObject([
      { name: 'SIZE', shape: [2] },
      { name: 'IN', shape: [3, 2] },
    ])
    const given = seen.map((inputs) =>
      inputs.map(({ name, shape, datatype, bytes }) => [name, shape, decodeValues(datatype, bytes)]),
    )
    expect(given.length).toBeGreaterThanOrEqual(4)
    for (const one of given)
      expect(one).toEqual([
        ['SIZE', [2], [4, 5]],
        ['IN', [3, 2], [1, 2, 3, 4, 5, 6]],
      ])
  })

  it('may differ from step to step, but not within a batch', async () => {
    const steps = [
      { SIZE: [4, 5], IN: [1, 2] },
      { SIZE: [4, 6], IN: [3, 4] },
    ]
    const report = await analyzeAt(server, { protocol, argv: await argvOf(steps, ...options) })
    expect(report.levels).toMatchObject([{ evidence: { succeeded: 4, failed: 0 } }])
    expect(
      await failureAt(server, { protocol, argv: await argvOf(steps, '-b', '2', ...options) }),
    ).toMatchObject({
      code: 'unreadable-input-data',
      message: expect.stringMatching(
        /data\[0\] and .*data\[1\], input "SIZE": a batch of 2 needs equal values of a shape tensor/,
      ),
    })
  })

  it.each(['random', 'zero'])('are not made up: %s', async (kind) => {
    const argv = ['-m', 'resized', '--request-count', '1', '--input-data', kind, ...options]
    expect(await failureAt(server, { protocol, argv })).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('"SIZE" is a shape tensor'),
      hint: expect.stringContaining('--input-data'),
    })
    expect(seen).toEqual([])
  })
})
