import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, valueAtRank } from '../../src/foundation/distribution.ts'
import { Recorder } from '../../src/load/recorder.ts'
import {
  column,
  latenciesIn,
  newRecorderMemory,
  recorderSize,
  recordsBetween,
  responsesIn,
  sendLagsIn,
  serviceLatenciesIn,
  snapshotOf,
  streamRecorderSize,
  tallyOf,
} from '../../src/load/recorder-memory.ts'
import type { Exchange } from '../../src/transport/transport.ts'
import { failureClasses } from '../../src/triton/infer-request.ts'
import { distributionOf } from '../foundation/distribution-of.ts'
import { failure, success } from './exchanges.ts'

/** Tells the recorder of a request that was sent that late, with its latency counted from its start. */
const record = (recorder: Recorder, exchange: Exchange, sendLag = 0): void => {
  recorder.begin()
  recorder.end(exchange, exchange.startedAt - sendLag)
}

/** Everything that it holds. */
const recordsOf = (recorder: Recorder) => recordsBetween(new Float64Array(recorderSize), recorder.memory)

describe('the recorder', () => {
  it('holds the latencies of successful requests, and the sums of their parts', () => {
    const recorder = new Recorder()
    for (const exchange of [success(0, 30), success(10, 35), success(5, 45)]) record(recorder, exchange)
    expect(recordsOf(recorder)).toEqual({
      sent: 3,
      succeeded: 3,
      latencies: distributionOf([30, 25, 40]),
      serviceLatencies: distributionOf([]),
      delayed: 0,
      sequencesEnded: 0,
      sendTotal: 3,
      waitTotal: 27 + 22 + 37,
      receiveTotal: 6,
      failures: new Map(),
    })
  })

  it('counts the latency of a scheduled request from when it was due, and that from its start beside it', () => {
    const recorder = new Recorder()
    recorder.begin()
    recorder.endScheduled(success(100, 130), 40)
    expect(valueAtRank(latenciesIn(recorder.memory), 0)).toBe(90)
    expect(valueAtRank(serviceLatenciesIn(recorder.memory), 0)).toBe(30)
    expect(valueAtRank(sendLagsIn(recorder.memory), 0)).toBe(60)
    expect(recordsOf(recorder)).toMatchObject({ delayed: 0, sendTotal: 1, waitTotal: 27, receiveTotal: 2 })
  })

  it.each([
    { lag: 1_000_000, delayed: 0 },
    { lag: 1_000_001, delayed: 1 },
  ])('counts a scheduled request that leaves $lag ns late as delayed: $delayed', ({ lag, delayed }) => {
    const recorder = new Recorder()
    recorder.endScheduled(success(lag, lag + 30), 0)
    recorder.endScheduled({ ...failure(lag + 30, 'timeout'), startedAt: lag }, 0)
    expect(tallyOf([recorder.memory])).toMatchObject({ delayed: 2 * delayed, heldBack: 0 })
    recorder.holdBack()
    expect(tallyOf([recorder.memory]).heldBack).toBe(1)
  })

  it('holds no time of a failed request but how late it was sent', () => {
    const recorder = new Recorder()
    record(recorder, failure(70, 'timeout'), 11)
    record(recorder, success(0, 30), 5)
    expect(recordsOf(recorder)).toMatchObject({
      succeeded: 1,
      latencies: distributionOf([30]),
      sendTotal: 1,
      waitTotal: 27,
      receiveTotal: 2,
      failures: new Map([['timeout', 1]]),
    })
    expect(sendLagsIn(recorder.memory)).toEqual(distributionOf([5, 11]))
  })

  it.each(failureClasses)('counts failures of the class %s apart', (kind) => {
    const recorder = new Recorder()
    for (const endedAt of [1, 2]) record(recorder, failure(endedAt, kind))
    expect(recordsOf(recorder).failures).toEqual(new Map([[kind, 2]]))
    expect(tallyOf([recorder.memory])).toEqual({
      sent: 2,
      succeeded: 0,
      failed: 2,
      delayed: 0,
      heldBack: 0,
      lastEndedAt: 2,
    })
  })

  it('counts as many as were told, whatever became of them', () => {
    const ends = fc.array(
      fc.oneof(
        fc.integer({ min: 3, max: 1e9 }).map((endedAt) => success(0, endedAt)),
        fc.constantFrom(...failureClasses).map((kind) => failure(5, kind)),
      ),
      { maxLength: 50 },
    )
    fc.assert(
      fc.property(ends, fc.nat(5), (exchanges, inFlight) => {
        const recorder = new Recorder()
        for (const exchange of exchanges) record(recorder, exchange, 1)
        for (let more = 0; more < inFlight; more += 1) recorder.begin()
        const { sent, succeeded, failures } = recordsOf(recorder)
        const well = exchanges.filter(({ check }) => check.ok).length
        const failed = failures.values().reduce((total, count) => total + count, 0)
        expect([sent, succeeded, failed]).toEqual([
          exchanges.length + inFlight,
          well,
          exchanges.length - well,
        ])
        expect(countOf(sendLagsIn(recorder.memory))).toBe(exchanges.length)
        expect(tallyOf([recorder.memory])).toMatchObject({ sent, succeeded, failed })
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('takes no more memory for many requests than for none, and loses none of them', () => {
    const recorder = new Recorder()
    const { memory } = recorder
    const bytes = memory.buffer.byteLength
    for (let count = 1; count <= 100_000; count += 1) recorder.end(success(0, count % 2000), -count)
    expect(recorder.memory).toBe(memory)
    expect(memory.buffer.byteLength).toBe(bytes)
    const latencies = latenciesIn(memory)
    expect(countOf(latencies)).toBe(100_000)
    expect([0, 49, 50, 99_999].map((rank) => valueAtRank(latencies, rank))).toEqual([0, 0, 1, 1999])
    expect(countOf(sendLagsIn(memory))).toBe(100_000)
  })

  it('writes only numbers that grow, save for the time of the last end', () => {
    const recorder = new Recorder()
    for (const exchange of [success(0, 7), failure(3, 'timeout'), success(2, 5)]) {
      const changes = changedBy(() => record(recorder, exchange, 1), recorder)
      const grown = changes.filter(([, by]) => by > 0).map(([place]) => place)
      expect(changes.map(([place]) => place)).toEqual(expect.arrayContaining([column.sent]))
      for (const [place] of changes) if (place !== column.lastEndedAt) expect(grown).toContain(place)
    }
  })

  it('writes into the memory that it is given', () => {
    const memory = newRecorderMemory()
    record(new Recorder(memory), success(0, 10))
    expect(tallyOf([memory])).toEqual({
      sent: 1,
      succeeded: 1,
      failed: 0,
      delayed: 0,
      heldBack: 0,
      lastEndedAt: 10,
    })
  })

  it('forgets everything when it is reset, and then counts from nothing', () => {
    const recorder = new Recorder()
    const { memory } = recorder
    record(recorder, success(0, 10), 4)
    record(recorder, failure(11, 'connection', 'refused'), 4)
    recorder.reset()
    expect(recorder.memory).toBe(memory)
    expect(memory.every((number) => number === 0)).toBe(true)
    expect(recorder.failureTexts).toEqual(new Map())
    record(recorder, failure(20, 'connection', 'reset'))
    record(recorder, success(20, 40))
    expect(recordsOf(recorder)).toMatchObject({ sent: 2, succeeded: 1, latencies: distributionOf([20]) })
    expect(recorder.failureTexts).toEqual(new Map([['connection', ['reset']]]))
  })
})

describe('the recorder of requests with any number of responses', () => {
  /** A request that began at 100, got responses at these times and ended at 200. */
  const streamed = (responseTimes: readonly number[], check: Exchange['check'] = { ok: true }): Exchange => ({
    startedAt: 100,
    sentAt: 101,
    respondedAt: responseTimes[0] ?? 200,
    endedAt: 200,
    responseTimes,
    check,
  })
  const recordsOfStreams = (recorder: Recorder) =>
    recordsBetween(new Float64Array(streamRecorderSize), recorder.memory)

  it('counts the latency until the last response, and the times before and between them', () => {
    const recorder = new Recorder(newRecorderMemory(true))
    for (const times of [[110, 130, 160], [190], [120, 120]]) record(recorder, streamed(times))
    expect(recordsOfStreams(recorder)).toMatchObject({
      sent: 3,
      succeeded: 3,
      latencies: distributionOf([60, 90, 20]),
      sendTotal: 0,
      waitTotal: 0,
      receiveTotal: 0,
      responses: {
        count: 6,
        withoutResponse: 0,
        timesToFirst: distributionOf([10, 90, 20]),
        gaps: distributionOf([20, 30, 0]),
      },
    })
  })

  it('counts both from when a request was due, where its latency counts from then', () => {
    const recorder = new Recorder(newRecorderMemory(true))
    recorder.begin()
    recorder.endScheduled(streamed([110, 130]), 60)
    expect(recordsOfStreams(recorder)).toMatchObject({
      latencies: distributionOf([70]),
      serviceLatencies: distributionOf([30]),
      responses: { timesToFirst: distributionOf([50]), gaps: distributionOf([20]) },
    })
  })

  it('counts a request that ended well without a response as a success that is in no other figure', () => {
    const recorder = new Recorder(newRecorderMemory(true))
    record(recorder, streamed([]))
    record(recorder, streamed([150]))
    expect(recordsOfStreams(recorder)).toMatchObject({
      succeeded: 1,
      latencies: distributionOf([50]),
      responses: { count: 1, withoutResponse: 1, timesToFirst: distributionOf([50]) },
    })
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 2, succeeded: 2, failed: 0, lastEndedAt: 200 })
  })

  it('adds up the tokens of requests that ended well, by who counted them', () => {
    const recorder = new Recorder(newRecorderMemory(true))
    record(recorder, streamed([110], { ok: true }))
    expect(recordsOfStreams(recorder)).not.toHaveProperty('tokens')
    record(recorder, streamed([110], { ok: true, tokens: { count: 5, from: 'usage' } }))
    record(recorder, streamed([], { ok: true, tokens: { count: 0, from: 'usage' } }))
    record(recorder, streamed([110, 120], { ok: true, tokens: { count: 2, from: 'chunks' } }))
    expect(recordsOfStreams(recorder).tokens).toStrictEqual({ count: 7, fromUsage: 2, fromChunks: 1 })
  })

  it('holds nothing of the responses of a request that failed', () => {
    const recorder = new Recorder(newRecorderMemory(true))
    record(recorder, streamed([110, 120], { ok: false, failure: 'server-error', text: 'bad' }))
    expect(recordsOfStreams(recorder)).toMatchObject({
      succeeded: 0,
      failures: new Map([['server-error', 1]]),
      responses: { count: 0, withoutResponse: 0, timesToFirst: distributionOf([]), gaps: distributionOf([]) },
    })
  })

  it('takes memory for them only where it is asked to', () => {
    expect(newRecorderMemory()).toHaveLength(recorderSize)
    expect(responsesIn(newRecorderMemory())).toBeUndefined()
    expect(newRecorderMemory(true)).toHaveLength(streamRecorderSize)
    expect(recordsOf(new Recorder())).not.toHaveProperty('responses')
  })

  it('is added up over several memories, and subtracted between two moments', () => {
    const recorders = [[110], [120, 150]].map((times) => {
      const recorder = new Recorder(newRecorderMemory(true))
      record(recorder, streamed(times))
      return recorder
    })
    const memories = recorders.map(({ memory }) => memory)
    const before = snapshotOf(memories)
    record(recorders[0]!, streamed([130, 140, 160]))
    expect(recordsBetween(new Float64Array(streamRecorderSize), before).responses).toMatchObject({
      count: 3,
      timesToFirst: distributionOf([10, 20]),
      gaps: distributionOf([30]),
    })
    expect(recordsBetween(before, snapshotOf(memories)).responses).toMatchObject({
      count: 3,
      timesToFirst: distributionOf([30]),
      gaps: distributionOf([10, 20]),
    })
  })
})

describe('the texts of failures', () => {
  it('are the first three different ones of each class', () => {
    const recorder = new Recorder()
    for (const text of ['a', 'a', 'b', 'a', 'c', 'd']) record(recorder, failure(1, 'server-error', text))
    record(recorder, failure(1, 'timeout', 'late'))
    expect(recorder.failureTexts).toEqual(
      new Map([
        ['server-error', ['a', 'b', 'c']],
        ['timeout', ['late']],
      ]),
    )
  })

  it('are cut to what a reader can take in, and are the same when they begin the same', () => {
    const recorder = new Recorder()
    const long = 'x'.repeat(1000)
    for (const text of [`${long}1`, `${long}2`, long]) record(recorder, failure(1, 'server-error', text))
    expect(recorder.failureTexts).toEqual(new Map([['server-error', [long]]]))
    expect(tallyOf([recorder.memory]).failed).toBe(3)
  })

  it('are none while nothing fails', () => {
    const recorder = new Recorder()
    record(recorder, success(0, 10))
    expect(recorder.failureTexts).toEqual(new Map())
  })
})

/** The places of the memory that differ after `act`, and by how much. */
const changedBy = (act: () => void, { memory }: Recorder): readonly (readonly [number, number])[] => {
  const before = memory.slice()
  act()
  return [...memory.entries()]
    .map(([place, number]) => [place, number - before[place]!] as const)
    .filter(([, by]) => by !== 0)
}
