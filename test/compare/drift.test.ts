import { describe, expect, it } from 'vitest'
import { normalNumbers } from '../../src/compare/autocorrelation.ts'
import { findDrift, type Series } from '../../src/compare/drift.ts'
import { seededRandom } from '../../src/foundation/random.ts'

const day = (n: number): string => new Date(Date.UTC(2026, 8, 1 + n)).toISOString()

/** One run a day with 2 % noise around what `center` says. */
const history = (
  length: number,
  center: (run: number) => number,
  metric: Series['metric'] = 'p95',
): Series => {
  const draw = normalNumbers(seededRandom(5))
  return {
    model: 'resnet50',
    level: { mode: 'concurrency', value: 8 },
    metric,
    points: Array.from({ length }, (_, run) => ({
      sha: String(run).padStart(40, '0'),
      createdAt: day(run),
      value: center(run) * Math.exp(0.02 * draw()),
    })),
  }
}

describe('findDrift', () => {
  it('has nothing to say of a steady history', () => {
    const { since, shifts, change, limit, anchor } = findDrift(history(40, () => 40e6))
    expect({ since, shifts }).toEqual({ since: undefined, shifts: [] })
    expect(Math.abs(change!)).toBeLessThan(limit!)
    expect(anchor).toEqual({ name: 'the first runs', runs: 10 })
  })

  it.each([
    ['p95', (run: number) => 40e6 * 1.01 ** Math.max(0, run - 10), 1],
    ['throughput', (run: number) => 200 / 1.01 ** Math.max(0, run - 10), -1],
  ] as const)(
    'names the run since which a slow drift of %s shows, with its direction',
    (metric, center, sign) => {
      const { since, change, limit } = findDrift(history(32, center, metric))
      expect(Math.sign(change!)).toBe(sign)
      expect(Math.abs(change!)).toBeGreaterThan(limit!)
      expect(since!.createdAt > day(11)).toBe(true)
    },
  )

  it('is no alarm when it gets better', () => {
    expect(findDrift(history(32, (run) => 200 * 1.01 ** run, 'throughput')).since).toBeUndefined()
  })

  it('measures from an anchor', () => {
    const series = history(40, (run) => (run < 20 ? 40e6 : 50e6))
    const after = findDrift(series, { name: 'v2', until: day(30) })
    expect(after.anchor).toEqual({ name: 'v2', runs: 20 })
    const newer = findDrift(series, { name: 'v3', until: day(19) })
    expect(newer.change).toBeCloseTo(0.25, 1)
    expect(newer.since?.createdAt).toBeDefined()
  })

  it('names the first run of a new level', () => {
    const { shifts } = findDrift(history(40, (run) => (run < 25 ? 40e6 : 46e6)))
    expect(shifts).toEqual([
      { point: expect.objectContaining({ createdAt: day(25) }), change: expect.closeTo(0.15, 1) },
    ])
  })

  it.each([
    ['no run', 0],
    ['one run', 1],
    ['five runs', 5],
  ])('cannot tell with %s', (_, length) => {
    const { change, limit, since, shifts } = findDrift(history(length, () => 40e6))
    expect({ change, limit, since, shifts }).toEqual({
      change: undefined,
      limit: undefined,
      since: undefined,
      shifts: [],
    })
  })

  it.each([0, Number.NaN, Number.POSITIVE_INFINITY, -1])('leaves out a value of %d', (value) => {
    const series = history(20, () => 40e6)
    const points = series.points.map((point, i) => (i === 3 ? { ...point, value } : point))
    expect(findDrift({ ...series, points }).series.points).toHaveLength(19)
  })
})
