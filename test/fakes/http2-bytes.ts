/*
 * HTTP/2 as bytes, written for the tests alone: nothing here shares a line with the client that is tested.
 */

export type RawFrame = {
  readonly type: number
  readonly flags: number
  readonly streamId: number
  readonly payload: Buffer
}

export const frameNames = [
  'DATA',
  'HEADERS',
  'PRIORITY',
  'RST_STREAM',
  'SETTINGS',
  'PUSH_PROMISE',
  'PING',
  'GOAWAY',
  'WINDOW_UPDATE',
  'CONTINUATION',
] as const

export type FrameName = (typeof frameNames)[number]

export const flag = { endStream: 1, ack: 1, endHeaders: 4, padded: 8, priority: 0x20 } as const

/** By number. */
export const errorNames = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
] as const

export type ErrorName = (typeof errorNames)[number]

export const clientPreface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'

/** A frame; its type may be one that nobody knows. */
export const frame = (
  type: FrameName | number,
  flags: number,
  streamId: number,
  payload: Uint8Array = Buffer.alloc(0),
): Buffer => {
  const number = typeof type === 'number' ? type : frameNames.indexOf(type)
  return Buffer.concat([
    uint(payload.length, 3),
    Buffer.of(number, flags),
    uint(streamId, 4),
    Buffer.from(payload),
  ])
}

export const settings = (...pairs: readonly (readonly [name: number, value: number])[]): Buffer =>
  frame('SETTINGS', 0, 0, Buffer.concat(pairs.flatMap(([name, value]) => [uint(name, 2), uint(value, 4)])))

export const settingsAck = (): Buffer => frame('SETTINGS', flag.ack, 0)

export const windowUpdate = (streamId: number, increment: number): Buffer =>
  frame('WINDOW_UPDATE', 0, streamId, uint(increment, 4))

export const reset = (streamId: number, error: ErrorName): Buffer =>
  frame('RST_STREAM', 0, streamId, uint(errorNames.indexOf(error), 4))

export const goaway = (lastId: number, error: ErrorName, text = ''): Buffer =>
  frame(
    'GOAWAY',
    0,
    0,
    Buffer.concat([uint(lastId, 4), uint(errorNames.indexOf(error), 4), Buffer.from(text)]),
  )

/** HEADERS that are all of a block; `end`: and of the stream. */
export const headers = (streamId: number, block: Uint8Array, end = false): Buffer =>
  frame('HEADERS', flag.endHeaders | (end ? flag.endStream : 0), streamId, block)

export const data = (streamId: number, content: Uint8Array, end = false): Buffer =>
  frame('DATA', end ? flag.endStream : 0, streamId, content)

/** The payload of a frame with the PADDED flag. */
export const padded = (content: Uint8Array, padding: number): Buffer =>
  Buffer.concat([Buffer.of(padding), content, Buffer.alloc(padding)])

/** A header block of literals without Huffman code that no table remembers. */
export const block = (...fields: readonly (readonly [name: string, value: string])[]): Buffer =>
  Buffer.concat(fields.map((field) => literal(0x00, field)))

/** The same, but every field enters the dynamic table, the last one at index 62. */
export const indexingBlock = (...fields: readonly (readonly [name: string, value: string])[]): Buffer =>
  Buffer.concat(fields.map((field) => literal(0x40, field)))

/** What a frame says, in words; `DATA 1 5 END_STREAM`: five bytes on stream 1. */
export const describeFrame = ({ type, flags, streamId, payload }: RawFrame): string => {
  const name = frameNames[type] ?? `type ${type}`
  switch (name) {
    case 'SETTINGS':
      return flags === flag.ack ? 'SETTINGS ack' : 'SETTINGS'
    case 'PING':
      return `PING ${flags === flag.ack ? 'ack ' : ''}${payload.toString('hex')}`
    case 'RST_STREAM':
      return `RST_STREAM ${streamId} ${errorNames[payload.readUInt32BE(0)]}`
    case 'GOAWAY':
      return `GOAWAY ${payload.readUInt32BE(0)} ${errorNames[payload.readUInt32BE(4)]}`
    case 'WINDOW_UPDATE':
      return `WINDOW_UPDATE ${streamId} ${payload.readUInt32BE(0)}`
    default:
      return [
        `${name} ${streamId} ${payload.length}`,
        ...(name !== 'DATA' && (flags & flag.endHeaders) !== 0 ? ['END_HEADERS'] : []),
        ...((flags & flag.endStream) === 0 ? [] : ['END_STREAM']),
      ].join(' ')
  }
}

/** Takes the whole frames from the front of what was received. */
export const takeFrames = (
  received: Buffer,
): { readonly frames: readonly RawFrame[]; readonly rest: Buffer } => {
  const frames: RawFrame[] = []
  let rest = received
  while (rest.length >= 9 && rest.length >= 9 + rest.readUIntBE(0, 3)) {
    const end = 9 + rest.readUIntBE(0, 3)
    frames.push({
      type: rest.readUInt8(3),
      flags: rest.readUInt8(4),
      streamId: rest.readUInt32BE(5),
      payload: Buffer.from(rest.subarray(9, end)),
    })
    rest = rest.subarray(end)
  }
  return { frames, rest }
}

export const uint = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}

const literal = (pattern: number, [name, value]: readonly [string, string]): Buffer =>
  Buffer.concat([Buffer.of(pattern), text(name), text(value)])

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value, 'latin1')
  // From 127 on the length goes on in groups of seven bits, the lowest first.
  const groups = (rest: number): number[] =>
    rest < 128 ? [rest] : [(rest % 128) + 128, ...groups(Math.floor(rest / 128))]
  const length = bytes.length < 127 ? [bytes.length] : [127, ...groups(bytes.length - 127)]
  return Buffer.concat([Buffer.from(length), bytes])
}
