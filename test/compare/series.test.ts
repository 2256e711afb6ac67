import { describe, expect, it } from 'vitest'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import { rowHistory } from '../../src/compare/row-history.ts'
import { findShifts, seriesOf } from '../../src/compare/series.ts'
import type { LoadLevel } from '../../src/plan/plan.ts'
import type { AcceptMark } from '../../src/report/report.ts'
import { buildReport, type LevelSpec } from './report-builder.ts'

const level: LoadLevel = { mode: 'concurrency', value: 8 }
const run = (place: number, spec: LevelSpec, accepted?: readonly AcceptMark[]): PastRun =>
  pastRunOf({
    report: { ...buildReport({ run: place + 1, levels: [spec] }), ...(accepted && { accepted }) },
    label: `run ${place + 1}`,
  })
/** About 1 % around a level, the same every time. */
const wobble = (place: number): number => 1 + 0.01 * Math.sin(7 * place)
const runs = (...levels: readonly number[]): readonly PastRun[] =>
  levels.map((p95Ms, place) => run(place, { p95Ms: p95Ms * wobble(place) }))
const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value)
const mark = (id: string, more: Partial<AcceptMark> = {}): AcceptMark => ({
  id: id.repeat(16),
  metric: 'p95',
  ...more,
})
const shiftsOf = (past: readonly PastRun[]) => findShifts(seriesOf(past, level, 'p95'), level, 'p95')

describe('seriesOf', () => {
  it('takes the runs that have the row, each from enough requests', () => {
    const past = [
      run(0, { p95Ms: 40 }),
      run(1, { p95Ms: 41, requests: 58 }),
      run(2, { p95Ms: 42, concurrency: 4 }),
      run(3, { p95Ms: Number.NaN }),
      run(4, { p95Ms: 43 }),
    ]
    expect(seriesOf(past, level, 'p95').map(({ value }) => value)).toStrictEqual([40e6, 43e6])
    expect(seriesOf(past, level, 'throughput')).toHaveLength(4)
    expect(seriesOf(past, { ...level, value: 2 }, 'p95')).toStrictEqual([])
  })

  it('does not believe in figures that are none', () => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, null, '40']) {
      const forged = {
        ...run(0, {}),
        levels: [{ level, successCount: 99, errorRate: 0, values: { p95: value } }],
      }
      expect(seriesOf([forged as PastRun], level, 'p95')).toStrictEqual([])
    }
  })
})

describe('findShifts', () => {
  it('finds none where there is none', () => {
    expect(shiftsOf(runs(...times(30, 40)))).toStrictEqual([])
    expect(shiftsOf([])).toStrictEqual([])
  })

  it('confirms a shift by five runs at the new level, and not by four', () => {
    expect(shiftsOf(runs(...times(12, 40), ...times(5, 46)))).toStrictEqual([{ at: 12, isAccepted: false }])
    expect(shiftsOf(runs(...times(12, 40), ...times(4, 46)))).toStrictEqual([])
  })

  it('does not mix runs of two levels into one stretch', () => {
    for (const fresh of [1, 2, 3, 4])
      expect(shiftsOf(runs(...times(12, 40), ...times(fresh, 60)))).toStrictEqual([])
    expect(shiftsOf(runs(...times(4, 40), ...times(12, 60)))).toStrictEqual([])
  })

  it('leaves a shift of 2 % alone, however clear it is', () => {
    expect(shiftsOf(runs(...times(15, 40), ...times(15, 40.8)))).toStrictEqual([])
  })

  it('starts anew at the first run with an accepted mark, and only there', () => {
    const past = runs(...times(8, 40), ...times(3, 46)).map((one, i) =>
      i >= 8 ? { ...one, accepted: [mark('a')] } : one,
    )
    expect(shiftsOf(past)).toStrictEqual([{ at: 8, isAccepted: true }])
  })

  it('finds shifts beside accepted ones, in order', () => {
    const past = runs(...times(10, 40), ...times(10, 46), ...times(10, 52)).map((one, i) =>
      i >= 20 ? { ...one, accepted: [mark('a')] } : one,
    )
    expect(shiftsOf(past)).toStrictEqual([
      { at: 10, isAccepted: false },
      { at: 20, isAccepted: true },
    ])
  })

  it.each<[string, AcceptMark, boolean]>([
    ['this level', mark('a', { level }), true],
    ['another level', mark('a', { level: { ...level, value: 4 } }), false],
    ['another metric', mark('a', { metric: 'p99' }), false],
  ])('a mark for %s', (_, accepted, isShift) => {
    const past = runs(...times(6, 40)).map((one, i) => (i === 4 ? { ...one, accepted: [accepted] } : one))
    expect(shiftsOf(past)).toHaveLength(isShift ? 1 : 0)
  })

  it('a mark that the oldest run has starts nothing, and a second mark starts again', () => {
    const past = runs(...times(6, 40)).map((one, i) => ({
      ...one,
      accepted: i < 4 ? [mark('a')] : [mark('a'), mark('b')],
    }))
    expect(shiftsOf(past)).toStrictEqual([{ at: 4, isAccepted: true }])
  })
})

describe('rowHistory', () => {
  it('is undefined where no run has the row', () => {
    expect(rowHistory(runs(40), { ...level, value: 3 }, 'p95')).toBeUndefined()
  })

  it('looks back on twenty runs', () => {
    const history = rowHistory(runs(...times(10, 80), ...times(20, 40)), level, 'p95')
    expect(history?.levels[0]).toMatchObject({ degrees: 19 })
    expect(history?.levels[0].current.values).toHaveLength(20)
    // The shift lies before them.
    expect(history?.shown).toStrictEqual({ runs: 20 })
  })

  it('knows a shift by runs that it no longer looks back on', () => {
    // Of the old level three runs are left among the last twenty: alone they would not show a shift.
    const history = rowHistory(runs(...times(10, 40), ...times(17, 46)), level, 'p95')
    expect(history?.levels[0].current.values).toHaveLength(17)
    expect(history?.levels[0].degrees).toBe(18)
    expect(history?.shown).toMatchObject({ runs: 20, shift: { since: 'run 11', isAccepted: false } })
    expect(history?.shown.shift?.change).toBeCloseTo(0.15, 1)
  })

  it('has the levels on both sides of a doubt besides that of all runs', () => {
    const history = rowHistory(runs(...times(12, 40), 46, 46), level, 'p95')
    expect(history?.levels.map(({ current }) => current.values.length)).toStrictEqual([14, 12, 2])
    expect(history?.shown).toMatchObject({ runs: 14, doubt: { since: 'run 13', runs: 2 } })
    expect(history?.shown.doubt?.change).toBeCloseTo(0.15, 1)
  })
})
