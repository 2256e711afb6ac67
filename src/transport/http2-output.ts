import type { Socket } from 'node:net'

const capacity = 65_536

/**
 * Frames on their way to a socket. What is appended while answers are handled goes out in one write, at `release`; anything else
 * goes out before the event loop turns.
 */
export class Http2Output {
  #buffer = Buffer.allocUnsafeSlow(capacity)
  /** What lies before this in the buffer, the socket may still have to read. */
  #start = 0
  #end = 0
  #socket: Socket | undefined
  #held = false
  #flushDue = false
  readonly #flushNow = (): void => {
    this.#flushDue = false
    if (!this.#held) this.flush()
  }

  /** From here on frames are written. */
  attach(socket: Socket): void {
    this.#socket = socket
  }

  /** Forgets what was not written, and everything that comes later. */
  detach(): void {
    this.#socket = undefined
    this.#end = this.#start
  }

  hold(): void {
    this.#held = true
  }

  release(): void {
    this.#held = false
    this.flush()
  }

  /** Appends a copy, of at most 64 KiB; returns where it lies in `buffer`, so that it can still be changed before it goes out. */
  append(bytes: Uint8Array): number {
    if (this.#end + bytes.length > capacity) this.#makeRoom()
    const at = this.#end
    this.#buffer.set(bytes, at)
    this.#end += bytes.length
    if (!this.#held && !this.#flushDue) {
      this.#flushDue = true
      queueMicrotask(this.#flushNow)
    }
    return at
  }

  /** Holds what was appended since the last write. */
  get buffer(): Buffer {
    return this.#buffer
  }

  /** Writes bytes as they are, without a copy, after everything appended before; they must not change afterwards. */
  write(bytes: Uint8Array): void {
    this.flush()
    if (this.#socket?.writable === true) this.#socket.write(bytes)
  }

  /** From here to `uncork` everything goes to the kernel in one piece, with what was appended before. */
  cork(): void {
    this.#socket?.cork()
  }

  uncork(): void {
    this.flush()
    this.#socket?.uncork()
  }

  flush(): void {
    const socket = this.#socket
    if (this.#start === this.#end) return
    if (socket === undefined || !socket.writable) {
      this.#end = this.#start
      return
    }
    socket.write(this.#buffer.subarray(this.#start, this.#end))
    // Usually the kernel has taken it all by now. If not, the socket still reads from the buffer.
    this.#start = socket.writableLength === 0 ? 0 : this.#end
    this.#end = this.#start
  }

  #makeRoom(): void {
    this.flush()
    if (this.#start === 0) return
    this.#buffer = Buffer.allocUnsafeSlow(capacity)
    this.#start = 0
    this.#end = 0
  }
}
