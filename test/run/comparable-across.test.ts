import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.ts'
import { mergeHistory, withHistory } from '../../src/compare/history.ts'
import type { GateResult } from '../../src/compare/verdict.ts'
import { type AcrossName, acrossNames } from '../../src/plan/comparable-across.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { gate } from '../../src/run/gate.ts'
import { buildHistory, buildReport, defaultPlan } from '../compare/report-builder.ts'

const history = buildHistory(
  Array.from({ length: 8 }, (_, i) => [{ p95Ms: 40 + 0.4 * Math.sin(i), throughput: 200 + Math.cos(i) }]),
)
const onOther = (environment: Partial<Report['environment']>): Report => {
  const report = buildReport()
  return { ...report, environment: { ...report.environment, ...environment } }
}
const xeon = onOther({ cpuModel: 'Intel Xeon 8370C', logicalCpus: 16 })
const judge = (
  candidate: Report,
  comparableAcross: readonly AcrossName[],
  baselines: readonly Baseline[] = history,
): GateResult =>
  gate({
    candidates: [candidate],
    baselines,
    excluded: [],
    plan: { ...defaultPlan, comparableAcross },
  })

describe('comparable-across', () => {
  it('compares what would not be, and keeps what was different', () => {
    expect(judge(xeon, [])).toMatchObject({ verdict: 'no-baseline', baselineRuns: 0 })
    const result = judge(xeon, ['cpu'])
    expect(result).toMatchObject({ verdict: 'pass', baselineRuns: 8, excluded: [] })
    expect(result.comparedAcross).toEqual([
      { what: 'CPU model', values: ['Intel Xeon 8370C', 'AMD EPYC 7763 64-Core Processor'] },
      { what: 'logical CPUs', values: ['16', '4'] },
    ])
    expect(result.softDifferences.map(({ what }) => what)).toEqual(['CPU model', 'logical CPUs'])
  })

  it.each<[AcrossName, Report]>([
    ['gpu', onOther({ gpus: ['NVIDIA H200'] })],
    ['os', onOther({ osFamily: 'darwin' })],
    ['architecture', onOther({ architecture: 'arm64' })],
    ['runner', onOther({ runner: 'self-hosted' })],
    ['serving', { ...buildReport(), settings: { ...buildReport().settings, serving: 'docker' } }],
  ])('allows %s by its name alone', (name, candidate) => {
    const others = acrossNames.filter((other) => other !== name)
    expect(judge(candidate, others).verdict).toBe('no-baseline')
    expect(judge(candidate, [name]).verdict).toBe('pass')
  })

  it('never compares other work', () => {
    const report = buildReport()
    const candidate = { ...report, settings: { ...report.settings, batchSize: 4 } }
    expect(judge(candidate, acrossNames).verdict).toBe('no-baseline')
  })

  it('counts runs that are carried inside others, and a run once whose attempts had different machines', () => {
    const carrier = withHistory(buildReport({ run: 21 }), mergeHistory(history, { maxErrorRate: 0 }))
    const again = { ...onOther({ cpuModel: 'other' }), provenance: { ...carrier.provenance!, runAttempt: 2 } }
    const baselines = [
      { report: carrier, label: '' },
      { report: again, label: '' },
    ]
    expect(judge(xeon, ['cpu'], baselines)).toMatchObject({ baselineRuns: 9, carriedRuns: 8 })
  })

  it('is told loudly, with what it does to the error rates, and only where something differs', () => {
    const told = (candidate: Report): string =>
      gateMarkdown({
        result: judge(candidate, ['cpu']),
        candidates: [candidate],
        baselines: history,
        now: '2026-11-23T12:00:00.000Z',
      })
    const comment = told(xeon)
    expect(comment).toMatch(
      /^- Compared across different CPU models because `comparable-across` says so: `Intel Xeon 8370C` and `AMD EPYC 7763/m,
    )
    expect(comment).toMatch(/^- The usual error rates do not hold then/m)
    expect(comment).not.toContain('only runs of the same CPU')
    expect(told(buildReport())).not.toContain('comparable-across')
  })
})
