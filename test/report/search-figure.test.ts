import { describe, expect, it } from 'vitest'
import type { LevelSearch } from '../../src/plan/plan.ts'
import type { Report } from '../../src/report/report.ts'
import { comparedReport } from '../../src/report/search-figure.ts'
import { gate } from '../../src/run/gate.ts'
import { buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'

const search: LevelSearch = {
  kind: 'linear',
  mode: 'concurrency',
  start: 1,
  step: 1,
  latencyLimitMs: 50,
}

/** A search that came to these levels. */
const searched = (levels: readonly LevelSpec[], run = 1000): Report => {
  const report = buildReport({ run, levels })
  return { ...report, settings: { ...report.settings, search } }
}

const capacity = (throughput: number): readonly LevelSpec[] => [
  { concurrency: 1, p95Ms: 10, throughput: throughput / 2 },
  { concurrency: 2, p95Ms: 40, throughput },
  { concurrency: 3, p95Ms: 60, throughput: throughput * 1.1 },
]

describe('the report of a search, as it is compared', () => {
  it('has one level, the highest throughput below the limit', () => {
    const { levels, settings } = comparedReport(searched(capacity(200)))
    expect(settings.levels).toEqual([{ mode: 'latency-limit', value: 50 }])
    expect(levels).toMatchObject([
      { level: { mode: 'latency-limit', value: 50 }, measured: { throughput: 200, latency: { p95: 40e6 } } },
    ])
  })

  it('has its first level when none was below the limit', () => {
    const none = [
      { concurrency: 1, p95Ms: 80, throughput: 20 },
      { concurrency: 2, p95Ms: 90, throughput: 30 },
    ]
    expect(comparedReport(searched(none)).levels).toMatchObject([{ measured: { throughput: 20 } }])
  })

  it('leaves every other report as it is', () => {
    const report = buildReport()
    expect(comparedReport(report)).toBe(report)
  })

  const judge = (candidate: Report) =>
    gate({
      candidates: [candidate],
      baselines: Array.from({ length: 12 }, (_, run) => ({
        report: searched(capacity(200 + (run % 3)), run + 1),
        label: `run ${run}`,
      })),
      excluded: [],
      plan: defaultPlan,
    })

  it('is gated by one row a threshold, wherever the searches stopped', () => {
    const result = judge(searched([...capacity(201), { concurrency: 4, p95Ms: 70, throughput: 190 }]))
    expect(result.rows.map(({ level, threshold, verdict }) => [level, threshold.metric, verdict])).toEqual([
      [{ mode: 'latency-limit', value: 50 }, 'p95', 'pass'],
      [{ mode: 'latency-limit', value: 50 }, 'throughput', 'pass'],
    ])
  })

  it('shows a lost capacity as a regression, also when nothing meets the limit any more', () => {
    expect(judge(searched(capacity(100))).verdict).toBe('regression')
    expect(
      judge(searched([{ concurrency: 1, p95Ms: 80, throughput: 20, state: 'over-limit' }])).verdict,
    ).toBe('regression')
  })

  it('is not compared with a search over other levels', () => {
    const other = searched(capacity(100))
    const result = judge({ ...other, settings: { ...other.settings, search: { ...search, step: 2 } } })
    expect(result.verdict).toBe('no-baseline')
  })
})
