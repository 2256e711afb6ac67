import type { Segment } from '../../src/measure/segment.ts'

/** What every gate here is asked about: both metrics that ours gates by default. */
export const judgedMetrics = ['p95', 'throughput'] as const

export type JudgedMetric = (typeof judgedMetrics)[number]

/** One value of each; p95 in nanoseconds, NaN where nothing succeeded. */
export type Figures = Readonly<Record<JudgedMetric, number>>

/** The figures of one segment. */
export function figuresOf(segment: Segment): Figures {
  return { p95: segment.p95 ?? Number.NaN, throughput: segment.throughput }
}

/** How many times worse the second value is; 1 is no difference, below is better. */
export function worsening(metric: JudgedMetric, before: number, after: number): number {
  return metric === 'p95' ? after / before : before / after
}
