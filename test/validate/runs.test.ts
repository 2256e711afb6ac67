import { expect, it } from 'vitest'
import type { Segment } from '../../src/measure/segment.ts'
import { cutRuns, runOf, segmentsPerRun, slowedRun } from './runs.ts'

const segment = (p95: number, successCount = 50): Segment => ({
  startedAt: 0,
  duration: 5e8,
  successCount,
  failureCount: 0,
  throughput: successCount * 2,
  p50: p95,
  p90: p95,
  p95,
  p99: p95,
  avg: p95,
})

const segments = (count: number, p95: (place: number) => number): Segment[] =>
  Array.from({ length: count }, (_, place) => segment(p95(place)))

it('cuts whole runs one behind the other', () => {
  const runs = cutRuns(segments(2 * segmentsPerRun + 5, (place) => (place < segmentsPerRun ? 10 : 20)))
  expect(runs.map(({ p95 }) => p95)).toEqual([10, 20])
})

it('takes the mean p95, and the throughput over all of the time', () => {
  const run = runOf([segment(10, 40), segment(30, 60)])
  expect(run.p95).toBe(20)
  expect(run.throughput).toBeCloseTo(100, 9)
  expect(run.repeats).toEqual([
    { p95: 10, throughput: 80 },
    { p95: 30, throughput: 120 },
  ])
})

it.each([
  ['alike', () => 100, true],
  ['within 10 %', (place: number) => (place < 7 ? 100 : 109), true],
  ['a window that is more than 10 % slower', (place: number) => (place < 14 ? 100 : 111), false],
])('is stable as perf_analyzer sees it: %s', (_, p95, expected) => {
  expect(runOf(segments(segmentsPerRun, p95)).isStable).toBe(expected)
})

it('is slower in everything on a slower machine', () => {
  const run = slowedRun(runOf([segment(10), segment(10)]), 2)
  expect(run).toMatchObject({ p95: 20, isStable: false })
  expect(run.throughput).toBeCloseTo(50, 9)
  expect(run.repeats[0]).toEqual({ p95: 20, throughput: 50 })
})
