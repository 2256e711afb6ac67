import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AbJudgement, judgeAb } from '../../src/compare/ab-judge.ts'
import { abRules } from '../../src/compare/ab-rules.ts'
import { studentTQuantile } from '../../src/compare/student-t.ts'
import type { Verdict } from '../../src/compare/verdict.ts'
import { parseThresholds } from '../../src/plan/threshold.ts'
import { eachSegment, type MadeUp, madeUpBlocks, swapped } from './ab-blocks.ts'

const rulesFor = (text: string, more: Parameters<typeof abRules>[0] = {}) =>
  abRules({ thresholds: parseThresholds(text).thresholds, flips: 4000, ...more })

const usual = rulesFor('p95: +5%, throughput: -5%')

/** As whoever drives it does: asked at every look until it is final. */
const runTrial = (made: MadeUp, rules = usual): AbJudgement & { readonly blocks: number } => {
  const blocks = madeUpBlocks(made)
  for (const look of rules.looks) {
    const judgement = judgeAb(blocks.slice(0, look), rules)
    if (judgement.isFinal) return { ...judgement, blocks: look }
  }
  throw new Error('the last look was not final')
}

const verdictsOf = ({ rows }: AbJudgement): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(rows.map(({ threshold, verdict }) => [threshold.metric, verdict]))

describe('an A/B', () => {
  it('passes at the first look where nothing changed and little wobbles', () => {
    const judgement = runTrial({ noise: 0.02 })
    expect(judgement).toMatchObject({ verdict: 'pass', blocks: 10, faults: [], shownOnly: [] })
    expect(verdictsOf(judgement)).toEqual({ p95: 'pass', throughput: 'pass' })
    for (const { reason } of judgement.rows)
      expect(reason).toMatch(/^at worst [+−±]?[\d.]+ % \(95 % bound\), allowed/)
  })

  it.each([
    ['slower', { latency: 0.12 }, { p95: 'regression', throughput: 'pass' }],
    ['carrying less', { throughput: -0.1 }, { p95: 'pass', throughput: 'regression' }],
    [
      'slower and carrying less',
      { latency: 0.12, throughput: -0.1 },
      { p95: 'regression', throughput: 'regression' },
    ],
  ] as const)('is red for a candidate that is %s, before the last look', (_, change, verdicts) => {
    const judgement = runTrial({ noise: 0.03, ...change })
    expect(judgement).toMatchObject({ verdict: 'regression', blocks: 20 })
    expect(verdictsOf(judgement)).toEqual(verdicts)
    const red = judgement.rows.find(({ verdict }) => verdict === 'regression')
    expect(red?.reason).toMatch(/is more than allowed \(.5 %\) and more than noise explains \(/)
    expect(red?.ab?.p).toBeLessThan(red?.ab?.level ?? 0)
  })

  it('finds what is better too', () => {
    const judgement = runTrial({ noise: 0.02, latency: -0.2 }, rulesFor('p95: +5%', { looks: [40] }))
    expect(judgement).toMatchObject({ verdict: 'improvement', isFinal: true })
    expect(judgement.rows[0]?.reason).toMatch(/^−20(\.\d)? % is better by more than the threshold/)
  })

  it('says at the end what it could not decide, and how much more it would take', () => {
    const judgement = runTrial({ noise: 0.25, latency: 0.03 })
    expect(judgement).toMatchObject({ verdict: 'inconclusive', blocks: 40 })
    const [p95] = judgement.rows
    expect(p95).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/ blocks would decide$/),
    })
    expect(p95?.ab?.blocksNeeded).toBeGreaterThan(40)
    expect(p95?.couldShow).toBeGreaterThan(0.05)
  })

  it('does not promise that more blocks decide a change of just what is allowed', () => {
    const blocks = madeUpBlocks({ noise: 0.1 })
    const seen = judgeAb(blocks, usual).rows[0]?.change ?? Number.NaN
    const exact = eachSegment(blocks, ({ p95 = 0 }, side) =>
      side === 'a' ? {} : { p95: (p95 * 1.05) / (1 + seen) },
    )
    const [row] = judgeAb(exact, usual).rows
    expect(row?.change).toBeCloseTo(0.05, 9)
    expect(row?.ab?.blocksNeeded).toBeUndefined()
    expect(row?.reason).toContain('no number of blocks within reach would decide')
  })

  it('decides nothing between looks, whatever it sees', () => {
    for (const count of [1, 2, 9, 11, 39]) {
      const judgement = judgeAb(madeUpBlocks({ count, latency: 3, noise: 0.01 }), usual)
      expect([count, judgement.verdict, judgement.isFinal]).toEqual([count, 'inconclusive', false])
      expect(judgement.rows[0]?.reason).toBe(
        `${count === 1 ? '1 block was' : `${count} blocks were`} measured and ${Math.ceil((count + 1) / 10) * 10} are needed for a verdict`,
      )
    }
  })

  it('cannot go by a single observation, whatever the looks are', () => {
    const judgement = judgeAb(madeUpBlocks({ count: 1, latency: 3 }), rulesFor('p95: +5%', { looks: [1] }))
    expect(judgement).toMatchObject({ verdict: 'inconclusive', isFinal: true })
    expect(judgement.rows[0]?.reason).toMatch(/^1 block was measured/)
  })

  it('has no verdict without blocks', () => {
    expect(judgeAb([], usual)).toMatchObject({ verdict: 'invalid', faults: ['no block was measured'] })
  })
})

describe('the figures of a row', () => {
  it('are those of the blocks', () => {
    const blocks = madeUpBlocks({ count: 10, noise: 0.05, latency: 0.03 })
    const [row] = judgeAb(blocks, usual).rows
    const d = blocks.map(({ a, b }) => {
      const log = ([x, y]: typeof a): number => (Math.log(x.p95!) + Math.log(y.p95!)) / 2
      return log(b) - log(a)
    })
    const mean = d.reduce((sum, one) => sum + one, 0) / 10
    const deviation = Math.sqrt(d.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 9)
    const reach = (studentTQuantile(0.975, 9) * deviation) / Math.sqrt(10)
    expect(row?.change).toBeCloseTo(Math.expm1(mean), 12)
    expect(row!.candidate!.center / row!.baseline!.center - 1).toBeCloseTo(row!.change!, 12)
    expect(row?.interval?.low).toBeCloseTo(Math.expm1(mean - reach), 12)
    expect(row?.interval?.high).toBeCloseTo(Math.expm1(mean + reach), 12)
    const noise = blocks.map(({ a: [x, y] }) => Math.log(y.p95! / x.p95!))
    expect(row?.ab?.noise.mean).toBeCloseTo(noise.reduce((sum, one) => sum + one, 0) / 10, 12)
    expect(row?.ab?.blocks).toBe(10)
  })

  it('do not see a steady drift of the machine', () => {
    const [row] = judgeAb(madeUpBlocks({ count: 10, noise: 0, drift: 0.05 }), usual).rows
    expect(row?.change).toBeCloseTo(0, 12)
    expect(row?.ab?.noise.deviation).toBeGreaterThan(0.01)
  })

  it('merge neighbouring blocks that are too much alike', () => {
    // The candidate wanders slowly, which no order of segments cancels.
    const wandering = eachSegment(madeUpBlocks({ noise: 0.02 }), ({ p95 = 0 }, side, block) =>
      side === 'b' ? { p95: p95 * Math.exp(0.1 * Math.sin(block / 4)) } : {},
    )
    const alike = judgeAb(wandering, usual).rows[0]!
    expect(alike.ab?.autocorrelation).toBeGreaterThan(0.3)
    expect(alike.ab?.merged).toBe(2)
    const apart = judgeAb(madeUpBlocks(), usual).rows[0]!
    expect(apart.ab?.autocorrelation).toBeLessThan(0.3)
    expect(apart.ab?.merged).toBe(1)
    const unmerged = judgeAb(wandering.slice(0, 3), usual).rows[0]!
    expect(unmerged.ab?.merged).toBe(1)
  })

  it('say how small a change the whole course can show', () => {
    const quiet = judgeAb(madeUpBlocks({ count: 10, noise: 0.02 }), usual).rows[0]!
    const loud = judgeAb(madeUpBlocks({ count: 10, noise: 0.2 }), usual).rows[0]!
    expect(quiet.couldShow).toBeGreaterThan(0.05)
    expect(loud.couldShow).toBeGreaterThan(quiet.couldShow!)
    const throughput = judgeAb(madeUpBlocks({ count: 10, noise: 0.02 }), usual).rows[1]!
    expect(throughput.couldShow).toBeGreaterThan(0.05)
    expect(throughput.couldShow).toBeLessThan(1)
  })
})

describe('the absolute floor', () => {
  const fast = { p95: 1e6, latency: 0.3, noise: 0.01 }

  it('keeps a change that nobody feels from being red', () => {
    expect(runTrial(fast, rulesFor('p95: +5%'))).toMatchObject({ verdict: 'pass', blocks: 10 })
  })

  it('can be set', () => {
    expect(runTrial(fast, rulesFor('p95: +5% and +0.1ms'))).toMatchObject({ verdict: 'regression' })
  })
})

describe('a limit of its own', () => {
  it.each([
    ['p95 < 30ms', 'pass'],
    ['p95 < 10ms', 'regression'],
    ['throughput > 300', 'pass'],
    ['throughput > 500', 'regression'],
  ] as const)('%s: %s', (text, verdict) => {
    const judgement = judgeAb(madeUpBlocks({ count: 10 }), rulesFor(text))
    expect(judgement).toMatchObject({ verdict, isFinal: true, rows: [{ verdict }] })
    expect(judgeAb(madeUpBlocks({ count: 9 }), rulesFor(text)).verdict).toBe('inconclusive')
  })
})

describe('few requests a segment', () => {
  it('put the median in the place of p95, which is shown', () => {
    const judgement = runTrial({ successes: 29, noise: 0.02 })
    expect(verdictsOf(judgement)).toEqual({ p50: 'pass', throughput: 'pass' })
    expect(judgement.shownOnly).toMatchObject([{ threshold: { metric: 'p95' }, change: expect.any(Number) }])
    expect(verdictsOf(runTrial({ successes: 30, noise: 0.02 }))).toEqual({ p95: 'pass', throughput: 'pass' })
  })

  it.each([
    ['p99: +5%', 149, ['p50']],
    ['p99: +5%', 150, ['p99']],
    ['p50: +5%, p95: +10%', 29, ['p50']],
    ['p95: +5%, p90: +5%, avg: +5%', 29, ['avg', 'p50']],
    ['p95 < 30ms, p50: +5%', 29, ['p50', 'p50']],
  ])('%s with %i', (text, successes, gated) => {
    const { rows } = judgeAb(madeUpBlocks({ successes, count: 10 }), rulesFor(text))
    expect(rows.map(({ threshold }) => threshold.metric)).toEqual(gated)
  })

  it('count on the side that has fewer', () => {
    for (const few of ['a', 'b']) {
      const blocks = eachSegment(madeUpBlocks({ count: 10 }), (_, side) =>
        side === few ? { successCount: 20 } : {},
      )
      expect(judgeAb(blocks, usual).shownOnly).toHaveLength(1)
    }
  })
})

describe('what is unusable', () => {
  const good = madeUpBlocks({ count: 10, noise: 0.02 })
  const failing = (side: 'a' | 'b', failureCount: number) =>
    eachSegment(good, (_, at, block, place) =>
      at === side && block === 3 && place === 0 ? { failureCount } : {},
    )

  it.each([
    ['a', 'the base'],
    ['b', 'the candidate'],
  ] as const)('is a failed request, whatever the latencies (side %s)', (side, name) => {
    expect(judgeAb(failing(side, 1), usual)).toMatchObject({
      verdict: 'invalid',
      isFinal: true,
      faults: [`1 of 4001 requests to ${name} failed (0.025 %), allowed: 0 %`],
      rows: [{ verdict: 'invalid' }, { verdict: 'invalid' }],
    })
  })

  it('is not a failed request that is allowed', () => {
    const rules = rulesFor('p95: +5%', { maxErrorRate: 0.01 })
    expect(judgeAb(failing('b', 1), rules).verdict).toBe('pass')
    expect(judgeAb(failing('b', 100), rules).verdict).toBe('invalid')
  })

  it('is a segment without a success', () => {
    const blocks = eachSegment(good, (_, side, block) =>
      side === 'b' && block === 9 ? { successCount: 0 } : {},
    )
    expect(judgeAb(blocks, usual).faults).toEqual([
      'in 2 of 20 segments no request to the candidate succeeded',
    ])
  })

  it.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY, undefined])('is a figure of %s', (p95) => {
    const blocks = eachSegment(good, (_, side, block) =>
      side === 'b' && block === 2 ? ({ p95 } as { p95: number }) : {},
    )
    expect(judgeAb(blocks, usual)).toMatchObject({
      verdict: 'invalid',
      isFinal: true,
      rows: [{ verdict: 'invalid', reason: 'p95 is missing in a segment' }, { verdict: 'pass' }],
    })
  })
})

it('cannot judge a metric that segments do not have', () => {
  const blocks = madeUpBlocks({ count: 10 })
  expect(judgeAb(blocks, rulesFor('ttft-p50: +5%'))).toMatchObject({
    verdict: 'invalid',
    isFinal: true,
    rows: [{ verdict: 'invalid', reason: 'first-response-p50 is missing in a segment' }],
  })
})

describe('the share of the error rate', () => {
  it('is smaller the more rows there are, and grows from look to look', () => {
    const [two, six] = [2, 6].map((familyRows) => abRules({ familyRows }))
    for (const look of two!.looks.keys()) {
      expect(six!.testLevels[look]![0]).toBeLessThan(two!.testLevels[look]![0]!)
      expect(two!.testLevels[look]).toHaveLength(2)
      if (look > 0) expect(two!.testLevels[look]![0]).toBeGreaterThan(two!.testLevels[look - 1]![0]!)
    }
  })

  it('goes on to the next row by Holm at the last look, and not before', () => {
    const levels = (count: number): readonly (number | undefined)[] =>
      judgeAb(madeUpBlocks({ count, noise: 0.02, latency: 0.3 }), usual).rows.map(({ ab }) => ab?.level)
    expect(levels(20)).toEqual([usual.testLevels[1]![0], usual.testLevels[1]![0]])
    expect(levels(40)).toEqual([usual.testLevels[3]![0], usual.testLevels[3]![1]])
    expect(usual.testLevels[3]![1]).toBeGreaterThan(usual.testLevels[3]![0]!)
  })

  it('fits a course that has fewer looks', () => {
    const short = abRules({ looks: [10, 20] })
    expect(short.testLevels[1]![0]).toBeCloseTo(0.0099, 4)
    expect(runTrial({ noise: 0.03, latency: 0.15 }, short)).toMatchObject({
      verdict: 'regression',
      blocks: 20,
    })
  })
})

describe('properties', () => {
  const made = fc.record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    count: fc.constantFrom(10, 20, 30, 40),
    noise: fc.double({ min: 0, max: 0.3, noNaN: true }),
    latency: fc.double({ min: -0.5, max: 1, noNaN: true }),
    throughput: fc.double({ min: -0.5, max: 1, noNaN: true }),
    repeats: fc.constantFrom(0, 0.6),
  })
  const runs = { numRuns: 60, seed: 42 }
  const floorless = rulesFor('p95: +5% and +0ms, throughput: -5%', { flips: 1000 })

  it('with the sides exchanged, worse is better and the other way round', () => {
    // A bound that is the same distance in both directions: +10 % is what -9.1 % is the other way.
    const mirror: Readonly<Record<string, string>> = { regression: 'improvement', improvement: 'regression' }
    fc.assert(
      fc.property(made, (one) => {
        const blocks = madeUpBlocks(one)
        const [there, back] = [judgeAb(blocks, floorless), judgeAb(swapped(blocks), floorless)]
        for (const [place, row] of there.rows.entries()) {
          const other = back.rows[place]!
          expect(Math.log1p(other.change!)).toBeCloseTo(-Math.log1p(row.change!), 9)
          expect(Math.log1p(other.interval!.low)).toBeCloseTo(-Math.log1p(row.interval!.high), 9)
          if (row.verdict in mirror) expect(other.verdict).toBe(mirror[row.verdict])
        }
      }),
      runs,
    )
  })

  it('the unit of time changes nothing', () => {
    fc.assert(
      fc.property(made, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, scale) => {
        const blocks = madeUpBlocks(one)
        const scaled = eachSegment(blocks, ({ p95 = 0, throughput }) => ({
          p95: p95 * scale,
          throughput: throughput / scale,
        }))
        const [plain, other] = [judgeAb(blocks, floorless), judgeAb(scaled, floorless)]
        expect(verdictsOf(other)).toEqual(verdictsOf(plain))
        for (const [place, row] of plain.rows.entries())
          expect(other.rows[place]!.change).toBeCloseTo(row.change!, 9)
      }),
      runs,
    )
  })

  it('a candidate that is slower everywhere never looks better', () => {
    const order: readonly Verdict[] = ['improvement', 'pass', 'inconclusive', 'regression']
    fc.assert(
      fc.property(made, fc.double({ min: 1, max: 2, noNaN: true }), (one, factor) => {
        const blocks = madeUpBlocks(one)
        const slower = eachSegment(blocks, ({ p95 = 0 }, side) => (side === 'b' ? { p95: p95 * factor } : {}))
        const rules = rulesFor('p95: +5% and +0ms', { flips: 1000 })
        const rank = (judgement: AbJudgement): number => order.indexOf(judgement.verdict)
        expect(rank(judgeAb(slower, rules))).toBeGreaterThanOrEqual(rank(judgeAb(blocks, rules)))
      }),
      runs,
    )
  })

  it('nothing passes with the blocks of between looks', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 40 }), (one, kept) => {
        const { verdict } = judgeAb(madeUpBlocks({ ...one, count: 40 }).slice(0, kept), floorless)
        if (kept % 10 !== 0) expect(verdict).toBe('inconclusive')
      }),
      runs,
    )
  })
})

describe('error rates over many trials', () => {
  const shareOf = (trials: number, made: (seed: number) => MadeUp, verdict: Verdict): number => {
    let found = 0
    for (let seed = 1; seed <= trials; seed += 1) if (runTrial(made(seed)).verdict === verdict) found += 1
    return found / trials
  }

  // Where the threshold is far beyond the noise, it is what keeps quiet; where it is not, the levels do, with 0.02 for both rows.
  it.each([
    ['quiet', { noise: 0.03 }, 0.004],
    ['usual', { noise: 0.06 }, 0.01],
    ['loud', { noise: 0.15 }, 0.03],
    ['with a machine whose state lasts', { noise: 0.06, repeats: 0.7 }, 0.01],
  ])('without a change hardly any is red (%s)', (_, noise, most) => {
    expect(shareOf(300, (seed) => ({ seed, ...noise }), 'regression')).toBeLessThan(most)
  })

  it('without a change most pass', () => {
    expect(shareOf(200, (seed) => ({ seed, noise: 0.06 }), 'pass')).toBeGreaterThan(0.95)
  })

  it('finds +10 % and -7.5 % throughput', () => {
    expect(shareOf(200, (seed) => ({ seed, noise: 0.06, latency: 0.1 }), 'regression')).toBeGreaterThan(0.98)
    expect(shareOf(200, (seed) => ({ seed, noise: 0.06, throughput: -0.075 }), 'regression')).toBeGreaterThan(
      0.9,
    )
  })

  it('lets few pass that are exactly as much worse as allowed', () => {
    expect(shareOf(300, (seed) => ({ seed, noise: 0.06, latency: 0.05 }), 'pass')).toBeLessThan(0.08)
  })
})
