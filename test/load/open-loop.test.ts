import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/foundation/random.ts'
import { type OpenLoopOptions, startOpenLoop } from '../../src/load/open-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { latenciesIn, sendLagsIn, tallyOf } from '../../src/load/recorder-memory.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { constantSchedule, poissonSchedule } from '../../src/load/schedule.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { virtualPacer } from '../fakes/virtual-pacer.ts'
import { httpRequests } from './http-requests.ts'

type Options = Partial<OpenLoopOptions> & { readonly lateMs?: number }

/** Ten requests a second on up to four lanes, unless told otherwise. */
const start = (script: Script, { lateMs, ...options }: Options = {}) => {
  const clock = createVirtualClock(3e9)
  const transport = scriptedTransport(clock, script)
  const recorder = new Recorder()
  const load = startOpenLoop({
    transport,
    clock,
    recorder,
    source: requestsInTurn(httpRequests(3)),
    schedule: constantSchedule(10),
    pacer: virtualPacer(clock, lateMs),
    lanes: 4,
    ...options,
  })
  const sentAtMs = (): readonly number[] => transport.sent.map(({ startedAt }) => (startedAt - 3e9) / 1e6)
  return { clock, transport, recorder, load, sentAtMs }
}

/** The values of a distribution in ascending order, in milliseconds: exact where each bucket holds equal ones. */
const valuesMs = ({ counts, sums }: { counts: Float64Array; sums: Float64Array }): readonly number[] =>
  [...counts].flatMap((count, index) => Array.from({ length: count }, () => sums[index]! / count / 1e6))

describe('the open loop', () => {
  it('sends each request when it is due, whatever the others take', async () => {
    const { clock, load, sentAtMs, transport } = start(
      (place) => ({ latencyMs: place % 2 === 0 ? 250 : 5 }),
      {
        limit: 8,
      },
    )
    await clock.run(load.finished)
    expect(sentAtMs()).toEqual([0, 100, 200, 300, 400, 500, 600, 700])
    expect(transport.sent.map(({ request }) => request)).toEqual(
      Array.from({ length: 8 }, (_, place) => httpRequests(3)[place % 3]),
    )
  })

  it('sends all that is due at once, and never moves the schedule', async () => {
    // Each wake is 250 ms late, when two more requests are due.
    const { clock, load, sentAtMs, recorder } = start(() => ({ latencyMs: 1 }), { limit: 6, lateMs: 250 })
    await clock.run(load.finished)
    expect(sentAtMs()).toEqual([0, 350, 350, 350, 650, 650])
    expect(valuesMs(sendLagsIn(recorder.memory))).toEqual([0, 50, 150, 150, 250, 250])
    expect(valuesMs(latenciesIn(recorder.memory))).toEqual([1, 51, 151, 151, 251, 251])
  })

  it('counts latency from the intended time when the server stalls and lanes run out', async () => {
    // The first two take 500 ms on the only two lanes; the others wait for their turn, and none is dropped.
    const { clock, load, sentAtMs, recorder, transport } = start(
      (place) => ({ latencyMs: place < 2 ? 500 : 10 }),
      { lanes: 2, limit: 8 },
    )
    await clock.run(load.finished)
    expect(sentAtMs()).toEqual([0, 100, 500, 510, 520, 530, 600, 700])
    expect(valuesMs(sendLagsIn(recorder.memory))).toEqual([0, 0, 0, 0, 30, 120, 210, 300])
    expect(valuesMs(latenciesIn(recorder.memory))).toEqual([10, 10, 40, 130, 220, 310, 500, 500])
    expect(transport.mostOutstanding()).toBe(2)
  })

  it('goes on after failures, which have a send lag and no latency', async () => {
    const { clock, load, recorder } = start(
      (place) => (place % 3 === 0 ? { latencyMs: 5, failure: 'connection' } : { latencyMs: 5 }),
      { limit: 9 },
    )
    await clock.run(load.finished)
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 9, succeeded: 6, failed: 3 })
    expect(valuesMs(sendLagsIn(recorder.memory))).toHaveLength(9)
    expect(valuesMs(latenciesIn(recorder.memory))).toHaveLength(6)
    expect(clock.elapsedMs()).toBe(805)
  })

  it('begins nothing after stop, waiting requests included, and finishes when the last has ended', async () => {
    const { clock, load, transport, recorder } = start(() => ({ latencyMs: 1000 }), { lanes: 2 })
    await clock.run(clock.sleep(550))
    load.stop()
    await clock.run(load.finished)
    expect(transport.sent).toHaveLength(2)
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 2, succeeded: 2 })
    expect(clock.elapsedMs()).toBe(1100)
  })

  it('finishes at once when it is stopped with nothing in flight', async () => {
    const { clock, load } = start(() => ({ latencyMs: 1 }))
    await clock.run(clock.sleep(50))
    load.stop()
    await clock.run(load.finished)
    expect(clock.elapsedMs()).toBe(50)
  })

  it('in stripes sends together what one sends alone, at the same times', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(1000),
        async (count, limit, seed) => {
          const sent = async (index: number, of: number) => {
            const { clock, load, transport } = start(() => ({ latencyMs: 3 }), {
              lanes: 50,
              limit,
              stripe: { index, count: of },
              schedule: poissonSchedule(20, seededRandom(seed)),
            })
            await clock.run(load.finished)
            return transport.sent.map(({ startedAt, request }) => ({ startedAt, request }))
          }
          const parts = await Promise.all(Array.from({ length: count }, (_, index) => sent(index, count)))
          const together = parts.flat().toSorted((a, b) => a.startedAt - b.startedAt)
          expect(together).toEqual(await sent(0, 1))
        },
      ),
      { numRuns: 30, seed: 4 },
    )
  })
})
