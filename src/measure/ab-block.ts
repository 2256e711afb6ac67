import type { Segment } from './segment.ts'

/** Four segments, one after the other, in one of the two orders that cancel a steady drift. */
export type AbBlock = {
  readonly order: 'ABBA' | 'BAAB'
  /** Of each side, in order of time. */
  readonly a: readonly [Segment, Segment]
  readonly b: readonly [Segment, Segment]
}
