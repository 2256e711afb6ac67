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

/** The corners of a side's outline. */
const outlineOf = (html: string, role: string): readonly (readonly [number, number])[] => {
  const [, path = ''] = new RegExp(`<path class="line ${role}" d="([^"]{30,})"`).exec(html) ?? []
  return [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
}

const many = (ms: number, count: number): readonly number[] => Array.from({ length: count }, () => ms)

describe('distributionFigure', () => {
  const html = distributionFigure(
    'this PR',
    [levelOf([...many(10, 90), ...many(20, 10)])],
    levelOf([...many(10, 10), ...many(40, 30)]),
  ).join('\n')

  it('shows shares of both sides over one axis, however many requests each had', () => {
    const heights = (role: string): readonly number[] => outlineOf(html, role).map(([, y]) => y)
    const ground = Math.max(...heights('baseline'))
    const [most = 0, least = 0] = [Math.min(...heights('baseline')), Math.min(...heights('candidate'))]
    // 90 of 100 against 30 of 40.
    expect((ground - least) / (ground - most)).toBeCloseTo(0.75 / 0.9, 1)
    const xs = [...outlineOf(html, 'baseline'), ...outlineOf(html, 'candidate')].map(([x]) => x)
    const [from, to] = [Math.min(...xs), Math.max(...xs)]
    // 20 ms is half way from 10 to 40 on a logarithmic axis.
    const middle = outlineOf(html, 'baseline').filter(([x, y]) => y < ground - 5 && x > from + 60)
    for (const [x] of middle) expect((x - from) / (to - from)).toBeCloseTo(0.5, 1)
    expect(middle).not.toEqual([])
  })
  it('names the p95 of both', () => {
    expect(html).toMatch(/>p95 20\.0 ms<\/text>/)
    expect(html).toMatch(/>p95 40\.0 ms<\/text>/)
  })
  it('says the same in words and as a table', () => {
    expect(html).toMatch(
      /<desc>baseline: 100 requests, half of them within 10\.0 ms, 95 of 100 within 20\.0 ms/,
    )
    expect(html).toMatch(
      /<th scope="row">p50<\/th><td class="right">10\.0 ms<\/td><td class="right">40\.0 ms<\/td>/,
    )
    expect(html).toMatch(/<th scope="row">slowest<\/th>/)
  })
  it('adds up the runs of the baseline', () => {
    const sum = distributionFigure('this PR', [levelOf([10]), levelOf([10, 11])], levelOf([10])).join('\n')
    expect(sum).toContain('baseline (3 requests)')
  })
  it('shows one side alone, and one latency alone', () => {
    const alone = distributionFigure('this PR', [], levelOf([25])).join('\n')
    expect(alone).not.toContain('baseline')
    expect(alone).not.toContain('change')
    expect(outlineOf(alone, 'candidate').length).toBeGreaterThan(2)
    expect(alone).not.toMatch(/NaN|Infinity|undefined/)
  })
  it('shows latencies that hardly differ without a comb', () => {
    const close = Array.from({ length: 4000 }, (_, i) => 10 * (1 + i / 100_000))
    const outline = outlineOf(distributionFigure('this PR', [], levelOf(close)).join('\n'), 'candidate')
    const ground = Math.max(...outline.map(([, y]) => y))
    const isFull = outline.map(([, y]) => y < ground)
    // Evenly spread: no bin between the first and the last is empty.
    const inside = isFull.slice(isFull.indexOf(true), isFull.lastIndexOf(true) + 1)
    expect(inside.length).toBeGreaterThan(10)
    expect(inside).not.toContain(false)
  })
  it('shows nothing without a histogram of its own side, or with a damaged one', () => {
    const { histogram: _, ...without } = levelOf([10])
    expect(distributionFigure('this PR', [levelOf([10])], without)).toEqual([])
    expect(distributionFigure('this PR', [], { ...without, histogram: 'damaged' })).toEqual([])
    expect(distributionFigure('this PR', [], levelOf([]))).toEqual([])
  })
})
