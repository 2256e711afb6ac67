import { fromBinary } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { InferRequest } from '../../src/triton/infer-request.ts'
import { isJsonObject, parseJson } from '../../src/triton/json.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { jsonMarkRoom, type SequenceMark } from '../../src/triton/sequence-mark.ts'
import { withMark } from '../../src/triton/with-mark.ts'

const request: InferRequest = {
  modelName: 'm',
  inputs: [{ name: 'INPUT0', datatype: 'INT32', shape: [1, 1], bytes: Uint8Array.of(1, 2, 3, 4) }],
  outputs: ['OUTPUT0'],
}
const ofSequence: InferRequest = { ...request, isOfSequence: true }

const anyMark: fc.Arbitrary<SequenceMark> = fc.record({
  id: fc.oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.maxSafeNat().map((id) => Math.max(1, id)),
    fc.constantFrom(127, 128, 2 ** 32 - 1, 2 ** 32, 2 ** 49, Number.MAX_SAFE_INTEGER),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
    fc.constantFrom(2n ** 53n, 10n ** 16n, 2n ** 63n - 1n, 2n ** 63n, 10n ** 19n, 2n ** 64n - 1n),
  ),
  isStart: fc.boolean(),
  isEnd: fc.boolean(),
})

const headerOf = ({ body, jsonByteLength }: { body: Uint8Array; jsonByteLength: number }) => {
  const parsed = parseJson(Buffer.from(body).toString('latin1', 0, jsonByteLength))
  if (!parsed.ok || !isJsonObject(parsed.value)) throw new Error('expected an object')
  return parsed.value
}

describe('the mark of a sequence over HTTP', () => {
  it('is what the JSON header says, and the rest is as without it', () => {
    const plain = headerOf(encodeRestInfer(request))
    fc.assert(
      fc.property(anyMark, (mark) => {
        const encoded = encodeRestInfer(ofSequence)
        const marked = withMark(encoded, mark)
        expect(headerOf(marked)).toEqual({
          ...plain,
          parameters: { sequence_id: mark.id, sequence_start: mark.isStart, sequence_end: mark.isEnd },
        })
        expect(marked).toMatchObject({ path: encoded.path, jsonByteLength: encoded.jsonByteLength })
        expect([...marked.body.subarray(marked.jsonByteLength)]).toEqual([1, 2, 3, 4])
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('stands beside the wish for all outputs', () => {
    const marked = withMark(encodeRestInfer({ ...ofSequence, outputs: [] }), {
      id: 5,
      isStart: true,
      isEnd: false,
    })
    expect(headerOf(marked)['parameters']).toEqual({
      binary_data_output: true,
      sequence_id: 5,
      sequence_start: true,
      sequence_end: false,
    })
  })

  it.each([
    ['a tensor name', { inputs: [{ ...request.inputs[0]!, name: JSON.stringify(jsonMarkRoom) }] }],
    ['the id of the request', { id: `"sequence_id":"${jsonMarkRoom.sequence_id}"` }],
    ['letters that are escaped before it', { id: 'é\u{1f600}"\\' }],
  ])('is not led astray by %s', (_, more: Partial<InferRequest>) => {
    const marked = withMark(encodeRestInfer({ ...ofSequence, ...more }), {
      id: 9,
      isStart: false,
      isEnd: true,
    })
    const plain = encodeRestInfer({ ...request, ...more })
    expect(headerOf(marked)).toEqual({
      ...headerOf(plain),
      parameters: { sequence_id: 9, sequence_start: false, sequence_end: true },
    })
  })
})

describe('the mark of a sequence over gRPC', () => {
  it('is what the message says, and the rest is as without it', () => {
    const plain = fromBinary(ModelInferRequestSchema, encodeGrpcInfer(request).message)
    fc.assert(
      fc.property(anyMark, (mark) => {
        const { message } = withMark(encodeGrpcInfer(ofSequence), mark)
        const { parameters, ...rest } = fromBinary(ModelInferRequestSchema, new Uint8Array(message))
        const { parameters: _, ...plainRest } = plain
        expect(rest).toEqual(plainRest)
        expect(
          Object.entries(parameters).map(([name, { parameterChoice }]) => [name, parameterChoice]),
        ).toEqual([
          ['sequence_id', { case: 'int64Param', value: BigInt.asIntN(64, BigInt(mark.id)) }],
          ['sequence_start', { case: 'boolParam', value: mark.isStart }],
          ['sequence_end', { case: 'boolParam', value: mark.isEnd }],
        ])
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})

describe('a request that is marked', () => {
  const marks: readonly SequenceMark[] = [
    { id: 2n ** 64n - 1n, isStart: true, isEnd: true },
    { id: 3, isStart: false, isEnd: false },
  ]

  it('leaves nothing of the mark before it', () => {
    for (const encode of [encodeRestInfer, encodeGrpcInfer]) {
      const encoded = encode(ofSequence)
      const [long, short] = marks
      expect(withMark(withMark(encoded, long!), short!)).toEqual(withMark(encoded, short!))
    }
  })

  it('is a copy, of the same length', () => {
    const encoded = encodeGrpcInfer(ofSequence)
    const before = Buffer.from(encoded.message)
    const lengths = marks.map((mark) => withMark(encoded, mark).message.length)
    expect(lengths).toEqual([before.length, before.length])
    expect(Buffer.from(encoded.message)).toEqual(before)
  })

  it('is the request itself when that has no room for it', () => {
    const encoded = encodeRestInfer(request)
    expect(withMark(encoded, marks[0]!)).toBe(encoded)
  })
})
