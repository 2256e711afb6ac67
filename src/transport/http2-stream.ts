import { encodeLiteralFields } from './hpack-literal.ts'
import type { HeaderField } from './hpack-static-table.ts'
import { defaultFrameSize, frameFlag, frameHeaderBytes, frameOf, frameType } from './http2-frame.ts'

/** Why a stream ended before its last frame came. */
export type StreamCut =
  /** The server cut it off. */
  | { readonly kind: 'reset'; readonly code: number }
  /** The response breaks a rule of HTTP/2. */
  | { readonly kind: 'malformed'; readonly reason: string }
  /** The connection is gone, or takes no part in this stream any more. `goawayCode`: of the GOAWAY that came, if one did. */
  | { readonly kind: 'lost'; readonly error: unknown; readonly goawayCode: number | undefined }

/** The user of a stream. Nothing but `onSent` is called before the call that began the stream has returned. */
export type StreamListener = {
  /** All of a message is handed to the connection's output. */
  onSent(): void
  /** The header of the response, which `isLast` ends at once, or the trailers. Informational headers are passed over. */
  onHeaders(fields: readonly HeaderField[], isLast: boolean): void
  /** The bytes are there for as long as the call lasts. */
  onData(buffer: Buffer, start: number, end: number, isLast: boolean): void
  /** Nothing comes after this. */
  onCut(cut: StreamCut): void
}

/** What begins a stream, encoded once for every stream that begins so. */
export type StreamOpening = {
  readonly headerBlock: Buffer
  /** The body that follows and ends the stream; absent: bodies are sent later. */
  readonly body?: Buffer
  /** HEADERS and DATA as one piece, for stream 0; only where each fits in a frame. */
  readonly packet?: Buffer
  /** Where in the packet the DATA frame begins. */
  readonly dataFrameAt: number
}

/** The opening of a stream with these header fields, and with the whole of its body when there is one. */
export const streamOpening = (fields: readonly HeaderField[], body?: Buffer): StreamOpening => {
  const block = Buffer.from(encodeLiteralFields(fields))
  const dataFrameAt = frameHeaderBytes + block.length
  if (body === undefined) return { headerBlock: block, dataFrameAt }
  if (block.length > defaultFrameSize || body.length > defaultFrameSize)
    return { headerBlock: block, body, dataFrameAt }
  const packet = Buffer.concat([
    frameOf(frameType.headers, frameFlag.endHeaders, 0, block),
    frameOf(frameType.data, frameFlag.endStream, 0, body),
  ])
  return { headerBlock: block, body, packet, dataFrameAt }
}

/** A body on its way, as far as flow control has let it. */
export type Outgoing = { readonly bytes: Buffer; sent: number; readonly endsStream: boolean }

/** One stream of a connection. A live resource. */
export class Http2Stream {
  readonly listener: StreamListener
  readonly opening: StreamOpening
  /** 0 while it waits for its turn. */
  id = 0
  sendWindow = 0
  /** Bytes received since its last WINDOW_UPDATE. */
  received = 0
  /** Whether the header of the response came; informational ones do not count. */
  hasHead = false
  /** Bytes of content that the header of the response announced; -1: none were announced. */
  contentLength = -1
  /** Bytes of content received. */
  contentBytes = 0
  outgoing: Outgoing | undefined
  /** Nothing is told to its listener any more. */
  isOver = false

  constructor(listener: StreamListener, opening: StreamOpening) {
    this.listener = listener
    this.opening = opening
  }
}
