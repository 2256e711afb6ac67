import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseInputData } from '../../src/payload/input-data.ts'
import type { InputStep } from '../../src/payload/input-step.ts'
import type { TensorSpec } from '../../src/triton/model.ts'
import { tensorSpec } from '../triton/model-fixtures.ts'

const parse = (
  document: unknown,
  inputs: readonly TensorSpec[] = [tensorSpec({ name: 'IN', datatype: 'INT32', dims: [2] })],
  shapes: readonly (readonly [string, readonly number[]])[] = [],
): readonly InputStep[] => parseAll({ 'in.json': document }, inputs, shapes)[0] ?? []

const parseAll = (
  documents: Readonly<Record<string, unknown>>,
  inputs: readonly TensorSpec[] = [tensorSpec({ name: 'IN', datatype: 'INT32', dims: [2] })],
  shapes: readonly (readonly [string, readonly number[]])[] = [],
  outputs: readonly TensorSpec[] = [tensorSpec({ name: 'OUT', datatype: 'UINT8', dims: [-1] })],
): readonly (readonly InputStep[])[] => {
  const files = Object.entries(documents).map(([path, document]) => {
    const text = typeof document === 'string' ? document : JSON.stringify(document)
    return { kind: 'json', path, bytes: Buffer.from(text) } as const
  })
  return parseInputData(files, { inputs, outputs, shapes: new Map(shapes) })
}

const failureOf = (...args: Parameters<typeof parse>): Failure => {
  try {
    parse(...args)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('expected a Failure')
}

const hex = (steps: readonly InputStep[], name = 'IN'): readonly (string | undefined)[] =>
  steps.map((step) => {
    const bytes = step.inputs.get(name)?.bytes
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('hex')
  })

const int32 = '0100000002000000'
const b64 = Buffer.from(int32, 'hex').toString('base64')

describe('parseInputData', () => {
  it.each<[string, unknown]>([
    ['a flat array', [1, 2]],
    ['content', { content: [1, 2] }],
    ['content and shape', { content: [1, 2], shape: [2] }],
    ['content of base64', { content: { b64 }, shape: [2] }],
    ['base64', { b64 }],
    ['base64 and shape', { b64, shape: [2] }],
    ['base64 in lines', { b64: `${b64.slice(0, 6)}\n${b64.slice(6)}\n` }],
    ['base64 without padding', { b64: b64.replace('=', '') }],
  ])('reads %s', (_form, value) => {
    const steps = parse({ data: [{ IN: value }] })
    expect(hex(steps)).toEqual([int32])
    expect(steps[0]?.inputs.get('IN')?.dims).toEqual([2])
  })

  const [one, two, three] = [{ IN: [1, 2] }, { IN: [3, 4] }, { IN: [5, 6] }]
  const [hex1, hex2, hex3] = [int32, '0300000004000000', '0500000006000000']
  it.each<[string, Readonly<Record<string, unknown>>, readonly (readonly string[])[]]>([
    ['a list of steps as one stream', { a: { data: [one, two] } }, [[hex1, hex2]]],
    ['lists of steps as streams', { a: { data: [[two, one], [three]] } }, [[hex2, hex1], [hex3]]],
    ['one list in a list', { a: { data: [[two, one]] } }, [[hex2, hex1]]],
    ['files of steps as one stream', { b: { data: [one] }, a: { data: [three, two] } }, [[hex1, hex3, hex2]]],
    [
      'files of streams one after the other',
      { b: { data: [[one], [two]] }, a: { data: [[three]] } },
      [[hex1], [hex2], [hex3]],
    ],
  ])('reads %s', (_form, documents, streams) => {
    expect(parseAll(documents).map((steps) => hex(steps))).toEqual(streams)
  })

  it.each([
    ['steps first', { 'a.json': { data: [one] }, 'b.json': { data: [[two]] } }, 'streams', 'steps'],
    [
      'streams first',
      { 'a.json': { data: [[one]] }, 'c.json': { data: [[one]] }, 'b.json': { data: [two] } },
      'steps',
      'streams',
    ],
  ])('refuses files of both forms, %s', (_what, documents, second, first) => {
    expect(() => parseAll(documents)).toThrow(
      `b.json: its data is a list of ${second}, that of a.json is a list of ${first}`,
    )
  })

  it('takes the name of a model in a step, and other members beside data', () => {
    expect(hex(parse({ comment: 'x', data: [{ model: 'm', IN: [1, 2] }] }))).toEqual([int32])
  })

  it('takes integers for floats, and NaN and infinities', () => {
    const inputs = [tensorSpec({ name: 'IN', datatype: 'FP32', dims: [2] })]
    expect(hex(parse({ data: [{ IN: [1, 2.5] }] }, inputs))).toEqual(['0000803f00002040'])
    expect(hex(parse('{"data":[{"IN":[NaN,-Infinity]}]}', inputs))).toEqual(['0000c07f000080ff'])
  })

  it.each<[TensorSpec['datatype'], readonly unknown[], string]>([
    ['FP16', [1, 0.1], '003c662e'],
    ['BF16', [1, 0.1], '803fcd3d'],
    ['BOOL', [true, false], '0100'],
    ['BYTES', ['a', ''], '010000006100000000'],
  ])('takes %s values', (datatype, values, bytes) => {
    expect(hex(parse({ data: [{ IN: values }] }, [tensorSpec({ name: 'IN', datatype, dims: [2] })]))).toEqual(
      [bytes],
    )
  })

  it('keeps 64-bit integers exact', () => {
    const inputs = [tensorSpec({ name: 'IN', datatype: 'UINT64', dims: [2] })]
    const text = '{"data":[{"IN":[9007199254740993,18446744073709551615]}]}'
    expect(hex(parse(text, inputs))).toEqual(['0100000000002000ffffffffffffffff'])
  })

  it('takes base64 BYTES with their lengths', () => {
    const inputs = [tensorSpec({ name: 'IN', datatype: 'BYTES', dims: [2] })]
    const wire = (text: string) => ({ data: [{ IN: { b64: Buffer.from(text, 'hex').toString('base64') } }] })
    expect(hex(parse(wire('010000006100000000'), inputs))).toEqual(['010000006100000000'])
    expect(failureOf(wire('0100000061'), inputs).message).toContain(
      'expected 2 elements for BYTES [2], got 1',
    )
    expect(failureOf(wire('6161'), inputs).message).toContain('each after its 4-byte length')
  })

  it('takes variable dims from the file, or else from --shape', () => {
    const inputs = [tensorSpec({ name: 'IN', datatype: 'INT32', dims: [-1, 2] })]
    const content = [1, 2, 3, 4]
    const dims = (...args: Parameters<typeof parse>) => parse(...args)[0]?.inputs.get('IN')?.dims
    expect(dims({ data: [{ IN: { content, shape: [2, 2] } }] }, inputs)).toEqual([2, 2])
    expect(dims({ data: [{ IN: { content, shape: [2, 2] } }] }, inputs, [['IN', [9, 2]]])).toEqual([2, 2])
    expect(dims({ data: [{ IN: content }] }, inputs, [['IN', [2, 2]]])).toEqual([2, 2])
    expect(dims({ data: [{ IN: { content: [], shape: [0, 2] } }] }, inputs)).toEqual([0, 2])
    expect(failureOf({ data: [{ IN: content }] }, inputs)).toMatchObject({
      code: 'invalid-option',
      message: 'input "IN" has the variable shape [-1,2]',
    })
  })

  it('lets optional inputs be absent', () => {
    const inputs = [
      tensorSpec({ name: 'IN', datatype: 'INT32', dims: [2] }),
      tensorSpec({ name: 'OPT', optional: true }),
    ]
    expect([...parse({ data: [{ IN: [1, 2] }] }, inputs)[0]!.inputs.keys()]).toEqual(['IN'])
    const optionalOnly = [tensorSpec({ name: 'OPT', optional: true })]
    expect(failureOf({ data: [{}] }, optionalOnly).message).toBe(
      'in.json: data[0]: the step has none of the inputs',
    )
  })

  it('takes an input with a name that every object has', () => {
    const inputs = [tensorSpec({ name: 'toString', datatype: 'INT32', dims: [2] })]
    expect(failureOf({ data: [{}] }, inputs).message).toContain('missing')
    expect(hex(parse({ data: [{ toString: [1, 2] }] }, inputs), 'toString')).toEqual([int32])
  })

  const range = 'an integer from -2147483648 to 2147483647 (INT32)'
  it.each<[unknown, string]>([
    ['{"data":', 'in.json: not JSON: '],
    ['[]', 'in.json: expected an object with the member "data", got an array of 0'],
    [{}, 'in.json: expected "data" to be a list of steps, got undefined'],
    [{ data: {} }, 'in.json: expected "data" to be a list of steps, got an object'],
    [{ data: [] }, 'in.json: data holds no step'],
    [{ data: [[]] }, 'in.json: data[0] holds no step'],
    [{ data: [{ IN: [1, 2] }, 7] }, 'in.json: expected data[1] to be an object of tensors, got 7'],
    [
      { data: [{ IN: [1, 2] }, []] },
      'in.json: expected data[1] to be an object of tensors, got an array of 0',
    ],
    [
      { data: [[{ IN: [1, 2] }], { IN: [1, 2] }] },
      'in.json: expected data[1] to be a list of steps, got an object',
    ],
    [
      { data: [[{ IN: [1, 2] }], [{ IN: [1, 2] }, {}]] },
      'in.json: data[1][1], input "IN": missing, and not optional',
    ],
    [{ data: [[{ IN: [1, 2] }, null]] }, 'in.json: expected data[0][1] to be an object of tensors, got null'],
    [
      { data: [{ IN: [1, 2], X: [1] }] },
      'in.json: data[0]: "X" is no input of the model, whose inputs are "IN"',
    ],
    [{ data: [{ IN: [1, 2] }, {}] }, 'in.json: data[1], input "IN": missing, and not optional'],
    [
      { data: [{ IN: 7 }] },
      'in.json: data[0], input "IN": expected a list of values, {"content": ..., "shape": ...} or {"b64": ...}, got 7',
    ],
    [{ data: [{ IN: null }] }, 'got null'],
    [{ data: [{ IN: {} }] }, 'got an object'],
    [{ data: [{ IN: { content: 7 } }] }, 'got 7'],
    [{ data: [{ IN: { b64: [1] } }] }, 'got an array of 1'],
    [{ data: [{ IN: { content: [1, 2], b64 } }] }, 'both "content" and "b64"'],
    [{ data: [{ IN: { content: [1, 2], shpae: [2] } }] }, 'unknown member "shpae"'],
    [
      { data: [{ IN: { content: [1, 2], shape: 2 } }] },
      'expected "shape" to be a list of whole numbers, got 2',
    ],
    [{ data: [{ IN: { content: [1, 2], shape: [-1] } }] }, 'expected "shape" to be a list of whole numbers'],
    [
      { data: [{ IN: { content: [1, 2], shape: [1, 2] } }] },
      'expected a shape like the declared [2], got [1,2]',
    ],
    [
      { data: [{ IN: [1, 2, 3] }] },
      'in.json: data[0], input "IN": expected 2 INT32 values for the shape [2], got 3',
    ],
    [{ data: [{ IN: [[1, 2]] }] }, 'in.json: data[0], input "IN": nested arrays are not taken'],
    [{ data: [{ IN: [1, 2.5] }] }, `in.json: data[0], input "IN", value 1: expected ${range}, got 2.5`],
    [{ data: [{ IN: [1, '2'] }] }, `expected ${range}, got "2"`],
    [{ data: [{ IN: [1, 2 ** 31] }] }, `expected ${range}, got 2147483648`],
    [{ data: [{ IN: { b64: '!!!!' } }] }, 'in.json: data[0], input "IN": not base64'],
    [{ data: [{ IN: { b64: 'AQAAAA==' } }] }, 'expected 8 bytes for INT32 [2], got 4'],
  ])('refuses %j', (document, message) => {
    const failure = failureOf(document)
    expect(failure.code).toBe('unreadable-input-data')
    expect(failure.message).toContain(message)
  })

  describe('validation_data', () => {
    const outputs = (documents: Readonly<Record<string, unknown>>, specs?: readonly TensorSpec[]) =>
      parseAll(documents, undefined, undefined, specs).map((steps) =>
        steps.map((step) =>
          [...(step.outputs ?? [])].map(([name, { dims, bytes }]) => [name, dims, [...bytes]]),
        ),
      )
    const step = { IN: [1, 2] }
    const [y1, y2] = [{ OUT: [7] }, { OUT: { content: [8, 9], shape: [2] } }]
    const [out1, out2] = [[['OUT', [1], [7]]], [['OUT', [2], [8, 9]]]]

    it.each<[string, Readonly<Record<string, unknown>>, unknown]>([
      ['of steps', { a: { data: [step, step], validation_data: [y1, y2] } }, [[out1, out2]]],
      ['of streams', { a: { data: [[step], [step]], validation_data: [[y2], [y1]] } }, [[out2], [out1]]],
      [
        'in each of several files',
        { a: { data: [step], validation_data: [y1] }, b: { data: [step], validation_data: [y2] } },
        [[out1, out2]],
      ],
      ['in base64', { a: { data: [step], validation_data: [{ OUT: { b64: 'Bw==' } }] } }, [[out1]]],
      ['that names the model', { a: { data: [step], validation_data: [{ model: 'm', ...y1 }] } }, [[out1]]],
      ['nowhere', { a: { data: [step] } }, [[[]]]],
    ])('is read %s', (_where, documents, expected) => {
      expect(outputs(documents)).toEqual(expected)
    })

    it.each<[string, Readonly<Record<string, unknown>>, string]>([
      [
        'other steps',
        { a: { data: [step, step], validation_data: [y1] } },
        'a: expected validation_data of the form of data, a list of 2 steps, got a list of 1 steps',
      ],
      [
        'other streams',
        { a: { data: [[step], [step, step]], validation_data: [[y1], [y1]] } },
        'a: expected validation_data of the form of data, 2 streams with 1, 2 steps, got 2 streams with 1, 1 steps',
      ],
      [
        'steps where data has streams',
        { a: { data: [[step]], validation_data: [y1] } },
        '1 streams with 1 steps, got a list of 1 steps',
      ],
      [
        'no list',
        { a: { data: [step], validation_data: {} } },
        'a: expected "validation_data" to be a list of steps, got an object',
      ],
      [
        'an output that the model has not',
        { a: { data: [step], validation_data: [{ ...y1, X: [1] }] } },
        'a: validation_data[0]: "X" is no output of the model, whose outputs are "OUT"',
      ],
      [
        'an output missing',
        { a: { data: [step], validation_data: [{}] } },
        'a: validation_data[0], output "OUT": missing; every output must be there',
      ],
      [
        'a value that does not fit',
        { a: { data: [[step]], validation_data: [[{ OUT: [1, 256] }]] } },
        'a: validation_data[0][0], output "OUT", value 1: expected an integer from 0 to 255 (UINT8), got 256',
      ],
      [
        'only one of two files with it',
        { a: { data: [step] }, b: { data: [step], validation_data: [y1] } },
        'a: it has no validation_data, b has',
      ],
      [
        'only the first of two files with it',
        { a: { data: [step], validation_data: [y1] }, b: { data: [step] } },
        'b: it has no validation_data, a has',
      ],
    ])('is refused with %s', (_what, documents, message) => {
      expect(() => outputs(documents)).toThrow(message)
    })

    it.each<[string, readonly number[], readonly number[] | string]>([
      ['the one variable dim', [2, -1], [2, 3]],
      ['no variable dim', [6], [6]],
      [
        'two variable dims',
        [-1, -1],
        'output "OUT": the data alone does not say which shape like the declared [-1,-1]',
      ],
      ['a dim that does not divide it', [4, -1], 'the data has no shape like the declared [4,-1]'],
      ['a dim of nothing', [0, -1], 'the data has no shape like the declared [0,-1]'],
    ])('takes from the number of values %s', (_what, dims, expected) => {
      const read = () =>
        outputs({ a: { data: [step], validation_data: [{ OUT: [1, 2, 3, 4, 5, 6] }] } }, [
          tensorSpec({ name: 'OUT', datatype: 'UINT8', dims }),
        ])
      if (typeof expected === 'string') expect(read).toThrow(expected)
      else expect(read()[0]?.[0]?.[0]?.[1]).toEqual(expected)
    })
  })

  it('refuses what is not UTF-8', () => {
    const file = { kind: 'json', path: 'in.json', bytes: Uint8Array.of(0x7b, 0xff, 0x7d) } as const
    expect(() => parseInputData([file], { inputs: [], outputs: [], shapes: new Map() })).toThrow(
      'in.json: not UTF-8 text',
    )
  })

  it('reads what it would write, for any values', () => {
    const step = fc.record({ IN: fc.tuple(fc.integer(), fc.integer()) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (data) => {
        const expected = data.map(({ IN }) => Buffer.from(Int32Array.from(IN).buffer).toString('hex'))
        expect(hex(parse({ data }))).toEqual(expected)
      }),
    )
  })

  it('reads or refuses any document, with nothing but a Failure', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { content: fc.jsonValue(), shape: fc.jsonValue(), b64: fc.jsonValue() },
        { requiredKeys: [] },
      ),
    )
    const document = fc.oneof(
      fc.jsonValue(),
      fc.record({ data: fc.oneof(fc.jsonValue(), fc.array(fc.record({ IN: value }))) }),
    )
    fc.assert(
      fc.property(document, (json) => {
        try {
          parse(json)
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
        }
      }),
      { numRuns: 500 },
    )
  })
})
