import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createGrpcTransport } from '../../src/transport/grpc-transport.ts'
import { exchangeOn, type Transport } from '../../src/transport/transport.ts'
import { endWithTrailers, type Http2Server, type OnStream, startHttp2Server } from '../fakes/http2-server.ts'
import { startTcpServer, unusedPort } from '../fakes/tcp-server.ts'
import { type GrpcFault, grpcFaults, grpcStalls } from './grpc-faults.ts'
import { expectation, goodFrame, grpcRequest, targetOf } from './infer-answer.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const serverOf = async (onStream: OnStream, port?: number): Promise<Http2Server> => {
  const server = await startHttp2Server(onStream, port)
  open.push(server)
  return server
}

const transportTo = async (url: string, target: Partial<Target> = {}): Promise<Transport> => {
  const transport = createGrpcTransport({
    target: targetOf('grpc', url, target),
    clock: monotonicClock,
    expectation,
  })
  open.push(transport)
  await transport.open(1)
  return transport
}

const answerWell: OnStream = (stream) => endWithTrailers(stream, goodFrame(), { 'grpc-status': '0' })

/** The first call meets the fault, every later one is answered well. */
const faultFirst =
  ({ answer }: Pick<GrpcFault, 'answer'>): OnStream =>
  (stream, place, call) =>
    place === 0 ? answer(stream) : answerWell(stream, place, call)

const ok = { check: { ok: true } }
const cancelled = { check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' } }

describe('an inference over gRPC', () => {
  it('is one call with the bytes of the message and the headers', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server.host, { headers: [['X-Key', 'secret']] })
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
    const [call] = server.calls
    expect(call?.path).toBe('/inference.GRPCInferenceService/ModelInfer')
    expect(call?.headers['x-key']).toBe('secret')
    expect(call?.body.subarray(5).toString()).toBe('a request')
  })

  it('shares one connection with all others', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server.host)
    const exchanges = await Promise.all([0, 1, 2, 3].map((lane) => exchangeOn(transport, lane, grpcRequest)))
    for (const exchange of exchanges) expect(exchange).toMatchObject(ok)
    expect(server.sessions).toHaveLength(1)
  })

  it('has its times in order', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(server.host)
    const { startedAt, sentAt, respondedAt, endedAt } = await exchangeOn(transport, 0, grpcRequest)
    expect([startedAt, sentAt, respondedAt, endedAt]).toEqual(
      [startedAt, sentAt, respondedAt, endedAt].toSorted((a, b) => a - b),
    )
  })

  it('goes over a new connection after a graceful GOAWAY, and the old one is served to its end', async () => {
    const server = await serverOf((stream, place, call) => {
      if (place !== 0) {
        answerWell(stream, place, call)
        return
      }
      stream.session?.close()
      setTimeout(() => answerWell(stream, place, call), 20)
    })
    const transport = await transportTo(server.host)
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
    expect(server.sessions).toHaveLength(2)
  })

  it('cannot carry every header, and says so without its value', () => {
    for (const header of [
      ['x-bin', 'secret'],
      ['x', 'secr\u{e9}t'],
    ] as const) {
      const create = (): unknown =>
        createGrpcTransport({
          target: targetOf('grpc', '127.0.0.1:1', { headers: [header] }),
          clock: monotonicClock,
          expectation,
        })
      expect(create).toThrow(Failure)
      expect(create).toThrow(new RegExp(`header '${header[0]}'$`))
    }
  })
})

describe('a gRPC server that answers', () => {
  it.each(grpcFaults)('with $name is a failure of its class, and calls go on', async (fault) => {
    const server = await serverOf(faultFirst(fault))
    const transport = await transportTo(server.host)
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
      check: { ok: false, failure: fault.failure, text: expect.stringMatching(fault.text) },
    })
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
  })

  it('on some calls, and loses the connection of the others, settles them all', async () => {
    const server = await serverOf((stream, place, call) => {
      if (place < 3) answerWell(stream, place, call)
      else if (place === 7) setTimeout(() => stream.session?.destroy(), 30)
    })
    const transport = await transportTo(server.host)
    const exchanges = await Promise.all(
      Array.from({ length: 8 }, (_, lane) => exchangeOn(transport, lane, grpcRequest)),
    )
    const failures = exchanges.map(({ check }) => (check.ok ? undefined : check.failure))
    expect(failures.filter((failure) => failure === undefined)).toHaveLength(3)
    expect(failures.filter((failure) => failure === 'connection')).toHaveLength(5)
  })
})

describe('the deadline', () => {
  it.each(grpcStalls)('ends a call to a server that $name, and calls go on', async (stall) => {
    const server = await serverOf(faultFirst(stall))
    const transport = await transportTo(server.host, { requestTimeoutMs: 120 })
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
      check: { ok: false, failure: 'timeout', text: 'no complete response within 120 ms' },
    })
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
  })

  it('ends a call whose connection is never made', async () => {
    const silent = await startTcpServer(() => undefined)
    open.push(silent)
    const transport = await transportTo(silent.host, { requestTimeoutMs: 120 })
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
      check: { failure: 'timeout', text: 'no complete response within 120 ms' },
    })
  })
})

describe('a gRPC server that is not there', () => {
  it('is a failed connection, and is found soon after it comes', async () => {
    const port = await unusedPort()
    const transport = await transportTo(`127.0.0.1:${port}`)
    for (let count = 0; count < 3; count += 1)
      expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
        check: { failure: 'connection', text: 'connection refused: nothing listens there' },
      })
    await serverOf(answerWell, port)
    await expect
      .poll(async () => (await exchangeOn(transport, 0, grpcRequest)).check.ok, {
        interval: 20,
        timeout: 5000,
      })
      .toBe(true)
  })

  it('is a failed connection when its name does not exist', async () => {
    const transport = await transportTo('no-such-host.invalid:8001')
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
      check: { failure: 'connection', text: 'host name not found' },
    })
  })

  it.each([
    { name: 'speaks HTTP/1.1', answer: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n' },
    { name: 'closes at once', answer: '' },
  ])('is a failed connection when what is there $name', async ({ answer }) => {
    const server = await startTcpServer(() => undefined, { onConnection: (socket) => socket.end(answer) })
    open.push(server)
    const transport = await transportTo(server.host)
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject({
      check: { failure: 'connection', text: expect.not.stringMatching(/\d{4}-\d\d-\d\d|Resolution note/) },
    })
  })

  it('is found at localhost when it listens on IPv4 only', async () => {
    const server = await serverOf(answerWell)
    const transport = await transportTo(`localhost:${server.port}`)
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(ok)
  })
})

describe('closing the gRPC transport', () => {
  it('cancels what is in flight, and what comes after', async () => {
    const server = await serverOf(() => undefined)
    const transport = await transportTo(server.host)
    const inFlight = [0, 1, 2].map((lane) => exchangeOn(transport, lane, grpcRequest))
    await expect.poll(() => server.calls.length).toBe(3)
    await transport.close()
    expect(await Promise.all(inFlight)).toMatchObject([cancelled, cancelled, cancelled])
    expect(await exchangeOn(transport, 0, grpcRequest)).toMatchObject(cancelled)
    await expect.poll(() => server.sessions.every((session) => session.destroyed)).toBe(true)
  })

  it('cancels a call whose connection is still being made', async () => {
    const silent = await startTcpServer(() => undefined)
    open.push(silent)
    const transport = await transportTo(silent.host)
    const inFlight = exchangeOn(transport, 0, grpcRequest)
    await expect.poll(() => silent.connections.length).toBe(1)
    await transport.close()
    expect(await inFlight).toMatchObject(cancelled)
  })

  it('may happen twice', async () => {
    const transport = await transportTo('127.0.0.1:1')
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
        const server = await startHttp2Server((stream, place, call) =>
          (script[place] ?? { answer: () => answerWell(stream, place, call) }).answer(stream),
        )
        const target = targetOf('grpc', server.host, { requestTimeoutMs: 80 })
        const transport = createGrpcTransport({ target, clock: monotonicClock, expectation })
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
        await transport.close()
        await server.close()
      }),
      { numRuns: 12, seed: 2 },
    )
  })
})

const noCall = { path: '', headers: {}, body: Buffer.alloc(0) }
