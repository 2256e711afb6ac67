import { describe, expect, it } from 'vitest'
import type { LaneRequest } from '../../src/transport/grpc-lane.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { streamOpening } from '../../src/transport/http2-stream.ts'
import { MarkedLaneRequest } from '../../src/transport/marked-lane-request.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { SequenceMark } from '../../src/triton/sequence-mark.ts'
import { withMark } from '../../src/triton/with-mark.ts'

const encode = (elements: number, isOfSequence = true) =>
  encodeGrpcInfer({
    modelName: 'm',
    inputs: [{ name: 'I', datatype: 'UINT8', shape: [elements], bytes: new Uint8Array(elements).fill(7) }],
    outputs: ['O'],
    isOfSequence,
  })

const laneRequestOf = (encoded: ReturnType<typeof encode>): LaneRequest => {
  const body = grpcFrameOf(encoded.message)
  return { opening: streamOpening([[':method', 'POST']], body), body, places: encoded.places }
}

const [first, second]: readonly [SequenceMark, SequenceMark] = [
  { id: 2 ** 40, isStart: true, isEnd: false },
  { id: 12, isStart: false, isEnd: true },
]

describe("a lane's own request", () => {
  it.each([
    { what: 'HEADERS and DATA in one piece', elements: 4 },
    { what: 'a body that is too large for that', elements: 40_000 },
  ])('carries the mark in every form: $what', ({ elements }) => {
    const marked = new MarkedLaneRequest()
    const encoded = encode(elements)
    const request = laneRequestOf(encoded)
    for (const mark of [first, second]) {
      const expected = laneRequestOf(withMark(encoded, mark))
      expect(marked.of(request, mark, true)).toEqual(expected)
      expect(request).toEqual(laneRequestOf(encoded))
    }
  })

  it('is used again, also for another request of the same length, unless somebody still reads it', () => {
    const marked = new MarkedLaneRequest()
    const [one, other] = [laneRequestOf(encode(4)), laneRequestOf(encode(4))]
    const { body } = marked.of(one, first, true)
    expect(marked.of(other, second, true).body).toBe(body)
    const read = Buffer.from(body)
    expect(marked.of(one, first, false).body).not.toBe(body)
    expect(body).toEqual(read)
  })

  it('is replaced for a request of another length', () => {
    const marked = new MarkedLaneRequest()
    for (const elements of [4, 300, 40_000, 50_000, 3]) {
      const encoded = encode(elements)
      const expected = laneRequestOf(withMark(encoded, first))
      expect(marked.of(laneRequestOf(encoded), first, true)).toEqual(expected)
    }
  })

  it('is the request itself when that has no room for a mark', () => {
    const request = laneRequestOf(encode(4, false))
    expect(new MarkedLaneRequest().of(request, first, true)).toBe(request)
  })
})
