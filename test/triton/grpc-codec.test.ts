import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Datatype } from '../../src/triton/datatype.ts'
import {
  type InferTensorContentsSchema,
  ModelInferRequestSchema,
  ModelInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { checkGrpcResponse, encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import { createGrpcResponseChecker } from '../../src/triton/grpc-response-checker.ts'
import type { ResponseCheck, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { tensorSpec } from './model-fixtures.ts'

describe('encodeGrpcInfer', () => {
  it('puts every input into raw_input_contents and asks for outputs by name', () => {
    const { protocol, message } = encodeGrpcInfer({
      modelName: 'm/with slash',
      modelVersion: '2',
      id: 'x',
      inputs: [
        { name: 'A', datatype: 'INT32', shape: [1, 2], bytes: Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0) },
        { name: 'B', datatype: 'BYTES', shape: [0], bytes: new Uint8Array(0) },
      ],
      outputs: ['Y'],
    })
    expect(protocol).toBe('grpc')
    const decoded = fromBinary(ModelInferRequestSchema, message)
    expect(decoded).toMatchObject({ modelName: 'm/with slash', modelVersion: '2', id: 'x', parameters: {} })
    expect(decoded.inputs.map(({ name, datatype, shape }) => ({ name, datatype, shape }))).toEqual([
      { name: 'A', datatype: 'INT32', shape: [1n, 2n] },
      { name: 'B', datatype: 'BYTES', shape: [0n] },
    ])
    expect(decoded.inputs.every((input) => input.contents === undefined)).toBe(true)
    expect(decoded.outputs.map((output) => output.name)).toEqual(['Y'])
    expect(decoded.rawInputContents.map((raw) => [...raw])).toEqual([[1, 0, 0, 0, 2, 0, 0, 0], []])
  })

  it('sends each parameter in the field of its type', () => {
    const parameters = new Map<string, string | boolean | bigint>([
      ['text', ''],
      ['whole', -9_223_372_036_854_775_808n],
      ['yes', true],
    ])
    const { message } = encodeGrpcInfer({ modelName: 'm', inputs: [], outputs: [], parameters })
    const decoded = fromBinary(ModelInferRequestSchema, message).parameters
    const choices = Object.entries(decoded).map(([name, { parameterChoice }]) => [name, parameterChoice])
    expect(Object.fromEntries(choices)).toEqual({
      text: { case: 'stringParam', value: '' },
      whole: { case: 'int64Param', value: -9_223_372_036_854_775_808n },
      yes: { case: 'boolParam', value: true },
    })
  })

  it('sends no version and no id where there is none', () => {
    const { message } = encodeGrpcInfer({ modelName: 'm', inputs: [], outputs: [] })
    expect([...message]).toEqual([0x0a, 1, 'm'.charCodeAt(0)])
  })
})

const expectation: ResponseExpectation = {
  modelName: 'm',
  modelVersion: '1',
  outputs: [
    tensorSpec({ name: 'Y', datatype: 'INT32', dims: [2] }),
    tensorSpec({ name: 'Z', datatype: 'BYTES', dims: [-1] }),
  ],
  batchSize: 1,
}

const y = { name: 'Y', datatype: 'INT32', shape: [1n, 2n] }
const z = { name: 'Z', datatype: 'BYTES', shape: [1n, 1n] }
const good = {
  modelName: 'm',
  modelVersion: '1',
  outputs: [y, z],
  rawOutputContents: [new Uint8Array(8), Uint8Array.of(1, 0, 0, 0, 0x61)],
}

const message = (fields: MessageInitShape<typeof ModelInferResponseSchema>): Uint8Array =>
  toBinary(ModelInferResponseSchema, create(ModelInferResponseSchema, fields))

/** The full check, and a checker in every state it can be in: all give the same verdicts. */
const checks: readonly [string, (message: Uint8Array, expectation: ResponseExpectation) => ResponseCheck][] =
  [
    ['checkGrpcResponse', checkGrpcResponse],
    ['a new checker', (bytes, expected) => createGrpcResponseChecker(expected)(bytes)],
    [
      'a checker that knows a good response',
      (bytes, expected) => {
        const check = createGrpcResponseChecker(expected)
        check(message(good))
        return check(bytes)
      },
    ],
    [
      'a checker that has seen the response before',
      (bytes, expected) => {
        const check = createGrpcResponseChecker(expected)
        check(bytes)
        return check(bytes)
      },
    ],
  ]

describe.each(checks)('%s', (_, check) => {
  it('accepts a complete raw response', () => {
    expect(check(message(good), expectation)).toEqual({ ok: true })
  })

  it.each<[string, MessageInitShape<typeof ModelInferResponseSchema>, string, string]>([
    ['another model', { ...good, modelName: 'n' }, 'wrong-model', 'model "n"'],
    ['another version', { ...good, modelVersion: '2' }, 'wrong-model', 'version 2'],
    [
      'a missing output',
      { ...good, outputs: [y], rawOutputContents: [new Uint8Array(8)] },
      'missing-output',
      '"Z"',
    ],
    ['no outputs', { modelName: 'm', modelVersion: '1' }, 'missing-output', '"Y"'],
    [
      'another type',
      { ...good, outputs: [{ ...y, datatype: 'INT64' }, z] },
      'wrong-output',
      'INT64 instead of INT32',
    ],
    [
      'another shape',
      { ...good, outputs: [{ ...y, shape: [2n, 2n] }, z] },
      'wrong-output',
      '[2,2] instead of [1,2]',
    ],
    [
      'too few bytes',
      { ...good, rawOutputContents: [new Uint8Array(4), new Uint8Array(4)] },
      'wrong-output',
      'expected 8 bytes for INT32 [1,2], got 4',
    ],
    [
      'raw contents cut',
      { ...good, rawOutputContents: [new Uint8Array(8)] },
      'malformed-response',
      '1 raw contents for 2 outputs',
    ],
    [
      'no data at all',
      { ...good, rawOutputContents: [] },
      'wrong-output',
      'expected 8 bytes for INT32 [1,2], got 0',
    ],
    ['a negative dim', { ...good, outputs: [{ ...y, shape: [-1n, 2n] }, z] }, 'malformed-response', '[-1,2]'],
    [
      'an endless dim',
      { ...good, outputs: [{ ...y, shape: [2n ** 62n] }, z] },
      'malformed-response',
      'has the shape',
    ],
    [
      'torn BYTES',
      { ...good, rawOutputContents: [new Uint8Array(8), Uint8Array.of(9, 0, 0, 0)] },
      'wrong-output',
      'announces 9 bytes',
    ],
  ])('refuses %s', (_what, fields, failure, text) => {
    expect(check(message(fields), expectation)).toMatchObject({
      ok: false,
      failure,
      text: expect.stringContaining(text),
    })
  })

  it('takes an empty output only where its shape is empty', () => {
    const outputs = [tensorSpec({ name: 'Z', dims: [-1] })]
    const empty = (shape: bigint) =>
      message({
        modelName: 'm',
        outputs: [{ name: 'Z', datatype: 'FP32', shape: [shape] }],
        rawOutputContents: [new Uint8Array(0)],
      })
    expect(check(empty(0n), { modelName: 'm', outputs })).toEqual({ ok: true })
    expect(check(empty(16n), { modelName: 'm', outputs })).toMatchObject({
      failure: 'wrong-output',
    })
  })

  it.each<[Datatype, MessageInitShape<typeof InferTensorContentsSchema>]>([
    ['BOOL', { boolContents: [true, false] }],
    ['INT8', { intContents: [-128, 127] }],
    ['INT16', { intContents: [1, 2] }],
    ['INT32', { intContents: [1, 2] }],
    ['INT64', { int64Contents: [1n, -(2n ** 63n)] }],
    ['UINT8', { uintContents: [1, 255] }],
    ['UINT16', { uintContents: [1, 2] }],
    ['UINT32', { uintContents: [1, 2 ** 32 - 1] }],
    ['UINT64', { uint64Contents: [1n, 2n ** 64n - 1n] }],
    ['FP32', { fp32Contents: [1, Number.NaN] }],
    ['FP64', { fp64Contents: [1, 2] }],
    ['BYTES', { bytesContents: [Uint8Array.of(0xff), new Uint8Array(0)] }],
  ])('accepts typed contents of %s, and wants as many as the shape says', (datatype, contents) => {
    const typed = (shape: bigint) =>
      message({ modelName: 'm', outputs: [{ name: 'Y', datatype, shape: [shape], contents }] })
    const expected = { modelName: 'm', outputs: [tensorSpec({ name: 'Y', datatype, dims: [-1] })] }
    expect(check(typed(2n), expected)).toEqual({ ok: true })
    expect(check(typed(3n), expected)).toMatchObject({ failure: 'wrong-output' })
  })

  it('refuses typed contents in the wrong field or out of range', () => {
    const expected = { modelName: 'm', outputs: [tensorSpec({ name: 'Y', datatype: 'INT8', dims: [1] })] }
    for (const contents of [{ fp32Contents: [1] }, { intContents: [128] }]) {
      const typed = message({
        modelName: 'm',
        outputs: [{ name: 'Y', datatype: 'INT8', shape: [1n], contents }],
      })
      expect(check(typed, expected)).toMatchObject({ failure: 'wrong-output' })
    }
    const half = { modelName: 'm', outputs: [tensorSpec({ name: 'Y', datatype: 'FP16', dims: [1] })] }
    const typed = message({
      modelName: 'm',
      outputs: [{ name: 'Y', datatype: 'FP16', shape: [1n], contents: {} }],
    })
    expect(check(typed, half)).toMatchObject({ failure: 'wrong-output' })
  })

  it('gives a verdict for any bytes, and never accepts a cut message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(check(bytes, expectation).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
    const whole = message(good)
    for (let length = 0; length < whole.length; length += 1) {
      expect(check(whole.subarray(0, length), expectation)).toMatchObject({ ok: false })
    }
  })

  it('gives a verdict for a good message with a byte changed', () => {
    const whole = message(good)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole)
        changed[at] = byte
        expect(typeof check(changed, expectation).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
})
