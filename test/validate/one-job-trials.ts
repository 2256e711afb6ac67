import type { AbBlock } from './ab-block.ts'
import type { Rival, RivalRun, RivalVerdict } from './rivals.ts'
import { runOf, segmentsPerRun } from './runs.ts'

/*
 * What other gates do where base and candidate run on one machine: first the base, then the candidate, one value each. From the same
 * recordings, that is the base's segments of some blocks and the candidate's of those after them.
 */

/** Blocks behind one run: each has two segments of a side. */
const blocksPerRun = Math.ceil(segmentsPerRun / 2)

/** Base, then candidate. */
export type OneJobTrial = { readonly base: RivalRun; readonly candidate: RivalRun }

/** Trials cut from a recording, one behind the other. */
export function cutOneJobTrials(blocks: readonly AbBlock[]): readonly OneJobTrial[] {
  const count = Math.floor(blocks.length / (2 * blocksPerRun))
  return Array.from({ length: count }, (_, place) => {
    const middle = (2 * place + 1) * blocksPerRun
    const before = blocks.slice(middle - blocksPerRun, middle)
    const after = blocks.slice(middle, middle + blocksPerRun)
    return {
      base: runOf(before.flatMap(({ a }) => a).slice(0, segmentsPerRun)),
      candidate: runOf(after.flatMap(({ b }) => b).slice(0, segmentsPerRun)),
    }
  })
}

/** What another gate says of a trial. */
export function judgeOneJob(rival: Rival, { base, candidate }: OneJobTrial): RivalVerdict {
  return rival.judge([base], candidate)
}
