import { describe, expect, it } from 'vitest'
import type { ScheduleSpec } from '../../src/load/schedule.ts'
import { decodeHistogram } from '../../src/measure/hdr-v2.ts'
import type { LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import { mergeLevel } from '../../src/measure/merge-level.ts'
import { virtualEpochNs } from '../fakes/virtual-clock.ts'
import {
  type MeasuredShard,
  measureShard,
  measureShards,
  type ShardedLevel,
  shardMeasurement,
  shardRequests,
} from './sharded-level.ts'

const settings = { measurement: shardMeasurement, batchSize: 1, keepsNone: false }

/** Between 3 and 40 ms, and never a whole number of them; some fail. */
const uneven: ShardedLevel['script'] = (number) => ({
  latencyMs: 3.3 + ((number * 7919) % 367) / 10,
  ...(number % 53 === 52 ? { failure: 'timeout' as const, text: `late ${number % 2}` } : {}),
})

const rate = { mode: 'request-rate', value: 200 } as const

/** What a window says of the requests alone, whenever it was and whatever the client and the server say. */
const figuresOf = ({ startedAt: _, clientOverhead: _c, server: _s, ...figures }: WindowResult) => figures

const merged = (shards: readonly MeasuredShard[], over = settings): LevelResult =>
  mergeLevel(
    shards.map(({ result }) => result),
    over,
  )!

/** Which of the different requests was sent how often. */
const sentOften = (shards: readonly MeasuredShard[]): readonly number[] => {
  const counts = shardRequests.map(() => 0)
  for (const { transport } of shards)
    for (const { request } of transport.sent) counts[shardRequests.indexOf(request)]! += 1
  return counts
}

describe('the shards of an open loop', () => {
  it.each<{ readonly schedule: ScheduleSpec; readonly of: number }>([
    { schedule: { kind: 'constant', requestRate: 200 }, of: 3 },
    { schedule: { kind: 'poisson', requestRate: 200, seed: 5 }, of: 3 },
    { schedule: { kind: 'intervals', gaps: [4e6, 9e6, 2e6] }, of: 4 },
    { schedule: { kind: 'constant', requestRate: 200 }, of: 1 },
  ])('$of of $schedule.kind arrivals come to what one machine measures', async ({ schedule, of }) => {
    const level: ShardedLevel = { schedule, level: rate, script: uneven }
    const shards = await measureShards(of, level)
    const whole = await measureShard(level)
    const result = merged(shards)
    expect(result.state).toBe(whole.result.state)
    expect(result.windows.map(figuresOf)).toStrictEqual(whole.result.windows.map(figuresOf))
    expect(figuresOf(result.measured!)).toStrictEqual(figuresOf(whole.result.measured!))
    expect(decodeHistogram(result.histogram!)).toStrictEqual(decodeHistogram(whole.result.histogram!))
    expect(result.measured!.successCount).toBeGreaterThan(500)
  })

  it('send the very times and requests of the one schedule, and no request twice', async () => {
    const schedule: ScheduleSpec = { kind: 'poisson', requestRate: 200, seed: 9 }
    const level: ShardedLevel = { schedule, level: rate, script: uneven, measurement: { maxTrials: 3 } }
    const shards = await measureShards(3, level)
    const whole = await measureShard({ ...level, stripe: { index: 0, count: 1 } })
    const sends = (all: readonly MeasuredShard[]) =>
      all
        .flatMap(({ transport }) => transport.sent)
        .map(({ startedAt, request }) => `${startedAt} ${shardRequests.indexOf(request)}`)
        .toSorted()
    expect(sends(shards)).toStrictEqual(sends([whole]))
    for (const { transport } of shards)
      expect(Math.abs(transport.sent.length - whole.transport.sent.length / 3)).toBeLessThanOrEqual(1)
  })

  it('send each step of a fixed schedule once, those of the warm-up too', async () => {
    const times = Array.from({ length: 100 }, (_, step) => step * 11e6)
    const level: ShardedLevel = {
      schedule: { kind: 'times', times },
      level: rate,
      script: uneven,
      measurement: { requestCount: 90, warmupRequestCount: 10 },
    }
    const shards = await measureShards(3, level)
    const result = merged(shards, { ...settings, measurement: { ...shardMeasurement, requestCount: 90 } })
    expect(result.state).toBe('request-count')
    expect(result.evidence).toMatchObject({ sent: 100 })
    const [window] = result.windows
    expect(window!.successCount + Object.values(window!.failures).reduce((sum, n) => sum + n, 0)).toBe(90)
    // From the first request to the last response: 89 gaps, and at most the longest answer.
    expect(window!.duration).toBeGreaterThanOrEqual(89 * 11e6)
    expect(window!.duration).toBeLessThan(89 * 11e6 + 45e6)
    expect(sentOften(shards)).toStrictEqual(sentOften([await measureShard(level)]))
  })
})

describe('the shards of a closed loop', () => {
  it('hold together as many requests as one machine, and send the same', async () => {
    const level: ShardedLevel = {
      level: { mode: 'concurrency', value: 7 },
      script: () => ({ latencyMs: 7.3 }),
    }
    const shards = await measureShards(3, level)
    expect(shards.map(({ transport }) => transport.mostOutstanding())).toEqual([3, 2, 2])
    const whole = await measureShard(level)
    const result = merged(shards)
    expect(result.windows.map(figuresOf)).toStrictEqual(whole.result.windows.map(figuresOf))
    expect(figuresOf(result.measured!)).toStrictEqual(figuresOf(whole.result.measured!))
  })

  it('share a number of requests, each of them once', async () => {
    const level: ShardedLevel = {
      level: { mode: 'concurrency', value: 4 },
      script: () => ({ latencyMs: 7.3 }),
      measurement: { requestCount: 42, warmupRequestCount: 9 },
    }
    const shards = await measureShards(3, level)
    const measurement = { ...shardMeasurement, requestCount: 42, warmupRequestCount: 9 }
    expect(merged(shards, { ...settings, measurement }).evidence).toMatchObject({ sent: 51, succeeded: 51 })
    expect(sentOften(shards)).toStrictEqual(sentOften([await measureShard(level)]))
  })
})

describe('a shard', () => {
  const level: ShardedLevel = {
    level: { mode: 'concurrency', value: 4 },
    script: () => ({ latencyMs: 7.3 }),
    stripe: { index: 0, count: 2 },
  }

  it('cuts its windows when the timetable says so, all that there are', async () => {
    const { result, transport } = await measureShard(level)
    expect(result.state).toBe('part')
    expect(result.windows.map(({ startedAt }) => startedAt - virtualEpochNs)).toEqual(
      [10_000, 11_200, 12_400, 13_600].map((ms) => ms * 1e6),
    )
    expect(result.windows.map(({ duration }) => duration)).toEqual(Array(4).fill(1200e6))
    expect(transport.sent[0]!.startedAt).toBe(10_000e6)
    // The shards do not know what the others do: a warning that windows differ, or that others send too, would be about nothing.
    expect(result.warnings).toEqual([])
  })

  it('keeps to it when windows would agree, or see nothing but failures', async () => {
    const { result } = await measureShard({
      ...level,
      script: () => ({ latencyMs: 7.3, failure: 'server-error' }),
    })
    expect(result.windows).toHaveLength(4)
    expect(result.warnings.map(({ code }) => code)).toEqual(['no-success', 'failed-requests'])
  })

  it('has the counters of the server read where nobody sends: before all warm-ups, and when all have ended', async () => {
    const { countersReadAt, transport } = await measureShard({
      ...level,
      measurement: { warmupRequestCount: 5 },
    })
    expect(transport.sent[0]!.startedAt).toBe(9250e6)
    // In the middle of each pause, shortly before the load, and at the cuts.
    expect(countersReadAt).toEqual([9000, 9900, 11_200, 12_400, 13_600, 14_800, 15_800])
  })

  it('waits with the last look at the counters until the others have sent their share', async () => {
    const { result, countersReadAt } = await measureShard({ ...level, measurement: { requestCount: 8 } })
    // Nobody sends the other half here, so that it waits as long as it may.
    expect(countersReadAt.length).toBeGreaterThan(100)
    expect(result.evidence).toMatchObject({ sent: 4, serverSucceeded: 4 })
  })

  it('ends at once when it is interrupted while it waits for the start', async () => {
    const { result, transport } = await measureShard({ ...level, abortAfterMs: 500 })
    expect(result).toMatchObject({ state: 'interrupted', windows: [] })
    expect(transport.sent).toEqual([])
  })

  it('keeps the windows it had when it is interrupted later', async () => {
    const { result } = await measureShard({ ...level, abortAfterMs: 12_500 })
    expect(result.state).toBe('interrupted')
    expect(result.windows).toHaveLength(2)
    expect(result.shard?.windows).toHaveLength(2)
  })
})
