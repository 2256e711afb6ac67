import { gunzipSync, inflateSync } from 'node:zlib'
import { HpackDecoder, isHpackError } from '../../src/transport/hpack-decoder.ts'
import { frameFlag, frameHeaderBytes, frameType } from '../../src/transport/http2-frame.ts'

/** One call: a unary call carries one message, a stream any number. Messages are decompressed. */
export type GrpcCall = {
  readonly path: string
  readonly headers: ReadonlyMap<string, string>
  readonly messages: readonly Buffer[]
}

/** The calls in what a client has sent over one cleartext HTTP/2 connection, in the order of their first frame. */
export const grpcCalls = (bytes: Buffer): readonly GrpcCall[] => {
  if (!bytes.subarray(0, preface.length).equals(preface)) return []
  // The server may allow a larger table than the protocol's.
  const decoder = new HpackDecoder(largestTable)
  const calls = new Map<number, { headers: ReadonlyMap<string, string>; data: Buffer[] }>()
  let block: Buffer[] = []
  for (const { type, flags, stream, payload } of framesOf(bytes, preface.length)) {
    if (type === frameType.headers || type === frameType.continuation) {
      block.push(type === frameType.headers ? unpadded(payload, flags, hasPriority(flags)) : payload)
      if ((flags & frameFlag.endHeaders) === 0) continue
      calls.set(stream, { headers: fieldsOf(decoder, Buffer.concat(block)), data: [] })
      block = []
    }
    if (type === frameType.data) calls.get(stream)?.data.push(unpadded(payload, flags, false))
  }
  return [...calls.values()].map(({ headers, data }) => ({
    path: headers.get(':path') ?? '',
    headers,
    messages: messagesOf(Buffer.concat(data), headers.get('grpc-encoding')),
  }))
}

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
const largestTable = 1 << 20

type Frame = {
  readonly type: number
  readonly flags: number
  readonly stream: number
  readonly payload: Buffer
}

const framesOf = (bytes: Buffer, start: number): readonly Frame[] => {
  const frames: Frame[] = []
  for (let at = start; at + frameHeaderBytes <= bytes.length; ) {
    const end = at + frameHeaderBytes + bytes.readUIntBE(at, 3)
    if (end > bytes.length) break
    frames.push({
      type: bytes[at + 3]!,
      flags: bytes[at + 4]!,
      stream: bytes.readUInt32BE(at + 5) & 0x7fffffff,
      payload: bytes.subarray(at + frameHeaderBytes, end),
    })
    at = end
  }
  return frames
}

const hasPriority = (flags: number): boolean => (flags & frameFlag.priority) !== 0

const unpadded = (payload: Buffer, flags: number, isPrioritized: boolean): Buffer => {
  const isPadded = (flags & frameFlag.padded) !== 0
  const start = (isPadded ? 1 : 0) + (isPrioritized ? 5 : 0)
  return payload.subarray(start, payload.length - (isPadded ? payload[0]! : 0))
}

const fieldsOf = (decoder: HpackDecoder, block: Buffer): ReadonlyMap<string, string> => {
  const decoded = decoder.decode(block, 0, block.length)
  if (isHpackError(decoded)) throw new Error(`a header block cannot be read: ${decoded.reason}`)
  const fields = new Map<string, string>()
  for (const [name, value] of decoded) {
    const before = fields.get(name)
    fields.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return fields
}

const messagesOf = (data: Buffer, encoding: string | undefined): readonly Buffer[] => {
  const messages: Buffer[] = []
  for (let at = 0; at + 5 <= data.length; ) {
    const end = at + 5 + data.readUInt32BE(at + 1)
    if (end > data.length) break
    const content = data.subarray(at + 5, end)
    messages.push(data[at] === 1 ? decompressed(content, encoding) : content)
    at = end
  }
  return messages
}

const decompressed = (content: Buffer, encoding: string | undefined): Buffer =>
  encoding === 'gzip' ? gunzipSync(content) : inflateSync(content)
