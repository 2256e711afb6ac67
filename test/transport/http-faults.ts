import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { FailureClass } from '../../src/triton/infer-request.ts'
import { goodJson, httpResponse } from './infer-answer.ts'

/** A way to answer an inference wrongly, and what a client must make of it. */
export type HttpFault = {
  readonly name: string
  readonly answer: (socket: Socket) => void
  readonly failure: FailureClass
  readonly text: RegExp
}

const good = httpResponse(goodJson())
const truncated = good.subarray(0, good.length - 20)
const gzipped = gzipSync(goodJson())

const closed = /^connection closed by the server/
const wrongLength = /^response body does not have the length its header says$/
const noProtocol = /^Response does not match the HTTP\/1\.1 protocol/

/** Bytes that are wrong in themselves: the answer is known at once. */
export const httpFaults: readonly HttpFault[] = [
  {
    name: 'a reset before any byte',
    answer: (socket) => socket.resetAndDestroy(),
    failure: 'connection',
    text: /^connection reset by the server$/,
  },
  {
    name: 'a reset in the middle of the body',
    answer: (socket) => socket.write(truncated, () => setTimeout(() => socket.resetAndDestroy(), 10)),
    failure: 'connection',
    text: /^connection reset by the server$/,
  },
  { name: 'an end before any byte', answer: end(''), failure: 'connection', text: closed },
  { name: 'an end in the middle of the body', answer: end(truncated), failure: 'connection', text: closed },
  {
    name: 'an end in the middle of a chunk',
    answer: end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n80\r\n{"model'),
    failure: 'connection',
    text: closed,
  },
  {
    name: 'an end in the middle of the header',
    answer: end('HTTP/1.1 200 OK\r\nContent-'),
    failure: 'connection',
    text: closed,
  },
  {
    name: 'an early end of a body without a length',
    answer: end(`HTTP/1.1 200 OK\r\n\r\n${goodJson().slice(0, -5)}`),
    failure: 'malformed-response',
    text: /not JSON/,
  },
  {
    name: 'a Content-Length that is too small',
    answer: write(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n${goodJson()}`),
    failure: 'malformed-response',
    text: /not JSON/,
  },
  {
    name: 'a Content-Length that is too large, then an end',
    answer: end(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${goodJson()}`),
    failure: 'connection',
    text: closed,
  },
  {
    name: 'Content-Length beside chunks',
    answer: write(
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    ),
    failure: 'malformed-response',
    text: wrongLength,
  },
  {
    name: 'two Content-Lengths',
    answer: write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!'),
    failure: 'malformed-response',
    text: wrongLength,
  },
  {
    name: 'a negative Content-Length',
    answer: write('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello'),
    failure: 'malformed-response',
    text: noProtocol,
  },
  {
    name: '204 with a body',
    answer: write(httpResponse('hello', '', '204 No Content')),
    failure: 'server-error',
    text: /^HTTP 204/,
  },
  {
    name: 'a garbage banner',
    answer: write('SSH-2.0-OpenSSH_9.2\r\n'),
    failure: 'malformed-response',
    text: noProtocol,
  },
  {
    name: 'an HTTP/2 SETTINGS frame',
    answer: write(Buffer.of(0, 0, 0, 4, 0, 0, 0, 0, 0)),
    failure: 'malformed-response',
    text: noProtocol,
  },
  {
    name: 'a header of 100 kB',
    answer: write(httpResponse(goodJson(), `X: ${'a'.repeat(100_000)}\r\n`)),
    failure: 'malformed-response',
    text: /^response header too large$/,
  },
  {
    name: 'a folded header',
    answer: write(httpResponse(goodJson(), 'X: a\r\n b\r\n')),
    failure: 'malformed-response',
    text: noProtocol,
  },
  {
    name: '102 without an end',
    answer: end('HTTP/1.1 102 Processing\r\n\r\n'.repeat(50)),
    failure: 'connection',
    text: closed,
  },
  {
    name: '101 to another protocol',
    answer: write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'),
    failure: 'connection',
    text: closed,
  },
  {
    name: 'a redirect',
    answer: write(httpResponse('', 'Location: http://127.0.0.1:1/\r\n', '302 Found')),
    failure: 'server-error',
    text: /^HTTP 302/,
  },
  {
    name: 'a compressed body that was not asked for',
    answer: write(httpResponse(gzipped, 'Content-Encoding: gzip\r\n')),
    failure: 'malformed-response',
    text: /UTF-8/,
  },
  {
    name: 'a full queue',
    answer: write(httpResponse('{"error":"Exceeds maximum queue size"}', '', '503 Service Unavailable')),
    failure: 'unavailable',
    text: /^HTTP 503: Exceeds maximum queue size$/,
  },
  {
    name: 'an error under 200',
    answer: write(httpResponse('{"error":"boom"}')),
    failure: 'server-error',
    text: /^HTTP 200: boom$/,
  },
  {
    name: 'a body of HTML',
    answer: write(httpResponse('<html>hello</html>')),
    failure: 'malformed-response',
    text: /not JSON/,
  },
  {
    name: 'no body',
    answer: write(httpResponse('')),
    failure: 'malformed-response',
    text: /empty/,
  },
  {
    name: "another model's answer",
    answer: write(httpResponse(goodJson('other'))),
    failure: 'wrong-model',
    text: /other/,
  },
]

/** Servers that let a client wait: only a deadline over the whole exchange ends these. */
export const httpStalls: readonly Pick<HttpFault, 'name' | 'answer'>[] = [
  { name: 'never answers', answer: () => undefined },
  {
    name: 'stalls in the middle of the body',
    answer: write(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${goodJson()}`),
  },
  { name: 'drips its header', answer: drip('HTTP/1.1 200 OK\r\n', 'X: y\r\n') },
  { name: 'drips its body', answer: drip('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n', 'x') },
  { name: 'sends 102 for ever', answer: drip('', 'HTTP/1.1 102 Processing\r\n\r\n') },
]

function write(bytes: string | Buffer): (socket: Socket) => void {
  return (socket) => socket.write(bytes)
}

function end(bytes: string | Buffer): (socket: Socket) => void {
  return (socket) => socket.end(bytes)
}

function drip(head: string, drop: string): (socket: Socket) => void {
  return (socket) => {
    socket.write(head)
    const dripping = setInterval(() => socket.write(drop), 10)
    socket.on('close', () => clearInterval(dripping))
  }
}
