import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { ModelInferResponseSchema, ModelStreamInferResponseSchema } from './gen/inference_pb.ts'
import { createGrpcResponseChecker } from './grpc-response-checker.ts'
import type { ResponseCheck, ResponseExpectation } from './infer-request.ts'
import { failed } from './response-check.ts'

/** Tag of `infer_response`, field 2 of a ModelStreamInferResponse. */
const inferResponseTag = 0x12

/** Judges the messages of a ModelStreamInfer call. Any bytes give a verdict; nothing throws. */
export const createGrpcStreamResponseChecker = (
  expectation: ResponseExpectation,
): ((message: Uint8Array) => ResponseCheck) => {
  const check = createGrpcResponseChecker(expectation)
  return (message) => {
    const start = onlyInferResponse(message)
    return start === undefined ? checkWhole(message, check) : check(message.subarray(start))
  }
}

/** Where the response begins when the message holds nothing else, as every good one does; undefined when it is not so. */
const onlyInferResponse = (message: Uint8Array): number | undefined => {
  if (message[0] !== inferResponseTag) return undefined
  let length = 0
  for (let at = 1; at <= 5 && at < message.length; at += 1) {
    const byte = message[at]!
    length += (byte & 0x7f) * 128 ** (at - 1)
    if (byte < 0x80) return at + 1 + length === message.length ? at + 1 : undefined
  }
  return undefined
}

const checkWhole = (message: Uint8Array, check: (message: Uint8Array) => ResponseCheck): ResponseCheck => {
  try {
    const { errorMessage, inferResponse } = fromBinary(ModelStreamInferResponseSchema, message)
    if (errorMessage !== '') return failed('server-error', errorMessage)
    return inferResponse === undefined
      ? failed('malformed-response', 'the message of the stream holds no response')
      : check(toBinary(ModelInferResponseSchema, inferResponse))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed('malformed-response', `the response is not a ModelStreamInferResponse: ${reason}`)
  }
}
