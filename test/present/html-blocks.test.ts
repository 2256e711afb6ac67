import { describe, expect, it } from 'vitest'
import { blocksFigure } from '../../src/present/html-blocks.ts'
import { fullAbReport } from '../report/full-ab-report.ts'
import { buildRow } from './view-builder.ts'

const row = buildRow({
  from: 20,
  to: 22,
  interval: { low: 0.07, high: 0.13 },
  threshold: { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0 },
  verdict: 'regression',
})

describe('blocksFigure', () => {
  const html = blocksFigure(fullAbReport(), row, [0.08, 0.12, 0.1]).join('\n')

  it('has a mark for each block, and one for all with its interval', () => {
    expect(html.match(/<circle class="dot baseline"[^>]*><title>/g)).toHaveLength(3)
    expect(html).toContain('<title>block 2: +12.0 %</title>')
    expect(html).toContain('<title>all blocks: +10.0 %</title>')
    expect(html).toMatch(/<path class="whisker" d="M\d/)
  })
  it('has 0 and what is allowed on it, in that order', () => {
    const height = (role: string): number =>
      Number(new RegExp(`<path class="line ${role}" d="M[2-9][\\d.]* ([\\d.]+)L`).exec(html)?.[1])
    expect(height('limit')).toBeLessThan(height('zero'))
  })
  it('says which way is worse', () => {
    expect(html).toContain('higher is worse')
    const rate = buildRow({ metric: 'throughput', from: 400, to: 380, verdict: 'inconclusive' })
    expect(blocksFigure(fullAbReport(), rate, [-0.05]).join('')).toContain('lower is worse')
  })
  it('shows one block, and a row without a change', () => {
    const alone = blocksFigure(fullAbReport(), buildRow({ verdict: 'inconclusive' }), [0.01]).join('\n')
    expect(alone).not.toMatch(/NaN|undefined|Infinity/)
    expect(alone).not.toContain('all blocks together')
  })
  it('is not there without a block', () => {
    expect(blocksFigure(fullAbReport(), row, [])).toEqual([])
  })
})
