import { describe, expect, it } from 'vitest'
import type { Drift, SeriesPoint } from '../../src/compare/drift.ts'
import { driftMarkdown, driftText } from '../../src/present/drift.ts'

const point: SeriesPoint = {
  sha: '3f2c1ab9'.padEnd(40, '0'),
  createdAt: '2026-11-20T09:00:00.000Z',
  value: 1,
}
const drift = (more: Partial<Drift> = {}): Drift => ({
  series: {
    model: 'resnet50',
    level: { mode: 'concurrency', value: 8 },
    metric: 'p95',
    points: Array.from({ length: 24 }, () => point),
  },
  anchor: { name: 'v1.2', runs: 12 },
  change: 0.083,
  limit: 0.031,
  shifts: [],
  ...more,
})

describe('driftText', () => {
  it('says since when a figure is worse than noise explains, those first', () => {
    expect(driftText([drift(), drift({ since: point })])).toBe(
      [
        '📉 Drift over 24 runs: 1 figure worse than before, bit by bit',
        'resnet50 p95 latency at concurrency 8: +8.3 % against v1.2 (moving average; noise explains up to 3.1 %), beyond noise since 3f2c1ab (2026-11-20).',
        'resnet50 p95 latency at concurrency 8: +8.3 % against v1.2 (moving average; noise explains up to 3.1 %).',
        '',
      ].join('\n'),
    )
  })

  it('names lasting shifts, gains too', () => {
    const text = driftText([drift({ change: -0.04, shifts: [{ point, change: -0.12 }] })])
    expect(text).toContain('No drift over 24 runs\n')
    expect(text).toContain(', no worse; lasting shift of −12.0 % at 3f2c1ab (2026-11-20).')
  })

  it('says what it lacks', () => {
    const { change: _, limit: __, ...short } = drift()
    expect(driftText([{ ...short, anchor: { name: 'the first runs', runs: 3 } }])).toContain(
      'not compared with the first runs: that takes five runs until then, and one after it.',
    )
  })

  it('is nothing where there was nothing to look at', () => {
    expect(driftText([])).toBe('')
    expect(driftMarkdown([])).toBe('')
  })
})

it('driftMarkdown lets no foreign text become markup', () => {
  const text = driftMarkdown([drift({ anchor: { name: '`<img src=x>` @octocat', runs: 9 }, since: point })])
  expect(text).toMatch(/^#### 📉 Drift over 24 runs/)
  expect(text).not.toMatch(/^<img|[^`]@octocat(?!.*`)/m)
  expect(text.match(/^- /gm)).toHaveLength(1)
})
