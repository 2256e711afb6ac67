import type { Segment } from '../../src/measure/segment.ts'
import { type Figures, figuresOf, judgedMetrics } from './gated-metric.ts'
import type { RivalRun } from './rivals.ts'

/** Segments of one side that make a measurement window as perf_analyzer has them: 3.5 s. */
export const segmentsPerWindow = 7
/** perf_analyzer is stable when so many agree. */
export const stableWindows = 3
/** Segments of a run: 10.5 s of measuring, three windows. */
export const segmentsPerRun = stableWindows * segmentsPerWindow
/** perf_analyzer's `--stability-percentage`. */
const stability = 0.1

/** Runs cut from the segments of one side, one behind the other; what is left at the end is in none. */
export function cutRuns(segments: readonly Segment[]): readonly RivalRun[] {
  const count = Math.floor(segments.length / segmentsPerRun)
  return Array.from({ length: count }, (_, place) =>
    runOf(segments.slice(place * segmentsPerRun, (place + 1) * segmentsPerRun)),
  )
}

/** A run: the mean of its segments' p95, and throughput over all of its time. */
export function runOf(segments: readonly Segment[]): RivalRun {
  return {
    ...pooled(segments),
    repeats: segments.map(figuresOf),
    isStable: isStable(segments),
  }
}

/** A run on a machine that takes so many times as long for everything. */
export function slowedRun(run: RivalRun, factor: number): RivalRun {
  return {
    ...slowed(run, factor),
    isStable: run.isStable,
    repeats: run.repeats.map((one) => slowed(one, factor)),
  }
}

function slowed({ p95, throughput }: Figures, factor: number): Figures {
  return { p95: p95 * factor, throughput: throughput / factor }
}

function pooled(segments: readonly Segment[]): Figures {
  const seconds = sum(segments.map(({ throughput, successCount }) => successCount / throughput))
  return {
    p95: sum(segments.map(({ p95 = Number.NaN }) => p95)) / segments.length,
    throughput: sum(segments.map(({ successCount }) => successCount)) / seconds,
  }
}

/** Whether the last three windows are within 10 % of each other in both figures. */
function isStable(segments: readonly Segment[]): boolean {
  const windows = Array.from({ length: stableWindows }, (_, place) =>
    pooled(segments.slice(place * segmentsPerWindow, (place + 1) * segmentsPerWindow)),
  )
  return judgedMetrics.every((metric) => {
    const values = windows.map((window) => window[metric])
    return Math.max(...values) / Math.min(...values) <= 1 + stability
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
