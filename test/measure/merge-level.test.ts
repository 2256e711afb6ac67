import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Recorder } from '../../src/load/recorder.ts'
import { newRecorderMemory, recordsBetween } from '../../src/load/recorder-memory.ts'
import { distributionText } from '../../src/measure/distribution-text.ts'
import type { LevelEvidence, LevelResult } from '../../src/measure/level-result.ts'
import { mergeLevel } from '../../src/measure/merge-level.ts'
import type { ShardWindow } from '../../src/measure/shard-level.ts'
import { addedRecords, readShardRecords, shardRecords } from '../../src/measure/shard-records.ts'
import { windowResult } from '../../src/measure/window.ts'
import type { Exchange } from '../../src/transport/transport.ts'
import { distributionOf } from '../foundation/distribution-of.ts'
import { failure, success } from '../load/exchanges.ts'
import { shardMeasurement } from './sharded-level.ts'

const nothing = newRecorderMemory(true)
const recorded = (exchanges: readonly Exchange[]) => {
  const recorder = new Recorder(newRecorderMemory(true))
  for (const exchange of exchanges) {
    recorder.begin()
    recorder.endScheduled(exchange, exchange.startedAt - 2)
  }
  return recordsBetween(nothing, recorder.memory)
}

const streamed = (times: readonly number[], tokens: number): Exchange => ({
  ...success(1, times.at(-1) ?? 50),
  responseTimes: times,
  check: { ok: true, tokens: { count: tokens, from: tokens % 2 === 0 ? 'usage' : 'chunks' } },
})

/** Of one kind of model: its requests get one response, or any number. */
const exchangesOf = (time: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.array(
      fc.oneof(
        time.map((end) => success(10, 20 + end)),
        time.map((end) => failure(end, 'timeout')),
      ),
    ),
    fc.array(
      fc.tuple(fc.array(time, { maxLength: 4 }), fc.nat(9)).map(([gaps, tokens]) =>
        streamed(
          gaps.map((_, at) => 100 + gaps.slice(0, at + 1).reduce((a, b) => a + b)),
          tokens,
        ),
      ),
    ),
  )

describe('records', () => {
  it('of N shards, written and read and added, are those of one recorder of all', () => {
    fc.assert(
      fc.property(exchangesOf(fc.nat(3e9)), fc.integer({ min: 1, max: 5 }), (exchanges, of) => {
        const shards = Array.from(
          { length: of },
          (_, index) =>
            readShardRecords(
              JSON.parse(
                JSON.stringify(
                  shardRecords(
                    recorded(exchanges.filter((_exchange, number) => number % of === index)),
                    true,
                  ),
                ),
              ),
            )!,
        )
        const window = { startedAt: 0, duration: 1e9, asked: 5, clientBusy: 0, serverRestarted: false }
        const figures = { batchSize: 3, percentile: 75 }
        expect(windowResult([window], addedRecords(shards), figures)).toStrictEqual(
          windowResult([window], recorded(exchanges), figures),
        )
      }),
      { seed: 3, numRuns: 60 },
    )
  })
})

type WindowSpec = { readonly count: number; readonly latencyMs: number }

const evidence: LevelEvidence = {
  sent: 100,
  succeeded: 90,
  failed: 10,
  failureTexts: { timeout: ['late', 'later'] },
  reconnections: 1,
  sendLag: { p50: 0, p99: 0, max: 0 },
  heldBack: 2,
  serverRestarted: false,
  clientCpu: 5,
  threads: 2,
  gcMax: 7,
  gcTotal: 9,
  eventLoopUtilization: 0.25,
  duration: 1000,
}

const partOf = (specs: readonly WindowSpec[], more: Partial<LevelEvidence> = {}): LevelResult => ({
  level: { mode: 'concurrency', value: 4 },
  state: 'part',
  windows: [],
  evidence: { ...evidence, ...more },
  warnings: [],
  shard: {
    sendLags: distributionText(distributionOf([1000, 2000])),
    windows: specs.map(
      ({ count, latencyMs }, place): ShardWindow => ({
        startedAt: place * 1e9,
        duration: 1e9,
        clientBusy: 1e8,
        serverRestarted: false,
        records: shardRecords(
          recorded(Array.from({ length: count }, () => success(2, 2 + latencyMs * 1e6))),
          false,
        ),
      }),
    ),
  },
})

const steady = { count: 10, latencyMs: 5 }
const settings = { measurement: shardMeasurement, batchSize: 1, keepsNone: true }

describe('a merged level', () => {
  it('ends with the first three windows that agree, where one machine would have ended', () => {
    const first = partOf([{ count: 30, latencyMs: 5 }, steady, steady, steady, steady])
    const merged = mergeLevel([first, first], settings)!
    expect(merged.state).toBe('stable')
    expect(merged.windows).toHaveLength(4)
    expect(merged.measured).toMatchObject({ successCount: 60, duration: 3e9, throughput: 20 })
  })

  it('is stable when what shards gain and lose cancels out, and not when they differ together', () => {
    const more = partOf([10, 20, 10].map((count) => ({ count, latencyMs: 5 })))
    const less = partOf([20, 10, 20].map((count) => ({ count, latencyMs: 5 })))
    expect(mergeLevel([more, less], settings)).toMatchObject({ state: 'stable' })
    expect(mergeLevel([more, more], settings)).toMatchObject({
      state: 'unstable',
      measured: { successCount: 80 },
      warnings: [{ code: 'unstable' }, { code: 'failed-requests' }],
    })
  })

  it('adds up what was sent and what it cost, and shows the worst of what may spoil it', () => {
    const parts = [
      partOf([steady, steady, steady], { serverSucceeded: 180, serverFailed: 20 }),
      partOf([steady, steady, steady], {
        failureTexts: { timeout: ['late', 'last', 'least'], connection: ['refused'] },
        eventLoopUtilization: 0.9,
        gcMax: 3,
        duration: 1200,
      }),
    ]
    expect(mergeLevel(parts, settings)!.evidence).toEqual({
      sent: 200,
      succeeded: 180,
      failed: 20,
      failureTexts: { timeout: ['late', 'later', 'last'], connection: ['refused'] },
      reconnections: 2,
      sendLag: { p50: 2000, p99: 2000, max: 2000 },
      heldBack: 4,
      serverSucceeded: 180,
      serverFailed: 20,
      serverRestarted: false,
      clientCpu: 10,
      threads: 4,
      gcMax: 7,
      gcTotal: 18,
      eventLoopUtilization: 0.9,
      duration: 1200,
    })
  })

  it('has windows as long as those of the shards are on average', () => {
    const [one, other] = [partOf([steady]), partOf([steady])]
    const shorter = other.shard!.windows.map((window) => ({ ...window, startedAt: 3e6, duration: 99e7 }))
    const merged = mergeLevel([one, { ...other, shard: { ...other.shard!, windows: shorter } }], settings)!
    expect(merged.windows[0]).toMatchObject({ startedAt: 0, duration: 995e6, successCount: 20 })
  })

  it('is none where a shard has no records, other windows or damaged ones', () => {
    const whole = partOf([steady, steady])
    expect(mergeLevel([], settings)).toBeUndefined()
    const { shard, ...bare } = whole
    expect(mergeLevel([whole, bare], settings)).toBeUndefined()
    expect(mergeLevel([whole, partOf([steady])], settings)).toBeUndefined()
    expect(mergeLevel([partOf([steady]), whole], settings)).toBeUndefined()
    const damaged = { histogram: 'AAAA', sums: 'AAAA' }
    expect(
      mergeLevel([whole, { ...bare, shard: { ...shard!, sendLags: damaged } }], settings),
    ).toBeUndefined()
    const windows = shard!.windows.map((window) => ({
      ...window,
      records: { ...window.records, latencies: damaged },
    }))
    expect(mergeLevel([whole, { ...bare, shard: { ...shard!, windows } }], settings)).toBeUndefined()
  })
})
