import type { Socket } from 'node:net'
import { type DecodedFields, HpackDecoder, isHpackError } from './hpack-decoder.ts'
import { HpackMemo } from './hpack-memo.ts'
import {
  defaultFrameSize,
  defaultWindow,
  frameFlag,
  frameHeaderBytes,
  frameOf,
  frameType,
  goawayFrame,
  http2Error,
  largestWindow,
  lastStreamId,
  numberFrame,
  readUint32,
  setting,
  settingsFrame,
} from './http2-frame.ts'
import { type FrameListener, Http2FrameReader } from './http2-frame-reader.ts'
import { Http2Output } from './http2-output.ts'
import { Http2ResponseRules } from './http2-response-rules.ts'
import { Http2Sender } from './http2-sender.ts'
import { initialPeerSettings, isViolation, type PeerSettings, withSettings } from './http2-settings.ts'
import { Http2Stream, type StreamCut, type StreamListener, type StreamOpening } from './http2-stream.ts'
import { Http2StreamTable } from './http2-stream-table.ts'

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
/** Windows as large as they can be: flow control must not be what is measured. */
const ourSettings = settingsFrame([
  [setting.enablePush, 0],
  [setting.initialWindowSize, largestWindow],
])
const settingsAck = frameOf(frameType.settings, frameFlag.ack, 0)
/** Windows are filled up again when half of them is used. */
const updateAfter = 2 ** 30
/** Frames of a header block that are larger together are an attack or a mistake. */
const largestHeaderBlock = 256 * 1024

/** What answers does not speak HTTP/2, or speaks it wrongly. */
export class Http2ProtocolError extends Error {
  /** Nothing that it said was HTTP/2. */
  readonly isForeign: boolean

  constructor(reason: string, isForeign: boolean) {
    super(reason)
    this.isForeign = isForeign
  }
}

export type Http2ConnectionListener = {
  /** What answers speaks HTTP/2; streams can begin. */
  readonly onOpen: () => void
  /** It takes no new streams, or is gone. May be called more than once. */
  readonly onUnusable: () => void
}

/** A header block whose CONTINUATION frames have not all come. */
type UnfinishedBlock = {
  readonly streamId: number
  readonly isLast: boolean
  readonly pieces: Buffer[]
  /** Of its frames. */
  bytes: number
}

/**
 * The client's end of an HTTP/2 connection (RFC 9113), written for many small calls: no promise, no event and no copy for a call
 * whose frames come whole. It answers SETTINGS and PING, honours both windows, frame sizes and the limit of concurrent streams,
 * and never sends a request twice. Streams begin when the server's first SETTINGS are known. Frames for a stream that is over are
 * read for what they mean to the connection, and otherwise ignored.
 */
export class Http2Connection implements FrameListener {
  readonly #socket: Socket
  readonly #listener: Http2ConnectionListener
  readonly #output = new Http2Output()
  readonly #sender = new Http2Sender(this.#output)
  readonly #reader = new Http2FrameReader(this)
  readonly #hpack = new HpackDecoder()
  readonly #headersMemo = new HpackMemo()
  readonly #trailersMemo = new HpackMemo()
  readonly #rules = new Http2ResponseRules()
  readonly #streams = new Http2StreamTable()
  readonly #waiting: Http2Stream[] = []
  #peer: PeerSettings = initialPeerSettings
  #nextId: number
  #received = 0
  #chunks = 0
  #isDraining = false
  #isGone = false
  #hasSettings = false
  #goawayCode: number | undefined
  #socketError: unknown
  #unfinished: UnfinishedBlock | undefined

  /**
   * Takes over a socket that is still connecting (`connectEvent`: what it emits when it is there). `push` gives it what was read.
   * `firstId`: of its first stream, an odd number.
   */
  constructor(
    socket: Socket,
    connectEvent: 'connect' | 'secureConnect',
    listener: Http2ConnectionListener,
    firstId = 1,
  ) {
    this.#socket = socket
    this.#listener = listener
    this.#nextId = firstId
    socket.once(connectEvent, () => this.#greet())
    socket.on('error', (error) => {
      this.#socketError ??= error
    })
    // The server says nothing more, so that nothing more can be answered, even where it still reads.
    socket.once('end', () => this.destroy())
    socket.once('close', () => this.#lose(this.#socketError))
  }

  /** Whether it takes new streams, now or as soon as it is connected. */
  get isUsable(): boolean {
    return !this.#isDraining && !this.#isGone
  }

  /** How many times bytes were read, the current time included. */
  get chunks(): number {
    return this.#chunks
  }

  /** Begins a stream; where the server's limit is reached it waits for its turn. Only while `isUsable`. */
  begin(listener: StreamListener, opening: StreamOpening): Http2Stream {
    const stream = new Http2Stream(listener, opening)
    if (this.#canBegin()) this.#begin(stream)
    else this.#waiting.push(stream)
    if (this.#nextId + 2 * this.#waiting.length > lastStreamId) this.#drain()
    return stream
  }

  /** Sends a body on a stream that was begun without one, has none on its way, and is not over. */
  send(stream: Http2Stream, body: Buffer): void {
    stream.outgoing = { bytes: body, sent: 0, endsStream: false }
    if (stream.id !== 0) this.#sender.pump(stream)
  }

  /** Ends a stream from this side; its listener is told nothing more. */
  cancel(stream: Http2Stream): void {
    if (!stream.isOver) this.#end(stream, http2Error.cancel)
  }

  /** Handles what was read from the socket; the bytes are not kept. */
  push(chunk: Buffer, start: number, end: number): void {
    if (this.#isGone) return
    this.#chunks += 1
    this.#output.hold()
    this.#reader.push(chunk, start, end)
    this.#output.release()
  }

  /** Frees the socket; streams that are not over end as lost. */
  destroy(error?: Error): void {
    this.#lose(error)
    this.#socket.destroy()
  }

  onFrame(type: number, flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    if (!this.#hasSettings && type !== frameType.settings) {
      this.#violate(http2Error.protocolError, 'the first frame is not SETTINGS')
      return
    }
    if (this.#unfinished !== undefined && type !== frameType.continuation) {
      this.#violate(http2Error.protocolError, 'a header block is interrupted')
      return
    }
    switch (type) {
      case frameType.data:
        this.#onData(flags, streamId, buffer, start, end)
        break
      case frameType.headers:
        this.#onHeaders(flags, streamId, buffer, start, end)
        break
      case frameType.continuation:
        this.#onContinuation(flags, streamId, buffer, start, end)
        break
      case frameType.settings:
        this.#onSettings(flags, streamId, buffer, start, end)
        break
      case frameType.windowUpdate:
        this.#onWindowUpdate(streamId, buffer, start, end)
        break
      case frameType.ping:
        this.#onPing(flags, streamId, buffer, start, end)
        break
      case frameType.rstStream:
        this.#onReset(streamId, buffer, start, end)
        break
      case frameType.goaway:
        this.#onGoaway(streamId, buffer, start, end)
        break
      case frameType.priority:
        this.#onPriority(streamId, end - start)
        break
      case frameType.pushPromise:
        this.#violate(http2Error.protocolError, 'a PUSH_PROMISE came, which was not allowed')
        break
      // Types that are not known are extensions, and ignored.
      default:
    }
  }

  onFrameTooLarge(length: number): void {
    this.#violate(
      http2Error.frameSizeError,
      `a frame has ${length} bytes where ${defaultFrameSize} are allowed`,
    )
  }

  #greet(): void {
    if (this.#isGone || this.#socket.destroyed) return
    this.#output.attach(this.#socket)
    this.#output.append(preface)
    this.#output.append(ourSettings)
    this.#output.append(numberFrame(frameType.windowUpdate, 0, largestWindow - defaultWindow))
  }

  #canBegin(): boolean {
    return this.#hasSettings && !this.#isGone && this.#streams.size < this.#peer.maxConcurrentStreams
  }

  #begin(stream: Http2Stream): void {
    stream.id = this.#nextId
    this.#nextId += 2
    this.#streams.add(stream)
    this.#sender.begin(stream, this.#peer)
  }

  #beginWaiting(): void {
    while (this.#waiting.length > 0 && this.#canBegin()) this.#begin(this.#waiting.shift()!)
  }

  /** `resetCode`: the server must be told, for it does not know that the stream is over. */
  #end(stream: Http2Stream, resetCode?: number): void {
    stream.isOver = true
    stream.outgoing = undefined
    if (stream.id === 0) {
      const place = this.#waiting.indexOf(stream)
      if (place >= 0) this.#waiting.splice(place, 1)
    } else {
      this.#sender.forget(stream)
      this.#streams.delete(stream)
      // Before another stream takes its place, or the server would count one too many.
      if (resetCode !== undefined) this.#output.append(numberFrame(frameType.rstStream, stream.id, resetCode))
    }
    if (this.#waiting.length > 0) this.#beginWaiting()
    if (this.#isDraining) this.#closeWhenDrained()
  }

  /** The server has ended the stream, before or after all of the request was sent. */
  #finish(stream: Http2Stream): void {
    const isCutShort = stream.outgoing !== undefined || stream.opening.body === undefined
    // Without it the server would wait for the rest of a request that nobody sends.
    this.#end(stream, isCutShort ? http2Error.cancel : undefined)
  }

  #cut(stream: Http2Stream, cut: StreamCut, resetCode?: number): void {
    if (stream.isOver) return
    this.#end(stream, resetCode)
    stream.listener.onCut(cut)
  }

  /** A broken rule that concerns one stream. */
  #refuse(stream: Http2Stream, code: number, reason: string): void {
    this.#cut(stream, { kind: 'malformed', reason }, code)
  }

  /** A broken rule that leaves nothing to trust on this connection. */
  #violate(code: number, reason: string): void {
    if (this.#isGone) return
    this.#reader.stop()
    this.#output.append(goawayFrame(code))
    this.#output.flush()
    this.destroy(new Http2ProtocolError(reason, !this.#hasSettings))
  }

  #drain(): void {
    this.#isDraining = true
    this.#listener.onUnusable()
  }

  #closeWhenDrained(): void {
    if (this.#streams.size > 0 || this.#waiting.length > 0) return
    this.#output.flush()
    this.destroy()
  }

  #lose(error: unknown): void {
    if (this.#isGone) return
    this.#isGone = true
    this.#reader.stop()
    this.#output.detach()
    this.#listener.onUnusable()
    const cut: StreamCut = { kind: 'lost', error, goawayCode: this.#goawayCode }
    for (const stream of [...this.#streams.values(), ...this.#waiting.splice(0)]) this.#cut(stream, cut)
  }

  #onData(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    const stream = this.#streamOf(streamId, 'DATA')
    const content = this.#withoutPadding(flags, buffer, start, end)
    if (this.#isGone || content === undefined) return
    this.#received += end - start
    if (this.#received > updateAfter) {
      this.#output.append(numberFrame(frameType.windowUpdate, 0, this.#received))
      this.#received = 0
    }
    if (stream === undefined) return
    const contentEnd = content > start ? end - buffer[start]! : end
    const isLast = (flags & frameFlag.endStream) !== 0
    const problem = this.#rules.problemOfData(stream, contentEnd - content, isLast)
    if (problem !== undefined) {
      this.#refuse(stream, http2Error.protocolError, problem)
      return
    }
    if (isLast) this.#finish(stream)
    else this.#fillWindow(stream, end - start)
    stream.listener.onData(buffer, content, contentEnd, isLast)
  }

  #fillWindow(stream: Http2Stream, bytes: number): void {
    stream.received += bytes
    if (stream.received <= updateAfter) return
    this.#output.append(numberFrame(frameType.windowUpdate, stream.id, stream.received))
    stream.received = 0
  }

  /** Where the content of a frame that may be padded begins; undefined after a violation. */
  #withoutPadding(flags: number, buffer: Buffer, start: number, end: number): number | undefined {
    if ((flags & frameFlag.padded) === 0) return start
    if (start < end && buffer[start]! < end - start) return start + 1
    this.#violate(http2Error.protocolError, 'a frame has more padding than payload')
    return undefined
  }

  #onHeaders(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    const unpadded = this.#withoutPadding(flags, buffer, start, end)
    if (unpadded === undefined) return
    const blockStart = unpadded + ((flags & frameFlag.priority) === 0 ? 0 : 5)
    const blockEnd = unpadded > start ? end - buffer[start]! : end
    if (blockStart > end) {
      this.#violate(http2Error.frameSizeError, 'a HEADERS frame is shorter than its fields')
      return
    }
    if (blockStart > blockEnd) {
      this.#violate(http2Error.protocolError, 'a frame has more padding than payload')
      return
    }
    const isLast = (flags & frameFlag.endStream) !== 0
    if ((flags & frameFlag.endHeaders) !== 0) {
      this.#onBlock(streamId, isLast, buffer, blockStart, blockEnd)
      return
    }
    const piece = Buffer.from(buffer.subarray(blockStart, blockEnd))
    this.#unfinished = { streamId, isLast, pieces: [piece], bytes: piece.length }
  }

  #onContinuation(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    const unfinished = this.#unfinished
    if (unfinished === undefined || unfinished.streamId !== streamId) {
      this.#violate(http2Error.protocolError, 'a CONTINUATION continues nothing')
      return
    }
    unfinished.pieces.push(Buffer.from(buffer.subarray(start, end)))
    unfinished.bytes += frameHeaderBytes + end - start
    if (unfinished.bytes > largestHeaderBlock) {
      this.#violate(http2Error.enhanceYourCalm, 'the response header is too large')
      return
    }
    if ((flags & frameFlag.endHeaders) === 0) return
    this.#unfinished = undefined
    const block = Buffer.concat(unfinished.pieces)
    this.#onBlock(streamId, unfinished.isLast, block, 0, block.length)
  }

  #onBlock(streamId: number, isLast: boolean, buffer: Buffer, start: number, end: number): void {
    const stream = this.#streamOf(streamId, 'HEADERS')
    if (this.#isGone) return
    // Also for a stream that is over: the table of the whole connection is built from every block.
    const memo = isLast ? this.#trailersMemo : this.#headersMemo
    const fields: DecodedFields = memo.decode(this.#hpack, buffer, start, end)
    if (isHpackError(fields)) {
      if (fields.kind === 'compression-error') this.#violate(http2Error.compressionError, fields.reason)
      else if (stream !== undefined)
        this.#refuse(stream, http2Error.protocolError, 'the response header is too large')
      return
    }
    if (stream === undefined || (!stream.hasHead && !isLast && this.#rules.isInformational(fields))) return
    const problem = this.#rules.problemOfHeader(stream, fields, isLast)
    if (problem !== undefined) {
      this.#refuse(stream, http2Error.protocolError, problem)
      return
    }
    if (isLast) this.#finish(stream)
    stream.listener.onHeaders(fields, isLast)
  }

  /** The stream of a frame; undefined when it is over. A stream that nobody began ends the connection. */
  #streamOf(streamId: number, frame: string): Http2Stream | undefined {
    const stream = this.#streams.get(streamId)
    if (stream === undefined && (streamId >= this.#nextId || streamId % 2 === 0))
      this.#violate(http2Error.protocolError, `${frame} came on stream ${streamId}, which nobody began`)
    return stream
  }

  #onSettings(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    if (streamId !== 0) {
      this.#violate(http2Error.protocolError, 'SETTINGS came on a stream')
      return
    }
    const isAck = (flags & frameFlag.ack) !== 0
    if ((end - start) % 6 !== 0 || (isAck && end > start)) {
      this.#violate(http2Error.frameSizeError, `a SETTINGS frame has ${end - start} bytes`)
      return
    }
    if (isAck && !this.#hasSettings) {
      this.#violate(http2Error.protocolError, 'the first frame is not SETTINGS')
      return
    }
    if (isAck) return
    const isFirst = !this.#hasSettings
    this.#hasSettings = true
    const before = this.#peer
    const settings = withSettings(before, buffer, start, end)
    if (isViolation(settings)) {
      this.#violate(settings.code, settings.reason)
      return
    }
    this.#peer = settings
    this.#output.append(settingsAck)
    const isTooLarge = !this.#sender.onSettings(settings, settings.initialWindow - before.initialWindow, [
      ...this.#streams.values(),
    ])
    if (isTooLarge) {
      this.#violate(http2Error.flowControlError, 'SETTINGS make a window larger than it can be')
      return
    }
    this.#beginWaiting()
    if (isFirst) this.#listener.onOpen()
  }

  #onWindowUpdate(streamId: number, buffer: Buffer, start: number, end: number): void {
    if (end - start !== 4) {
      this.#violate(http2Error.frameSizeError, `a WINDOW_UPDATE has ${end - start} bytes`)
      return
    }
    const increment = readUint32(buffer, start) & 0x7fffffff
    if (streamId === 0) {
      if (increment === 0) this.#violate(http2Error.protocolError, 'a WINDOW_UPDATE by nothing')
      else if (!this.#sender.widen(increment))
        this.#violate(http2Error.flowControlError, 'a window is larger than it can be')
      return
    }
    const stream = this.#streamOf(streamId, 'WINDOW_UPDATE')
    if (stream === undefined) return
    if (increment === 0) this.#refuse(stream, http2Error.protocolError, 'a WINDOW_UPDATE by nothing')
    else if (!this.#sender.widenStream(stream, increment))
      this.#refuse(stream, http2Error.flowControlError, 'a window is larger than it can be')
  }

  #onPing(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    if (streamId !== 0) {
      this.#violate(http2Error.protocolError, 'PING came on a stream')
      return
    }
    if (end - start !== 8) {
      this.#violate(http2Error.frameSizeError, `a PING has ${end - start} bytes`)
      return
    }
    if ((flags & frameFlag.ack) !== 0) return
    this.#output.append(frameOf(frameType.ping, frameFlag.ack, 0, buffer.subarray(start, end)))
  }

  #onReset(streamId: number, buffer: Buffer, start: number, end: number): void {
    if (end - start !== 4) {
      this.#violate(http2Error.frameSizeError, `an RST_STREAM has ${end - start} bytes`)
      return
    }
    const stream = this.#streamOf(streamId, 'RST_STREAM')
    if (stream !== undefined) this.#cut(stream, { kind: 'reset', code: readUint32(buffer, start) })
  }

  #onGoaway(streamId: number, buffer: Buffer, start: number, end: number): void {
    if (streamId !== 0) {
      this.#violate(http2Error.protocolError, 'GOAWAY came on a stream')
      return
    }
    if (end - start < 8) {
      this.#violate(http2Error.frameSizeError, `a GOAWAY has ${end - start} bytes`)
      return
    }
    const lastId = readUint32(buffer, start) & 0x7fffffff
    // One that says why is often followed by one that only says goodbye.
    this.#goawayCode = this.#goawayCode || readUint32(buffer, start + 4)
    this.#drain()
    // The server takes no part in these: they fail, and are not sent anew.
    const cut: StreamCut = { kind: 'lost', error: undefined, goawayCode: this.#goawayCode }
    const unserved = this.#streams.values().filter(({ id }) => id > lastId)
    for (const stream of [...unserved, ...this.#waiting.splice(0)]) this.#cut(stream, cut)
    this.#closeWhenDrained()
  }

  #onPriority(streamId: number, length: number): void {
    if (streamId === 0) this.#violate(http2Error.protocolError, 'PRIORITY came on no stream')
    else if (length !== 5) this.#violate(http2Error.frameSizeError, `a PRIORITY has ${length} bytes`)
  }
}
