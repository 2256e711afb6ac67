import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Rival, RivalRun, RivalVerdict } from './rivals.ts'
import { runOf, segmentsPerRun } from './runs.ts'

/*
 * What other gates do where base and candidate run on one machine: first the base, then the candidate, one value each. From the same
 * recordings, that is the base's segments of some blocks and the candidate's of those after them.
 */

/** Blocks behind one run: each has two segments of a side. */
const blocksPerRun = Math.ceil(segmentsPerRun / 2)

/** Base, then candidate; `history`: what was measured of the base so far in the recording, this trial's last. */
export type OneJobTrial = { readonly history: readonly RivalRun[]; readonly candidate: RivalRun }

/** Trials cut from a recording, one behind the other. */
export function cutOneJobTrials(blocks: readonly AbBlock[]): readonly OneJobTrial[] {
  const count = Math.floor(blocks.length / (2 * blocksPerRun))
  const runAt = (start: number, side: 'a' | 'b'): RivalRun =>
    runOf(
      blocks
        .slice(start, start + blocksPerRun)
        .flatMap((block) => block[side])
        .slice(0, segmentsPerRun),
    )
  const bases = Array.from({ length: count }, (_, place) => runAt(2 * place * blocksPerRun, 'a'))
  return bases.map((_, place) => ({
    history: bases.slice(0, place + 1),
    candidate: runAt((2 * place + 1) * blocksPerRun, 'b'),
  }))
}

/** What another gate says of a trial; nothing while it has fewer runs than its rule needs. */
export function judgeOneJob(rival: Rival, { history, candidate }: OneJobTrial): RivalVerdict {
  return history.length < rival.leastRuns ? 'undecided' : rival.judge(history, candidate)
}
