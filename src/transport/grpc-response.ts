import { constants } from 'node:http2'
import { status } from '@grpc/grpc-js'
import { failureOfGrpcStatus } from '../triton/grpc-codec.ts'
import type { FailureClass, ResponseCheck } from '../triton/infer-request.ts'
import { failureOfHttpStatus } from '../triton/rest-error.ts'
import type { Http2CallEnd, Http2Response } from './http2-call.ts'
import { describeSocketError } from './socket-failure.ts'

/** The one message of a unary call that ended with status OK, or why there is none. */
export const grpcMessage = (end: Http2CallEnd): Buffer | ResponseCheck => {
  switch (end.kind) {
    case 'answered':
      return answered(end.response)
    case 'reset':
      return failureOfReset(end.code)
    case 'lost':
      return failureOfLoss(end.error, end.goawayCode)
    case 'timeout':
      return failed('timeout', `no complete response within ${end.timeoutMs} ms`)
    case 'cancelled':
      return failed('cancelled', 'cancelled by this client')
  }
}

const answered = ({
  status: httpStatus,
  contentType,
  trailers,
  body,
}: Http2Response): Buffer | ResponseCheck => {
  if (httpStatus !== 200)
    return failed(failureOfHttpStatus(httpStatus), `HTTP ${httpStatus} instead of a gRPC status`)
  if (!contentType.startsWith('application/grpc'))
    return failed('malformed-response', `the answer is not gRPC (content-type '${contentType}')`)
  const text = trailers?.['grpc-status']
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text))
    return failed('malformed-response', 'the response ends without a readable gRPC status')
  if (text !== '0') return failureOfGrpcStatus(Number(text), messageText(trailers?.['grpc-message']))
  return oneMessage(body)
}

/** A message is a flag, its length, and that many bytes; a unary response holds exactly one. */
const oneMessage = (body: Buffer): Buffer | ResponseCheck => {
  if (body.length < 5 || body.length < 5 + body.readUInt32BE(1))
    return failed('malformed-response', 'the response has no whole message')
  if (body.readUInt8(0) !== 0)
    return failed('malformed-response', 'the message is compressed, which was not asked for')
  if (body.length > 5 + body.readUInt32BE(1))
    return failed('malformed-response', 'the response has more than one message')
  return body.subarray(5)
}

/** What a reset without a status stands for, as gRPC's HTTP/2 mapping has it. */
const failureOfReset = (code: number): ResponseCheck => {
  switch (code) {
    case constants.NGHTTP2_NO_ERROR:
      return failed('connection', 'closed by the server before the response was complete')
    case constants.NGHTTP2_REFUSED_STREAM:
      return failureOfGrpcStatus(status.UNAVAILABLE, 'the stream was refused by server')
    case constants.NGHTTP2_CANCEL:
      return failureOfGrpcStatus(status.CANCELLED, 'the stream was cancelled by the server')
    case constants.NGHTTP2_ENHANCE_YOUR_CALM:
      return failureOfGrpcStatus(status.RESOURCE_EXHAUSTED, 'the server asks to send less')
    default:
      return failureOfGrpcStatus(status.INTERNAL, `the stream was reset with HTTP/2 error code ${code}`)
  }
}

const failureOfLoss = (thrown: unknown, goawayCode: number | undefined): ResponseCheck => {
  // A stream that was waiting for the connection wraps the reason why there is none.
  const error = (thrown as { cause?: unknown } | undefined)?.cause ?? thrown
  if (goawayCode === constants.NGHTTP2_ENHANCE_YOUR_CALM)
    return failureOfGrpcStatus(
      status.RESOURCE_EXHAUSTED,
      'the server asks to send less, and closed the connection',
    )
  const code = (error as { code?: unknown } | undefined)?.code
  if (code === 'ERR_HTTP2_ERROR') return failed('connection', 'what answers does not speak HTTP/2')
  // HTTP/2's own errors say no more than that the connection is gone.
  if (typeof code !== 'string' || code.startsWith('ERR_HTTP2_'))
    return failed('connection', 'connection closed by the server')
  return failed('connection', describeSocketError(error))
}

const failed = (failure: FailureClass, text: string): ResponseCheck => ({ ok: false, failure, text })

/** `grpc-message` is percent-encoded UTF-8; what is not is shown as it came. */
const messageText = (message: string | string[] | undefined): string => {
  const text = String(message ?? '')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
