import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAtRank } from '../../src/foundation/distribution.ts'
import { startClosedLoop } from '../../src/load/closed-loop.ts'
import { startOpenLoop } from '../../src/load/open-loop.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { column, latenciesIn } from '../../src/load/recorder-memory.ts'
import { constantSchedule } from '../../src/load/schedule.ts'
import { SequenceSource, type SequenceWorkload } from '../../src/load/sequence-source.ts'
import { type Stripe, wholeStripe } from '../../src/load/stripe.ts'
import type { SequenceId } from '../../src/plan/plan.ts'
import type { SequenceMark } from '../../src/triton/sequence-mark.ts'
import { type Script, type SentRequest, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { virtualPacer } from '../fakes/virtual-pacer.ts'
import { httpRequests } from './http-requests.ts'

const workloadOf = (workload: Partial<SequenceWorkload> = {}): SequenceWorkload => ({
  kind: 'sequences',
  streams: [httpRequests(3)],
  length: { mean: 5, variation: 0 },
  ids: { first: 1, last: 1000 },
  live: 4,
  isSerial: false,
  seed: 1,
  ...workload,
})

type Sent = SentRequest & { readonly mark: SequenceMark; readonly isGood: boolean; readonly endedAt: number }

type Load = {
  readonly loop: 'closed' | 'open'
  readonly workload?: Partial<SequenceWorkload>
  readonly concurrency?: number
  readonly limit?: number
  readonly stopAfterMs?: number
  readonly stripe?: Stripe
  /** The rate of an open loop, per second. */
  readonly rate?: number
}

/** Runs a load to its end; what was sent, in its order. */
const run = async (script: Script, { loop, concurrency = 3, rate = 100, stopAfterMs, ...load }: Load) => {
  const clock = createVirtualClock()
  const outcomes: { readonly isGood: boolean; readonly endedAt: number }[] = []
  const transport = scriptedTransport(clock, (place, sending) => {
    const answer = script(place, sending)
    const endedAt = sending.startedAt + answer.latencyMs * 1e6
    outcomes.push({ isGood: answer.failure === undefined, endedAt })
    return answer
  })
  const recorder = new Recorder()
  const stripe = load.stripe ?? wholeStripe
  const source = new SequenceSource(workloadOf(load.workload), stripe)
  const limit = load.limit === undefined ? {} : { limit: load.limit }
  const shared = { transport, clock, recorder, source, stripe, ...limit }
  const running =
    loop === 'closed'
      ? startClosedLoop({ ...shared, concurrency })
      : startOpenLoop({
          ...shared,
          schedule: constantSchedule(rate),
          pacer: virtualPacer(clock),
          lanes: concurrency,
        })
  if (stopAfterMs !== undefined) void clock.sleep(stopAfterMs).then(() => running.stop())
  await clock.run(running.finished)
  const sent = transport.sent.map((one, place): Sent => ({ ...one, mark: one.mark!, ...outcomes[place]! }))
  return { sent, clock, recorder }
}

/** What one id went through, in its order. */
const byId = (sent: readonly Sent[]): ReadonlyMap<SequenceId, readonly Sent[]> =>
  Map.groupBy(sent, ({ mark }) => mark.id)

/** The broken rules of sequences in what was sent; none when all is well. */
const problemsOf = (sent: readonly Sent[], isSerial: boolean): readonly string[] =>
  [...byId(sent)].flatMap(([id, all]) => {
    const problems: string[] = []
    /** What was sent since the last start. */
    let current: Sent[] = []
    for (const [place, one] of all.entries()) {
      const { isStart, isEnd } = one.mark
      const isOpen = current.length > 0 && !current.at(-1)!.mark.isEnd
      const hasFailed = current.some(({ isGood, endedAt }) => !isGood && endedAt <= one.startedAt)
      const inFlight = all.slice(0, place).filter(({ endedAt }) => endedAt > one.startedAt)
      const broken = {
        'starts twice': isStart && isOpen && !hasFailed,
        'goes on without a start': !isStart && !isOpen,
        'goes on after a failure': !isStart && hasFailed,
        'is begun or ended beside others': (isStart || isEnd) && inFlight.length > 0,
        'goes on before it has started': inFlight.some(({ mark }) => mark.isStart),
        'has two at a time': isSerial && inFlight.length > 0,
      }
      problems.push(...Object.entries(broken).flatMap(([what, isBroken]) => (isBroken ? [what] : [])))
      current = isStart ? [one] : [...current, one]
    }
    if (!current.at(-1)!.mark.isEnd) problems.push('is left open')
    return problems.map((what) => `${id} ${what}`)
  })

const anyLoad = fc.record({
  loop: fc.constantFrom('closed', 'open'),
  isSerial: fc.boolean(),
  concurrency: fc.integer({ min: 1, max: 7 }),
  live: fc.integer({ min: 1, max: 5 }),
  mean: fc.integer({ min: 1, max: 6 }),
  variation: fc.constantFrom(0, 20, 50, 100),
  spareIds: fc.constantFrom(0, 1, 1000),
  seed: fc.nat(1000),
  latencies: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }),
})

type AnyLoad = typeof anyLoad extends fc.Arbitrary<infer Value> ? Value : never

const loadOf = ({ loop, isSerial, concurrency, live, mean, variation, spareIds, seed }: AnyLoad) => ({
  loop,
  concurrency,
  workload: {
    isSerial,
    live,
    seed,
    length: { mean, variation },
    ids: { first: 7, last: 6 + Math.max(live, concurrency) + spareIds },
  },
})

describe('sequences', () => {
  it('pair starts and ends for each id, however the load is cut short', async () => {
    await fc.assert(
      fc.asyncProperty(anyLoad, fc.integer({ min: 0, max: 400 }), async (load, stopAfterMs) => {
        const { sent } = await run(
          (place) => ({ latencyMs: load.latencies[place % load.latencies.length]! }),
          { ...loadOf(load), stopAfterMs },
        )
        expect(problemsOf(sent, load.isSerial && load.loop === 'open')).toEqual([])
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('pair starts and ends in exactly as many requests as asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyLoad, fc.nat(60), async (load, limit) => {
        const { sent } = await run(
          (place) => ({ latencyMs: load.latencies[place % load.latencies.length]! }),
          { ...loadOf(load), limit },
        )
        expect(problemsOf(sent, load.isSerial && load.loop === 'open')).toEqual([])
        expect(sent).toHaveLength(limit)
      }),
      { seed: 2, numRuns: 150 },
    )
  })

  it('begin anew under the same id after a failure, and are ended whatever failed', async () => {
    const failing = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(
        anyLoad,
        failing,
        fc.integer({ min: 0, max: 400 }),
        async (load, fails, stopAfterMs) => {
          const { sent } = await run(
            (place) => ({
              latencyMs: load.latencies[place % load.latencies.length]!,
              ...(fails[place % fails.length]! ? { failure: 'server-error' as const } : {}),
            }),
            { ...loadOf(load), stopAfterMs },
          )
          expect(problemsOf(sent, load.isSerial && load.loop === 'open')).toEqual([])
        },
      ),
      { seed: 3, numRuns: 150 },
    )
  })

  /** The lengths of the sequences in the order of their starts. */
  const lengthsOf = (sent: readonly Sent[]): readonly number[] => {
    const open = new Map<SequenceId, number>()
    const lengths: number[] = []
    for (const { mark } of sent) {
      if (mark.isStart) open.set(mark.id, lengths.push(0) - 1)
      lengths[open.get(mark.id)!]! += 1
    }
    return lengths
  }

  it('are one for each lane in a closed loop, each with an id of its own, one request at a time', async () => {
    const { sent, recorder } = await run(() => ({ latencyMs: 10 }), { loop: 'closed', stopAfterMs: 95 })
    // Ten requests on each of three lanes: two sequences of five.
    expect(lengthsOf(sent)).toEqual([5, 5, 5, 5, 5, 5])
    expect([...byId(sent).keys()]).toEqual([1, 2, 3, 4, 5, 6])
    for (const all of byId(sent).values()) expect(new Set(all.map(({ lane }) => lane)).size).toBe(1)
    expect(recorder.memory[column.sequencesEnded]).toBe(6)
  })

  it('are ended by one request more when the load stops within them', async () => {
    const { sent, clock } = await run(() => ({ latencyMs: 10 }), { loop: 'closed', stopAfterMs: 65 })
    expect(lengthsOf(sent)).toEqual([5, 5, 5, 3, 3, 3])
    expect(clock.elapsedMs()).toBe(80)
  })

  it.each([
    { mean: 20, variation: 20, least: 16, most: 24 },
    { mean: 20, variation: 0, least: 20, most: 20 },
    { mean: 3, variation: 100, least: 1, most: 6 },
    { mean: 2, variation: 300, least: 1, most: 8 },
    { mean: 10, variation: 25.5, least: 8, most: 12 },
  ])('of $mean +/- $variation % are from $least to $most long', async ({ mean, variation, least, most }) => {
    const workload = { length: { mean, variation } }
    const { sent } = await run(() => ({ latencyMs: 1 }), { loop: 'closed', limit: 20_000, workload })
    const lengths = lengthsOf(sent).slice(0, -6)
    const every = Array.from({ length: most - least + 1 }, (_, more) => least + more)
    expect([...new Set(lengths)].toSorted((a, b) => a - b)).toEqual(every)
  })

  it('are as long as their stream where no length was given, each of a stream chosen from the seed', async () => {
    const streams = [httpRequests(2), httpRequests(3), httpRequests(7)]
    const { length: _, ...unlimited } = workloadOf({ streams })
    const lengths = async (seed: number): Promise<readonly number[]> => {
      const clock = createVirtualClock()
      const transport = scriptedTransport(clock, () => ({ latencyMs: 1 }))
      const source = new SequenceSource({ ...unlimited, seed }, wholeStripe)
      const recorder = new Recorder()
      const load = startClosedLoop({ transport, clock, recorder, source, concurrency: 2, limit: 4000 })
      await clock.run(load.finished)
      for (const { request } of transport.sent) expect(streams.flat()).toContain(request)
      return lengthsOf(transport.sent as readonly Sent[]).slice(0, -4)
    }
    const one = await lengths(1)
    for (const steps of [2, 3, 7]) {
      const share = one.filter((length) => length === steps).length / one.length
      expect(share, String(steps)).toBeGreaterThan(0.28)
    }
    expect(new Set(one)).toEqual(new Set([2, 3, 7]))
    expect(await lengths(1)).toEqual(one)
    expect(await lengths(2)).not.toEqual(one)
  })

  it('go through their steps in order, and again from the first', async () => {
    const stream = httpRequests(3)
    const workload = { streams: [stream], length: { mean: 5, variation: 0 } }
    const { sent } = await run(() => ({ latencyMs: 1 }), {
      loop: 'closed',
      concurrency: 1,
      limit: 10,
      workload,
    })
    expect(sent.map(({ request }) => stream.indexOf(request))).toEqual([0, 1, 2, 0, 1, 0, 1, 2, 0, 1])
  })

  it('use an id again only when it is free, where the range has no more ids than there are sequences', async () => {
    // The first sequence takes as long as many others.
    const workload = { ids: { first: 40, last: 42 }, length: { mean: 2, variation: 0 } }
    const { sent } = await run((_, { lane }) => ({ latencyMs: lane === 0 ? 100 : 10 }), {
      loop: 'closed',
      stopAfterMs: 500,
      workload,
    })
    expect(problemsOf(sent, false)).toEqual([])
    expect(new Set(byId(sent).keys())).toEqual(new Set([40, 41, 42]))
  })

  it('have ids of their own in every stripe', async () => {
    const workload = { ids: { first: 5, last: 11 }, length: { mean: 1, variation: 0 } }
    const ids = async (index: number): Promise<ReadonlySet<SequenceId>> => {
      const stripe = { index, count: 3 }
      const { sent } = await run(() => ({ latencyMs: 1 }), { loop: 'closed', limit: 90, workload, stripe })
      return new Set(sent.map(({ mark }) => mark.id))
    }
    expect(await Promise.all([0, 1, 2].map(ids))).toEqual([
      new Set([5, 8, 11]),
      new Set([6, 9]),
      new Set([7, 10]),
    ])
  })

  it.each([
    {
      first: 2 ** 53 - 2,
      last: 2n ** 53n + 1n,
      stripe: { index: 0, count: 2 },
      ids: [2 ** 53 - 2, 2n ** 53n],
    },
    {
      first: 2 ** 53 - 2,
      last: 2n ** 53n + 1n,
      stripe: { index: 1, count: 2 },
      ids: [2 ** 53 - 1, 2n ** 53n + 1n],
    },
    {
      first: 2n ** 64n - 3n,
      last: 2n ** 64n - 1n,
      stripe: wholeStripe,
      ids: [2n ** 64n - 3n, 2n ** 64n - 2n, 2n ** 64n - 1n],
    },
    { first: 1, last: 2n ** 64n - 1n, stripe: { index: 3, count: 4 }, ids: [4, 8, 12, 16] },
  ])('have ids of 64 bits: $first to $last', async ({ first, last, stripe, ids }) => {
    const { sent } = await run(() => ({ latencyMs: 1 }), {
      loop: 'closed',
      concurrency: stripe.count,
      limit: 4 * stripe.count,
      workload: { ids: { first, last }, length: { mean: 1, variation: 0 } },
      stripe,
    })
    expect(sent.map(({ mark }) => mark.id)).toEqual(sent.map((_, place) => ids[place % ids.length]))
    expect(sent).toHaveLength(4)
  })

  it('are as many in an open loop as asked for, whatever the number of lanes', async () => {
    const { sent } = await run(() => ({ latencyMs: 5 }), {
      loop: 'open',
      concurrency: 20,
      stopAfterMs: 2000,
      workload: { live: 6, length: { mean: 10, variation: 0 } },
    })
    expect(problemsOf(sent, false)).toEqual([])
    const open = new Set<SequenceId>()
    let most = 0
    for (const { mark } of sent) {
      if (!mark.isEnd) open.add(mark.id)
      most = Math.max(most, open.size)
      if (mark.isEnd) open.delete(mark.id)
    }
    expect(most).toBe(6)
  })

  it('overlap in an open loop, and do not when they are serial', async () => {
    const mostInFlight = async (isSerial: boolean) => {
      const workload = { isSerial, live: 2, length: { mean: 12, variation: 0 } }
      const load = { loop: 'open', concurrency: 50, limit: 300, workload } as const
      const { sent, clock } = await run(() => ({ latencyMs: 30 }), load)
      const most = sent.map(
        ({ mark, startedAt }, place) =>
          sent.slice(0, place).filter((other) => other.mark.id === mark.id && other.endedAt > startedAt)
            .length,
      )
      return { most: Math.max(...most) + 1, elapsedMs: clock.elapsedMs() }
    }
    const serial = await mostInFlight(true)
    // Two at a time, 30 ms each: the second begins when it is due, at 10 ms.
    expect(serial).toEqual({ most: 1, elapsedMs: 4510 })
    const overlapping = await mostInFlight(false)
    expect(overlapping.most).toBeGreaterThan(1)
  })

  it('take turns when they are serial', async () => {
    const { sent } = await run(() => ({ latencyMs: 1 }), {
      loop: 'open',
      limit: 30,
      workload: { isSerial: true, live: 3, length: { mean: 10, variation: 0 } },
    })
    expect(sent.map(({ mark }) => mark.id)).toEqual(Array.from({ length: 30 }, (_, place) => 1 + (place % 3)))
  })

  it('count from the intended time when they are serial and must wait', async () => {
    const workload = { isSerial: true, live: 1, length: { mean: 2, variation: 0 } }
    const { sent, recorder } = await run(() => ({ latencyMs: 25 }), { loop: 'open', limit: 4, workload })
    expect(sent.map(({ startedAt }) => startedAt / 1e6)).toEqual([0, 25, 50, 75])
    const latencies = latenciesIn(recorder.memory)
    // Due at 0, 10, 20 and 30 ms, and ended at 25, 50, 75 and 100.
    expect([0, 1, 2, 3].map((rank) => Math.round(valueAtRank(latencies, rank)! / 1e6))).toEqual([
      25, 40, 55, 70,
    ])
  })

  it('do not count as ended when their last request failed', async () => {
    const workload = { length: { mean: 2, variation: 0 } }
    const { recorder } = await run(
      (place) => (place % 4 === 1 ? { latencyMs: 1, failure: 'server-error' } : { latencyMs: 1 }),
      { loop: 'closed', concurrency: 1, limit: 40, workload },
    )
    expect(recorder.memory[column.sequencesEnded]).toBe(10)
  })
})
