import type { HeaderField } from './hpack-static-table.ts'

/** What a field takes in a table and in a header list, in bytes (RFC 7541 section 4.1). */
export const fieldSize = (field: HeaderField): number => field[0].length + field[1].length + 32

/** The fields that one side of a connection has seen, oldest leaving first (RFC 7541 sections 2.3.2 and 4). */
export class HpackDynamicTable {
  readonly #oldestFirst: HeaderField[] = []
  #size = 0
  #maxSize: number
  #generation = 0

  /** `maxSize` in bytes. */
  constructor(maxSize: number) {
    this.#maxSize = maxSize
  }

  get length(): number {
    return this.#oldestFirst.length
  }

  /** Bytes taken now. */
  get size(): number {
    return this.#size
  }

  /** Bytes it may take; never less than `size`. */
  get maxSize(): number {
    return this.#maxSize
  }

  /** Another number after each change of the entries or of `maxSize`. */
  get generation(): number {
    return this.#generation
  }

  /** The field at a place, 0 for the newest; undefined where there is none. */
  at(place: number): HeaderField | undefined {
    return this.#oldestFirst[this.#oldestFirst.length - 1 - place]
  }

  /** Makes room and adds. A field larger than the whole table only makes room, which empties it. */
  add(field: HeaderField): void {
    const size = fieldSize(field)
    this.#evictDownTo(this.#maxSize - size)
    if (size > this.#maxSize) return
    this.#oldestFirst.push(field)
    this.#size += size
    this.#generation += 1
  }

  resize(maxSize: number): void {
    if (maxSize === this.#maxSize) return
    this.#maxSize = maxSize
    this.#generation += 1
    this.#evictDownTo(maxSize)
  }

  #evictDownTo(size: number): void {
    while (this.#size > size) {
      const oldest = this.#oldestFirst.shift()
      if (oldest === undefined) return
      this.#size -= fieldSize(oldest)
      this.#generation += 1
    }
  }
}
