import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestRecords } from '../../src/load/recorder.ts'
import { latenciesOf, type Window, windowResult } from '../../src/measure/window.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'
import { serverSide } from '../../src/triton/server-statistics.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'

const second = 1e9

const recordsOf = (records: Partial<RequestRecords>): RequestRecords => ({
  latencies: new Float64Array(0),
  sendTotal: 0,
  waitTotal: 0,
  receiveTotal: 0,
  failures: new Map(),
  sent: 0,
  ...records,
})

const windowOf = (records: Partial<RequestRecords>, window: Partial<Window> = {}): Window => ({
  startedAt: 0,
  duration: second,
  records: recordsOf(records),
  clientBusy: 0,
  serverRestarted: false,
  ...window,
})

const times = (count: number, latency = 1000): Float64Array => new Float64Array(count).fill(latency)

describe('the figures of a window', () => {
  it.each([
    { counts: [6, 6, 6], seconds: [2, 2, 2], throughput: 3 },
    { counts: [4, 4], seconds: [1, 1], throughput: 4 },
    { counts: [1, 5], seconds: [1, 3], throughput: 1.5 },
  ])('are $throughput infer/s for $counts requests in $seconds s', ({ counts, seconds, throughput }) => {
    const windows = counts.map((count, place) =>
      windowOf({ latencies: times(count) }, { duration: seconds[place]! * second }),
    )
    expect(windowResult(windows, { batchSize: 1 })?.throughput).toBe(throughput)
  })

  it('count every inference of a batch', () => {
    const result = windowResult([windowOf({ latencies: times(10) })], { batchSize: 8 })
    expect(result).toMatchObject({ successCount: 10, throughput: 80 })
  })

  it('have the rate at which requests were begun', () => {
    const window = windowOf({ sent: 100 }, { duration: 2 * second })
    expect(windowResult([window], { batchSize: 1 })?.sendRate).toBe(50)
  })

  it.each([
    { busy: [0.37], overhead: 37 },
    { busy: [0.2, 0.4], overhead: 30 },
    { busy: [0], overhead: 0 },
  ])('have the share of $overhead % in which the client was busy', ({ busy, overhead }) => {
    const windows = busy.map((share) => windowOf({}, { clientBusy: share * second }))
    expect(windowResult(windows, { batchSize: 1 })?.clientOverhead).toBeCloseTo(overhead)
  })

  it('have no latency and no breakdown when nothing succeeded', () => {
    const result = windowResult([windowOf({ sent: 3, failures: new Map([['timeout', 2]]) })], {
      batchSize: 1,
    })
    expect(result).toEqual({
      startedAt: 0,
      duration: second,
      successCount: 0,
      failures: { timeout: 2 },
      sendRate: 3,
      throughput: 0,
      clientOverhead: 0,
    })
  })

  it('are finite even for a window of no length', () => {
    const result = windowResult([windowOf({ latencies: times(1), sent: 1 }, { duration: 0 })], {
      batchSize: 1,
    })
    expect(result).toMatchObject({ throughput: 0, sendRate: 0, clientOverhead: 0 })
  })

  it('are none for no window', () => {
    expect(windowResult([], { batchSize: 1 })).toBeUndefined()
    expect(latenciesOf([])).toHaveLength(0)
  })

  it('average the parts of a request over the successes', () => {
    const window = windowOf({ latencies: times(4), sendTotal: 40, waitTotal: 100, receiveTotal: 10 })
    expect(windowResult([window], { batchSize: 1 })?.breakdown).toEqual({ send: 10, wait: 25, receive: 3 })
  })

  it('have no server side when one of the windows has none', () => {
    const server = serverSide(snapshotOf(0), snapshotOf(5)).side!
    const known = windowOf({}, { server })
    expect(windowResult([known, known], { batchSize: 1 })?.server?.successCount).toBe(10)
    expect(windowResult([known, windowOf({})], { batchSize: 1 })).not.toHaveProperty('server')
  })
})

const failureMaps = fc
  .dictionary(fc.constantFrom<FailureClass>('timeout', 'connection'), fc.integer({ min: 1, max: 9 }))
  .map((counts) => new Map(Object.entries(counts) as [FailureClass, number][]))

const windows = fc.array(
  fc
    .record({
      latencies: fc
        .array(fc.integer({ min: 1, max: 10 ** 10 }), { maxLength: 30 })
        .map((values) => Float64Array.from(values)),
      sendTotal: fc.nat(10 ** 6),
      waitTotal: fc.nat(10 ** 6),
      receiveTotal: fc.nat(10 ** 6),
      failures: failureMaps,
      sent: fc.nat(100),
    })
    .chain((records) =>
      fc.record({
        startedAt: fc.constant(0),
        duration: fc.integer({ min: 1, max: 10 ** 10 }),
        records: fc.constant(records),
        clientBusy: fc.nat(10 ** 9),
        serverRestarted: fc.constant(false),
      }),
    ),
  { minLength: 1, maxLength: 5 },
)

describe('merged windows', () => {
  const settings = { batchSize: 3, percentile: 77 }

  it('do not depend on the order of the windows', () => {
    fc.assert(
      fc.property(windows, fc.nat(), (parts, by) => {
        const turned = [...parts.slice(by % parts.length), ...parts.slice(0, by % parts.length)]
        expect(windowResult(turned, settings)).toEqual(windowResult(parts, settings))
        expect(windowResult(parts.toReversed(), settings)).toEqual(windowResult(parts, settings))
      }),
    )
  })

  it('are what one window over the same time would have been', () => {
    fc.assert(
      fc.property(windows, (parts) => {
        expect(windowResult([joined(parts)], settings)).toEqual(windowResult(parts, settings))
      }),
    )
  })
})

const joined = (parts: readonly Window[]): Window => {
  const sum = (value: (window: Window) => number): number =>
    parts.reduce((total, part) => total + value(part), 0)
  const failures = new Map<FailureClass, number>()
  for (const { records } of parts)
    for (const [kind, count] of records.failures) failures.set(kind, (failures.get(kind) ?? 0) + count)
  return {
    startedAt: 0,
    duration: sum((part) => part.duration),
    clientBusy: sum((part) => part.clientBusy),
    serverRestarted: false,
    records: {
      latencies: Float64Array.from(parts.flatMap((part) => [...part.records.latencies])),
      sendTotal: sum((part) => part.records.sendTotal),
      waitTotal: sum((part) => part.records.waitTotal),
      receiveTotal: sum((part) => part.records.receiveTotal),
      failures,
      sent: sum((part) => part.records.sent),
    },
  }
}
