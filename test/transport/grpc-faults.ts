import { constants, type ServerHttp2Stream } from 'node:http2'
import type { FailureClass } from '../../src/triton/infer-request.ts'
import { endWithTrailers, grpcHeaders } from '../fakes/http2-server.ts'
import { frameOf, goodFrame } from './infer-answer.ts'

/** A way to answer a call wrongly, and what a client must make of it. */
export type GrpcFault = {
  readonly name: string
  readonly answer: (stream: ServerHttp2Stream) => void
  readonly failure: FailureClass
  readonly text: RegExp
  /** What the gRPC library makes of it, where that is something else. */
  readonly library?: { readonly failure: FailureClass; readonly text: RegExp }
}

const noStatus = /^closed by the server before the response was complete$/
const noMessage = /^the response has no whole message$/
const unreadable = /^the response ends without a readable gRPC status$/
/** What the gRPC library says of a call without a status. */
const libraryWithoutStatus = {
  failure: 'server-error',
  text: /^INTERNAL: Received RST_STREAM with code 0/,
} as const
const libraryWithoutMessage = {
  failure: 'server-error',
  text: /^UNIMPLEMENTED: No message received$/,
} as const
const lost = /^connection (closed|reset) by the server/

/** Answers that are wrong in themselves: known at once. */
export const grpcFaults: readonly GrpcFault[] = [
  {
    ...reset('NO_ERROR', constants.NGHTTP2_NO_ERROR, 'connection', noStatus),
    library: libraryWithoutStatus,
  },
  reset('INTERNAL_ERROR', constants.NGHTTP2_INTERNAL_ERROR, 'server-error', /^INTERNAL: /),
  reset('REFUSED_STREAM', constants.NGHTTP2_REFUSED_STREAM, 'unavailable', /refused by server/),
  // The server's doing: told apart from our own by its text.
  reset('CANCEL', constants.NGHTTP2_CANCEL, 'cancelled', /^CANCELLED: /),
  reset('ENHANCE_YOUR_CALM', constants.NGHTTP2_ENHANCE_YOUR_CALM, 'unavailable', /^RESOURCE_EXHAUSTED: /),
  {
    name: 'a GOAWAY and an end',
    answer: ({ session }) => {
      session?.goaway(constants.NGHTTP2_NO_ERROR)
      session?.destroy()
    },
    failure: 'connection',
    text: lost,
  },
  {
    name: 'a GOAWAY for too many pings',
    answer: ({ session }) => {
      session?.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM, 0, Buffer.from('too_many_pings'))
      session?.destroy()
    },
    failure: 'unavailable',
    text: /^RESOURCE_EXHAUSTED: /,
  },
  {
    name: 'an end of the connection',
    answer: ({ session }) => session?.destroy(),
    failure: 'connection',
    text: lost,
  },
  {
    name: 'no trailers',
    answer: (stream) => {
      stream.respond(grpcHeaders)
      stream.end(goodFrame())
    },
    failure: 'malformed-response',
    text: unreadable,
    library: libraryWithoutStatus,
  },
  {
    name: 'status OK without a message',
    answer: (stream) => stream.respond({ ...grpcHeaders, 'grpc-status': '0' }, { endStream: true }),
    failure: 'malformed-response',
    text: noMessage,
    library: libraryWithoutMessage,
  },
  {
    name: 'half a message',
    answer: (stream) => endWithTrailers(stream, goodFrame().subarray(0, 10), { 'grpc-status': '0' }),
    failure: 'malformed-response',
    text: noMessage,
    library: libraryWithoutMessage,
  },
  {
    name: 'a message that is no protobuf',
    answer: (stream) => endWithTrailers(stream, frameOf(Buffer.from('garbage')), { 'grpc-status': '0' }),
    failure: 'malformed-response',
    text: /not a ModelInferResponse/,
  },
  {
    name: 'an empty message',
    answer: (stream) => endWithTrailers(stream, frameOf(Buffer.alloc(0)), { 'grpc-status': '0' }),
    failure: 'wrong-model',
    text: /model "" answered/,
  },
  {
    name: 'a compressed message without an encoding',
    answer: (stream) => endWithTrailers(stream, frameOf(Buffer.from('x'), true), { 'grpc-status': '0' }),
    failure: 'malformed-response',
    text: /compressed/,
    library: { failure: 'server-error', text: /^UNKNOWN: / },
  },
  {
    name: 'two messages',
    answer: (stream) =>
      endWithTrailers(stream, Buffer.concat([goodFrame(), goodFrame()]), { 'grpc-status': '0' }),
    failure: 'malformed-response',
    text: /more than one message/,
    library: { failure: 'timeout', text: /^no complete response/ },
  },
  {
    name: 'the status abc',
    answer: (stream) => endWithTrailers(stream, goodFrame(), { 'grpc-status': 'abc' }),
    failure: 'malformed-response',
    text: unreadable,
    library: { failure: 'server-error', text: /^status NaN: / },
  },
  status('99', 'odd', 'server-error', /^status 99: odd$/),
  status('3', 'wrong shape', 'server-error', /^INVALID_ARGUMENT: wrong shape$/),
  status('5', 'unknown model', 'server-error', /^NOT_FOUND: unknown model$/),
  status('14', 'Exceeds maximum queue size', 'unavailable', /^UNAVAILABLE: Exceeds maximum queue size$/),
  status('4', 'Request timeout expired', 'timeout', /^DEADLINE_EXCEEDED: Request timeout expired$/),
  page(503, 'unavailable', /503/),
  { ...page(200, 'malformed-response', /not gRPC/), library: libraryWithoutStatus },
  page(404, 'server-error', /404/),
  page(401, 'server-error', /401/),
]

/** Servers that let a client wait: only a deadline ends these. */
export const grpcStalls: readonly Pick<GrpcFault, 'name' | 'answer'>[] = [
  { name: 'never answers', answer: () => undefined },
  {
    name: 'sends a message and nothing more',
    answer: (stream) => {
      stream.respond(grpcHeaders)
      stream.write(goodFrame())
    },
  },
  {
    name: 'drips a message',
    answer: (stream) => {
      stream.respond(grpcHeaders)
      stream.write(frameOf(Buffer.alloc(100_000)).subarray(0, 5))
      const dripping = setInterval(() => stream.write('x'), 10)
      stream.on('close', () => clearInterval(dripping))
    },
  },
]

function reset(name: string, code: number, failure: FailureClass, text: RegExp): GrpcFault {
  return { name: `RST_STREAM ${name}`, answer: (stream) => stream.close(code), failure, text }
}

function status(code: string, message: string, failure: FailureClass, text: RegExp): GrpcFault {
  return {
    name: `the status ${code}`,
    answer: (stream) =>
      endWithTrailers(stream, Buffer.alloc(0), { 'grpc-status': code, 'grpc-message': message }),
    failure,
    text,
  }
}

function page(httpStatus: number, failure: FailureClass, text: RegExp): GrpcFault {
  return {
    name: `an HTML page under HTTP ${httpStatus}`,
    answer: (stream) => {
      stream.respond({ ':status': httpStatus, 'content-type': 'text/html' })
      stream.end('<h1>a page of a proxy, longer than any frame</h1>')
    },
    failure,
    text,
  }
}
