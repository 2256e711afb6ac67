/*
 * The frames of HTTP/2 (RFC 9113, section 6): a header of nine bytes (length, type, flags, stream) and a payload.
 */

export const frameType = {
  data: 0,
  headers: 1,
  priority: 2,
  rstStream: 3,
  settings: 4,
  pushPromise: 5,
  ping: 6,
  goaway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const

export const frameFlag = { none: 0, endStream: 1, ack: 1, endHeaders: 4, padded: 8, priority: 0x20 } as const

export const setting = {
  headerTableSize: 1,
  enablePush: 2,
  maxConcurrentStreams: 3,
  initialWindowSize: 4,
  maxFrameSize: 5,
} as const

export const http2Error = {
  noError: 0,
  protocolError: 1,
  internalError: 2,
  flowControlError: 3,
  settingsTimeout: 4,
  streamClosed: 5,
  frameSizeError: 6,
  refusedStream: 7,
  cancel: 8,
  compressionError: 9,
  connectError: 10,
  enhanceYourCalm: 11,
  inadequateSecurity: 12,
  http11Required: 13,
} as const

/** The name of an error code, as the RFC spells it. */
export const http2ErrorName = (code: number): string => {
  const found = Object.entries(http2Error).find(([, known]) => known === code)?.[0]
  return found === undefined ? `error ${code}` : found.replace(/[A-Z\d]/g, '_$&').toUpperCase()
}

export const frameHeaderBytes = 9
/** Window sizes and stream ids have 31 bits. */
export const largestWindow = 2 ** 31 - 1
export const lastStreamId = 2 ** 31 - 1
/** Until a SETTINGS frame says otherwise. */
export const defaultWindow = 65_535
/** Until a SETTINGS frame says otherwise; also the smallest it may say. */
export const defaultFrameSize = 16_384
export const largestFrameSize = 2 ** 24 - 1

export type FrameHead = {
  readonly type: number
  readonly flags: number
  readonly streamId: number
  /** Bytes of payload. */
  readonly length: number
}

/** Writes the header of a frame; returns where its payload begins. */
export const writeFrameHead = (
  buffer: Buffer,
  at: number,
  { type, flags, streamId, length }: FrameHead,
): number => {
  buffer[at] = length >>> 16
  buffer[at + 1] = length >>> 8
  buffer[at + 2] = length
  buffer[at + 3] = type
  buffer[at + 4] = flags
  writeUint32(buffer, at + 5, streamId)
  return at + frameHeaderBytes
}

/** Plain stores, because Buffer's own method checks its arguments for as long as the rest of a request takes. */
export const writeUint32 = (buffer: Uint8Array, at: number, value: number): void => {
  buffer[at] = value >>> 24
  buffer[at + 1] = value >>> 16
  buffer[at + 2] = value >>> 8
  buffer[at + 3] = value
}

export const readUint32 = (buffer: Uint8Array, at: number): number =>
  buffer[at]! * 0x1000000 + ((buffer[at + 1]! << 16) | (buffer[at + 2]! << 8) | buffer[at + 3]!)

/** A whole frame. */
export const frameOf = (
  type: number,
  flags: number,
  streamId: number,
  payload: Uint8Array = new Uint8Array(0),
): Buffer => {
  const frame = Buffer.allocUnsafe(frameHeaderBytes + payload.length)
  frame.set(payload, writeFrameHead(frame, 0, { type, flags, streamId, length: payload.length }))
  return frame
}

/** A SETTINGS frame with these pairs of setting and value. */
export const settingsFrame = (settings: readonly (readonly [number, number])[]): Buffer => {
  const payload = Buffer.alloc(6 * settings.length)
  for (const [index, [name, value]] of settings.entries()) {
    payload.writeUInt16BE(name, 6 * index)
    payload.writeUInt32BE(value, 6 * index + 2)
  }
  return frameOf(frameType.settings, frameFlag.none, 0, payload)
}

/** A frame whose payload is one number: WINDOW_UPDATE and RST_STREAM. */
export const numberFrame = (type: number, streamId: number, value: number): Buffer => {
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(value)
  return frameOf(type, frameFlag.none, streamId, payload)
}

/** A GOAWAY frame. */
export const goawayFrame = (code: number): Buffer => {
  const payload = Buffer.alloc(8)
  payload.writeUInt32BE(code, 4)
  return frameOf(frameType.goaway, frameFlag.none, 0, payload)
}
