import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { startLoopbackResponder } from '../../src/host/loopback-responder.ts'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { inTurn } from '../../src/load/workload.ts'
import type { WindowResult } from '../../src/measure/level-result.ts'
import { floorAnswers, floorExpectation, floorRequest } from '../../src/run/floor-exchange.ts'
import { createLoadSource, type LoadSource } from '../../src/run/load-source.ts'
import { connectTransport } from '../../src/transport/connect.ts'
import { closed } from '../load/closed.ts'
import { targetOf } from '../transport/infer-answer.ts'

const open: { close(): Promise<unknown> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const sourceOf = async (maxThreads: number): Promise<LoadSource> => {
  const { http, grpc } = floorAnswers(false)
  const server = await startLoopbackResponder({ http: Buffer.from(http), grpc: Buffer.from(grpc) })
  const target = targetOf('http', `127.0.0.1:${server.httpPort}`)
  const transport = await connectTransport({ target, clock, expectation: floorExpectation })
  const source = createLoadSource({
    transport,
    clock,
    target,
    expectation: floorExpectation,
    workload: inTurn([floorRequest('http')]),
    maxThreads,
  })
  open.push(source, transport, server)
  return source
}

/** A window in which the client was busy for that share of the time, in percent. */
const windowOf = (clientOverhead: number): WindowResult => ({
  startedAt: 0,
  duration: 1,
  successCount: 1,
  failures: {},
  sendRate: 1,
  throughput: 1,
  clientOverhead,
})

describe('the source of the load', () => {
  it.each([
    { busy: 71, maxThreads: 2, concurrency: 2, could: true },
    { busy: 70, maxThreads: 2, concurrency: 2, could: false },
    { busy: 99, maxThreads: 1, concurrency: 8, could: false },
    // A single request outstanding cannot be shared.
    { busy: 99, maxThreads: 4, concurrency: 1, could: false },
    { busy: Number.NaN, maxThreads: 4, concurrency: 8, could: false },
  ])(
    'grows: $could, when busy for $busy % with at most $maxThreads threads at concurrency $concurrency',
    async ({ busy, maxThreads, concurrency, could }) => {
      expect((await sourceOf(maxThreads)).couldGrow(windowOf(busy), closed(concurrency))).toBe(could)
    },
  )

  it('doubles its threads up to the most, and each time holds the load', async () => {
    const source = await sourceOf(3)
    const counts: number[] = []
    for (;;) {
      const { generator, clientMeter } = source
      const before = clientMeter.read()
      await generator.open(closed(8))
      await generator.start(closed(8), { limit: 400 }).finished
      expect(tallyOf(generator.memories)).toMatchObject({ sent: 400, succeeded: 400 })
      expect(clientMeter.read().busy).toBeGreaterThan(before.busy)
      expect(clientMeter.takeGcPauses().total).toBeGreaterThanOrEqual(0)
      counts.push(generator.memories.length)
      if (!source.couldGrow(windowOf(100), closed(8))) break
      expect(await source.grow(closed(8))).toBe(source.generator.memories.length)
    }
    expect(counts).toEqual([1, 2, 3])
  })

  it('sends with as many threads as it is told to, as far as each has something to send, and never with fewer', async () => {
    const source = await sourceOf(3)
    const counts: number[] = []
    for (const [threads, concurrency] of [
      [1, 8],
      [4, 2],
      [4, 8],
      [1, 8],
    ] as const) {
      await source.hold(closed(concurrency), threads)
      counts.push(source.generator.memories.length)
    }
    expect(counts).toEqual([1, 2, 3, 3])
    await source.generator.open(closed(8))
    await source.generator.start(closed(8), { limit: 100 }).finished
    expect(tallyOf(source.generator.memories)).toMatchObject({ sent: 100, succeeded: 100 })
  })
})
