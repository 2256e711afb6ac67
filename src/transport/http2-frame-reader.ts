import { defaultFrameSize, frameHeaderBytes, readUint32 } from './http2-frame.ts'

/** Told of each frame: `start` to `end` in `buffer` is its payload, for as long as the call lasts. */
export type FrameListener = {
  onFrame(type: number, flags: number, streamId: number, buffer: Buffer, start: number, end: number): void
  /** A frame is larger than was announced; nothing after it can be read. */
  onFrameTooLarge(length: number): void
}

/** Cuts what comes over a connection into frames. Those that lie in one chunk, as almost all do, are not copied. */
export class Http2FrameReader {
  readonly #listener: FrameListener
  /** The beginning of a frame whose rest has not come yet; never more than one frame. */
  readonly #partial = Buffer.allocUnsafe(frameHeaderBytes + defaultFrameSize)
  #kept = 0
  #stopped = false

  constructor(listener: FrameListener) {
    this.#listener = listener
  }

  /** Ignores everything from here on, what is left of the current chunk too. */
  stop(): void {
    this.#stopped = true
  }

  push(chunk: Buffer, chunkStart: number, chunkEnd: number): void {
    let at = chunkStart
    if (this.#kept > 0) at = this.#complete(chunk, at, chunkEnd)
    while (!this.#stopped && chunkEnd - at >= frameHeaderBytes) {
      const length = (chunk[at]! << 16) | (chunk[at + 1]! << 8) | chunk[at + 2]!
      if (length > defaultFrameSize) {
        this.#refuse(length)
        return
      }
      const next = at + frameHeaderBytes + length
      if (next > chunkEnd) break
      this.#emit(chunk, at, next)
      at = next
    }
    if (this.#stopped || at >= chunkEnd) return
    chunk.copy(this.#partial, 0, at, chunkEnd)
    this.#kept = chunkEnd - at
  }

  /** Fills up the kept frame; returns where the next one begins. */
  #complete(chunk: Buffer, start: number, end: number): number {
    const partial = this.#partial
    let at = this.#fill(frameHeaderBytes, chunk, start, end)
    if (this.#kept < frameHeaderBytes) return at
    const length = (partial[0]! << 16) | (partial[1]! << 8) | partial[2]!
    if (length > defaultFrameSize) {
      this.#refuse(length)
      return end
    }
    at = this.#fill(frameHeaderBytes + length, chunk, at, end)
    if (this.#kept < frameHeaderBytes + length) return at
    this.#kept = 0
    this.#emit(partial, 0, frameHeaderBytes + length)
    return at
  }

  /** Copies until so many bytes are kept, or the chunk ends; returns what comes next in the chunk. */
  #fill(wanted: number, chunk: Buffer, start: number, end: number): number {
    const count = Math.max(0, Math.min(wanted - this.#kept, end - start))
    chunk.copy(this.#partial, this.#kept, start, start + count)
    this.#kept += count
    return start + count
  }

  #emit(buffer: Buffer, at: number, end: number): void {
    const streamId = readUint32(buffer, at + 5) & 0x7fffffff
    this.#listener.onFrame(buffer[at + 3]!, buffer[at + 4]!, streamId, buffer, at + frameHeaderBytes, end)
  }

  #refuse(length: number): void {
    this.#stopped = true
    this.#listener.onFrameTooLarge(length)
  }
}
