import type { Segment } from './segment.ts'

/** Two segments of each side, in the order of time. */
export type AbBlock = {
  readonly order: 'ABBA' | 'BAAB'
  readonly a: readonly [Segment, Segment]
  readonly b: readonly [Segment, Segment]
}
