import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from './infer-request.ts'
import { checkResponse } from './response-check.ts'
import { goodResponse, hasSkeleton, type ResponseSkeleton, skeletonOf } from './response-skeleton.ts'
import { type RestResponse, readRestResponse } from './rest-codec.ts'

/**
 * Judges responses to inferences exactly as `checkRestResponse` does, but reads one that looks like the last good one
 * only as far as it may differ.
 *
 * The full check sees nothing of a response but its status, the length of its JSON, the JSON, the number of bytes
 * behind it, and the lengths of the elements in raw outputs of BYTES. The JSON says where each output lies. So the
 * same JSON with the same lengths is read in the same way, and only the elements have to be counted again. Where values
 * are expected, every response is read.
 */
export const createRestResponseChecker = (
  expectation: ResponseExpectation,
): ((response: RestResponse, expectedOutputs?: ExpectedOutputs) => ResponseCheck) => {
  let skeleton: ResponseSkeleton | undefined
  let knownJsonLength: unknown
  return (response, expectedOutputs) => {
    const { status, headers, body } = response
    const jsonLength = headers['inference-header-content-length']
    if (
      skeleton !== undefined &&
      expectedOutputs === undefined &&
      status === 200 &&
      jsonLength === knownJsonLength &&
      hasSkeleton(body, skeleton)
    ) {
      return goodResponse
    }
    const received = readRestResponse(response)
    if ('ok' in received) return received
    const check = checkResponse(received, expectation, expectedOutputs)
    if (!check.ok) return check
    const learned = skeletonOf(body, received.outputs)
    if (learned !== undefined) {
      skeleton = learned
      knownJsonLength = jsonLength
    }
    return goodResponse
  }
}
