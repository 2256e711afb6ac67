import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import type { Datatype } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import {
  checkGenerateResponse,
  createGenerateChecker,
  encodeGenerate,
  type GenerateRequest,
} from '../../src/triton/generate-codec.ts'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { tensorSpec } from './model-fixtures.ts'

const tensor = (
  datatype: Datatype,
  values: readonly unknown[],
  shape: readonly number[] = [values.length],
): Tensor => ({
  name: 'X',
  datatype,
  shape,
  bytes: encodeValues(datatype, values) as Uint8Array,
})

const bodyOf = (
  inputs: readonly Tensor[],
  { batches = false, ...more }: Partial<GenerateRequest> & { readonly batches?: boolean } = {},
): string =>
  Buffer.from(encodeGenerate('generate', { modelName: 'm', inputs, ...more }, batches).body).toString()

describe('a request to generate', () => {
  it.each([
    { name: 'one text bare', inputs: [tensor('BYTES', ['a "ü"\n'])], json: '{"X":"a \\"ü\\"\\n"}' },
    { name: 'several texts', inputs: [tensor('BYTES', ['a', ''])], json: '{"X":["a",""]}' },
    { name: 'one number bare', inputs: [tensor('INT32', [-3])], json: '{"X":-3}' },
    { name: 'a value without dimensions', inputs: [tensor('INT32', [7], [])], json: '{"X":7}' },
    { name: 'no value', inputs: [tensor('INT32', [])], json: '{"X":[]}' },
    { name: 'numbers', inputs: [tensor('FP32', [0.5, -2])], json: '{"X":[0.5,-2]}' },
    { name: 'booleans', inputs: [tensor('BOOL', [true, false])], json: '{"X":[true,false]}' },
    {
      name: 'integers beyond 2^53, exact',
      inputs: [tensor('INT64', [2n ** 63n - 1n, -1n])],
      json: '{"X":[9223372036854775807,-1]}',
    },
  ])('holds $name', ({ inputs, json }) => {
    expect(bodyOf(inputs)).toBe(json)
  })

  it('leaves out the batch dimension, which the server adds', () => {
    expect(bodyOf([tensor('INT32', [1, 2], [1, 2])], { batches: true })).toBe('{"X":[1,2]}')
  })

  it('goes to the endpoint of the model or of its version, as JSON without a tensor behind it', () => {
    const request = encodeGenerate('generate_stream', { modelName: 'm', inputs: [] }, false)
    expect(request).toMatchObject({ protocol: 'http', path: '/v2/models/m/generate_stream' })
    expect(request).not.toHaveProperty('jsonByteLength')
    expect(encodeGenerate('generate', { modelName: 'm', modelVersion: '3', inputs: [] }, false).path).toBe(
      '/v2/models/m/versions/3/generate',
    )
  })

  it('holds parameters in a member of their own', () => {
    const parameters = new Map<string, string | boolean | bigint>([
      ['a', 'x'],
      ['b', false],
      ['c', 2n ** 60n],
    ])
    expect(bodyOf([tensor('INT32', [1])], { parameters })).toBe(
      '{"X":1,"parameters":{"a":"x","b":false,"c":1152921504606846976}}',
    )
  })

  it.each([
    { name: 'two dimensions', input: tensor('INT32', [1, 2], [1, 2]), text: /"X" has the shape \[1,2\]/ },
    { name: 'NaN', input: tensor('FP32', [Number.NaN]), text: /"X" has a value that JSON cannot carry/ },
    {
      name: 'bytes that are no text',
      input: {
        name: 'X',
        datatype: 'BYTES',
        shape: [1],
        bytes: joinBytesElements([Buffer.of(0xff)]),
      } as const,
      text: /"X" has a value that JSON cannot carry/,
    },
  ])('is refused for $name', ({ input, text }) => {
    expect(() => bodyOf([input])).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringMatching(text) }),
    )
  })
})

const expectation: ResponseExpectation = {
  modelName: 'm',
  outputs: [
    tensorSpec({ name: 'T', datatype: 'BYTES', dims: [1] }),
    tensorSpec({ name: 'N', datatype: 'INT32', dims: [-1] }),
  ],
}
const good = { model_name: 'm', model_version: '1', T: 'text', N: [1, 2] }
const ok = { ok: true }
const failed = (failure: string, text: string | RegExp): object => ({
  ok: false,
  failure,
  text: expect.stringMatching(text),
})

describe('an answer of generate', () => {
  it.each<{ name: string; answer: unknown; check: object }>([
    { name: 'as it should be', answer: good, check: ok },
    { name: 'with one value in a list', answer: { ...good, T: ['text'], N: 5 }, check: ok },
    { name: 'with an id and other members', answer: { id: '7', ...good, more: {} }, check: ok },
    { name: 'that is an error', answer: { error: 'bad' }, check: failed('server-error', /^HTTP 200: bad$/) },
    {
      name: 'of another model',
      answer: { ...good, model_name: 'n' },
      check: failed('wrong-model', /^model "n" answered instead of "m"$/),
    },
    { name: 'without a model', answer: { T: 'a', N: 1 }, check: failed('wrong-model', /^model undefined/) },
    {
      name: 'without an output',
      answer: { ...good, T: undefined },
      check: failed('missing-output', /^output "T" is missing$/),
    },
    {
      name: 'with too many values',
      answer: { ...good, T: ['a', 'b'] },
      check: failed('wrong-output', /^output "T": 2 values instead of 1$/),
    },
    {
      name: 'with no value',
      answer: { ...good, T: [] },
      check: failed('wrong-output', /^output "T": 0 values instead of 1$/),
    },
    {
      name: 'with a value of another type',
      answer: { ...good, N: [1, 'x'] },
      check: failed('wrong-output', /^output "N": element 1 is "x", not an integer/),
    },
    {
      name: 'with a value that does not fit',
      answer: { ...good, N: 2 ** 31 },
      check: failed('wrong-output', /^output "N": element 0 is 2147483648/),
    },
    {
      name: 'with null',
      answer: { ...good, T: null },
      check: failed('wrong-output', /^output "T": element 0 is null/),
    },
    { name: 'that is a list', answer: [good], check: failed('malformed-response', /not an object$/) },
  ])('$name has its verdict, cold and after a good one', ({ answer, check }) => {
    const text = JSON.stringify(answer)
    expect(createGenerateChecker(expectation)(text)).toEqual(check)
    const warm = createGenerateChecker(expectation)
    for (const one of [JSON.stringify(good), text, JSON.stringify(good), text])
      expect(warm(one)).toEqual(one === text ? check : ok)
  })

  it('must be of the version that was asked for', () => {
    const check = createGenerateChecker({ ...expectation, modelVersion: '2' })
    expect(check(JSON.stringify(good))).toEqual(failed('wrong-model', /^version "1" answered instead of 2$/))
    expect(check(JSON.stringify({ ...good, model_version: '2' }))).toEqual(ok)
  })

  it('takes no member from where JSON has none', () => {
    const outputs = [tensorSpec({ name: 'constructor', datatype: 'BYTES', dims: [1] })]
    const check = createGenerateChecker({ modelName: 'm', outputs })
    expect(check('{"model_name":"m"}')).toEqual(failed('missing-output', /"constructor"/))
  })

  it('has a verdict whatever the text', () => {
    const check = createGenerateChecker(expectation)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((value) => JSON.stringify({ ...good, ...value })),
        ),
        (text) => {
          expect(typeof check(text).ok).toBe('boolean')
        },
      ),
      { numRuns: 500, seed: 1 },
    )
  })

  it.each([
    { status: 200, body: JSON.stringify(good), check: ok },
    { status: 400, body: '{"error":"bad"}', check: failed('server-error', /^HTTP 400: bad$/) },
    { status: 503, body: 'full', check: failed('unavailable', /^HTTP 503: full$/) },
    { status: 200, body: '', check: failed('malformed-response', /not JSON/) },
    { status: 200, body: Buffer.from([0x22, 0xff, 0x22]), check: failed('malformed-response', /not UTF-8$/) },
  ])('under HTTP $status with $body', ({ status, body, check }) => {
    const response = { status, headers: {}, body: Buffer.from(body as string) }
    expect(checkGenerateResponse(response, createGenerateChecker(expectation))).toEqual(check)
  })
})
