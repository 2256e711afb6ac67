/** Names who answers a request, and is told when it is there to the end of its body. */
export type SplitterListener<Handler> = {
  readonly handlerOf: (method: string, path: string) => Handler
  readonly onRequest: (handler: Handler) => void
}

/**
 * Cuts what comes over a connection into HTTP/1.1 requests by their Content-Length; bodies are passed over. A header that has
 * the bytes of the last one is not read again.
 */
export class HttpRequestSplitter<Handler> {
  readonly #listener: SplitterListener<Handler>
  #kept = Buffer.alloc(0)
  #headBytes = Buffer.alloc(0)
  #head: Head<Handler> | undefined
  /** Undefined between two requests. */
  #bodyLeft: number | undefined

  constructor(listener: SplitterListener<Handler>) {
    this.#listener = listener
  }

  /** False: nothing more can be read, for this is no request that it can split. */
  push(chunk: Buffer): boolean {
    let rest = this.#kept.length === 0 ? chunk : Buffer.concat([this.#kept, chunk])
    let at = 0
    for (;;) {
      if (this.#bodyLeft !== undefined) {
        const taken = Math.min(this.#bodyLeft, rest.length - at)
        at += taken
        this.#bodyLeft -= taken
        if (this.#bodyLeft > 0) break
        this.#bodyLeft = undefined
        this.#listener.onRequest(this.#head!.handler)
      }
      if (at === rest.length) break
      const end = this.#readHead(rest, at)
      if (end === undefined) return false
      if (end === unfinished) {
        rest = rest.subarray(at)
        this.#kept = Buffer.from(rest)
        return rest.length < largestHead
      }
      at = end
      this.#bodyLeft = this.#head!.bodyBytes
    }
    if (this.#kept.length > 0) this.#kept = Buffer.alloc(0)
    return true
  }

  /** Where the header at `at` ends. */
  #readHead(bytes: Buffer, at: number): number | undefined {
    const known = this.#headBytes.length
    if (
      known > 0 &&
      bytes.length - at >= known &&
      bytes.compare(this.#headBytes, 0, known, at, at + known) === 0
    ) {
      return at + known
    }
    const lastLine = bytes.indexOf('\r\n\r\n', at, 'latin1')
    if (lastLine < 0) return unfinished
    const end = lastLine + 4
    this.#headBytes = Buffer.from(bytes.subarray(at, end))
    this.#head = this.#parse(this.#headBytes.toString('latin1'))
    return this.#head === undefined ? undefined : end
  }

  #parse(text: string): Head<Handler> | undefined {
    const line = /^([A-Z]+) (\S+) HTTP\/1\.1\r\n/.exec(text)
    if (line === null || /\r\ntransfer-encoding:/i.test(text)) return undefined
    const length = /\r\ncontent-length:[ \t]*(\d+)[ \t]*\r\n/i.exec(text)?.[1] ?? '0'
    return { handler: this.#listener.handlerOf(line[1]!, line[2]!), bodyBytes: Number(length) }
  }
}

type Head<Handler> = { readonly handler: Handler; readonly bodyBytes: number }

const unfinished = -1
const largestHead = 64 * 1024
