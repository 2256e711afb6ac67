import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { encodeLiteralFields } from '../../src/transport/hpack-literal.ts'
import { frameFlag, frameOf, frameType, writeUint32 } from '../../src/transport/http2-frame.ts'
import type { Http2Output } from '../../src/transport/http2-output.ts'

/** Frames of one stream, made before it is known which; `idPlaces`: where its id belongs. */
export type AnswerFrames = { readonly bytes: Buffer; readonly idPlaces: readonly number[] }

/** The header of an answer. */
export function headFrames(): AnswerFrames {
  return joined([headersFrame(headFields, frameFlag.endHeaders)])
}

/** A message of an answer. */
export function messageFrames(message: Uint8Array): AnswerFrames {
  return joined([frameOf(frameType.data, frameFlag.none, 0, grpcFrameOf(message))])
}

/** The trailers after the last message. */
export function endFrames(): AnswerFrames {
  return joined([headersFrame([['grpc-status', '0']], endOfStream)])
}

/** An answer of one message, from header to trailers. */
export function unaryFrames(message: Uint8Array): AnswerFrames {
  return joined([headFrames().bytes, messageFrames(message).bytes, endFrames().bytes])
}

/** An answer without a message: the gRPC status and its text, which is ASCII without `%`. */
export function errorFrames(status: number, text: string): AnswerFrames {
  const fields = [...headFields, ['grpc-status', String(status)], ['grpc-message', text]] as const
  return joined([headersFrame(fields, endOfStream)])
}

/** Appends the frames as those of this stream. */
export function appendFrames(output: Http2Output, { bytes, idPlaces }: AnswerFrames, streamId: number): void {
  const at = output.append(bytes)
  for (const place of idPlaces) writeUint32(output.buffer, at + place, streamId)
}

type Field = readonly [string, string]

const headFields: readonly Field[] = [
  [':status', '200'],
  ['content-type', 'application/grpc'],
]
const endOfStream = frameFlag.endHeaders | frameFlag.endStream
/** In the header of a frame. */
const idPlace = 5

function headersFrame(fields: readonly Field[], flags: number): Buffer {
  return frameOf(frameType.headers, flags, 0, encodeLiteralFields(fields))
}

/** Some pieces hold more than one frame. */
function joined(pieces: readonly Buffer[]): AnswerFrames {
  const bytes = Buffer.concat(pieces)
  const idPlaces: number[] = []
  for (let at = 0; at < bytes.length; at += 9 + bytes.readUIntBE(at, 3)) idPlaces.push(at + idPlace)
  return { bytes, idPlaces }
}
