import {
  defaultFrameSize,
  defaultWindow,
  frameFlag,
  frameHeaderBytes,
  frameOf,
  frameType,
  largestWindow,
  writeFrameHead,
  writeUint32,
} from './http2-frame.ts'
import type { Http2Output } from './http2-output.ts'
import { initialPeerSettings, type PeerSettings } from './http2-settings.ts'
import type { Http2Stream, Outgoing } from './http2-stream.ts'

/** Below this a copy costs less than another write. */
const largestCopied = 8192
/** Tells the server, at the front of a header, that our header compression uses no table (RFC 7541, section 6.3). */
const noTable = Buffer.of(0x20)

/** Sends what streams have to say as far as the server's windows let it. */
export class Http2Sender {
  readonly #output: Http2Output
  /** Of a frame whose content is copied too. */
  readonly #head = Buffer.allocUnsafe(frameHeaderBytes)
  /** Streams whose body waits for a window, in the order in which they began to wait. */
  readonly #stalled = new Set<Http2Stream>()
  #maxFrameSize = initialPeerSettings.maxFrameSize
  #window = defaultWindow
  /** The size of our table for header compression, as far as the server knows. */
  #tableSize = initialPeerSettings.headerTableSize
  /** The server allows a smaller table, and wants to hear that it is respected. */
  #tableUpdateDue = false

  constructor(output: Http2Output) {
    this.#output = output
  }

  /** Sends the opening of a stream that has just got its id, and its body. */
  begin(stream: Http2Stream, { initialWindow }: PeerSettings): void {
    const { packet, body, dataFrameAt } = stream.opening
    stream.sendWindow = initialWindow
    if (
      packet !== undefined &&
      !this.#tableUpdateDue &&
      body!.length <= this.#window &&
      body!.length <= initialWindow
    ) {
      const output = this.#output
      const at = output.append(packet)
      writeUint32(output.buffer, at + 5, stream.id)
      writeUint32(output.buffer, at + dataFrameAt + 5, stream.id)
      this.#window -= body!.length
      stream.sendWindow -= body!.length
      stream.listener.onSent()
      return
    }
    this.#appendHeaders(stream)
    if (body !== undefined) stream.outgoing = { bytes: body, sent: 0, endsStream: true }
    if (stream.outgoing !== undefined) this.pump(stream)
  }

  /** Sends as much of a stream's body as the windows hold. */
  pump(stream: Http2Stream): void {
    const { outgoing } = stream
    if (outgoing === undefined) return
    const isLarge = outgoing.bytes.length - outgoing.sent > largestCopied
    if (isLarge) this.#output.cork()
    const isWhole = this.#sendPart(stream, outgoing)
    if (isLarge) this.#output.uncork()
    if (!isWhole) {
      this.#stalled.add(stream)
      return
    }
    stream.outgoing = undefined
    stream.listener.onSent()
  }

  /** Whether nothing of it is left. */
  #sendPart(stream: Http2Stream, outgoing: Outgoing): boolean {
    const { bytes, endsStream } = outgoing
    while (outgoing.sent < bytes.length) {
      const rest = bytes.length - outgoing.sent
      const length = Math.min(rest, this.#maxFrameSize, this.#window, stream.sendWindow)
      if (length <= 0) return false
      const flags = endsStream && length === rest ? frameFlag.endStream : frameFlag.none
      this.#writeData(stream.id, flags, bytes.subarray(outgoing.sent, outgoing.sent + length))
      outgoing.sent += length
      this.#window -= length
      stream.sendWindow -= length
    }
    return true
  }

  /** Takes over new settings, and widens the windows of all streams by as much as their initial one has grown. */
  onSettings(
    { maxFrameSize, headerTableSize }: PeerSettings,
    windowGrowth: number,
    streams: readonly Http2Stream[],
  ): boolean {
    this.#maxFrameSize = maxFrameSize
    if (headerTableSize < this.#tableSize) this.#tableUpdateDue = true
    if (windowGrowth === 0) return true
    for (const stream of streams) if (!this.widenStream(stream, windowGrowth)) return false
    return true
  }

  /** Whether the connection's window can grow by that much; then it has. */
  widen(increment: number): boolean {
    this.#window += increment
    if (this.#window > largestWindow) return false
    for (const stream of [...this.#stalled]) this.#resume(stream)
    return true
  }

  /** The same for one stream; `increment` may be negative. */
  widenStream(stream: Http2Stream, increment: number): boolean {
    stream.sendWindow += increment
    if (stream.sendWindow > largestWindow) return false
    if (increment > 0 && this.#stalled.has(stream)) this.#resume(stream)
    return true
  }

  /** The stream is over. */
  forget(stream: Http2Stream): void {
    if (this.#stalled.size > 0) this.#stalled.delete(stream)
  }

  #resume(stream: Http2Stream): void {
    this.#stalled.delete(stream)
    this.pump(stream)
  }

  #appendHeaders(stream: Http2Stream): void {
    const block = this.#tableUpdateDue
      ? Buffer.concat([noTable, stream.opening.headerBlock])
      : stream.opening.headerBlock
    if (this.#tableUpdateDue) this.#tableSize = 0
    this.#tableUpdateDue = false
    const size = defaultFrameSize
    for (let at = 0; at < block.length; at += size) {
      const type = at === 0 ? frameType.headers : frameType.continuation
      const flags = at + size >= block.length ? frameFlag.endHeaders : frameFlag.none
      this.#output.append(frameOf(type, flags, stream.id, block.subarray(at, at + size)))
    }
  }

  #writeData(streamId: number, flags: number, content: Buffer): void {
    const { length } = content
    const isCopied = length <= largestCopied
    const head = isCopied ? this.#head : Buffer.allocUnsafe(frameHeaderBytes)
    writeFrameHead(head, 0, { type: frameType.data, flags, streamId, length })
    if (isCopied) {
      this.#output.append(head)
      this.#output.append(content)
    } else {
      this.#output.write(head)
      this.#output.write(content)
    }
  }
}
