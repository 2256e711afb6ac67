import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClosedLoopOptions, startClosedLoop } from '../../src/load/closed-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'
import { type Script, type ScriptedTransport, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from './http-requests.ts'

type Loop = {
  readonly clock: VirtualClock
  readonly transport: ScriptedTransport
  readonly recorder: Recorder
  readonly load: ReturnType<typeof startClosedLoop>
}

const start = (script: Script, options: Partial<ClosedLoopOptions> = {}): Loop => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const recorder = new Recorder()
  const requests = httpRequests(3)
  const load = startClosedLoop({ transport, clock, recorder, requests, concurrency: 2, ...options })
  return { clock, transport, recorder, load }
}

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
    expect(recorder.tally()).toMatchObject({ sent: limit, succeeded: limit, failed: 0 })
  })

  it('begins nothing after stop, and finishes when what is in flight has ended', async () => {
    const { clock, transport, recorder, load } = start(() => ({ latencyMs: 30 }))
    await clock.run(clock.sleep(40))
    load.stop()
    const sentAtStop = transport.sent.length
    await clock.run(load.finished)
    expect(sentAtStop).toBe(4)
    expect(transport.sent).toHaveLength(4)
    expect(recorder.tally().succeeded).toBe(4)
    expect(clock.elapsedMs()).toBe(60)
  })

  it('goes on after failures', async () => {
    const { clock, recorder, load } = start(
      (place) => (place % 3 === 2 ? { latencyMs: 1, failure: 'server-error' } : { latencyMs: 1 }),
      { limit: 30 },
    )
    await clock.run(load.finished)
    expect(recorder.tally()).toMatchObject({ sent: 30, succeeded: 20, failed: 10 })
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
})
