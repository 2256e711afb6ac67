import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, valueAtRank } from '../../src/foundation/distribution.ts'
import { type ClosedLoopOptions, startClosedLoop } from '../../src/load/closed-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { latenciesIn, sendLagsIn, type Tally, tallyOf } from '../../src/load/recorder-memory.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { shareOf } from '../../src/load/stripe.ts'
import type { EncodedRequest, FailureClass } from '../../src/triton/infer-request.ts'
import { type Script, type ScriptedTransport, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from './http-requests.ts'

type Loop = {
  readonly clock: VirtualClock
  readonly transport: ScriptedTransport
  readonly recorder: Recorder
  readonly load: ReturnType<typeof startClosedLoop>
}

type Options = Partial<Omit<ClosedLoopOptions, 'source'>> & { readonly requests?: readonly EncodedRequest[] }

const start = (script: Script, { requests = httpRequests(3), ...options }: Options = {}): Loop => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const recorder = new Recorder()
  const source = requestsInTurn(requests)
  const load = startClosedLoop({ transport, clock, recorder, source, concurrency: 2, ...options })
  return { clock, transport, recorder, load }
}

const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b)

const tallyFrom = (recorder: Recorder): Tally => tallyOf([recorder.memory])

describe('the closed loop', () => {
  it('keeps exactly as many requests outstanding as asked, whatever each takes', async () => {
    const latencies = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(latencies, fc.integer({ min: 1, max: 9 }), async (taking, concurrency) => {
        const outstanding: number[] = []
        const { clock, transport, load } = start(
          (place, { othersOutstanding }) => {
            outstanding.push(othersOutstanding)
            return { latencyMs: taking[place % taking.length]! }
          },
          { concurrency },
        )
        await clock.run(clock.sleep(200))
        expect(transport.outstanding()).toBe(concurrency)
        load.stop()
        await clock.run(load.finished)
        // The loop fills up, and from then on each request takes the place of one that has ended.
        const filling = Array.from({ length: concurrency }, (_, place) => place)
        expect(outstanding.slice(0, concurrency)).toEqual(filling)
        expect(outstanding.slice(concurrency).every((others) => others === concurrency - 1)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('sends one request at a time over each lane', async () => {
    const { clock, transport, load } = start((place) => ({ latencyMs: 5 + (place % 4) }), { concurrency: 3 })
    await clock.run(clock.sleep(100))
    load.stop()
    await clock.run(load.finished)
    for (const lane of [0, 1, 2]) {
      const places = [...transport.sent.keys()].filter((place) => transport.sent[place]!.lane === lane)
      expect(places.length).toBeGreaterThan(10)
      for (const [turn, place] of places.slice(1).entries()) {
        const before = transport.sent[places[turn]!]!
        const latencyNs = (5 + (places[turn]! % 4)) * 1e6
        expect(transport.sent[place]!.startedAt).toBe(before.startedAt + latencyNs)
      }
    }
  })

  it('uses the requests in turn, whichever lane sends', async () => {
    const requests = httpRequests(3)
    const { clock, transport, load } = start((place) => ({ latencyMs: 1 + (place % 5) }), {
      concurrency: 4,
      requests,
      limit: 50,
    })
    await clock.run(load.finished)
    expect(transport.sent.map(({ request }) => request)).toEqual(
      Array.from({ length: 50 }, (_, place) => requests[place % 3]),
    )
  })

  it.each([
    { limit: 1, concurrency: 4 },
    { limit: 4, concurrency: 4 },
    { limit: 37, concurrency: 4 },
  ])('ends by itself after $limit requests at concurrency $concurrency', async ({ limit, concurrency }) => {
    const { clock, transport, recorder, load } = start(() => ({ latencyMs: 3 }), { limit, concurrency })
    await clock.run(load.finished)
    expect(transport.sent).toHaveLength(limit)
    expect(transport.mostOutstanding()).toBe(Math.min(limit, concurrency))
    expect(tallyFrom(recorder)).toMatchObject({ sent: limit, succeeded: limit, failed: 0 })
  })

  it('begins nothing after stop, and finishes when what is in flight has ended', async () => {
    const { clock, transport, recorder, load } = start(() => ({ latencyMs: 30 }))
    await clock.run(clock.sleep(40))
    load.stop()
    const sentAtStop = transport.sent.length
    await clock.run(load.finished)
    expect(sentAtStop).toBe(4)
    expect(transport.sent).toHaveLength(4)
    expect(tallyFrom(recorder).succeeded).toBe(4)
    expect(clock.elapsedMs()).toBe(60)
  })

  it('goes on after failures', async () => {
    const { clock, recorder, load } = start(
      (place) => (place % 3 === 2 ? { latencyMs: 1, failure: 'server-error' } : { latencyMs: 1 }),
      { limit: 30 },
    )
    await clock.run(load.finished)
    expect(tallyFrom(recorder)).toMatchObject({ sent: 30, succeeded: 20, failed: 10 })
  })

  it('pauses a lane whose connection failed, so that a dead server is not hammered', async () => {
    const { clock, transport, load } = start(() => ({ latencyMs: 0, failure: 'connection' }))
    await clock.run(clock.sleep(1010))
    load.stop()
    await clock.run(load.finished)
    // Each of two lanes at 0, 20, ... 1000 ms.
    expect(transport.sent).toHaveLength(2 * 51)
  })

  it.each<FailureClass>(['server-error', 'unavailable', 'timeout', 'malformed-response'])(
    'sends the next request at once after the failure %s',
    async (failure) => {
      const { clock, transport, load } = start(() => ({ latencyMs: 10, failure }))
      await clock.run(clock.sleep(95))
      load.stop()
      await clock.run(load.finished)
      expect(transport.sent).toHaveLength(2 * 10)
    },
  )

  it('begins nothing when its limit is no request', async () => {
    const { clock, transport, load } = start(() => ({ latencyMs: 3 }), { limit: 0 })
    await clock.run(load.finished)
    expect(transport.sent).toHaveLength(0)
  })

  it('waits out the pause of a lane whose connection failed, when it is stopped meanwhile', async () => {
    const { clock, transport, load } = start(() => ({ latencyMs: 1, failure: 'connection' }))
    await clock.run(clock.sleep(10))
    load.stop()
    await clock.run(load.finished)
    expect(clock.elapsedMs()).toBe(21)
    expect(transport.sent).toHaveLength(2)
    expect(clock.sleeping()).toBe(0)
  })

  it('records each latency from the start of its request', async () => {
    const { clock, recorder, load } = start((place) => ({ latencyMs: 10 * (place + 1), lagMs: 5 }), {
      concurrency: 1,
      limit: 3,
    })
    await clock.run(load.finished)
    expect(countOf(latenciesIn(recorder.memory))).toBe(3)
    expect([0, 1, 2].map((rank) => valueAtRank(latenciesIn(recorder.memory), rank))).toEqual([1e7, 2e7, 3e7])
  })
})

describe('the send lag of a closed loop', () => {
  const lagsOf = async (script: Script, options: Options): Promise<readonly number[]> => {
    const { clock, recorder, load } = start(script, options)
    await clock.run(load.finished)
    const lags = sendLagsIn(recorder.memory)
    return Array.from({ length: countOf(lags) }, (_, rank) => valueAtRank(lags, rank)! / 1e6)
  }

  it('is nothing when every request is sent as soon as its lane is free', async () => {
    expect(await lagsOf((place) => ({ latencyMs: 1 + place }), { limit: 6 })).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is how long after its lane was free each request was sent, the failed ones too', async () => {
    const script: Script = (place) => ({
      latencyMs: 10,
      lagMs: [4, 1, 3, 2][place]!,
      ...(place === 2 ? { failure: 'timeout' as const } : {}),
    })
    expect(await lagsOf(script, { concurrency: 1, limit: 4 })).toEqual([1, 2, 3, 4])
  })

  it('does not count the pause after a failed connection, in which the lane may not send', async () => {
    const script: Script = () => ({ latencyMs: 1, failure: 'connection' })
    expect(await lagsOf(script, { concurrency: 1, limit: 3 })).toEqual([0, 0, 0])
  })
})

describe('a closed loop in stripes', () => {
  type Together = {
    /** What was sent at each time, by the clock in ms: each request's own place, in ascending order. */
    readonly sentAt: Readonly<Record<number, readonly number[]>>
    readonly finishedAfterMs: number
  }

  type Shared = Pick<ClosedLoopOptions, 'concurrency' | 'limit'> & {
    readonly requests: readonly EncodedRequest[]
  }

  /** Runs a loop of 10 ms requests in that many stripes at once, each with its own transport and recorder. */
  const runTogether = async (
    stripes: number,
    { requests, ...options }: Shared,
    stopAfterMs?: number,
  ): Promise<Together> => {
    const clock = createVirtualClock()
    const { concurrency } = options
    const parts = Array.from({ length: stripes }, (_, index) => {
      const transport = scriptedTransport(clock, () => ({ latencyMs: 10 }))
      const recorder = new Recorder()
      const stripe = { index, count: stripes }
      const load = startClosedLoop({
        ...options,
        source: requestsInTurn(requests),
        transport,
        clock,
        recorder,
        stripe,
      })
      return { transport, recorder, load, lanes: shareOf(concurrency, stripe) }
    })
    if (stopAfterMs !== undefined)
      void clock.sleep(stopAfterMs).then(() => {
        for (const { load } of parts) load.stop()
      })
    await clock.run(Promise.all(parts.map(({ load }) => load.finished)))
    const sent = parts.flatMap(({ transport }) => transport.sent)
    const memories = parts.map(({ recorder }) => recorder.memory)
    expect(tallyOf(memories)).toMatchObject({ sent: sent.length, succeeded: sent.length })
    for (const { transport, lanes } of parts)
      for (const { lane } of transport.sent) expect(lane).toBeLessThan(lanes)
    const sentAt = Object.entries(Object.groupBy(sent, ({ startedAt }) => startedAt / 1e6)).map(
      ([at, all]) => [at, ascending(all!.map(({ request }) => requests.indexOf(request)))] as const,
    )
    return { sentAt: Object.fromEntries(sentAt), finishedAfterMs: clock.elapsedMs() }
  }

  const shape = fc.record({
    stripes: fc.integer({ min: 1, max: 6 }),
    concurrency: fc.integer({ min: 1, max: 9 }),
    requests: fc.integer({ min: 1, max: 7 }).map(httpRequests),
  })

  it('sends exactly what one loop sends, at the same times, until its limit', async () => {
    await fc.assert(
      fc.asyncProperty(shape, fc.nat(60), async ({ stripes, ...options }, limit) => {
        const one = await runTogether(1, { ...options, limit })
        expect(await runTogether(stripes, { ...options, limit })).toEqual(one)
        expect(Object.values(one.sentAt).flat()).toHaveLength(limit)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('sends exactly what one loop sends, at the same times, until it is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.integer({ min: 1, max: 95 }),
        async ({ stripes, ...options }, stopAfterMs) => {
          const one = await runTogether(1, options, stopAfterMs)
          expect(await runTogether(stripes, options, stopAfterMs)).toEqual(one)
          expect(one.sentAt[0]).toHaveLength(options.concurrency)
        },
      ),
      { seed: 2, numRuns: 60 },
    )
  })

  it('sends each request as often as one loop does until its limit, whatever each takes', async () => {
    const latencies = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(shape, latencies, fc.nat(60), async (part, taking, limit) => {
        const { stripes, concurrency, requests } = part
        const sent: number[] = []
        for (let index = 0; index < stripes; index += 1) {
          const stripe = { index, count: stripes }
          const { clock, transport, load } = start(
            (place) => ({ latencyMs: taking[(place + index) % taking.length]! }),
            { concurrency, requests, limit, stripe },
          )
          await clock.run(load.finished)
          sent.push(...transport.sent.map(({ request }) => requests.indexOf(request)))
        }
        expect(ascending(sent)).toEqual(
          ascending(Array.from({ length: limit }, (_, place) => place % requests.length)),
        )
      }),
      { seed: 3, numRuns: 40 },
    )
  })

  it('is finished at once where a stripe has no lane', async () => {
    const { clock, transport, load } = start(() => ({ latencyMs: 1 }), {
      concurrency: 2,
      stripe: { index: 2, count: 3 },
    })
    await clock.run(load.finished)
    expect([clock.elapsedMs(), transport.sent.length]).toEqual([0, 0])
  })

  it('leaves a stripe of few lanes no more to send than it can keep up with', async () => {
    // Two lanes here and one there: 300 requests take 100 rounds.
    const { finishedAfterMs } = await runTogether(2, {
      concurrency: 3,
      limit: 300,
      requests: httpRequests(2),
    })
    expect(finishedAfterMs).toBe(1000)
  })
})
