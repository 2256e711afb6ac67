import { randomBytes } from 'node:crypto'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type Clock, monotonicClock } from '../../src/foundation/clock.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createHttpTransport } from '../../src/transport/http-transport.ts'
import { createLibraryHttpTransport } from '../../src/transport/library-http-transport.ts'
import { exchangeOn, type Transport } from '../../src/transport/transport.ts'
import type { EncodedRequest, ResponseCheck, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { selfSigned } from '../fakes/self-signed.ts'
import {
  type OnRequest,
  startTcpServer,
  type TcpServer,
  type TcpServerOptions,
  unusedPort,
} from '../fakes/tcp-server.ts'
import { type HttpFault, httpFaults, httpStalls } from './http-faults.ts'
import { expectation, goodJson, httpRequest, httpResponse, targetOf } from './infer-answer.ts'

const trusted = getCACertificates('default')

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
  setDefaultCACertificates(trusted)
})

const serverOf = async (onRequest: OnRequest, options?: TcpServerOptions): Promise<TcpServer> => {
  const server = await startTcpServer(onRequest, options)
  open.push(server)
  return server
}

const answerWell: OnRequest = (socket) => socket.write(httpResponse(goodJson()))

/** The first request meets the fault, every later one is answered well. */
const faultFirst =
  ({ answer }: Pick<HttpFault, 'answer'>): OnRequest =>
  (socket, place, request) =>
    place === 0 ? answer(socket) : answerWell(socket, place, request)

/** A good answer with its one output in binary; its header may be broken. */
const binaryResponse = (jsonLength: number | undefined = undefined): Buffer => {
  const { json, body } = binaryBody(Buffer.of(7, 0, 0, 0), 'INT32', 1)
  return httpResponse(body, `Inference-Header-Content-Length: ${jsonLength ?? json.length}\r\n`)
}

const binaryBody = (
  tensor: Buffer,
  datatype: string,
  elements: number,
): { readonly json: Buffer; readonly body: Buffer } => {
  const parameters = { binary_data_size: tensor.length }
  const outputs = [{ name: 'OUTPUT0', datatype, shape: [elements], parameters }]
  const json = Buffer.from(JSON.stringify({ model_name: 'm', model_version: '1', outputs }))
  return { json, body: Buffer.concat([json, tensor]) }
}

/** It tells how often it was read. */
const countingClock = (): Clock => {
  let readings = 0
  return {
    ...monotonicClock,
    now: () => {
      readings += 1
      return readings
    },
  }
}

const requestTo = (path: string): EncodedRequest => ({ ...httpRequest, path }) as EncodedRequest

const patched = (response: Buffer, before: string | RegExp, after: string): Buffer => {
  const text = response.toString('latin1')
  const changed = text.replace(before, after)
  if (changed === text) throw new Error('there is nothing to change')
  return Buffer.from(changed, 'latin1')
}

const isClosed = (server: TcpServer, place: number): Promise<void> =>
  expect.poll(() => server.connections[place]?.destroyed).toBe(true)

const ok = { check: { ok: true } }
const cancelled = { check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' } }

const clients = [
  { client: 'our own client', create: createHttpTransport },
  { client: 'the library', create: createLibraryHttpTransport },
]

describe.each(clients)('$client:', ({ create }) => {
  const transportTo = async (
    url: string,
    target: Partial<Target> = {},
    lanes = 1,
    expected: ResponseExpectation = expectation,
  ): Promise<Transport> => {
    const transport = create({
      target: targetOf('http', url, target),
      clock: monotonicClock,
      expectation: expected,
    })
    open.push(transport)
    await transport.open(lanes)
    return transport
  }

  describe('an inference over HTTP', () => {
    it('is one POST with the bytes of the request and the headers as they were given', async () => {
      const server = await serverOf(answerWell)
      const headers = [
        ['X-Key', ' secret '],
        ['x-other', 'a,b'],
      ] as const
      const transport = await transportTo(server.host, { headers })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
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
      const { startedAt, sentAt, respondedAt, endedAt, check } = await exchangeOn(transport, 0, httpRequest)
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
      const clock = countingClock()
      const transport = create({ target: targetOf('http', server.host), clock, expectation })
      open.push(transport)
      await transport.open(1)
      const { startedAt, sentAt, respondedAt, endedAt } = await exchangeOn(transport, 0, httpRequest)
      expect([startedAt, sentAt, respondedAt, endedAt]).toEqual([1, 2, 3, 4])
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        startedAt: 5,
        sentAt: 6,
        respondedAt: 7,
        endedAt: 8,
      })
    })

    it('goes over the one connection of its lane', async () => {
      const server = await serverOf(answerWell)
      const transport = await transportTo(server.host, {}, 3)
      for (const lane of [0, 1, 2, 0, 1, 2, 0]) await exchangeOn(transport, lane, httpRequest)
      expect(server.connections).toHaveLength(3)
      expect(server.requests).toHaveLength(7)
    })

    it('goes over a new connection when the server closes the old one', async () => {
      const server = await serverOf((socket) => socket.end(httpResponse(goodJson(), 'Connection: close\r\n')))
      const transport = await transportTo(server.host)
      for (let count = 0; count < 3; count += 1)
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(server.connections).toHaveLength(3)
    })

    it('finds a server at localhost that listens on IPv4 only', async () => {
      const server = await serverOf(answerWell)
      const transport = await transportTo(`localhost:${server.port}`)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
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
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(await exchangeOn(transport, 0, httpRequest)).not.toMatchObject({
        check: { failure: 'wrong-model' },
      })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })

    it('may be preceded by any number of informational responses', async () => {
      const server = await serverOf((socket) =>
        socket.write(`${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50)}${httpResponse(goodJson())}`),
      )
      const transport = await transportTo(server.host)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
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
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })
  })

  describe('an HTTP server that answers', () => {
    it.each(httpFaults)('with $name is a failure of its class, and the lane goes on', async (fault) => {
      const server = await serverOf(faultFirst(fault))
      const transport = await transportTo(server.host)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        check: { ok: false, failure: fault.failure, text: expect.stringMatching(fault.text) },
      })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })
  })

  describe('the deadline', () => {
    it.each(httpStalls)('ends a request to a server that $name, and the lane goes on', async (stall) => {
      const server = await serverOf(faultFirst(stall))
      const transport = await transportTo(server.host, { requestTimeoutMs: 120 })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
      })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })

    it('ends a request whose connection is never made', async () => {
      // It listens, and takes no part in a TLS handshake.
      const server = await serverOf(() => undefined)
      const transport = await transportTo(server.host, { requestTimeoutMs: 120, secure: true })
      for (let count = 0; count < 2; count += 1)
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
          check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
        })
      expect(server.connections).toHaveLength(2)
    })

    it('leaves other lanes alone', async () => {
      const server = await serverOf((socket, place) => {
        if (place !== 0) setTimeout(() => socket.write(httpResponse(goodJson())), 60)
      })
      const transport = await transportTo(server.host, { requestTimeoutMs: 400 }, 2)
      const late = exchangeOn(transport, 0, httpRequest)
      for (let count = 0; count < 8; count += 1)
        expect(await exchangeOn(transport, 1, httpRequest)).toMatchObject(ok)
      expect(await late).toMatchObject({ check: { failure: 'timeout' } })
    })
  })

  describe('an HTTP server that is not there', () => {
    it('is a failed connection, and is found when it comes', async () => {
      const port = await unusedPort()
      const transport = await transportTo(`127.0.0.1:${port}`)
      for (let count = 0; count < 2; count += 1)
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
          check: { failure: 'connection', text: 'connection refused: nothing listens there' },
        })
      await serverOf(answerWell, { port })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })

    it('is a failed connection when its name does not exist', async () => {
      const transport = await transportTo('no-such-host.invalid:8000')
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        check: { failure: 'connection', text: expect.stringMatching(/^host name/) },
      })
    })

    it('is a failed connection when it does not speak TLS', async () => {
      const server = await serverOf(answerWell, {
        onConnection: (socket) => socket.write('HTTP/1.1 400 Bad\r\n\r\n'),
      })
      const transport = await transportTo(server.host, { secure: true })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        check: { failure: 'connection', text: 'what answers there does not speak TLS' },
      })
    })
  })

  describe('a connection that is lost', () => {
    it('is replaced for the next request, and counted', async () => {
      const server = await serverOf((socket) => socket.end(httpResponse(goodJson(), 'Connection: close\r\n')))
      const transport = await transportTo(server.host, {}, 2)
      for (const lane of [0, 1, 0, 0, 1])
        expect(await exchangeOn(transport, lane, httpRequest)).toMatchObject(ok)
      expect(server.connections).toHaveLength(5)
      expect(transport.reconnections()).toBe(3)
    })

    it('is replaced and counted when that happens between two requests', async () => {
      const server = await serverOf(answerWell)
      const transport = await transportTo(server.host)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      server.connections[0]!.end()
      await isClosed(server, 0)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(server.connections).toHaveLength(2)
      expect(transport.reconnections()).toBe(1)
    })

    it('is not one that was never made', async () => {
      const port = await unusedPort()
      const transport = await transportTo(`127.0.0.1:${port}`)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({ check: { failure: 'connection' } })
      await serverOf(answerWell, { port })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(transport.reconnections()).toBe(0)
    })

    it.each<[string, OnRequest]>([
      ['reset', (socket) => socket.resetAndDestroy()],
      ['ended', (socket) => socket.end()],
      [
        'ended in the middle of the response',
        (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'),
      ],
    ])('never has its request sent again when it was %s', async (_, lose) => {
      const server = await serverOf((socket, place, request) =>
        (place % 2 === 0 ? answerWell : lose)(socket, place, request),
      )
      const transport = await transportTo(server.host)
      for (let count = 0; count < 3; count += 1) {
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
          check: { failure: 'connection' },
        })
      }
      expect(server.requests).toHaveLength(6)
      expect(transport.reconnections()).toBe(2)
    })
  })

  describe('bytes that nobody asked for', () => {
    it.each<[string, Buffer]>([
      ['a whole response', httpResponse(goodJson('smuggled'))],
      ['half a response', httpResponse(goodJson('smuggled')).subarray(0, 30)],
      ['one letter', Buffer.from('H')],
      ['what is no HTTP', Buffer.of(0, 1, 2)],
    ])('end the connection between two requests: %s', async (_, bytes) => {
      const server = await serverOf(answerWell)
      const transport = await transportTo(server.host)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      server.connections[0]!.write(bytes)
      await isClosed(server, 0)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(server.connections).toHaveLength(2)
    })
  })

  describe('a response that is like the last good one', () => {
    it.each<[string, (good: Buffer) => Buffer, Partial<ResponseCheck>]>([
      ['is good', (good) => good, { ok: true }],
      [
        'but for a digit of its status',
        (good) => patched(good, '200 OK', '500 OK'),
        { failure: 'server-error' },
      ],
      [
        'but for a digit of the length of its JSON',
        (good) => patched(good, /(?<=Inference-Header-Content-Length: \d*)\d(?=\r)/, '1'),
        { failure: 'malformed-response' },
      ],
      [
        'but for a letter of a header name',
        (good) => patched(good, 'Inference-H', 'Inference_H'),
        { failure: 'malformed-response' },
      ],
      ['but for a letter of the model', (good) => patched(good, '"m"', '"n"'), { failure: 'wrong-model' }],
    ])('%s', async (_, change, expected) => {
      const good = binaryResponse()
      const server = await serverOf((socket, place) => socket.write(place === 2 ? change(good) : good))
      const transport = await transportTo(server.host)
      for (let count = 0; count < 2; count += 1)
        expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({ check: expected })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    })
  })

  describe('large tensors', () => {
    it.each(['over TCP', 'over TLS'])('go and come whole %s', async (how) => {
      const secure = how === 'over TLS'
      const tls = selfSigned()
      if (secure) setDefaultCACertificates([tls.cert])
      const tensor = randomBytes(602_112)
      const { json, body } = binaryBody(tensor, 'FP32', 150_528)
      const response = httpResponse(body, `Inference-Header-Content-Length: ${json.length}\r\n`)
      const server = await serverOf((socket) => socket.write(response), secure ? { tls } : {})
      const lanes = [0, 1, 2, 3]
      const transport = await transportTo(`localhost:${server.port}`, { secure }, lanes.length, {
        modelName: 'm',
        outputs: [
          { name: 'OUTPUT0', datatype: 'FP32', dims: [150_528], optional: false, shapeTensor: false },
        ],
      })
      const request = { ...httpRequest, body: tensor } as EncodedRequest
      for (let round = 0; round < 3; round += 1)
        for (const exchange of await Promise.all(lanes.map((lane) => exchangeOn(transport, lane, request))))
          expect(exchange).toMatchObject(ok)
      expect(server.connections).toHaveLength(4)
      expect(server.requests).toHaveLength(12)
      for (const received of server.requests) {
        expect(received.subarray(0, -tensor.length).toString()).toMatch(/content-length: 602112\r\n\r\n$/)
        expect(received.subarray(-tensor.length).equals(tensor)).toBe(true)
      }
    })
  })

  describe('TLS', () => {
    it('carries inferences to a server that is vouched for, and is made anew', async () => {
      const tls = selfSigned()
      setDefaultCACertificates([tls.cert])
      const server = await serverOf(answerWell, { tls })
      const transport = await transportTo(`localhost:${server.port}`, { secure: true }, 2)
      for (const lane of [0, 1, 0, 1])
        expect(await exchangeOn(transport, lane, httpRequest)).toMatchObject(ok)
      expect(server.connections).toHaveLength(2)
      server.connections[0]!.destroy()
      server.connections[1]!.destroy()
      await expect.poll(async () => (await exchangeOn(transport, 0, httpRequest)).check.ok).toBe(true)
      await expect.poll(async () => (await exchangeOn(transport, 1, httpRequest)).check.ok).toBe(true)
      expect(transport.reconnections()).toBe(2)
    })

    it.each<[string, string]>([
      ['a certificate that nobody vouches for', 'localhost'],
      ['a certificate for another name', '127.0.0.1'],
    ])('refuses %s', async (_, host) => {
      const tls = selfSigned()
      if (host !== 'localhost') setDefaultCACertificates([tls.cert])
      const server = await serverOf(answerWell, { tls })
      const transport = await transportTo(`${host}:${server.port}`, { secure: true })
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({
        check: { failure: 'connection', text: expect.stringMatching(/certificate/) },
      })
      expect(server.requests).toHaveLength(0)
    })
  })

  describe('many lanes', () => {
    it('each get the answer to their own request', async () => {
      const count = 64
      const waiting: (() => void)[] = []
      const server = await serverOf((socket, _, request) => {
        const lane = /infer\/(\d+) /.exec(request.toString('latin1'))![1]!
        waiting.push(() => socket.write(httpResponse(goodJson(`model ${lane}`))))
        // All at once, and in another order than they came.
        if (waiting.length === count) for (const answer of waiting.splice(0).toReversed()) answer()
      })
      const transport = await transportTo(server.host, {}, count)
      const lanes = Array.from({ length: count }, (_, lane) => lane)
      for (let round = 0; round < 3; round += 1) {
        const exchanges = await Promise.all(
          lanes.map((lane) => exchangeOn(transport, lane, requestTo(`/infer/${lane}`))),
        )
        for (const [lane, { check }] of exchanges.entries())
          expect(check).toMatchObject({ text: `model "model ${lane}" answered instead of "m"` })
      }
      expect(server.connections).toHaveLength(count)
      expect(transport.reconnections()).toBe(0)
    })
  })

  describe('the end of a request', () => {
    /** Sends one request after another, each from the end of the one before, and gives the checks. */
    const chain = (transport: Transport, length: number): Promise<readonly ResponseCheck[]> =>
      new Promise((resolve, reject) => {
        const checks: ResponseCheck[] = []
        const sendNext = (): void => {
          let isSending = true
          transport.send(0, httpRequest, ({ check }, lane) => {
            if (isSending || lane !== 0)
              reject(new Error(`ended on lane ${lane} while it was sent: ${isSending}`))
            checks.push(check)
            if (checks.length < length) sendNext()
            else resolve(checks)
          })
          isSending = false
        }
        sendNext()
      })

    it('may begin the next one', async () => {
      const server = await serverOf((socket, place) =>
        socket.write(place % 3 === 2 ? '?' : httpResponse(goodJson())),
      )
      const checks = await chain(await transportTo(server.host), 60)
      expect(checks.map(({ ok: isOk }) => isOk)).toEqual(checks.map((_, place) => place % 3 !== 2))
      expect(server.requests).toHaveLength(60)
    })

    it('never comes while it is sent, not where its failure is known at once', async () => {
      const transport = await transportTo(`127.0.0.1:${await unusedPort()}`)
      expect(await chain(transport, 5)).toMatchObject(Array(5).fill({ failure: 'connection' }))
      await transport.close()
      expect(await chain(transport, 5)).toMatchObject(Array(5).fill(cancelled.check))
    })

    it('is a failure where a header of the user cannot be sent', async () => {
      const server = await serverOf(answerWell)
      const transport = await transportTo(server.host, { headers: [['Transfer-Encoding', 'chunked']] })
      expect(await chain(transport, 3)).toMatchObject(
        Array(3).fill({ failure: 'connection', text: expect.stringMatching(/transfer-encoding/) }),
      )
      expect(server.requests).toHaveLength(0)
    })
  })

  describe('closing the HTTP transport', () => {
    it('cancels what is in flight, and what comes after', async () => {
      const server = await serverOf((socket, place, request) => {
        if (place === 0) answerWell(socket, place, request)
      })
      const transport = await transportTo(server.host, {}, 3)
      await exchangeOn(transport, 0, httpRequest)
      const inFlight = [0, 1, 2].map((lane) => exchangeOn(transport, lane, httpRequest))
      await expect.poll(() => server.requests.length).toBe(4)
      await transport.close()
      expect(await Promise.all(inFlight)).toMatchObject([cancelled, cancelled, cancelled])
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(cancelled)
      await expect.poll(() => server.connections.every((socket) => socket.destroyed)).toBe(true)
    })

    it.each<[string, string]>([
      ['header', 'HTTP/1.1 200 OK\r\nContent-'],
      ['body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx'],
    ])('cancels a request in the middle of the %s of its response', async (_, part) => {
      const server = await serverOf((socket) => socket.write(part))
      const transport = await transportTo(server.host)
      const inFlight = exchangeOn(transport, 0, httpRequest)
      await expect.poll(() => server.requests.length).toBe(1)
      await monotonicClock.sleep(20)
      await transport.close()
      expect(await inFlight).toMatchObject(cancelled)
      await isClosed(server, 0)
    })

    it('cancels a request whose connection is still being made', async () => {
      const server = await serverOf(() => undefined)
      const transport = await transportTo(server.host, { secure: true })
      const inFlight = exchangeOn(transport, 0, httpRequest)
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
      for (const lane of [0, 1, 2, 3]) await exchangeOn(transport, lane, httpRequest)
      await transport.open(2)
      await expect.poll(() => server.connections.filter((socket) => socket.destroyed).length).toBe(2)
      expect(await exchangeOn(transport, 1, httpRequest)).toMatchObject(ok)
      expect(await exchangeOn(transport, 2, httpRequest)).toMatchObject(cancelled)
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
          const target = targetOf('http', server.host, { requestTimeoutMs: 200 })
          const transport = create({ target, clock: monotonicClock, expectation })
          await transport.open(lanes)
          let settled = 0
          const counts = new Map<string | undefined, number>()
          const runLane = async (lane: number): Promise<void> => {
            for (let turn = lane; turn < script.length; turn += lanes) {
              const { check } = await exchangeOn(transport, lane, httpRequest)
              const failure = check.ok ? undefined : check.failure
              counts.set(failure, (counts.get(failure) ?? 0) + 1)
              settled += 1
            }
          }
          await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)))
          expect(settled).toBe(script.length)
          for (const [failure, count] of counts)
            expect(script.filter((behaviour) => behaviour.failure === failure)).toHaveLength(count)
          const after = Array.from({ length: lanes }, (_, lane) => exchangeOn(transport, lane, httpRequest))
          for (const exchange of await Promise.all(after)) expect(exchange).toMatchObject(ok)
          await transport.close()
          await server.close()
        }),
        { numRuns: 12, seed: 2 },
      )
    })
  })
})

describe('our own client', () => {
  const ownTo = (url: string): Transport => {
    const transport = createHttpTransport({
      target: targetOf('http', url),
      clock: monotonicClock,
      expectation,
    })
    open.push(transport)
    return transport
  }

  it('connects every lane when it is opened', async () => {
    const server = await serverOf(answerWell)
    const transport = ownTo(server.host)
    await transport.open(3)
    await expect.poll(() => server.connections.length).toBe(3)
    await transport.open(5)
    await expect.poll(() => server.connections.length).toBe(5)
    expect(transport.reconnections()).toBe(0)
  })

  it('tells the times of a request that was never sent, and of one that was never answered', async () => {
    const server = await serverOf((socket, place) =>
      place === 0 ? socket.write(httpResponse(goodJson())) : socket.end(),
    )
    const clock = countingClock()
    const transport = createHttpTransport({ target: targetOf('http', server.host), clock, expectation })
    open.push(transport)
    await transport.open(1)
    await exchangeOn(transport, 0, httpRequest)
    const unanswered = { startedAt: 5, sentAt: 6, respondedAt: 7, endedAt: 7 }
    expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(unanswered)
    await server.close()
    const unsent = { startedAt: 8, sentAt: 8, respondedAt: 9, endedAt: 9 }
    expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(unsent)
  })

  it('does not send a request that has failed when its lane connects later', async () => {
    const port = await unusedPort()
    const transport = ownTo(`127.0.0.1:${port}`)
    await transport.open(1)
    expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject({ check: { failure: 'connection' } })
    const server = await serverOf(answerWell, { port })
    await transport.open(1)
    expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    expect(server.connections).toHaveLength(1)
    expect(server.requests).toHaveLength(1)
  })

  it('ends the connection at a line end too many', async () => {
    const server = await serverOf((socket) => socket.write(`${httpResponse(goodJson()).toString()}\r\n`))
    const transport = ownTo(server.host)
    await transport.open(1)
    for (let count = 0; count < 3; count += 1)
      expect(await exchangeOn(transport, 0, httpRequest)).toMatchObject(ok)
    expect(server.connections).toHaveLength(3)
    expect(transport.reconnections()).toBe(2)
  })

  it('takes no second request on a lane', async () => {
    const server = await serverOf(() => undefined)
    const transport = ownTo(server.host)
    await transport.open(1)
    const inFlight = exchangeOn(transport, 0, httpRequest)
    expect(() => transport.send(0, httpRequest, () => undefined)).toThrow('in flight')
    await transport.close()
    expect(await inFlight).toMatchObject(cancelled)
  })
})
