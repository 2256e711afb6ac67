import { describe, expect, it } from 'vitest'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateMarkdown, maxMarkdownSize } from '../../src/present/markdown.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { cellCounts } from './markup-checker.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

const marker = '<!-- triton-perf-gate:v1 suite=perf leg=0 run=8200 attempt=1 -->'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const manyRows = (count: number, model = 'resnet50'): GateView =>
  buildView(
    buildResult(
      'regression',
      Array.from({ length: count }, (_, i) =>
        buildRow({
          model: `${model}-${i}`,
          from: 40,
          to: i < count / 2 ? 48 : 40.5,
          interval: { low: 0.1, high: 0.2 },
          verdict: i < count / 2 ? 'regression' : 'pass',
        }),
      ),
    ),
  )

describe('gateMarkdown', () => {
  it.each(Object.keys(verdictViews))('writes the comment of %s', (name) => {
    matchGolden(`comment-${name}.md`, gateMarkdown(verdictViews[name]!, marker))
  })
  it('ends with the marker, and without one for a job summary', () => {
    expect(gateMarkdown(verdictViews['pass']!, marker).trimEnd().split('\n').at(-1)).toBe(marker)
    expect(gateMarkdown(verdictViews['pass']!)).not.toContain('<!--')
  })
  it('never prints a missing figure as anything but n/a', () => {
    for (const view of Object.values(verdictViews))
      expect(gateMarkdown(view, marker)).not.toMatch(/NaN|undefined|Infinity|null|\[object/)
  })
})

describe('the size limit', () => {
  it('is kept with any number of rows, the worst of which stay', () => {
    for (const count of [300, 500, 3000]) {
      const text = gateMarkdown(manyRows(count), marker)
      expect(bytesOf(text)).toBeLessThanOrEqual(maxMarkdownSize)
      expect(text).toContain('resnet50-0`')
      expect(text.trimEnd().endsWith(marker)).toBe(true)
      expect(text).toMatch(new RegExp(`in ${count.toLocaleString('en')} checks`))
    }
  })
  it('counts the rows that are left out', () => {
    const text = gateMarkdown(manyRows(1000), marker)
    const shown = text.match(/^\| (?:🔴|🟢)/gm)?.length ?? 0
    expect(text).toContain(`${1000 - shown} further rows did not fit here`)
    expect(bytesOf(text)).toBeGreaterThan(maxMarkdownSize * 0.9)
  })
  it('is kept in bytes where they are more than characters', () => {
    expect(bytesOf(gateMarkdown(manyRows(600, '模型模型模型模型模型'), marker))).toBeLessThanOrEqual(
      maxMarkdownSize,
    )
  })
  it('is kept when everything foreign is as long and as strange as can be', () => {
    const text = gateMarkdown(nastyView(nastiestText.repeat(20), 200), marker)
    expect(bytesOf(text)).toBeLessThanOrEqual(maxMarkdownSize)
    expect(text.trimEnd().endsWith(marker)).toBe(true)
  })
})

describe('foreign text (P8)', () => {
  const text = gateMarkdown(nastyView(nastiestText, 8), marker)

  it('changes no row of a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(8)
    const [columns] = cellCounts(rows[0]!)
    for (const row of rows) expect(cellCounts(row)[0]).toBe(columns)
  })
  it('opens and closes nothing', () => {
    const outside = text
      .replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/\]\(https:\/\/host\/[^\s()]*\)/g, ']()')
    const tags = outside.match(/<[^>]*>/g) ?? []
    for (const tag of tags)
      expect(['<details>', '</details>', '<summary>', '</summary>', marker]).toContain(tag)
    expect(outside.replaceAll(marker, '')).not.toMatch(/<!--|-->/)
    expect(outside).not.toMatch(/!\[|@[\w-]|(?<!&)#\d|\]\((?!https:\/\/host\/|\))/)
  })
  it('holds the marker once, at the end', () => {
    const forged = gateMarkdown(nastyView(marker, 3), marker)
    expect(forged.split(marker)).toHaveLength(2)
  })
  it('begins no line of its own', () => {
    expect(text).not.toMatch(/^\s*(?:::|> |#{1,6} x|[*+] |\d+\. )/m)
  })
})
