import { describe, expect, it } from 'vitest'
import { createHistogram, recordValue } from '../../src/foundation/histogram.ts'
import { encodeHistogram } from '../../src/measure/hdr-v2.ts'
import { distributionFigure } from '../../src/present/html-distribution.ts'
import { buildLevel } from './view-builder.ts'

const levelOf = (latenciesMs: readonly number[]) => {
  const histogram = createHistogram()
  for (const ms of latenciesMs) recordValue(histogram, ms * 1e6)
  return buildLevel({ more: { histogram: encodeHistogram(histogram) } })
}

const barsOf = (chart: string): readonly { readonly x: number; readonly height: number }[] =>
  [...chart.matchAll(/x="(\d+)" y="\d+" width="9" height="(\d+)"/g)].map(([, x, height]) => ({
    x: Number(x),
    height: Number(height),
  }))

describe('distributionFigure', () => {
  it('shows both sides over one axis', () => {
    const html = distributionFigure('this PR', [levelOf([10, 10, 10, 20])], levelOf([10, 40])).join('\n')
    const charts = html.match(/<svg.*?<\/svg>/g) ?? []
    expect(charts).toHaveLength(2)
    expect(html).toMatch(/<span>9\.99 ms<\/span><span>40\.0 ms<\/span>/)
    expect(html).toContain('baseline: 4 requests, most often near 10.1 ms')
    const [before, after] = charts.map(barsOf)
    // The axis begins where the first bucket does. 20 ms is half way from 10 to 40 on a logarithmic axis of 60 bins of 10.
    expect(before).toEqual([
      { x: 0, height: 100 },
      { x: 290, height: 34 },
    ])
    expect(after).toEqual([
      { x: 0, height: 100 },
      { x: 590, height: 100 },
    ])
  })
  it('adds up the runs of the baseline', () => {
    const html = distributionFigure('this PR', [levelOf([10]), levelOf([10, 11])], levelOf([10])).join('\n')
    expect(html).toContain('baseline: 3 requests')
  })
  it('shows one side alone, and one latency alone', () => {
    const html = distributionFigure('this PR', [], levelOf([25])).join('\n')
    expect(html.match(/<svg/g)).toHaveLength(1)
    expect(barsOf(html)).toHaveLength(1)
    expect(html).not.toMatch(/NaN|Infinity/)
  })
  it('shows nothing without a histogram of its own side, or with a damaged one', () => {
    const { histogram: _, ...without } = levelOf([10])
    expect(distributionFigure('this PR', [levelOf([10])], without)).toEqual([])
    expect(distributionFigure('this PR', [], { ...without, histogram: 'damaged' })).toEqual([])
    expect(distributionFigure('this PR', [], levelOf([]))).toEqual([])
  })
})
