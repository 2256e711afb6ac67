import { describe, expect, it } from 'vitest'
import { mergeHistory } from '../../src/compare/history.ts'
import type { GatedMetric } from '../../src/plan/threshold.ts'
import { anchorAmong, historyDrift } from '../../src/run/history-drift.ts'
import { buildHistory, type LevelSpec } from '../compare/report-builder.ts'

const metrics: readonly GatedMetric[] = ['p95', 'throughput']
const runsOf = (levels: readonly (readonly LevelSpec[])[]) =>
  mergeHistory(buildHistory(levels), { maxErrorRate: 0 })
const steady = (count: number) =>
  runsOf(Array.from({ length: count }, (_, i) => [{ p95Ms: 40 + (i % 3) * 0.4 }]))

describe('historyDrift', () => {
  it('looks at every metric at every level of the newest run', () => {
    const runs = runsOf(
      Array.from({ length: 12 }, (_, i) => [
        { concurrency: 1, p95Ms: 10 + (i % 2) },
        ...(i > 3 ? [{ concurrency: 8, p95Ms: 40 + (i % 2) }] : []),
      ]),
    )
    const found = historyDrift({ model: 'resnet50', runs, metrics })
    expect(found.map(({ series }) => [series.level.value, series.metric, series.points.length])).toEqual([
      [1, 'p95', 12],
      [1, 'throughput', 12],
      [8, 'p95', 8],
      [8, 'throughput', 8],
    ])
  })

  it('leaves out runs that cannot be compared with the newest', () => {
    const history = buildHistory(Array.from({ length: 14 }, () => [{}]))
    const runs = mergeHistory(
      history.map((one, i) =>
        i === 2
          ? {
              ...one,
              report: { ...one.report, environment: { ...one.report.environment, cpuModel: 'other' } },
            }
          : one,
      ),
      { maxErrorRate: 0 },
    )
    expect(historyDrift({ model: 'resnet50', runs, metrics })[0]?.series.points).toHaveLength(13)
  })

  it.each([0, 1, 9])('says nothing over %d runs', (count) => {
    expect(historyDrift({ model: 'resnet50', runs: steady(count), metrics })).toEqual([])
  })
})

describe('anchorAmong', () => {
  const runs = steady(12)
  it('is a time, or the last run of a commit', () => {
    expect(
      anchorAmong({ kind: 'time', text: '2026-11-01', until: '2026-11-01T23:59:59.999Z' }, runs),
    ).toEqual({
      name: '2026-11-01',
      until: '2026-11-01T23:59:59.999Z',
    })
    const { provenance, createdAt } = runs[4]!
    expect(anchorAmong({ kind: 'commit', text: provenance?.sha ?? '' }, runs)).toEqual({
      name: provenance?.sha.slice(0, 7),
      until: createdAt,
    })
    expect(anchorAmong({ kind: 'commit', text: 'fffffff' }, runs)).toBeUndefined()
  })
})
