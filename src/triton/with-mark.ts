import type { EncodedRequest } from './infer-request.ts'
import { type SequenceMark, writeJsonMark, writeProtobufMark } from './sequence-mark.ts'

/** A copy of the request with this mark; the request itself when it has no room for one. */
export const withMark = <Request extends EncodedRequest>(request: Request, mark: SequenceMark): Request => {
  const { places } = request
  if (places === undefined) return request
  if (request.protocol === 'http') {
    const body = Buffer.from(request.body)
    writeJsonMark(body, 0, places, mark)
    return { ...request, body }
  }
  const message = Buffer.from(request.message)
  writeProtobufMark(message, 0, places, mark)
  return { ...request, message }
}
