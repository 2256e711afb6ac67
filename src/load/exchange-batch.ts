import type { Nanoseconds } from '../foundation/units.ts'

/*
 * What is handed from a thread that sends to the one that writes: entries one after the other in an ArrayBuffer, each a head of
 * doubles and then bytes, padded to whole doubles. A response is an entry when it comes, the end of its request another one.
 */

/** A good response with data. */
export type LoggedResponse = {
  readonly lane: number
  /** Whether it is the first of its request. What came before it on the lane belongs to a request that is not in the log. */
  readonly isFirst: boolean
  /** Bytes of JSON at the start of `bytes`; undefined where the protocol does not say. */
  readonly jsonByteLength: number | undefined
  /** A view of the batch. */
  readonly bytes: Uint8Array
  /** Likewise; what lay in the shared memory of its outputs when it came. Empty where there is none. */
  readonly shared: Uint8Array
}

/** A request that has ended. */
export type LoggedEnd = {
  readonly lane: number
  readonly startedAt: Nanoseconds
  /** Which request it was. */
  readonly request: number
  /** Good responses with data that it had, all of which are in the log before it. */
  readonly responses: number
  /** When each of them came. */
  readonly responseTimes: readonly Nanoseconds[]
  /** Its sequence; 0: none. */
  readonly sequenceId: bigint
  /** Class and first words of its failure; empty: none. */
  readonly error: string
}

export type BatchReader = {
  readonly onResponse: (response: LoggedResponse) => void
  readonly onEnd: (end: LoggedEnd) => void
}

const wordSize = Float64Array.BYTES_PER_ELEMENT
/** Places of the head, in words. */
const head = { words: 0, kind: 1, lane: 2, byteLength: 3 } as const
const responseHead = { ...head, isFirst: 4, jsonByteLength: 5, sharedByteLength: 6 } as const
const endHead = { ...head, startedAt: 4, request: 5, responses: 6, times: 7, sequenceId: 8 } as const
const responseWords = 7
const endWords = 9
const kind = { response: 1, end: 2 } as const

const wordsOf = (byteLength: number): number => Math.ceil(byteLength / wordSize)

/** Bytes that a response of that length, its part in shared memory included, takes in a batch. */
export const responseSize = (byteLength: number): number => (responseWords + wordsOf(byteLength)) * wordSize

/** Bytes that an end takes in a batch. */
export const endSize = (times: number, errorByteLength: number): number =>
  (endWords + times + wordsOf(errorByteLength)) * wordSize

/** Fills one buffer from front to back. */
export class BatchWriter {
  readonly buffer: ArrayBuffer
  readonly #words: Float64Array
  readonly #longs: BigUint64Array
  readonly #bytes: Uint8Array
  /** In words. */
  #length = 0

  /** The length of the buffer is a multiple of 8. */
  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer
    this.#words = new Float64Array(buffer)
    this.#longs = new BigUint64Array(buffer)
    this.#bytes = new Uint8Array(buffer)
  }

  get byteLength(): number {
    return this.#length * wordSize
  }

  hasRoomFor(byteLength: number): boolean {
    return this.byteLength + byteLength <= this.buffer.byteLength
  }

  addResponse({ lane, isFirst, bytes, jsonByteLength, shared }: LoggedResponse): void {
    const at = this.#length
    const words = this.#words
    words[at + responseHead.kind] = kind.response
    words[at + responseHead.lane] = lane
    words[at + responseHead.byteLength] = bytes.length
    words[at + responseHead.isFirst] = isFirst ? 1 : 0
    words[at + responseHead.jsonByteLength] = jsonByteLength ?? -1
    words[at + responseHead.sharedByteLength] = shared.length
    const start = (at + responseWords) * wordSize
    this.#bytes.set(bytes, start)
    this.#bytes.set(shared, start + bytes.length)
    this.#close(responseWords + wordsOf(bytes.length + shared.length))
  }

  addEnd(end: Omit<LoggedEnd, 'error'>, error: Uint8Array): void {
    const at = this.#length
    const words = this.#words
    words[at + endHead.kind] = kind.end
    words[at + endHead.lane] = end.lane
    words[at + endHead.byteLength] = error.length
    words[at + endHead.startedAt] = end.startedAt
    words[at + endHead.request] = end.request
    words[at + endHead.responses] = end.responses
    words[at + endHead.times] = end.responseTimes.length
    this.#longs[at + endHead.sequenceId] = end.sequenceId
    words.set(end.responseTimes, at + endWords)
    this.#bytes.set(error, (at + endWords + end.responseTimes.length) * wordSize)
    this.#close(endWords + end.responseTimes.length + wordsOf(error.length))
  }

  #close(words: number): void {
    this.#words[this.#length + head.words] = words
    this.#length += words
  }
}

/** Reads the first `byteLength` bytes of a batch. */
export const readBatch = (buffer: ArrayBuffer, byteLength: number, reader: BatchReader): void => {
  const words = new Float64Array(buffer)
  const longs = new BigUint64Array(buffer)
  const end = byteLength / wordSize
  for (let at = 0; at < end; at += words[at + head.words]!) {
    const lane = words[at + head.lane]!
    const length = words[at + head.byteLength]!
    if (words[at + head.kind] === kind.response) {
      const jsonByteLength = words[at + responseHead.jsonByteLength]!
      const start = (at + responseWords) * wordSize
      reader.onResponse({
        lane,
        isFirst: words[at + responseHead.isFirst] === 1,
        jsonByteLength: jsonByteLength < 0 ? undefined : jsonByteLength,
        bytes: new Uint8Array(buffer, start, length),
        shared: new Uint8Array(buffer, start + length, words[at + responseHead.sharedByteLength]!),
      })
      continue
    }
    const times = words[at + endHead.times]!
    const error = new Uint8Array(buffer, (at + endWords + times) * wordSize, length)
    reader.onEnd({
      lane,
      startedAt: words[at + endHead.startedAt]!,
      request: words[at + endHead.request]!,
      responses: words[at + endHead.responses]!,
      responseTimes: [...words.subarray(at + endWords, at + endWords + times)],
      sequenceId: longs[at + endHead.sequenceId]!,
      error: utf8.decode(error),
    })
  }
}

const utf8 = new TextDecoder()
