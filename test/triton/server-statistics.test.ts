import { create, type MessageInitShape } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelStatisticsResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { decodeRestMessage } from '../../src/triton/rest-message.ts'
import {
  mergeServerSide,
  type ServerSide,
  type StatisticsSnapshot,
  serverSide,
  statisticsSnapshot,
} from '../../src/triton/server-statistics.ts'

type Stats = MessageInitShape<typeof ModelStatisticsResponseSchema>['modelStats']

const counter = (count: number | bigint, ns: number | bigint) => ({ count: BigInt(count), ns: BigInt(ns) })

/** `n` requests, each 100 ns: 10 in the queue, 5 + 60 + 15 computed. */
const version = (name: string, n: number, more: Record<string, ReturnType<typeof counter>> = {}) => ({
  name: 'm',
  version: name,
  inferenceCount: BigInt(2 * n),
  executionCount: BigInt(n),
  inferenceStats: {
    success: counter(n, 100 * n),
    fail: counter(0, 0),
    queue: counter(n, 10 * n),
    computeInput: counter(n, 5 * n),
    computeInfer: counter(n, 60 * n),
    computeOutput: counter(n, 15 * n),
    cacheHit: counter(0, 0),
    cacheMiss: counter(0, 0),
    ...more,
  },
})

const snapshot = (...modelStats: NonNullable<Stats>): StatisticsSnapshot =>
  statisticsSnapshot(create(ModelStatisticsResponseSchema, { modelStats }))

describe('statisticsSnapshot', () => {
  it('is the same from HTTP and from gRPC', () => {
    const duration = (count: number, ns: number) => ({ count, ns })
    const json = JSON.stringify({
      model_stats: [
        {
          name: 'm',
          version: '1',
          last_inference: 1732000000000,
          inference_count: 6,
          execution_count: 3,
          inference_stats: {
            success: duration(3, 300),
            fail: duration(0, 0),
            queue: duration(3, 30),
            compute_input: duration(3, 15),
            compute_infer: duration(3, 180),
            compute_output: duration(3, 45),
            cache_hit: duration(0, 0),
            cache_miss: duration(0, 0),
          },
          response_stats: {},
          batch_stats: [{ batch_size: 2, compute_infer: duration(3, 180) }],
          memory_usage: [],
        },
      ],
    })
    const overHttp = decodeRestMessage(ModelStatisticsResponseSchema, Buffer.from(json))
    if (!overHttp.ok) throw new Error(overHttp.reason)
    expect(statisticsSnapshot(overHttp.value)).toEqual(snapshot(version('1', 3)))
  })

  it('leaves out what has no counters', () => {
    expect(snapshot({ name: 'm', version: '1' }).size).toBe(0)
    expect(snapshot({ name: 'm', version: '1', inferenceStats: { success: counter(1, 1) } }).size).toBe(0)
    expect(snapshot().size).toBe(0)
  })
})

describe('serverSide', () => {
  const side: ServerSide = {
    modelVersion: '1',
    inferenceCount: 20,
    executionCount: 10,
    successCount: 10,
    failCount: 0,
    cache: { hitCount: 0, missCount: 0, hit: 0, miss: 0 },
    request: 100,
    overhead: 10,
    queue: 10,
    computeInput: 5,
    computeInfer: 60,
    computeOutput: 15,
  }

  it('divides what was added by the requests that added it', () => {
    expect(serverSide(snapshot(version('1', 5)), snapshot(version('1', 15)))).toEqual({
      side,
      restarted: false,
      otherVersions: [],
    })
  })

  it('divides each average by its own count', () => {
    const after = version('1', 10, { queue: counter(20, 600), computeInfer: counter(5, 300) })
    expect(serverSide(snapshot(version('1', 0)), snapshot(after)).side).toMatchObject({
      queue: 30,
      computeInfer: 60,
      request: 100,
    })
  })

  it('never has an overhead below 0', () => {
    const after = version('1', 10, { queue: counter(10, 5000) })
    expect(serverSide(snapshot(version('1', 0)), snapshot(after)).side?.overhead).toBe(0)
  })

  it('counts cache hits and puts them into the overhead', () => {
    const cached = version('1', 10, {
      computeInput: counter(4, 20),
      computeInfer: counter(4, 240),
      computeOutput: counter(4, 60),
      cacheHit: counter(6, 60),
      cacheMiss: counter(4, 80),
    })
    expect(serverSide(snapshot(version('1', 0)), snapshot(cached)).side).toMatchObject({
      cache: { hitCount: 6, missCount: 4, hit: 10, miss: 20 },
      computeInfer: 60,
      // 100 - 10 - (20 + 240 + 60 + 60 + 80) / 10
      overhead: 44,
    })
  })

  it('has no cache counts where the server has none', () => {
    const { cacheHit: _hit, cacheMiss: _miss, ...inferenceStats } = version('1', 10).inferenceStats
    const old = (n: number) => snapshot({ ...version('1', n), inferenceStats })
    expect(serverSide(snapshot(version('1', 0)), old(10)).side).not.toHaveProperty('cache')
  })

  it('counts failures, and a server with nothing but them', () => {
    const after = version('1', 0, { fail: counter(7, 700) })
    expect(serverSide(snapshot(version('1', 0)), snapshot(after)).side).toMatchObject({
      failCount: 7,
      successCount: 0,
      request: 0,
    })
  })

  it('has counts of 0 where the server saw nothing', () => {
    const idle = serverSide(snapshot(version('1', 5)), snapshot(version('1', 5)))
    expect(idle).toMatchObject({ restarted: false, side: { successCount: 0, request: 0, overhead: 0 } })
  })

  it('has no side without statistics', () => {
    const nothing = { restarted: false, otherVersions: [] }
    expect(serverSide(undefined, snapshot(version('1', 1)))).toEqual(nothing)
    expect(serverSide(snapshot(version('1', 1)), undefined)).toEqual(nothing)
    expect(serverSide(snapshot(), snapshot())).toEqual(nothing)
    expect(serverSide(snapshot(version('1', 1)), snapshot(version('1', 2)), '7')).toEqual(nothing)
  })

  it('takes the version that counted, the highest of several, or the one asked for', () => {
    const before = snapshot(version('2', 1), version('9', 1), version('10', 1))
    const one = snapshot(version('2', 3), version('9', 1), version('10', 1))
    expect(serverSide(before, one)).toMatchObject({
      side: { modelVersion: '2', successCount: 2 },
      otherVersions: [],
    })
    const several = snapshot(version('2', 1), version('9', 4), version('10', 2))
    expect(serverSide(before, several)).toMatchObject({ side: { modelVersion: '10' }, otherVersions: ['9'] })
    expect(serverSide(before, several, '9')).toMatchObject({ side: { modelVersion: '9' }, otherVersions: [] })
  })

  it.each<{
    what: string
    counts: Record<string, readonly [number, number]>
    asked?: string
    taken?: string
    others?: readonly string[]
  }>([
    { what: 'the only one', counts: { 1: [5, 9] }, taken: '1' },
    { what: 'the only one, though it saw nothing', counts: { 1: [5, 5] }, taken: '1' },
    { what: 'the one asked for', counts: { 1: [5, 9] }, asked: '1', taken: '1' },
    { what: 'none when the one asked for is not there', counts: { 1: [5, 9] }, asked: '2' },
    { what: 'the one asked for of several', counts: { 1: [5, 9], 2: [5, 9] }, asked: '1', taken: '1' },
    {
      what: 'the one asked for, though another one counted',
      counts: { 1: [5, 5], 2: [5, 9] },
      asked: '1',
      taken: '1',
    },
    { what: 'the one that counted, below', counts: { 1: [5, 9], 2: [5, 5] }, taken: '1' },
    { what: 'the one that counted, above', counts: { 1: [5, 5], 2: [5, 9] }, taken: '2' },
    {
      what: 'the highest that counted',
      counts: { 1: [5, 9], 2: [5, 6], 3: [5, 5] },
      taken: '2',
      others: ['1'],
    },
    { what: 'the highest by number', counts: { 9: [5, 9], 10: [5, 6] }, taken: '10', others: ['9'] },
    { what: 'the highest when none counted', counts: { 1: [5, 5], 2: [7, 7] }, taken: '2' },
    {
      what: 'the highest of three',
      counts: { 3: [0, 1], 2: [0, 1], 4: [0, 1] },
      taken: '4',
      others: ['3', '2'],
    },
  ])('takes $what', ({ counts, asked, taken, others = [] }) => {
    const at = (place: 0 | 1) =>
      snapshot(...Object.entries(counts).map(([name, both]) => version(name, both[place])))
    const delta = serverSide(at(0), at(1), asked)
    expect(delta.side?.modelVersion).toBe(taken)
    expect(delta.otherVersions).toEqual(others)
  })

  it('takes a version that appeared from its start', () => {
    const after = snapshot(version('1', 5), version('2', 10))
    expect(serverSide(snapshot(version('1', 5)), after)).toMatchObject({
      restarted: false,
      side: { modelVersion: '2', successCount: 10 },
    })
  })

  it('tells a restart by a counter that went back or a version that went', () => {
    const restarted = { restarted: true, otherVersions: [] }
    expect(serverSide(snapshot(version('1', 5)), snapshot(version('1', 3)))).toEqual(restarted)
    expect(serverSide(snapshot(version('1', 5)), snapshot(version('2', 9)))).toEqual(restarted)
    const lessTime = version('1', 9, { computeInfer: counter(9, 1) })
    expect(serverSide(snapshot(version('1', 5)), snapshot(lessTime))).toEqual(restarted)
  })

  it('is exact where doubles are not', () => {
    const base = 2n ** 60n
    const at = (ns: bigint) => snapshot(version('1', 0, { success: counter(base + ns, base + ns * 3n) }))
    expect(serverSide(at(0n), at(1n)).side).toMatchObject({ successCount: 1, request: 3 })
  })
})

describe('mergeServerSide', () => {
  const windows = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })

  it('is the difference over all windows together', () => {
    fc.assert(
      fc.property(windows, (sizes) => {
        const totalUpTo = (end: number): number => sizes.slice(0, end).reduce((sum, size) => sum + size, 0)
        const parts = sizes.map((_, index) => {
          const [before, after] = [totalUpTo(index), totalUpTo(index + 1)]
          return serverSide(snapshot(version('1', before)), snapshot(version('1', after))).side!
        })
        const whole = serverSide(
          snapshot(version('1', 0)),
          snapshot(version('1', totalUpTo(sizes.length))),
        ).side
        expect(mergeServerSide(parts)).toEqual(whole)
      }),
    )
  })

  it('weights every average by its own count', () => {
    const part = (n: number, request: number, hitCount: number): ServerSide => ({
      modelVersion: '1',
      inferenceCount: n,
      executionCount: n,
      successCount: n,
      failCount: 1,
      cache: { hitCount, missCount: n - hitCount, hit: request, miss: 2 * request },
      request,
      overhead: 0,
      queue: request,
      computeInput: request,
      computeInfer: request,
      computeOutput: request,
    })
    expect(mergeServerSide([part(10, 100, 10), part(30, 200, 0)])).toEqual({
      modelVersion: '1',
      inferenceCount: 40,
      executionCount: 40,
      successCount: 40,
      failCount: 2,
      cache: { hitCount: 10, missCount: 30, hit: 100, miss: 400 },
      request: 175,
      overhead: 0,
      queue: 175,
      computeInput: 200,
      computeInfer: 200,
      computeOutput: 200,
    })
  })

  it('has averages of 0 where nothing was counted, and needs a part', () => {
    const idle = serverSide(snapshot(version('1', 5)), snapshot(version('1', 5))).side!
    expect(mergeServerSide([idle, idle])).toEqual(idle)
    expect(() => mergeServerSide([])).toThrow(RangeError)
  })
})
