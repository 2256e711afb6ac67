import { describe, expect, it } from 'vitest'
import { estimateChange, intervalOf } from '../../src/compare/change.ts'
import { type MetricValue, metricValue } from '../../src/compare/metric.ts'
import { sampleOf } from '../../src/compare/sample.ts'
import { cutStretches, doubtOf, levelsInDoubt, pastOf, type Stretches } from '../../src/compare/stretch.ts'

const values = (...numbers: readonly number[]): readonly MetricValue[] =>
  numbers.map((one) => metricValue(one)!)
const sample = (...numbers: readonly number[]) => sampleOf(values(...numbers))!
const one = (...numbers: readonly number[]): Stretches => cutStretches(values(...numbers), [])

describe('cutStretches', () => {
  it.each<[string, readonly number[], readonly number[], readonly (readonly number[])[]]>([
    ['no value', [], [], []],
    ['no cut', [1, 2, 3], [], [[1, 2, 3]]],
    ['two cuts', [1, 2, 3, 4], [1, 3], [[1], [2, 3], [4]]],
  ])('%s', (_, numbers, starts, stretches) => {
    expect(cutStretches(values(...numbers), starts)).toStrictEqual(stretches)
  })
})

describe('the level since a shift', () => {
  const stretches = cutStretches(values(40, 41, 39.5, 40.5, 40.2, 44, 44.5, 43.8), [5])
  const past = pastOf(stretches)!

  // All expected values are computed in 40-digit arithmetic from the formulas of the README.
  it('is its own mean, with the deviation of both stretches', () => {
    expect(past.current.values).toStrictEqual([44, 44.5, 43.8])
    expect(past.degrees).toBe(6)
    expect(past.deviation).toBeCloseTo(0.01228881258996306, 15)
  })

  it('predicts one run', () => {
    const change = estimateChange(sample(46.5), past, 0.1)
    expect(change.logRatio).toBeCloseTo(0.05301476576902525, 14)
    expect(change.standardError).toBeCloseTo(0.01418989851367207, 15)
    expect(intervalOf(change).low).toBeCloseTo(0.01846168296296093, 12)
    expect(intervalOf(change).high).toBeCloseTo(0.09170008985192138, 12)
    expect(1 - change.probability(change.logRatio / change.standardError)).toBeCloseTo(
      0.004833462461298416,
      12,
    )
  })

  it('predicts the mean of three runs', () => {
    const change = estimateChange(sample(47.1, 46.2, 48), past, 0.1)
    expect(change.logRatio).toBeCloseTo(0.0657137231817, 14)
    expect(change.standardError).toBeCloseTo(0.01003377346336643, 15)
    expect(intervalOf(change).low).toBeCloseTo(0.0420208617274966, 12)
    expect(intervalOf(change).high).toBeCloseTo(0.0944648062617883, 12)
    expect(1 - change.probability(change.logRatio / change.standardError)).toBeCloseTo(
      0.000303121739645969,
      12,
    )
  })

  it('assumes a deviation when stretches leave too little to estimate one', () => {
    const short = pastOf(cutStretches(values(40, 41, 44, 44.5, 50), [2, 4]))!
    expect(short).toMatchObject({ degrees: 2, current: { values: [50] } })
    expect(estimateChange(sample(50), short, 0.1).standardError).toBeCloseTo(0.1 * Math.SQRT2, 12)
  })

  it('has no deviation of single runs, and no level without a run', () => {
    expect(pastOf(one(40))).toMatchObject({ degrees: 0, deviation: Number.NaN })
    expect(pastOf([])).toBeUndefined()
  })

  it('does not believe in a deviation below 1 %', () => {
    expect(pastOf(one(40, 40, 40))?.deviation).toBe(0.01)
  })
})

describe('doubtOf', () => {
  const steady = [40, 40.4, 39.8, 40.2, 39.6, 40.1, 39.9, 40.3] as const

  it.each<[string, readonly number[], number | undefined]>([
    ['one run much slower', [...steady, 46], 1],
    ['one run much faster', [...steady, 34], 1],
    ['three runs slower', [...steady, 44, 44.3, 43.8], 3],
    ['runs like the others', [...steady, 40.6], undefined],
    ['a shift that is clear and too small', [...steady, 41, 41.1, 41.05], undefined],
    ['too few runs to know their deviation', [40, 40.2, 39.9, 40.1, 60], undefined],
    ['runs that are all the same', [40, 40, 40, 40, 40, 40], undefined],
  ])('%s', (_, numbers, runs) => {
    expect(doubtOf(one(...numbers))?.runs).toBe(runs)
  })

  it('says how far off the newest runs are', () => {
    const doubt = doubtOf(one(40, 40, 40, 40, 40, 40, 44))
    expect(doubt?.change).toBeCloseTo(Math.log(1.1), 12)
  })

  it('sees nothing in a stretch of one run, nor in none', () => {
    expect(doubtOf(cutStretches(values(...steady, 60), [8]))).toBeUndefined()
    expect(doubtOf([])).toBeUndefined()
  })

  it('leaves two levels: that of the runs before and that of the newest ones', () => {
    const stretches = one(...steady, 44, 44.3)
    const [before, after] = levelsInDoubt(stretches, doubtOf(stretches)!)
    expect(before.current.values).toStrictEqual(steady)
    expect(after.current.values).toStrictEqual([44, 44.3])
    expect(before.deviation).toBe(after.deviation)
    expect(before.degrees).toBe(8)
  })
})
