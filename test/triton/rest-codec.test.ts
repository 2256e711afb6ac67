import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InferRequest, ResponseCheck, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { checkRestResponse, encodeRestInfer, type RestResponse } from '../../src/triton/rest-codec.ts'
import { createRestResponseChecker } from '../../src/triton/rest-response-checker.ts'
import { tensorSpec } from './model-fixtures.ts'

const request: InferRequest = {
  modelName: 'm',
  inputs: [
    { name: 'A', datatype: 'INT32', shape: [1, 2], bytes: Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0) },
    { name: 'B', datatype: 'BYTES', shape: [1], bytes: Uint8Array.of(0, 0, 0, 0) },
  ],
  outputs: ['Y', 'Z'],
}

describe('encodeRestInfer', () => {
  it('puts the tensors behind a JSON header', () => {
    const { path, jsonByteLength, body, protocol } = encodeRestInfer(request)
    const header =
      '{"inputs":[{"name":"A","shape":[1,2],"datatype":"INT32","parameters":{"binary_data_size":8}},' +
      '{"name":"B","shape":[1],"datatype":"BYTES","parameters":{"binary_data_size":4}}],' +
      '"outputs":[{"name":"Y","parameters":{"binary_data":true}},{"name":"Z","parameters":{"binary_data":true}}]}'
    expect(protocol).toBe('http')
    expect(path).toBe('/v2/models/m/infer')
    expect(Buffer.from(body.subarray(0, jsonByteLength)).toString()).toBe(header)
    expect([...body.subarray(jsonByteLength)]).toEqual([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])
  })

  it('names a version in the path and an id first in the header', () => {
    const { path, body } = encodeRestInfer({ ...request, modelVersion: '7', id: 'x"1' })
    expect(path).toBe('/v2/models/m/versions/7/infer')
    expect(Buffer.from(body).toString()).toMatch(/^\{"id":"x\\"1","inputs":/)
    expect(Buffer.from(encodeRestInfer({ ...request, id: '' }).body).toString()).toMatch(/^\{"inputs":/)
  })

  it('asks for all outputs in binary where none is named', () => {
    const { body, jsonByteLength } = encodeRestInfer({ ...request, outputs: [] })
    const header = JSON.parse(Buffer.from(body.subarray(0, jsonByteLength)).toString())
    expect(header.parameters).toEqual({ binary_data_output: true })
    expect(header).not.toHaveProperty('outputs')
  })

  it('puts tensors into the JSON where they are to be, inputs and outputs each for themselves', () => {
    const texts = (input: 'binary' | 'json', output: 'binary' | 'json') => {
      const { body, jsonByteLength, isAllJson } = encodeRestInfer({ ...request, formats: { input, output } })
      const { inputs, outputs } = JSON.parse(Buffer.from(body.subarray(0, jsonByteLength)).toString())
      return { inputs, outputs, isAllJson, rest: body.length - jsonByteLength }
    }
    const jsonInputs = [
      { name: 'A', shape: [1, 2], datatype: 'INT32', data: [1, 2] },
      { name: 'B', shape: [1], datatype: 'BYTES', data: [''] },
    ]
    const asked = (binary: boolean) =>
      ['Y', 'Z'].map((name) => ({ name, parameters: { binary_data: binary } }))
    expect(texts('json', 'json')).toEqual({
      inputs: jsonInputs,
      outputs: asked(false),
      isAllJson: true,
      rest: 0,
    })
    expect(texts('json', 'binary')).toEqual({
      inputs: jsonInputs,
      outputs: asked(true),
      isAllJson: true,
      rest: 0,
    })
    const { isAllJson, outputs, rest } = texts('binary', 'json')
    expect({ isAllJson, outputs, rest }).toEqual({ isAllJson: undefined, outputs: asked(false), rest: 12 })
    const { body } = encodeRestInfer({
      ...request,
      outputs: [],
      formats: { input: 'binary', output: 'json' },
    })
    expect(Buffer.from(body).toString()).toContain('"parameters":{"binary_data_output":false}')
  })

  it.each<[string, InferRequest['inputs'][number], string]>([
    [
      'NaN',
      { name: 'A', datatype: 'FP32', shape: [1], bytes: Buffer.from('0000c07f', 'hex') },
      'value 0 is NaN',
    ],
    ['FP16', { name: 'A', datatype: 'FP16', shape: [1], bytes: Buffer.of(0, 0) }, 'FP16 has no JSON form'],
    [
      'bytes that are no text',
      { name: 'A', datatype: 'BYTES', shape: [1], bytes: Buffer.of(1, 0, 0, 0, 0xff) },
      'value 0 is not UTF-8 text',
    ],
  ])('refuses %s as JSON', (_what, input, reason) => {
    const encode = () =>
      encodeRestInfer({ ...request, inputs: [input], formats: { input: 'json', output: 'binary' } })
    expect(encode).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: `--input-tensor-format: got 'json', but input "A" cannot be written so: ${reason}`,
        hint: expect.stringContaining('binary'),
      }),
    )
  })

  it('refuses more than a JSON text can hold', () => {
    const bytes = { length: 65 * 2 ** 20 } as Uint8Array
    const input = { name: 'A', datatype: 'UINT8', shape: [65 * 2 ** 20], bytes } as const
    expect(() =>
      encodeRestInfer({ ...request, inputs: [input], formats: { input: 'json', output: 'json' } }),
    ).toThrow('is too much for JSON')
  })

  it('puts parameters last, and whole numbers exact to their last digit', () => {
    const parameters = new Map<string, string | boolean | bigint>([
      ['a "name"', 'é'],
      ['priority', 9_223_372_036_854_775_807n],
      ['low', -9_223_372_036_854_775_808n],
      ['yes', true],
      ['__proto__', false],
    ])
    const headerOf = (outputs: readonly string[]): string => {
      const { body, jsonByteLength } = encodeRestInfer({ ...request, outputs, parameters })
      return Buffer.from(body.subarray(0, jsonByteLength)).toString()
    }
    const own =
      '"a \\"name\\"":"\\u00E9","priority":9223372036854775807,"low":-9223372036854775808,"yes":true,"__proto__":false}}'
    expect(headerOf(['Y'])).toContain(`"parameters":{"binary_data":true}}],"parameters":{${own}`)
    expect(headerOf([])).toContain(`],"parameters":{"binary_data_output":true,${own}`)
  })

  it('keeps the header ASCII and means the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        const { body, jsonByteLength } = encodeRestInfer({ ...request, outputs: [name] })
        const header = body.subarray(0, jsonByteLength)
        expect(header.every((byte) => byte < 0x80)).toBe(true)
        expect(JSON.parse(Buffer.from(header).toString()).outputs[0].name).toBe(name)
      }),
    )
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

const y = { name: 'Y', datatype: 'INT32', shape: [1, 2], parameters: { binary_data_size: 8 } }
const z = { name: 'Z', datatype: 'BYTES', shape: [1, 1], parameters: { binary_data_size: 6 } }
const good = { model_name: 'm', model_version: '1', outputs: [y, z] }
const tensors = Buffer.from('0100000002000000' + '020000006162', 'hex')

const answer = (json: unknown, tail: Uint8Array = tensors) => {
  const header = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
  return {
    status: 200,
    headers: { 'inference-header-content-length': String(header.length) },
    body: Buffer.concat([header, tail]),
  }
}

const jsonAnswer = (json: unknown) => ({ ...answer(json, Buffer.alloc(0)), headers: {} })

/** The full check, and a checker in every state it can be in: all give the same verdicts. */
const checks: readonly [
  string,
  (response: RestResponse, expectation: ResponseExpectation) => ResponseCheck,
][] = [
  ['checkRestResponse', checkRestResponse],
  ['a new checker', (response, expected) => createRestResponseChecker(expected)(response)],
  [
    'a checker that knows a good response',
    (response, expected) => {
      const check = createRestResponseChecker(expected)
      check(answer(good))
      return check(response)
    },
  ],
  [
    'a checker that has seen the response before',
    (response, expected) => {
      const check = createRestResponseChecker(expected)
      check(response)
      return check(response)
    },
  ],
]

describe.each(checks)('%s', (_, check) => {
  it('accepts a complete binary response', () => {
    expect(check(answer(good), expectation)).toEqual({ ok: true })
    expect(check(answer({ id: '1', parameters: {}, ...good }), expectation)).toEqual({ ok: true })
  })

  it('accepts JSON data, flat or nested, in all or some outputs', () => {
    const flat = {
      ...good,
      outputs: [
        { ...y, parameters: {}, data: [1, 2] },
        { ...z, parameters: undefined, data: ['ab'] },
      ],
    }
    expect(check(jsonAnswer(flat), expectation)).toEqual({ ok: true })
    const nested = {
      ...good,
      outputs: [
        { ...y, parameters: {}, data: [[1, 2]] },
        { ...z, parameters: {}, data: [['ab']] },
      ],
    }
    expect(check(jsonAnswer(nested), expectation)).toEqual({ ok: true })
    const mixed = { ...good, outputs: [{ ...y, parameters: {}, data: [1, 2] }, z] }
    expect(check(answer(mixed, tensors.subarray(8)), expectation)).toEqual({ ok: true })
  })

  it('takes the bare NaN of a JSON answer and exact 64-bit integers', () => {
    const outputs = [
      tensorSpec({ name: 'Y', dims: [2] }),
      tensorSpec({ name: 'Z', datatype: 'UINT64', dims: [1] }),
    ]
    const text =
      '{"model_name":"m","model_version":"1","outputs":[{"name":"Y","datatype":"FP32","shape":[2],"data":[NaN,-Infinity]},' +
      '{"name":"Z","datatype":"UINT64","shape":[1],"data":[18446744073709551615]}]}'
    expect(check(jsonAnswer(text), { modelName: 'm', outputs })).toEqual({ ok: true })
  })

  it('takes an empty output without header only where its shape is empty', () => {
    const empty = (shape: readonly number[]) => ({
      ...good,
      outputs: [{ name: 'Z', datatype: 'FP32', shape }],
    })
    const outputs = [tensorSpec({ name: 'Z', dims: [-1] })]
    expect(check(jsonAnswer(empty([0])), { modelName: 'm', outputs })).toEqual({ ok: true })
    // As a python backend on an incompatible numpy answers.
    expect(check(jsonAnswer(empty([16])), { modelName: 'm', outputs })).toEqual({
      ok: false,
      failure: 'wrong-output',
      text: 'output "Z": expected 64 bytes for FP32 [16], got 0',
    })
    const fixed = [tensorSpec({ name: 'Z', dims: [16] })]
    expect(check(jsonAnswer(empty([0])), { modelName: 'm', outputs: fixed })).toMatchObject({
      failure: 'wrong-output',
    })
  })

  it.each<[number, string, string]>([
    [400, 'server-error', 'HTTP 400: no such thing'],
    [404, 'server-error', 'HTTP 404: no such thing'],
    [500, 'server-error', 'HTTP 500: no such thing'],
    [302, 'server-error', 'HTTP 302: no such thing'],
    [204, 'server-error', 'HTTP 204: no such thing'],
    [429, 'unavailable', 'HTTP 429: no such thing'],
    [502, 'unavailable', 'HTTP 502: no such thing'],
    [503, 'unavailable', 'HTTP 503: no such thing'],
    [408, 'timeout', 'HTTP 408: no such thing'],
    [504, 'timeout', 'HTTP 504: no such thing'],
  ])('status %d is %s', (status, failure, text) => {
    const body = Buffer.from('{"error":"no such thing"}')
    expect(check({ status, headers: { 'content-type': 'text/plain' }, body }, expectation)).toEqual({
      ok: false,
      failure,
      text,
    })
  })

  it('takes an error under 200 for an error', () => {
    expect(check(jsonAnswer({ error: 'boom' }), expectation)).toEqual({
      ok: false,
      failure: 'server-error',
      text: 'HTTP 200: boom',
    })
  })

  it.each<[string, ReturnType<typeof jsonAnswer>, string]>([
    ['nothing', jsonAnswer(''), 'it is empty'],
    ['a web page', jsonAnswer('<html>Sign in</html>'), 'not JSON'],
    ['an array', jsonAnswer([]), 'not an object'],
    ['no outputs', jsonAnswer({ model_name: 'm' }), 'no model_name, model_version and outputs'],
    ['a number for a version', jsonAnswer({ ...good, model_version: 1 }), 'no model_name'],
    ['a string for an output', jsonAnswer({ ...good, outputs: ['Y'] }), 'not a JSON object'],
    [
      'an output without a shape',
      jsonAnswer({ ...good, outputs: [{ name: 'Y', datatype: 'FP32' }] }),
      'no name, datatype',
    ],
    ['a negative dim', jsonAnswer({ ...good, outputs: [{ ...y, shape: [-1, 2] }] }), 'no name, datatype'],
    ['a fraction of a dim', jsonAnswer({ ...good, outputs: [{ ...y, shape: [1.5] }] }), 'no name, datatype'],
    [
      'a string for data',
      jsonAnswer({ ...good, outputs: [{ ...y, parameters: {}, data: 'x' }] }),
      'not an array',
    ],
    ['data twice', answer({ ...good, outputs: [{ ...y, data: [1, 2] }, z] }), 'JSON data and binary data'],
    [
      'a size too many',
      answer({ ...good, outputs: [y, { ...z, parameters: { binary_data_size: 7 } }] }),
      'announces 7 bytes where 6 are left',
    ],
    [
      'a size that is text',
      answer({ ...good, outputs: [{ ...y, parameters: { binary_data_size: '8' } }, z] }),
      'announces "8" bytes',
    ],
    [
      'bytes left over',
      answer(good, Buffer.concat([tensors, Buffer.alloc(3)])),
      '3 bytes follow the last output',
    ],
    ['a body cut short', answer(good, tensors.subarray(0, 10)), 'announces 6 bytes where 2 are left'],
  ])('finds %s malformed', (_what, received, text) => {
    expect(check(received, expectation)).toMatchObject({
      ok: false,
      failure: 'malformed-response',
      text: expect.stringContaining(text),
    })
  })

  it.each(['-1', '9999', '1e1', ' 5', '', 'x', ['5', '5']])(
    'finds the header length %j malformed',
    (length) => {
      const received = { ...answer(good), headers: { 'inference-header-content-length': length } }
      expect(check(received, expectation)).toMatchObject({ failure: 'malformed-response' })
    },
  )

  it('finds a header that is not UTF-8 malformed', () => {
    const received = { status: 200, headers: {}, body: Buffer.from('7b22ff223a317d', 'hex') }
    expect(check(received, expectation)).toMatchObject({ failure: 'malformed-response' })
  })

  it('finds JSON values that are not of the datatype wrong', () => {
    const wrong = { ...good, outputs: [{ ...y, parameters: {}, data: [1, 'x'] }, z] }
    expect(check(answer(wrong, tensors.subarray(8)), expectation)).toEqual({
      ok: false,
      failure: 'wrong-output',
      text: 'output "Y": element 1 is "x", not an integer from -2147483648 to 2147483647',
    })
  })

  it('refuses every cut of a good response', () => {
    const whole = answer(good)
    for (let length = 0; length < whole.body.length; length += 1) {
      const received = { ...whole, body: whole.body.subarray(0, length) }
      expect(check(received, expectation)).toMatchObject({ failure: 'malformed-response' })
    }
  })
})

describe.each(checks)('%s under hostile input', (_, check) => {
  const isVerdict = (verdict: ResponseCheck): void => {
    if (!verdict.ok) expect(verdict.text.length).toBeGreaterThan(0)
  }
  const hostileHeaders = fc.record(
    {
      'inference-header-content-length': fc.oneof(
        fc.nat(300).map(String),
        fc.string(),
        fc.constant(undefined),
      ),
      'content-type': fc.string(),
    },
    { requiredKeys: [] },
  )

  it('gives a verdict for any bytes', () => {
    fc.assert(
      fc.property(fc.nat(700), hostileHeaders, fc.uint8Array({ maxLength: 300 }), (status, headers, body) => {
        isVerdict(check({ status, headers, body }, expectation))
      }),
    )
  })

  it('never accepts a good response with one byte of its header changed to another meaning', () => {
    const whole = answer(good)
    const headerLength = Number(whole.headers['inference-header-content-length'])
    fc.assert(
      fc.property(fc.nat(headerLength - 1), fc.nat(255), (at, byte) => {
        const body = Buffer.from(whole.body)
        body[at] = byte
        const verdict = check({ ...whole, body }, expectation)
        isVerdict(verdict)
        if (verdict.ok) expect(JSON.parse(body.subarray(0, headerLength).toString())).toEqual(good)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a verdict for any JSON in the place of any part', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(y, z, [y, z], [1, 2], 'm', '1', { binary_data_size: 8 }),
    )
    const anyOutput = fc.record(
      { name: part, datatype: part, shape: part, parameters: part, data: part },
      { requiredKeys: [] },
    )
    const anyResponse = fc.record(
      { model_name: part, model_version: part, outputs: fc.oneof(part, fc.array(anyOutput)) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anyResponse, (json) => {
        isVerdict(check(answer(json), expectation))
      }),
      { numRuns: 500 },
    )
  })

  it('survives nesting deeper than the stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    for (const text of [
      deep,
      JSON.stringify(good).replace('[1,2]', deep),
      JSON.stringify(good).replace('8', deep),
    ]) {
      expect(check(answer(text), expectation)).toMatchObject({ ok: false })
    }
    const data = JSON.stringify({ ...good, outputs: [{ ...y, parameters: {} }] }).replace(
      '{}',
      `{},"data":${deep}`,
    )
    expect(check(jsonAnswer(data), expectation)).toMatchObject({ ok: false })
  })
})
