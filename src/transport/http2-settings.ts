import {
  defaultFrameSize,
  defaultWindow,
  http2Error,
  largestFrameSize,
  largestWindow,
  readUint32,
  setting,
} from './http2-frame.ts'

/** What the other end of a connection has said it can take. */
export type PeerSettings = {
  readonly maxConcurrentStreams: number
  readonly initialWindow: number
  readonly maxFrameSize: number
  /** The smallest that the table of our header compression was allowed so far, in bytes. */
  readonly headerTableSize: number
}

export const initialPeerSettings: PeerSettings = {
  maxConcurrentStreams: Number.POSITIVE_INFINITY,
  initialWindow: defaultWindow,
  maxFrameSize: defaultFrameSize,
  headerTableSize: 4096,
}

/** A broken rule of HTTP/2: the code that the connection ends with, and the rule in words. */
export type Http2Violation = { readonly code: number; readonly reason: string }

/** The settings after a SETTINGS frame with this payload, or the rule it breaks. */
export const withSettings = (
  before: PeerSettings,
  buffer: Buffer,
  start: number,
  end: number,
): PeerSettings | Http2Violation => {
  let settings = before
  for (let at = start; at < end; at += 6) {
    const value = readUint32(buffer, at + 2)
    switch (buffer.readUInt16BE(at)) {
      case setting.headerTableSize:
        settings = { ...settings, headerTableSize: Math.min(settings.headerTableSize, value) }
        break
      case setting.enablePush:
        if (value !== 0) return violation(http2Error.protocolError, `a server sets ENABLE_PUSH to ${value}`)
        break
      case setting.maxConcurrentStreams:
        settings = { ...settings, maxConcurrentStreams: value }
        break
      case setting.initialWindowSize:
        if (value > largestWindow)
          return violation(http2Error.flowControlError, `INITIAL_WINDOW_SIZE is ${value}`)
        settings = { ...settings, initialWindow: value }
        break
      case setting.maxFrameSize:
        if (value < defaultFrameSize || value > largestFrameSize)
          return violation(http2Error.protocolError, `MAX_FRAME_SIZE is ${value}`)
        settings = { ...settings, maxFrameSize: value }
        break
      // What else there is asks nothing of a client.
      default:
    }
  }
  return settings
}

export const isViolation = (result: object): result is Http2Violation => 'reason' in result

const violation = (code: number, reason: string): Http2Violation => ({ code, reason })
