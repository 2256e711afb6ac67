/** A length is only a claim until the bytes are there, so no more than this is set aside for it at once. */
const mostReserved = 2 ** 24

/** Puts the pieces of a body together, in memory that it uses again for the next one. */
export class BodyCollector {
  length = 0
  #bytes = Buffer.alloc(0)

  /** Forgets what it has. */
  clear(): void {
    this.length = 0
  }

  /** Makes room for a body of that length. */
  expect(length: number): void {
    this.#reserve(Math.min(length, mostReserved))
  }

  add(buffer: Buffer, start: number, end: number): void {
    const length = this.length + end - start
    if (length > this.#bytes.length) this.#reserve(Math.max(length, 2 * this.#bytes.length))
    buffer.copy(this.#bytes, this.length, start, end)
    this.length = length
  }

  /** What was added, until something else is added after a `clear`. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.length)
  }

  #reserve(capacity: number): void {
    if (capacity <= this.#bytes.length) return
    const bytes = Buffer.allocUnsafeSlow(capacity)
    this.#bytes.copy(bytes, 0, 0, this.length)
    this.#bytes = bytes
  }
}
