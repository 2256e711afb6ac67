import { describe, expect, it } from 'vitest'
import { type Packet, packetsFor } from '../../src/transport/http1-request.ts'
import { MarkedPacket } from '../../src/transport/marked-packet.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import type { SequenceMark } from '../../src/triton/sequence-mark.ts'
import { targetOf } from './infer-answer.ts'

const encode = (elements: number, isOfSequence = true) =>
  encodeRestInfer({
    modelName: 'm',
    inputs: [{ name: 'I', datatype: 'UINT8', shape: [elements], bytes: new Uint8Array(elements).fill(7) }],
    outputs: ['O'],
    isOfSequence,
  })

const packetOf = packetsFor(targetOf('http', 'localhost:8000'))
const [first, second]: readonly [SequenceMark, SequenceMark] = [
  { id: 11, isStart: true, isEnd: false },
  { id: 12, isStart: false, isEnd: true },
]

/** Everything that goes over the wire. */
const textOf = ({ bytes, largeBody = new Uint8Array() }: Packet): string =>
  Buffer.concat([bytes, largeBody]).toString('latin1')

const markedText = (elements: number, { id, isStart, isEnd }: SequenceMark): string => {
  const text = textOf(packetOf(encode(elements)))
  return text
    .replace(/"sequence_id":"#+"/, `"sequence_id":${String(id).padStart(20)}`)
    .replace(/"sequence_start":"#+"/, `"sequence_start":${isStart ? 'true ' : 'false'}`)
    .replace(/"sequence_end":"#+"/, `"sequence_end":${isEnd ? 'true ' : 'false'}`)
}

describe("a lane's own packet", () => {
  it.each([4, 200_000])('carries the mark, with a tensor of %i bytes', (elements) => {
    const marked = new MarkedPacket()
    const packet = packetOf(encode(elements))
    for (const mark of [first, second]) {
      const own = marked.of(packet, mark, true)
      expect(textOf(own)).toBe(markedText(elements, mark))
      expect(own.largeBody).toBe(packet.largeBody)
    }
  })

  it('is used again, also for another request of the same length, unless somebody still reads it', () => {
    const marked = new MarkedPacket()
    const [one, other] = [packetOf(encode(4)), packetOf(encode(4))]
    const { bytes } = marked.of(one, first, true)
    expect(marked.of(other, second, true).bytes).toBe(bytes)
    const read = Buffer.from(bytes)
    expect(marked.of(one, first, false).bytes).not.toBe(bytes)
    expect(Buffer.from(bytes)).toEqual(read)
  })

  it('is replaced for a request of another length', () => {
    const marked = new MarkedPacket()
    for (const elements of [4, 300, 200_000, 3])
      expect(textOf(marked.of(packetOf(encode(elements)), first, true))).toBe(markedText(elements, first))
  })

  it('is the packet itself when that has no room for a mark', () => {
    const packet = packetOf(encode(4, false))
    expect(new MarkedPacket().of(packet, first, true)).toBe(packet)
  })
})
