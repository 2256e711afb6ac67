import { Buffer } from 'node:buffer'
import type { DecodedFields, HpackDecoder } from './hpack-decoder.ts'

/**
 * Remembers the last block. The same bytes, when no change of the dynamic table came in or after it, give the very
 * object that they gave before, at the cost of a comparison. Keep one for each kind of block, such as trailers.
 */
export class HpackMemo {
  #bytes: Buffer = Buffer.allocUnsafe(256)
  #length = -1
  #decoder: HpackDecoder | undefined
  #generation = -1
  #fields: DecodedFields = []

  /** What `decoder.decode` gives. */
  decode(decoder: HpackDecoder, buffer: Buffer, start: number, end: number): DecodedFields {
    const length = end - start
    const generation = decoder.generation
    if (
      length === this.#length &&
      generation === this.#generation &&
      decoder === this.#decoder &&
      isSame(this.#bytes, buffer, start, length)
    ) {
      return this.#fields
    }
    const fields = decoder.decode(buffer, start, end)
    if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(2 * length)
    buffer.copy(this.#bytes, 0, start, end)
    this.#length = length
    this.#decoder = decoder
    // That of before: generations never come back, so a block that has changed the table is never met again.
    this.#generation = generation
    this.#fields = fields
    return fields
  }
}

/** Whether the first `length` bytes of `known` are those of `buffer` from `start`. */
const isSame = (known: Buffer, buffer: Buffer, start: number, length: number): boolean => {
  if (length > longestByHand) return buffer.compare(known, 0, length, start, start + length) === 0
  for (let at = 0; at < length; at += 1) {
    if (known[at] !== buffer[start + at]) return false
  }
  return true
}

// The call out of JavaScript costs as much as about this many turns of the loop, and most blocks are shorter.
const longestByHand = 64
