import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestRecords } from '../../src/load/recorder-memory.ts'
import { type Window, type WindowSettings, windowResult } from '../../src/measure/window.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'
import { serverSide } from '../../src/triton/server-statistics.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

const second = 1e9
const one: WindowSettings = { batchSize: 1 }

const windowOf = (window: Partial<Window> = {}): Window => ({
  startedAt: 0,
  duration: second,
  clientBusy: 0,
  serverRestarted: false,
  ...window,
})

/** Records with those latencies, each of a successful request. */
const recordsOf = (latencies: readonly number[], records: Partial<RequestRecords> = {}): RequestRecords => ({
  sent: 0,
  succeeded: latencies.length,
  latencies: distributionOf(latencies),
  serviceLatencies: distributionOf([]),
  delayed: 0,
  sendTotal: 0,
  waitTotal: 0,
  receiveTotal: 0,
  failures: new Map(),
  sequencesEnded: 0,
  ...records,
})

const times = (count: number, latency = 1000): readonly number[] => new Array<number>(count).fill(latency)

describe('the figures of a window', () => {
  it.each([
    { count: 18, seconds: [2, 2, 2], throughput: 3 },
    { count: 8, seconds: [1, 1], throughput: 4 },
    { count: 6, seconds: [1, 3], throughput: 1.5 },
    { count: 6, seconds: [4], throughput: 1.5 },
  ])('are $throughput infer/s for $count requests in $seconds s', ({ count, seconds, throughput }) => {
    const windows = seconds.map((length) => windowOf({ duration: length * second }))
    expect(windowResult(windows, recordsOf(times(count)), one)).toMatchObject({
      throughput,
      successCount: count,
      latency: { count },
    })
  })

  it('count every inference of a batch', () => {
    const result = windowResult([windowOf()], recordsOf(times(10)), { batchSize: 8 })
    expect(result).toMatchObject({ successCount: 10, throughput: 80, latency: { count: 10 } })
  })

  it('have the responses of a decoupled model, and no split of a wait for one', () => {
    const responses = {
      count: 50,
      withoutResponse: 3,
      timesToFirst: distributionOf(times(10, 400)),
      gaps: distributionOf(times(40, 100)),
    }
    const windows = [windowOf(), windowOf({ duration: 3 * second })]
    const result = windowResult(windows, recordsOf(times(10), { responses, waitTotal: 9 }), {
      batchSize: 2,
      percentile: 75,
    })
    expect(result).toMatchObject({
      successCount: 10,
      throughput: 5,
      responses: {
        count: 50,
        rate: 12.5,
        withoutResponse: 3,
        timeToFirst: { count: 10, mean: 400, p99: 400, chosen: { percentile: 75, value: 400 } },
        gap: { count: 40, mean: 100 },
      },
    })
    expect(result).not.toHaveProperty('breakdown')
    const none = { ...responses, count: 0, timesToFirst: distributionOf([]), gaps: distributionOf([]) }
    expect(windowResult(windows, recordsOf([], { responses: none }), one)?.responses).toEqual({
      count: 0,
      rate: 0,
      withoutResponse: 3,
    })
  })

  it.each([
    { fromUsage: 2, fromChunks: 0, from: 'usage' },
    { fromUsage: 0, fromChunks: 2, from: 'chunks' },
    { fromUsage: 1, fromChunks: 1, from: 'both' },
  ])('have the tokens of a language model, counted by $from', ({ from, ...told }) => {
    const windows = [windowOf(), windowOf({ duration: 3 * second })]
    const result = windowResult(windows, recordsOf(times(2), { tokens: { count: 100, ...told } }), one)
    expect(result?.tokens).toStrictEqual({ count: 100, rate: 25, from })
    expect(windowResult(windows, recordsOf(times(2)), one)).not.toHaveProperty('tokens')
  })

  it('have the rate at which requests were begun', () => {
    const windows = [windowOf({ duration: 2 * second })]
    expect(windowResult(windows, recordsOf([], { sent: 100 }), one)?.sendRate).toBe(50)
  })

  it('count the sequences that ended, where there are any', () => {
    const windows = [windowOf({ duration: 2 * second })]
    const records = recordsOf([], { sequencesEnded: 7 })
    const sequences = { count: 7, rate: 3.5 }
    expect(windowResult(windows, records, { ...one, hasSequences: true })).toMatchObject({ sequences })
    expect(windowResult(windows, records, one)).not.toHaveProperty('sequences')
  })

  it('begin when the first window does, and last as long as all', () => {
    const windows = [3, 5].map((startedAt) => windowOf({ startedAt, duration: 2 }))
    expect(windowResult(windows, recordsOf([]), one)).toMatchObject({ startedAt: 3, duration: 4 })
  })

  it('have the latencies of the requests, with the percentile that was chosen', () => {
    const result = windowResult([windowOf()], recordsOf([5, 1, 3]), { batchSize: 1, percentile: 1 })
    expect(result?.latency).toMatchObject({
      min: 1,
      mean: 3,
      max: 5,
      p50: 3,
      chosen: { percentile: 1, value: 1 },
    })
  })

  it.each([
    { busy: [0.37], overhead: 37 },
    { busy: [0.2, 0.4], overhead: 30 },
    { busy: [0], overhead: 0 },
  ])('have the share of $overhead % in which the client was busy', ({ busy, overhead }) => {
    const windows = busy.map((share) => windowOf({ clientBusy: share * second }))
    expect(windowResult(windows, recordsOf([]), one)?.clientOverhead).toBeCloseTo(overhead)
  })

  it('have no latency and no breakdown when nothing succeeded', () => {
    const failures = new Map<FailureClass, number>([['timeout', 2]])
    expect(windowResult([windowOf()], recordsOf([], { sent: 3, failures }), one)).toEqual({
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
    const result = windowResult([windowOf({ duration: 0 })], recordsOf(times(1), { sent: 1 }), one)
    expect(result).toMatchObject({ throughput: 0, sendRate: 0, clientOverhead: 0 })
  })

  it('are none for no window, whatever was recorded', () => {
    expect(windowResult([], recordsOf([]), one)).toBeUndefined()
    expect(windowResult([], recordsOf(times(3)), one)).toBeUndefined()
  })

  it('average the parts of a request over the successes', () => {
    const records = recordsOf(times(4), { sendTotal: 40, waitTotal: 100, receiveTotal: 10 })
    expect(windowResult([windowOf()], records, one)?.breakdown).toEqual({ send: 10, wait: 25, receive: 3 })
  })

  it('have no server side when one of the windows has none', () => {
    const server = serverSide(snapshotOf(0), snapshotOf(5)).side!
    const known = windowOf({ server })
    const records = recordsOf(times(10))
    expect(windowResult([known, known], records, one)?.server?.successCount).toBe(10)
    expect(windowResult([known, windowOf()], records, one)).not.toHaveProperty('server')
  })
})

const windows = fc.array(
  fc.record({
    startedAt: fc.constant(0),
    duration: fc.integer({ min: 1, max: 10 ** 10 }),
    clientBusy: fc.nat(10 ** 9),
    serverRestarted: fc.constant(false),
  }),
  { minLength: 1, maxLength: 5 },
)

const recorded = fc
  .record({
    latencies: fc.array(fc.integer({ min: 1, max: 10 ** 10 }), { maxLength: 100 }),
    sendTotal: fc.nat(10 ** 6),
    waitTotal: fc.nat(10 ** 6),
    receiveTotal: fc.nat(10 ** 6),
    failures: fc
      .dictionary(fc.constantFrom<FailureClass>('timeout', 'connection'), fc.integer({ min: 1, max: 9 }))
      .map((counts) => new Map(Object.entries(counts) as [FailureClass, number][])),
    sent: fc.nat(100),
  })
  .map(({ latencies, ...records }) => recordsOf(latencies, records))

describe('merged windows', () => {
  const settings = { batchSize: 3, percentile: 77 }

  it('do not depend on the order of the windows', () => {
    fc.assert(
      fc.property(windows, recorded, fc.nat(), (parts, records, by) => {
        const turned = [...parts.slice(by % parts.length), ...parts.slice(0, by % parts.length)]
        const result = windowResult(parts, records, settings)
        expect(windowResult(turned, records, settings)).toEqual(result)
        expect(windowResult(parts.toReversed(), records, settings)).toEqual(result)
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  it('are what one window over the same time would have been', () => {
    fc.assert(
      fc.property(windows, recorded, (parts, records) => {
        const result = windowResult(parts, records, settings)
        expect(windowResult([joined(parts)], records, settings)).toEqual(result)
      }),
      { seed: 2, numRuns: 50 },
    )
  })
})

const joined = (parts: readonly Window[]): Window => {
  const sum = (value: (window: Window) => number): number =>
    parts.reduce((total, part) => total + value(part), 0)
  return windowOf({
    duration: sum((part) => part.duration),
    clientBusy: sum((part) => part.clientBusy),
  })
}
