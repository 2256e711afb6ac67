import { describe, expect, it } from 'vitest'
import { judgeAb } from '../../src/compare/ab-judge.ts'
import { abRules } from '../../src/compare/ab-rules.ts'
import { overallVerdict, worstFirst } from '../../src/compare/verdict.ts'
import { checkText } from '../../src/present/check.ts'
import { gateText } from '../../src/present/gate-text.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import type { AbReport } from '../../src/report/ab-report.ts'
import { type MadeUp, madeUpBlocks } from '../compare/ab-blocks.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { fullAbReport } from '../report/full-ab-report.ts'

/** What an A/B of made-up blocks looks like to those who show it. */
const viewOf = (made: MadeUp, changes: Partial<AbReport> = {}): GateView => {
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

const views: Readonly<Record<string, GateView>> = {
  'ab-regression': viewOf({ count: 20, noise: 0.04, latency: 0.14 }),
  'ab-pass': viewOf({ count: 10, noise: 0.02 }),
  'ab-inconclusive': viewOf({ count: 40, noise: 0.3, latency: 0.04 }),
  'ab-interrupted': viewOf({ count: 3, noise: 0.03 }, { state: 'interrupted' }),
}

describe('an A/B is shown', () => {
  it.each(Object.keys(views))('on a terminal and as a comment: %s', (name) => {
    matchGolden(`terminal-${name}.txt`, gateText(views[name]!, { colour: false }))
    matchGolden(`comment-${name}.md`, gateMarkdown(views[name]!))
  })

  it('with its labels, its noise and every block on the page', () => {
    const html = gateHtml(views['ab-regression']!)
    for (const text of ['base p95', 'candidate p95', '20 (', 'Noise of this machine', 'can be seen'])
      expect(html).toContain(text)
    expect(html.match(/\((?:ABBA|BAAB)\)/g)).toHaveLength(20)
  })

  it('with the verdict of a check', () => {
    expect(checkText(views['ab-regression']!, true)).toMatchObject({ conclusion: 'failure' })
    expect(checkText(views['ab-pass']!, false)).toMatchObject({ conclusion: 'success' })
  })

  it('and says how to do it again, and what would decide it', () => {
    expect(gateText(views['ab-regression']!, { colour: false })).toContain('triton-perf-gate ab --a ')
    expect(gateText(views['ab-inconclusive']!, { colour: false })).toContain('What would decide it')
  })
})
