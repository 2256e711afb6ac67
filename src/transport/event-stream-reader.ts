import { BodyCollector } from './body-collector.ts'

/** Far more than any token or tensor that is worth to be streamed. */
const usualLargestEvent = 2 ** 24

const lineFeed = 10
const carriageReturn = 13
const space = 32
const colon = 58
const dataField = Buffer.from('data')
const otherFields = ['event', 'id', 'retry'].map((name) => Buffer.from(name))
const byteOrderMark = Buffer.of(0xef, 0xbb, 0xbf)

/**
 * Reads server-sent events (the HTML standard's `text/event-stream`) out of bytes in any pieces: lines end in CRLF, LF or CR,
 * comments and the fields `event`, `id` and `retry` are passed over, several `data` lines make one text, and an event without data
 * is none. Stricter than a browser, which would make no event of a page of HTML and take half of one for none: what is no field, no
 * UTF-8 or not whole is a problem. It does no I/O, and no bytes make it throw.
 */
export class EventStreamReader {
  /** Why nothing more can be read, in words. */
  problem: string | undefined
  readonly #onData: (data: string) => void
  readonly #largestEvent: number
  /** The beginning of a line whose end has not come. */
  readonly #partial = new BodyCollector()
  /** The data lines of the event so far. */
  #data: string | undefined
  #dataLength = 0
  #isFirstLine = true
  /** The last byte was a carriage return, whose line feed may still come. */
  #mayHaveLineFeed = false

  /** `onData` is told the data of each event, which is at most so many bytes. */
  constructor(onData: (data: string) => void, largestEvent = usualLargestEvent) {
    this.#onData = onData
    this.#largestEvent = largestEvent
  }

  /** Ready for another stream. */
  reset(): void {
    this.problem = undefined
    this.#partial.clear()
    this.#data = undefined
    this.#dataLength = 0
    this.#isFirstLine = true
    this.#mayHaveLineFeed = false
  }

  push(buffer: Buffer, start: number, end: number): void {
    let at = start
    if (this.#mayHaveLineFeed && at < end) {
      this.#mayHaveLineFeed = false
      if (buffer[at] === lineFeed) at += 1
    }
    while (at < end && this.problem === undefined) {
      const stop = lineEnd(buffer, at, end)
      if (this.#dataLength + this.#partial.length + stop - at > this.#largestEvent) {
        this.problem = `an event of more than ${this.#largestEvent} bytes`
        return
      }
      if (stop === end) {
        this.#partial.add(buffer, at, end)
        return
      }
      this.#endLine(buffer, at, stop)
      at = stop + 1
      if (buffer[stop] !== carriageReturn) continue
      if (at === end) this.#mayHaveLineFeed = true
      else if (buffer[at] === lineFeed) at += 1
    }
  }

  /** The stream has ended: an event that is not whole is a problem. */
  end(): void {
    if (this.#data !== undefined || this.#partial.length > 0) this.problem ??= 'it ends inside an event'
  }

  #endLine(buffer: Buffer, start: number, end: number): void {
    if (this.#partial.length === 0) {
      this.#readLine(buffer, start, end)
      return
    }
    this.#partial.add(buffer, start, end)
    const line = this.#partial.view()
    this.#partial.clear()
    this.#readLine(line, 0, line.length)
  }

  #readLine(line: Buffer, lineStart: number, end: number): void {
    let start = lineStart
    if (this.#isFirstLine) {
      this.#isFirstLine = false
      if (startsWith(line, byteOrderMark, start, end)) start += byteOrderMark.length
    }
    if (start === end) {
      this.#endEvent()
      return
    }
    if (line[start] === colon) return
    if (isField(line, dataField, start, end)) this.#addData(line, start + dataField.length + 1, end)
    else if (!otherFields.some((name) => isField(line, name, start, end)))
      this.problem = `a line that is no field of an event: ${JSON.stringify(line.toString('utf8', start, Math.min(end, start + 40)))}`
  }

  /** `start` is behind the colon, which may be missing where the value is empty. */
  #addData(line: Buffer, start: number, end: number): void {
    const text = textOf(line, line[start] === space && start < end ? start + 1 : start, end)
    if (text === undefined) {
      this.problem = 'data that is not UTF-8'
      return
    }
    this.#data = this.#data === undefined ? text : `${this.#data}\n${text}`
    this.#dataLength += end - start + 1
  }

  #endEvent(): void {
    const data = this.#data
    if (data === undefined) return
    this.#data = undefined
    this.#dataLength = 0
    this.#onData(data)
  }
}

/** Where the next line feed or carriage return is; `end` when there is none before it. */
const lineEnd = (buffer: Buffer, start: number, end: number): number => {
  let at = start
  while (at < end && buffer[at] !== lineFeed && buffer[at] !== carriageReturn) at += 1
  return at
}

const isField = (line: Buffer, name: Buffer, start: number, end: number): boolean =>
  startsWith(line, name, start, end) && (start + name.length === end || line[start + name.length] === colon)

const startsWith = (line: Buffer, beginning: Buffer, start: number, end: number): boolean => {
  if (end - start < beginning.length) return false
  for (let at = 0; at < beginning.length; at += 1) if (line[start + at] !== beginning[at]) return false
  return true
}

/** Undefined when the bytes are not UTF-8. */
const textOf = (line: Buffer, start: number, end: number): string | undefined => {
  if (start >= end) return ''
  const text = line.toString('utf8', start, end)
  // Only what replaces a bad byte, and may also have been sent, is worth a second look.
  if (!text.includes('\ufffd')) return text
  try {
    return strictUtf8.decode(line.subarray(start, end))
  } catch {
    return undefined
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
