import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createHttpTransport } from '../../src/transport/http-transport.ts'
import type { Transport } from '../../src/transport/transport.ts'
import {
  type OnRequest,
  startTcpServer,
  type TcpServer,
  type TcpServerOptions,
  unusedPort,
} from '../fakes/tcp-server.ts'
import { type HttpFault, httpFaults, httpStalls } from './http-faults.ts'
import { expectation, goodJson, httpRequest, httpResponse, targetOf } from './infer-answer.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const serverOf = async (onRequest: OnRequest, options?: TcpServerOptions): Promise<TcpServer> => {
  const server = await startTcpServer(onRequest, options)
  open.push(server)
  return server
}

const transportTo = async (url: string, target: Partial<Target> = {}, lanes = 1): Promise<Transport> => {
  const transport = createHttpTransport({
    target: targetOf('http', url, target),
    clock: monotonicClock,
    expectation,
  })
  open.push(transport)
  await transport.open(lanes)
  return transport
}

const answerWell: OnRequest = (socket) => socket.write(httpResponse(goodJson()))

/** The first request meets the fault, every later one is answered well. */
const faultFirst =
  ({ answer }: Pick<HttpFault, 'answer'>): OnRequest =>
  (socket, place, request) =>
    place === 0 ? answer(socket) : answerWell(socket, place, request)

const ok = { check: { ok: true } }
const cancelled = { check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' } }

describe('an inference over HTTP', () => {
  it('is one POST with the bytes of the request and the headers as they were given', async () => {
    const server = await serverOf(answerWell)
    const headers = [
      ['X-Key', ' secret '],
      ['x-other', 'a,b'],
    ] as const
    const transport = await transportTo(server.host, { headers })
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
    const request = server.requests[0]!.toString('latin1')
    const [head, body] = request.split('\r\n\r\n')
    expect(head?.split('\r\n')).toEqual([
      'POST /v2/models/m/infer HTTP/1.1',
      `host: ${server.host}`,
      'connection: keep-alive',
      'content-type: application/octet-stream',
      'inference-header-content-length: 13',
      'X-Key:  secret ',
      'x-other: a,b',
      'content-length: 17',
    ])
    expect(body).toBe('{"inputs":[]}\x00\x01\xfe\xff')
  })

  it('has its times in order', async () => {
    const server = await serverOf((socket, place, request) => {
      socket.write('HTTP/1.1 102 Processing\r\n\r\n')
      setTimeout(() => answerWell(socket, place, request), 5)
    })
    const transport = await transportTo(server.host)
    const { startedAt, sentAt, respondedAt, endedAt, check } = await transport.send(0, httpRequest)
    expect(check).toEqual({ ok: true })
    expect([startedAt, sentAt, respondedAt, endedAt]).toEqual(
      [startedAt, sentAt, respondedAt, endedAt].toSorted((a, b) => a - b),
    )
  })

  it('begins to be answered with the first byte, be it of an informational response', async () => {
    const server = await serverOf((socket, place, request) => {
      socket.write('HTTP/1.1 102 Processing\r\n\r\n')
      answerWell(socket, place, request)
    })
    // A clock that counts how often it was read.
    let readings = 0
    const clock = {
      ...monotonicClock,
      now: () => {
        readings += 1
        return readings
      },
    }
    const transport = createHttpTransport({ target: targetOf('http', server.host), clock, expectation })
    open.push(transport)
    await transport.open(1)
    const { startedAt, sentAt, respondedAt, endedAt } = await transport.send(0, httpRequest)
    expect([startedAt, sentAt, respondedAt, endedAt]).toEqual([1, 2, 3, 4])
  })

  it('goes over the one connection of its lane', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server.host, {}, 3)
    for (const lane of [0, 1, 2, 0, 1, 2, 0]) await transport.send(lane, httpRequest)
    expect(server.connections).toHaveLength(3)
    expect(server.requests).toHaveLength(7)
  })

  it('goes over a new connection when the server closes the old one', async () => {
    const server = await serverOf((socket) => socket.end(httpResponse(goodJson(), 'Connection: close\r\n')))
    const transport = await transportTo(server.host)
    for (let count = 0; count < 3; count += 1) expect(await transport.send(0, httpRequest)).toMatchObject(ok)
    expect(server.connections).toHaveLength(3)
  })

  it('finds a server at localhost that listens on IPv4 only', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(`localhost:${server.port}`)
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })

  it('is answered by its own response, not by one that came too many before', async () => {
    const server = await serverOf((socket, place) =>
      socket.write(
        place === 0
          ? Buffer.concat([httpResponse(goodJson()), httpResponse(goodJson('smuggled'))])
          : httpResponse(goodJson()),
      ),
    )
    const transport = await transportTo(server.host)
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
    expect(await transport.send(0, httpRequest)).not.toMatchObject({ check: { failure: 'wrong-model' } })
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })

  it('may be preceded by any number of informational responses', async () => {
    const server = await serverOf((socket) =>
      socket.write(`${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50)}${httpResponse(goodJson())}`),
    )
    const transport = await transportTo(server.host)
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })

  it('may come back in chunks, and in pieces', async () => {
    const server = await serverOf((socket) => {
      socket.setNoDelay()
      const chunks = [...goodJson()].map((letter) => `1\r\n${letter}\r\n`).join('')
      const response = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`
      const middle = response.length / 2
      socket.write(response.slice(0, middle))
      setTimeout(() => socket.write(response.slice(middle)), 5)
    })
    const transport = await transportTo(server.host)
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })
})

describe('an HTTP server that answers', () => {
  it.each(httpFaults)('with $name is a failure of its class, and the lane goes on', async (fault) => {
    const server = await serverOf(faultFirst(fault))
    const transport = await transportTo(server.host)
    expect(await transport.send(0, httpRequest)).toMatchObject({
      check: { ok: false, failure: fault.failure, text: expect.stringMatching(fault.text) },
    })
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })
})

describe('the deadline', () => {
  it.each(httpStalls)('ends a request to a server that $name, and the lane goes on', async (stall) => {
    const server = await serverOf(faultFirst(stall))
    const transport = await transportTo(server.host, { requestTimeoutMs: 120 })
    expect(await transport.send(0, httpRequest)).toMatchObject({
      check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
    })
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })

  it('ends a request whose connection is never made', async () => {
    // It listens, and takes no part in a TLS handshake.
    const server = await serverOf(() => undefined)
    const transport = await transportTo(server.host, { requestTimeoutMs: 120, secure: true })
    for (let count = 0; count < 2; count += 1)
      expect(await transport.send(0, httpRequest)).toMatchObject({
        check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
      })
    expect(server.connections).toHaveLength(2)
  })

  it('leaves other lanes alone', async () => {
    const server = await serverOf((socket, place) => {
      if (place !== 0) setTimeout(() => socket.write(httpResponse(goodJson())), 60)
    })
    const transport = await transportTo(server.host, { requestTimeoutMs: 400 }, 2)
    const late = transport.send(0, httpRequest)
    for (let count = 0; count < 8; count += 1) expect(await transport.send(1, httpRequest)).toMatchObject(ok)
    expect(await late).toMatchObject({ check: { failure: 'timeout' } })
  })
})

describe('an HTTP server that is not there', () => {
  it('is a failed connection, and is found when it comes', async () => {
    const port = await unusedPort()
    const transport = await transportTo(`127.0.0.1:${port}`)
    for (let count = 0; count < 2; count += 1)
      expect(await transport.send(0, httpRequest)).toMatchObject({
        check: { failure: 'connection', text: 'connection refused: nothing listens there' },
      })
    await serverOf(answerWell, { port })
    expect(await transport.send(0, httpRequest)).toMatchObject(ok)
  })

  it('is a failed connection when its name does not exist', async () => {
    const transport = await transportTo('no-such-host.invalid:8000')
    expect(await transport.send(0, httpRequest)).toMatchObject({
      check: { failure: 'connection', text: expect.stringMatching(/^host name/) },
    })
  })

  it('is a failed connection when it does not speak TLS', async () => {
    const server = await serverOf(answerWell, {
      onConnection: (socket) => socket.write('HTTP/1.1 400 Bad\r\n\r\n'),
    })
    const transport = await transportTo(server.host, { secure: true })
    expect(await transport.send(0, httpRequest)).toMatchObject({
      check: { failure: 'connection', text: 'what answers there does not speak TLS' },
    })
  })
})

describe('closing the HTTP transport', () => {
  it('cancels what is in flight, and what comes after', async () => {
    const server = await serverOf((socket, place, request) => {
      if (place === 0) answerWell(socket, place, request)
    })
    const transport = await transportTo(server.host, {}, 3)
    await transport.send(0, httpRequest)
    const inFlight = [0, 1, 2].map((lane) => transport.send(lane, httpRequest))
    await expect.poll(() => server.requests.length).toBe(4)
    await transport.close()
    expect(await Promise.all(inFlight)).toMatchObject([cancelled, cancelled, cancelled])
    expect(await transport.send(0, httpRequest)).toMatchObject(cancelled)
    await expect.poll(() => server.connections.every((socket) => socket.destroyed)).toBe(true)
  })

  it('cancels a request whose connection is still being made', async () => {
    const server = await serverOf(() => undefined)
    const transport = await transportTo(server.host, { secure: true })
    const inFlight = transport.send(0, httpRequest)
    await expect.poll(() => server.connections.length).toBe(1)
    await transport.close()
    expect(await inFlight).toMatchObject(cancelled)
    await expect.poll(() => server.connections[0]?.destroyed).toBe(true)
  })

  it('may happen twice', async () => {
    const transport = await transportTo('127.0.0.1:1')
    await transport.close()
    await transport.close()
  })
})

describe('lanes', () => {
  it('that are no longer wanted are closed', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server.host, {}, 4)
    for (const lane of [0, 1, 2, 3]) await transport.send(lane, httpRequest)
    await transport.open(2)
    await expect.poll(() => server.connections.filter((socket) => socket.destroyed).length).toBe(2)
    expect(await transport.send(1, httpRequest)).toMatchObject(ok)
    expect(await transport.send(2, httpRequest)).toMatchObject(cancelled)
  })
})

describe('any sequence of faults over any lanes', () => {
  it('settles every request once, and leaves every lane usable', async () => {
    const behaviours = [
      ...httpFaults,
      ...httpStalls.map((stall) => ({ ...stall, failure: 'timeout' as const })),
      {
        name: 'well',
        answer: (socket: Parameters<OnRequest>[0]) => answerWell(socket, 0, Buffer.of()),
        failure: undefined,
      },
    ]
    const scripts = fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(scripts, fc.integer({ min: 1, max: 5 }), async (script, lanes) => {
        const server = await startTcpServer((socket, place, request) =>
          (script[place] ?? { answer: () => answerWell(socket, place, request) }).answer(socket),
        )
        const target = targetOf('http', server.host, { requestTimeoutMs: 80 })
        const transport = createHttpTransport({ target, clock: monotonicClock, expectation })
        await transport.open(lanes)
        let settled = 0
        const counts = new Map<string | undefined, number>()
        const runLane = async (lane: number): Promise<void> => {
          for (let turn = lane; turn < script.length; turn += lanes) {
            const { check } = await transport.send(lane, httpRequest)
            const failure = check.ok ? undefined : check.failure
            counts.set(failure, (counts.get(failure) ?? 0) + 1)
            settled += 1
          }
        }
        await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)))
        expect(settled).toBe(script.length)
        for (const [failure, count] of counts)
          expect(script.filter((behaviour) => behaviour.failure === failure)).toHaveLength(count)
        const after = Array.from({ length: lanes }, (_, lane) => transport.send(lane, httpRequest))
        for (const exchange of await Promise.all(after)) expect(exchange).toMatchObject(ok)
        await transport.close()
        await server.close()
      }),
      { numRuns: 12, seed: 2 },
    )
  })
})
