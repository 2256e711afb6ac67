import { describe, expect, it } from 'vitest'
import { partsFigure } from '../../src/present/html-parts.ts'
import type { LatencyParts } from '../../src/present/latency-parts.ts'

const partsOf = (queue: number, infer: number, outside = 1): LatencyParts => ({
  latency: (outside + queue + infer) * 1e6,
  parts: [
    { name: 'Time outside the server', ns: outside * 1e6 },
    { name: 'Queue time', ns: queue * 1e6 },
    { name: 'Compute infer time', ns: infer * 1e6 },
  ],
})

const rectsOf = (html: string) =>
  [...html.matchAll(/<rect class="part-(\d)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map((found) => {
    const [part = 0, x = 0, y = 0, width = 0] = found.slice(1).map(Number)
    return { part, x, y, width }
  })

describe('partsFigure', () => {
  const html = partsFigure('this PR', partsOf(4, 8), partsOf(14, 8)).join('\n')
  const rects = rectsOf(html)

  it('draws both sides to one scale, each part after the one before', () => {
    expect(rects.map(({ part }) => part)).toEqual([0, 1, 2, 0, 1, 2])
    const [before, after] = [rects.slice(0, 3), rects.slice(3)]
    expect(after[1]!.width / before[1]!.width).toBeCloseTo(14 / 4, 1)
    for (const bar of [before, after])
      for (const i of [1, 2]) expect(bar[i]!.x).toBeCloseTo(bar[i - 1]!.x + bar[i - 1]!.width, 0)
    expect(before[0]!.y).toBeLessThan(after[0]!.y)
    expect(after[2]!.x + after[2]!.width).toBeLessThanOrEqual(360)
  })
  it('names parts that are long enough, and has all of them in the table that is the key', () => {
    expect(html).toContain('>compute infer</text>')
    expect(html).not.toContain('>outside the server</text>')
    expect(html).toMatch(
      /<span class="key part-1"><\/span>Queue time<\/th><td class="right">4\.00 ms<\/td><td class="right">14\.0 ms<\/td><td class="right">\+250 %/,
    )
  })
  it('draws nothing for a part below 0, and keeps the others inside', () => {
    const odd = rectsOf(partsFigure('this PR', undefined, partsOf(4, 5, -3)).join('\n'))
    expect(odd[0]!.width).toBe(0)
    expect(odd[2]!.x + odd[2]!.width).toBeLessThanOrEqual(360)
  })
  it('is not there without the figures', () => {
    expect(partsFigure('this PR', partsOf(1, 1), undefined)).toEqual([])
  })
})
