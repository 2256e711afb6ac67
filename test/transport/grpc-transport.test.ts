import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { exchangeOn, type Transport } from '../../src/transport/transport.ts'
import { reset, settings, windowUpdate } from '../fakes/http2-bytes.ts'
import { endWithTrailers, type OnStream } from '../fakes/http2-server.ts'
import { selfSigned } from '../fakes/self-signed.ts'
import { startTcpServer, unusedPort } from '../fakes/tcp-server.ts'
import { grpcClients, newCast } from './grpc-clients.ts'
import { type GrpcFault, grpcFaults, grpcStalls } from './grpc-faults.ts'
import { expectation, goodFrame, grpcRequest, targetOf } from './infer-answer.ts'
import { goodAnswer } from './raw-exchange.ts'

const cast = newCast()
const trusted = getCACertificates('default')

afterEach(async () => {
  await cast.close()
  setDefaultCACertificates(trusted)
})

const answerWell: OnStream = (stream) => endWithTrailers(stream, goodFrame(), { 'grpc-status': '0' })

/** The first call meets the fault, every later one is answered well. */
const faultFirst =
  ({ answer }: Pick<GrpcFault, 'answer'>): OnStream =>
  (stream, place, call) =>
    place === 0 ? answer(stream) : answerWell(stream, place, call)

const ok = { check: { ok: true } }
const cancelled = { check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' } }

describe.each(grpcClients)('with $client', ({ client, create }) => {
  const isOurs = client === 'our own framing'

  describe('an inference over gRPC', () => {
    it('is one call with the bytes of the message and the headers', async () => {
      const server = await cast.server(answerWell)
      const transport = await cast.transport(create, server.host, { headers: [['X-Key', 'secret']] })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
      const [call] = server.calls
      expect(call?.path).toBe('/inference.GRPCInferenceService/ModelInfer')
      expect(call?.headers['x-key']).toBe('secret')
      expect(call?.body.subarray(5).toString()).toBe('a request')
    })

    it('shares one connection with all others, 64 at a time', async () => {
      const server = await cast.server(answerWell)
      const transport = await cast.transport(create, server.host, {}, 64)
      for (let round = 0; round < 3; round += 1) {
        const all = Array.from({ length: 64 }, (_, lane) => exchangeOn(transport, lane, grpcRequest))
        for (const exchange of await Promise.all(all)) expect(exchange).toMatchObject(ok)
      }
      expect(server.sessions).toHaveLength(1)
      expect(server.calls).toHaveLength(3 * 64)
    })

    it('has its times in order', async () => {
      const server = await cast.server(answerWell)
      const transport = await cast.transport(create, server.host)
      const { startedAt, sentAt, respondedAt, endedAt } = await exchangeOn(transport, 0, grpcRequest)
      expect([startedAt, sentAt, respondedAt, endedAt]).toEqual(
        [startedAt, sentAt, respondedAt, endedAt].toSorted((a, b) => a - b),
      )
    })

    it('goes over a new connection after a graceful GOAWAY, and the old one is served to its end', async () => {
      const server = await cast.server((stream, place, call) => {
        if (place !== 0) {
          answerWell(stream, place, call)
          return
        }
        stream.session?.close()
        setTimeout(() => answerWell(stream, place, call), 20)
      })
      const transport = await cast.transport(create, server.host)
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
      expect(server.sessions).toHaveLength(2)
    })

    it('cannot carry every header, and says so without its value', () => {
      for (const header of [
        ['x-bin', 'secret'],
        ['x', 'secr\u{e9}t'],
      ] as const) {
        const target = targetOf('grpc', '127.0.0.1:1', { headers: [header] })
        const make = (): unknown => create({ target, clock: monotonicClock, expectation })
        expect(make).toThrow(Failure)
        expect(make).toThrow(new RegExp(`header '${header[0]}'$`))
      }
    })

    it('may be sent from inside the end of the one before it', async () => {
      const server = await cast.server(answerWell)
      const transport = await cast.transport(create, server.host)
      let left = 50
      await new Promise<void>((resolve) => {
        const next = (): void =>
          transport.send(0, grpcRequest, ({ check }, lane) => {
            expect([check, lane]).toEqual([{ ok: true }, 0])
            left -= 1
            if (left > 0) next()
            else resolve()
          })
        next()
      })
      expect(server.calls).toHaveLength(50)
    })

    it.each<[string, () => Promise<Transport>]>([
      ['answers', async () => cast.transport(create, (await cast.server(answerWell)).host)],
      ['is not there', async () => cast.transport(create, `127.0.0.1:${await unusedPort()}`)],
      [
        'was closed to',
        async () => {
          const transport = await cast.transport(create, '127.0.0.1:1')
          await transport.close()
          return transport
        },
      ],
    ])('to a server that %s ends after it was sent, and once', async (_, make) => {
      const transport = await make()
      const told: string[] = []
      const ended = new Promise<void>((resolve) => {
        transport.send(0, grpcRequest, () => {
          told.push('ended')
          resolve()
        })
      })
      told.push('sent')
      await ended
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(told).toEqual(['sent', 'ended'])
    })
  })

  describe('a gRPC server that answers', () => {
    it.each(grpcFaults)('with $name is a failure of its class, and calls go on', async (fault) => {
      const server = await cast.server(faultFirst(fault))
      const transport = await cast.transport(create, server.host, { requestTimeoutMs: 2000 })
      const { failure, text } = isOurs ? fault : { ...fault, ...fault.library }
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { ok: false, failure, text: expect.stringMatching(text) },
      })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
      // What failed was not sent anew.
      expect(server.calls).toHaveLength(2)
    })

    it('on some calls, and loses the connection of the others, settles them all, and sends none again', async () => {
      const server = await cast.server((stream, place, call) => {
        if (place < 3) answerWell(stream, place, call)
        else if (place === 7) setTimeout(() => stream.session?.destroy(), 30)
      })
      const transport = await cast.transport(create, server.host, {}, 8)
      const exchanges = await Promise.all(
        Array.from({ length: 8 }, (_, lane) => exchangeOn(transport, lane, grpcRequest)),
      )
      const failures = exchanges.map(({ check }) => (check.ok ? undefined : check.failure))
      expect(failures.filter((failure) => failure === undefined)).toHaveLength(3)
      // To the library, the streams that the server closes before the connection are INTERNAL.
      expect(
        failures.filter((failure) => failure === 'connection' || (!isOurs && failure === 'server-error')),
      ).toHaveLength(5)
      expect(server.calls).toHaveLength(8)
    })
  })

  describe('the deadline', () => {
    it.each(grpcStalls)('ends a call to a server that $name, and calls go on', async (stall) => {
      const server = await cast.server(faultFirst(stall))
      const transport = await cast.transport(create, server.host, { requestTimeoutMs: 120 })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
      })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
    })

    it('tells the server, and a late answer is for nobody', async () => {
      const server = await cast.raw({
        onFrame: (connection, { type, streamId }) => {
          if (type === 3) connection.send(goodAnswer(streamId), reset(streamId, 'NO_ERROR'))
        },
        onCall: ({ connection, streamId, place }) => {
          if (place > 0) setTimeout(() => connection.send(goodAnswer(streamId)), 30)
        },
      })
      const transport = await cast.transport(create, server.host, { requestTimeoutMs: 120 })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({ check: { failure: 'timeout' } })
      const sentAt = monotonicClock.now()
      const exchange = await exchangeOn(transport, 0, grpcRequest)
      expect(exchange).toMatchObject(ok)
      expect(exchange.endedAt - sentAt).toBeGreaterThan(20e6)
      expect(server.connections).toHaveLength(1)
      expect(server.connections[0]!.said.filter((text) => text.startsWith('RST_STREAM'))).toEqual([
        'RST_STREAM 1 CANCEL',
      ])
    })

    it('ends a call whose connection is never made', async () => {
      const silent = cast.add(await startTcpServer(() => undefined))
      const transport = await cast.transport(create, silent.host, { requestTimeoutMs: 120 })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { failure: 'timeout', text: 'no complete response within 120 ms' },
      })
    })
  })

  describe('a gRPC server that is not there', () => {
    it('is a failed connection, and is found soon after it comes', async () => {
      const port = await unusedPort()
      const transport = await cast.transport(create, `127.0.0.1:${port}`)
      for (let count = 0; count < 3; count += 1)
        expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
          check: { failure: 'connection', text: 'connection refused: nothing listens there' },
        })
      await cast.server(answerWell, port)
      await expect
        .poll(async () => (await exchangeOn(transport, 0, grpcRequest)).check.ok, {
          interval: 20,
          timeout: 5000,
        })
        .toBe(true)
      // A first connection replaces none.
      expect(transport.reconnections()).toBe(0)
    })

    it('is a failed connection when its name does not exist', async () => {
      const transport = await cast.transport(create, 'no-such-host.invalid:8001')
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { failure: 'connection', text: 'host name not found' },
      })
    })

    it.each([
      { name: 'speaks HTTP/1.1', answer: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n' },
      { name: 'closes at once', answer: '' },
    ])('is a failed connection when what is there $name', async ({ answer }) => {
      const server = cast.add(
        await startTcpServer(() => undefined, { onConnection: (socket) => socket.end(answer) }),
      )
      const transport = await cast.transport(create, server.host)
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { failure: 'connection', text: expect.not.stringMatching(/\d{4}-\d\d-\d\d|Resolution note/) },
      })
    })

    it('is found at localhost when it listens on IPv4 only', async () => {
      const server = await cast.server(answerWell)
      const transport = await cast.transport(create, `localhost:${server.port}`)
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
    })
  })

  describe('TLS', () => {
    it('carries inferences to a server that is vouched for', async () => {
      const tls = selfSigned()
      setDefaultCACertificates([tls.cert])
      const server = await cast.raw({
        tls,
        greeting: Buffer.concat([settings([4, 2 ** 31 - 1]), windowUpdate(0, 2 ** 30)]),
        onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
      })
      const transport = await cast.transport(create, `localhost:${server.port}`, { secure: true }, 2)
      // Large enough for several frames, records and reads.
      const large = { protocol: 'grpc', message: Buffer.alloc(60_000, 7) } as const
      for (const request of [grpcRequest, large, grpcRequest, large])
        expect(await exchangeOn(transport, 0, request)).toMatchObject(ok)
      const both = [0, 1].map((lane) => exchangeOn(transport, lane, grpcRequest))
      expect(await Promise.all(both)).toMatchObject([ok, ok])
      expect(server.connections).toHaveLength(1)
    })

    it('refuses a certificate that nobody vouches for', async () => {
      const server = await cast.raw({ tls: selfSigned() })
      const transport = await cast.transport(create, `localhost:${server.port}`, { secure: true })
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: isOurs
          ? { failure: 'connection', text: expect.stringMatching(/certificate/) }
          : { failure: 'connection' },
      })
      expect(server.connections.flatMap(({ frames }) => frames)).toEqual([])
    })
  })

  describe('closing the gRPC transport', () => {
    it('cancels what is in flight, and what comes after', async () => {
      const server = await cast.server(() => undefined)
      const transport = await cast.transport(create, server.host)
      const inFlight = [0, 1, 2].map((lane) => exchangeOn(transport, lane, grpcRequest))
      await expect.poll(() => server.calls.length).toBe(3)
      await transport.close()
      expect(await Promise.all(inFlight)).toMatchObject([cancelled, cancelled, cancelled])
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(cancelled)
      await expect.poll(() => server.sessions.every((session) => session.destroyed)).toBe(true)
    })

    it('cancels a call whose connection is still being made', async () => {
      const silent = cast.add(await startTcpServer(() => undefined))
      const transport = create({ target: targetOf('grpc', silent.host), clock: monotonicClock, expectation })
      cast.add(transport)
      const inFlight = exchangeOn(transport, 0, grpcRequest)
      await expect.poll(() => silent.connections.length).toBe(1)
      await transport.close()
      expect(await inFlight).toMatchObject(cancelled)
    })

    it('may happen twice', async () => {
      const transport = await cast.transport(create, '127.0.0.1:1')
      await transport.close()
      await transport.close()
    })
  })

  describe('any sequence of faults over any lanes', () => {
    it('settles every call once, and leaves the transport usable', async () => {
      const behaviours = [
        ...grpcFaults,
        ...grpcStalls,
        { name: 'well', answer: (stream: Parameters<OnStream>[0]) => answerWell(stream, 0, noCall) },
      ]
      const scripts = fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(scripts, fc.integer({ min: 1, max: 5 }), async (script, lanes) => {
          const server = await cast.server((stream, place, call) =>
            (script[place] ?? { answer: () => answerWell(stream, place, call) }).answer(stream),
          )
          const transport = await cast.transport(create, server.host, { requestTimeoutMs: 80 })
          let settled = 0
          const runLane = async (lane: number): Promise<void> => {
            for (let turn = lane; turn < script.length; turn += lanes) {
              await exchangeOn(transport, lane, grpcRequest)
              settled += 1
            }
          }
          await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)))
          expect(settled).toBe(script.length)
          // Calls that failed before they reached the server have used up none of its script.
          await expect
            .poll(async () => (await exchangeOn(transport, 0, grpcRequest)).check.ok, {
              interval: 5,
              timeout: 10_000,
            })
            .toBe(true)
          await cast.close()
        }),
        { numRuns: 12, seed: 2 },
      )
    })
  })
})

describe('connections of our own', () => {
  const [{ create }] = grpcClients

  it('are as many as asked for, and the lanes are spread over them', async () => {
    const server = await cast.server(answerWell)
    const transport = await cast.transport(create, server.host, { connections: 3 }, 8)
    await expect.poll(() => server.sessions.length).toBe(3)
    const callsOf = new Map<unknown, number>()
    for (const session of server.sessions)
      session.on('stream', () => callsOf.set(session, (callsOf.get(session) ?? 0) + 1))
    const all = Array.from({ length: 8 }, (_, lane) => exchangeOn(transport, lane, grpcRequest))
    for (const exchange of await Promise.all(all)) expect(exchange).toMatchObject(ok)
    expect(server.sessions).toHaveLength(3)
    expect([...callsOf.values()].toSorted()).toEqual([2, 3, 3])
  })

  it('are no more than there are lanes', async () => {
    const server = await cast.server(answerWell)
    await cast.transport(create, server.host, { connections: 3 }, 2)
    expect(server.sessions).toHaveLength(2)
  })

  it('are counted when they are replaced', async () => {
    const server = await cast.server(answerWell)
    const transport = await cast.transport(create, server.host, { connections: 2 }, 4)
    expect(transport.reconnections()).toBe(0)
    for (const [count, session] of [...server.sessions].entries()) {
      session.destroy()
      await expect
        .poll(async () => {
          for (const lane of [0, 1, 2, 3]) await exchangeOn(transport, lane, grpcRequest)
          return transport.reconnections()
        })
        .toBe(count + 1)
    }
    expect(server.sessions).toHaveLength(4)
  })
})

const noCall = { path: '', headers: {}, body: Buffer.alloc(0) }
