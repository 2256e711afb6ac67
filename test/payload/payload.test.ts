import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { buildPayloads, type PayloadSource } from '../../src/payload/payload.ts'
import type { InputPlan } from '../../src/plan/plan.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { modelFixture, tensorSpec } from '../triton/model-fixtures.ts'
import { encodePayloads } from './encode-payloads.ts'

const inputPlan = (fields: Partial<InputPlan> = {}): InputPlan => ({
  batchSize: 1,
  shapes: new Map(),
  source: { kind: 'random' },
  stringLength: 16,
  ...fields,
})

const source = (fields: Partial<PayloadSource> = {}): PayloadSource => ({
  model: modelFixture(),
  input: inputPlan(),
  seed: 1,
  ...fields,
})

const big = (mebibytes: number) =>
  modelFixture({ inputs: [tensorSpec({ name: 'IN', datatype: 'UINT8', dims: [mebibytes * 2 ** 20] })] })

const streamsOf = (from: PayloadSource) => buildPayloads(from).streams

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('buildPayloads, made up', () => {
  it('gives 64 requests of random data, no two tensors of them alike', () => {
    const model = modelFixture({ inputs: ['A', 'B'].map((name) => tensorSpec({ name })) })
    const [steps = []] = streamsOf(source({ model }))
    const tensors = steps.flat()
    expect(steps).toHaveLength(64)
    expect(tensors).toHaveLength(128)
    expect(new Set(tensors.map((tensor) => hexOf(tensor.bytes))).size).toBe(128)
  })

  it('gives fewer large ones, and always one', () => {
    expect(streamsOf(source({ model: big(10) }))[0]).toHaveLength(6)
    const zeroed = inputPlan({ source: { kind: 'zero' } })
    expect(streamsOf(source({ model: big(100), input: zeroed }))[0]).toHaveLength(1)
  })

  it('fills every element of a batch differently', () => {
    const model = modelFixture({ maxBatchSize: 8 })
    const [steps = []] = streamsOf(source({ model, input: inputPlan({ batchSize: 4 }) }))
    const [tensor] = steps[0]!
    expect(tensor?.shape).toEqual([4, 4])
    const elements = [0, 1, 2, 3].map((element) =>
      hexOf(tensor!.bytes.subarray(16 * element, 16 * element + 16)),
    )
    expect(new Set(elements).size).toBe(4)
  })

  it('gives one request where nothing varies', () => {
    const zero = streamsOf(source({ input: inputPlan({ source: { kind: 'zero' } }) }))
    expect(zero.flat()).toHaveLength(1)
    expect(hexOf(zero[0]![0]![0]!.bytes)).toBe('0'.repeat(32))
    const text = modelFixture({ inputs: [tensorSpec({ name: 'T', datatype: 'BYTES' })] })
    expect(streamsOf(source({ model: text, input: inputPlan({ stringData: 'x' }) }))[0]).toHaveLength(1)
    expect(streamsOf(source({ model: text }))[0]).toHaveLength(64)
  })

  it('uses --shape for variable dims', () => {
    const model = modelFixture({ maxBatchSize: 4, inputs: [tensorSpec({ name: 'IN', dims: [-1, 2] })] })
    const input = inputPlan({ shapes: new Map([['IN', [3, 2]]]), batchSize: 2 })
    expect(streamsOf(source({ model, input }))[0]?.[0]?.[0]?.shape).toEqual([2, 3, 2])
    expect(() => buildPayloads(source({ model }))).toThrow('input "IN" has the variable shape [-1,2]')
  })

  it.each<[string, Partial<PayloadSource>, string]>([
    ['a batch for a model without batching', { input: inputPlan({ batchSize: 2 }) }, 'does not batch'],
    ['a shape for no input', { input: inputPlan({ shapes: new Map([['X', [1]]]) }) }, '--shape names "X"'],
    [
      'a request beyond 2 GiB',
      { model: big(2048) },
      'one request would be larger than 2 GiB: "IN" [2147483648]',
    ],
    [
      'a product that overflows',
      { model: modelFixture({ inputs: [tensorSpec({ name: 'IN', dims: [2 ** 52, 2 ** 52] })] }) },
      'larger than 2 GiB',
    ],
  ])('refuses %s', (_what, fields, message) => {
    const build = () => buildPayloads(source(fields))
    expect(build).toThrow(Failure)
    expect(build).toThrow(message)
  })
})

describe('buildPayloads, from files', () => {
  const model = modelFixture({
    maxBatchSize: 4,
    inputs: [tensorSpec({ name: 'IN', datatype: 'UINT8', dims: [2] })],
  })
  const document = Buffer.from('{"data":[{"IN":[1,2]},{"IN":[3,4]},{"IN":[5,6]}]}')
  const files = { kind: 'json', path: 'in.json', bytes: document } as const
  const fromFile = inputPlan({ source: { kind: 'path', paths: ['in.json'] }, batchSize: 2 })

  it('batches the steps of a JSON file', () => {
    const [steps = []] = streamsOf(source({ model, input: fromFile, files: [files] }))
    expect(steps.map(([tensor]) => [tensor!.shape, hexOf(tensor!.bytes)])).toEqual([
      [[2, 2], '01020304'],
      [[2, 2], '05060102'],
    ])
  })

  it('fills a batch with the one step of a directory', () => {
    const directory = {
      kind: 'directory',
      path: 'dir',
      files: new Map([['IN', Uint8Array.of(7, 8)]]),
    } as const
    const [steps = []] = streamsOf(source({ model, input: fromFile, files: [directory] }))
    expect(steps.map(([tensor]) => hexOf(tensor!.bytes))).toEqual(['07080708'])
  })
})

describe('buildPayloads, from several streams', () => {
  const inputs = [tensorSpec({ name: 'IN', datatype: 'UINT8', dims: [1] })]
  const json = (path: string, data: unknown) =>
    ({ kind: 'json', path, bytes: Buffer.from(JSON.stringify({ data })) }) as const
  const fromFiles = inputPlan({ source: { kind: 'path', paths: ['a', 'b'] } })
  const build = (fields: Partial<PayloadSource>) => buildPayloads(source({ input: fromFiles, ...fields }))
  const sent = (fields: Partial<PayloadSource>) =>
    build(fields).streams.map((steps) => steps.map(([tensor]) => [tensor!.shape, hexOf(tensor!.bytes)]))
  const files = [json('a', [[{ IN: [1] }, { IN: [2] }], [{ IN: [3] }]]), json('b', [[{ IN: [4] }]])]

  it('sends all of them to a sequence model, one step a request', () => {
    const model = modelFixture({ inputs, scheduling: 'sequence', maxBatchSize: 4 })
    expect(sent({ model, files })).toEqual([
      [
        [[1, 1], '01'],
        [[1, 1], '02'],
      ],
      [[[1, 1], '03']],
      [[[1, 1], '04']],
    ])
    expect(build({ model, files }).stepsRead).toEqual([2, 1, 1])
  })

  it('sends the first to another model, and still tells how many were read', () => {
    const model = modelFixture({ inputs })
    expect(sent({ model, files })).toEqual([
      [
        [[1], '01'],
        [[1], '02'],
      ],
    ])
    expect(build({ model, files }).stepsRead).toEqual([2, 1, 1])
    expect(buildPayloads(source())).not.toHaveProperty('stepsRead')
  })

  it('batches steps of several files together', () => {
    const model = modelFixture({ inputs, maxBatchSize: 4 })
    const input = { ...fromFiles, batchSize: 2 }
    const flat = [json('a', [{ IN: [1] }]), json('b', [{ IN: [2] }, { IN: [3] }])]
    expect(sent({ model, input, files: flat })).toEqual([
      [
        [[2, 1], '0102'],
        [[2, 1], '0301'],
      ],
    ])
  })

  it('hashes what is sent, streams told apart', () => {
    const model = modelFixture({ inputs, scheduling: 'sequence' })
    const hash = (data: unknown, of = model) => build({ model: of, files: [json('a', data)] }).sha256
    const [one, two] = [{ IN: [1] }, { IN: [2] }]
    const hashes = [hash([one, two]), hash([[one], [two]]), hash([[one]]), hash([[two], [one]])]
    expect(new Set(hashes).size).toBe(4)
    expect(hash([[one], [two]], modelFixture({ inputs }))).toBe(hash([[one]]))
  })

  it.each([
    ['after', 0, 1],
    ['before', 1, 0],
  ])('refuses a directory %s other files', (_where, first, second) => {
    const directory = { kind: 'directory', path: 'dir', files: new Map([['IN', Uint8Array.of(7)]]) } as const
    const both = [json('a', [{ IN: [1] }]), directory]
    const model = modelFixture({ inputs })
    expect(() => build({ model, files: [both[first]!, both[second]!] })).toThrow(
      "--input-data: got the directory 'dir' beside 'a', expected one directory or any number of JSON files",
    )
    expect(() => build({ model, files: [directory, { ...directory, path: 'other' }] })).toThrow(
      "beside 'other'",
    )
  })
})

describe('sha256', () => {
  const hashes = (fields: Partial<PayloadSource> = {}) => buildPayloads(source(fields)).sha256
  const fileHash = (text: string, batchSize = 1): string => {
    const model = modelFixture({
      maxBatchSize: 4,
      inputs: [tensorSpec({ name: 'IN', datatype: 'UINT8', dims: [-1] })],
    })
    const input = inputPlan({ source: { kind: 'path', paths: ['p'] }, batchSize })
    return hashes({ model, input, files: [{ kind: 'json', path: 'p', bytes: Buffer.from(text) }] })
  }
  const value = (content: readonly number[]) => ({ IN: { content, shape: [content.length] } })

  it('is the same for the same data, however it is written', () => {
    expect(hashes()).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes()).toBe(hashes())
    const listed = JSON.stringify({ data: [value([1, 2])] })
    const encoded = JSON.stringify({ data: [{ IN: { b64: 'AQI=', shape: [2] } }] })
    expect(fileHash(listed)).toBe(fileHash(encoded))
  })

  it('does not depend on the model version, so that versions can be compared', () => {
    expect(hashes({ model: modelFixture({ version: '2' }) })).toBe(
      hashes({ model: modelFixture({ version: '3' }) }),
    )
  })

  it('tells names, types, shapes, bytes, seeds and the cut into requests apart', () => {
    const of = (fields: Parameters<typeof tensorSpec>[0]) =>
      hashes({
        model: modelFixture({ inputs: [tensorSpec(fields)] }),
        input: inputPlan({ source: { kind: 'zero' } }),
      })
    const all = [
      of({ name: 'IN' }),
      of({ name: 'IN2' }),
      of({ name: 'IN', datatype: 'INT32' }),
      of({ name: 'IN', dims: [2, 2] }),
      of({ name: 'IN', dims: [5] }),
      hashes({ seed: 1 }),
      hashes({ seed: 2 }),
      fileHash(JSON.stringify({ data: [value([1, 2])] })),
      fileHash(JSON.stringify({ data: [value([1]), value([2])] })),
      fileHash(JSON.stringify({ data: [value([1]), value([2])] }), 2),
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('encodePayloads', () => {
  const model = modelFixture({
    version: '3',
    maxBatchSize: 2,
    outputs: ['Y', 'Z'].map((name) => tensorSpec({ name })),
  })
  const payloads = buildPayloads(source({ model }))
  const expected = payloads.streams.map((steps) =>
    steps.map((inputs) => ({ modelName: 'm', modelVersion: '3', inputs, outputs: ['Y', 'Z'] })),
  )

  it.each(['http', 'grpc'] as const)(
    'says over %s what each response must hold, where files do',
    (protocol) => {
      const text = (values: readonly number[]) => ({ Y: values, Z: values })
      const document = {
        data: [{ IN: [1, 2, 3, 4] }, { IN: [5, 6, 7, 8] }],
        validation_data: [text([1, 2, 3, 4]), text([5, 6, 7, 8])],
      }
      const files = [{ kind: 'json', path: 'p', bytes: Buffer.from(JSON.stringify(document)) }] as const
      const input = inputPlan({ source: { kind: 'path', paths: ['p'] } })
      const [requests = []] = encodePayloads(protocol, model, buildPayloads(source({ model, input, files })))
      expect(
        requests.map((request) => request.expectedOutputs?.map(({ name, shape }) => [name, shape])),
      ).toEqual(
        Array.from({ length: 2 }, () => [
          ['Y', [1, 4]],
          ['Z', [1, 4]],
        ]),
      )
      expect(requests.map((request) => hexOf(request.expectedOutputs![0]!.bytes))).toEqual([
        hexOf(Buffer.from(Float32Array.of(1, 2, 3, 4).buffer)),
        hexOf(Buffer.from(Float32Array.of(5, 6, 7, 8).buffer)),
      ])
      expect(encodePayloads(protocol, model, payloads)[0]![0]).not.toHaveProperty('expectedOutputs')
    },
  )

  it('refuses outputs without a JSON form as JSON', () => {
    const odd = modelFixture({ outputs: [tensorSpec({ name: 'Y', datatype: 'BF16' })] })
    const payloadsOf = buildPayloads(source({ model: odd }))
    const encode = (output: 'binary' | 'json') =>
      encodePayloads('http', odd, payloadsOf, { tensorFormats: { input: 'json', output } })
    expect(() => encode('json')).toThrow(
      '--output-tensor-format: got \'json\', but output "Y" is BF16, which has no JSON form',
    )
    expect(encode('binary')[0]![0]).toMatchObject({ isAllJson: true })
  })

  it('encodes each request for the protocol, asking for every output', () => {
    expect(encodePayloads('http', model, payloads)).toEqual(
      expected.map((steps) => steps.map(encodeRestInfer)),
    )
    expect(encodePayloads('grpc', model, payloads)).toEqual(
      expected.map((steps) => steps.map(encodeGrpcInfer)),
    )
  })
})
