import { Duplex } from 'node:stream'

/**
 * Stands in for a socket: keeps what is written to it, as the bytes are when they are taken. While it is `busy` it takes nothing,
 * like a kernel whose buffer is full; `takeAll` then takes what waits.
 */
export class MemorySocket extends Duplex {
  busy = false
  /** What was taken, one piece for each call that a socket would make. */
  readonly writes: Buffer[] = []
  #waiting:
    | { readonly chunks: readonly Buffer[]; readonly onTaken: (error: Error | null) => void }
    | undefined

  get written(): Buffer {
    return Buffer.concat(this.writes)
  }

  /** Takes everything that waits, and all that comes from here on. */
  takeAll(): void {
    this.busy = false
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting === undefined) return
    this.writes.push(Buffer.concat(waiting.chunks))
    waiting.onTaken(null)
  }

  override _read(): void {
    // Nothing ever comes.
  }

  override _write(chunk: Buffer, _encoding: string, onTaken: (error: Error | null) => void): void {
    this.#accept([chunk], onTaken)
  }

  override _writev(chunks: { chunk: Buffer }[], onTaken: (error: Error | null) => void): void {
    this.#accept(
      chunks.map(({ chunk }) => chunk),
      onTaken,
    )
  }

  #accept(chunks: readonly Buffer[], onTaken: (error: Error | null) => void): void {
    if (this.busy) {
      this.#waiting = { chunks, onTaken }
      return
    }
    this.writes.push(Buffer.concat(chunks))
    onTaken(null)
  }
}
