import { describe, expect, it } from 'vitest'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import {
  checkResponse,
  expectationOf,
  failed,
  type ReceivedOutput,
  type ReceivedResponse,
} from '../../src/triton/response-check.ts'
import { modelFixture, tensorSpec } from './model-fixtures.ts'

const output = (fields: Partial<ReceivedOutput> & { readonly size?: number }): ReceivedOutput => ({
  name: 'OUT',
  datatype: 'FP32',
  shape: [4],
  bytes: () => new Uint8Array(fields.size ?? 16),
  ...fields,
})

const response = (...outputs: readonly ReceivedOutput[]): ReceivedResponse => ({
  modelName: 'm',
  modelVersion: '1',
  outputs,
})

const expecting = (fields: Partial<ResponseExpectation> = {}): ResponseExpectation => ({
  modelName: 'm',
  outputs: [tensorSpec({ name: 'OUT' })],
  ...fields,
})

const bytesOf = (text: string) => (): Uint8Array => Buffer.from(text, 'hex')

describe('checkResponse', () => {
  it('accepts what is as asked', () => {
    expect(checkResponse(response(output({})), expecting())).toEqual({ ok: true })
    expect(checkResponse(response(output({})), expecting({ modelVersion: '1' }))).toEqual({ ok: true })
  })

  it('accepts outputs in any order, and others beside them', () => {
    const two = expecting({ outputs: [tensorSpec({ name: 'OUT' }), tensorSpec({ name: 'B' })] })
    const received = response(output({ name: 'EXTRA', size: 0 }), output({ name: 'B' }), output({}))
    expect(checkResponse(received, two)).toEqual({ ok: true })
  })

  it('refuses another model or version', () => {
    expect(checkResponse({ ...response(output({})), modelName: 'n' }, expecting())).toEqual({
      ok: false,
      failure: 'wrong-model',
      text: 'model "n" answered instead of "m"',
    })
    expect(checkResponse(response(output({})), expecting({ modelVersion: '2' }))).toMatchObject({
      failure: 'wrong-model',
      text: 'version 1 answered instead of version 2',
    })
    const unnamed = { ...response(output({})), modelVersion: '' }
    expect(checkResponse(unnamed, expecting({ modelVersion: '2' }))).toMatchObject({ failure: 'wrong-model' })
    expect(checkResponse(unnamed, expecting())).toEqual({ ok: true })
  })

  it('refuses a missing output, and one that comes twice', () => {
    expect(checkResponse(response(), expecting())).toMatchObject({
      failure: 'missing-output',
      text: 'output "OUT" is missing',
    })
    expect(checkResponse(response(output({}), output({})), expecting())).toMatchObject({
      failure: 'wrong-output',
    })
  })

  it.each<[string, Partial<ReceivedOutput> & { size?: number }, string]>([
    ['datatype', { datatype: 'FP64' }, 'FP64 instead of FP32'],
    ['rank', { shape: [4, 1] }, 'shape [4,1] instead of [4]'],
    ['dim', { shape: [5], size: 20 }, 'shape [5] instead of [4]'],
    ['zero dim', { shape: [0], size: 0 }, 'shape [0] instead of [4]'],
    ['size', { size: 12 }, 'expected 16 bytes for FP32 [4], got 12'],
    ['no bytes', { size: 0 }, 'expected 16 bytes for FP32 [4], got 0'],
    ['data', { bytes: () => 'element 0 is "x"' }, 'element 0 is "x"'],
  ])('refuses a wrong %s', (_what, fields, text) => {
    expect(checkResponse(response(output(fields)), expecting())).toEqual({
      ok: false,
      failure: 'wrong-output',
      text: `output "OUT": ${text}`,
    })
  })

  it('lets variable dims be anything, also nothing', () => {
    const variable = expecting({ outputs: [tensorSpec({ name: 'OUT', dims: [-1, 2] })] })
    expect(checkResponse(response(output({ shape: [3, 2], size: 24 })), variable)).toEqual({ ok: true })
    expect(checkResponse(response(output({ shape: [0, 2], size: 0 })), variable)).toEqual({ ok: true })
    expect(checkResponse(response(output({ shape: [3, 2], size: 0 })), variable)).toMatchObject({ ok: false })
    expect(checkResponse(response(output({ shape: [3, 3], size: 36 })), variable)).toMatchObject({
      ok: false,
    })
  })

  it('wants the batch that was sent', () => {
    const batch = expecting({ batchSize: 2 })
    expect(checkResponse(response(output({ shape: [2, 4], size: 32 })), batch)).toEqual({ ok: true })
    expect(checkResponse(response(output({ shape: [1, 4], size: 16 })), batch)).toMatchObject({
      text: 'output "OUT": shape [1,4] instead of [2,4]',
    })
    expect(checkResponse(response(output({ shape: [4] })), batch)).toMatchObject({ failure: 'wrong-output' })
  })

  it('takes a shape tensor with and without the batch dimension', () => {
    const outputs = [tensorSpec({ name: 'OUT', dims: [2], shapeTensor: true })]
    for (const shape of [[2], [8, 2]]) {
      const received = response(output({ shape, size: shape.length === 1 ? 8 : 64 }))
      expect(checkResponse(received, expecting({ outputs, batchSize: 8 }))).toEqual({ ok: true })
    }
    expect(
      checkResponse(response(output({ shape: [3], size: 12 })), expecting({ outputs, batchSize: 8 })),
    ).toMatchObject({
      failure: 'wrong-output',
    })
  })

  it('walks the elements of BYTES', () => {
    const bytes = expecting({ outputs: [tensorSpec({ name: 'OUT', datatype: 'BYTES', dims: [2] })] })
    const received = (hex: string) => response(output({ datatype: 'BYTES', shape: [2], bytes: bytesOf(hex) }))
    expect(checkResponse(received('010000006100000000'), bytes)).toEqual({ ok: true })
    expect(checkResponse(received('0100000061'), bytes)).toMatchObject({
      text: 'output "OUT": expected 2 elements for BYTES [2], got 1',
    })
    expect(checkResponse(received('0500000061'), bytes)).toMatchObject({
      text: 'output "OUT": expected BYTES, each after its 4-byte length, but element 0 announces 5 bytes where 1 are left',
    })
  })

  it('is not fooled by a shape whose product overflows', () => {
    const variable = expecting({ outputs: [tensorSpec({ name: 'OUT', dims: [-1, -1] })] })
    const huge = response(output({ shape: [2 ** 52, 2 ** 52], size: 0 }))
    expect(checkResponse(huge, variable)).toMatchObject({ failure: 'wrong-output' })
  })
})

describe('checkResponse with outputs in shared memory', () => {
  const shared = (room: number): ResponseExpectation => expecting({ sharedOutputs: new Map([['OUT', room]]) })

  it.each<[string, Partial<ReceivedOutput>, number]>([
    ['exactly as large as the room', {}, 16],
    ['smaller than the room', {}, 17],
  ])('accepts one %s, without data', (_what, fields, room) => {
    const received = response(output({ ...fields, size: 0 }))
    expect(checkResponse(received, shared(room))).toEqual({ ok: true })
  })

  it.each<[string, Partial<ReceivedOutput> & { size?: number }, number, string]>([
    ['data in the response', { size: 16 }, 16, '16 bytes came with the response instead of in shared memory'],
    ['no room', { size: 0 }, 15, 'FP32 [4] takes 16 bytes where shared memory has room for 15'],
    ['another datatype', { size: 0, datatype: 'INT32' }, 16, 'INT32 instead of FP32'],
    ['another shape', { size: 0, shape: [3] }, 16, 'shape [3] instead of [4]'],
    ['unreadable data', { bytes: () => 'not an array' }, 16, 'not an array'],
  ])('refuses %s', (_what, fields, room, text) => {
    expect(checkResponse(response(output(fields)), shared(room))).toEqual({
      ok: false,
      failure: 'wrong-output',
      text: `output "OUT": ${text}`,
    })
  })

  it('counts the length of every element of BYTES', () => {
    const expectation = (room: number) => ({
      ...shared(room),
      outputs: [tensorSpec({ name: 'OUT', datatype: 'BYTES' })],
    })
    const received = response(output({ datatype: 'BYTES', size: 0 }))
    expect(checkResponse(received, expectation(16))).toEqual({ ok: true })
    expect(checkResponse(received, expectation(15))).toMatchObject({ failure: 'wrong-output' })
  })

  it('compares what is expected with what lies there', () => {
    const [right, wrong] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)]
    const expected = (held: Uint8Array) => [
      {
        ...({ name: 'OUT', datatype: 'FP32', shape: [4], bytes: right } as const),
        shared: { byteSize: 16, read: (byteLength: number) => held.subarray(0, byteLength) },
      },
    ]
    const received = response(output({ size: 0 }))
    expect(checkResponse(received, shared(16), expected(right))).toEqual({ ok: true })
    expect(checkResponse(received, shared(16), expected(wrong))).toMatchObject({
      failure: 'wrong-output',
      text: expect.stringMatching(/^output "OUT", value 0: got .*, expected /),
    })
  })

  it('checks the others as ever', () => {
    const two = { ...shared(16), outputs: [tensorSpec({ name: 'OUT' }), tensorSpec({ name: 'B' })] }
    const inMemory = output({ size: 0 })
    expect(checkResponse(response(inMemory, output({ name: 'B' })), two)).toEqual({ ok: true })
    expect(checkResponse(response(inMemory, output({ name: 'B', size: 0 })), two)).toMatchObject({
      text: 'output "B": expected 16 bytes for FP32 [4], got 0',
    })
    expect(checkResponse(response(output({ name: 'B' })), two)).toMatchObject({ failure: 'missing-output' })
  })
})

describe('expectationOf', () => {
  it('has a batch size only where the model batches', () => {
    expect(expectationOf(modelFixture({ maxBatchSize: 8 }), 4)).toMatchObject({
      modelName: 'm',
      batchSize: 4,
    })
    expect(expectationOf(modelFixture(), 1)).not.toHaveProperty('batchSize')
  })

  it('has a version only where one was asked for', () => {
    expect(expectationOf(modelFixture({ version: '3' }), 1)).toMatchObject({ modelVersion: '3' })
    expect(expectationOf(modelFixture(), 1)).not.toHaveProperty('modelVersion')
  })
})

describe('failed', () => {
  it('cuts a long text', () => {
    expect(failed('server-error', 'x'.repeat(1000))).toEqual({
      ok: false,
      failure: 'server-error',
      text: `${'x'.repeat(300)}...`,
    })
  })
})
