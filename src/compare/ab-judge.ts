import type { AbBlock } from '../measure/ab-block.ts'
import { abFaults } from './ab-faults.ts'
import { abGated } from './ab-gated.ts'
import { abLevels } from './ab-levels.ts'
import { type AbRow, abRow, examineAb } from './ab-row.ts'
import { type AbRules, abRules } from './ab-rules.ts'
import { overallVerdict, type Verdict } from './verdict.ts'

/** What is known after some blocks. */
export type AbJudgement = {
  readonly verdict: Verdict
  readonly rows: readonly AbRow[]
  /** What was asked for and is only shown, because segments hold too few requests for it. */
  readonly shownOnly: readonly AbRow[]
  /** Why the measurement cannot be used; none: it can. */
  readonly faults: readonly string[]
  /** There is nothing to wait for: a row is a regression, all rows pass, or no look is left. */
  readonly isFinal: boolean
}

const usualRules = abRules()

/**
 * Judges the blocks measured so far. It is made to be asked at each look of the rules, with all blocks until then; with any other
 * number of blocks nothing passes and nothing is a regression. Pure.
 */
export const judgeAb = (blocks: readonly AbBlock[], rules: AbRules = usualRules): AbJudgement => {
  const faults = abFaults(blocks, rules.maxErrorRate)
  const look = rules.looks.indexOf(blocks.length)
  const { gated, shownOnly } = abGated(blocks, rules.thresholds)
  const examined = gated.map((threshold) => examineAb(blocks, threshold, rules))
  const levels = abLevels(
    examined.map(({ effect }) => effect),
    look,
    rules,
  )
  const judging = { faults, blocks: blocks.length, look, rules }
  const rows = examined.map((one, place) => abRow(one, { ...judging, levels: levels[place]! }))
  const nothing = { worse: 0, better: 0 }
  return {
    verdict: overallVerdict(rows, faults),
    rows,
    shownOnly: shownOnly.map((threshold) =>
      abRow(examineAb(blocks, threshold, rules), { ...judging, look: -1, levels: nothing }),
    ),
    faults,
    isFinal: faults.length > 0 || blocks.length >= rules.looks.at(-1)! || isDecided(rows),
  }
}

const isDecided = (rows: readonly AbRow[]): boolean =>
  rows.some(({ verdict }) => verdict === 'regression' || verdict === 'invalid') ||
  rows.every(({ verdict }) => verdict === 'pass' || verdict === 'improvement')
