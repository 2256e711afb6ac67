import type { Http2Stream } from './http2-stream.ts'

const firstCapacity = 64

/**
 * The open streams of a connection by their ids. A Map would do, but one whose entries come and go hundred thousand times a second
 * leaves tables behind that keep each other, and the streams in them, alive until the next full garbage collection.
 */
export class Http2StreamTable {
  /** A stream is where the lower bits of its place say; ids are odd and rise by two. */
  #slots: (Http2Stream | undefined)[] = new Array(firstCapacity).fill(undefined)
  /** Those whose slot a much younger stream has taken. */
  readonly #old = new Map<number, Http2Stream>()
  #size = 0

  get size(): number {
    return this.#size
  }

  get(id: number): Http2Stream | undefined {
    const stream = this.#slots[(id >>> 1) & (this.#slots.length - 1)]
    return stream !== undefined && stream.id === id ? stream : this.#old.get(id)
  }

  /** Adds a stream that has an id and is not in the table. */
  add(stream: Http2Stream): void {
    if (2 * this.#size >= this.#slots.length) this.#grow()
    this.#size += 1
    this.#put(stream)
  }

  /** Takes a stream out; one that is not in the table is not missed. */
  delete({ id }: Http2Stream): void {
    const slot = (id >>> 1) & (this.#slots.length - 1)
    if (this.#slots[slot]?.id === id) this.#slots[slot] = undefined
    else if (!this.#old.delete(id)) return
    this.#size -= 1
  }

  /** In the order of their ids. */
  values(): readonly Http2Stream[] {
    const slotted = this.#slots.filter((stream) => stream !== undefined)
    return [...slotted, ...this.#old.values()].sort((a, b) => a.id - b.id)
  }

  #put(stream: Http2Stream): void {
    const slot = (stream.id >>> 1) & (this.#slots.length - 1)
    const other = this.#slots[slot]
    if (other !== undefined) this.#old.set(other.id, other)
    this.#slots[slot] = stream
  }

  #grow(): void {
    const all = this.values()
    this.#slots = new Array(2 * this.#slots.length).fill(undefined)
    this.#old.clear()
    for (const stream of all) this.#put(stream)
  }
}
