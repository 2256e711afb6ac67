import { readGrpcResponse } from './grpc-codec.ts'
import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from './infer-request.ts'
import { checkResponse } from './response-check.ts'
import { goodResponse, hasSkeleton, type ResponseSkeleton, skeletonOf } from './response-skeleton.ts'

/**
 * Judges response messages exactly as `checkGrpcResponse` does, but reads one that looks like the last good one only
 * as far as it may differ.
 *
 * A message is parsed from front to back, every byte once. What the parser does next, it decides by bytes it has read
 * as tags, lengths and values; the contents of `raw_output_contents` it passes over unread, and hands out as views.
 * So a message of the same length whose bytes outside those views are the same is parsed in the same steps, however
 * odd: unknown, repeated or merged fields included. Of the views the full check sees nothing but their lengths and
 * the lengths of the elements in those of BYTES, which are counted again. Where values are expected, every message is read.
 */
export const createGrpcResponseChecker = (
  expectation: ResponseExpectation,
): ((message: Uint8Array, expectedOutputs?: ExpectedOutputs) => ResponseCheck) => {
  let skeleton: ResponseSkeleton | undefined
  return (message, expectedOutputs) => {
    if (skeleton !== undefined && expectedOutputs === undefined && hasSkeleton(message, skeleton))
      return goodResponse
    const received = readGrpcResponse(message)
    if ('ok' in received) return received
    const check = checkResponse(received, expectation, expectedOutputs)
    if (!check.ok) return check
    skeleton = skeletonOf(message, received.outputs) ?? skeleton
    return goodResponse
  }
}
