import { describe, expect, it } from 'vitest'
import type { LevelResult, LevelState } from '../../src/measure/level-result.ts'
import { meetsLimit, nextLevel } from '../../src/measure/search.ts'
import type { LevelSearch, LoadPlan } from '../../src/plan/plan.ts'

/** A level whose mean is so many milliseconds and whose p95 is twice that. */
const levelOf = (value: number, meanMs: number, state: LevelState = 'stable'): LevelResult =>
  ({
    level: { mode: 'concurrency', value },
    state,
    measured: { latency: { mean: meanMs * 1e6, p95: 2 * meanMs * 1e6 } },
  }) as LevelResult

/** The values that are measured when a level's latency is a function of its value. */
const searched = (search: LevelSearch, latencyMs: (value: number) => number): readonly number[] => {
  const plan: Pick<LoadPlan, 'levels' | 'search'> = { levels: [], search }
  const results: LevelResult[] = []
  while (results.length < 50) {
    const level = nextLevel(plan, results, undefined)
    if (level === undefined) return results.map((result) => result.level.value)
    expect(level.mode).toBe(search.mode)
    results.push(levelOf(level.value, latencyMs(level.value)))
  }
  throw new Error('the search does not end')
}

const linear: LevelSearch = {
  kind: 'linear',
  mode: 'concurrency',
  start: 1,
  end: 8,
  step: 1,
  latencyLimitMs: 5,
}
const binary: LevelSearch = { ...linear, kind: 'binary', end: 16 }

describe('the levels of a sweep', () => {
  it('are those that were asked for, whatever came of them', () => {
    const levels = [1, 2, 4].map((value) => ({ mode: 'concurrency' as const, value }))
    const results = [levelOf(1, 100), levelOf(2, 1, 'unstable'), levelOf(4, 1)]
    for (const done of [0, 1, 2, 3])
      expect(nextLevel({ levels }, results.slice(0, done), 95)).toEqual(levels[done])
  })

  it.each<[string, LevelSearch, (value: number) => number, readonly number[]]>([
    ['ends after the first level that reaches the limit', linear, (value) => value, [1, 2, 3, 4, 5]],
    ['ends at its end', linear, () => 1, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['takes its steps', { ...linear, start: 2, step: 3 }, () => 1, [2, 5, 8]],
    [
      'goes on with an open end',
      { ...withoutEnd(linear), step: 10 },
      (value) => value / 10,
      [1, 11, 21, 31, 41, 51],
    ],
    ['ends after its first level when that is too slow', linear, () => 6, [1]],
    ['halves', binary, (value) => value * 0.7, [1, 16, 8, 4, 6, 7]],
    ['halves down to its step', { ...binary, step: 4 }, (value) => value * 0.7, [1, 16, 8, 4]],
    ['ends when its start is too slow', binary, () => 9, [1]],
    ['ends when its end meets the limit', binary, () => 1, [1, 16]],
    ['has one level when start and end are one', { ...binary, end: 1 }, () => 1, [1]],
    [
      'halves rates into fractions',
      { ...binary, mode: 'request-rate', end: 4, step: 0.5 },
      (value) => value * 2,
      [1, 4, 2.5, 1.75, 2.125],
    ],
  ])('%s', (_, search, latencyMs, values) => {
    expect(searched(search, latencyMs)).toEqual(values)
  })

  it.each<[string, LevelResult, number | undefined, boolean]>([
    ['a mean below it', levelOf(1, 4.9), undefined, true],
    ['a mean that reaches it', levelOf(1, 5), undefined, false],
    ['the percentile, not the mean', levelOf(1, 3), 95, false],
    ['a percentile below it', levelOf(1, 2), 95, true],
    ['a number of requests', levelOf(1, 1, 'request-count'), undefined, true],
    ['unstable', levelOf(1, 1, 'unstable'), undefined, false],
    ['over the limit in one window', levelOf(1, 1, 'over-limit'), undefined, false],
    ['interrupted', levelOf(1, 1, 'interrupted'), undefined, false],
    [
      'without a figure',
      { level: { mode: 'concurrency', value: 1 }, state: 'stable' } as LevelResult,
      undefined,
      false,
    ],
  ])('meet the limit or not: %s', (_, result, percentile, meets) => {
    expect(meetsLimit(result, linear, percentile)).toBe(meets)
  })
})

function withoutEnd({ end: _, ...search }: LevelSearch): LevelSearch {
  return search
}
