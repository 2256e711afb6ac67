import { failureOfGrpcStatus, grpcStatus } from '../triton/grpc-status.ts'
import type { FailureClass, ResponseCheck } from '../triton/infer-request.ts'
import { failureOfHttpStatus } from '../triton/rest-error.ts'
import type { HeaderField } from './hpack-static-table.ts'
import { Http2ProtocolError } from './http2-connection.ts'
import { http2Error, http2ErrorName } from './http2-frame.ts'
import type { StreamCut } from './http2-stream.ts'
import { describeSocketError } from './socket-failure.ts'

/** What is wrong with the header of a response; undefined when it is gRPC's. */
export const headProblem = (fields: readonly HeaderField[]): ResponseCheck | undefined => {
  const httpStatus = Number(fieldValue(fields, ':status'))
  if (httpStatus !== 200)
    return failed(failureOfHttpStatus(httpStatus), `HTTP ${httpStatus} instead of a gRPC status`)
  const contentType = fieldValue(fields, 'content-type') ?? ''
  return /^application\/grpc(?:[+;]|$)/i.test(contentType)
    ? undefined
    : malformed(`the answer is not gRPC (content-type '${contentType}')`)
}

/** How compressed messages of a response are, by its header. */
export const encodingOf = (fields: readonly HeaderField[]): string =>
  fieldValue(fields, 'grpc-encoding') ?? 'identity'

/** The failure that the trailers tell; undefined for status OK. */
export const statusProblem = (trailers: readonly HeaderField[]): ResponseCheck | undefined => {
  const [text = '', ...others] = trailers.flatMap(([name, value]) => (name === 'grpc-status' ? [value] : []))
  if (others.length > 0 || !/^\d{1,9}$/.test(text)) return withoutStatus
  return text === '0'
    ? undefined
    : failureOfGrpcStatus(Number(text), messageText(fieldValue(trailers, 'grpc-message')))
}

const failed = (failure: FailureClass, text: string): ResponseCheck => ({ ok: false, failure, text })

export const malformed = (text: string): ResponseCheck => failed('malformed-response', text)

/** The response ended, and nobody knows how. */
export const withoutStatus = malformed('the response ends without a readable gRPC status')

export const withoutMessage = malformed('the response has no whole message')

export const endedEarly = malformed('the server ended the stream without an answer')

export const endedInside = malformed('the server ended the stream before the last response')

/** No server can have understood a message of which a part was still here. */
export const answeredEarly = malformed('the server answered before it was asked')

/** What a stream that was cut short stands for, as gRPC's HTTP/2 mapping has it. */
export const failureOfCut = (cut: StreamCut): ResponseCheck => {
  switch (cut.kind) {
    case 'reset':
      return failureOfReset(cut.code)
    case 'malformed':
      return malformed(cut.reason)
    case 'lost':
      return failureOfLoss(cut.error, cut.goawayCode)
  }
}

const failureOfReset = (code: number): ResponseCheck => {
  switch (code) {
    case http2Error.noError:
      return failed('connection', 'closed by the server before the response was complete')
    case http2Error.refusedStream:
      return failureOfGrpcStatus(grpcStatus('UNAVAILABLE'), 'the stream was refused by server')
    case http2Error.cancel:
      return failureOfGrpcStatus(grpcStatus('CANCELLED'), 'the stream was cancelled by the server')
    case http2Error.enhanceYourCalm:
      return failureOfGrpcStatus(grpcStatus('RESOURCE_EXHAUSTED'), 'the server asks to send less')
    default:
      return failureOfGrpcStatus(
        grpcStatus('INTERNAL'),
        `the stream was reset with the HTTP/2 error ${http2ErrorName(code)}`,
      )
  }
}

const failureOfLoss = (error: unknown, goawayCode: number | undefined): ResponseCheck => {
  if (error instanceof Http2ProtocolError)
    return error.isForeign
      ? failed('connection', 'what answers does not speak HTTP/2')
      : malformed(`the server breaks HTTP/2: ${error.message}`)
  if (goawayCode === http2Error.enhanceYourCalm)
    return failureOfGrpcStatus(
      grpcStatus('RESOURCE_EXHAUSTED'),
      'the server asks to send less, and closed the connection',
    )
  return failed(
    'connection',
    error === undefined ? 'connection closed by the server' : describeSocketError(error),
  )
}

const fieldValue = (fields: readonly HeaderField[], name: string): string | undefined =>
  fields.find(([one]) => one === name)?.[1]

/** `grpc-message` is percent-encoded UTF-8; what is not is shown as it came. */
const messageText = (message = ''): string => {
  try {
    return decodeURIComponent(message)
  } catch {
    return message
  }
}
