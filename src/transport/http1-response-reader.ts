import type { RestResponse } from '../triton/rest-codec.ts'
import { BodyCollector } from './body-collector.ts'
import { CrlfLines } from './crlf-lines.ts'
import {
  type HeaderField,
  malformed,
  mayBecomeStatusLine,
  notHttp,
  parseHeaderField,
  parseStatusLine,
  type ReadFailure,
  type ResponseHead,
  responseHead,
  type StatusLine,
} from './http1-response-head.ts'
import type { BodySink } from './response-events.ts'
import { responseFaults } from './socket-failure.ts'

/** What the bytes so far make: a part of a response, a whole one, or none. */
export type ReadProgress = 'partial' | 'complete' | 'failed'

/** Triton counts the bytes of a body in signed 32-bit integers. */
export const largestBody = 2 ** 31

const largestHead = 64 * 1024
const longestChunkLine = 4096
const noBytes = Buffer.alloc(0)
const noHeaders: RestResponse['headers'] = Object.freeze({})

const switchingProtocols = 101
const switched: ReadFailure = {
  ok: false,
  failure: 'connection',
  text: 'connection closed by the server for HTTP: it switches to another protocol',
}
const cutShort: ReadFailure = { ok: false, failure: 'connection', text: responseFaults.cutShort }

/** What the next byte belongs to; between responses, a status line. */
type Part =
  | 'status-line'
  | 'fields'
  | 'sized-body'
  | 'sized-stream'
  | 'chunk-line'
  | 'chunk'
  | 'chunk-end'
  | 'trailers'
  | 'rest'

/** A head as it came, and what it says. */
type KnownHead = { readonly bytes: Buffer; readonly head: ResponseHead }

/**
 * Reads the responses of one HTTP/1.x connection (RFC 9112) out of bytes in any pieces, one at a time, and strictly: what could be
 * read in two ways is refused. Informational responses are skipped. It does no I/O, and no bytes make it throw.
 */
export class Http1ResponseReader implements RestResponse {
  status = 0
  headers: RestResponse['headers'] = noHeaders
  /** Bytes of the buffer that was pushed, or of the reader's own: only good until either is used again. */
  body: Buffer = noBytes
  /** Whether the connection may carry another request after this response. */
  reusable = false
  /** Set when a response failed; nothing can be read after it until `reset`. */
  failure: ReadFailure | undefined
  /** Where the last `push` stopped: before its end only when bytes follow a complete response, or it failed. */
  position = 0

  readonly #largestBody: number
  readonly #sink: BodySink | undefined
  readonly #lines = new CrlfLines()
  readonly #collected = new BodyCollector()
  #progress: ReadProgress = 'partial'
  #part: Part = 'status-line'
  /** The body goes to the sink. */
  #isStreamed = false
  #statusLine: StatusLine = { minorVersion: 0, status: 0 }
  #fields: HeaderField[] = []
  /** Bytes of a sized body, or bytes left of a chunk or of a sized stream. */
  #length = 0
  /** The last head, because the next one is mostly the same. */
  #known: KnownHead | undefined
  /** Where in the pushed bytes the head begins; -1: before them. */
  #headStart = -1

  /** A body that the sink takes may be of any length. */
  constructor(mostBytes = largestBody, sink?: BodySink) {
    this.#largestBody = mostBytes
    this.#sink = sink
    this.reset()
  }

  /** Begins anew, for another connection. */
  reset(): void {
    this.failure = undefined
    this.#beginResponse()
  }

  /** Reads on, until the end of one response at most. */
  push(buffer: Buffer, start: number, end: number): ReadProgress {
    if (this.#progress === 'complete') this.#beginResponse()
    this.#headStart = -1
    let at = start
    while (at < end && this.#progress === 'partial') at = this.#read(buffer, at, end)
    this.position = at
    return this.#progress
  }

  /** The server sends no more: this completes a body without a length, and cuts anything else short. */
  end(): ReadProgress {
    if (this.#progress === 'complete') this.#beginResponse()
    if (this.#progress === 'partial') {
      if (this.#part === 'rest') this.#complete(this.#collected.view())
      else this.#fail(cutShort)
    }
    return this.#progress
  }

  #beginResponse(): void {
    this.#progress = 'partial'
    this.#part = 'status-line'
    this.#lines.begin(largestHead)
  }

  #read(buffer: Buffer, at: number, end: number): number {
    switch (this.#part) {
      case 'status-line':
        return this.#readHead(buffer, at, end)
      case 'sized-body':
        return this.#readSizedBody(buffer, at, end)
      case 'sized-stream':
        return this.#readSizedStream(buffer, at, end)
      case 'chunk':
        return this.#readChunk(buffer, at, end)
      case 'rest':
        return this.#readRest(buffer, at, end)
      default:
        return this.#readLine(buffer, at, end)
    }
  }

  #readHead(buffer: Buffer, at: number, end: number): number {
    if (this.#lines.line !== '') return this.#readLine(buffer, at, end)
    const known = this.#known
    if (known !== undefined) {
      const headEnd = at + known.bytes.length
      if (headEnd <= end && buffer.compare(known.bytes, 0, known.bytes.length, at, headEnd) === 0) {
        this.#beginBody(known.head)
        return headEnd
      }
    }
    this.#headStart = at
    return this.#readLine(buffer, at, end)
  }

  #readLine(buffer: Buffer, at: number, end: number): number {
    const lines = this.#lines
    const next = lines.take(buffer, at, end)
    // Noticed with the first byte, because what is no HTTP may never end its line.
    if (this.#part === 'status-line' && !mayBecomeStatusLine(lines.line)) {
      this.#fail(notHttp('no status line'))
      return next
    }
    switch (lines.progress) {
      case 'partial':
        break
      case 'whole':
        this.#endLine(lines.line, buffer, next)
        break
      case 'bare-line-feed':
        this.#fail(notHttp('a line feed without a carriage return'))
        break
      case 'too-long':
        this.#fail(this.#tooLong())
        break
    }
    return next
  }

  #tooLong(): ReadFailure {
    if (this.#part === 'chunk-line') return notHttp('a chunk size line that is too long')
    if (this.#part === 'chunk-end') return notHttp('a chunk that is longer than its size')
    return malformed(responseFaults.headerTooLarge)
  }

  #endLine(line: string, buffer: Buffer, next: number): void {
    switch (this.#part) {
      case 'status-line':
        this.#endStatusLine(line)
        break
      case 'fields':
        if (line === '') this.#endHead(buffer, next)
        else this.#addField(line)
        break
      case 'chunk-line':
        this.#endChunkLine(line)
        break
      case 'chunk-end':
        if (line === '') this.#beginChunk()
        else this.#fail(notHttp('a chunk that is longer than its size'))
        break
      default:
        if (line === '') this.#complete(this.#collected.view())
        else this.#checkTrailer(line)
    }
  }

  #endStatusLine(line: string): void {
    const statusLine = parseStatusLine(line)
    if ('failure' in statusLine) {
      this.#fail(statusLine)
      return
    }
    this.#statusLine = statusLine
    this.#fields = []
    this.#part = 'fields'
  }

  #addField(line: string): void {
    const field = parseHeaderField(line)
    if ('failure' in field) this.#fail(field)
    else this.#fields.push(field)
  }

  #checkTrailer(line: string): void {
    const field = parseHeaderField(line)
    if ('failure' in field) this.#fail(field)
  }

  #endHead(buffer: Buffer, next: number): void {
    const { status } = this.#statusLine
    if (status < 200) {
      if (status === switchingProtocols) this.#fail(switched)
      else this.#beginResponse()
      return
    }
    const head = responseHead(this.#statusLine, this.#fields)
    if ('failure' in head) {
      this.#fail(head)
      return
    }
    if (this.#headStart >= 0)
      this.#known = { bytes: Buffer.from(buffer.subarray(this.#headStart, next)), head }
    this.#beginBody(head)
  }

  #beginBody(head: ResponseHead): void {
    this.status = head.status
    this.headers = head.headers
    this.reusable = head.reusable
    this.#length = head.bodyLength
    this.#collected.clear()
    this.#isStreamed = this.#sink?.begin(head) === true
    switch (head.framing) {
      case 'none':
        this.#complete(noBytes)
        break
      case 'length':
        if (head.bodyLength === 0) this.#complete(noBytes)
        else if (this.#isStreamed) this.#part = 'sized-stream'
        else if (head.bodyLength > this.#largestBody) this.#fail(malformed(responseFaults.bodyTooLarge))
        else this.#part = 'sized-body'
        break
      case 'chunked':
        this.#beginChunk()
        break
      case 'until-close':
        this.#part = 'rest'
        break
    }
  }

  #readSizedBody(buffer: Buffer, at: number, end: number): number {
    const collected = this.#collected
    const next = Math.min(end, at + this.#length - collected.length)
    if (next - at === this.#length) {
      this.#complete(buffer.subarray(at, next))
      return next
    }
    if (collected.length === 0) collected.expect(this.#length)
    collected.add(buffer, at, next)
    if (collected.length === this.#length) this.#complete(collected.view())
    return next
  }

  #readSizedStream(buffer: Buffer, at: number, end: number): number {
    const next = Math.min(end, at + this.#length)
    this.#length -= next - at
    this.#addBody(buffer, at, next)
    if (this.#length === 0) this.#complete(noBytes)
    return next
  }

  #addBody(buffer: Buffer, at: number, next: number): void {
    if (this.#isStreamed) this.#sink!.take(buffer, at, next)
    else this.#collected.add(buffer, at, next)
  }

  #beginChunk(): void {
    this.#lines.begin(longestChunkLine)
    this.#part = 'chunk-line'
  }

  #endChunkLine(line: string): void {
    // The size, and extensions, which nothing needs.
    const match = /^([0-9a-f]+)(?:[\t ]*;[\t\x20-\x7e\x80-\xff]*)?$/i.exec(line)
    if (match === null) {
      this.#fail(notHttp('bad chunk size'))
      return
    }
    const size = Number.parseInt(match[1]!, 16)
    if (size === 0) {
      this.#lines.begin(largestHead)
      this.#part = 'trailers'
    } else if (this.#collected.length + size > this.#largestBody) {
      this.#fail(malformed(responseFaults.bodyTooLarge))
    } else {
      this.#length = size
      this.#part = 'chunk'
    }
  }

  #readChunk(buffer: Buffer, at: number, end: number): number {
    const next = Math.min(end, at + this.#length)
    this.#addBody(buffer, at, next)
    this.#length -= next - at
    if (this.#length === 0) {
      this.#lines.begin('\r\n'.length)
      this.#part = 'chunk-end'
    }
    return next
  }

  #readRest(buffer: Buffer, at: number, end: number): number {
    if (this.#collected.length + end - at > this.#largestBody)
      this.#fail(malformed(responseFaults.bodyTooLarge))
    else this.#addBody(buffer, at, end)
    return end
  }

  #complete(body: Buffer): void {
    this.body = body
    this.#progress = 'complete'
  }

  #fail(failure: ReadFailure): void {
    this.failure = failure
    this.#progress = 'failed'
  }
}
