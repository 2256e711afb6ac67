import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { type LoopbackResponder, startLoopbackResponder } from '../../src/host/loopback-responder.ts'
import { localGenerator } from '../../src/load/load-generator.ts'
import { recordsBetween, snapshotOf, tallyOf } from '../../src/load/recorder-memory.ts'
import { wholeStripe } from '../../src/load/stripe.ts'
import { type ThreadGenerator, threadGenerator } from '../../src/load/thread-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import type { Target } from '../../src/plan/plan.ts'
import { floorAnswers, floorExpectation, floorRequest } from '../../src/run/floor-exchange.ts'
import { connectTransport } from '../../src/transport/connect.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'
import { startTcpServer, unusedPort } from '../fakes/tcp-server.ts'
import { httpResponse, targetOf } from '../transport/infer-answer.ts'
import { closed } from './closed.ts'

const open: { close(): Promise<unknown> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const kept = <Resource extends { close(): Promise<unknown> }>(resource: Resource): Resource => {
  open.push(resource)
  return resource
}

const responder = async (streaming = false): Promise<LoopbackResponder> => {
  const { http, grpc } = floorAnswers(streaming)
  return kept(await startLoopbackResponder({ http: Buffer.from(http), grpc: Buffer.from(grpc) }))
}

const threadsOn = (
  count: number,
  target: Target,
  requests: readonly EncodedRequest[] = [floorRequest(target.protocol)],
  stripe = wholeStripe,
): ThreadGenerator =>
  kept(threadGenerator(count, { target, expectation: floorExpectation, workload: inTurn(requests), stripe }))

/** Everything that was recorded since the level was opened. */
const recorded = ({ memories }: Pick<ThreadGenerator, 'memories'>) => {
  const now = snapshotOf(memories)
  return recordsBetween(new Float64Array(now.length), now)
}

describe.each([
  { name: 'HTTP', protocol: 'http', streaming: false },
  { name: 'gRPC', protocol: 'grpc', streaming: false },
  { name: 'gRPC streaming', protocol: 'grpc', streaming: true },
] as const)('threads that send over $name', ({ protocol, streaming }) => {
  it.each([1, 2, 3])('give with %i of them what one thread gives', async (count) => {
    const server = await responder(streaming)
    const port = protocol === 'http' ? server.httpPort : server.grpcPort
    const target = targetOf(protocol, `127.0.0.1:${port}`, { streaming })
    const threads = threadsOn(count, target)
    const transport = kept(await connectTransport({ target, clock, expectation: floorExpectation }))
    const here = localGenerator({ transport, clock, workload: inTurn([floorRequest(protocol)]) })
    for (const generator of [threads, here]) {
      await generator.open(closed(5))
      const begun = clock.now()
      await generator.start(closed(5), { limit: 1003 }).finished
      const { sent, succeeded, failures } = recorded(generator)
      expect({ sent, succeeded, failures }).toEqual({ sent: 1003, succeeded: 1003, failures: new Map() })
      const { lastEndedAt } = tallyOf(generator.memories)
      // Their clocks are one clock.
      expect(lastEndedAt).toBeGreaterThan(begun)
      expect(lastEndedAt).toBeLessThanOrEqual(clock.now())
    }
    expect(threads.memories).toHaveLength(count)
    expect(threads.loops()).toHaveLength(count)
  })
})

describe('threads that send', () => {
  it('share lanes and requests out, so that each request is sent as often as by one thread', async () => {
    const seen = new Map<string, number>()
    const server = await startTcpServer((socket, _, request) => {
      const path = request.toString('latin1').split(' ')[1]!
      seen.set(path, (seen.get(path) ?? 0) + 1)
      socket.write(httpResponse('{"error":"no"}', '', '400 Bad Request'))
    })
    kept(server)
    const requests = Array.from(
      { length: 7 },
      (_, place): EncodedRequest => ({
        protocol: 'http',
        path: `/${place}`,
        jsonByteLength: 2,
        body: Buffer.from('{}'),
      }),
    )
    const threads = threadsOn(3, targetOf('http', server.host), requests)
    await threads.open(closed(4))
    await threads.start(closed(4), { limit: 70 }).finished
    expect(server.connections).toHaveLength(4)
    expect([...seen].toSorted()).toEqual(requests.map((_, place) => [`/${place}`, 10]))

    // Those of two machines, one of which has two threads: the same again.
    const machines = [1, 2].map((count, index) =>
      threadsOn(count, targetOf('http', server.host), requests, { index, count: 2 }),
    )
    await Promise.all(machines.map((machine) => machine.open(closed(4))))
    expect(server.connections).toHaveLength(8)
    await Promise.all(machines.map((machine) => machine.start(closed(4), { limit: 70 }).finished))
    expect([...seen].toSorted()).toEqual(requests.map((_, place) => [`/${place}`, 20]))
  })

  it('tell how requests failed, each text once', async () => {
    const threads = threadsOn(2, targetOf('http', `127.0.0.1:${await unusedPort()}`))
    await threads.open(closed(4))
    await threads.start(closed(4), { limit: 8 }).finished
    expect(recorded(threads).failures).toEqual(new Map([['connection', 8]]))
    expect(threads.failureTexts()).toEqual(
      new Map([['connection', ['connection refused: nothing listens there']]]),
    )
  })

  it('count the connections they make anew', async () => {
    const server = await startTcpServer((socket) =>
      socket.end(httpResponse('{"error":"no"}', 'Connection: close\r\n', '400 Bad Request')),
    )
    kept(server)
    const threads = threadsOn(2, targetOf('http', server.host))
    await threads.open(closed(2))
    await threads.start(closed(2), { limit: 10 }).finished
    expect(threads.reconnections()).toBe(8)
  })

  it('stop when they are told to, and begin the next level from nothing', async () => {
    const server = await responder()
    const threads = threadsOn(2, targetOf('http', `127.0.0.1:${server.httpPort}`))
    for (const concurrency of [2, 6]) {
      await threads.open(closed(concurrency))
      expect(tallyOf(threads.memories)).toEqual({
        sent: 0,
        succeeded: 0,
        failed: 0,
        delayed: 0,
        heldBack: 0,
        lastEndedAt: undefined,
      })
      const load = threads.start(closed(concurrency))
      await expect.poll(() => tallyOf(threads.memories).succeeded).toBeGreaterThan(50)
      load.stop()
      await load.finished
      const { sent, succeeded } = tallyOf(threads.memories)
      expect(succeeded).toBe(sent)
    }
  })

  it('with more of them than lanes leave some idle', async () => {
    const server = await responder()
    const threads = threadsOn(3, targetOf('http', `127.0.0.1:${server.httpPort}`))
    await threads.open(closed(1))
    await threads.start(closed(1), { limit: 20 }).finished
    expect(recorded(threads)).toMatchObject({ sent: 20, succeeded: 20 })
  })

  it('show garbage collections and the use of their event loops', async () => {
    const server = await responder()
    const threads = threadsOn(2, targetOf('http', `127.0.0.1:${server.httpPort}`))
    await threads.open(closed(4))
    await threads.start(closed(4), { limit: 20_000 }).finished
    expect(threads.loops().every(({ active }) => active > 0)).toBe(true)
    expect(threads.gcPauses().total).toBeGreaterThanOrEqual(threads.gcPauses().max)
  })
})
