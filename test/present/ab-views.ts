import { judgeAb } from '../../src/compare/ab-judge.ts'
import { abRules } from '../../src/compare/ab-rules.ts'
import { overallVerdict, worstFirst } from '../../src/compare/verdict.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import type { AbReport } from '../../src/report/ab-report.ts'
import { type MadeUp, madeUpBlocks } from '../compare/ab-blocks.ts'
import { fullAbReport } from '../report/full-ab-report.ts'

/** What an A/B of made-up blocks looks like to those who show it. */
export const abView = (made: MadeUp, changes: Partial<AbReport> = {}): GateView => {
  const blocks = madeUpBlocks(made)
  const { rows, faults } = judgeAb(blocks, abRules({ flips: 5000 }))
  const level = { mode: 'concurrency', value: 8 } as const
  const compared = rows.map((row) => ({ model: 'resnet50', level, ...row }))
  const [first] = fullAbReport().levels
  const verdict = overallVerdict(compared, faults)
  return {
    result: {
      verdict,
      rows: worstFirst(compared),
      faults,
      softDifferences: [],
      excluded: [],
      notes: [],
      baselineRuns: 0,
    },
    candidates: [],
    baselines: [],
    ab: {
      ...fullAbReport(),
      levels: [{ ...first!, blocks }],
      rows: compared.map(({ threshold, reason, ab }) => ({
        model: 'resnet50',
        level,
        threshold,
        verdict,
        reason,
        noise: ab!.noise.deviation,
      })),
      ...changes,
    },
    now: '2026-11-24T12:02:00.000Z',
  }
}

/** One in which the candidate is slower: its latency by so much, as the logarithm of a ratio. */
export const slowerAbView = (count = 20, latency = 0.14): GateView =>
  abView({ count, noise: 0.04, latency, throughput: -latency / 2 })
