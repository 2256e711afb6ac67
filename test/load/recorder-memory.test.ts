import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf } from '../../src/foundation/distribution.ts'
import { Recorder } from '../../src/load/recorder.ts'
import {
  latenciesIn,
  newRecorderMemory,
  type RecorderMemory,
  type RequestRecords,
  recorderSize,
  recordsBetween,
  sendLagsIn,
  snapshotOf,
  tallyOf,
} from '../../src/load/recorder-memory.ts'
import type { Exchange } from '../../src/transport/transport.ts'
import { failureClasses } from '../../src/triton/infer-request.ts'
import { distributionOf } from '../foundation/distribution-of.ts'
import { failure, success } from './exchanges.ts'

/** One thing that happens to a recorder: a request begins, or one ends. */
type Event = { readonly exchange?: Exchange; readonly sendLag: number }

const tell = (recorder: Recorder, { exchange, sendLag }: Event): void => {
  if (exchange === undefined) recorder.begin()
  else recorder.end(exchange, exchange.startedAt - sendLag)
}

const recorderOf = (events: readonly Event[]): Recorder => {
  const recorder = new Recorder()
  for (const event of events) tell(recorder, event)
  return recorder
}

const empty = new Float64Array(recorderSize)

const exchange = fc.oneof(
  fc
    .tuple(fc.nat(1e9), fc.integer({ min: 3, max: 1e10 }))
    .map(([startedAt, latency]) => success(startedAt, startedAt + latency)),
  fc
    .tuple(fc.integer({ min: 1, max: 1e10 }), fc.constantFrom(...failureClasses))
    .map(([endedAt, kind]) => failure(endedAt, kind)),
)
const event: fc.Arbitrary<Event> = fc.record(
  { exchange, sendLag: fc.nat(1e7) },
  { requiredKeys: ['sendLag'] },
)
const events = fc.array(event, { maxLength: 30 })

describe('a snapshot', () => {
  it('is a copy: what is recorded later leaves it alone', () => {
    const recorder = recorderOf([{ sendLag: 0 }, { exchange: success(0, 10), sendLag: 3 }])
    const snapshot = snapshotOf([recorder.memory])
    const kept = snapshot.slice()
    tell(recorder, { exchange: success(0, 99), sendLag: 4 })
    tell(recorder, { exchange: failure(100, 'connection'), sendLag: 5 })
    expect(snapshot).toEqual(kept)
    recorder.reset()
    expect(recordsBetween(empty, snapshot)).toMatchObject({ sent: 1, latencies: distributionOf([10]) })
  })

  it('leaves the memories alone, and is not one of them', () => {
    const memories = [success(0, 10), success(0, 20)].map(
      (one) => recorderOf([{ exchange: one, sendLag: 1 }]).memory,
    )
    const before = memories.map((memory) => memory.slice())
    snapshotOf(memories).fill(7)
    snapshotOf(memories.slice(0, 1)).fill(7)
    expect(memories.map((memory) => memory.slice())).toEqual(before)
  })

  it('of no memory holds nothing', () => {
    expect(snapshotOf([])).toEqual(empty)
  })

  it('of new memory holds nothing, and other threads can be handed that memory', () => {
    const memory = newRecorderMemory()
    expect(memory.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(snapshotOf([memory])).toEqual(empty)
  })

  it('of several memories is what one recorder would hold that was told everything', () => {
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 4 }), (parts) => {
        const memories = parts.map((part) => recorderOf(inOrder(part)).memory)
        const all = recorderOf(inOrder(parts.flat())).memory
        expectSame(snapshotOf(memories), all)
        expectSame(snapshotOf(memories.toReversed()), all)
      }),
      { seed: 1, numRuns: 25 },
    )
  })
})

describe('the records between two snapshots', () => {
  it('give each request to the stretch in which it ended, and each sending to the one in which it began', () => {
    const recorder = recorderOf([
      { sendLag: 0 },
      { sendLag: 0 },
      { exchange: success(0, 10), sendLag: 0 },
      { exchange: failure(12, 'connection'), sendLag: 0 },
    ])
    const first = snapshotOf([recorder.memory])
    tell(recorder, { sendLag: 0 })
    tell(recorder, { exchange: success(0, 20), sendLag: 0 })
    tell(recorder, { exchange: failure(25, 'timeout'), sendLag: 0 })
    const second = snapshotOf([recorder.memory])
    expect(recordsBetween(empty, first)).toMatchObject({
      sent: 2,
      succeeded: 1,
      latencies: distributionOf([10]),
      failures: new Map([['connection', 1]]),
    })
    expect(recordsBetween(first, second)).toEqual({
      sent: 1,
      succeeded: 1,
      latencies: distributionOf([20]),
      serviceLatencies: distributionOf([]),
      delayed: 0,
      sequencesEnded: 0,
      sendTotal: 1,
      waitTotal: 17,
      receiveTotal: 2,
      failures: new Map([['timeout', 1]]),
    })
  })

  it('are nothing between a snapshot and itself', () => {
    const { memory } = recorderOf([{ sendLag: 0 }, { exchange: success(0, 10), sendLag: 0 }])
    expect(recordsBetween(memory, memory)).toEqual({
      sent: 0,
      succeeded: 0,
      latencies: distributionOf([]),
      serviceLatencies: distributionOf([]),
      delayed: 0,
      sequencesEnded: 0,
      sendTotal: 0,
      waitTotal: 0,
      receiveTotal: 0,
      failures: new Map(),
    })
  })

  it('are what was recorded between them, wherever the cuts were, and add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 4 }), (stretches) => {
        const recorder = new Recorder()
        const cuts = [snapshotOf([recorder.memory])]
        for (const stretch of stretches) {
          for (const one of stretch) tell(recorder, one)
          cuts.push(snapshotOf([recorder.memory]))
        }
        for (const [place, stretch] of stretches.entries())
          expect(figuresOf(recordsBetween(cuts[place]!, cuts[place + 1]!))).toEqual(
            figuresOf(recordsBetween(empty, recorderOf(stretch).memory)),
          )
        expect(figuresOf(recordsBetween(cuts[0]!, cuts.at(-1)!))).toEqual(
          figuresOf(recordsBetween(empty, recorderOf(stretches.flat()).memory)),
        )
      }),
      { seed: 2, numRuns: 25 },
    )
  })

  it('count the latencies that are there, when another thread was writing as the copy was taken', () => {
    // A copy goes from front to back: the totals may lack what the latencies have already.
    const late = recorderOf([{ exchange: success(0, 10), sendLag: 0 }])
    const early = snapshotOf([late.memory])
    latenciesIn(early).counts[20] = 1
    latenciesIn(early).sums[20] = 20
    expect(recordsBetween(empty, early)).toMatchObject({ succeeded: 2, latencies: distributionOf([10, 20]) })
    tell(late, { exchange: success(0, 20), sendLag: 0 })
    expect(recordsBetween(early, snapshotOf([late.memory]))).toMatchObject({
      succeeded: 0,
      latencies: distributionOf([]),
    })
  })
})

describe('the tally', () => {
  it('of nothing is nothing, without an end', () => {
    const nothing = { sent: 0, succeeded: 0, failed: 0, delayed: 0, heldBack: 0, lastEndedAt: undefined }
    expect(tallyOf([])).toEqual(nothing)
    expect(tallyOf([newRecorderMemory()])).toEqual(nothing)
  })

  it('has no last end while everything is in flight', () => {
    expect(tallyOf([recorderOf([{ sendLag: 0 }, { sendLag: 0 }]).memory])).toEqual({
      sent: 2,
      succeeded: 0,
      failed: 0,
      delayed: 0,
      heldBack: 0,
      lastEndedAt: undefined,
    })
  })

  it('adds up several memories, and has the latest of their ends', () => {
    const memories = [
      recorderOf([{ sendLag: 0 }, { exchange: success(0, 40), sendLag: 0 }]),
      recorderOf([{ sendLag: 0 }, { sendLag: 0 }, { exchange: failure(30, 'timeout'), sendLag: 0 }]),
      recorderOf([]),
    ].map(({ memory }) => memory)
    const tally = { sent: 3, succeeded: 1, failed: 1, delayed: 0, heldBack: 0, lastEndedAt: 40 }
    expect(tallyOf(memories)).toEqual(tally)
    expect(tallyOf(memories.toReversed())).toEqual(tally)
    expect(tallyOf([snapshotOf(memories)])).toEqual(tally)
  })

  it('counts what the records of the same memories count', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 3 }), (parts) => {
        const memories = parts.map((part) => recorderOf(part).memory)
        const { sent, succeeded, failures } = recordsBetween(empty, snapshotOf(memories))
        const failed = failures.values().reduce((total, count) => total + count, 0)
        expect(tallyOf(memories)).toMatchObject({ sent, succeeded, failed })
        expect(countOf(sendLagsIn(snapshotOf(memories)))).toBe(succeeded + failed)
      }),
      { seed: 3, numRuns: 25 },
    )
  })
})

/** As a recorder is told of them: what ends first comes first. */
const inOrder = (unordered: readonly Event[]): readonly Event[] =>
  unordered.toSorted((a, b) => endedAtOf(a) - endedAtOf(b))

const endedAtOf = (one: Event): number => one.exchange?.endedAt ?? 0

/** The numbers that are not zero, with their places: short enough to be read when they differ. */
const numbersIn = (numbers: Float64Array) => [...numbers.entries()].filter(([, number]) => number !== 0)

const expectSame = (memory: RecorderMemory, other: RecorderMemory): void =>
  expect(numbersIn(memory)).toEqual(numbersIn(other))

/** Records with distributions that are short enough to be read. */
const figuresOf = ({ latencies, ...records }: RequestRecords) => ({
  ...records,
  counts: numbersIn(latencies.counts),
  sums: numbersIn(latencies.sums),
})
