import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DemoModel, DemoTensor } from '../../src/demo/demo-model.ts'
import { jsonLengthOf, readHttpInfer } from '../../src/demo/http-infer-request.ts'
import { jsonData } from '../../src/demo/json-data.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { arbitraryTensor } from './arbitrary-tensor.ts'

const model = (inputs: readonly DemoTensor[], maxBatchSize = 0): DemoModel => ({
  name: 'm',
  inputs,
  outputs: inputs,
  maxBatchSize,
  infer: 'identity',
})
const anyModel = model([])

const contents = (tensors: readonly Tensor[]) =>
  tensors.map((tensor) => ({ ...tensor, bytes: [...tensor.bytes] }))

const readJson = (header: unknown, tensors: Buffer = Buffer.alloc(0), of: DemoModel = anyModel) => {
  const json = Buffer.from(JSON.stringify(header))
  return readHttpInfer(of, Buffer.concat([json, tensors]), json.length)
}

const input = { name: 'I', datatype: 'INT32', shape: [2], data: [1, 2] }

describe('a binary request', () => {
  it('is read as the client wrote it', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitraryTensor('A'), arbitraryTensor('é"')),
        fc.string(),
        fc.subarray(['X', 'Y']),
        (inputs, id, outputs) => {
          const { body, jsonByteLength } = encodeRestInfer({ modelName: 'm', id, inputs, outputs })
          const call = readHttpInfer(anyModel, Buffer.from(body), jsonByteLength)
          expect(contents(call.inputs)).toEqual(contents(inputs))
          expect({ ...call, inputs: [] }).toEqual({
            id,
            inputs: [],
            outputs: outputs.map((name) => ({ name, binary: true })),
            binaryByDefault: outputs.length === 0,
          })
        },
      ),
    )
  })

  it.each([
    ['a byte too few', 7],
    ['a byte too many', 9],
  ])('with %s is refused', (_, size) => {
    const header = { inputs: [{ ...input, data: undefined, parameters: { binary_data_size: 8 } }] }
    expect(() => readJson(header, Buffer.alloc(size))).toThrow(expect.objectContaining({ httpStatus: 400 }))
  })
})

describe('a JSON request', () => {
  it('gives back the values the server itself writes', () => {
    const writable = arbitraryTensor('A').filter(
      ({ datatype }) => !['FP16', 'BF16', 'BYTES'].includes(datatype),
    )
    fc.assert(
      fc.property(writable, ({ bytes, ...tensor }) => {
        const data = jsonData(tensor.datatype, bytes)!
        const { datatype, shape } = tensor
        const json = Buffer.from(
          `{"inputs":[{"name":"A","datatype":"${datatype}","shape":[${shape}],"data":${data}}]}`,
        )
        const [read] = readHttpInfer(anyModel, json, json.length).inputs
        // By value: a NaN has many bit patterns, and any byte but 0 is true.
        expect(jsonData(datatype, read!.bytes)).toBe(data)
      }),
    )
  })

  it('takes nested values in row-major order', () => {
    const [read] = readJson({
      inputs: [
        {
          ...input,
          shape: [2, 2],
          data: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    }).inputs
    expect([...new Int32Array(read!.bytes.slice().buffer)]).toEqual([1, 2, 3, 4])
  })

  it('asks for outputs one by one, or for all of them by a parameter', () => {
    const outputs = [{ name: 'X', parameters: { binary_data: true } }, { name: 'Y' }]
    expect(readJson({ inputs: [input], outputs, parameters: { binary_data_output: true } })).toMatchObject({
      outputs: [
        { name: 'X', binary: true },
        { name: 'Y', binary: false },
      ],
      binaryByDefault: true,
    })
    expect(readJson({ inputs: [input] })).toMatchObject({ outputs: [], binaryByDefault: false })
  })

  it.each<[string, number, object]>([
    ['no inputs', 500, {}],
    ['inputs that are no array', 500, { inputs: 3 }],
    ['an id that is a number', 500, { inputs: [input], id: 5 }],
    ['no name', 500, { inputs: [{ ...input, name: undefined }] }],
    ['no datatype', 500, { inputs: [{ ...input, datatype: undefined }] }],
    ['a datatype that is none', 400, { inputs: [{ ...input, datatype: 'TYPE_INT32' }] }],
    ['a negative dim', 500, { inputs: [{ ...input, shape: [-1] }] }],
    ['too few values', 500, { inputs: [{ ...input, data: [1] }] }],
    ['a value of another type', 500, { inputs: [{ ...input, data: [1, 'x'] }] }],
    ['no data at all', 400, { inputs: [{ ...input, data: undefined }] }],
    ['data twice', 400, { inputs: [{ ...input, parameters: { binary_data_size: 8 } }] }],
    ['JSON data for FP16', 400, { inputs: [{ ...input, datatype: 'FP16' }] }],
    [
      'an unknown memory region',
      404,
      { inputs: [{ ...input, data: undefined, parameters: { shared_memory_region: 'r' } }] },
    ],
    ['a reserved parameter', 400, { inputs: [input], parameters: { triton_x: 1 } }],
    ['a parameter that is an object', 400, { inputs: [input], parameters: { x: {} } }],
    ['parameters that are no object', 500, { inputs: [input], parameters: 5 }],
    [
      'binary_data_output that is no boolean',
      500,
      { inputs: [input], parameters: { binary_data_output: 1 } },
    ],
    ['outputs without a name', 500, { inputs: [input], outputs: [{}] }],
  ])('with %s is refused with %i', (_, httpStatus, header) => {
    expect(() => readJson(header)).toThrow(expect.objectContaining({ httpStatus }))
  })

  it('never throws anything but an error of the protocol', () => {
    fc.assert(
      fc.property(fc.json(), fc.uint8Array({ maxLength: 8 }), (json, rest) => {
        const body = Buffer.concat([Buffer.from(json), rest])
        try {
          readHttpInfer(anyModel, body, Buffer.byteLength(json))
        } catch (error) {
          expect(error).toMatchObject({ name: 'TritonError' })
        }
      }),
    )
  })
})

describe('a raw request', () => {
  const fp32 = (dims: readonly number[]): DemoTensor => ({ name: 'I', datatype: 'FP32', dims })

  it.each<[string, DemoModel, number, readonly number[]]>([
    ['a fixed shape', model([fp32([4])]), 16, [4]],
    ['a batch of one', model([fp32([4])], 8), 16, [1, 4]],
    ['a variable dimension', model([fp32([-1, 2])]), 24, [3, 2]],
  ])('has the shape of the model: %s', (_, of, size, shape) => {
    const call = readHttpInfer(of, Buffer.alloc(size, 7), 0)
    expect(call).toMatchObject({ inputs: [{ name: 'I', datatype: 'FP32', shape }], binaryByDefault: true })
    expect(call.inputs[0]!.bytes).toHaveLength(size)
  })

  it('is one string where the model takes one', () => {
    const call = readHttpInfer(model([{ name: 'I', datatype: 'BYTES', dims: [1] }]), Buffer.from('ab'), 0)
    expect([...call.inputs[0]!.bytes]).toEqual([2, 0, 0, 0, 0x61, 0x62])
  })

  it.each<[string, DemoModel]>([
    ['two inputs', model([fp32([1]), fp32([1])])],
    ['two variable dimensions', model([fp32([-1, -1])])],
    ['a list of strings', model([{ name: 'I', datatype: 'BYTES', dims: [-1] }])],
  ])('is refused for %s', (_, of) => {
    expect(() => readHttpInfer(of, Buffer.alloc(4), 0)).toThrow(expect.objectContaining({ httpStatus: 400 }))
  })
})

describe('jsonLengthOf', () => {
  it.each<[string | undefined, number]>([
    [undefined, 100],
    ['0', 0],
    ['40', 40],
    ['100', 100],
    ['abc', 0],
  ])('%s is %i', (header, expected) => {
    expect(jsonLengthOf(header, 100)).toBe(expected)
  })

  it.each(['-1', '101'])('%s is refused', (header) => {
    expect(() => jsonLengthOf(header, 100)).toThrow(expect.objectContaining({ httpStatus: 400 }))
  })
})
