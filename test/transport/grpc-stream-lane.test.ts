import { once } from 'node:events'
import { createServer } from 'node:http2'
import { afterEach, describe, expect, it } from 'vitest'
import { type Exchange, exchangeOn, type Transport } from '../../src/transport/transport.ts'
import type { EncodedRequest, ResponseCheck } from '../../src/triton/infer-request.ts'
import { block, data, goaway, headers, reset, settings, windowUpdate } from '../fakes/http2-bytes.ts'
import type { RawConnection, RawHttp2Server } from '../fakes/raw-http2-server.ts'
import { grpcClients, newCast } from './grpc-clients.ts'
import { decoupledFrame, expectation, frameOf, grpcRequest, streamFrame } from './infer-answer.ts'
import { goodHead, goodTrailers, headBlock, ok } from './raw-exchange.ts'

const cast = newCast()
afterEach(() => cast.close())

/** What the server says to the n-th request, from 0, of all; the header of the stream is sent before. */
type Answer = (id: number, place: number, connection: RawConnection) => readonly Buffer[]

const answerWell: Answer = (id) => [data(id, streamFrame())]

/** A server whose requests come in one frame each. */
const serverOf = (answer: Answer, greeting = settings()): Promise<RawHttp2Server> => {
  let requests = 0
  return cast.raw({
    greeting,
    onFrame: (connection, { type, streamId }) => {
      if (type === 1) connection.send(goodHead(streamId))
      if (type !== 0) return
      requests += 1
      connection.send(...answer(streamId, requests - 1, connection))
    },
  })
}

/** The first request meets this, every other is answered well. */
const first =
  (answer: Answer): Answer =>
  (id, place, connection) =>
    place === 0 ? answer(id, place, connection) : answerWell(id, place, connection)

const checkOf = async (transport: Transport, lane = 0): Promise<ResponseCheck> =>
  (await exchangeOn(transport, lane, grpcRequest)).check

/** The verdicts on requests, each sent from inside the end of the one before. */
const checksInARow = (transport: Transport, count: number): Promise<readonly ResponseCheck[]> =>
  new Promise((resolve) => {
    const checks: ResponseCheck[] = []
    const next = (): void =>
      transport.send(0, grpcRequest, ({ check }) => {
        checks.push(check)
        if (checks.length === count) resolve(checks)
        else next()
      })
    next()
  })

const streamsOf = ({ connections }: RawHttp2Server): readonly (readonly number[])[] =>
  connections.map(({ frames }) => frames.filter(({ type }) => type === 1).map(({ streamId }) => streamId))

const resetsOf = ({ connections }: RawHttp2Server): readonly string[] =>
  connections.flatMap(({ said }) => said.filter((text) => text.startsWith('RST_STREAM')))

const status = (id: number, code: number, message: string): Buffer =>
  headers(id, block(['grpc-status', String(code)], ['grpc-message', message]), true)

const failed = (failure: string, text: RegExp): object => ({
  ok: false,
  failure,
  text: expect.stringMatching(text),
})

describe.each(grpcClients)('streaming with $client', ({ client, create }) => {
  const isOurs = client === 'our own framing'
  const transportTo = ({ host }: { host: string }, requestTimeoutMs = 10_000): Promise<Transport> =>
    cast.transport(create, host, { streaming: true, requestTimeoutMs }, 3)

  it('uses one stream for each lane, which stays open over many requests', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server)
    for (let turn = 0; turn < 20; turn += 1) {
      const checks = await Promise.all([0, 1, 2].map((lane) => checkOf(transport, lane)))
      expect(checks).toEqual([ok, ok, ok])
    }
    expect(streamsOf(server)).toEqual([[1, 3, 5]])
    const said = server.connections[0]!.said.filter((text) => text.startsWith('DATA'))
    expect(said).toHaveLength(60)
    expect(said.filter((text) => text.endsWith('END_STREAM'))).toEqual([])
    expect(server.connections[0]!.frames.find(({ type }) => type === 0)?.payload).toEqual(
      frameOf(Buffer.from('a request')),
    )
  })

  it('calls ModelStreamInfer with the headers', async () => {
    const begun: unknown[] = []
    const server = createServer().on('stream', (stream, fields) => {
      begun.push(fields)
      stream.close()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { readonly port: number }
    const transport = await cast.transport(create, `127.0.0.1:${port}`, {
      streaming: true,
      headers: [['X-Key', 'a']],
    })
    await checkOf(transport)
    expect(begun).toMatchObject([
      { ':path': '/inference.GRPCInferenceService/ModelStreamInfer', 'x-key': 'a' },
    ])
    await transport.close()
    server.close()
  })

  it('has its times in order', async () => {
    const transport = await transportTo(await serverOf(answerWell))
    for (let turn = 0; turn < 3; turn += 1) {
      const { startedAt, sentAt, respondedAt, endedAt } = await exchangeOn(transport, 0, grpcRequest)
      const times = [startedAt, sentAt, respondedAt, endedAt]
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }
  })

  it('reads an answer that comes in a frame for each byte', async () => {
    const transport = await transportTo(
      await serverOf((id) => [...streamFrame()].map((byte) => data(id, Buffer.of(byte)))),
    )
    expect(await checksInARow(transport, 3)).toEqual([ok, ok, ok])
  })

  it('fails a request whose answer is an error message, and goes on with the stream', async () => {
    const server = await serverOf(first((id) => [data(id, streamFrame('unknown model: m'))]))
    const transport = await transportTo(server)
    expect(await checksInARow(transport, 3)).toEqual([
      { ok: false, failure: 'server-error', text: 'unknown model: m' },
      ok,
      ok,
    ])
    expect(streamsOf(server)).toEqual([[1]])
  })

  it.each<{ name: string; answer: Answer; check: object; library?: object; connections?: number }>([
    {
      name: 'ends the stream with an error',
      answer: (id) => [status(id, 3, 'no such input')],
      check: failed('server-error', /^INVALID_ARGUMENT: no such input$/),
    },
    {
      name: 'ends the stream well',
      answer: (id) => [goodTrailers(id)],
      check: failed('malformed-response', /^the server ended the stream without an answer$/),
    },
    {
      name: 'ends the stream in the middle of a message',
      answer: (id) => [data(id, streamFrame().subarray(0, 9)), goodTrailers(id)],
      check: failed('malformed-response', /^the server ended the stream without an answer$/),
    },
    {
      name: 'resets the stream',
      answer: (id) => [reset(id, 'REFUSED_STREAM')],
      check: failed('unavailable', /refused by server/i),
    },
    {
      name: 'sends a compressed message',
      answer: (id) => [data(id, frameOf(Buffer.from('x'), true))],
      check: failed('malformed-response', /compressed/),
      library: failed('server-error', /^UNKNOWN: /),
    },
    {
      name: 'loses the connection',
      answer: (_id, _place, { socket }) => {
        socket.destroy()
        return []
      },
      check: failed('connection', /^connection (?:closed|reset) by the server$/),
      connections: 2,
    },
    {
      name: 'says goodbye',
      answer: () => [goaway(0, 'NO_ERROR')],
      check: failed('connection', /^connection closed by the server$/),
      library: failed('unavailable', /^UNAVAILABLE: /),
      connections: 2,
    },
  ])('loses one request when the server $name, and opens another stream for the next', async (row) => {
    const server = await serverOf(first(row.answer))
    const transport = await transportTo(server)
    const check = isOurs ? row.check : (row.library ?? row.check)
    expect(await checkOf(transport)).toEqual(check)
    expect(await checkOf(transport)).toEqual(ok)
    expect(streamsOf(server)).toEqual(row.connections === 2 ? [[1], [1]] : [[1, 3]])
  })

  it.each<{ name: string; end: (id: number) => Buffer }>([
    { name: 'well', end: goodTrailers },
    { name: 'with an error', end: (id) => status(id, 14, 'going down') },
    { name: 'by a reset', end: (id) => reset(id, 'NO_ERROR') },
  ])('opens another stream for the next request when the server ends an idle one $name', async ({ end }) => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual(ok)
    server.connections[0]!.send(end(1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await checkOf(transport)).toEqual(ok)
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('gives up a stream on which the server speaks unasked, and the next request has another', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual(ok)
    server.connections[0]!.send(data(1, streamFrame()))
    await expect.poll(() => resetsOf(server)).toEqual(['RST_STREAM 1 CANCEL'])
    expect(await checkOf(transport)).toEqual(ok)
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('ends a request at its deadline with its stream, and takes no late answer for the next', async () => {
    const server = await serverOf((id, place) => (place === 0 ? [] : [data(id, streamFrame())]))
    const transport = await transportTo(server, 120)
    expect(await checkOf(transport)).toEqual({
      ok: false,
      failure: 'timeout',
      text: 'no complete response within 120 ms',
    })
    server.connections[0]!.send(data(1, streamFrame('late')))
    expect(await checkOf(transport)).toEqual(ok)
    expect(resetsOf(server)).toEqual(['RST_STREAM 1 CANCEL'])
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('cancels what is in flight when it is closed, and what comes after', async () => {
    const server = await serverOf(() => [])
    const transport = await transportTo(server)
    const checks = [0, 1].map((lane) => checkOf(transport, lane))
    await expect.poll(() => streamsOf(server)).toEqual([[1, 3]])
    await transport.close()
    const cancelled = { ok: false, failure: 'cancelled', text: 'cancelled by this client' }
    expect(await Promise.all(checks)).toEqual([cancelled, cancelled])
    expect(await checkOf(transport)).toEqual(cancelled)
    await expect.poll(() => server.connections[0]!.isClosed).toBe(true)
  })

  it('fails requests to a server that is not there', async () => {
    const transport = await cast.transport(create, '127.0.0.1:1', { streaming: true })
    for (let turn = 0; turn < 2; turn += 1)
      expect(await checkOf(transport)).toEqual({
        ok: false,
        failure: 'connection',
        text: 'connection refused: nothing listens there',
      })
  })
})

describe.each(grpcClients)('streams of a decoupled model with $client', ({ create }) => {
  const transportTo = ({ host }: { host: string }, requestTimeoutMs = 10_000): Promise<Transport> =>
    cast.transport(create, host, { streaming: true, requestTimeoutMs }, 3, {
      ...expectation,
      decoupled: true,
    })
  const messages =
    (...kinds: readonly Parameters<typeof decoupledFrame>[]): Answer =>
    (id) =>
      kinds.map((kind) => data(id, decoupledFrame(...kind)))
  const two = messages(['response'], ['response'], ['end'])
  /** How many responses each request got, each sent from inside the end of the one before, and the verdicts. */
  const inARow = (transport: Transport, count: number) =>
    new Promise<readonly (readonly [number | undefined, ResponseCheck])[]>((resolve) => {
      const ends: (readonly [number | undefined, ResponseCheck])[] = []
      const next = (): void =>
        transport.send(0, grpcRequest, ({ check, responseTimes }) => {
          ends.push([responseTimes?.length, check])
          if (ends.length === count) resolve(ends)
          else next()
        })
      next()
    })
  const bad = { ok: false, failure: 'server-error', text: 'bad' }
  const wrong = failed('wrong-model', /^model "n" answered instead of "m"$/)

  it.each<{ name: string; answer: Answer; responses: number; check: object }>([
    { name: 'two responses and the end', answer: two, responses: 2, check: ok },
    { name: 'the end alone', answer: messages(['end']), responses: 0, check: ok },
    {
      name: 'a last response that says so itself',
      answer: messages(['response'], ['response', true]),
      responses: 2,
      check: ok,
    },
    {
      name: 'all messages in one frame',
      answer: (id) => [data(id, Buffer.concat([decoupledFrame('response'), decoupledFrame('end')]))],
      responses: 1,
      check: ok,
    },
    {
      name: 'a frame for each byte',
      answer: (id) =>
        [...decoupledFrame('response'), ...decoupledFrame('response'), ...decoupledFrame('end')].map((byte) =>
          data(id, Buffer.of(byte)),
        ),
      responses: 2,
      check: ok,
    },
    {
      name: 'an error, a response and the end',
      answer: messages(['error', false], ['response'], ['end']),
      responses: 1,
      check: bad,
    },
    {
      name: 'an error between responses',
      answer: messages(['response'], ['error', false], ['response', true]),
      responses: 2,
      check: bad,
    },
    { name: 'an error that ends it', answer: messages(['error', true]), responses: 0, check: bad },
    {
      name: 'the response of another model, and an error after it',
      answer: messages(['wrong-model', false], ['error', false], ['end']),
      responses: 0,
      check: wrong,
    },
  ])('ends a request with $name, and goes on with the stream', async ({ answer, responses, check }) => {
    const server = await serverOf((id, place, connection) =>
      (place === 1 ? answer : two)(id, place, connection),
    )
    const transport = await transportTo(server)
    expect(await inARow(transport, 4)).toEqual([
      [2, ok],
      [responses, check],
      [2, ok],
      [2, ok],
    ])
    expect(streamsOf(server)).toEqual([[1]])
  })

  it.each<{ name: string; answer: Answer; check: object }>([
    {
      name: 'cannot be read',
      answer: (id) => [
        data(id, decoupledFrame('response')),
        data(id, frameOf(Buffer.of(0xff))),
        data(id, decoupledFrame('response')),
      ],
      check: failed('malformed-response', /not a ModelStreamInferResponse/),
    },
    {
      name: 'is the end of the stream',
      answer: (id) => [data(id, decoupledFrame('response')), goodTrailers(id)],
      check: failed('malformed-response', /^the server ended the stream before the last response$/),
    },
    {
      name: 'is the end of the stream after an error',
      answer: (id) => [data(id, decoupledFrame('error', false)), status(id, 14, 'going down')],
      check: bad,
    },
  ])('gives up the stream when what follows a response $name', async ({ answer, check }) => {
    const server = await serverOf((id, place, connection) =>
      (place === 0 ? answer : two)(id, place, connection),
    )
    const transport = await transportTo(server)
    expect((await exchangeOn(transport, 0, grpcRequest)).check).toEqual(check)
    expect(await inARow(transport, 2)).toEqual([
      [2, ok],
      [2, ok],
    ])
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('waits for the end until the deadline, and takes nothing late for the next request', async () => {
    const server = await serverOf((id, place, connection) =>
      (place === 0 ? messages(['response'], ['response']) : two)(id, place, connection),
    )
    const transport = await transportTo(server, 120)
    const exchange = await exchangeOn(transport, 0, grpcRequest)
    expect(exchange.check).toEqual({
      ok: false,
      failure: 'timeout',
      text: 'no complete response within 120 ms',
    })
    server.connections[0]!.send(data(1, decoupledFrame('end')))
    expect(await inARow(transport, 1)).toEqual([[2, ok]])
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('has the times of its responses in order, between those of the exchange', async () => {
    const server = await serverOf((id, _, connection) => {
      for (const [place, kind] of (['response', 'response', 'end'] as const).entries())
        setTimeout(() => connection.send(data(id, decoupledFrame(kind))), 10 * place)
      return []
    })
    const transport = await transportTo(server)
    const first = await exchangeOn(transport, 0, grpcRequest)
    const kept = { ...first }
    await exchangeOn(transport, 0, grpcRequest)
    expect(first).toEqual(kept)
    const { startedAt, sentAt, respondedAt, endedAt, responseTimes } = first
    expect(responseTimes).toHaveLength(2)
    const times = [startedAt, sentAt, respondedAt, ...responseTimes!, endedAt]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(responseTimes![0]).toBe(respondedAt)
  })
})

describe('streaming with our own framing', () => {
  const [{ create }] = grpcClients
  const transportTo = (server: RawHttp2Server, requestTimeoutMs = 10_000): Promise<Transport> =>
    cast.transport(create, server.host, { streaming: true, requestTimeoutMs }, 3)
  const early = failed('malformed-response', /^the server answered before it was asked$/)

  // The second answer was on its way before the next request was: it cannot be an answer to that. Nothing on the stream can be
  // told apart from here on, so that it is given up; the request that was sent on it fails and makes the fault known.
  it('takes no second answer to one request for the answer to the next', async () => {
    const server = await serverOf(
      first((id) => [Buffer.concat([data(id, streamFrame()), data(id, streamFrame())])]),
    )
    const transport = await transportTo(server)
    expect(await checksInARow(transport, 4)).toEqual([ok, early, ok, ok])
    expect(resetsOf(server)).toEqual(['RST_STREAM 1 CANCEL'])
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('finds a second answer in the same frame too', async () => {
    const server = await serverOf(first((id) => [data(id, Buffer.concat([streamFrame(), streamFrame()]))]))
    expect(await checksInARow(await transportTo(server), 3)).toEqual([ok, early, ok])
  })

  it('takes an answer with which the stream ends, and the next request has another', async () => {
    const server = await serverOf(first((id) => [data(id, streamFrame(), true)]))
    expect(await checksInARow(await transportTo(server), 3)).toEqual([ok, ok, ok])
    expect(streamsOf(server)).toEqual([[1, 3]])
  })

  it('fails the request that was sent on a stream that the server had ended by then, and sends it no second time', async () => {
    const server = await serverOf(first((id) => [Buffer.concat([data(id, streamFrame()), goodTrailers(id)])]))
    expect(await checksInARow(await transportTo(server), 3)).toEqual([
      ok,
      failed('malformed-response', /^the server ended the stream without an answer$/),
      ok,
    ])
    expect(streamsOf(server)).toEqual([[1, 3]])
    expect(resetsOf(server)).toEqual(['RST_STREAM 1 CANCEL'])
  })

  it('opens the next stream on a new connection after a graceful GOAWAY', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual(ok)
    server.connections[0]!.send(goaway(2 ** 31 - 1, 'NO_ERROR'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await checkOf(transport)).toEqual(ok)
    expect(streamsOf(server)).toEqual([[1], [1]])
    await expect.poll(() => server.connections.map(({ isClosed }) => isClosed)).toEqual([true, false])
    expect(transport.reconnections()).toBe(1)
  })

  it('is no success when the answer comes before the request was sent whole', async () => {
    const large: EncodedRequest = { protocol: 'grpc', message: Buffer.alloc(100_000, 5) }
    const server = await cast.raw({
      onFrame: (connection, { type, streamId, payload }) => {
        if (type === 1) connection.send(goodHead(streamId))
        if (type !== 0) return
        if (payload.length < 1000) connection.send(data(streamId, streamFrame()))
        else if (connection.frames.filter((one) => one.type === 0).length === 1)
          connection.send(data(streamId, streamFrame()), windowUpdate(0, 1000))
      },
    })
    const transport = await transportTo(server)
    const exchange: Exchange = await exchangeOn(transport, 0, large)
    expect(exchange.check).toEqual(early)
    const times = [exchange.startedAt, exchange.sentAt, exchange.respondedAt, exchange.endedAt]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(await checkOf(transport)).toEqual(ok)
    expect(streamsOf(server)).toEqual([[1, 3]])
    expect(resetsOf(server)).toEqual(['RST_STREAM 1 CANCEL'])
  })

  it('sends a large message through small windows, and then another', async () => {
    const large: EncodedRequest = { protocol: 'grpc', message: Buffer.alloc(200_000, 5) }
    let received = 0
    const server = await cast.raw({
      greeting: settings([4, 1000]),
      onFrame: (connection, { type, streamId, payload }) => {
        if (type === 1) connection.send(goodHead(streamId))
        if (type !== 0) return
        received += payload.length
        connection.send(windowUpdate(0, payload.length), windowUpdate(streamId, payload.length))
        if (received % 200_005 === 0) connection.send(data(streamId, streamFrame()))
      },
    })
    const transport = await transportTo(server)
    for (let turn = 0; turn < 2; turn += 1) expect((await exchangeOn(transport, 0, large)).check).toEqual(ok)
    expect(received).toBe(2 * 200_005)
    expect(streamsOf(server)).toEqual([[1]])
  })

  it('that a server allows too few streams leaves the lanes without one to their deadline', async () => {
    const server = await serverOf(answerWell, settings([3, 1]))
    const transport = await transportTo(server, 150)
    const checks = await Promise.all([0, 1].map((lane) => checkOf(transport, lane)))
    expect(checks).toEqual([ok, failed('timeout', /^no complete response/)])
    expect(await checkOf(transport, 0)).toEqual(ok)
  })

  it('is not mistaken by the page of a proxy', async () => {
    const server = await cast.raw({
      onFrame: (connection, { type, streamId }) => {
        if (type !== 1) return
        connection.send(
          headers(streamId, block([':status', '503'], ['content-type', 'text/html'])),
          data(streamId, Buffer.from('<h1>down</h1>'), true),
        )
      },
    })
    expect(await checkOf(await transportTo(server))).toEqual(
      failed('unavailable', /^HTTP 503 instead of a gRPC status$/),
    )
  })

  it('reads trailers that come instead of a header', async () => {
    const server = await cast.raw({
      onFrame: (connection, { type, streamId: id }) => {
        if (type === 1)
          connection.send(headers(id, Buffer.concat([headBlock(), block(['grpc-status', '12'])]), true))
      },
    })
    expect(await checkOf(await transportTo(server))).toEqual(failed('server-error', /^UNIMPLEMENTED: $/))
  })
})
