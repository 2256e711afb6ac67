import { describe, expect, it } from 'vitest'
import { parseGatePlan } from '../../src/plan/parse-plan.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { summaryChart } from '../../src/present/mermaid.ts'
import type { Report } from '../../src/report/report.ts'
import { gateGroups } from '../../src/run/gate.ts'
import { buildBaseline, buildLevel, buildReport, now } from './view-builder.ts'

/** Two scenarios of one model: the second sends batches, takes twice as long, and got worse. */
const scenarios = [
  { name: 'small', batchSize: 1, p95Ms: 40, factor: 1 },
  { name: 'large', batchSize: 8, p95Ms: 80, factor: 2 },
] as const

type Scenario = (typeof scenarios)[number]

const inScenario = (report: Report, { name: scenario, batchSize }: Scenario): Report => ({
  ...report,
  settings: { ...report.settings, scenario, batchSize },
  provenance: { ...report.provenance!, leg: `0.${scenario}` },
})
const levels = (p95Ms: number) => [1, 4].map((concurrency) => buildLevel({ concurrency, p95Ms }))

const view = (): GateView => {
  const groups = scenarios.map((scenario) => ({
    candidates: [
      inScenario(buildReport({ runId: 9000, levels: levels(scenario.p95Ms * scenario.factor) }), scenario),
    ],
    baselines: Array.from({ length: 6 }, (_, i) => {
      const p95Ms = scenario.p95Ms * (1 + (i % 3) / 100)
      const baseline = buildBaseline({ runId: 8000 + i, levels: levels(p95Ms) })
      return { ...baseline, report: inScenario(baseline.report, scenario) }
    }),
    excluded: [],
  }))
  return {
    result: gateGroups(groups, parseGatePlan(new Map())),
    candidates: groups.flatMap(({ candidates }) => candidates),
    baselines: groups.flatMap(({ baselines }) => baselines),
    branch: 'main',
    now,
  }
}

describe('the page of several scenarios of one model', () => {
  const html = gateHtml(view())
  const titles = [...html.matchAll(/<(figcaption|h2)>(.*?)<\/\1>/g)].map(([, , title]) => title)

  it('has the past of each', () => {
    for (const { name } of scenarios)
      expect(titles).toContain(`resnet50 at concurrency 4 (${name}): p95 latency`)
  })
  it('has the load levels of each by themselves', () => {
    for (const { name } of scenarios) expect(titles).toContain(`resnet50 (${name}), all load levels`)
    const marks = [...html.matchAll(/<title>candidate at concurrency 1: (.*?)<\/title>/g)].map(
      ([, mark]) => mark,
    )
    expect(marks).toEqual(['188 infer/s, p95 40.0 ms', '188 infer/s, p95 160 ms'])
  })
  it('folds the levels of the one where everything passed', () => {
    const folded = [...html.matchAll(/<details class="level"><summary><h2>(.*?)<\/h2>/g)].map(
      ([, title]) => title,
    )
    expect(folded).toEqual(['resnet50, concurrency 1 (small)', 'resnet50, concurrency 4 (small)'])
  })
  it('has a chart in the summary', () => {
    expect(summaryChart(view())).toMatch(/line \[80\.0+, .*160\.0+\]/)
  })
})
