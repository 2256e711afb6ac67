import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRows } from '../../src/compare/comparison.ts'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import type { Comparison } from '../../src/compare/verdict.ts'
import { parseThreshold } from '../../src/plan/threshold.ts'
import { buildReport, type LevelSpec } from './report-builder.ts'

type Case = {
  readonly candidates: readonly LevelSpec[]
  readonly baselines: readonly LevelSpec[]
  readonly threshold?: string
  readonly faults?: readonly string[]
  readonly assumedNoise?: number
}

const compare = ({
  candidates,
  baselines,
  threshold = 'p95: +10%',
  faults = [],
  assumedNoise = 0.1,
}: Case): Comparison => {
  const [row] = compareRows([
    {
      model: 'resnet50',
      level: { mode: 'concurrency', value: 8 },
      threshold: parseThreshold(threshold),
      candidates: candidates.map((level, i) => buildReport({ run: 1000 + i, levels: [level] })),
      past: baselines.map((level, i) => pastRun(i + 1, [level])),
      faults,
      assumedNoise,
    },
  ])
  return row!
}

const pastRun = (run: number, levels: readonly LevelSpec[]): PastRun =>
  pastRunOf({ report: buildReport({ run, levels }), label: `run ${run}` })

/** p95 of twenty runs, 2 % around 40 ms. */
const steady: readonly LevelSpec[] = Array.from({ length: 20 }, (_, i) => ({
  p95Ms: 40 * (1 + 0.02 * Math.sin(i)),
}))
const p95 = (...values: readonly number[]): readonly LevelSpec[] => values.map((p95Ms) => ({ p95Ms }))
const rate = (...values: readonly number[]): readonly LevelSpec[] =>
  values.map((throughput) => ({ throughput }))

describe('few baseline runs, whose deviation is assumed', () => {
  it.each<[number, number, string]>([
    [1, 0.3896, 'one baseline run can show +39 %'],
    [2, 0.32965, '2 baseline runs can show +33 %'],
    [3, 0.3082, '3 baseline runs can show +31 %'],
    [4, 0.2971, '4 baseline runs can show +30 %'],
  ])('%i can show +%f', (count, couldShow, words) => {
    const row = compare({ candidates: p95(46), baselines: p95(...Array<number>(count).fill(40)) })
    expect(row.couldShow).toBeCloseTo(couldShow, 4)
    expect(row.verdict).toBe('inconclusive')
    expect(row.reason).toBe(`suspected +15 %; ${words}`)
  })

  it('the figure named is where red begins', () => {
    expect(compare({ candidates: p95(40 * 1.389), baselines: p95(40) }).verdict).toBe('inconclusive')
    expect(compare({ candidates: p95(40 * 1.39), baselines: p95(40) }).verdict).toBe('regression')
    expect(compare({ candidates: p95(40 * 1.297), baselines: p95(40, 40, 40, 40) }).verdict).toBe(
      'inconclusive',
    )
    expect(compare({ candidates: p95(40 * 1.298), baselines: p95(40, 40, 40, 40) }).verdict).toBe(
      'regression',
    )
  })

  it('mirrors for throughput: one run can show -28 %', () => {
    const row = compare({ candidates: rate(170), baselines: rate(200), threshold: 'throughput: -10%' })
    expect(row.couldShow).toBeCloseTo(1 - 1 / 1.3896, 4)
    expect(row.reason).toBe('suspected −15 %; one baseline run can show −29 %')
    expect(
      compare({ candidates: rate(143), baselines: rate(200), threshold: 'throughput: -10%' }).verdict,
    ).toBe('regression')
    expect(
      compare({ candidates: rate(145), baselines: rate(200), threshold: 'throughput: -10%' }).verdict,
    ).toBe('inconclusive')
  })

  it('cannot pass a change of nothing, because +10 % is not ruled out', () => {
    const row = compare({ candidates: p95(40), baselines: p95(40) })
    expect(row.verdict).toBe('inconclusive')
    expect(row.reason).toBe(
      '±0 % measured, at worst +26 % (95 % bound), allowed +10 %; one baseline run can show +39 %',
    )
  })

  it('several candidate runs show more', () => {
    expect(compare({ candidates: p95(52, 52, 52), baselines: p95(40, 40, 40, 40) })).toMatchObject({
      verdict: 'regression',
    })
    expect(compare({ candidates: p95(51), baselines: p95(40, 40, 40, 40) })).toMatchObject({
      verdict: 'inconclusive',
    })
  })

  it('a deviation that is no positive number decides nothing', () => {
    for (const assumedNoise of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(compare({ candidates: p95(30), baselines: p95(40), assumedNoise }).verdict).toBe('invalid')
    for (const assumedNoise of [0, -0.1])
      expect(compare({ candidates: p95(40), baselines: p95(40), assumedNoise }).verdict).toBe('invalid')
  })
})

describe('a history of twenty runs', () => {
  it.each<[string, number, Comparison['verdict'], RegExp]>([
    ['no change', 40, 'pass', /^at worst \+2\.\d %/],
    ['+5 %', 42, 'pass', /^at worst \+7\.\d % \(95 % bound\), allowed \+10 %$/],
    [
      '+9 %',
      43.6,
      'inconclusive',
      /^\+9 % measured, at worst \+11\.\d % .*; 20 baseline runs can show \+12 %$/,
    ],
    [
      '+15 %',
      46,
      'regression',
      /^\+15 % is more than allowed \(\+10 %\) and more than noise explains \(\+3\.\d %\)$/,
    ],
    [
      '-15 %',
      34,
      'improvement',
      /^−15 % is better by more than the threshold and than noise explains \(−3\.\d %\)$/,
    ],
    ['-5 %', 38, 'pass', /^at worst −2\.\d %/],
  ])('%s', (_, value, verdict, reason) => {
    const row = compare({ candidates: p95(value), baselines: steady })
    expect(row.verdict).toBe(verdict)
    expect(row.reason).toMatch(reason)
  })

  it('gives change, interval and both samples', () => {
    const row = compare({ candidates: p95(44), baselines: steady })
    expect(row.change).toBeCloseTo(0.1, 1)
    expect(row.interval?.low).toBeLessThan(row.change ?? 0)
    expect(row.interval?.high).toBeGreaterThan(row.change ?? 0)
    expect(row.candidate?.values).toStrictEqual([44_000_000])
    expect(row.baseline?.values).toHaveLength(20)
  })

  it('the true change seen with 80 % power counts the threshold too', () => {
    const row = compare({ candidates: p95(40), baselines: steady })
    // ln 1.1 = 0.0953 is more than t(.99, 19) x SE here, so the power comes on top of it: t(.8, 19) = 0.86.
    const error = Math.log(1 + (row.interval?.high ?? 0)) - Math.log(1 + (row.change ?? 0))
    expect(Math.log(1 + (row.couldShow ?? 0))).toBeCloseTo(Math.log(1.1) + (0.8609506 * error) / 2.0930241, 6)
  })

  it('a throughput threshold is a share of the baseline: -10 % is nine tenths', () => {
    const baselines = rate(...Array.from({ length: 20 }, (_, i) => 200 + 2 * Math.sin(i)))
    const center =
      compare({ candidates: rate(200), baselines, threshold: 'throughput: -10%' }).baseline?.center ?? 0
    const verdicts = [0.904, 0.896].map(
      (share) =>
        compare({ candidates: rate(center * share), baselines, threshold: 'throughput: -10%' }).verdict,
    )
    expect(verdicts).toStrictEqual(['inconclusive', 'regression'])
  })

  it('a noisy history shows less, and its noise is not assumed away', () => {
    const noisy = p95(30, 50, 33, 48, 40, 36)
    expect(compare({ candidates: p95(46), baselines: noisy }).verdict).toBe('inconclusive')
    expect(compare({ candidates: p95(46), baselines: steady }).verdict).toBe('regression')
  })
})

describe('the absolute floor', () => {
  const tiny = p95(...Array.from({ length: 10 }, (_, i) => 1 + 0.002 * i))

  it('a latency below half a millisecond more is no regression', () => {
    expect(compare({ candidates: p95(1.4), baselines: tiny }).verdict).toBe('pass')
    expect(
      compare({ candidates: p95(1.4), baselines: tiny, threshold: 'p95: +10% and +0.1ms' }).verdict,
    ).toBe('regression')
    expect(compare({ candidates: p95(1.7), baselines: tiny }).verdict).toBe('regression')
  })

  it('nor is it an improvement the other way round', () => {
    expect(compare({ candidates: p95(0.6), baselines: tiny }).verdict).toBe('pass')
    expect(compare({ candidates: p95(0.4), baselines: tiny }).verdict).toBe('improvement')
  })

  it('a floor above the ratio is named', () => {
    expect(compare({ candidates: p95(1.2), baselines: tiny }).reason).toMatch(/allowed \+50 %$/)
  })
})

describe('what a pass needs besides a good figure', () => {
  it.each<[string, LevelSpec, Comparison['verdict'], string]>([
    [
      'a stable level',
      { state: 'unstable' },
      'inconclusive',
      'the level never became stable, so it cannot pass: measure longer',
    ],
    [
      '59 requests for p95',
      { requests: 58 },
      'inconclusive',
      'only 58 requests succeeded and p95 needs 59: measure longer',
    ],
  ])('%s', (_, spec, verdict, reason) => {
    expect(compare({ candidates: [spec], baselines: steady })).toMatchObject({ verdict, reason })
  })

  it('passes with 59 requests and with a fixed number of requests', () => {
    expect(compare({ candidates: [{ requests: 59 }], baselines: steady }).verdict).toBe('pass')
    expect(compare({ candidates: [{ state: 'request-count' }], baselines: steady }).verdict).toBe('pass')
  })

  it('an unstable level can still be shown to be worse', () => {
    expect(compare({ candidates: [{ state: 'unstable', p95Ms: 60 }], baselines: steady }).verdict).toBe(
      'regression',
    )
    expect(compare({ candidates: [{ state: 'unstable', p95Ms: 60 }], baselines: p95(50) }).reason).toMatch(
      /^suspected/,
    )
  })

  it('too few requests can still be shown to be worse, by their median', () => {
    // The median is 0.8 of p95: 48 ms of 60 are still 20 % more than 40.
    const slow = compare({ candidates: [{ requests: 30, p95Ms: 60 }], baselines: steady })
    expect(slow).toMatchObject({
      verdict: 'regression',
      reason: 'only 30 requests succeeded and p95 needs 59, but even their median is worse than allowed',
    })
    expect(compare({ candidates: [{ requests: 30, p95Ms: 50 }], baselines: steady }).verdict).toBe(
      'inconclusive',
    )
    expect(compare({ candidates: [{ requests: 4, p95Ms: 60 }], baselines: steady }).verdict).toBe(
      'inconclusive',
    )
  })

  it('throughput and the mean need no least number of requests', () => {
    for (const threshold of ['throughput: -10%', 'avg: +10%'])
      expect(compare({ candidates: [{ requests: 30 }], baselines: steady, threshold }).verdict).toBe('pass')
  })
})

describe('a row without a baseline', () => {
  it('is new', () => {
    const row = compare({ candidates: p95(40), baselines: [{ concurrency: 4 }, { concurrency: 4 }] })
    expect(row).toMatchObject({ verdict: 'no-baseline', candidate: { center: 40_000_000 } })
    expect(row.reason).toBe(
      'new: no baseline run (2 compared) has p95 at this level from at least 59 requests',
    )
    expect(row.change).toBeUndefined()
    expect(row.couldShow).toBeUndefined()
  })

  it('is new for a rate, which needs no least number of requests', () => {
    const threshold = 'throughput: -10%'
    expect(compare({ candidates: rate(200), baselines: [{ concurrency: 4 }], threshold }).reason).toBe(
      'new: no baseline run (1 compared) has throughput at this level',
    )
  })

  it('says that there was nothing at all', () => {
    expect(compare({ candidates: p95(40), baselines: [] }).reason).toBe('there is no comparable baseline run')
  })

  it('does not take a baseline run with too few requests', () => {
    expect(compare({ candidates: p95(40), baselines: [{ requests: 58 }] }).verdict).toBe('no-baseline')
    expect(compare({ candidates: p95(40), baselines: [{ requests: 58 }, {}] }).baseline?.values).toHaveLength(
      1,
    )
  })

  it('few requests are no news where there is nothing to compare with', () => {
    expect(compare({ candidates: [{ requests: 3 }], baselines: [] }).verdict).toBe('no-baseline')
  })
})

describe('metrics of responses that come one by one', () => {
  const threshold = 'ttft-p95: +10%'
  const first = (...values: readonly number[]): readonly LevelSpec[] =>
    values.map((firstP95Ms) => ({ streamed: { firstP95Ms } }))

  it.each<[string, LevelSpec, Comparison['verdict']]>([
    ['ttft-p95: +10%', { streamed: { firstP95Ms: 15 } }, 'regression'],
    ['ttft-p95: +10%', { streamed: {} }, 'pass'],
    ['ttft-p95 < 12ms', { streamed: { firstP95Ms: 15 } }, 'regression'],
    ['itl-avg: +10%', { streamed: { gapP95Ms: 3 } }, 'regression'],
    ['itl-avg: +10%', { streamed: { gapP95Ms: 1 } }, 'improvement'],
    ['response-throughput: -10%', { streamed: { rate: 700 } }, 'regression'],
    ['token-throughput: -10%', { streamed: { tokenRate: 1400 } }, 'regression'],
    ['token-throughput: -10%', { streamed: { tokenRate: 2600 } }, 'improvement'],
    ['token-throughput > 1500', { streamed: { tokenRate: 1400 } }, 'regression'],
    // Whole requests took as long as before, and that is another metric.
    ['p95: +10%', { streamed: { firstP95Ms: 15, gapP95Ms: 9, rate: 1, tokenRate: 1 } }, 'pass'],
  ])('%s with %j is %s', (rule, candidate, verdict) => {
    const baselines = steady.map((level) => ({ ...level, streamed: {} }))
    expect(compare({ candidates: [candidate], baselines, threshold: rule }).verdict).toBe(verdict)
  })

  it('have a floor of their own: what is between two responses is short', () => {
    const gap = (gapP95Ms: number): LevelSpec => ({ streamed: { gapP95Ms } })
    const baselines = steady.map(() => gap(0.4))
    expect(compare({ candidates: [gap(0.6)], baselines, threshold: 'itl-p95: +10%' }).verdict).toBe(
      'regression',
    )
    expect(compare({ candidates: [gap(0.44)], baselines, threshold: 'itl-p95: +10%' }).verdict).toBe('pass')
  })

  it('make a candidate without them invalid, and a baseline without them no baseline', () => {
    expect(compare({ candidates: [{}], baselines: first(10, 10), threshold })).toMatchObject({
      verdict: 'invalid',
      reason: 'first-response-p95 was not measured',
    })
    expect(compare({ candidates: first(10), baselines: p95(40, 40), threshold })).toMatchObject({
      verdict: 'no-baseline',
    })
  })

  it('of too few requests are judged by their own median', () => {
    // The median is 0.8 of p95.
    const candidate = (firstP95Ms: number): LevelSpec => ({ requests: 30, streamed: { firstP95Ms } })
    const baselines = steady.map((level) => ({ ...level, streamed: {} }))
    expect(compare({ candidates: [candidate(15)], baselines, threshold }).verdict).toBe('regression')
    expect(compare({ candidates: [candidate(12)], baselines, threshold }).verdict).toBe('inconclusive')
  })
})

describe('an absolute threshold', () => {
  it.each<[string, LevelSpec, Comparison['verdict'], string]>([
    ['p95 < 40ms', { p95Ms: 39.9 }, 'pass', '39.9 ms is below 40 ms'],
    ['p95 < 40ms', { p95Ms: 40 }, 'regression', '40 ms is not below 40 ms'],
    ['p95 < 40ms', { p95Ms: 41 }, 'regression', '41 ms is not below 40 ms'],
    [
      'p95 < 40ms',
      { p95Ms: 20, requests: 58 },
      'inconclusive',
      'only 58 requests succeeded and p95 needs 59: measure longer',
    ],
    [
      'p95 < 40ms',
      { p95Ms: 60, requests: 30 },
      'regression',
      'only 30 requests succeeded and p95 needs 59, but even their median is worse than allowed',
    ],
    [
      'p95 < 40ms',
      { p95Ms: 20, state: 'unstable' },
      'inconclusive',
      '20 ms is below 40 ms, but the level never became stable, so it cannot pass: measure longer',
    ],
    ['p95 < 40ms', { p95Ms: 60, state: 'unstable' }, 'regression', '60 ms is not below 40 ms'],
    ['p99 < 1.5s', { p95Ms: 1000 }, 'pass', '1.2 s is below 1.5 s'],
    ['p50 < 200us', { p95Ms: 0.3 }, 'regression', '240 µs is not below 200 µs'],
    ['throughput > 199.5', {}, 'pass', '200 infer/s is above 199.5 infer/s'],
    ['throughput > 200', {}, 'regression', '200 infer/s is not above 200 infer/s'],
  ])('%s of %j', (threshold, spec, verdict, reason) => {
    expect(compare({ candidates: [spec], baselines: [], threshold })).toMatchObject({ verdict, reason })
  })

  it('does not look at baselines', () => {
    const row = compare({ candidates: p95(39), baselines: p95(10), threshold: 'p95 < 40ms' })
    expect(row).toMatchObject({ verdict: 'pass' })
    expect(row.baseline).toBeUndefined()
  })
})

describe('an unusable measurement', () => {
  it('is invalid with the first fault as the reason', () => {
    expect(
      compare({
        candidates: p95(20),
        baselines: steady,
        faults: ['12 of 100 requests failed', 'it was restarted'],
      }),
    ).toMatchObject({
      verdict: 'invalid',
      reason: '12 of 100 requests failed (and 1 more)',
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -1])('a candidate value of %f never passes', (value) => {
    expect(compare({ candidates: p95(value), baselines: steady }).verdict).toBe('invalid')
    expect(compare({ candidates: p95(value), baselines: steady, threshold: 'p95 < 40ms' }).verdict).toBe(
      'invalid',
    )
    expect(compare({ candidates: p95(40, value), baselines: steady }).verdict).toBe('invalid')
    expect(
      compare({ candidates: rate(value), baselines: steady, threshold: 'throughput: -10%' }).verdict,
    ).toBe('invalid')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -1])('a baseline value of %f is not used', (value) => {
    expect(compare({ candidates: p95(40), baselines: p95(value) }).verdict).toBe('no-baseline')
  })

  it('a level that was not measured is invalid', () => {
    expect(compare({ candidates: [{ concurrency: 4 }], baselines: steady })).toMatchObject({
      verdict: 'invalid',
      reason: 'p95 was not measured',
    })
    expect(compare({ candidates: [{}, { concurrency: 4 }], baselines: steady }).verdict).toBe('invalid')
    expect(compare({ candidates: [], baselines: steady }).verdict).toBe('invalid')
  })
})

describe('properties', () => {
  const value = fc.double({ min: 1, max: 1000, noNaN: true })
  const history = fc.array(value, { minLength: 1, maxLength: 12 })
  const threshold = fc.constantFrom('p95: +10% and +0ms', 'p95: +10%', 'p95 < 40ms')
  const redness: readonly Comparison['verdict'][] = ['improvement', 'pass', 'inconclusive', 'regression']

  it('a slower candidate never has a better verdict', () => {
    const slowdown = fc.double({ min: 1, max: 100, noNaN: true })
    fc.assert(
      fc.property(history, value, slowdown, threshold, (baselines, candidate, factor, text) => {
        const judge = (p95Ms: number) =>
          compare({ candidates: p95(p95Ms), baselines: p95(...baselines), threshold: text })
        const [faster, slower] = [judge(candidate), judge(candidate * factor)]
        expect(redness.indexOf(slower.verdict)).toBeGreaterThanOrEqual(redness.indexOf(faster.verdict))
      }),
    )
  })

  it('verdicts do not depend on the unit', () => {
    fc.assert(
      fc.property(history, value, fc.constantFrom(1 / 8, 4, 64), (baselines, candidate, factor) => {
        const judge = (scale: number) =>
          compare({
            candidates: rate(candidate * scale),
            baselines: rate(...baselines.map((one) => one * scale)),
            threshold: 'throughput: -10%',
          })
        const [one, other] = [judge(1), judge(factor)]
        expect(other.verdict).toBe(one.verdict)
        expect(other.change).toBeCloseTo(one.change ?? Number.NaN, 9)
        expect(other.couldShow).toBeCloseTo(one.couldShow ?? Number.NaN, 9)
      }),
    )
  })

  it('with the sides swapped, the change is the inverse and a regression an improvement', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const text = 'p95: +10%'
        const forth = compare({ candidates: p95(a), baselines: p95(b), threshold: text })
        const back = compare({ candidates: p95(b), baselines: p95(a), threshold: text })
        expect((1 + (forth.change ?? 0)) * (1 + (back.change ?? 0))).toBeCloseTo(1, 9)
        expect(forth.verdict === 'regression').toBe(back.verdict === 'improvement')
      }),
    )
  })
})
