import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { summaryChart } from '../../src/present/mermaid.ts'
import { slowerAbView } from './ab-views.ts'
import { nastiestText } from './nasty-text.ts'
import { around, pastView } from './past-views.ts'
import { verdictViews } from './verdict-views.ts'

const diagramOf = (markdown: string): string => /```mermaid\n([\s\S]*?)```/.exec(markdown)?.[1] ?? ''

/** Exactly what is written; the browser tests draw it with Mermaid itself. */
const grammar =
  /^---\nconfig:\n(?: +\w+: ?(?:\w+|"[#\w, ]+")?\n)+---\nxychart-beta\n +x-axis "[a-z ,]+" 1 --> \d+\n +y-axis "[a-z/]+" \d+(?:\.\d+)? --> \d+(?:\.\d+)?\n(?: +line \[\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*\]\n){1,2}$/

describe('summaryChart', () => {
  const chart = summaryChart(pastView(around(40, 12), 60))

  it('has a value for each run, the last one this, and the limit', () => {
    expect(diagramOf(chart)).toMatch(grammar)
    const lines = [...diagramOf(chart).matchAll(/line \[(.*)\]/g)].map(([, values = '']) =>
      values.split(', ').map(Number),
    )
    expect(lines.map(({ length }) => length)).toEqual([13, 13])
    expect(lines[0]!.at(-1)).toBeCloseTo(60)
    expect(new Set(lines[1])).toHaveLength(1)
    expect(lines[1]![0]).toBeGreaterThan(42)
  })
  it('says outside the diagram what it shows', () => {
    expect(chart).toMatch(
      /^`resnet50` p95 latency at concurrency 8: 12 runs and, last, this PR; the flat line/,
    )
  })
  it('shows the newest runs of a long history', () => {
    expect(diagramOf(summaryChart(pastView(around(40, 120), 60)))).toContain('1 --> 40\n')
  })
  it('is one at most, and none where there is nothing to see', () => {
    expect(chart.match(/```mermaid/g)).toHaveLength(1)
    expect(summaryChart(pastView(around(40, 2), 60))).toBe('')
    expect(summaryChart(verdictViews['no-baseline']!)).toBe('')
    expect(summaryChart(slowerAbView())).toBe('')
    const { result, ...view } = pastView(around(40, 12), 60)
    const rows = result.rows.map((row) => ({ ...row, verdict: 'invalid' as const }))
    expect(summaryChart({ ...view, result: { ...result, verdict: 'invalid', rows } })).toBe('')
  })
  it('is no part of the comment', () => {
    expect(gateMarkdown(pastView(around(40, 12), 60))).not.toContain('mermaid')
  })
  it('lets no foreign text into the diagram', () => {
    const view = pastView(around(40, 6), 60)
    const rename = <Report extends { readonly model: { readonly name: string } }>(
      report: Report,
    ): Report => ({
      ...report,
      model: { ...report.model, name: nastiestText },
    })
    const hostile = summaryChart({
      ...view,
      result: { ...view.result, rows: view.result.rows.map((row) => ({ ...row, model: nastiestText })) },
      candidates: view.candidates.map(rename),
      baselines: view.baselines.map((one) => ({ ...one, report: rename(one.report) })),
    })
    expect(diagramOf(hostile)).toMatch(grammar)
    expect(hostile.match(/^```/gm)).toHaveLength(2)
    expect(hostile.split('\n')[1]).toBe('')
  })
  it('is valid for any figures, or not there', () => {
    const value = fc.double({ min: 1e-9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 6 }), ([first = 1, ...others]) => {
        const view = pastView(
          others.map((p95Ms) => ({ p95Ms })),
          first,
        )
        const diagram = diagramOf(summaryChart(view))
        if (diagram !== '') expect(diagram).toMatch(grammar)
      }),
      { numRuns: 30 },
    )
  })
})
