import { codingNamed, decompress } from './decompress.ts'
import { readUint32 } from './http2-frame.ts'

/** A flag, and the length of the message in four bytes. */
export const messagePrefixBytes = 5
const largestMessage = 2 ** 31 - 1

/** A message in its gRPC frame, which says whether it is compressed. */
export const grpcFrameOf = (message: Uint8Array, isCompressed = false): Buffer => {
  const frame = Buffer.allocUnsafe(messagePrefixBytes + message.length)
  frame.writeUInt8(isCompressed ? 1 : 0, 0)
  frame.writeUInt32BE(message.length, 1)
  frame.set(message, messagePrefixBytes)
  return frame
}

/** Cuts the body of a stream into messages. One that lies in one piece is not copied. */
export class GrpcMessageReader {
  readonly #onMessage: (buffer: Buffer, start: number, end: number) => void
  readonly #prefix = Buffer.alloc(messagePrefixBytes)
  #prefixKept = 0
  #body: Buffer = Buffer.alloc(0)
  #bodyKept = 0
  #bodyLength = 0
  #problem: string | undefined
  /** How compressed messages of this stream are, as its header says; undefined: none is asked for. */
  encoding: string | undefined

  /** `onMessage` gets the message without its frame, for as long as the call lasts. */
  constructor(onMessage: (buffer: Buffer, start: number, end: number) => void) {
    this.#onMessage = onMessage
  }

  /** Ready for another stream. */
  reset(): void {
    this.#prefixKept = 0
    this.#bodyKept = 0
    this.#problem = undefined
    this.encoding = undefined
  }

  /** Why nothing more can be read, in words. */
  get problem(): string | undefined {
    return this.#problem
  }

  /** Whether a message has begun and not ended. */
  get isInside(): boolean {
    return this.#prefixKept > 0
  }

  push(buffer: Buffer, start: number, end: number): void {
    let at = start
    while (at < end && this.#problem === undefined) {
      if (this.#prefixKept === 0 && end - at >= messagePrefixBytes) {
        const length = readUint32(buffer, at + 1)
        const messageEnd = at + messagePrefixBytes + length
        if (messageEnd <= end && buffer[at] === 0) {
          this.#onMessage(buffer, at + messagePrefixBytes, messageEnd)
          at = messageEnd
          continue
        }
      }
      at =
        this.#prefixKept < messagePrefixBytes
          ? this.#keepPrefix(buffer, at, end)
          : this.#keepBody(buffer, at, end)
    }
  }

  #keepPrefix(buffer: Buffer, start: number, end: number): number {
    const at = Math.min(end, start + messagePrefixBytes - this.#prefixKept)
    buffer.copy(this.#prefix, this.#prefixKept, start, at)
    this.#prefixKept += at - start
    if (this.#prefixKept < messagePrefixBytes) return at
    const length = readUint32(this.#prefix, 1)
    this.#problem = this.#flagProblem()
    if (this.#problem !== undefined) return at
    if (length > largestMessage) this.#problem = `a message of ${length} bytes is announced`
    this.#bodyLength = length
    this.#bodyKept = 0
    if (this.#problem === undefined && length === 0) this.#endMessage()
    return at
  }

  #keepBody(buffer: Buffer, start: number, end: number): number {
    const at = Math.min(end, start + this.#bodyLength - this.#bodyKept)
    // Memory is taken as bytes come, not as they are announced.
    const needed = this.#bodyKept + at - start
    if (needed > this.#body.length) this.#grow(needed)
    buffer.copy(this.#body, this.#bodyKept, start, at)
    this.#bodyKept = needed
    if (needed === this.#bodyLength) this.#endMessage()
    return at
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafe(Math.min(this.#bodyLength, Math.max(2 * needed, 65_536)))
    this.#body.copy(larger, 0, 0, this.#bodyKept)
    this.#body = larger
  }

  #endMessage(): void {
    this.#prefixKept = 0
    if (this.#prefix[0] === 0) this.#onMessage(this.#body, 0, this.#bodyLength)
    else this.#endCompressed()
  }

  #flagProblem(): string | undefined {
    const flag = this.#prefix[0]
    if (flag === 0) return undefined
    if (this.encoding === undefined) return 'the message is compressed, which was not asked for'
    if (flag !== 1) return `the message begins with the flag ${flag}`
    return codingNamed(this.encoding) === undefined
      ? `the message is compressed, which its header does not tell (grpc-encoding '${this.encoding}')`
      : undefined
  }

  #endCompressed(): void {
    const message = decompress(this.#body.subarray(0, this.#bodyLength), codingNamed(this.encoding!)!)
    if (typeof message === 'string') this.#problem = `the message cannot be decompressed: ${message}`
    else this.#onMessage(message, 0, message.length)
  }
}
