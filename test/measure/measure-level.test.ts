import { describe, expect, it } from 'vitest'
import { bucketIndex, type Histogram } from '../../src/foundation/histogram.ts'
import { localGenerator } from '../../src/load/load-generator.ts'
import { decodeHistogram } from '../../src/measure/hdr-v2.ts'
import { scriptedServerMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import type { Script } from '../fakes/scripted-transport.ts'
import { virtualEpochNs } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'
import { countsOf, measureScripted, type ScriptedLevel, startScripted, warningsOf } from './scripted-level.ts'

const ms = 1e6
const steady: Script = () => ({ latencyMs: 7 })

describe('a steady level', () => {
  it('is stable after three windows of 1.2 times the interval, with every request counted', async () => {
    const { result, transport, clock } = await measureScripted({ script: steady, concurrency: 2 })
    expect(result.state).toBe('stable')
    expect(result.windows.map((window) => window.duration)).toEqual([1200 * ms, 1200 * ms, 1200 * ms])
    // 7 ms each: 171 x 7 <= 1200, 342 x 7 <= 2400, 514 x 7 <= 3600, on two lanes.
    expect(countsOf(result.windows)).toEqual([342, 342, 344])
    expect(result.measured).toMatchObject({ successCount: 1028, duration: 3600 * ms })
    expect(result.measured?.throughput).toBeCloseTo(1028 / 3.6, 10)
    expect(result.measured?.latency).toMatchObject({ mean: 7 * ms, p50: 7 * ms, p99: 7 * ms })
    expect(result.measured?.breakdown).toEqual({ send: 0.7 * ms, wait: 5.6 * ms, receive: 0.7 * ms })
    expect(transport.opened).toEqual([2])
    expect(transport.mostOutstanding()).toBe(2)
    expect(transport.outstanding()).toBe(0)
    expect(clock.sleeping()).toBe(0)
    expect(warningsOf(result)).toEqual([])
  })

  it('has adjoining windows that leave nothing out', async () => {
    const { result } = await measureScripted({ script: (place) => ({ latencyMs: 5 + (place % 3) }) })
    const [first, ...later] = result.windows
    for (const [place, window] of later.entries()) {
      const before = result.windows[place]!
      expect(window.startedAt).toBe(before.startedAt + before.duration)
    }
    expect(first?.startedAt).toBe(virtualEpochNs + 5e9)
    expect(result.measured?.startedAt).toBe(first?.startedAt)
  })

  it('tells of each window as it ends', async () => {
    const told: number[] = []
    const { result } = await measureScripted({
      script: steady,
      onWindow: (window, place) => told.push(place, window.successCount),
    })
    expect(told).toEqual([1, 342, 2, 342, 3, 344])
    expect(countsOf(result.windows)).toEqual([342, 342, 344])
  })

  it('has the histogram of what is counted', async () => {
    const { result } = await measureScripted({ script: steady })
    const histogram = decodeHistogram(result.histogram ?? '') as Histogram
    expect(histogram.total).toBe(1028)
    expect(histogram.counts[bucketIndex(7 * ms)]).toBe(1028)
  })

  it('counts every inference of a batch', async () => {
    const { result } = await measureScripted({ script: steady, batchSize: 4 })
    expect(result.measured?.throughput).toBeCloseTo((4 * 1028) / 3.6, 10)
  })
})

describe('window membership', () => {
  it('is where a request ends, wherever it began', async () => {
    // The first request of lane 0 takes 1.5 windows.
    const { result } = await measureScripted({
      script: (place) => ({ latencyMs: place === 0 ? 1800 : 7 }),
      concurrency: 2,
    })
    expect(countsOf(result.windows).slice(0, 2)).toEqual([171, 171 + 1 + 85])
    expect(result.windows[1]?.latency?.max).toBe(1800 * ms)
  })

  it('does not depend on how long the server takes to tell its counters', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: (transport, clock) => ({
        read: async () => {
          await clock.sleep(500)
          return { model: snapshotOf(transport.succeeded()) }
        },
      }),
    })
    // The second window begins when the first was cut, and ends 1.2 s after the counters came.
    expect(result.windows.map((window) => window.duration)).toEqual([1200 * ms, 1700 * ms, 1700 * ms])
    expect(countsOf(result.windows)).toEqual([342, 486, 486])
    for (const window of result.windows.slice(0, 3)) expect(window.throughput).toBeCloseTo(286, -1)
  })
})

describe('stability', () => {
  it('merges the last three windows, not those before them', async () => {
    const slowUntil = 5e9 + 2000 * ms
    const { result } = await measureScripted({
      script: (_, { startedAt }) => ({ latencyMs: startedAt < slowUntil ? 21 : 7 }),
    })
    expect(result.state).toBe('stable')
    expect(result.windows).toHaveLength(5)
    expect(result.measured?.successCount).toBe(countsOf(result.windows.slice(2)).reduce((a, b) => a + b))
    expect(result.measured).toMatchObject({
      startedAt: result.windows[2]!.startedAt,
      duration: 3600 * ms,
      latency: { max: 7 * ms },
    })
  })

  it('that never comes merges all windows, and says so', async () => {
    const { result } = await measureScripted({
      // Twice as slow in every other window.
      script: (_, { startedAt }) => ({
        latencyMs: Math.floor((startedAt - 5e9) / (1200 * ms)) % 2 === 0 ? 7 : 14,
      }),
      measurement: { maxTrials: 4 },
    })
    expect(result.state).toBe('unstable')
    expect(result.windows).toHaveLength(4)
    expect(result.measured).toMatchObject({
      successCount: countsOf(result.windows).reduce((a, b) => a + b),
      duration: 4800 * ms,
    })
    expect(result.warnings).toMatchObject([
      { code: 'unstable', hint: expect.stringContaining('--measurement-interval') },
    ])
  })

  it('cannot come in fewer than three trials', async () => {
    const { result } = await measureScripted({ script: steady, measurement: { maxTrials: 2 } })
    expect([result.state, result.windows.length]).toEqual(['unstable', 2])
  })

  it('is judged on the chosen percentile', async () => {
    // Every 25th request is slow, and slower from window to window.
    const script: Script = (place, { startedAt }) => ({
      latencyMs: place % 25 === 0 ? 30 + (startedAt - 5e9) / (100 * ms) : 7,
    })
    const byMean = await measureScripted({ script })
    const byTail = await measureScripted({ script, measurement: { percentile: 98, maxTrials: 4 } })
    expect(byMean.result.state).toBe('stable')
    expect(byTail.result.state).toBe('unstable')
    expect(byTail.result.measured?.latency?.chosen?.percentile).toBe(98)
  })

  it('never comes while a window has no success', async () => {
    const { result } = await measureScripted({
      script: () => ({ latencyMs: 3100 }),
      concurrency: 1,
      measurement: { maxTrials: 5 },
    })
    expect(result.state).toBe('unstable')
    expect(countsOf(result.windows)).toEqual([0, 0, 1, 0, 0])
  })
})

describe('a level that is going to be measured anew', () => {
  it('ends after the window that says so, though it might have become stable', async () => {
    const seen: number[] = []
    const { result, transport, clock } = await measureScripted({
      script: steady,
      endsAfter: (window) => {
        seen.push(window.successCount)
        return seen.length === 2
      },
    })
    expect(seen).toEqual(countsOf(result.windows))
    expect([result.state, result.windows.length]).toEqual(['unstable', 2])
    expect(transport.outstanding()).toBe(0)
    expect(clock.sleeping()).toBe(0)
  })

  it('ends as stable when no window says so', async () => {
    const { result } = await measureScripted({ script: steady, endsAfter: () => false })
    expect(result.state).toBe('stable')
  })
})

describe('count windows', () => {
  const measurement = { mode: 'count_windows', windowRequestCount: 250 } as const

  it('end with the first whole second that has brought enough requests', async () => {
    const { result } = await measureScripted({ script: () => ({ latencyMs: 17 }), measurement })
    expect(result.state).toBe('stable')
    // 117 a second on two lanes.
    expect(result.windows.map((window) => window.duration)).toEqual([3000 * ms, 3000 * ms, 3000 * ms])
    expect(Math.min(...countsOf(result.windows))).toBeGreaterThanOrEqual(250)
  })

  it('count failed requests too', async () => {
    const { result } = await measureScripted({
      script: (place) => ({ latencyMs: 17, ...(place % 2 === 0 ? { failure: 'unavailable' as const } : {}) }),
      measurement: { ...measurement, maxTrials: 3 },
    })
    expect(result.windows.map((window) => window.duration)).toEqual([3000 * ms, 3000 * ms, 3000 * ms])
  })

  it('name their own option when they do not agree', async () => {
    const { result } = await measureScripted({
      script: steady,
      measurement: { ...measurement, maxTrials: 1 },
    })
    expect(result.warnings[0]?.hint).toContain('--measurement-request-count')
  })
})

describe('a level of a fixed number of requests', () => {
  it('is one window from its beginning to the last response', async () => {
    const { result, transport } = await measureScripted({
      script: (place) => ({ latencyMs: place === 36 ? 50 : 10 }),
      concurrency: 4,
      measurement: { requestCount: 37 },
      meter: (fake, clock) => ({
        read: async () => {
          await clock.sleep(300)
          return { model: snapshotOf(fake.succeeded()) }
        },
      }),
    })
    expect(result.state).toBe('request-count')
    expect(transport.sent).toHaveLength(37)
    expect(countsOf(result.windows)).toEqual([37])
    // Nine rounds of four, then the last.
    expect(result.measured).toMatchObject({ successCount: 37, duration: 140 * ms })
    expect(result.measured?.throughput).toBeCloseTo(37 / 0.14, 10)
    expect(warningsOf(result)).toEqual([])
  })

  it('may outlast any number of windows', async () => {
    const { result } = await measureScripted({
      script: () => ({ latencyMs: 5000 }),
      concurrency: 1,
      measurement: { requestCount: 5 },
    })
    expect(countsOf(result.windows)).toEqual([5])
    expect(result.measured?.duration).toBe(25_000 * ms)
  })

  it('bears a few failures in a row while nothing succeeds', async () => {
    const { transport, clock } = await measureScripted({
      script: (place) => (place < 5 ? { latencyMs: 900, failure: 'timeout' } : { latencyMs: 10 }),
      concurrency: 1,
      measurement: { requestCount: 20 },
    })
    expect(transport.sent).toHaveLength(20)
    expect(clock.sleeping()).toBe(0)
  })
})

describe('warm-up', () => {
  it('is sent first and left out of every figure but the tally', async () => {
    const { result, transport } = await measureScripted({
      script: (place) => ({ latencyMs: place < 11 ? 500 : 7 }),
      measurement: { warmupRequestCount: 11 },
    })
    expect(result.measured?.latency?.max).toBe(7 * ms)
    expect(countsOf(result.windows)).toEqual([342, 342, 344])
    expect(result.windows[0]?.startedAt).toBe(virtualEpochNs + 5e9 + 3000 * ms)
    expect(result.evidence.sent).toBe(transport.sent.length)
    expect(result.evidence).toMatchObject({ succeeded: transport.sent.length, failed: 0 })
  })

  it('of a dead server is given up', async () => {
    const { result, transport } = await measureScripted({
      script: () => ({ latencyMs: 1, failure: 'connection' }),
      measurement: { warmupRequestCount: 1_000_000 },
    })
    expect(transport.sent.length).toBeLessThan(500)
    expect(warningsOf(result)).toContain('no-success')
  })
})

describe('a server that answers nothing but errors', () => {
  it('ends the level after one window', async () => {
    const { result, clock } = await measureScripted({
      script: () => ({ latencyMs: 7, failure: 'server-error', text: 'boom' }),
    })
    expect(result.state).toBe('unstable')
    expect(result.windows).toMatchObject([{ successCount: 0, failures: { 'server-error': 342 } }])
    expect(result.measured).not.toHaveProperty('latency')
    expect(result).not.toHaveProperty('histogram')
    expect(clock.elapsedMs()).toBeLessThan(1300)
    expect(warningsOf(result)).toEqual(['unstable', 'no-success', 'failed-requests'])
    expect(result.evidence.failureTexts).toEqual({ 'server-error': ['boom'] })
  })

  it('since it died ends the level then, with the windows before it', async () => {
    const diesAt = 5e9 + 1500 * ms
    const { result } = await measureScripted({
      script: (_, { startedAt }) =>
        startedAt < diesAt ? { latencyMs: 7 } : { latencyMs: 0, failure: 'connection' },
      meter: (transport, clock) =>
        scriptedServerMeter(() => (clock.now() < diesAt ? snapshotOf(transport.succeeded()) : undefined)),
    })
    expect(result.windows).toHaveLength(3)
    expect(result.windows[0]).toMatchObject({ successCount: 342, failures: {} })
    expect(result.windows[2]).toMatchObject({ successCount: 0, failures: { connection: 120 } })
    expect(result.evidence.succeeded).toBe(430)
    expect(warningsOf(result)).toEqual(['unstable', 'failed-requests', 'not-cross-checked'])
  })

  it('ends a level of a fixed number of requests too', async () => {
    const { result, transport } = await measureScripted({
      script: (place) => (place < 100 ? { latencyMs: 7 } : { latencyMs: 0, failure: 'connection' }),
      measurement: { requestCount: 1_000_000 },
    })
    expect(result.state).toBe('request-count')
    expect(transport.sent.length).toBeLessThan(500)
    expect(result.measured?.successCount).toBe(100)
  })
})

describe('an interrupted level', () => {
  it('keeps its windows, the last one cut short', async () => {
    const { result, transport, clock } = await measureScripted({ script: steady, abortAfterMs: 1900 })
    expect(result.state).toBe('interrupted')
    expect(result.windows.map((window) => window.duration)).toEqual([1200 * ms, 700 * ms])
    expect(countsOf(result.windows)).toEqual([342, 200])
    expect(result.measured).toMatchObject({ successCount: 542, duration: 1900 * ms })
    expect(clock.elapsedMs()).toBe(1900)
    await clock.run(clock.sleep(100))
    expect(transport.outstanding()).toBe(0)
  })

  it('waits neither for what is in flight nor for a server that hangs', async () => {
    let readings = 0
    const { result, clock } = await measureScripted({
      script: () => ({ latencyMs: 60_000 }),
      abortAfterMs: 500,
      meter: () => ({
        read: () => {
          readings += 1
          return readings <= 2 ? Promise.resolve({ model: snapshotOf(0) }) : new Promise(() => undefined)
        },
      }),
    })
    expect(result.state).toBe('interrupted')
    expect(clock.elapsedMs()).toBeLessThanOrEqual(1500)
    expect(result.windows).toMatchObject([{ successCount: 0, duration: 500 * ms }])
    expect(result.evidence).toMatchObject({ sent: 2, succeeded: 0, failed: 0 })
  })

  const inSequences: Pick<ScriptedLevel, 'hasSequences' | 'generator'> = {
    hasSequences: true,
    generator: (transport, clock) =>
      localGenerator({
        transport,
        clock,
        workload: {
          kind: 'sequences',
          streams: [httpRequests(1)],
          length: { mean: 1000, variation: 0 },
          ids: { first: 1, last: 100 },
          live: 1,
          isSerial: false,
          seed: 1,
        },
      }),
  }

  it('ends its sequences, of which the last requests are in no window', async () => {
    const { result, transport, clock } = await measureScripted({
      ...inSequences,
      script: () => ({ latencyMs: 100 }),
      abortAfterMs: 350,
    })
    expect(result).toMatchObject({
      state: 'interrupted',
      measured: { successCount: 6, sequences: { count: 0 } },
    })
    expect(transport.sent.slice(-2).map(({ mark }) => mark)).toMatchObject([{ isEnd: true }, { isEnd: true }])
    expect(transport.outstanding()).toBe(0)
    expect(clock.elapsedMs()).toBe(500)
  })

  it('waits no longer than two seconds for the ends of its sequences', async () => {
    const { clock } = await measureScripted({
      ...inSequences,
      script: () => ({ latencyMs: 60_000 }),
      abortAfterMs: 500,
    })
    expect(clock.elapsedMs()).toBe(2500)
  })

  it('sends nothing when it was interrupted before', async () => {
    const { result, transport } = await measureScripted({ script: steady, abortAfterMs: 0 })
    expect(result).toMatchObject({ state: 'interrupted', windows: [] })
    expect(result).not.toHaveProperty('measured')
    expect(transport.sent).toHaveLength(0)
  })

  it('has no window when warm-up was interrupted, and begins no load', async () => {
    const { result, transport } = await measureScripted({
      script: () => ({ latencyMs: 100 }),
      measurement: { warmupRequestCount: 50 },
      abortAfterMs: 250,
    })
    expect(result).toMatchObject({ state: 'interrupted', windows: [] })
    expect(transport.sent).toHaveLength(6)
  })

  it.each([
    { abortAfterMs: 350, successes: 3 },
    { abortAfterMs: 50, successes: 0 },
  ])(
    'of a fixed number of requests has $successes of them after $abortAfterMs ms',
    async ({ abortAfterMs, successes }) => {
      const { result } = await measureScripted({
        script: () => ({ latencyMs: 100 }),
        concurrency: 1,
        measurement: { requestCount: 50 },
        abortAfterMs,
      })
      expect(result.state).toBe('interrupted')
      expect(countsOf(result.windows)).toEqual([successes])
      expect(result.measured?.duration).toBe((successes === 0 ? abortAfterMs : 100 * successes) * ms)
    },
  )

  it('of a fixed number of requests that was interrupted right after warm-up has no negative time', async () => {
    const { result } = await measureScripted({
      script: () => ({ latencyMs: 100 }),
      concurrency: 1,
      measurement: { requestCount: 50, warmupRequestCount: 2 },
      abortAfterMs: 230,
    })
    expect(result.measured).toMatchObject({ successCount: 0, duration: 30 * ms })
  })
})

describe('a defect in a caller', () => {
  it('ends the load before it is passed on', async () => {
    const { clock, transport, measuring } = startScripted({
      script: steady,
      onWindow: () => {
        throw new Error('the display broke')
      },
    })
    await expect(clock.run(measuring)).rejects.toThrow('the display broke')
    expect(transport.outstanding()).toBe(0)
    expect(clock.sleeping()).toBe(0)
  })
})
