import { judgeAb } from '../../src/compare/ab-judge.ts'
import type { AbRow } from '../../src/compare/ab-row.ts'
import { abRules } from '../../src/compare/ab-rules.ts'
import type { Verdict } from '../../src/compare/verdict.ts'
import type { AbJudge, AbLook, AbLookRow } from './ab-trials.ts'
import type { JudgedMetric } from './gated-metric.ts'

const rules = abRules()

/** The A/B's own judge with its defaults. */
export const judgeWithDefaults: AbJudge = (blocks) => {
  const { verdict, rows, shownOnly, isFinal } = judgeAb(blocks, rules)
  const rowOf = (metric: JudgedMetric): AbLookRow =>
    lookRow([...rows, ...shownOnly].find(({ threshold }) => threshold.metric === metric))
  return {
    isFinal,
    verdict: abWord(verdict),
    rows: { p95: rowOf('p95'), throughput: rowOf('throughput') },
  }
}

/** A verdict in the words of the tables. */
export function abWord(verdict: Verdict): AbLook['verdict'] {
  switch (verdict) {
    case 'regression':
      return 'red'
    case 'pass':
    case 'improvement':
      return 'green'
    case 'inconclusive':
      return 'inconclusive'
    case 'invalid':
    case 'no-baseline':
      return 'invalid'
  }
}

function lookRow(row: AbRow | undefined): AbLookRow {
  return { verdict: row === undefined ? 'invalid' : abWord(row.verdict), interval: row?.interval }
}
