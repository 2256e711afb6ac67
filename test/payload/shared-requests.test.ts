import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/payload/shared-layout.ts'
import { encodeForSlot, shareRequests } from '../../src/payload/shared-requests.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { InferRequest } from '../../src/triton/infer-request.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { tensorSpec } from '../triton/model-fixtures.ts'

const requestOf = (...sizes: readonly number[]): InferRequest => ({
  modelName: 'm',
  inputs: sizes.map((size, index) => ({
    name: `IN${index}`,
    datatype: 'UINT8',
    shape: [size],
    bytes: new Uint8Array(size).fill(1),
  })),
  outputs: ['A', 'B'],
  parameters: new Map([['p', 1n]]),
})

const requests = [requestOf(3, 100), requestOf(5)]
const outputs = [tensorSpec({ name: 'A', dims: [20] }), tensorSpec({ name: 'B', dims: [1] })]
const layout = layOut(
  requests.map(({ inputs }) => inputs),
  outputs,
  { batchSize: 1, outputBytes: 0 },
)
const regions = { inputs: 'in', outputs: 'out', outputsDescriptor: 7 }

describe.each(['http', 'grpc'] as const)('requests in shared memory over %s', (protocol) => {
  const shared = shareRequests(protocol, requests, { layout, regions })

  it.each([0, 1, 7])('have their outputs in slot %s, and their inputs where they are', (slot) => {
    const encode = protocol === 'http' ? encodeRestInfer : encodeGrpcInfer
    const places = {
      inputs: new Map([
        ['IN0', { region: 'in', offset: 0, byteSize: 3 }],
        ['IN1', { region: 'in', offset: 64, byteSize: 100 }],
      ]),
      outputs: new Map([
        ['A', { region: 'out', offset: slot * 192, byteSize: 80 }],
        ['B', { region: 'out', offset: slot * 192 + 128, byteSize: 4 }],
      ]),
    }
    expect(encodeForSlot(shared, { index: 0, slot })).toEqual(encode({ ...requests[0]!, shared: places }))
  })

  it('hold no data, however often they are handed on', () => {
    const handed = structuredClone(shared)
    expect(handed.requests.flatMap(({ inputs }) => inputs.map(({ bytes }) => bytes.length))).toEqual([
      0, 0, 0,
    ])
    expect(encodeForSlot(handed, { index: 1, slot: 2 })).toEqual(encodeForSlot(shared, { index: 1, slot: 2 }))
  })
  it('say what their responses are to hold to those who can read it, and nobody else', () => {
    const expected = { name: 'B', datatype: 'INT32', shape: [1], bytes: new Uint8Array(4) } as const
    const validated = shareRequests(protocol, [{ ...requests[0]!, expectedOutputs: [expected] }], {
      layout,
      regions,
    })
    const read = (offset: number, byteLength: number) => Buffer.from(`${offset} ${byteLength}`)
    const place = { index: 0, slot: 3 }
    expect(encodeForSlot(validated, place)).toEqual(encodeForSlot(shared, place))
    const [output] = encodeForSlot(validated, place, read).expectedOutputs!
    expect(output).toMatchObject({ ...expected, shared: { byteSize: 4 } })
    expect(output?.shared?.read(4).toString()).toBe(`${3 * 192 + 128} 4`)
  })
})
