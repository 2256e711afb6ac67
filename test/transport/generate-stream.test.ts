import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { createHttpTransport } from '../../src/transport/http-transport.ts'
import { createLibraryHttpTransport } from '../../src/transport/library-http-transport.ts'
import { exchangeOn, type Transport } from '../../src/transport/transport.ts'
import { encodeGenerate } from '../../src/triton/generate-codec.ts'
import { type OnRequest, startTcpServer, type TcpServer } from '../fakes/tcp-server.ts'
import { expectation, httpResponse, targetOf } from './infer-answer.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const request = encodeGenerate('generate_stream', { modelName: 'm', inputs: [] }, false)
const ok = { ok: true }
const event = 'data: {"model_name":"m","model_version":"1","OUTPUT0":7}\n\n'
const begin = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n'
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`
const whole = (...events: readonly string[]): string => `${begin}${events.map(chunk).join('')}0\r\n\r\n`

const transports = [
  { name: 'our own framing', create: createHttpTransport },
  { name: 'the library', create: createLibraryHttpTransport },
] as const

describe.each(transports)('generate_stream with $name', ({ create }) => {
  /** A transport to a server whose first answer is this, and every other a good one. */
  const setUp = async (first: OnRequest, requestTimeoutMs = 5000): Promise<[Transport, TcpServer]> => {
    const server = await startTcpServer((socket, place, bytes) =>
      place === 0 ? first(socket, place, bytes) : socket.write(whole(event, event)),
    )
    open.push(server)
    const target = targetOf('http', server.host, { endpoint: 'generate_stream', requestTimeoutMs })
    const transport = create({ target, clock, expectation: { ...expectation, decoupled: true } })
    open.push(transport)
    await transport.open(1)
    return [transport, server]
  }
  const ask = (transport: Transport) => exchangeOn(transport, 0, request)

  it('sends JSON, and no length of a part of it', async () => {
    const [transport, server] = await setUp((socket) => socket.write(whole()))
    expect(await ask(transport)).toMatchObject({ check: ok, responseTimes: [] })
    const sent = server.requests[0]!.toString()
    expect(sent).toMatch(/^POST \/v2\/models\/m\/generate_stream HTTP\/1\.1\r\n/)
    expect(sent).toMatch(/\r\ncontent-type: application\/json\r\n/i)
    expect(sent).not.toMatch(/inference-header-content-length/i)
    expect(sent.endsWith('\r\n\r\n{}')).toBe(true)
  })

  it('has the time of each event when it came, in order', async () => {
    const [transport] = await setUp((socket) => {
      socket.write(begin + chunk(event))
      setTimeout(() => socket.write(chunk(event)), 30)
      setTimeout(() => socket.write('0\r\n\r\n'), 60)
    })
    const { startedAt, sentAt, respondedAt, responseTimes, endedAt } = await ask(transport)
    expect(responseTimes).toHaveLength(2)
    const times = [startedAt, sentAt, respondedAt, ...responseTimes!, endedAt]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(responseTimes![1]! - responseTimes![0]!).toBeGreaterThan(15e6)
  })

  it.each<{ name: string; answer: OnRequest; check: object; connections: number }>([
    {
      name: 'is reset in the middle',
      answer: (socket) =>
        socket.write(begin + chunk(event), () => setTimeout(() => socket.resetAndDestroy(), 20)),
      check: { failure: 'connection' },
      connections: 2,
    },
    {
      name: 'ends in the middle',
      answer: (socket) => socket.end(begin + chunk(event)),
      check: { failure: 'connection' },
      connections: 2,
    },
    {
      name: 'ends inside an event',
      answer: (socket) => socket.write(whole(event, 'data: {')),
      check: { failure: 'malformed-response', text: 'the event stream: it ends inside an event' },
      connections: 1,
    },
    {
      name: 'holds the event of another model',
      answer: (socket) => socket.write(whole(event, event.replace('"m"', '"n"'))),
      check: { failure: 'wrong-model' },
      connections: 1,
    },
    {
      name: 'is a page of HTML',
      answer: (socket) => socket.write(httpResponse('<html>', 'Content-Type: text/html\r\n')),
      check: {
        failure: 'malformed-response',
        text: expect.stringMatching(/^content type text\/html instead/),
      },
      connections: 1,
    },
    {
      name: 'is refused',
      answer: (socket) => socket.write(httpResponse('{"error":"full"}', '', '503 Full')),
      check: { failure: 'unavailable', text: 'HTTP 503: full' },
      connections: 1,
    },
  ])('loses one request when its answer $name', async ({ answer, check, connections }) => {
    const [transport, server] = await setUp(answer)
    expect((await ask(transport)).check).toMatchObject({ ok: false, ...check })
    expect(await ask(transport)).toMatchObject({
      check: ok,
      responseTimes: [expect.any(Number), expect.any(Number)],
    })
    expect(server.connections).toHaveLength(connections)
  })

  it('ends a stream that stalls at its deadline', async () => {
    const [transport] = await setUp((socket) => socket.write(begin + chunk(event)), 150)
    expect((await ask(transport)).check).toMatchObject({ ok: false, failure: 'timeout' })
    expect((await ask(transport)).check).toEqual(ok)
  })
})
