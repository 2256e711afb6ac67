import type { LoadShape } from '../../src/load/load-shape.ts'

/** So many requests outstanding. */
export const closed = (lanes: number): LoadShape => ({ kind: 'closed', lanes })
