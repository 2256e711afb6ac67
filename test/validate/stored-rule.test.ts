import { expect, it } from 'vitest'
import { nsPerMs } from '../../src/foundation/units.ts'
import { gate } from '../../src/run/gate.ts'
import { buildHistory, buildReport, defaultPlan, type LevelSpec } from '../compare/report-builder.ts'
import { judgeStored } from './stored-rule.ts'

const history = [40, 41, 39.5, 40.4, 39.8, 40.1, 40.9, 39.2].map((p95Ms) => ({
  p95Ms,
  throughput: 8000 / p95Ms,
}))

it.each<[label: string, candidate: LevelSpec]>([
  ['the same', { p95Ms: 40.2, throughput: 199 }],
  ['much slower', { p95Ms: 60, throughput: 130 }],
  ['slower than allowed by a hair', { p95Ms: 44.3, throughput: 181 }],
  ['faster', { p95Ms: 20, throughput: 400 }],
])('says what the gate says of whole reports: %s', (_, candidate) => {
  const figures = (spec: LevelSpec) => ({ p95: spec.p95Ms! * nsPerMs, throughput: spec.throughput! })
  const ours = judgeStored(history.map(figures), figures(candidate))
  const theirs = gate({
    candidates: [buildReport({ run: 9, levels: [candidate] })],
    baselines: buildHistory(history.map((spec) => [spec])),
    excluded: [],
    plan: defaultPlan,
  })
  const words = {
    regression: 'red',
    pass: 'green',
    improvement: 'green',
    inconclusive: 'inconclusive',
  } as const
  expect(ours.verdict).toBe(words[theirs.verdict as keyof typeof words])
  for (const metric of ['p95', 'throughput'] as const) {
    const row = theirs.rows.find(({ threshold }) => threshold.metric === metric)!
    expect(ours.rows[metric].isRed).toBe(row.verdict === 'regression')
    expect(ours.rows[metric].couldShow).toBeCloseTo(row.couldShow!, 9)
    expect(ours.rows[metric].interval.low).toBeCloseTo(row.interval!.low, 6)
  }
})
