import { describe, expect, it } from 'vitest'
import type { GateView } from '../../src/present/gate-view.ts'
import { historyFigure } from '../../src/present/html-history.ts'
import { pastOf, rowPast } from '../../src/present/row-past.ts'
import { around, pastView } from './past-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

const figureOf = (view: GateView): string => {
  const row = view.result.rows.find(({ threshold }) => threshold.metric === 'p95')!
  return historyFigure(view, row, rowPast(pastOf(view, row), row)).join('\n')
}

const plotOf = (html: string): string => /<svg class="plot"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''

const heightsOf = (html: string, mark: RegExp): readonly number[] =>
  [...plotOf(html).matchAll(mark)].map(([, y]) => Number(y))

describe('historyFigure', () => {
  const html = figureOf(pastView(around(40, 12), 60))

  it('has a mark for each run in order of time, and one for the candidate', () => {
    const xs = heightsOf(html, /<circle class="dot baseline" cx="([\d.]+)"/g)
    expect(xs).toHaveLength(12)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(plotOf(html)).toContain('<title>run 8000, 2026-10-01: 40.0 ms</title>')
    expect(plotOf(html)).toContain('<title>this PR: 60.0 ms</title>')
  })
  it("has the verdict's interval around the candidate, above what is allowed for a regression", () => {
    const [whisker = ''] = /<path class="whisker" d="[^"]*"/.exec(plotOf(html)) ?? []
    const [, low = 0, high = 0] = (/M[\d.]+ ([\d.]+)h12m-6 0V([\d.]+)/.exec(whisker) ?? []).map(Number)
    const [limit = 0] = heightsOf(html, /<path class="line limit" d="M[\d.]+ ([\d.]+)L/g)
    const [candidate = 0] = heightsOf(html, /<path class="dot candidate" d="M[\d.]+ ([\d.]+)l/g)
    // Heights grow downwards.
    expect(high).toBeLessThan(candidate)
    expect(candidate).toBeLessThan(low)
    expect(low).toBeLessThan(limit)
    const [level = 0] = heightsOf(html, /<path class="line level" d="M[\d.]+ ([\d.]+)L/g)
    expect(limit).toBeLessThan(level)
  })
  it('says all of it in words', () => {
    expect(html).toMatch(
      /<desc>12 runs between 39\.4 ms and 40\.6 ms\. this PR: 60\.0 ms \(\+\d\d\.\d %, 95 % interval \+.* … \+.* %\), allowed \+10 %: regression\.<\/desc>/,
    )
  })
  it('shows where the level shifted, with a level on each side', () => {
    const shifted = figureOf(pastView([...around(40, 10), ...around(30, 10)], 31))
    expect(plotOf(shifted).match(/class="line level"/g)).toHaveLength(2)
    expect(plotOf(shifted).match(/class="line shift"/g)).toHaveLength(1)
    expect(plotOf(shifted)).toMatch(/>shift −2[45]\.\d %<\/text>/)
    expect(shifted).toMatch(
      /run 8010<\/th><td[^>]*>2026-10-11<\/td><td[^>]*>[^<]*<\/td><td[^>]*>first after a shift/,
    )
    expect(shifted).toContain('with 1 shift of the level')
  })
  it('tells an accepted level from one that shifted by itself', () => {
    const accepted = [{ id: 'a'.repeat(16), metric: 'p95' as const }]
    const after = around(44, 3).map((run) => ({ ...run, accepted }))
    const html44 = figureOf(pastView([...around(40, 10), ...after], 44))
    expect(plotOf(html44)).toMatch(/>accepted \+\d+\.\d %<\/text>/)
    expect(html44).toContain('first at an accepted level')
  })
  it('has runs of which only a later one tells', () => {
    const view = pastView(around(40, 6), 40)
    const [first, ...others] = view.baselines
    expect(pastOf({ ...view, baselines: others }, { model: 'resnet50' })).toHaveLength(5)
    expect(pastOf(view, { model: 'resnet50' })[0]!.label).toBe(first!.label)
  })
  it('shows the figures of an unusable run, and nothing that would follow from them', () => {
    const view = pastView(around(40, 6), 60)
    const row = { ...view.result.rows[0]!, verdict: 'invalid' as const }
    const unusable = historyFigure(view, row, rowPast(pastOf(view, row), row)).join('')
    expect(plotOf(unusable)).toContain('class="dot candidate"')
    expect(plotOf(unusable)).not.toContain('class="whisker"')
    expect(unusable).not.toContain('95 % interval')
  })
  it('draws hundreds of runs without a name each', () => {
    const long = figureOf(pastView(around(40, 200), 40))
    expect(plotOf(long).match(/<circle/g)).toHaveLength(200)
  })
  it('is not there for fewer than two runs, or a candidate without the figure', () => {
    expect(figureOf(pastView(around(40, 1), 40))).toBe('')
    const view = pastView(around(40, 3), 40)
    const row = buildRow({ verdict: 'invalid' })
    expect(historyFigure(view, row, rowPast(pastOf(view, { model: 'resnet50' }), row))).toEqual([])
  })
  it('shows a limit of its own without a baseline to count from', () => {
    const view = pastView(around(40, 3), 46.9)
    const row = buildRow({
      threshold: { kind: 'absolute', metric: 'p95', limit: 45e6 },
      to: 46.9,
      verdict: 'regression',
    })
    const html45 = historyFigure(
      buildView(buildResult('regression', [row]), view),
      row,
      rowPast(pastOf(view, { model: 'resnet50' }), row),
    ).join('\n')
    expect(plotOf(html45)).toContain('class="line limit"')
    expect(plotOf(html45)).not.toContain('class="whisker"')
    expect(html45).toContain('allowed: &#60; 45.0 ms')
  })
})
