import { describe, expect, it } from 'vitest'
import { sweepFigure } from '../../src/present/html-sweep.ts'
import { buildLevel, buildReport } from './view-builder.ts'

const stops = [
  { concurrency: 1, p95Ms: 10, throughput: 100 },
  { concurrency: 2, p95Ms: 11, throughput: 180 },
  { concurrency: 4, p95Ms: 20, throughput: 200 },
]
const reportOf = (slow: number, count = 3) =>
  buildReport({
    levels: stops.slice(0, count).map((stop) => buildLevel({ ...stop, p95Ms: stop.p95Ms * slow })),
  })

describe('sweepFigure', () => {
  const html = sweepFigure('this PR', [reportOf(1), reportOf(1.2)], [reportOf(1.5)]).join('\n')

  it('has a mark for each level and side, named by its load', () => {
    expect(html.match(/<path class="dot candidate"[^>]*><title>/g)).toHaveLength(3)
    expect(html.match(/<circle class="dot baseline"[^>]*><title>/g)).toHaveLength(3)
    for (const name of ['c 1', 'c 2', 'c 4']) expect(html).toContain(`>${name}</text>`)
  })
  it('takes the mean of the runs of the baseline', () => {
    expect(html).toContain('<title>baseline at concurrency 4: 200 infer/s, p95 22.0 ms</title>')
    expect(html).toContain('<title>candidate at concurrency 4: 200 infer/s, p95 30.0 ms</title>')
  })
  it('has the changes in its table', () => {
    expect(html).toMatch(/<th scope="row">concurrency 4<\/th>.*<td class="right">\+36\.4 %<\/td><\/tr>/)
  })
  it('shows levels that the baseline lacks', () => {
    const partly = sweepFigure('this PR', [reportOf(1, 1)], [reportOf(1)]).join('\n')
    expect(partly.match(/<circle class="dot baseline"[^>]*><title>/g)).toHaveLength(1)
    expect(partly).toMatch(/<th scope="row">concurrency 4<\/th><td class="right">n\/a<\/td>/)
  })
  it('is not there for a single level, or for levels without figures', () => {
    expect(sweepFigure('this PR', [reportOf(1)], [reportOf(1, 1)])).toEqual([])
    const empty = buildReport({
      levels: stops.map((stop) => {
        const { measured: _, ...level } = buildLevel(stop)
        return level
      }),
    })
    expect(sweepFigure('this PR', [reportOf(1)], [empty])).toEqual([])
  })
  it('shows hundreds of levels without hundreds of names', () => {
    const many = buildReport({
      levels: Array.from({ length: 300 }, (_, i) => buildLevel({ concurrency: i + 1, windowCount: 1 })),
    })
    const crowded = sweepFigure('this PR', [], [many]).join('\n')
    expect(crowded.match(/<text class="strong"/g)!.length).toBeLessThan(80)
  })
})
