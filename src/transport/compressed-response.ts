import type { ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { type Coding, decompress } from './decompress.ts'

type Check = (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck

/** The check for responses that may come in the coding that was asked for, and in no other. */
export const checkCompressed =
  (check: Check, asked: Coding): Check =>
  (response, expectedOutputs) => {
    const { status, headers, body } = response
    const coding = headers['content-encoding']
    // A server may leave a response as it is.
    if (coding === undefined) return check(response, expectedOutputs)
    if (typeof coding !== 'string' || coding.toLowerCase() !== asked)
      return malformed(`Content-Encoding is ${String(coding)} where ${asked} was asked for`)
    const content = decompress(body, asked)
    return typeof content === 'string'
      ? malformed(`the response cannot be decompressed: ${content}`)
      : check({ status, headers, body: content }, expectedOutputs)
  }

const malformed = (text: string): ResponseCheck => ({ ok: false, failure: 'malformed-response', text })
