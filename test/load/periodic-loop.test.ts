import { describe, expect, it } from 'vitest'
import { type PeriodicLoopOptions, startPeriodicLoop } from '../../src/load/periodic-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from './http-requests.ts'

/** A ramp whose requests get a response every 10 ms, `responses` of them each. */
const ramp = (options: Partial<PeriodicLoopOptions>, script: Script, streams = true) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const recorder = new Recorder()
  const sentAt = (lane: number): number => transport.sent.find((one) => one.lane === lane)!.startedAt
  const load = startPeriodicLoop({
    transport: streams
      ? { ...transport, responsesOn: (lane) => Math.floor((clock.now() - sentAt(lane)) / 10e6) }
      : transport,
    clock,
    recorder,
    source: requestsInTurn(httpRequests(3)),
    start: 1,
    end: 5,
    step: 2,
    period: 3,
    ...options,
  })
  /** How many requests had joined by each time of sending, in milliseconds. */
  const joins = (): readonly (readonly [number, number])[] => {
    const times = transport.sent.map(({ startedAt }) => Math.round(startedAt / 1e6))
    return [...new Set(times)].map((time) => [time, times.filter((one) => one <= time).length])
  }
  return { clock, transport, recorder, load, joins }
}

describe('periodic concurrency', () => {
  it('adds its step whenever all before it have had the period of responses', async () => {
    const { clock, load, joins, recorder, transport } = ramp({}, () => ({ latencyMs: 100 }))
    await clock.run(load.finished)
    expect(joins().map(([, count]) => count)).toEqual([1, 3, 5])
    const [, second, third] = joins().map(([time]) => time)
    // Three responses take 30 ms, and it looks every millisecond.
    expect(second).toBeGreaterThanOrEqual(30)
    expect(second).toBeLessThanOrEqual(31)
    expect(third! - second!).toBeGreaterThanOrEqual(30)
    expect(third! - second!).toBeLessThanOrEqual(31)
    expect(new Set(transport.sent.map(({ lane }) => lane)).size).toBe(5)
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 5, succeeded: 5, failed: 0 })
  })

  it('takes a request that has ended for one that has had enough', async () => {
    const { clock, load, joins } = ramp({ period: 1000 }, () => ({ latencyMs: 20 }))
    await clock.run(load.finished)
    expect(joins().map(([, count]) => count)).toEqual([1, 3, 5])
  })

  it('counts one response a request, its end, where there is no stream', async () => {
    const { clock, load, joins } = ramp({ period: 1 }, () => ({ latencyMs: 20 }), false)
    await clock.run(load.finished)
    expect(joins().map(([, count]) => count)).toEqual([1, 3, 5])
  })

  it('goes on after failures', async () => {
    const { clock, load, recorder } = ramp({}, (place) =>
      place === 0 ? { latencyMs: 1, failure: 'connection' } : { latencyMs: 50 },
    )
    await clock.run(load.finished)
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 5, succeeded: 4, failed: 1 })
  })

  it('lets nobody join after it was stopped, and finishes with those in flight', async () => {
    const { clock, load, transport } = ramp({}, () => ({ latencyMs: 100 }))
    await clock.run(clock.sleep(10))
    load.stop()
    await clock.run(load.finished)
    expect(transport.sent).toHaveLength(1)
    expect(Math.round(clock.elapsedMs())).toBe(100)
  })
})
