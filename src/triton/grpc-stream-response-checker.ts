import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { ModelInferResponseSchema, ModelStreamInferResponseSchema } from './gen/inference_pb.ts'
import { finalFlag, type GrpcResponse, readGrpcResponse } from './grpc-codec.ts'
import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from './infer-request.ts'
import { checkResponse, failed } from './response-check.ts'
import { goodResponse, hasSkeleton, type ResponseSkeleton, skeletonOf } from './response-skeleton.ts'

/** What a message of a stream is to the request it answers. */
export type StreamMessage = {
  readonly check: ResponseCheck
  /** It holds a good response, and not only the word that there are no more. */
  readonly hasResponse: boolean
  /** Nothing else comes for the request. */
  readonly isLast: boolean
}

const goodMessages = {
  response: { check: goodResponse, hasResponse: true, isLast: false },
  lastResponse: { check: goodResponse, hasResponse: true, isLast: true },
  end: { check: goodResponse, hasResponse: false, isLast: true },
} as const satisfies Record<string, StreamMessage>

/** Tag of `infer_response`, field 2 of a ModelStreamInferResponse. */
const inferResponseTag = 0x12

/**
 * Judges the messages of a ModelStreamInfer call. Any bytes give a verdict; nothing throws. What looks like the last good message
 * of one of the three kinds is read only as far as it may differ; `createGrpcResponseChecker` says why that is exact, and the word
 * whether it is the last one is among what may not differ.
 */
export const createGrpcStreamResponseChecker = (
  expectation: ResponseExpectation,
): ((message: Uint8Array, expectedOutputs?: ExpectedOutputs) => StreamMessage) => {
  const known: KnownMessage[] = []
  const learn = (response: Uint8Array, expectedOutputs?: ExpectedOutputs): StreamMessage => {
    const received = readGrpcResponse(response)
    if ('ok' in received) return badMessage(received)
    const message = judge(received, expectation, expectedOutputs)
    if (!message.check.ok) return message
    const skeleton = skeletonOf(response, received.outputs)
    if (skeleton === undefined) return message
    const place = known.findIndex((one) => one.message === message)
    known[place < 0 ? known.length : place] = { skeleton, message }
    return message
  }
  return (bytes, expectedOutputs) => {
    const start = onlyInferResponse(bytes)
    if (start === undefined) return readWhole(bytes, (response) => learn(response, expectedOutputs))
    const response = bytes.subarray(start)
    if (expectedOutputs !== undefined) return learn(response, expectedOutputs)
    for (let place = 0; place < known.length; place += 1) {
      const { skeleton, message } = known[place]!
      if (hasSkeleton(response, skeleton)) return message
    }
    return learn(response)
  }
}

type KnownMessage = { readonly skeleton: ResponseSkeleton; readonly message: StreamMessage }

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

const readWhole = (
  bytes: Uint8Array,
  readResponse: (response: Uint8Array) => StreamMessage,
): StreamMessage => {
  try {
    const { errorMessage, inferResponse } = fromBinary(ModelStreamInferResponseSchema, bytes)
    if (errorMessage !== '')
      return badMessage(failed('server-error', errorMessage), inferResponse && finalFlag(inferResponse))
    return inferResponse === undefined
      ? badMessage(failed('malformed-response', 'the message of the stream holds no response'))
      : readResponse(toBinary(ModelInferResponseSchema, inferResponse))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return badMessage(
      failed('malformed-response', `the response is not a ModelStreamInferResponse: ${reason}`),
    )
  }
}

const judge = (
  received: GrpcResponse,
  expectation: ResponseExpectation,
  expectedOutputs: ExpectedOutputs | undefined,
): StreamMessage => {
  const { isFinal, modelName, outputs } = received
  // Triton names no version in it.
  const isEnd = isFinal === true && outputs.length === 0 && expectation.decoupled === true
  if (isEnd && modelName === expectation.modelName) return goodMessages.end
  const check = checkResponse(received, expectation, expectedOutputs)
  if (!check.ok) return badMessage(check, isFinal)
  // A server that does not know the flag answers once.
  return isFinal === false ? goodMessages.response : goodMessages.lastResponse
}

/** A message without the flag is the last one: an error that was found before the inference began, or what cannot be read. */
const badMessage = (check: ResponseCheck, isFinal = true): StreamMessage => ({
  check,
  hasResponse: false,
  isLast: isFinal,
})
