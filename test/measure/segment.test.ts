import { describe, expect, it } from 'vitest'
import { localGenerator } from '../../src/load/load-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import { measureSegment, type SegmentRun } from '../../src/measure/segment.ts'
import { scriptedClientMeter } from '../fakes/scripted-meters.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock, virtualEpochNs } from '../fakes/virtual-clock.ts'
import { closed } from '../load/closed.ts'
import { httpRequests } from '../load/http-requests.ts'

const startScripted = (
  script: Script,
  { busyShare, ...options }: Partial<SegmentRun> & { readonly busyShare?: number } = {},
) => {
  const clock = createVirtualClock(5e9)
  const transport = scriptedTransport(clock, script)
  const run: SegmentRun = {
    generator: localGenerator({ transport, clock, workload: inTurn(httpRequests(1)) }),
    shape: closed(2),
    clock,
    batchSize: 1,
    discardMs: 100,
    durationMs: 500,
    ...(busyShare === undefined ? {} : { clientMeter: scriptedClientMeter(clock, { busyShare }) }),
    ...options,
  }
  return { clock, transport, measure: () => clock.run(measureSegment(run)) }
}

describe('a segment', () => {
  it('counts what ends after the discarded time, and leaves nothing in flight', async () => {
    // Slow at first: none of that may be in the figures.
    const { clock, transport, measure } = startScripted(() => ({
      latencyMs: clock.elapsedMs() < 80 ? 40 : 8,
    }))
    const segment = await measure()
    expect(segment).toEqual({
      startedAt: virtualEpochNs + 5e9 + 100e6,
      duration: 500e6,
      successCount: 124,
      failureCount: 0,
      throughput: 248,
      p50: 8e6,
      p90: 8e6,
      p95: 8e6,
      p99: 8e6,
      avg: 8e6,
    })
    expect(transport.outstanding()).toBe(0)
    expect(clock.elapsedMs()).toBe(600)
    expect(clock.sleeping()).toBe(0)
  })

  it('counts inferences, not requests, as its throughput', async () => {
    const { measure } = startScripted(() => ({ latencyMs: 10 }), { batchSize: 8 })
    expect(await measure()).toMatchObject({ successCount: 100, throughput: 1600 })
  })

  it('has no latencies without a success', async () => {
    const { measure } = startScripted(() => ({ latencyMs: 10, failure: 'server-error' }))
    const segment = await measure()
    expect(segment).toMatchObject({ successCount: 0, failureCount: 100, throughput: 0 })
    expect(Object.keys(segment)).toEqual([
      'startedAt',
      'duration',
      'successCount',
      'failureCount',
      'throughput',
    ])
  })

  it('counts failures beside successes, and takes latencies of successes alone', async () => {
    const { measure } = startScripted((place) =>
      place % 4 === 3 ? { latencyMs: 10, failure: 'timeout' } : { latencyMs: 10 },
    )
    expect(await measure()).toMatchObject({ successCount: 75, failureCount: 25, throughput: 150, p99: 10e6 })
  })

  it('measures one after the other on the same connections', async () => {
    const { measure } = startScripted((place) => ({ latencyMs: place < 120 ? 10 : 20 }))
    expect(await measure()).toMatchObject({ successCount: 100, avg: 10e6 })
    expect(await measure()).toMatchObject({ successCount: 50, avg: 20e6 })
  })

  it('tells how busy the client was in the time that counts', async () => {
    const { measure } = startScripted(() => ({ latencyMs: 10 }), { busyShare: 0.4 })
    expect(await measure()).toMatchObject({ clientBusy: 0.4 * 500e6 })
  })

  it('ends at once when the signal aborts, whatever the server does', async () => {
    const abort = new AbortController()
    const { clock, measure } = startScripted(() => ({ latencyMs: 3_600_000 }), { signal: abort.signal })
    void clock.sleep(250).then(() => abort.abort())
    expect(await measure()).toMatchObject({ successCount: 0, duration: 150e6 })
    expect(clock.elapsedMs()).toBe(250)
  })
})
