import { describe, expect, it } from 'vitest'
import { normalNumbers, repeatingSeries } from '../../src/compare/autocorrelation.ts'
import { followEwma, runsPerAlarm } from '../../src/compare/ewma.ts'
import { seededRandom } from '../../src/foundation/random.ts'

type Spec = {
  readonly seed: number
  readonly reference?: number
  readonly share?: number
  readonly drift?: number
}

/** Twenty runs after an anchor, each worse than the last by `drift`, with 3 % noise. */
const follow = ({ seed, reference = 10, share = 0, drift = 0 }: Spec) => {
  const draw = normalNumbers(seededRandom(seed))
  const noise = repeatingSeries(
    reference + runsPerAlarm,
    share,
    () => draw() * 0.03 * Math.sqrt(1 - share ** 2),
  )
  const after = noise.slice(reference).map((value, i) => value + drift * (i + 1))
  return followEwma(noise.slice(0, reference), after)!
}

/** Share of trials in which the average passed its limit at least once. */
const alarmRate = (spec: Omit<Spec, 'seed'>): number => {
  const trials = 600
  const alarmed = Array.from({ length: trials }, (_, seed) => {
    const { averages, limits } = follow({ seed: seed + 1, ...spec })
    return averages.some((average, i) => average > limits[i]!)
  })
  return alarmed.filter(Boolean).length / trials
}

describe('followEwma', () => {
  it('weighs the newest run with a fifth', () => {
    const { averages } = followEwma([1, 1.02, 0.98, 1.01, 0.99], [1.1, 1.1, 1])!
    expect(averages.map((value) => Number(value.toFixed(9)))).toEqual([0.02, 0.036, 0.0288])
  })

  it.each([5, 10, 20])(
    'passes its limit in one of twenty stretches of noise, with %d runs before',
    (reference) => {
      const rate = alarmRate({ reference })
      expect(rate).toBeGreaterThan(0.01)
      expect(rate).toBeLessThan(0.08)
    },
  )

  it.each([0.2, 0.4])('does so hardly more often when noise repeats %d of itself', (share) => {
    expect(alarmRate({ share, reference: 20 })).toBeLessThan(0.13)
  })

  it('sees a drift of 1 % a run, which no single run shows', () => {
    expect(alarmRate({ drift: 0.01, reference: 20 })).toBeGreaterThan(0.95)
    const { alarmedAt } = follow({ seed: 1, drift: 0.01, reference: 20 })
    expect(alarmedAt).toBeLessThan(runsPerAlarm - 1)
  })

  it('looks for what is worse, not for what is better', () => {
    expect(alarmRate({ drift: -0.01 })).toBeLessThan(0.03)
  })

  it('says since when it has been beyond its limit, and nothing once it is back', () => {
    const reference = [0, 0.01, -0.01, 0.005, -0.005, 0.01, -0.01]
    const worse = Array.from({ length: 10 }, () => 0.2)
    expect(followEwma(reference, [0, 0, ...worse])?.alarmedAt).toBe(2)
    expect(followEwma(reference, [...worse, ...worse.map(() => -0.2)])?.alarmedAt).toBeUndefined()
  })

  it.each([
    ['too few runs before', [0, 0.1, 0, 0.1], [0.1]],
    ['no run after', [0, 0.1, 0, 0.1, 0], []],
    ['a value that is none', [0, 0.1, 0, 0.1, Number.NaN], [0.1]],
  ])('cannot tell with %s', (_, reference, after) => {
    expect(followEwma(reference, after)).toBeUndefined()
  })
})
