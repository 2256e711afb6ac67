import { deflateSync, gzipSync, unzipSync } from 'node:zlib'
import type { HttpAnswer } from './http-answer.ts'
import { TritonError } from './triton-error.ts'

/** A request body as it was before `Content-Encoding`. What cannot be read is empty, as Triton has it. */
export const decompressed = (body: Buffer, encoding: string | undefined): Buffer => {
  switch (encoding) {
    case undefined:
    case '':
    case 'identity':
      return body
    case 'gzip':
    case 'deflate':
      try {
        return unzipSync(body)
      } catch {
        return Buffer.alloc(0)
      }
    default:
      throw new TritonError('unsupported', 'Unsupported compression type')
  }
}

/** An answer in an encoding of the request's `Accept-Encoding`; Triton compresses inferences whenever it is let to. */
export const compressed = (answer: HttpAnswer, accepted: string | undefined): HttpAnswer => {
  const names = (accepted ?? '').split(',').map((name) => name.split(';')[0]?.trim())
  const encoding = names.find((name) => name === 'gzip' || name === 'deflate')
  if (encoding === undefined) return answer
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Encoding': encoding },
    body: encoding === 'gzip' ? gzipSync(answer.body) : deflateSync(answer.body),
  }
}
