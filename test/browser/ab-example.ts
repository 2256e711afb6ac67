import { judgeAb } from '../../src/compare/ab-judge.ts'
import { abRules } from '../../src/compare/ab-rules.ts'
import { overallVerdict, worstFirst } from '../../src/compare/verdict.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { madeUpBlocks } from '../compare/ab-blocks.ts'
import { fullAbReport } from '../report/full-ab-report.ts'

/** An A/B of made-up blocks in which the candidate is slower. */
export const abView = (count = 20, latency = 0.14): GateView => {
  const blocks = madeUpBlocks({ count, noise: 0.04, latency, throughput: -latency / 2 })
  const { rows, faults } = judgeAb(blocks, abRules({ flips: 5000 }))
  const level = { mode: 'concurrency', value: 8 } as const
  const compared = rows.map((row) => ({ model: 'resnet50', level, ...row }))
  const report = fullAbReport()
  return {
    result: {
      verdict: overallVerdict(compared, faults),
      rows: worstFirst(compared),
      faults,
      softDifferences: [],
      excluded: [],
      notes: [],
      baselineRuns: 0,
    },
    candidates: [],
    baselines: [],
    ab: { ...report, levels: [{ ...report.levels[0]!, blocks }] },
    now: '2026-11-24T12:02:00.000Z',
  }
}
